"""Keys that move the selection and the view. Every other key of the map belongs to an action of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.navigation import Arrow, thesis, walk, walk_arguments, way

_ARROWS = {
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
}
_ALT = Qt.KeyboardModifier.AltModifier
_ON_ARGUMENTS = Qt.KeyboardModifier.ControlModifier | _ALT


def press(view: MapDisplay, event: QKeyEvent) -> bool:
    """Move the selection or the view by a key; return False for a key that does neither."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & _ALT:
        return False  # these belong to actions, also while they are disabled
    if key in _ARROWS:
        return _walk(
            view,
            _ARROWS[key],
            on_arguments=bool(held & _ON_ARGUMENTS),
            more=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )
    if held & _ON_ARGUMENTS:
        return False
    session = view.session
    match key:
        case Qt.Key.Key_Home:
            on_map = session.tree()
            first = thesis(on_map) if on_map else None
            session.select([first] if first else [])
        case Qt.Key.Key_Escape:
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
    step = walk_arguments if on_arguments else walk
    there = step(on_map, at, way(arrow, view.direction))
    if there is not None:
        session.select([there, *session.selection] if more else [there])
    elif at is not None:
        view.reveal_item(at)
    return True
