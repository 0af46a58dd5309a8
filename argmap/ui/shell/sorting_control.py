"""The way into sorting a draft and out of it: panel, bar, and layout of the window go together."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap.model import sides
from argmap.model.review import Review
from argmap.ui.actions import rules
from argmap.ui.actions.action import Scope
from argmap.ui.sources import draft_task
from argmap.ui.sources.sorting import SortingStep

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window


class SortingControl(QObject):
    """Drafts, and shows the steps of sorting beside the map; the bar above the map is there while the panel is not."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._session, self._panel, self._bar = window.session, window.sorting, window.draft_bar
        self._beginning, self._layouts, self._go_to_map = window.beginning, window.layouts, window.go_to_map
        window.beginning.drafted.connect(self.begin)
        window.sources.draft_wanted.connect(self.draft)
        window.unplaced.queue_wanted.connect(lambda: self.show(SortingStep.QUEUE))
        self._panel.left.connect(self.leave)
        self._bar.queue_wanted.connect(lambda: self.show(SortingStep.QUEUE))
        self._bar.sides_wanted.connect(lambda: self.show(SortingStep.SIDES))
        self._bar.guesses_wanted.connect(lambda: self.show(SortingStep.QUEUE, Review.GUESSED))
        window.docks["sorting"].visibilityChanged.connect(lambda seen: self._bar.shut(on=seen))
        for widget in (window.view, window.outline, window.reader.text, window.unplaced.list):
            window.actions_.serve(widget, Scope.LETTERS)
        window.actions_.serve(self._panel.sides.list, Scope.SIDES)
        window.actions_.serve(self._panel.piles.tree, Scope.PILES)
        window.actions_.serve(self._panel.queue.text, Scope.QUEUE)

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
