"""Looking at an earlier state of the document: the window shows it as it was, and nothing can be changed meanwhile."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.message import Message
from argmap.model.change import Change, Update
from argmap.model.comparison import Comparison, compare
from argmap.model.document import Document
from argmap.model.label import Label
from argmap.model.past_states import PastStates, differing, restoring
from argmap.model.records import Record
from argmap.model.step_subject import claims_of, maps_of
from argmap.model.timeline import GOING_BACK, VERSION, Moment, Timeline, naming
from argmap.model.trees import Trees
from argmap.picture.translation import translated
from argmap.ui.open_session import OpenSession

SLICE = 0.012
"""Seconds of going through the journal until the window may answer again."""
PATIENCE = 0.05
"""Seconds to wait for a state before anything else is done: too short to be noticed."""
MANY = 500
"""The number of records above which a step did too much to be shown by selecting it."""
PAST = "past"
"""The task of which only the newest is wanted."""

State = Mapping[str, Record]


@dataclass(frozen=True)
class _Shown:
    """What is shown: a document, how it differs from the one shown before, and what was compared."""

    document: Document
    update: Update
    comparison: Comparison | None


class Past(QObject):
    """The state that a session shows instead of its present document, or none.

    The present document stays as it is and is put back by `leave`. States are computed from the journal, slice by
    slice, and made a document in a thread.
    """

    turned = Signal()
    """Another state is shown, or the present again, or a state has another name."""

    def __init__(self, session: OpenSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._present: tuple[Document, Trees] | None = None
        self._before: tuple[str | None, tuple[str, ...]] = None, ()
        self._states: PastStates | None = None
        self._ahead: list[int] = []
        self._found: list[State] = []
        self._state: State = {}
        self._timeline = Timeline()
        self._listed: tuple[int, list[Moment]] = 0, []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        self._wanted: tuple[int, int | None] = 0, None
        self._then: Callable[[], None] = lambda: None
        self.seq: int | None = None
        """The row of the journal after which the document was as it is shown; None: the present is shown."""
        self.later: int | None = None
        """The row of the state with which that is compared; None: with the present."""
        self.comparison: Comparison | None = None
        """What differs between the two, if they are compared."""

    @property
    def is_open(self) -> bool:
        """True while another state than the present one is shown."""
        return self._present is not None

    @property
    def is_under_way(self) -> bool:
        """True while a state that is wanted is not shown yet."""
        return self._soon.isActive() or self._session.tasks.awaits(PAST)

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in one sentence."""
        return self.tr("This is the map as it was. To change the map, go back to here, or leave with Escape.")

    # --- what there is to look at

    def moments(self) -> list[Moment]:
        """Return all moments of the journal, oldest first; the same list as long as there is nothing new."""
        entries, (known, listed) = self._session.history.entries(), self._listed
        if len(entries) != known:
            for entry in entries[known:]:
                self._timeline.add(entry)
            listed = self._timeline.moments()
            self._listed = len(entries), listed
        return listed

    def moment(self) -> Moment | None:
        """Return the moment that is looked at; None: the present, or the beginning."""
        return next((moment for moment in self.moments() if moment.seq == self.seq), None)

    def beginning(self) -> int:
        """Return the row after which the document was as it was before the oldest moment."""
        entries = self._session.history.entries()
        return entries[0].seq - 1 if entries else 0

    def newest(self) -> int:
        """Return the row after which the document is what it is now."""
        entries = self._session.history.entries()
        return next((entry.seq for entry in reversed(entries) if entry.origin != VERSION), self.beginning())

    def name(self, seq: int, name: str) -> None:
        """Give a name to the state after a row, or take it away with an empty one. No undo reaches that."""
        with self._session.report_errors():
            self._session.history.name(naming(name.strip()), seq)
        self.turned.emit()

    # --- going there

    def look(self, seq: int) -> None:
        """Show the document as it was after a row."""
        self._want([seq], None)

    def compare(self, earlier: int, later: int | None = None) -> None:
        """Show what differs between two states; None: the present one."""
        self._want([earlier, self.newest() if later is None else later], later)

    def go_back_to(self, seq: int) -> None:
        """Make the document what it was after a row, as one step that can be undone."""
        self._want([seq], None, self.go_back)

    def _want(self, rows: list[int], later: int | None, then: Callable[[], None] = lambda: None) -> None:
        session = self._session
        if not session.is_open or not session.flush_pending():
            return
        if session.blind.is_on:
            session.troubled.emit(self.tr("Who said what is hidden now. Reveal all, and then look back."))
            return
        session.tasks.cancel_latest(PAST)
        newest = self.newest()
        if self._states is None or self._states.begun != newest:
            document = self._present[0] if self._present is not None else session.document
            self._states = PastStates(session.history.journal, document.records(), newest)
        self._ahead, self._found, self._wanted, self._then = rows, [], (rows[0], later), then
        self._go_on()

    def _go_on(self) -> None:
        states, end = self._states, time.perf_counter() + SLICE
        if states is None:
            return
        try:
            while self._ahead:
                for _ in states.walk(self._ahead[0]):
                    if time.perf_counter() > end:
                        self._soon.start(0)
                        return
                self._found.append(dict(states.records))
                self._ahead = self._ahead[1:]
        except UserError as trouble:
            self._session.troubled.emit(translated(trouble))
            return
        self._draw()

    def _draw(self) -> None:
        found, base = self._found, self._session.document.copy()
        (seq, later), then = self._wanted, self._then

        def work(cancellation: Cancellation) -> _Shown:
            shown = base.records()
            document = base.with_records(_after(shown, found[0]))
            cancellation.check()
            comparison = None
            if len(found) > 1:
                comparison = compare(document, base.with_records(_after(shown, found[1])))
                document = comparison.document
            pairs = differing(shown, document.records())
            return _Shown(document, Update.of(Change(Label(Message("Look back")), {}), pairs), comparison)

        def done(shown: _Shown) -> None:
            self._state = found[0]
            self._turn(shown, seq, later)
            then()

        self._session.tasks.run(work, done, latest=PAST, patience=PATIENCE)

    def _turn(self, shown: _Shown, seq: int, later: int | None) -> None:
        session = self._session
        if self._present is None:
            self._present = session.document, session.trees
            self._before = session.map, session.selection
        self.seq, self.later, self.comparison = seq, later, shown.comparison
        session.turn_to(shown.document, session.trees.over(shown.document, shown.update), shown.update)
        self.turned.emit()
        if shown.comparison is None:
            self._show_step()

    def _show_step(self) -> None:
        """Select what the step did that is looked at, on the map on which it did it."""
        session, moment = self._session, self.moment()
        if moment is None or moment.entry.origin == VERSION:
            return
        try:
            change = session.history.change(moment.entry.seq)
        except UserError:
            return
        if len(change.steps) > MANY:
            return  # all of a map, as when it was made
        seen = maps_of(change, session.document)
        if seen and session.map not in seen:
            session.show_map(next(map.id for map in session.maps() if map.id in seen))
        if (on_map := session.tree()) is not None and (claims := claims_of(change, on_map)):
            session.select(claims)

    # --- coming back

    def leave(self) -> None:
        """Show the present again, with the map and the selection that there were."""
        self._stop()
        if self._present is None:
            return
        session, (document, trees) = self._session, self._present
        pairs = differing(session.document.records(), document.records())
        (map, selection), seen = self._before, session.selection
        self._forget()
        session.turn_to(document, trees, Update.of(Change(Label(Message("Look at the present")), {}), pairs))
        if map is not None:
            session.show_map(map)
        session.select(selection or seen)
        self.turned.emit()

    def go_back(self) -> None:
        """Make the document what is looked at, as one step that can be undone; what came later stays in the journal."""
        if self._present is None:
            return
        moment, state = self.moment(), self._state
        step = moment.version or moment.entry.label.message if moment is not None else Message("The beginning")
        self.leave()
        session = self._session
        if session.read_only:
            session.troubled.emit(session.why_read_only)
            return
        label = GOING_BACK.with_values(step=step)
        with session.report_errors():
            if session.document.apply(restoring(session.document, state, label)).is_empty:
                session.notice.emit(self.tr("The map is already what it was then."))
            else:
                session.notice.emit(self.tr("{0}. Undo: Ctrl+Z").format(translated(label)))

    def follow(self, update: Update) -> None:
        """Note a change of the present document, which is not shown now."""
        if self._present is not None:
            self._present[1].follow(update)
        self.turned.emit()

    def drop(self) -> None:
        """Forget everything: the session is about to show another document."""
        self._stop()
        self._forget()
        self._states, self._timeline, self._listed = None, Timeline(), (0, [])

    def _stop(self) -> None:
        self._soon.stop()
        self._session.tasks.cancel_latest(PAST)

    def _forget(self) -> None:
        self._present, self._before, self._state = None, (None, ()), {}
        self.seq = self.later = self.comparison = None


def _after(before: State, after: State) -> dict[str, Record | None]:
    return {id: record for id, (_, record) in differing(before, after).items()}
