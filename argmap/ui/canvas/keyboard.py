"""Keys that move the selection and the view. Every other key of the map belongs to an action of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent

from argmap.layout import ArrangementKind, Rect
from argmap.model.tree import Tree
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.navigation import Arrow, TreeWay, beside, walk, walk_arguments, way
from argmap.ui.canvas.shown import Shown
from argmap.ui.canvas.sight import seen_beside

_ARROWS = {
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
}
_ALT = Qt.KeyboardModifier.AltModifier
_SCROLLING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SCROLL = 80
"""How far an arrow key scrolls, in px of the screen."""


def press(view: MapDisplay, event: QKeyEvent) -> bool:
    """Move the selection or the view by a key; return False for a key that does neither."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if key in _ARROWS and held & _ALT:
        return False  # these belong to actions, also while they are disabled
    if key in _ARROWS and held & _SCROLLING == _SCROLLING:
        _scroll(view, _ARROWS[key])
        return True
    if key in _ARROWS:
        return _walk(
            view,
            _ARROWS[key],
            on_arguments=bool(held & Qt.KeyboardModifier.ControlModifier),
            more=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )
    if held & (Qt.KeyboardModifier.ControlModifier | _ALT):
        return False
    session = view.session
    match key:
        case Qt.Key.Key_Home:
            view.center_thesis()
        case Qt.Key.Key_Escape:
            if session.folds.scope.leave_focus():
                return True
            if not session.selection:
                return False  # so the window brings back what surrounds the map
            session.select([])
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            view.zoom_in()
        case Qt.Key.Key_Minus:
            view.zoom_out()
        case Qt.Key.Key_0:
            view.reset_zoom()
        case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
            view.scroll_by(0, (1 if key == Qt.Key.Key_PageDown else -1) * view.viewport().height() * 4 // 5)
        case _:
            return False
    return True


def _walk(view: MapDisplay, arrow: Arrow, *, on_arguments: bool, more: bool) -> bool:
    session, on_map = view.session, view.session.tree()
    if on_map is None:
        return False
    at = session.selection[0] if session.selection else None
    if on_arguments:
        there = walk_arguments(on_map, at, _way(view, arrow))
    elif at in on_map.placements and view.arrangement is ArrangementKind.COMPACT:
        there = _look(view, on_map, at, arrow)
    else:
        there = walk(on_map, at, _way(view, arrow))
    if there is not None:
        session.select([there, *session.selection] if more else [there])
    elif at is not None:
        view.reveal_item(at)
    return True


def _way(view: MapDisplay, arrow: Arrow) -> TreeWay:
    return way(arrow, view.direction)


def _look(view: MapDisplay, on_map: Tree, at: str, arrow: Arrow) -> str | None:
    """Return the claim that is seen in this direction."""
    shown = view.map_scene.shown
    if shown is None:
        return None
    target, reason = walk(on_map, at, TreeWay.TARGET), walk(on_map, at, TreeWay.REASONS)
    return seen_beside(_near(shown, at), at, arrow, target, reason, beside(on_map, at))


def _near(shown: Shown, at: str) -> Mapping[str, Rect]:
    """Return the rectangles that can be seen in a direction from a claim: those in the cross of its row and column."""
    boxes, mine = shown.arrangement.boxes, shown.items().get(at)
    if mine is None or at not in boxes:
        return boxes
    far, place = shown.figure.width + shown.figure.height, QRectF(mine.x, mine.y, mine.width, mine.height)
    items = shown.index.items
    seen = {*shown.index.within(place.adjusted(-far, 0, far, 0)), *shown.index.within(place.adjusted(0, -far, 0, far))}
    return {id: boxes[id] for number in seen if (id := items[number].id) in boxes}


def _scroll(view: MapDisplay, arrow: Arrow) -> None:
    step = SCROLL * (-1 if arrow in (Arrow.UP, Arrow.LEFT) else 1)
    view.scroll_by(*((0, step) if arrow in (Arrow.UP, Arrow.DOWN) else (step, 0)))
