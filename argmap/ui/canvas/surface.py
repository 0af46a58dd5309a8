"""Paints a part of the map at a zoom, in px of the screen: the figure as it is, or its faces, blocks and labels."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.model.sought_words import Sought
from argmap.picture import EllipseShape, Item, PathShape, RectShape, Shape, TextShape, Theme, paint
from argmap.picture.measure import Style
from argmap.ui.canvas.branch_labels import BranchLabel
from argmap.ui.canvas.card_faces import PADDING, FacePainter
from argmap.ui.canvas.fading import Fading
from argmap.ui.canvas.item_index import scaled
from argmap.ui.canvas.items import ItemState
from argmap.ui.canvas.levels import LINE, Level, level_at
from argmap.ui.canvas.overview import stance_of, tints
from argmap.ui.canvas.short_words import BOLD, PLAIN, draw_lines, first_words
from argmap.ui.canvas.shown import Shown
from argmap.ui.canvas.word_marks import marks

Looks = Mapping[str, ItemState]
_FAINT = 0.3
"""The opacity of what is being dragged elsewhere."""


class Surface:
    """Paints the items of one figure in one theme.

    The painter's coordinates are those of the figure times the zoom: type of constant size is drawn as it is.
    """

    def __init__(self, shown: Shown, theme: Theme) -> None:
        self.shown, self.theme = shown, theme
        self._sought = Sought()
        self._marks: dict[str, list[RectShape]] = {}
        """The marks behind the words that were looked for, by claim: a card may reach into several tiles."""
        self.fading = Fading()
        """What a filter fades."""
        self._painter = FacePainter(theme)
        self._tints = tints(theme)

    def seek(self, words: Sought) -> None:
        """Mark these words on the cards that were found."""
        if words != self._sought:
            self._sought = words
            self._marks.clear()

    def paint(self, painter: QPainter, part: QRectF, zoom: float, looks: Looks) -> None:
        """Paint what is in a part of the map; `part` is in the painter's coordinates."""
        area = QRectF(part.left() / zoom, part.top() / zoom, part.width() / zoom, part.height() / zoom)
        items = self.shown.index.items
        numbers = self.shown.index.within(area)
        if level_at(zoom, self.theme) is Level.BRANCH:
            self._blocks(painter, numbers, zoom, looks)
            for number in numbers:
                if items[number].kind in ("title", "sources"):
                    self._heading(painter, items[number], zoom)
            self._paint_labels(painter, part, zoom, looks)
        else:
            self.paint_items(painter, [items[number] for number in numbers], zoom, looks)

    def paint_items(self, painter: QPainter, items: Sequence[Item], zoom: float, looks: Looks) -> None:
        """Paint these items one by one."""
        level = level_at(zoom, self.theme)
        if level is Level.BRANCH:
            level = Level.INITIALS
        zoomed = painter.worldTransform()
        zoomed.scale(zoom, zoom)
        plain = painter.worldTransform()
        if level is not Level.WORDS:  # a sign is as large as a word there, and must not stand on one
            items = sorted(items, key=lambda item: item.kind == "claim")
        for item in items:
            look = looks.get(item.id, ItemState.PLAIN)
            opacity = _FAINT if look & ItemState.FAINT else self.fading.opacity(item, look)
            if opacity < 1.0:
                painter.setOpacity(opacity)
            if level is Level.WORDS or item.kind in ("argument", "stem"):
                painter.setWorldTransform(zoomed)
                painter.translate(item.x, item.y)
                paint(painter, self._shapes(item, look) if level is Level.WORDS else _wordless(item))
                painter.setWorldTransform(plain)
            elif item.kind == "claim":
                card = scaled(QRectF(item.x, item.y, item.width, item.height), zoom)
                self._painter.paint(painter, self.shown.face(item), card, level, found=bool(look & ItemState.MATCHED))
            elif item.kind in ("title", "sources"):
                self._heading(painter, item, zoom)
            if opacity < 1.0:
                painter.setOpacity(1.0)

    def paint_outlines(self, painter: QPainter, parts: Sequence[QRectF], offset: QPointF, zoom: float) -> None:
        """Paint the cards in parts of the view without their words, at once."""
        index, theme = self.shown.index, self.theme
        numbers: set[int] = set()
        for part in parts:
            numbers.update(index.within(scaled(part.translated(-offset), 1 / zoom)))
        found = [item for number in numbers if (item := index.items[number]).kind == "claim"]
        cards = [scaled(QRectF(i.x, i.y, i.width, i.height), zoom).translated(offset) for i in found]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # they are seen for a moment only
        painter.setPen(QPen(QColor(theme.card_edge), 1.0))
        painter.setBrush(QColor(theme.card))
        painter.drawRects(cards)
        painter.restore()

    def _shapes(self, item: Item, look: ItemState) -> Sequence[Shape]:
        if not look & ItemState.MATCHED:
            return item.shapes
        hit = self.theme.hit
        found = self._marks.get(item.id)
        if found is None:
            found = self._marks[item.id] = marks(item.shapes, self._sought, hit)
        if found:
            first = next((n for n, shape in enumerate(item.shapes) if isinstance(shape, TextShape)), 0)
            return [*item.shapes[:first], *found, *item.shapes[first:]]
        return [
            RectShape(s.x, s.y, s.width, s.height, s.radius, hit, s.stroke, s.stroke_width)
            if isinstance(s, RectShape)
            else s
            for s in item.shapes
        ]

    def _heading(self, painter: QPainter, item: Item, zoom: float) -> None:
        """Draw the question, or that sources follow, in type that does not shrink."""
        first = next((shape for shape in item.shapes if isinstance(shape, TextShape)), None)
        lines = int(item.height * zoom // LINE)
        if first is None or lines < 1:
            return
        title = item.kind == "title"
        style: Style = BOLD if title else PLAIN
        room = item.width * zoom - 2 * PADDING
        words = first_words(item.title if title else first.text, room, 1, style)
        if any(words):
            draw_lines(painter, words, item.x * zoom, item.y * zoom, room, self.theme.ink, style)

    # --- from far away

    def _blocks(self, painter: QPainter, numbers: Sequence[int], zoom: float, looks: Looks) -> None:
        """Paint cards as blocks in the color of their side, and lines as thin as can be."""
        index, theme, measured = self.shown.index, self.theme, self.shown.measured_map
        fading = self.fading
        by_color: dict[tuple[str, float], list[QRectF]] = {}
        lines: list[QLineF] = []
        for number in numbers:
            item = index.items[number]
            if item.kind == "claim":
                look = looks.get(item.id, ItemState.PLAIN)
                found = look & ItemState.MATCHED
                color = theme.hit if found else self._tints[stance_of(measured, item.id)]
                by_color.setdefault((color, fading.opacity(item, look)), []).append(
                    QRectF(item.x, item.y, item.width, item.height)
                )
            elif item.kind in ("argument", "stem"):
                lines += index.lines(number)
        painter.save()
        painter.scale(zoom, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen = QPen(QColor(theme.card_edge), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if lines:
            painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for (color, opacity), blocks in by_color.items():
            painter.setOpacity(opacity)
            painter.setBrush(QColor(color))
            painter.drawRects(blocks)
        painter.restore()

    def labels(self, zoom: float) -> tuple[BranchLabel, ...]:
        """Return the labels of branches at a zoom."""
        return self.shown.labels.at(zoom)

    def _paint_labels(self, painter: QPainter, part: QRectF, zoom: float, looks: Looks) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for label in self.labels(zoom):
            if not label.room.adjusted(-3, -3, 3, 3).intersects(part):
                continue
            if label.claim in self.fading.faded:
                continue
            found = looks.get(label.claim, ItemState.PLAIN) & ItemState.MATCHED
            self._painter.paper(painter, label.face, label.room, self.theme.hit if found else label.face.fill)
            left = label.room.left() + PADDING + (2.5 if label.face.bar else 0.0)
            room = label.room.right() - PADDING - left
            style = BOLD if label.face.is_thesis else PLAIN
            top = label.room.top() + 2
            draw_lines(painter, list(label.lines), left, top, room, self.theme.ink, style)
            if label.count:
                top += len(label.lines) * LINE
                draw_lines(painter, [label.count], left, top, room, self.theme.muted, BOLD)


def _wordless(item: Item) -> list[Shape]:
    """Return the lines and the sign of an argument, without labels that are too small to be read."""
    return [shape for shape in item.shapes if isinstance(shape, PathShape | EllipseShape)]
