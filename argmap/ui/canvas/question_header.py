"""The question of the map as a quiet line at the top of the view, while the title itself is out of sight."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from argmap.picture import Item, TextShape, Theme
from argmap.ui.canvas.viewport import MARGIN


class Headline(QLabel):
    """One line as high as the margin that is kept around what is brought into sight: it hides nothing selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("headline")
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.hide()

    def color(self, theme: Theme) -> None:
        """Take the colors of a theme."""
        self.setStyleSheet(
            f"#headline {{ background: {theme.ground}; color: {theme.muted};"
            f" border-bottom: 1px solid {theme.card_edge}; }}"
        )

    def tell(self, question: str) -> None:
        """Show a question over the whole width, cut where it is too long; none: hide it."""
        parent = self.parentWidget()
        if question and parent is not None:
            self.setGeometry(0, 0, parent.width(), max(round(MARGIN), self.fontMetrics().height() + 4))
            self.setText(
                self.fontMetrics().elidedText(question, Qt.TextElideMode.ElideRight, parent.width() - round(2 * MARGIN))
            )
        self.setVisible(bool(question))


def words_of(title: Item) -> QRectF:
    """Return where the words of a title stand in the picture; the counts below them are no part of them."""
    lines = [shape for shape in title.shapes if isinstance(shape, TextShape) and shape.weight == "bold"]
    across = max((shape.x + shape.width for shape in lines), default=0.0)
    down = max((shape.baseline for shape in lines), default=0.0)
    return QRectF(title.x, title.y, across, down)
