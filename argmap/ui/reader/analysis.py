"""The results of reading the sources: computed by tasks, kept as long as the document is shown, never saved."""

import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.model.editions import newest
from argmap.model.records import Source
from argmap.ui.reader.highlights import Highlight, found_in, marks_of
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Task

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading


LONGEST = 300_000
"""Sources with more characters are read only when they are looked at."""
PAUSE = 300
"""Milliseconds before sources are read that nobody looks at, so that a window is shown first."""


@dataclass(frozen=True, slots=True)
class Read:
    """The results for one source, as a reading and as highlights."""

    reading: "Reading"
    marks: tuple[Highlight, ...]


class Once:
    """The reading of one source: whichever job asks first makes it, and another one waits for it."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._read: Read | None = None
        self._under_way = threading.Lock()

    def __call__(self) -> Read:
        """Return the reading. It may be asked for in any thread; where it failed, it is tried again."""
        with self._under_way:
            if self._read is None:
                self._read = read_source(self._source)
            return self._read


class Analysis(QObject):
    """The readings of one session's sources, each made once, on the first request."""

    came = Signal(str)
    """The source of this id has been read, or will not be: that failed, or was called off."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[str, Read] = {}
        self._once: dict[str, Once] = {}
        self._under_way: dict[str, Task] = {}
        self._given_up: set[str] = set()
        self._unasked = QTimer(self)
        self._unasked.setSingleShot(True)
        self._unasked.setInterval(PAUSE)
        self._unasked.timeout.connect(self._read_another)
        session.opened.connect(self._forget)
        session.tasks.ended.connect(self._ended)

    def find(self, source: str) -> "Reading | None":
        """Return a source's reading if it is there."""
        known = self._known.get(source)
        return known.reading if known else None

    def marks(self, source: str) -> tuple[Highlight, ...]:
        """Return what was found in a source, as marks; nothing before it has been read."""
        known = self._known.get(source)
        return known.marks if known else ()

    def given_up(self, source: str) -> bool:
        """Return whether reading a source failed or was cancelled; the next request tries again."""
        return source in self._given_up

    def once(self, source: Source) -> Once:
        """Return what gives the reading of a source in a job: the one that is there or under way, or else a new one."""
        return self._once.setdefault(source.id, Once(source))

    def want(self, source: str) -> None:
        """Read a source in a task, unless that has been done or is under way; emit `came` when it is done."""
        found = self._session.document.find(source, Source)
        if found is None or source in self._known or source in self._under_way:
            return
        title = self.tr("Looking for quotations in “{0}”…").format(found.title)
        once = self.once(found)
        self._given_up.discard(source)
        self._under_way[source] = self._session.tasks.run(lambda _: _tried(once), partial(self._take, source), title)

    def want_all(self) -> None:
        """Read every source that is not too long, one after the other, the newest first."""
        self._unasked.start()

    def next_unfinished(self, source: str | None) -> str | None:
        """Return the first source behind this one, going round, in which quotations wait."""
        document, on_map = self._session.document, self._session.tree()
        order = [found.id for found in sorted(document.all(Source), key=lambda s: (s.order, s.id))]
        here = order.index(source) if source in order else -1
        older = newest(document)
        for other in (*order[here + 1 :], *order[: max(here, 0)]):
            if other in older:
                continue
            marks = marks_of(document, on_map and on_map.complete, other, self.marks(other))
            if any(mark.is_open for mark in marks):
                return other
        return None

    def _read_another(self) -> None:
        if self._under_way or not self._session.is_open:
            return
        done = self._known.keys() | self._given_up
        sources = sorted(self._session.document.all(Source), key=lambda s: (s.order, s.id), reverse=True)
        waiting = (source.id for source in sources if source.id not in done and len(source.text) <= LONGEST)
        if (first := next(waiting, None)) is not None:
            self.want(first)

    def _ended(self, task: Task) -> None:
        for source, reading in list(self._under_way.items()):
            if reading is task:
                del self._under_way[source]
                self._unasked.start()
                QTimer.singleShot(0, self, partial(self._give_up, source))  # what it found comes right after its end

    def _give_up(self, source: str) -> None:
        if source in self._known or source in self._under_way or source in self._given_up:
            return
        if self._session.document.find(source, Source) is not None:
            self._given_up.add(source)
            self.came.emit(source)

    def _take(self, source: str, read: "Read | Exception") -> None:
        if isinstance(read, Exception):
            self._give_up(source)
            if not isinstance(read, UserError):
                raise read
            self._session.troubled.emit(str(read))
        elif self._session.document.find(source, Source) is not None:
            self._known[source] = read
            self.came.emit(source)

    def _forget(self) -> None:
        for task in list(self._under_way.values()):
            task.cancel()
        self._unasked.stop()
        self._known.clear()
        self._once.clear()
        self._given_up.clear()
        self._under_way.clear()


def readings_of(session: Session) -> Analysis:
    """Return the session's readings: the list of sources and the reader look at the same ones."""
    found = session.findChild(Analysis)
    return found if isinstance(found, Analysis) else Analysis(session)


def _tried(once: Once) -> "Read | Exception":
    """Return a reading, or the exception that prevented it, so that all who wait for it get that too."""
    try:
        return once()
    except Exception as error:
        return error


def read_source(source: Source) -> Read:
    """Return what is found in a source's text. Values in, values out: this runs in a job."""
    with LOADING:
        import argmap.text.stance_judge  # noqa: F401 - loaded here, so that the window need not wait for it when words are chosen
        from argmap.text.reading import read

    reading = read(source.text, source.comments)
    return Read(reading, tuple(found_in(source.id, source.text, reading)))
