"""The figure of the session's map that is to be shown now, after every change and while words are typed."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QObject, QPointF, QTimer, Signal

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.layout import Arrangement, Direction, Graph, Options, Rect
from argmap.model.change import Update
from argmap.model.pending_claim import PendingClaim, shown_ids, write
from argmap.model.records import Records
from argmap.model.tree import Tree
from argmap.picture import Figure, Item, MeasuredMap, drawn, measure_map, options
from argmap.picture.translation import tr
from argmap.ui.canvas.pending_card import Rehearsal, label
from argmap.ui.canvas.provisional_layout import provisional
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Tasks

Arrange = Callable[[Graph, Options, Cancellation], Arrangement]
"""A function that lays out a graph and raises Cancelled soon after it is cancelled, like `Layouter.arrange`."""
PATIENCE = 0.05
"""Seconds to wait for the layout: too short to be noticed, but a card out of place for so long flickers."""
MANY = 150
"""The number of cards above which they are measured in the thread."""
LAYOUT = "layout"
"""The task of which only the newest is wanted."""
PAUSE = 50
"""Milliseconds after the last key until the map makes room for what has been typed."""


@dataclass(frozen=True)
class Shown:
    """A figure to be shown, with the arrangement and the measured map that it draws."""

    figure: Figure
    arrangement: Arrangement
    measured_map: MeasuredMap

    def items(self) -> dict[str, Item]:
        """Return the figure's items by id, without the hint of an empty picture: the canvas has its own."""
        return self._items

    @cached_property
    def _items(self) -> dict[str, Item]:
        return {item.id: item for item in self.figure.items if item.id != "hint"}

    def disc(self, argument: str) -> tuple[float, float] | None:
        """Return the center of an argument's sign in the figure."""
        route = self.arrangement.routes.get(argument)
        x, y = self.figure.origin
        return (x + route.disc.x, y + route.disc.y) if route else None


class Projection(QObject):
    """Figures of the session's map, as it is or with the claim that is being typed.

    Every change is followed by a figure from the layout and, if the layout is slow, before it by a provisional one, in
    which existing cards keep their places. The layout's figure depends on the document alone, not on its history.
    """

    provided = Signal(object)
    """Shown: the provisional figure until the layout answers."""
    settled = Signal(object)
    """Shown: the figure from the layout."""
    emptied = Signal()
    """There is no map to show, or no figure of it yet."""
    restarted = Signal()
    """The next figure is unrelated to the one before: another document, map or direction."""
    following = Signal(object)
    """An Update, emitted before the figure for it is shown."""
    folding = Signal()
    """The view folds or unfolds claims: emitted before the figure for it is shown."""
    renamed = Signal(object)
    """The draft has become records: a dict from the ids under which it was shown to those of the records."""

    def __init__(self, session: Session, arrange: Arrange, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._arrange = arrange
        self._tasks = Tasks(session.troubled.emit, self)
        self._direction = Direction.TOP_DOWN
        self.patience = PATIENCE
        """Seconds to wait for the layout before a provisional figure is shown."""
        self._measured: MeasuredMap | None = None
        """The measured map to show; None: the thread is still measuring it, or there is no map."""
        self._asked: Graph | None = None
        self._last = Arrangement()
        self._figure: Figure | None = None
        self._answer: Shown | None = None
        self._draft: PendingClaim | None = None
        self._words = ""
        self._rehearsal: Rehearsal | None = None
        self._made: dict[str, str] | None = None
        self._put: dict[str, tuple[float, float]] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._typed)
        session.changed.connect(self._on_change)
        session.map_shown.connect(self.afresh)
        session.opened.connect(self.afresh)
        session.themed.connect(self.again)
        session.folds.changed.connect(self._refold)

    @property
    def tree(self) -> Tree | None:
        """The tree of the map that is shown, with the claim that is being typed."""
        return self._rehearsal.tree if self._rehearsal is not None else self._session.tree()

    @property
    def direction(self) -> Direction:
        """The direction in which reasons lie from their claim."""
        return self._direction

    @property
    def typed(self) -> str | None:
        """The claim that is being typed, by the id under which it is shown."""
        return self._rehearsal.claim if self._rehearsal is not None else None

    @property
    def waiting(self) -> bool:
        """True while a figure has still to be shown."""
        return self._tasks.awaits(LAYOUT) or self._pause.isActive()

    def turn(self, direction: Direction) -> None:
        """Lay out in another direction."""
        if direction is not self._direction:
            self._direction = direction
            self.afresh()

    def close(self) -> None:
        """Stop waiting for the layout, for good."""
        self._tasks.close()

    # --- what is being typed

    def begin(self, draft: PendingClaim, words: str) -> str | None:
        """Show a draft as if it were part of the map. Return the id of its claim, or None if that is not possible."""
        self._draft, self._words = draft, words
        self._rehearse()
        self.again()
        return self.typed

    def type(self, words: str) -> None:
        """Show the draft with other words, once the user has paused."""
        self._words = words
        self._pause.start()

    def _typed(self) -> None:
        if self._rehearsal is None:
            return
        self._rehearsal.reword(self._words)
        if self._measured is None:
            self.again()
            return
        now = measure_map(self._rehearsal.records, self._rehearsal.tree, self._session.theme, self._measured)
        if now.graph != self._asked:  # else the field covers the words
            self._follow(now)

    def commit(self, words: str) -> str | None:
        """Write the draft to the document in one edit. Return its claim, or None if the edit was refused.

        The items that showed the draft become those of the new records when the change is announced. After a refusal
        everything is as before, and the draft is still shown.
        """
        draft, map, claim = self._draft, self._session.map, None
        shown = self._rehearsal.ids if self._rehearsal is not None else ()
        if draft is None or map is None:
            return None
        refused = self._session.refused
        try:
            with self._session.edit(label(draft)) as edit:
                claim = write(edit, map, draft, words)
                self._made = dict(zip(shown, shown_ids(edit, map, claim), strict=False))
            if self._session.refused > refused:
                return None
            self._adopt()  # if nothing has changed, no update was emitted
            return claim
        finally:
            self._made = None

    def discard(self) -> None:
        """Drop the draft. The next change, or `again`, shows the map without it."""
        self._pause.stop()
        self._draft = self._rehearsal = None

    def _adopt(self) -> None:
        """Replace the ids of the draft by those of its records, in the last arrangement and on the screen."""
        names, self._made = self._made, None
        if names is not None:
            self.discard()
            boxes = {names.get(id, id): rect for id, rect in self._last.boxes.items()}
            routes = {names.get(id, id): route for id, route in self._last.routes.items()}
            self._last = replace(self._last, boxes=boxes, routes=routes)
            self.renamed.emit(names)

    def _rehearse(self) -> None:
        self._rehearsal = None
        if self._draft is None or self._session.map is None:
            return
        try:
            self._rehearsal = Rehearsal(self._session.document, self._session.map, self._draft, self._words)
        except (UserError, KeyError):
            self._draft = None
        if self._rehearsal is not None:
            self._rehearsal.tree = self._session.folds.with_way_to(self._rehearsal.tree, self._rehearsal.claim)

    # --- following

    @contextmanager
    def starting_at(self, places: Mapping[str, QPointF]) -> Iterator[None]:
        """Treat these places of the figure as the cards' former places for changes made inside the block."""
        x, y = self._figure.origin if self._figure is not None else (0.0, 0.0)
        self._put = {id: (place.x() - x, place.y() - y) for id, place in places.items()}
        try:
            yield
        finally:
            self._put = {}

    def _on_change(self, update: Update) -> None:
        self.following.emit(update)
        self._adopt()
        if self._draft is not None:
            self._rehearse()
        self.again()

    def _refold(self) -> None:
        self.folding.emit()
        if self._draft is not None:
            self._rehearse()
        self.again()

    def afresh(self) -> None:
        """Show the map without regard to what was shown before."""
        self.discard()
        self._last, self._asked, self._measured, self._figure = Arrangement(), None, None, None
        self.restarted.emit()
        self.again()

    def again(self) -> None:
        """Show the map as it is now, and ask for its layout if that may have changed."""
        on_map = self.tree
        if on_map is None:
            self._tasks.cancel_latest(LAYOUT)
            self._asked, self._last, self._measured, self._figure = None, Arrangement(), None, None
            self.emptied.emit()
        elif self._is_much(on_map):
            self._measure(on_map)
        else:
            self._follow(measure_map(self._records, on_map, self._session.theme, self._measured))

    def _follow(self, now: MeasuredMap) -> None:
        """Show a measured map, and ask for its layout unless that is known."""
        self._measured = now
        if now.graph != self._asked:
            self._ask(now)
        else:
            (self.provided if self._tasks.awaits(LAYOUT) else self.settled).emit(self._drawn(now))

    def _is_much(self, on_map: Tree) -> bool:
        """Return whether there are so many unmeasured cards that measuring them would block the window."""
        measured = self._measured
        known = measured.cards.keys() if measured is not None and measured.theme is self._session.theme else set[str]()
        new = on_map.placements.keys() - known
        return len(new) > MANY and len(on_map.visible & new) > MANY

    def _measure(self, on_map: Tree) -> None:
        """Measure, lay out and draw a map in the thread; its former figure stays on the screen meanwhile."""
        arrange, document, theme = (
            self._arrange,
            (self._rehearsal or self._session.document).copy(),
            self._session.theme,
        )
        how = options(theme, self._direction)

        def work(cancellation: Cancellation) -> Shown:
            measured = measure_map(document, on_map, theme)
            arrangement = arrange(measured.graph, how, cancellation)
            return Shown(drawn(measured, arrangement), arrangement, measured)

        def meanwhile() -> None:
            if self._figure is None:
                self.emptied.emit()

        self._measured = self._asked = None
        self._tasks.run(work, self._arrived, latest=LAYOUT, meanwhile=meanwhile)

    def _ask(self, asked: MeasuredMap) -> None:
        """Lay out and draw a measured map in the thread; show a provisional figure if that exceeds `patience`."""
        arrange, before = self._arrange, self._figure
        how = options(asked.theme, self._direction)

        def work(cancellation: Cancellation) -> Shown:
            arrangement = arrange(asked.graph, how, cancellation)
            return Shown(drawn(asked, arrangement, before), arrangement, asked)

        def meanwhile() -> None:
            self._last = provisional(self._as_put(), asked.graph, self._direction)
            self.provided.emit(self._drawn(asked))

        self._asked = asked.graph
        self._tasks.run(work, self._arrived, latest=LAYOUT, patience=self.patience, meanwhile=meanwhile)

    def _as_put(self) -> Arrangement:
        boxes = dict(self._last.boxes)
        for id, (x, y) in self._put.items():
            if id in boxes:
                boxes[id] = Rect(x, y, boxes[id].width, boxes[id].height)
        return replace(self._last, boxes=boxes)

    def _arrived(self, answer: Shown) -> None:
        if self._measured is None:
            self._measured, self._asked = answer.measured_map, answer.measured_map.graph
        self._take(answer)
        self.settled.emit(self._drawn(self._measured))

    def _take(self, answer: Shown) -> None:
        """Store the thread's arrangement; keep its figure only if the map was not measured again since."""
        self._last = answer.arrangement
        if answer.measured_map is self._measured:
            self._answer = answer
        self._figure = answer.figure
        if answer.arrangement.notice:
            self._session.notice.emit(tr(answer.arrangement.notice))

    @property
    def _records(self) -> Records:
        return self._rehearsal.records if self._rehearsal is not None else self._session.document

    def _drawn(self, what: MeasuredMap) -> Shown:
        """Return the figure of a measured map: the thread's if it is up to date, else one drawn now."""
        answer, self._answer = self._answer, None
        if answer is None or answer.measured_map is not what or answer.arrangement is not self._last:
            answer = Shown(drawn(what, self._last, self._figure), self._last, what)
        self._figure = answer.figure
        return answer
