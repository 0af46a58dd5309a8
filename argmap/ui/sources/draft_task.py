"""A first map from the sources: the reading is done in a job, the map is made in one edit."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.editions import newest
from argmap.model.records import Claim, Map, Passage, Placement, Source
from argmap.picture.translation import tr
from argmap.ui.actions.rules import can_draft
from argmap.ui.reader.analysis import Once, readings_of
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Task

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading


def draft_map(session: Session, question: str = "") -> Task | None:
    """Read the newest editions of the sources, and place passages that take a side; the others stay in the list.

    The map gets another question, if one is given. Return the task that was started, or None if there is none to do.
    """
    map = session.map
    if not can_draft(session) or map is None:
        return None
    older = newest(session.document)  # passages that are in two editions would be placed twice
    sources = sorted((s for s in session.document.all(Source) if s.id not in older), key=lambda s: (s.order, s.id))
    readings = readings_of(session)
    return session.tasks.run(
        partial(_read_all, tuple(readings.once(source) for source in sources)),
        partial(_make, session, map, [source.id for source in sources], " ".join(question.split())),
        tr("Reading the sources…"),
    )


def _read_all(sources: tuple[Once, ...], cancellation: Cancellation) -> "tuple[Reading, ...]":
    """Return the readings of these sources; what is being read at the moment is not read twice."""
    readings = []
    for once in sources:
        cancellation.check()
        readings.append(once().reading)
    return tuple(readings)


def _make(session: Session, map: str, sources: Sequence[str], question: str, readings: "Sequence[Reading]") -> None:
    with LOADING:
        from argmap.text.draft import draft_onto

    if session.map != map or not can_draft(session) or any(session.document.find(s, Source) is None for s in sources):
        return  # the user has gone on with something else
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with session.edit(Message("Draft a map from the sources")) as edit:
            if question and question != edit.get(map, Map).question:
                map_commands.retitle(edit, map, question)
            draft_onto(edit, map, sources, readings)
    finally:
        QGuiApplication.restoreOverrideCursor()
    placed = len(session.document.referrers(map, Placement))
    left = sum(not session.document.referrers(p.id, Claim) for p in session.document.all(Passage))
    if placed:
        drafted = tr("Drafted %Ln claim(s)", "", placed)
        waiting = tr("%Ln passage(s) (is/are) left to place", "", left)
        told = tr("{0}; {1}. Undo: Ctrl+Z") if left else tr("{0}. Undo: Ctrl+Z")
        session.notice.emit(told.format(drafted, waiting))
