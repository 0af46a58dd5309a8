"""The quiet bars over the map: trouble in words, and that a map can only be read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from argmap.ui.widgets.icons import IconLabel, icon


class MessageBar(QFrame):
    """A line over the map with a sign. It blocks nothing, and stays until it is closed or out of date."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # a file may have the name of a picture elsewhere
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(icon("close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel(sign, 20))
        row.addWidget(self._text, 1)
        self._more = QToolButton()
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.clicked.connect(lambda: self._does())
        self._does: Callable[[], None] = self.hide
        row.addWidget(self._more)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """The text of the bar."""
        return self._text.text()

    def tell(self, text: str, more: str = "", does: Callable[[], None] | None = None) -> None:
        """Show a text, with a button labeled `more` that calls `does`, if given; screen readers read it aloud."""
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._does = does or self.hide
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def tell_once(bar: MessageBar, other: MessageBar, text: str) -> None:
    """Show a text in a bar; where another one shows it already, it is only read aloud again."""
    if other.isVisible() and text in other.text:
        announce(other, text)
    else:
        bar.tell(text)


def announce(widget: QWidget, text: str) -> None:
    """Announce a text to screen readers, once the current event is over."""

    def say() -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

    QTimer.singleShot(0, widget, say)
