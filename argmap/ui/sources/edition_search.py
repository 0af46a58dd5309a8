"""Looking for the passages of a source in a newer edition of it, in a task, and asking what is to become of them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.model.editions import newest
from argmap.model.records import Passage, Source
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.session import Session
from argmap.ui.sources.editions import Edition
from argmap.ui.sources.editions_dialog import EditionDialog
from argmap.ui.tasks.runner import Work

if TYPE_CHECKING:
    from argmap.formats.source_file import SourceText


def ask(session: Session, source: str, folder: Path, parent: QWidget) -> None:
    """Ask for the file of a newer edition, look for the passages in it, and show what became of them."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("A newer edition"), str(folder), tr("All files (*)"))
    if path:
        _compare(session, source, None, partial(_read, Path(path)), parent)


def paste(session: Session, source: str, copied: QMimeData | None, parent: QWidget) -> None:
    """Search the copied text for the passages and show the result in a dialog. An empty clipboard may give None."""
    html = copied.html() if copied is not None and copied.hasHtml() else None
    text = copied.text() if copied is not None else ""
    _compare(session, source, None, lambda _: _copied(html, text), parent)


def work_through(session: Session, source: str, parent: QWidget) -> None:
    """Search the newest edition for passages left in an older one and show the result in a dialog."""
    newer = session.document.find(newest(session.document).get(source, ""), Source)
    if newer is not None:
        _compare(session, source, newer.id, lambda _: _there(newer), parent)


def _compare(session: Session, source: str, newer: str | None, read: "Work[SourceText]", parent: QWidget) -> None:
    def show(edition: Edition) -> None:
        if all(session.document.find(id, Source) for id in (source, newer) if id is not None):
            dialog = EditionDialog(session, edition, parent)
            dialog.open()

    old = session.document.find(source, Source)
    if old is None:
        return
    passages = sorted(session.document.referrers(source, Passage), key=lambda p: (p.start, p.end, p.id))
    title = tr("Looking for the passages of “{0}”…").format(shortened(old.title))
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

    about = (source.author, source.publisher, source.date, source.address)
    return SourceText(source.title, source.text, *about, comments=source.comments)


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
