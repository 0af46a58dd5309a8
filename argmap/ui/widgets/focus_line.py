"""The line over a panel that shows that the focus is in it."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

HEIGHT = 2


class FocusLine(QWidget):
    """A thin line, colored while the focus is in a widget."""

    def __init__(self, around: QWidget) -> None:
        super().__init__()
        self._around = around
        self._lit = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def lit(self) -> bool:
        """Return whether the focus is in the widget."""
        return self._lit

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return  # the window is left, or a menu is open
        lit = new is self._around or self._around.isAncestorOf(new)
        if lit is not self._lit:
            self._lit = lit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line while the focus is there."""
        if self._lit:
            QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Highlight))
