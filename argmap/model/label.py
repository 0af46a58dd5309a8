"""Labels of changes, kept so that they can be shown in the language of whoever reads them."""

from argmap.message import Message


class Label(str):
    """A message that is also a string: its English text, for logs and tests.

    Label(Message("Add %n source(s)", "", 3)) is "Add 3 sources". Plain text is a label, too, and is shown unchanged.
    """

    __slots__ = ("message",)

    message: Message

    def __new__(cls, text: Message | str) -> "Label":
        """Return a message or a text as a label; a label stays what it is."""
        if isinstance(text, Label):
            return text
        message = text if isinstance(text, Message) else Message(text)
        label = super().__new__(cls, message)
        label.message = message
        return label
