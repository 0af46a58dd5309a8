"""The figure of the session's map that is to be shown now, after every change and while words are typed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.cancellation import Cancellation
from argmap.garbage import no_search
from argmap.layout import Arrangement, ArrangementKind, Direction, Graph, Options
from argmap.model.change import Update
from argmap.model.fold_levels import folds_alone
from argmap.model.pending_claim import PendingClaim
from argmap.model.records import Map
from argmap.model.tree import Tree
from argmap.picture import Figure, MeasuredMap, drawn, measure_map, options
from argmap.picture.translation import tr
from argmap.ui.canvas.room import Room
from argmap.ui.canvas.shown import Shown
from argmap.ui.canvas.typed_claim import TypedClaim
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Tasks

Arrange = Callable[[Graph, Options, Cancellation], Arrangement]
"""A function that lays out a graph and raises Cancelled soon after it is cancelled, like `Layouter.arrange`."""
PATIENCE = 0.05
"""Seconds to wait for the layout: too short to be noticed, and what was done is seen at once."""
MANY = 150
"""The number of claims above which all is done in the thread."""
TOLD = 40
"""The number of claims from which it is told that a map was arranged anew: of a small one it is seen."""
LAYOUT = "layout"
"""The task of which only the newest is wanted."""
PAUSE, LONG_PAUSE = 50, 300
"""Milliseconds until the map makes room for what is typed: a small one while keys go on, a large one after the last."""
NOWHERE = (None, ArrangementKind.COMPACT, Direction.TOP_DOWN)
_Asked = tuple[Graph, ArrangementKind, Direction]


class Projection(QObject):
    """Figures of the session's map, as it is or with the claim that is being typed.

    Every change is followed by a figure from the layout; until then the one before stays. What a change did not touch
    keeps its arrangement, until another is asked for.
    """

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
        self.tasks = Tasks(session.troubled.emit, self)
        """The layouts under way."""
        self.patience = PATIENCE
        """Seconds to wait for the layout of a small map before anything else is done."""
        self._room = Room(self)
        self._measured: MeasuredMap | None = None
        """The measured map to show; None: the thread is still measuring it, or there is no map."""
        self._asked: _Asked | None = None
        self._last = Arrangement()
        self._recipe: object = None
        """How the map stands, without the claim that is being typed."""
        self._folding = False
        """Whether the figure that is awaited shows a fold alone."""
        self._part = session.folds.scope.turn
        """Which part of the map is shown, as the scope of the view counts them."""
        self._whole_recipe: object = None
        """How the whole map stands while a part of it is shown."""
        self.stopped = False
        """Whether the user has called off the layout that was asked for last."""
        self._way: tuple[str | None, ArrangementKind, Direction] | None = None
        self._figure: Figure | None = None
        self._typing = TypedClaim(session)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._typed)
        self._room.settled.connect(self._reshape)
        session.changed.connect(self._on_change)
        session.map_shown.connect(self.afresh)
        session.opened.connect(self.afresh)
        session.themed.connect(self.again)
        session.folds.changed.connect(self._refold)

    @property
    def tree(self) -> Tree | None:
        """The tree of the map that is shown, with the claim that is being typed."""
        return self._typing.tree

    @property
    def kind(self) -> ArrangementKind:
        """How the claims of the map are arranged."""
        on_map = self.tree
        return on_map.map.arrangement if on_map is not None else ArrangementKind.COMPACT

    @property
    def direction(self) -> Direction:
        """The direction in which reasons lie from their claim."""
        on_map = self.tree
        return on_map.map.direction if on_map is not None else Direction.TOP_DOWN

    @property
    def typed(self) -> str | None:
        """The claim that is being typed, by the id under which it is shown."""
        return self._typing.claim

    @property
    def waiting(self) -> bool:
        """True while a figure has still to be shown."""
        turns = self._session.turns
        soon = self._pause.isActive() or turns.awaits(self.again) or turns.awaits(self._do_all)
        return soon or self.tasks.awaits(LAYOUT) or self._room.waiting

    def close(self) -> None:
        """Stop waiting for the layout, for good."""
        self._room.close()
        self._session.turns.call_off(self.again)
        self._session.turns.call_off(self._do_all)
        self.tasks.close()

    # --- the room

    def set_page(self, width: float, height: float) -> None:
        """Set the room that the map is to fill. A map that is shown is arranged for it once it stays so."""
        first = not self._room.known
        self._room.want(width, height)
        if first or (self._asked is None and self._figure is None):
            self._room.take()
            if first and self._asked is not None:  # asked for before the view had a size, and seen by nobody yet
                self._asked = self._recipe = None
                self.again()
        elif self._reshapes():
            self._room.await_rest()

    def _reshapes(self) -> bool:
        return self.kind is ArrangementKind.COMPACT and self._room.differs()

    def _reshape(self) -> None:
        if self._reshapes():
            self._room.take()
            self._folding, self._asked = False, None
            self.again()

    def arrange_anew(self) -> None:
        """Arrange the map for the window, without regard to how it stands."""
        self._room.take()
        self._asked, self._recipe, self._folding = None, None, False
        self.again()

    # --- what is being typed

    def begin(self, draft: PendingClaim, words: str) -> str | None:
        """Show a draft as if it were part of the map. Return the id of its claim, or None if that is not possible."""
        self._typing.begin(draft, words)
        self.again()
        return self.typed

    def type(self, words: str) -> None:
        """Show the draft with other words soon; on a large map once the user pauses, so that no key has to wait."""
        self._typing.type(words)
        if self._typing.rehearsal is not None and self._is_large(self._typing.rehearsal.tree):
            self._pause.start(LONG_PAUSE)
        elif not self._pause.isActive():
            self._pause.start(PAUSE)

    def _typed(self) -> None:
        rehearsal = self._typing.rehearsal
        if rehearsal is None:
            return
        self._typing.reword()
        if self._is_large(rehearsal.tree):
            self.again()
            return
        now = measure_map(rehearsal.records, rehearsal.tree, self._session.theme, self._measured)
        if self._question(now) != self._asked:  # else the field covers the words
            self._measured = now
            self._ask(now, patience=0.0)  # the next letter must not wait

    def commit(self, words: str) -> str | None:
        """Write the draft to the document in one edit. Return its claim, or None if the edit was refused.

        The items that showed the draft become those of the new records when the change is announced. After a refusal
        everything is as before, and the draft is still shown.
        """
        try:
            claim = self._typing.write(words)
            if claim is not None:
                self._adopt()  # if nothing has changed, no update was emitted
            return claim
        finally:
            self._typing.take_names()

    def discard(self) -> None:
        """Drop the draft. The next change, or `again`, shows the map without it."""
        self._pause.stop()
        self._typing.discard()

    def _adopt(self) -> None:
        """Replace the ids of the draft by those of its records on the screen."""
        names = self._typing.take_names()
        if names is not None:
            self.discard()
            self.renamed.emit(names)

    # --- following

    def _on_change(self, update: Update) -> None:
        self._folding = folds_alone(update.change) and (self._folding or not self.waiting)
        self.following.emit(update)
        self._adopt()
        self._typing.rehearse()
        if self._way is not None and self._way != self._current_way():
            self.restarted.emit()
            self._recipe = None
        self._turn_to_part()
        if self._measured is not None and self._is_large(self._measured.tree):
            self._session.turns.soon(self.again)  # the window can answer before
        else:
            self.again()

    def _refold(self) -> None:
        if self._turn_to_part():
            self._folding = False
        else:
            self._folding = self._folding or not self.waiting
        self.folding.emit()
        self._typing.rehearse()
        self.again()

    def _turn_to_part(self) -> bool:
        """Begin to show another part of the map, arranged for itself, or the whole of it as it stood before."""
        scope, on_map = self._session.folds.scope, self._session.tree()
        if self._part == scope.turn:
            return False
        was_whole = self._measured is None or self._measured.tree.whole is None
        if was_whole:
            self._whole_recipe = self._recipe
        is_whole = on_map is None or on_map.whole is None
        self._part, self._recipe, self._asked = scope.turn, self._whole_recipe if is_whole else None, None
        self.restarted.emit()
        return True

    def _current_way(self) -> tuple[str | None, ArrangementKind, Direction]:
        map = self._session.document.find(self._session.map or "", Map)
        return (map.id, map.arrangement, map.direction) if map is not None else NOWHERE

    def afresh(self) -> None:
        """Show the map without regard to what was shown before."""
        self.discard()
        self._last, self._asked, self._measured, self._figure = Arrangement(), None, None, None
        self._room.take()
        self._recipe, self._folding = None, False
        self._part, self._whole_recipe = self._session.folds.scope.turn, None
        self.restarted.emit()
        self.again()

    def again(self) -> None:
        """Show the map as it is now, and ask for its layout if that may have changed."""
        self._session.turns.call_off(self.again)
        self._session.turns.call_off(self._do_all)
        self.stopped = False
        on_map = self.tree
        self._way = self._current_way()
        if on_map is None:
            self.tasks.cancel_latest(LAYOUT)
            self._asked, self._last, self._measured, self._figure = None, Arrangement(), None, None
            self.emptied.emit()
        elif self._is_large(on_map):
            self._session.turns.soon(self._do_all)
            if self._figure is None:
                self.emptied.emit()
        else:
            self._follow(measure_map(self._typing.records, on_map, self._session.theme, self._measured))

    def _is_large(self, on_map: Tree) -> bool:
        """Return whether there are so many claims that anything done to all of them would hold up the window."""
        return len(on_map.placements) > MANY

    def _question(self, measured: MeasuredMap) -> _Asked:
        return measured.graph, measured.tree.map.arrangement, measured.tree.map.direction

    def _options(self, on_map: Tree) -> Options:
        still = self._folding or self._typing.rehearsal is not None  # no other arrangement at every pause of the typing
        how = options(self._session.theme, on_map.map.direction)
        return replace(how, kind=on_map.map.arrangement, page=self._room.page, recipe=self._recipe, folding=still)

    def _follow(self, now: MeasuredMap) -> None:
        """Show a measured map, and ask for its layout unless that is known."""
        self._measured = now
        if self._question(now) != self._asked:
            self._ask(now, self.patience)
        elif not self.tasks.awaits(LAYOUT):
            self._show(Shown(drawn(now, self._last, self._figure), self._last, now))

    def _do_all(self) -> None:
        """Measure, lay out and draw a map in the thread; its former figure stays on the screen meanwhile."""
        on_map = self.tree
        if on_map is None:
            return
        arrange, document, theme = (
            self._arrange,
            (self._typing.rehearsal or self._session.document).copy(),
            self._session.theme,
        )
        how, known, last, asked, figure = self._options(on_map), self._measured, self._last, self._asked, self._figure

        def work(cancellation: Cancellation) -> Shown:
            with no_search(long_lived=True):
                with cancellation.stage(0.0, 0.3):
                    measured = measure_map(document, on_map, theme, known, reached=cancellation.reached)
                same = self._question(measured) == asked
                with cancellation.stage(0.3, 0.7):
                    arrangement = last if same else arrange(measured.graph, how, cancellation)
                return Shown(drawn(measured, arrangement, figure), arrangement, measured).prepared()

        def meanwhile() -> None:
            if self._figure is None:
                self.emptied.emit()

        self.tasks.run(work, self._arrived, self._title(), latest=LAYOUT, meanwhile=meanwhile, stopped=self._stopped)

    def _ask(self, asked: MeasuredMap, patience: float) -> None:
        """Lay out and draw a measured map in the thread; what is shown stays until then."""
        arrange, figure, how = self._arrange, self._figure, self._options(asked.tree)

        def work(cancellation: Cancellation) -> Shown:
            arrangement = arrange(asked.graph, how, cancellation)
            return Shown(drawn(asked, arrangement, figure), arrangement, asked).prepared()

        def meanwhile() -> None:
            if self._figure is None:
                self.emptied.emit()

        self._asked = self._question(asked)
        self.tasks.run(
            work, self._arrived, self._title(),
            latest=LAYOUT, patience=patience, meanwhile=meanwhile, stopped=self._stopped,
        )  # fmt: skip

    def _title(self) -> str:
        return self.tr("Arranging the map…")

    def _stopped(self) -> None:
        """Leave the map as it stands, because the user wants that: the next change asks again."""
        self._asked, self.stopped = None, True
        self._session.notice.emit(self.tr("The map was not arranged. “Arrange anew” does it."))
        if self._figure is None:
            self.emptied.emit()

    def _arrived(self, answer: Shown) -> None:
        """Show the thread's answer; draw it again where only the looks of the map have changed since."""
        new = answer.arrangement
        if new.changed and new is not self._last and len(new.boxes) >= TOLD:
            self._session.notice.emit(self.tr("The map was arranged anew to fit."))
        self._last = new
        if self._typing.rehearsal is None:
            self._recipe = answer.arrangement.recipe
        if answer.arrangement.notice:
            self._session.notice.emit(tr(answer.arrangement.notice))
        now = self._measured
        if now is None or self._is_large(answer.measured_map.tree):
            self._measured, self._asked = answer.measured_map, self._question(answer.measured_map)
        elif now is not answer.measured_map:
            answer = Shown(drawn(now, self._last, answer.figure), self._last, now)
        self._show(answer)

    def _show(self, shown: Shown) -> None:
        self._figure = shown.figure
        self.settled.emit(shown)
