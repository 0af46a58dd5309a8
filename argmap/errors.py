"""Trouble: what went wrong in words that the user can act on; anything else that is raised is our bug."""


class Trouble(Exception):  # noqa: N818 - the word of the design, and what the user reads
    """Something the user can act on. Its text is one clear sentence in plain words, shown as it stands."""


class CutOff(Trouble):
    """The place of an open file is no longer as this program left it, so nothing more is written there."""
