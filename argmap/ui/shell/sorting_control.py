"""The way into sorting a draft and out of it: panel, bar, and layout of the window go together."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget

from argmap.model import sides
from argmap.model.review import Review
from argmap.ui.actions import rules
from argmap.ui.actions.action import Scope
from argmap.ui.actions.menus import Actions
from argmap.ui.session import Session
from argmap.ui.shell.layout_choice import LayoutChoice
from argmap.ui.sources import draft_task
from argmap.ui.sources.beginning import Beginning
from argmap.ui.sources.draft_bar import DraftBar
from argmap.ui.sources.sorting import SortingPanel, SortingStep


class SortingControl(QObject):
    """Drafts, and shows the steps of sorting beside the map; the bar above the map is there while the panel is not."""

    def __init__(
        self,
        session: Session,
        layouts: LayoutChoice,
        go_to_map: Callable[[], object],
        dock: QDockWidget,
        panel: SortingPanel,
        bar: DraftBar,
        beginning: Beginning,
    ) -> None:
        super().__init__(panel)
        self._session, self._layouts, self._go_to_map = session, layouts, go_to_map
        self._panel, self._bar, self._beginning = panel, bar, beginning
        beginning.drafted.connect(self.begin)
        panel.left.connect(self.leave)
        bar.queue_wanted.connect(self.go_through)
        bar.sides_wanted.connect(lambda: self.show(SortingStep.SIDES))
        bar.guesses_wanted.connect(lambda: self.show(SortingStep.QUEUE, Review.GUESSED))
        dock.visibilityChanged.connect(lambda seen: bar.shut(on=seen))

    def serve(self, actions: Actions) -> None:
        """Let the keys of sorting act in its pages."""
        actions.serve(self._panel.sides.list, Scope.SIDES)
        actions.serve(self._panel.piles.tree, Scope.PILES)
        actions.serve(self._panel.queue.text, Scope.QUEUE)

    def go_through(self) -> None:
        """Show what waits, one quotation after the other."""
        self.show(SortingStep.QUEUE)

    def draft(self) -> None:
        """Draft a map from the sources: the first one about the question that is typed in the bar, or what is new."""
        self._go_to_map()
        if rules.can_begin(self._session):
            self._beginning.draft()
        else:
            draft_task.draft_map(self._session, then=self.begin)

    def begin(self) -> None:
        """Begin to sort a draft: its thesis, while it is still a question, then the sides of its speakers."""
        map = self._session.map
        if map is not None:
            known = sides.speakers_by_count(self._session.document, map)
            self.show(SortingStep.SIDES if known else SortingStep.QUEUE)
            self._panel.ask_thesis()

    def show(self, step: SortingStep, queue: Review = Review.WAITING) -> None:
        """Show a step of sorting, beside the map."""
        if self._session.is_open and self._session.map is not None and self._session.flush_pending():
            self._go_to_map()
            self._layouts.sort()
            self._panel.show_step(step, queue)

    def leave(self) -> None:
        """Go back from sorting to the map."""
        self._layouts.leave_sorting()
        self._go_to_map()
