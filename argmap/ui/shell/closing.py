"""Questions before a document or the window is closed, if something would be lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from argmap.picture.translation import quoted, tr
from argmap.ui.session import Session
from argmap.ui.shell.file_changes import FileChanges

MOST_WORDS = 600
"""Letters of words that could not be saved which are shown where the user is asked about them."""


def may_leave(over: QWidget, session: Session) -> bool:
    """Ask whether to go on without words that could not be saved; they are on the clipboard then."""
    words = "\n".join(session.held.words)
    box = QMessageBox(QMessageBox.Icon.Warning, "argmap", tr("What you typed could not be saved."), parent=over)
    box.setInformativeText(quoted(words if len(words) <= MOST_WORDS else words[:MOST_WORDS] + "…"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    stay = box.addButton(tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
    leave = box.addButton(tr("Copy the words and go on"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    if box.clickedButton() is not leave:
        return False
    QGuiApplication.clipboard().setText(words)
    return True


def may_close(over: QWidget, session: Session, changes: FileChanges) -> bool:
    """Ask what to do with a document that is not saved anywhere; return whether the window may close."""
    if not session.file.look() or session.path is None:
        return True
    box = QMessageBox(over)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Close without a copy?"))
    box.setText(session.file.lost)
    box.setInformativeText(tr("What you see here is in no file. Keep it before the window closes?"))
    keep = box.addButton(tr("&Keep mine as a copy…"), QMessageBox.ButtonRole.AcceptRole)
    without = box.addButton(tr("Close &without it"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    if box.clickedButton() is without:
        session.file.keep_copy = lambda: None
        session.flush_pending()
        session.held.drop()
        return True
    return box.clickedButton() is keep and changes.ask_keep()
