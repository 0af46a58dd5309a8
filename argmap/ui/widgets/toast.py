"""A few words over a widget that go away by themselves."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.type_size import scaled

SHOWN = 4000
"""Milliseconds for which the words are shown."""


class Toast(QLabel):
    """Words at the foot of a widget, for a while; they are in nobody's way."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("toast")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN)
        self._wait.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a text; screen readers read it aloud."""
        self.setText(text)
        self.show()
        self.raise_()
        self._place()
        self._wait.start()
        announce(self, text)

    def _place(self) -> None:
        over = self._over
        wide = min(self.fontMetrics().horizontalAdvance(self.text()) + scaled(40), over.width() - 24)
        high = self.heightForWidth(wide)
        self.setGeometry((over.width() - wide) // 2, over.height() - high - scaled(24), wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
