"""A newer edition of a source: its passages are found again in a job, and moved there in one edit as the user says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap.model import citing
from argmap.model.records import Passage, Source
from argmap.ui.placing import short
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.formats.source import SourceText
    from argmap.text.anchor import Found

Span = tuple[int, int]


def say(text: str) -> str:
    """Return a text of this module in the user's language."""
    return QCoreApplication.translate("editions", text)


@dataclass(frozen=True, slots=True)
class Edition:
    """A newer text of a source, and what became in it of each passage of the old one, in the order of the text."""

    source: str
    text: "SourceText"
    found: "tuple[tuple[Passage, Found], ...]"


def ask(session: Session, source: str, folder: Path, parent: QWidget) -> None:
    """Ask for the file of a newer edition, look for the passages in it, and show what became of them."""
    path, _ = QFileDialog.getOpenFileName(parent, say("A newer edition"), str(folder), say("All files (*)"))
    if path:
        compare(session, source, Path(path), parent)


def compare(session: Session, source: str, path: Path, parent: QWidget) -> None:
    """Look for a source's passages in a file, and show what became of them."""
    from argmap.ui.edition_dialog import EditionDialog

    def show(edition: Edition) -> None:
        if session.document.find(source, Source) is not None:
            dialog = EditionDialog(session, edition, parent)
            dialog.open()

    passages = sorted(session.document.referrers(source, Passage), key=lambda p: (p.start, p.end, p.id))
    session.jobs.run(
        partial(_found_again, source, path, tuple(passages)),
        show,
        session.troubled.emit,
        say("Looking for the passages in “{0}”…").format(path.name),
    )


def _found_again(source: str, path: Path, passages: tuple[Passage, ...]) -> Edition:
    from argmap.formats.source import read_source
    from argmap.text.anchor import Anchor, find_all_again

    text = read_source(path)
    anchors = [Anchor(p.start, p.end, p.exact, p.prefix, p.suffix) for p in passages]
    found = find_all_again(anchors, text.text)
    return Edition(source, text, tuple(zip(passages, found, strict=True)))


def sure(edition: Edition) -> dict[str, Span]:
    """Return where the passages stand whose words are unchanged."""
    from argmap.text.anchor import State

    same = (State.EXACT, State.MOVED)
    return {p.id: (f.place.start, f.place.end) for p, f in edition.found if f.state in same and f.place is not None}


def unsure(edition: Edition) -> "Sequence[tuple[Passage, Found]]":
    """Return the passages that the user has to decide about: changed ones and lost ones."""
    certain = sure(edition)
    return [(passage, found) for passage, found in edition.found if passage.id not in certain]


def apply(session: Session, edition: Edition, chosen: Mapping[str, Span]) -> str | None:
    """Add the newer edition and move there what is sure and what was chosen; return its id. One edit."""
    old = session.document.find(edition.source, Source)
    if old is None:
        return None
    new, made = edition.text, ""
    places = sure(edition) | dict(chosen)
    with session.edit(say("Add a newer edition of “{0}”").format(short(old.title))) as edit:
        made = citing.add_source(
            edit,
            new.title,
            new.text,
            author=new.author or old.author,
            publisher=new.publisher or old.publisher,
            date=new.date,
            address=new.address or old.address,
        )
        for passage, (start, end) in places.items():
            if edit.find(passage, Passage):
                citing.move_passage(edit, passage, made, start, end)
    if session.document.find(made, Source) is None:
        return None
    left = len(session.document.referrers(edition.source, Passage))
    told = say("{0} passages now stand in the newer edition, {1} in the older one. Undo: Ctrl+Z")
    session.notice.emit(told.format(len(places), left))
    session.select([made])
    return made
