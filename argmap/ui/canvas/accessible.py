"""Tells assistive technology what happens on a map: where the focus is, what is said otherwise, what is gone.

While none listens, nothing here is made or sent.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QContextMenuEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from argmap.model.change import Update
from argmap.model.records import Argument, Claim, Map, Passage, Placement
from argmap.picture.translation import tr
from argmap.ui.canvas.accessible_objects import AccessibleDeed, AccessibleMap
from argmap.ui.canvas.accessible_words import purpose
from argmap.ui.canvas.display import MapDisplay

MANY = 200
"""The most claims of one change of which each is told; of more only that the map is another one."""


def _made(key: str, of: QObject) -> QAccessibleInterface | None:
    """Return the accessible object of a map; None for anything else, which Qt describes itself."""
    del key
    if not isinstance(of, MapDisplay):
        return None
    access = of.findChild(MapAccess, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return access.map if access is not None else None


class MapAccess(QObject):
    """The way of assistive technology into one map."""

    _is_installed = False

    def __init__(self, view: MapDisplay, editor: QWidget, edit: Callable[[str], None]) -> None:
        super().__init__(view)
        self._view, self._editor = view, editor
        self._map: AccessibleMap | None = None
        self._edit = edit
        self._told: tuple[str, ...] = ()
        """What was selected when it was told last."""
        if not MapAccess._is_installed:
            MapAccess._is_installed = True
            QAccessible.installFactory(_made)
        session = view.session
        session.selected.connect(self._selected)
        session.changed.connect(self._changed)
        session.folds.changed.connect(self._folded)
        session.opened.connect(self._forget)
        session.map_shown.connect(self._forget)
        view.destroyed.connect(self._forget)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def map(self) -> AccessibleMap:
        """The accessible object of the map; it is made when it is first asked for."""
        if self._map is None:
            self._map = AccessibleMap(self._view, self._do)
        return self._map

    # --- what happens

    def _selected(self, ids: tuple[str, ...]) -> None:
        session = self._view.session
        if session.typed is not None:
            self._editor.setAccessibleDescription(purpose(session.document, session.tree(), session.typed.argument))
            return  # the field will have the focus
        if not QAccessible.isActive():
            return
        for id in set(self._told).difference(ids) & self.map.known:
            send(QAccessibleEvent(self.map.item(id), QAccessible.Event.SelectionRemove))
        self._told = ids
        if self._view.hasFocus():
            self._tell_focus()

    def _tell_focus(self) -> None:
        """Say what keys act on now, and how many others are selected with it."""
        session, item = self._view.session, self.map.selected()
        send(QAccessibleEvent(item or self.map, QAccessible.Event.Focus))
        if item is not None:
            send(QAccessibleEvent(item, QAccessible.Event.SelectionAdd))
        if len(session.selection) > 1:
            send(QAccessibleAnnouncementEvent(self._view, tr("%Ln claim(s) selected", "", len(session.selection))))

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        del before
        if now is self._view and QAccessible.isActive() and self.map.selected() is not None:  # else Qt has told it
            self._tell_focus()

    def _changed(self, update: Update) -> None:
        """Drop what is gone, and tell of every claim that was heard of before how it is called now."""
        known = self._map.known if self._map is not None else frozenset[str]()
        on_map = self._view.session.tree()
        for id in known & update.records.keys():
            if on_map is None or (id not in on_map.placements and on_map.argument(id) is None):
                self.map.drop(id)
        gone = {pair[0].claim for pair in update.records.values() if isinstance(pair[0], Placement) and pair[1] is None}
        for id in known & gone:
            if on_map is None or id not in on_map.placements:
                self.map.drop(id)
        if not QAccessible.isActive():
            return
        if update.touches(Argument, Placement, Map):
            send(QAccessibleEvent(self.map, QAccessible.Event.ObjectReorder))
        if update.touches(Map):
            send(QAccessibleEvent(self.map, QAccessible.Event.NameChanged))
        renamed = set(self._renamed(update)) & self.map.known if len(update.records) <= MANY else set(self._told)
        for id in renamed & self.map.known:
            send(QAccessibleEvent(self.map.item(id), QAccessible.Event.NameChanged))
        for before, after in update.records.values():
            if isinstance(before, Placement) and isinstance(after, Placement) and before.folded != after.folded:
                self._tell_fold(after.claim)

    def _renamed(self, update: Update) -> Iterator[str]:
        """Yield the claims whose words, side or replies a change may have changed."""
        for id, pair in update.records.items():
            for record in pair:
                if isinstance(record, Claim):
                    yield id
                elif isinstance(record, Argument):
                    yield from (id, record.target, *record.premises)
                elif isinstance(record, Placement):
                    yield record.claim
                elif isinstance(record, Passage):
                    yield from (claim.id for claim in self._view.session.document.referrers(id, Claim))

    def _folded(self) -> None:
        """Tell that the selected claims were folded or unfolded: others are heard when one comes to them."""
        if not QAccessible.isActive():
            return
        for id in self._view.session.selection:
            if id in self.map.known:
                send(QAccessibleEvent(self.map.item(id), QAccessible.Event.NameChanged))
            self._tell_fold(id)

    def _tell_fold(self, claim: str) -> None:
        """Tell that a claim is folded or not: by its state, and in words, since few readers follow the state."""
        if claim not in self.map.known:
            return
        state = QAccessible.State()
        state.expanded = True
        send(QAccessibleStateChangeEvent(self.map.item(claim), state))
        if self._view.session.selection[:1] == (claim,):
            words = tr("Folded") if self._view.is_folded(claim) else tr("Unfolded")
            send(QAccessibleAnnouncementEvent(self._view, words))

    def _forget(self, *_: object) -> None:
        """Another map is shown, or none."""
        if self._map is not None:
            for id in self._map.known:
                self._map.drop(id)
            self._told = ()

    # --- what assistive technology does

    def _do(self, deed: AccessibleDeed, id: str) -> None:
        """Do it once the question is answered by which it came: it may open a menu or a field."""
        QTimer.singleShot(0, self, lambda: self._do_now(deed, id))

    def _do_now(self, deed: AccessibleDeed, id: str) -> None:
        view, session = self._view, self._view.session
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        match deed:
            case AccessibleDeed.EDIT:
                self._edit(id)
            case AccessibleDeed.FOCUS:
                session.select([id])
            case AccessibleDeed.MENU:
                session.select([id])
                middle = view.viewport().rect().center()
                reason = QContextMenuEvent.Reason.Keyboard
                QApplication.sendEvent(view, QContextMenuEvent(reason, middle, view.viewport().mapToGlobal(middle)))
            case AccessibleDeed.FOLD if view.is_folded(id):
                session.folds.unfold([id])
            case AccessibleDeed.FOLD:
                session.folds.fold([id])


def send(event: QAccessibleEvent) -> None:
    """Hand an event on to whoever listens."""
    QAccessible.updateAccessibility(event)
