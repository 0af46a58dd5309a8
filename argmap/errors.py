"""UserError: what went wrong in words that the user can act on; anything else that is raised is our bug."""


class UserError(Exception):
    """Something the user can act on. Its text is one clear sentence in plain words, shown as it stands."""


class CutOff(UserError):
    """The place of an open file is no longer as this program left it, so nothing more is written there."""
