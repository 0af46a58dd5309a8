"""What reading the sources has found: made in jobs, kept as long as the document is shown, never saved."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from argmap.model.records import Source
from argmap.ui.jobs import Job
from argmap.ui.marks import Mark, found_in
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.text.findings import Reading


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in one source, as a reading and as marks."""

    reading: "Reading"
    marks: tuple[Mark, ...]


class Readings(QObject):
    """The readings of one session's sources, each made once, when somebody asks for it."""

    came = Signal(str)
    """The source of this id has been read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[str, Read] = {}
        self._under_way: dict[str, Job] = {}
        session.opened.connect(self._forget)

    def find(self, source: str) -> "Reading | None":
        """Return a source's reading if it is there."""
        known = self._known.get(source)
        return known.reading if known else None

    def marks(self, source: str) -> tuple[Mark, ...]:
        """Return what was found in a source, as marks; nothing before it has been read."""
        known = self._known.get(source)
        return known.marks if known else ()

    def want(self, source: str) -> None:
        """Have a source read, unless it has been or is being read; `came` tells when that is done."""
        found = self._session.document.find(source, Source)
        if found is None or source in self._known or source in self._under_way:
            return
        title = self.tr("Looking for quotations in “{0}”…").format(found.title)
        job = self._session.jobs.run(
            partial(read_source, source, found.text), partial(self._take, source), self._session.troubled.emit, title
        )
        self._under_way[source] = job
        job.ended.connect(lambda: self._under_way.pop(source, None))

    def _take(self, source: str, read: Read) -> None:
        if self._session.document.find(source, Source) is not None:
            self._known[source] = read
            self.came.emit(source)

    def _forget(self) -> None:
        for job in list(self._under_way.values()):
            job.cancel()
        self._known.clear()
        self._under_way.clear()


def readings_of(session: Session) -> Readings:
    """Return the session's readings: the list of sources and the reader look at the same ones."""
    found = session.findChild(Readings)
    return found if isinstance(found, Readings) else Readings(session)


def read_source(source: str, text: str) -> Read:
    """Return what is found in a source's text. Values in, values out: this runs in a job."""
    import argmap.text.stance  # noqa: F401 - loaded here, so that the window need not wait for it when words are chosen
    from argmap.text.reading import read

    reading = read(text)
    return Read(reading, tuple(found_in(source, text, reading)))
