"""Leads from what is looked for to where it is: on the map, on another map, or in the text of a source."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from argmap.model.records import Claim, Map, Passage, Placement, Source
from argmap.model.search import Hit
from argmap.ui.canvas import MapView
from argmap.ui.finding.branch_focus import BranchFocus
from argmap.ui.finding.filter_bar import FilterBar
from argmap.ui.finding.places import Places
from argmap.ui.finding.search_bar import SearchBar
from argmap.ui.finding.text_marks import TextMarks
from argmap.ui.reader.panel import Reader
from argmap.ui.session import Session
from argmap.ui.shell.docks import Docks


class FindingControl(QObject):
    """The ways of one window to find something."""

    def __init__(
        self,
        session: Session,
        view: MapView,
        reader: Reader,
        docks: Docks,
        search: SearchBar,
        filter_bar: FilterBar,
        go_to_map: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._session, self._view, self._reader, self._docks = session, view, reader, docks
        self.bar, self._go_to_map = search, go_to_map
        self._text_marks = TextMarks(session, reader, search.search)
        self.focus = BranchFocus(session, view)
        self.places = Places(session, view)
        self.filter_bar = filter_bar
        filter_bar.left.connect(view.setFocus)
        search.search.marked.connect(view.looks.match)
        search.search.marked.connect(view.minimap.mark)
        search.search.reached.connect(self.reach)
        search.left.connect(view.setFocus)

    def reach(self, hit: Hit) -> None:
        """Bring a hit into sight, on whichever map or in whichever source it is; the focus stays where it is."""
        session, document = self._session, self._session.document
        if hit.span is not None and document.find(hit.record, Source) is not None:
            self._docks.bring("reader")
            self._text_marks.show_at(hit.record, hit.span)
        elif document.find(hit.record, Claim) is not None:
            maps = [placement.map for placement in document.referrers(hit.record, Placement)]
            if session.map not in maps and maps:
                session.show_map(maps[0])
            self._view.reveal(hit.record)
        elif document.find(hit.record, Passage) is not None:
            session.go_to_passage(hit.record)
        elif document.find(hit.record, Map) is not None:
            session.show_map(hit.record)
            session.select([hit.record])
        else:
            session.select([hit.record])

    # --- what the actions do

    def next(self) -> None:
        """Go to the next hit on the map or in a source."""
        self._go_to_map_page()
        self.bar.next()

    def previous(self) -> None:
        """Go to the hit before."""
        self._go_to_map_page()
        self.bar.previous()

    def replace(self) -> None:
        """Ask for words, and for others in their place."""
        self._go_to_map()
        self.bar.start_replacing()

    def filter(self) -> None:
        """Ask which claims to show; from within the bar, show all again."""
        self._go_to_map_page()
        self.filter_bar.toggle()

    def back(self) -> None:
        """Go back to where one was on the map."""
        self._go_to_map_page()
        self.places.back()

    def forward(self) -> None:
        """Go forward again."""
        self._go_to_map_page()
        self.places.forward()

    def fold_to(self, level: int) -> None:
        """Show the map down to a level, and tell it."""
        self._session.folds.fold_to(level)
        self._session.notice.emit(self.tr("Shown down to level {0}").format(level))

    def unfold_all(self) -> None:
        """Show everything that is folded, and tell it."""
        self._session.folds.unfold_all()
        self._session.notice.emit(self.tr("Nothing is folded"))

    def _go_to_map_page(self) -> None:
        if not self._view.isVisible():
            self._go_to_map()
