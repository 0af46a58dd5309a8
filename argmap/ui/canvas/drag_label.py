"""A few words that lie over the map for a moment: what a drop would do, how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from argmap.picture import Theme


class Bubble(QLabel):
    """Some words on a rounded ground. It takes no clicks and hides itself where there are no words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("bubble")
        self.hide()

    def color(self, theme: Theme) -> None:
        """Take the colors of a theme: its ink for the ground, so that it stands out."""
        self.setStyleSheet(
            f"#bubble {{ background: {theme.ink}; color: {theme.card}; border-radius: 9px; padding: 8px 14px; }}"
        )

    def tell(self, words: str) -> None:
        """Show words at the bottom of the parent, or nothing."""
        if words != self.text():
            self.setText(words)
        self.setVisible(bool(words))
        if words:
            self.stand(0.0)

    def stand(self, height: float) -> None:
        """Stand in the middle of the parent, so far up from its bottom (0 to 1)."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        room = parent.height() - self.height() - 36
        self.move((parent.width() - self.width()) // 2, round(room * (1 - height)) + 18)
