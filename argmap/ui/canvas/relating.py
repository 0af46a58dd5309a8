"""Leading a line from the edge of a card to a claim or a sign, for which the card's claim then speaks as well."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from argmap.model.records import Argument, Stance
from argmap.picture import Theme
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_hints import forget_drop, tell_drop
from argmap.ui.canvas.drop_rules import Deed, Drop
from argmap.ui.canvas.gestures import EdgeScroll, Keys
from argmap.ui.canvas.handles import handle_of, outward
from argmap.ui.canvas.items import Ghost
from argmap.ui.canvas.rings import draw_stance

Begin = Callable[[str, Stance], None]


class Relate:
    """A gesture that makes a claim speak for or against something more; on the ground, a new reason for it begins."""

    edits = True

    def __init__(self, view: MapDisplay, claim: str, at: QPoint, begin: Begin) -> None:
        """`begin` is called with the claim and a side where a new reason for it is to be typed."""
        self._view, self._claim, self._begin = view, claim, begin
        self._at, self._keys = at, Keys.NoModifier
        self._drop: Drop = drop_rules.NOTHING
        self._checked: dict[Drop, Drop] = {}
        item = view.map_scene.find(claim)
        card = item.place() if item is not None else QRectF(view.mapToScene(at), view.mapToScene(at))
        self._line = RelationLine(handle_of(card, view.direction), outward(view.direction), view.session.theme)
        view.map_scene.addItem(self._line)
        self._edge = EdgeScroll(view, lambda: self.move(self._at, self._keys))

    @property
    def drop(self) -> Drop:
        """The effect that a release would have now."""
        return self._drop

    def move(self, at: QPoint, keys: Keys) -> None:
        """Lead the line on, light up what it leads to and show the effect of a release."""
        self._at, self._keys = at, keys
        self._edge.follow(at)
        view, place = self._view, self._view.mapToScene(at)
        self._drop = drop = self._decide(place, keys)
        self._line.lead(place, drop, undercuts=view.session.document.find(drop.target or "", Argument) is not None)
        view.looks.light(drop)
        tell_drop(view, drop, at)

    def _decide(self, place: QPointF, keys: Keys) -> Drop:
        session = self._view.session
        over, on_map = self._view.map_scene.at(place), session.tree()
        if on_map is None:
            return drop_rules.NOTHING
        drop = drop_rules.drop_of_relation(
            session.document,
            self._claim,
            over.value.id if over is not None else None,
            flipped=bool(keys & Keys.ShiftModifier),
        )
        if drop not in self._checked:
            self._checked[drop] = drop_rules.checked(session.document, on_map, (self._claim,), drop)
        return self._checked[drop]

    def finish(self, at: QPoint, keys: Keys) -> None:
        """Make the relation in one edit, or begin to type."""
        self.move(at, keys)
        self.cancel()
        drop, session, on_map = self._drop, self._view.session, self._view.session.tree()
        if drop.deed is Deed.BEGIN:
            self._begin(self._claim, drop.stance)
        elif drop.deed is Deed.RELATE and on_map is not None:
            refused = session.refused
            with session.edit(drop_rules.label(drop)) as edit:
                drop_rules.apply(edit, on_map, (self._claim,), drop)
            if session.refused == refused:
                session.notice.emit(drop_rules.related(drop, session.document))

    def cancel(self) -> None:
        """Take the line away."""
        self._edge.stop()
        if self._line.scene() is not None:
            self._view.map_scene.removeItem(self._line)
        forget_drop(self._view)


class RelationLine(QGraphicsItem):
    """The line from a card to the mouse, with the sign of the side that it would have, or that it cannot be."""

    _AROUND = 40.0

    def __init__(self, start: QPointF, outward: float, theme: Theme) -> None:
        """`outward`: 1 where the line leaves to the right, -1 to the left."""
        super().__init__()
        self._outward = outward
        self._start = self._end = start
        self._theme = theme
        self._drop: Drop = drop_rules.NOTHING
        self._undercuts = False
        self.setZValue(Ghost.LEVEL)

    def lead(self, end: QPointF, drop: Drop, *, undercuts: bool) -> None:
        """Lead the line to a point of the scene."""
        self.prepareGeometryChange()
        self._end, self._drop, self._undercuts = end, drop, undercuts
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the rectangle that the line may paint on, also where it is seen from far away."""
        around = 6 * self._AROUND
        return QRectF(self._start, self._end).normalized().adjusted(-around, -around, around, around)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the line, as thick on the screen at every zoom."""
        theme, drop = self._theme, self._drop
        no = drop.deed is Deed.NOTHING
        color = QColor(theme.muted if no else theme.pro if drop.stance is Stance.PRO else theme.con)
        dashed = no or self._undercuts or drop.deed is Deed.BEGIN
        pen = QPen(color, 2.4, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._way())
        zoom = painter.worldTransform().m11() or 1.0
        painter.save()
        painter.translate(self._end)
        painter.scale(1 / zoom, 1 / zoom)
        if drop.deed in (Deed.RELATE, Deed.BEGIN):
            draw_stance(painter, QPointF(0, 0), drop.stance, 10.0, color, QColor(theme.sign))
        painter.restore()

    def _way(self) -> QPainterPath:
        """Return a line that leaves the card sideways."""
        way = QPainterPath(self._start)
        reach = min(120.0, max(24.0, abs(self._end.x() - self._start.x()) / 2))
        way.cubicTo(self._start + QPointF(reach * self._outward, 0), self._end, self._end)
        return way
