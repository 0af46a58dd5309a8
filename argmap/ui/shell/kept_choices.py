"""What a user has chosen for every document on this computer, handed to the session of a window."""

from PySide6.QtCore import QSettings

from argmap.ui.session import Session

AUTHOR = "author"
"""The name of the setting of who edits, as the history notes it; "" is the login name."""


def recall(session: Session, settings: QSettings) -> None:
    """Let a session check spelling and sign changes as the user has chosen."""
    session.spelling.configure(settings)
    session.sign_as(str(settings.value(AUTHOR, "")))
