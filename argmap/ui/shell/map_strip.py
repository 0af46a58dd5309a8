"""The map beside the text, or beside a draft that is sorted: it follows by itself what is placed on it."""

from PySide6.QtCore import QObject, QTimer

from argmap.model.change import Update
from argmap.model.records import Placement
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from argmap.ui.shell.docks import Docks
from argmap.ui.shell.window_layout import WindowLayout

SMALLEST = 0.5
"""The zoom down to which the whole map is shown there; below, only what is new comes into sight."""
_BESIDE = (WindowLayout.READING, WindowLayout.SORTING)


class MapStrip(QObject):
    """Keeps the map in sight in the layouts for reading and sorting: whole while it can be read, or else what is new.

    It leaves the map alone while one works on it.
    """

    def __init__(self, session: Session, view: MapView, docks: Docks) -> None:
        super().__init__(view)
        self._view, self._docks = view, docks
        self._new: str | None = None
        session.changed.connect(self._note)
        view.settled.connect(lambda: QTimer.singleShot(0, self, self._follow))  # its size is told after its items

    def show_whole(self) -> None:
        """Show the whole map, once the window has its new layout, if its words can be read then."""
        QTimer.singleShot(0, self, self._fit)

    def _note(self, update: Update) -> None:
        placed = (after for before, after in update.records.values() if before is None)
        first = next((after for after in placed if isinstance(after, Placement)), None)
        if first is not None:  # the first one: what a pile became, not the last quotation below it
            self._new = first.claim

    def _follow(self) -> None:
        new = self._new
        if new is None or self._docks.layout not in _BESIDE or self._view.hasFocus() or self._view.at_work:
            return
        if not self._fit():  # a map that fits may turn out larger once all its items have arrived
            self._view.reveal_item(new)
            self._new = None

    def _fit(self) -> bool:
        """Show the whole map if its words can be read then; return whether they can."""
        fits = self._view.fitting_zoom() >= SMALLEST
        if fits:
            self._view.fit()
        return fits
