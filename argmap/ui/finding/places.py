"""The places at which one has looked, in their order: back to where one was, and forward again."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from argmap.model.records import Map
from argmap.picture import Item
from argmap.ui.canvas import MapView
from argmap.ui.session import Session

WHILE = 700
"""Milliseconds for which one must stay at a place until it counts as one."""
MOST = 100
"""The number of places that are kept."""
FAR = 0.75
"""How far the view must have moved, as a part of its size, to be elsewhere though the selection is the same."""


@dataclass(frozen=True, slots=True)
class VisitedPlace:
    """Where one has looked: a map, what was selected, the branch in focus, and the part that was seen.

    `away` is where in the view the claim `near` was.
    """

    map: str
    selection: tuple[str, ...]
    focus: str | None
    zoom: float = 0.0
    near: str = ""
    away: tuple[float, float] = (0.0, 0.0)

    def is_at(self, other: "VisitedPlace") -> bool:
        """Return whether the same is selected at both, on the same map."""
        return (self.map, self.selection, self.focus) == (other.map, other.selection, other.focus)


class Places(QObject):
    """Keeps the places at which one has stayed for a moment, until another file is opened."""

    changed = Signal()
    """There are other places before or after this one."""

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._places: list[VisitedPlace] = []
        self._at = -1
        self._going: VisitedPlace | None = None
        """The place to which one is on the way, as its figure has not come yet."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WHILE)
        self._soon.timeout.connect(self.stay)
        for news in (session.selected, session.map_shown, view.looked):
            news.connect(self._note)
        session.opened.connect(self._forget)
        view.projection.settled.connect(lambda _: self._arrive())
        view.viewport().installEventFilter(self)

    @property
    def has_before(self) -> bool:
        """True if there is a place to go back to."""
        return self._at > 0 or (self._at == 0 and self._is_elsewhere())

    @property
    def has_after(self) -> bool:
        """True if there is a place to go forward to."""
        return self._at + 1 < len(self._places)

    def stay(self) -> None:
        """Count where one is now as a place, or as the present one if it is no other."""
        self._soon.stop()
        here = self._here()
        if here is None:
            return
        if self._at >= 0 and not self._differs(self._places[self._at], here):
            self._places[self._at] = here
            return
        del self._places[self._at + 1 :]
        self._places.append(here)
        del self._places[:-MOST]
        self._at = len(self._places) - 1
        self.changed.emit()

    def back(self) -> None:
        """Go to the place before; where one has been elsewhere for a moment only, to the last place."""
        self._go(-1)

    def forward(self) -> None:
        """Go to the place from which one went back."""
        self._go(1)

    def _go(self, by: int) -> None:
        if not self._session.flush_pending():
            return
        self.stay()
        here = self._places[self._at] if self._at >= 0 else None
        self._places = [place for place in self._places if place is here or self._is_there(place)]
        self._at = next((n for n, place in enumerate(self._places) if place is here), -1)
        at = self._at + by
        if not 0 <= at < len(self._places):
            self._session.notice.emit(
                self.tr("This is the first place") if by < 0 else self.tr("This is the last place")
            )
            return
        self._at = at
        self._show(self._places[at])
        self.changed.emit()

    # --- where one is

    def _here(self) -> VisitedPlace | None:
        session, shown = self._session, self._view.map_scene.shown
        if session.map is None or shown is None or not self._view.isVisible() or session.typed is not None:
            return None
        near = self._near(shown.items())
        at = self._view.seen_at(near.id) if near is not None else None
        away = (at.left(), at.top()) if at is not None else (0.0, 0.0)
        selection = session.selection[:20]
        return VisitedPlace(
            session.map, selection, session.folds.scope.focus, self._view.zoom, near.id if near else "", away
        )

    def _near(self, items: dict[str, Item]) -> Item | None:
        """Return the claim by which a place is found again: the selected one if it is seen, or one in the middle."""
        in_sight, middle = self._view.in_sight(), self._view.middle()
        chosen = items.get(self._session.selection[0]) if self._session.selection else None
        if chosen is not None and in_sight.contains(_center(chosen)):
            return chosen
        seen = [item for item in self._view.map_scene.within(in_sight) if item.kind == "claim"]
        return min(seen, key=lambda item: (_center(item) - middle).manhattanLength(), default=chosen)

    def _is_elsewhere(self) -> bool:
        here = self._here()
        return here is not None and self._at >= 0 and self._differs(self._places[self._at], here)

    def _differs(self, before: VisitedPlace, here: VisitedPlace) -> bool:
        """Return whether one has gone elsewhere: to another claim, or far over the map."""
        if not before.is_at(here):
            return True
        at = self._view.seen_at(before.near)
        if at is None or not before.zoom:
            return False
        area = self._view.viewport().size()
        far = (abs(at.left() - before.away[0]) / area.width(), abs(at.top() - before.away[1]) / area.height())
        return max(far) > FAR and abs(before.zoom - here.zoom) < 1e-6

    def _is_there(self, place: VisitedPlace) -> bool:
        """Return whether a place still exists."""
        document = self._session.document
        if document.find(place.map, Map) is None:
            return False
        return not place.selection or any(document.record(id) is not None for id in place.selection)

    # --- going

    def _show(self, place: VisitedPlace) -> None:
        session = self._session
        session.show_map(place.map)
        on_map = session.tree()
        if place.focus != session.folds.scope.focus:
            if place.focus is None or on_map is None:
                session.folds.scope.leave_focus()
            else:
                session.folds.scope.focus_on(on_map, place.focus)
        if place.selection:
            session.folds.open_way(place.selection[0])
        session.select(place.selection)
        self._going = place
        if not self._view.projection.waiting:
            self._arrive()

    def _arrive(self) -> None:
        place, self._going = self._going, None
        if place is None or not place.zoom:
            return
        if self._view.seen_at(place.near) is None:
            return
        self._view.set_zoom(place.zoom)
        if (at := self._view.seen_at(place.near)) is not None:
            self._view.scroll_by(round(at.left() - place.away[0]), round(at.top() - place.away[1]))

    def _note(self, *news: object) -> None:
        self._soon.start()

    def _forget(self) -> None:
        self._places, self._at, self._going = [], -1, None
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons of a mouse for going back and forward."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            if event.button() is Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() is Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return False


def _center(item: Item) -> QPointF:
    return QPointF(item.x + item.width / 2, item.y + item.height / 2)
