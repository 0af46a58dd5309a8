"""Merge another map into the one that is open: on demand, or because a sync program has left a copy beside it."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.history import Entry
from argmap.model.records import Placement
from argmap.picture.translation import listed, translated
from argmap.ui.session import Session
from argmap.ui.shell import map_formats
from argmap.ui.shell.files import Files
from argmap.ui.tasks.runner import Tasks
from argmap.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from argmap.model.merging import MergePlan
    from argmap.storage.other_edition import OtherEdition


class MergingMaps(QObject):
    """Reads another map in a task, shows what a merge would do, and does it as one step."""

    def __init__(self, session: Session, bar: MessageBar, files: Files, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._bar, self._files, self._over = session, bar, files, over
        self._looking = Tasks(parent=self)  # of its own: a look around is not shown
        session.opened.connect(self.look_for_copies)
        files.imported.connect(partial(map_formats.tell_imported, bar))

    def ask(self) -> None:
        """Ask which map to merge into the one that is open."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._over, self.tr("Merge another map"), str(self._files.folder()), map_formats.readable()
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a map and show what merging it would do."""
        session = self._session
        session.flush_pending()
        if session.path is not None and path.absolute() == session.path:
            session.troubled.emit(self.tr("This map is open already."))
            return
        title = self.tr("Reading “{0}”…").format(path.name)
        work = partial(_read, path, self._entries())
        session.tasks.run(work, partial(self._show, path.name, session.path), title)

    def _entries(self) -> "list[Entry]":
        return self._session.file.rows()

    def _show(self, name: str, path: Path | None, other: "OtherEdition") -> None:
        if self._session.path != path or self._session.read_only:
            return
        with LOADING:
            from argmap.ui.shell.merge_map_dialog import MergeMapDialog

        document = self._session.document
        dialog = MergeMapDialog(name, document, lambda apart: _plan(document, other, apart), self._over)
        dialog.accepted.connect(lambda: self._merge(name, dialog.plan()))
        dialog.open()

    def _merge(self, name: str, planned: "MergePlan") -> None:
        with LOADING:
            from argmap.model.merging import merge

        session = self._session
        with session.edit(Message("Merge {file}", file=name)) as edit:
            merge(edit, planned)
        new = [p.claim for id in planned.new if (p := session.document.find(id, Placement)) and p.map == session.map]
        if new:
            session.select(new[:1])
        told = _parts(planned)
        session.notice.emit(self.tr("Merged: {0}. Undo: Ctrl+Z").format(told or self.tr("changes to claims")))

    def look_for_copies(self) -> None:
        """Look beside the file for what a sync program has left, and offer to merge it."""
        path = self._session.path
        if path is not None and not self._session.read_only:
            self._looking.run(partial(_copies, path), partial(self._compare, path))

    @property
    def is_looking(self) -> bool:
        """Whether it still looks beside the file."""
        return bool(self._looking.running())

    def _compare(self, path: Path, copies: list[Path]) -> None:
        if copies and self._session.path == path:
            document, entries = self._session.document.copy(), self._entries()
            self._looking.run(partial(_newer_copy, copies, document, entries), partial(self._offer, path))

    def _offer(self, path: Path, found: "tuple[Path, MergePlan] | None") -> None:
        if found is None or self._session.path != path:
            return
        copy, planned = found
        told = _parts(planned) or self.tr("changes to claims")
        self._bar.tell(
            self.tr("“{0}” is a copy of this map with something that is not here: {1}.").format(copy.name, told),
            self.tr("Merge…"),
            partial(self.read, copy),
        )


def _parts(planned: "MergePlan") -> str:
    with LOADING:
        from argmap.model.merge_words import added_parts

    return listed([translated(part) for part in added_parts(planned)])


def _plan(document: Document, other: "OtherEdition", apart: Collection[str] = ()) -> "MergePlan":
    with LOADING:
        from argmap.model.merging import plan

    return plan(document, other.document, other.base, apart=apart, authors=other.authors)


def _read(path: Path, entries: "Sequence[Entry]", cancellation: Cancellation) -> "OtherEdition":
    with LOADING:
        from argmap.formats.maps import map_file
        from argmap.storage.other_edition import OtherEdition, read_other

    if path.suffix.lower() == ".argmap":
        return read_other(path, entries)
    return OtherEdition(Document(map_file.read(path).records))


def _copies(path: Path, cancellation: Cancellation) -> list[Path]:
    with LOADING:
        from argmap.storage.conflict_copies import candidates

    return candidates(path)


def _newer_copy(
    copies: Sequence[Path], document: Document, entries: "Sequence[Entry]", cancellation: Cancellation
) -> "tuple[Path, MergePlan] | None":
    """Return the first of these copies with something that is not there, with a plan; unreadable ones are passed by."""
    with LOADING:
        from argmap.storage.other_edition import read_other

    for copy in copies:
        cancellation.check()
        try:
            other = read_other(copy, entries)
        except UserError:
            continue
        if other.base is not None:
            planned = _plan(document, other)
            if not planned.is_empty or planned.conflicts:
                return copy, planned
    return None
