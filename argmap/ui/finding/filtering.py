"""The filter of the map that is shown: what fits it, worked out in a thread, and how the view shows that."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from argmap.cancellation import Cancellation
from argmap.garbage import no_search
from argmap.model.document import Document
from argmap.model.filters import Aspect, Filter, Filtered, filtered
from argmap.model.part_of_tree import part_of
from argmap.model.tree import Tree
from argmap.ui.canvas import MapView
from argmap.ui.session import Session

FILTER = "filter"
"""The task of which only the newest is wanted."""
PATIENCE = 0.03
"""Seconds to wait for an answer: a small map fades with the click."""


class Filtering(QObject):
    """Fades what does not fit a filter, or shows only what fits and the ways to it. It is no part of the document."""

    changed = Signal()
    """Another filter, or other claims that fit it."""

    faded = Signal(object)
    """The claims and arguments that do not fit and are shown all the same, a frozenset."""

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.filter = Filter()
        self.result: Filtered | None = None
        """What the filter does to the map; None: not known yet."""
        self.shows_only = False
        """True if what does not fit is not shown at all."""
        self._part: Tree | None = None
        """The part of the map that fits, where only that is shown."""
        self._is_wanted = False
        self._map = ""
        session.changed.connect(lambda _: self._look())
        session.map_shown.connect(lambda _: self._look())
        session.opened.connect(self.stop)

    def start(self) -> None:
        """Find out what can be chosen."""
        self._is_wanted = True
        self._look()

    def stop(self) -> None:
        """Show everything as it is, and find out nothing any more."""
        self._is_wanted = False
        self.filter, self.result, self.shows_only = Filter(), None, False
        self._session.tasks.cancel_latest(FILTER)
        self._apply()

    def choose(self, aspect: Aspect, chosen: frozenset[str]) -> None:
        """Ask for other choices of an aspect."""
        self.filter = self.filter.with_choice(aspect, chosen)
        self._look()

    def clear(self) -> None:
        """Ask for nothing."""
        self.filter = Filter()
        self._look()

    def show_only(self, *, on: bool) -> None:
        """Show only what fits and the ways to it, or all of the map with the rest faded."""
        if on != self.shows_only:
            self.shows_only = on
            self._look()

    def _look(self) -> None:
        session = self._session
        if not self._is_wanted or session.map is None:
            return
        on_map = session.trees.of(session.map)
        work = partial(_result, session.document.copy(), on_map, self.filter, in_part=self.shows_only)
        session.tasks.run(work, self._take, latest=FILTER, patience=PATIENCE)

    def _take(self, found: tuple[Filtered, Tree | None]) -> None:
        self.result, self._part = found
        self._apply()

    def _apply(self) -> None:
        """Show the map as the filter has it."""
        scope, result, map = self._session.folds.scope, self.result, self._session.map or ""
        on_map = self._session.tree()
        is_on = result is not None and bool(result.filter)
        if result is None or not is_on or on_map is None or not self.shows_only:
            if on_map is not None:
                scope.show_only(on_map, None)
            faded, context = (
                (result.faded, result.context) if result is not None and is_on else (frozenset(), frozenset())
            )
            self._view.map_scene.fade(faded, context)
            self.faded.emit(faded)
        else:
            if self._map == map and scope.shows_only:
                scope.follow_only(result.fitting, self._part)
            else:
                scope.show_only(on_map, result.fitting, self._part)
            self._view.map_scene.fade(frozenset(), result.context)
            self.faded.emit(frozenset())
        self._map = map
        self._view.minimap.fit(result.fitting if result is not None and is_on else frozenset())
        self.changed.emit()


def _result(
    document: Document, on_map: Tree, wanted: Filter, cancellation: Cancellation, *, in_part: bool
) -> tuple[Filtered, Tree | None]:
    with no_search():
        result = filtered(document, on_map, wanted)
        cancellation.check()
        part = part_of(on_map, result.fitting | result.context) if in_part and wanted else None
        if part is not None:
            _ = part.shown_by, part.argument("")  # so that the window need not look at all claims for them
        return result, part
