"""Which panels hold something: sources once there is one, the outline of a map that has grown, what is selected."""

from PySide6.QtCore import QObject

from argmap.model.change import Update
from argmap.model.records import Placement, Source
from argmap.ui.session import Session
from argmap.ui.shell.docks import Docks
from argmap.ui.shell.window_layout import FEW


class PanelNeeds(QObject):
    """Tells the docks what the panels hold, as the document changes."""

    def __init__(self, session: Session, docks: Docks) -> None:
        super().__init__(docks)
        self._session, self._docks = session, docks
        self._was_selected = False
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.map_shown.connect(lambda _: self._tell())
        session.selected.connect(lambda _: self._select())

    def count_unplaced(self, waiting: int) -> None:
        """Note how many quotations wait for a place."""
        self._docks.need("unplaced", holds=waiting > 0)

    def _opened(self) -> None:
        self._was_selected = False
        self._tell()
        self._select()
        self._docks.afresh()

    def _changed(self, update: Update) -> None:
        if update.touches(Source, Placement):
            self._tell()

    def _select(self) -> None:
        """The inspector comes with the first thing that is selected, and stays: a map must not jump at each click."""
        if self._session.past.is_open:
            return
        self._was_selected = self._was_selected or bool(self._session.selection)
        self._docks.need("inspector", holds=self._was_selected)

    def _tell(self) -> None:
        if self._session.past.is_open:
            return  # panels that come and go would make the replay of a map restless
        document, map = self._session.document, self._session.map
        has_source = bool(document.all(Source))
        self._docks.need("sources", holds=has_source)
        self._docks.need("reader", holds=has_source)
        claims = document.count_referrers(map, Placement, "map") if map else 0
        self._docks.need("outline", holds=claims > FEW)
