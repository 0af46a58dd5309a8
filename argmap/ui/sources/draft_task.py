"""A draft from the sources, the first or a later one: the reading is done in a job, the map is changed in one edit."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands, sides
from argmap.model.editions import newest
from argmap.model.records import Claim, Map, Pile, Placement, Source
from argmap.model.review import progress
from argmap.picture.translation import tr
from argmap.ui.actions.rules import can_draft
from argmap.ui.reader.analysis import Once, readings_of
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Task

if TYPE_CHECKING:
    from argmap.text.draft import ToldSides
    from argmap.text.reading_types import Reading


Drafted = Callable[[], None]
"""What is done once a draft has added something to the map."""


def draft_map(session: Session, question: str = "", then: Drafted | None = None) -> Task | None:
    """Read the newest editions of the sources, and put what is new in them onto the map, or into its piles.

    The map gets another question, if one is given. Return the task that was started, or None if there is none to do.
    """
    map = session.map
    if not can_draft(session) or map is None:
        return None
    older = newest(session.document)  # passages that are in two editions would be placed twice
    sources = sorted((s for s in session.document.all(Source) if s.id not in older), key=lambda s: (s.order, s.id))
    readings = readings_of(session)
    thesis = sides.thesis(session.document, map)
    asked = " ".join(question.split())
    return session.tasks.run(
        partial(
            _read_all,
            tuple(readings.once(source) for source in sources),
            asked or session.document.get(map, Map).question,
            session.document.get(thesis, Claim).text if thesis else None,
            tuple(source.text for source in sources),
        ),
        partial(_make, session, map, [source.id for source in sources], asked, then or (lambda: None)),
        tr("Reading the sources…"),
    )


def _read_all(
    sources: tuple[Once, ...], question: str, thesis: str | None, texts: Sequence[str], cancellation: Cancellation
) -> "tuple[tuple[Reading, ...], ToldSides]":
    """Return the readings of these sources, and the sides that they tell; what is being read now is not read twice.

    The tables of words that turn the question into a thesis are loaded here: in the window's thread they would take a
    quarter of a second.
    """
    with LOADING:
        from argmap.text.draft import told_sides
        from argmap.text.question_to_claim import thesis_of
    thesis_of(question)
    readings = []
    for once in sources:
        cancellation.check()
        readings.append(once().reading)
    return tuple(readings), told_sides(texts, readings, question, thesis)


def _make(
    session: Session,
    map: str,
    sources: Sequence[str],
    question: str,
    then: Drafted,
    found: "tuple[Sequence[Reading], ToldSides]",
) -> None:
    with LOADING:
        from argmap.text.draft import draft_onto

    session.past.leave()  # the draft was wanted before one looked back
    if session.map != map or not can_draft(session) or any(session.document.find(s, Source) is None for s in sources):
        return  # the user has gone on with something else
    before, refused, changed = _known(session, map), session.refused, False
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with session.edit(Message("Draft a map from the sources")) as edit:
            if question and question != edit.get(map, Map).question:
                map_commands.retitle(edit, map, question)
            draft_onto(edit, map, sources, *found)
            changed = not edit.is_empty
    finally:
        QGuiApplication.restoreOverrideCursor()
    if session.refused == refused:
        _tell(session, map, len(_known(session, map) - before), changed=changed)
        if changed:
            then()


def _known(session: Session, map: str) -> set[str]:
    """Return the passages that are in the piles of a map or cited on it."""
    document = session.document
    piled = {passage for pile in document.referrers(map, Pile) for passage in pile.passages}
    claims = (document.find(p.claim, Claim) for p in document.referrers(map, Placement))
    return piled | {passage for claim in claims if claim for passage in claim.passages}


def _tell(session: Session, map: str, new: int, *, changed: bool) -> None:
    """Say what the draft has found, and what one can do next."""
    far = progress(session.document, map)
    if new:
        found = tr("%Ln quotation(s) found", "", new)
        wait = tr("%Ln wait(s/) for a place", "", far.waiting)
        session.notice.emit(tr("{0}; {1}. Undo: Ctrl+Z").format(found, wait))
    elif far.waiting:
        session.notice.emit(tr("Nothing new in these sources. Press Alt+7 to go through what waits."))
    elif changed or not far.placed:
        session.troubled.emit(
            tr("No quotation was found in these sources. Select words in the text and press R, O or C to place them.")
        )
    else:
        session.notice.emit(tr("Nothing new in these sources. Add another one: Ctrl+Shift+O"))
