"""A newer edition of a source: its passages are found again in a job, and moved there in one edit as the user says.

What the user leaves in the older edition stays on the list that `argmap.model.editions.left_behind` makes, and can be
looked for again in the newest edition at any time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.model import source_commands
from argmap.model.editions import newest
from argmap.model.records import Passage, Source
from argmap.picture.translation import tr
from argmap.ui.actions.placing import short
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Work

if TYPE_CHECKING:
    from argmap.formats.source_file import SourceText
    from argmap.text.reanchoring import Reanchored

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edition:
    """A newer text of a source, and what became in it of each passage of the old one, in the order of the text.

    `newer` is the source that has this text, where it has been added before.
    """

    source: str
    newer: str | None
    text: "SourceText"
    found: "tuple[tuple[Passage, Reanchored], ...]"


def ask(session: Session, source: str, folder: Path, parent: QWidget) -> None:
    """Ask for the file of a newer edition, look for the passages in it, and show what became of them."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("A newer edition"), str(folder), tr("All files (*)"))
    if path:
        _compare(session, source, None, partial(_read, Path(path)), parent)


def paste(session: Session, source: str, copied: QMimeData | None, parent: QWidget) -> None:
    """Look for the passages in what was copied, and show what became of them. An empty clipboard may give None."""
    html = copied.html() if copied is not None and copied.hasHtml() else None
    text = copied.text() if copied is not None else ""
    _compare(session, source, None, lambda _: _copied(html, text), parent)


def work_through(session: Session, source: str, parent: QWidget) -> None:
    """Look for what is left in an older edition in the newest one, and show what became of it."""
    newer = session.document.find(newest(session.document).get(source, ""), Source)
    if newer is not None:
        _compare(session, source, newer.id, lambda _: _there(newer), parent)


def _compare(session: Session, source: str, newer: str | None, read: "Work[SourceText]", parent: QWidget) -> None:
    with LOADING:
        from argmap.ui.sources.editions_dialog import EditionDialog

    def show(edition: Edition) -> None:
        if all(session.document.find(id, Source) for id in (source, newer) if id is not None):
            dialog = EditionDialog(session, edition, parent)
            dialog.open()

    old = session.document.find(source, Source)
    if old is None:
        return
    passages = sorted(session.document.referrers(source, Passage), key=lambda p: (p.start, p.end, p.id))
    title = tr("Looking for the passages of “{0}”…").format(short(old.title))
    session.tasks.run(partial(_found_again, source, newer, read, tuple(passages)), show, title)


def _read(path: Path, cancellation: Cancellation) -> "SourceText":
    with LOADING:
        from argmap.formats.source_file import read_source

    return read_source(path, cancellation)


def _copied(html: str | None, text: str) -> "SourceText":
    with LOADING:
        from argmap.formats.source_file import from_clipboard

    return from_clipboard(html, text)


def _there(source: Source) -> "SourceText":
    with LOADING:
        from argmap.formats.source_file import SourceText

    return SourceText(source.title, source.text, source.author, source.publisher, source.date, source.address)


def _found_again(
    source: str,
    newer: str | None,
    read: "Work[SourceText]",
    passages: tuple[Passage, ...],
    cancellation: Cancellation,
) -> Edition:
    with LOADING:
        from argmap.text.reanchoring import Anchor, find_all_again

    text = read(cancellation)
    cancellation.check()
    anchors = [Anchor(p.start, p.end, p.exact, p.prefix, p.suffix) for p in passages]
    found = find_all_again(anchors, text.text)
    return Edition(source, newer, text, tuple(zip(passages, found, strict=True)))


def sure(edition: Edition) -> dict[str, Span]:
    """Return where the passages stand whose words are unchanged."""
    with LOADING:
        from argmap.text.reanchoring import State

    same = (State.EXACT, State.MOVED)
    return {p.id: (f.place.start, f.place.end) for p, f in edition.found if f.state in same and f.place is not None}


def unsure(edition: Edition) -> "Sequence[tuple[Passage, Reanchored]]":
    """Return the passages that the user has to decide about: changed ones, then lost ones."""
    certain = sure(edition)
    open_ = [(passage, found) for passage, found in edition.found if passage.id not in certain]
    return sorted(open_, key=lambda pair: pair[1].place is None)


def apply(session: Session, edition: Edition, chosen: Mapping[str, Span]) -> str | None:
    """Move what is sure and what was chosen to the newer edition, which is added if need be; return its id. One edit.

    Where the source has a newer edition already, the one that is added is newer than that.
    """
    old = session.document.find(edition.source, Source)
    if old is None or (edition.newer is not None and session.document.find(edition.newer, Source) is None):
        return None
    before = {passage.id: passage for passage, _ in edition.found}
    places, newer = sure(edition) | dict(chosen), edition.newer
    adding, moving = tr("Add a newer edition of “{0}”"), tr("Move passages to the newer edition of “{0}”")
    with session.edit((moving if edition.newer else adding).format(short(old.title))) as edit:
        if newer is None:
            new = edition.text
            newer = source_commands.add_source(
                edit,
                new.title,
                new.text,
                author=new.author or old.author,
                publisher=new.publisher or old.publisher,
                date=new.date,
                address=new.address or old.address,
                replaces=newest(session.document).get(old.id, old.id),
            )
        for passage, (start, end) in places.items():
            if edit.find(passage, Passage) == before[passage]:
                source_commands.move_passage(edit, passage, newer, start, end)
    if newer is None or session.document.find(newer, Source) is None:
        return None
    moved = sum(passage.id in places for passage in session.document.referrers(newer, Passage))
    left = len(session.document.referrers(edition.source, Passage))
    told = tr("Moved to the newer edition: {0}. Left in the older one: {1}. Undo: Ctrl+Z")
    session.notice.emit(told.format(moved, left))
    session.select([newer])
    return newer
