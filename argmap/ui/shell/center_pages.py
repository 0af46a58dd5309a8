"""The center of the window: the map, or one of the pages about quotations, speakers, stances and the flow."""

from typing import Protocol, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from argmap.ui.session import Session
from argmap.ui.shell.past_bar import PastBar
from argmap.ui.tasks.saving import Saver
from argmap.ui.widgets.focus_line import FocusLine
from argmap.ui.widgets.shelter import Shelter
from argmap.ui.widgets.type_size import scaled

MAP, QUOTATIONS, SPEAKERS, STANCES, FLOW = "map", "quotations", "speakers", "stances", "flow"
PAGES = (MAP, QUOTATIONS, SPEAKERS, STANCES, FLOW)


LEAST_TAB = 36
"""The least width of a tab, in px beside letters of the usual size."""


class Searched(Protocol):
    """A page in which one can look for something."""

    def start_search(self) -> None:
        """Wait for what to look for."""
        ...


class Pages(QWidget):
    """The map and the pages beside it, as tabs. The pages are made when they are first looked at."""

    shown = Signal(str)
    """The name of the page that is shown now."""

    def __init__(self, session: Session, above: QWidget, map_page: QWidget, saver: Saver) -> None:
        super().__init__()
        self._session, self._saver = session, saver
        self._made: dict[str, QWidget] = {MAP: map_page}
        self._shelters: dict[str, QWidget] = {MAP: map_page}
        self.past = PastBar(session)
        self.bar = _Bar()
        self.bar.setExpanding(False)
        self.bar.setDocumentMode(True)
        self.bar.setDrawBase(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setUsesScrollButtons(False)  # all pages stay in sight; where there is little room their names shrink
        self.bar.setAccessibleName(self.tr("Pages"))
        titles = {
            MAP: self.tr("Map"),
            QUOTATIONS: self.tr("Quotations"),
            SPEAKERS: self.tr("Speakers"),
            STANCES: self.tr("Who stands where"),
            FLOW: self.tr("Flow", "of a debate"),
        }
        for name in PAGES:
            self.bar.setTabToolTip(self.bar.addTab(titles[name]), titles[name])
        self._stack = QStackedWidget()
        self._stack.addWidget(map_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(self.past)
        column.addWidget(self.bar)
        column.addWidget(FocusLine(self._stack))
        column.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(lambda place: self.go_to(PAGES[place]))

    @property
    def current(self) -> str:
        """The name of the page that is shown."""
        return PAGES[self.bar.currentIndex()]

    @property
    def now(self) -> QWidget:
        """The page that is shown."""
        return self.page(self.current)

    def page(self, name: str) -> QWidget:
        """Return a page."""
        if name not in self._made:
            self._made[name] = self._make(name)
            self._shelters[name] = Shelter(self._made[name])
            self._stack.addWidget(self._shelters[name])
        return self._made[name]

    def go_to(self, name: str) -> None:
        """Show a page."""
        self.page(name)
        shown = next(known for known, place in self._shelters.items() if place is self._stack.currentWidget())
        if not self._session.flush_pending():
            name = shown  # words that could not be saved keep their page shown
        self.bar.setCurrentIndex(PAGES.index(name))
        if name != shown:
            self._stack.setCurrentWidget(self._shelters[name])
            self.shown.emit(name)

    def start_search(self) -> None:
        """Start a search on the page that is shown; the map has a search bar of its own."""
        if self.current != MAP:
            cast(Searched, self.page(self.current)).start_search()

    def _make(self, name: str) -> QWidget:
        if name == QUOTATIONS:
            from argmap.ui.tables.quotations_page import QuotationsPage

            quotations = QuotationsPage(self._session, self._saver)
            quotations.speaker_wanted.connect(self._show_speaker)
            return quotations
        if name == SPEAKERS:
            from argmap.ui.tables.speakers_page import SpeakersPage

            speakers = SpeakersPage(self._session)
            speakers.quotations_wanted.connect(self._show_quotations)
            return speakers
        if name == FLOW:
            from argmap.ui.tables.flow_page import FlowPage

            flow = FlowPage(self._session, self._saver)
            flow.map_wanted.connect(self._show_on_map)
            return flow
        from argmap.ui.tables.stances_page import StancesPage

        return StancesPage(self._session, self._saver)

    def _show_on_map(self) -> None:
        self.go_to(MAP)
        self.page(MAP).setFocus()

    def _show_speaker(self, speaker: str) -> None:
        from argmap.ui.tables.speakers_page import SpeakersPage

        page = self.page(SPEAKERS)
        if isinstance(page, SpeakersPage):
            self.go_to(SPEAKERS)
            page.go_to(speaker)

    def _show_quotations(self, name: str) -> None:
        from argmap.ui.tables.quotations_page import QuotationsPage

        page = self.page(QUOTATIONS)
        if isinstance(page, QuotationsPage):
            self.go_to(QUOTATIONS)
            page.filter.setText(name)


class _Bar(QTabBar):
    """Tabs that shrink as far as they have to: a style keeps more room for each than a small window has for all."""

    def minimumTabSizeHint(self, at: int) -> QSize:
        """Return the room for a letter and three dots."""
        hint = super().minimumTabSizeHint(at)
        return QSize(min(hint.width(), scaled(LEAST_TAB)), hint.height())
