"""What the keys do on the map, where no action of the window has taken them first."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from argmap.ui.actions import selection_actions
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.navigation import Arrow, thesis, walk, walk_arguments, way

_ARROWS = {
    Qt.Key.Key_Up: Arrow.UP,
    Qt.Key.Key_Down: Arrow.DOWN,
    Qt.Key.Key_Left: Arrow.LEFT,
    Qt.Key.Key_Right: Arrow.RIGHT,
}
_ON_ARGUMENTS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Typing(Protocol):
    """What begins to type on the map."""

    def begin_reason(self) -> None:
        """Type a reason for the selection."""
        ...

    def begin_objection(self) -> None:
        """Type an objection to the selection."""
        ...

    def begin_sibling(self) -> None:
        """Type a claim beside the selected one."""
        ...

    def begin_premise(self) -> None:
        """Type a further premise of the selected argument."""
        ...

    def edit_text(self, claim: str) -> None:
        """Type other words for a claim."""
        ...


def press(view: MapDisplay, typing: Typing, event: QKeyEvent) -> bool:
    """Do what a key says; return whether it says anything."""
    key, held = Qt.Key(event.key()), event.modifiers()
    if key in _ARROWS:
        return _walk(view, _ARROWS[key], bool(held & _ON_ARGUMENTS), bool(held & Qt.KeyboardModifier.ShiftModifier))
    if event.matches(QKeySequence.StandardKey.Undo):
        view.session.undo()
    elif event.matches(QKeySequence.StandardKey.Redo) or (
        key == Qt.Key.Key_Y and held == Qt.KeyboardModifier.ControlModifier
    ):
        view.session.redo()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        view.session.select(view.ids())
    elif held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return False
    else:
        return _plain(view, typing, key, bool(held & Qt.KeyboardModifier.ShiftModifier))
    return True


def _plain(view: MapDisplay, typing: Typing, key: Qt.Key, shift: bool) -> bool:
    session = view.session
    match key:
        case Qt.Key.Key_Tab if shift:
            typing.begin_objection()
        case Qt.Key.Key_Backtab:
            typing.begin_objection()
        case Qt.Key.Key_Tab:
            typing.begin_reason()
        case Qt.Key.Key_Return | Qt.Key.Key_Enter if shift:
            typing.begin_premise()
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            typing.begin_sibling()
        case Qt.Key.Key_F2:
            if session.selection:
                typing.edit_text(session.selection[0])
        case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
            if session.selection:
                selection_actions.remove(session)
        case Qt.Key.Key_Space:
            if selection_actions.has_branch(session):
                selection_actions.fold(session)
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


def _walk(view: MapDisplay, arrow: Arrow, on_arguments: bool, more: bool) -> bool:
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
