"""Labels over the map: the effect of a drop, how to begin, and the map's question while its title is out of sight."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from argmap.picture import Item, TextShape, Theme
from argmap.ui.canvas.viewport import MARGIN
from argmap.ui.widgets.type_size import map_face

ENOUGH = 0.6
"""The part of the title's words by which one still knows the question: it need not stand there twice."""


class HintLabel(QLabel):
    """A text on a rounded background, centered in the parent. It lets clicks through and is hidden while empty."""

    def __init__(self, parent: QWidget, height: float = 0.0) -> None:
        """Place the label at `height` in its parent: 0 at the bottom, 1 at the top."""
        super().__init__(parent)
        self._height = height
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("bubble")
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colors of a theme: its ink as the background, so that the label is easily seen."""
        self.setStyleSheet(
            f"#bubble {{ background: {theme.ink}; color: {theme.card}; border-radius: 9px; padding: 8px 14px; }}"
        )

    def show_words(self, words: str) -> None:
        """Show a text; "" hides the label."""
        if words != self.text():
            self.setText(words)
        self.setVisible(bool(words))
        if words:
            self.place()

    def place(self) -> None:
        """Move to the middle of the parent, whatever its size is now."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        room = parent.height() - self.height() - 36
        self.move((parent.width() - self.width()) // 2, round(room * (1 - self._height)) + 18)


class MouseLabel(QLabel):
    """A few words beside the mouse: why something cannot be dropped there."""

    WIDEST = 300

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("refusal")
        self.setWordWrap(True)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colors of a theme, the other way round than the map."""
        self.setStyleSheet(
            f"#refusal {{ background: {theme.ink}; color: {theme.card}; border-radius: 6px; padding: 5px 10px; }}"
        )

    def show_words(self, words: str, at: QPoint) -> None:
        """Show a text beside a point of the parent, where there is room for it; "" hides the label."""
        parent = self.parentWidget()
        if words and parent is not None:
            if words != self.text():
                self.setText(words)
            width = min(self.WIDEST, self.fontMetrics().horizontalAdvance(words) + 26)
            self.resize(width, max(self.heightForWidth(width), self.fontMetrics().height() + 10))
            left, top = at.x() + 18, at.y() + 22
            if left + self.width() > parent.width() - 4:
                left = at.x() - 12 - self.width()
            if top + self.height() > parent.height() - 4:
                top = at.y() - 12 - self.height()
            self.move(max(4, left), max(4, top))
            self.raise_()
        self.setVisible(bool(words))


class PurposeLabel(QLabel):
    """A line right above the card that is typed, or below it: what it is for, where that is out of sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("purpose")
        self.setFont(map_face())
        self.hide()

    def show_words(self, words: str, card: QRectF, theme: Theme) -> None:
        """Show a text at a card; "" hides the label."""
        parent = self.parentWidget()
        if words and parent is not None:
            self.setStyleSheet(
                f"#purpose {{ background: {theme.ink}; color: {theme.card}; border-radius: 6px; padding: 3px 8px; }}"
            )
            most = min(parent.width() - 16, 560)
            self.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, most - 20))
            self.adjustSize()
            above = round(card.top()) - self.height() - 10
            top = above if above >= 4 else round(card.bottom()) + 10
            left = max(8, min(round(card.left()), parent.width() - self.width() - 8))
            self.move(left, max(4, min(top, parent.height() - self.height() - 4)))
            self.raise_()
        self.setVisible(bool(words))


class QuestionHeader(QLabel):
    """One line as high as the margin that is kept around what is brought into sight: it hides nothing selected."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("headline")
        font = map_face()
        font.setBold(True)
        self.setFont(font)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colors of a theme."""
        self.setStyleSheet(
            f"#headline {{ background: {theme.ground}; color: {theme.muted};"
            f" border-bottom: 1px solid {theme.card_edge}; }}"
        )

    def show_question(self, question: str) -> None:
        """Show a question over the whole width, elided where it is too long; "" hides the line."""
        parent = self.parentWidget()
        if question and parent is not None:
            self.setGeometry(0, 0, parent.width(), max(round(MARGIN), self.fontMetrics().height() + 4))
            self.setText(
                self.fontMetrics().elidedText(question, Qt.TextElideMode.ElideRight, parent.width() - round(2 * MARGIN))
            )
        self.setVisible(bool(question))


class Overlays:
    """The labels over one map. Each is shown only while it adds something to the map itself."""

    def __init__(self, over: QWidget) -> None:
        self._hint = HintLabel(over)
        self._beginning = HintLabel(over, 0.5)
        self._header = QuestionHeader(over)
        self._at_mouse = MouseLabel(over)

    def set_theme(self, theme: Theme) -> None:
        """Use the colors of a theme."""
        self._hint.set_theme(theme)
        self._beginning.set_theme(theme)
        self._header.set_theme(theme)
        self._at_mouse.set_theme(theme)

    def show_hint(self, words: str) -> None:
        """Show a text at the bottom of the map; "" hides it."""
        self._hint.show_words(words)

    def show_at_mouse(self, words: str, at: QPoint) -> None:
        """Show a text beside the mouse; "" hides it."""
        self._at_mouse.show_words(words, at)

    def show_beginning(self, words: str) -> None:
        """Show a text in the middle: how to begin, or that the map is being drawn; "" hides it."""
        self._beginning.show_words(words)

    def show_question(self, title: Item | None, visible: QRectF) -> None:
        """Show the question of a title of whose words little is in the visible part of the map."""
        away = title is not None and _share_in_sight(words_of(title), visible) < ENOUGH
        self._header.show_question(title.title if title is not None and away else "")

    def place(self) -> None:
        """Adapt to the size of the view."""
        self._beginning.place()


def _share_in_sight(words: QRectF, visible: QRectF) -> float:
    seen = words.intersected(visible)
    area = words.width() * words.height()
    return seen.width() * seen.height() / area if area else 0.0


def words_of(title: Item) -> QRectF:
    """Return the rectangle of a title's words in the picture, without the counts below them."""
    lines = [shape for shape in title.shapes if isinstance(shape, TextShape) and shape.weight == "bold"]
    across = max((shape.x + shape.width for shape in lines), default=0.0)
    down = max((shape.baseline for shape in lines), default=0.0)
    return QRectF(title.x, title.y, across, down)
