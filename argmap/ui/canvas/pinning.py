"""Pins: where a card is pinned, in the coordinates that a layout without pins has."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.tree import Tree
from argmap.picture.translation import tr
from argmap.ui.actions import rules, selection_actions
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_rules import Point
from argmap.ui.canvas.levels import Level
from argmap.ui.widgets.icons import draw_icon


def pin_at(view: MapDisplay, middle: QPointF) -> Point | None:
    """Return the pin of a card whose middle is at a point of the scene; None while no map is shown."""
    shown = view.map_scene.shown
    if shown is None:
        return None
    at, origin = middle - QPointF(*shown.figure.origin), shown.arrangement.origin
    return round(at.x() - origin.x, 1), round(at.y() - origin.y, 1)


def pin_where_it_is(view: MapDisplay, claim: str) -> Point | None:
    """Return the pin that leaves a card where it is shown; None where it is not shown."""
    item = view.map_scene.find(claim)
    return pin_at(view, item.place().center()) if item is not None else None


def pin_or_let_go(view: MapDisplay) -> None:
    """Pin the selected claims where they are shown; let them go where all are pinned already."""
    session, claims = view.session, rules.unpinned(view.session)
    if not claims:
        if any(claim.id for claim in session.selected_claims()):
            selection_actions.unpin(session)
        else:
            session.notice.emit(tr("Select a claim to pin it where it stands."))
        return
    places = {claim: at for claim in claims if (at := pin_where_it_is(view, claim)) is not None}
    if not places or session.map is None:
        session.notice.emit(tr("Unfold what hides this claim to pin it where it stands."))
        return
    with session.edit(Message("Pin claims") if len(places) > 1 else Message("Pin claim")) as edit:
        for claim, at in places.items():
            map_commands.pin(edit, session.map, claim, at)


class PinMarks:
    """The marks on cards that are pinned: a pin on the upper right corner."""

    RADIUS = 9.0
    """The radius of a mark, in px of the screen at the usual zoom."""

    def __init__(self, view: MapDisplay) -> None:
        self._view = view
        self._known: tuple[Tree | None, tuple[str, ...]] = None, ()

    def _pinned(self) -> tuple[str, ...]:
        """Return the claims of the map that are pinned; they are looked for once after each change."""
        on_map = self._view.session.tree()
        if self._known[0] is not on_map:
            placements = on_map.placements.values() if on_map is not None else ()
            self._known = on_map, tuple(p.claim for p in placements if p.pin is not None)
        return self._known[1]

    def paint(self, painter: QPainter) -> None:
        """Paint those in sight over the map."""
        view, pinned = self._view, self._pinned()
        if not pinned or view.level < Level.FIRST_WORDS:
            return
        theme, seen = view.session.theme, QRectF(view.viewport().rect())
        radius = max(6.0, min(self.RADIUS, self.RADIUS * view.zoom * 1.2))
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for claim in pinned:
            card = view.seen_at(claim)
            if card is None or not card.intersects(seen):
                continue
            disc = QRectF(0, 0, 2 * radius, 2 * radius)
            disc.moveCenter(card.topRight() + QPointF(-radius * 0.4, radius * 0.2))
            painter.setPen(QPen(QColor(theme.card_edge), 1.0))
            painter.setBrush(QColor(theme.card))
            painter.drawEllipse(disc)
            draw_icon(
                painter, disc.adjusted(radius / 4, radius / 4, -radius / 4, -radius / 4), "pin", QColor(theme.ink)
            )
        painter.restore()
