"""UserError: what went wrong in words that the user can act on; anything else that is raised is our bug."""

from argmap.message import Message, Value


class UserError(Exception):
    """Something the user can act on: `UserError("“{file}” holds no text.", file=name)`.

    The text is one clear sentence in plain words, a literal that translators see, or a Message that has been made
    before. `str()` is English; the window shows `message` in the reader's language.
    """

    def __init__(self, text: str | Message, comment: str = "", n: int = -1, /, **values: Value) -> None:
        self.message = text if isinstance(text, Message) else Message(text, comment, n, **values)
        super().__init__(self.message)


class CutOff(UserError):
    """The place of an open file is no longer as this program left it, so nothing more is written there."""
