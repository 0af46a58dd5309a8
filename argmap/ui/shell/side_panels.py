"""The panels beside the map, made and bound to the session and to the keys that work in them."""

from PySide6.QtWidgets import QWidget

from argmap.picture.translation import tr
from argmap.ui.actions.action import Scope
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.history_panel import HistoryPanel
from argmap.ui.panels.inspector.panel import Inspector
from argmap.ui.panels.outline import OUTLINE_KEYS, Outline
from argmap.ui.panels.review.panel import ReviewPanel
from argmap.ui.reader.panel import Reader
from argmap.ui.session import Session
from argmap.ui.shell.files import Files
from argmap.ui.sources import edition_search
from argmap.ui.sources.panel import SourcesPanel
from argmap.ui.sources.sorting import SortingPanel
from argmap.ui.sources.unplaced_panel import UnplacedPanel


class SidePanels:
    """The panels of one window, by name."""

    def __init__(self, session: Session, actions: Actions, files: Files, window: QWidget) -> None:
        self.outline: Outline = Outline(session)
        self.inspector: Inspector = Inspector(session, actions)
        self.sources: SourcesPanel = SourcesPanel(session)
        self.reader: Reader = Reader(session)
        self.unplaced: UnplacedPanel = UnplacedPanel(session)
        self.sorting: SortingPanel = SortingPanel(session)
        self.history: HistoryPanel = HistoryPanel(session)
        self.review: ReviewPanel = ReviewPanel(session, actions)
        actions.serve(self.review.list, Scope.REMARKS)
        actions.serve_menu(self.outline, OUTLINE_KEYS)
        actions.serve_own_menu(self.review.list, (("remark_go", "remark_mend", "remark_leave_out"),))
        actions.serve_text_menu(
            self.reader.text,
            (("as_reason", "as_objection", "as_claim"), ("speaker", "show_claim", "reject"), ("find_words",)),
        )
        actions.serve_own_menu(
            self.unplaced.list, (("as_reason", "as_objection", "as_claim"), ("show_claim", "go_through"), ("reject",))
        )
        actions.serve(self.outline, Scope.CLAIMS)
        actions.serve(self.reader.text, Scope.READER, Scope.WORDS)
        actions.serve(self.unplaced.list, Scope.WORDS)
        self.sources.add_wanted.connect(files.ask_sources)
        self.sources.paste_wanted.connect(files.paste)
        self.sources.edition_wanted.connect(
            lambda source: edition_search.ask(session, source, files.folder(), window),
        )
        self.reader.shown.connect(self.sources.show_source)
        self.unplaced.list.chosen.connect(self.reader.go_to)

    def titled(self) -> dict[str, tuple[str, QWidget]]:
        """Return the panels by name, each with its title."""
        return {
            "sorting": (tr("Sort"), self.sorting),
            "sources": (tr("Sources"), self.sources),
            "reader": (tr("Reader"), self.reader),
            "unplaced": (tr("Unplaced"), self.unplaced),
            "outline": (tr("Outline"), self.outline),
            "history": (tr("History"), self.history),
            "review": (tr("Review"), self.review),
            "inspector": (tr("Inspector"), self.inspector),
        }


def unplaced_title(waiting: int) -> str:
    """Return the title of the list of quotations without a place, with their number."""
    return f"{tr('Unplaced')} ({waiting})" if waiting else tr("Unplaced")
