"""The keys that the user has given to actions, in the settings, and which keys an action may have."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence

from argmap.message import Message
from argmap.ui.actions.action import Action, Scope

_SETTING = "keys"
_FIXED = ("undo", "redo")
"""Actions whose keys are the same in every field, and are told in many messages."""
_TOGETHER = (frozenset({Scope.MAP, Scope.CLAIMS}), frozenset({Scope.READER, Scope.WORDS}))
"""Scopes beside that of the window that meet in one widget."""
_ON_MAP = (Scope.WINDOW, Scope.MAP, Scope.CLAIMS)
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_WALKING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_TYPING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Space,
}


class KeyChoices(QObject):
    """Which keys each action has: those of its row, or those that the user has given to it."""

    changed = Signal()

    def __init__(self, rows: Sequence[Action[Any]], settings: QSettings | None, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Mapping[str, Action[Any]] = {row.name: row for row in rows}
        self._settings = settings
        self._own = self._read()

    def _read(self) -> dict[str, tuple[str, ...]]:
        """Return what the settings have; what makes no sense is left out."""
        if self._settings is None:
            return {}
        try:
            kept = json.loads(str(self._settings.value(_SETTING, "{}")))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {
            name: tuple(key for key in keys if isinstance(key, str) and not QKeySequence(key).isEmpty())
            for name, keys in kept.items()
            if name in self._rows and isinstance(keys, list) and name not in _FIXED
        }

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, the one that menus show first."""
        return self._own.get(name, self._rows[name].keys)

    def is_own(self, name: str) -> bool:
        """Return whether the user has given this action other keys than it comes with."""
        return name in self._own

    @property
    def any_own(self) -> bool:
        """True if any action has other keys than it comes with."""
        return bool(self._own)

    def in_text(self, text: str) -> str:
        """Return a text in which the keys that actions come with are those that they have now."""
        for name, now in self._own.items():
            for first in self._rows[name].keys[:1]:
                if "+" not in first and not re.fullmatch(r"F\d+", first):
                    continue  # a single letter may be any word
                usual, here = shown_key(first), shown_key(now[0]) if now else ""
                for written in {usual, first}:
                    if here:
                        text = re.sub(rf"(?<![\w+]){re.escape(written)}(?![\w+])", here, text)
        return text

    def can_change(self, name: str) -> bool:
        """Return whether an action may have other keys."""
        return name not in _FIXED

    def refusal(self, name: str, key: str) -> Message | None:
        """Return why a key cannot be that of an action, or None."""
        if name in _FIXED:
            return Message("Undo and redo have the same keys everywhere.")
        pressed, scope = _combination(key), self._rows[name].scope
        which, held = pressed.key(), pressed.keyboardModifiers()
        if which == Qt.Key.Key_Escape:
            return Message("Esc always leaves what one is in.")
        if held & _COMMAND or scope not in _ON_MAP:
            return None
        if which in _WALKING:
            return Message("This key walks over the map. Hold Ctrl or Alt with it.")
        if which in _TYPING and scope is not Scope.WINDOW:
            return None
        if which in _TYPING or which < Qt.Key.Key_Escape:
            return Message("This key types. Hold Ctrl or Alt with it.")
        return None

    def owner(self, name: str, key: str) -> str | None:
        """Return the other action that has a key where this action works as well, or None."""
        wanted, scope = QKeySequence(key), self._rows[name].scope
        for other, row in self._rows.items():
            if other != name and _meet(scope, row.scope) and wanted in map(QKeySequence, self.keys(other)):
                return other
        return None

    def give(self, name: str, key: str) -> None:
        """Give an action one key in place of those it has; an action that had it where both work loses it."""
        while (owner := self.owner(name, key)) is not None:
            if owner in _FIXED:
                return
            self._own[owner] = tuple(k for k in self.keys(owner) if QKeySequence(k) != QKeySequence(key))
        self._own[name] = (key,) if key else ()
        self._keep()

    def reset(self, name: str) -> None:
        """Give an action its first keys back, except those that the user has given to another."""
        self._own.pop(name, None)
        first = self._rows[name].keys
        free = tuple(key for key in first if self.owner(name, key) is None)
        if free != first:
            self._own[name] = free
        self._keep()

    def reset_all(self) -> None:
        """Give every action its first keys back."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        for name in [name for name, keys in self._own.items() if keys == self._rows[name].keys]:
            del self._own[name]
        if self._settings is not None:
            self._settings.setValue(_SETTING, json.dumps({name: list(keys) for name, keys in self._own.items()}))
        self.changed.emit()


def shown_key(key: str) -> str:
    """Return a key as the user's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _combination(key: str) -> QKeyCombination:
    sequence: Any = QKeySequence(key)  # its type has no index, though it can be indexed
    return cast(QKeyCombination, sequence[0])


def _meet(one: Scope, other: Scope) -> bool:
    return one is other or Scope.WINDOW in (one, other) or frozenset({one, other}) in _TOGETHER
