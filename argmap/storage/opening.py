"""Open a file with its document and its history, for cli and ui."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from types import TracebackType
from typing import Self

from argmap.errors import UserError
from argmap.model.change import Change
from argmap.model.document import Document, Edit
from argmap.model.history import History, MemoryJournal
from argmap.model.trees import Trees
from argmap.storage import companions, failures, sqlite
from argmap.storage.file import MapFile, check_new, login
from argmap.storage.read_only import broken_structure

FirstEdit = tuple[str, Callable[[Edit], object]]
"""A label, and a function that writes to the edit."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open file: changes of `document` are written to `store` at once, and `history` undoes them.

    Close it, or use it in a `with`.
    """

    path: Path
    store: MapFile
    document: Document
    history: History
    trees: Trees

    def close(self) -> None:
        """Close the file and release its lock. Can be called twice."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_file(path: Path | str, author: str | None = None) -> OpenFile:
    """Open a file, read-only where `store.read_only` says so. Raises UserError as `MapFile.open` does.

    The structure of the document then follows the rules, also in a stranger's file. A passage that does not match its
    source does not prevent opening: `rules.misquoted` reports it.
    """
    store = MapFile.open(path, author)
    try:
        document = Document(store.records())
        if problem := broken_structure(document):
            raise failures.damaged(store.path, problem)
        return _with_history(store, document)
    except BaseException as error:
        store.close()
        if store.left_out and isinstance(error, failures.Damaged):
            raise companions.indispensable(store.path, store.left_out) from error
        raise


def new_file(path: Path | str, author: str | None = None, edits: Sequence[FirstEdit] = ()) -> OpenFile:
    """Create a file with what these edits write, and open it. Nothing is created if one of them fails.

    Raises UserError if the name is taken (except by an empty file) or no file can be created. The name never stands
    for an incomplete file.
    """
    path = check_new(path)
    document, notes = Document(), MemoryJournal(login() if author is None else author)
    History(document, notes)
    for label, fill in edits:
        with document.edit(label) as edit:
            fill(edit)
    journal = [(entry, notes.change(entry.seq)) for entry in notes.entries()]
    store = MapFile.create(path, author, document.records().values(), journal)
    return _with_history(store, document)


def catch_up(file: OpenFile, seen: int) -> OpenFile:
    """Apply to the document of a read-only file what another window has written since a row of the journal.

    Raises UserError where that does not fit: then the file must be opened anew.
    """
    rows = [change for _, change in file.store.changes_since(seen)]
    if not rows:
        return file
    document = file.document
    document.persist = lambda update: None  # it stands in the file already
    document.apply(reduce(Change.then, rows))
    return _with_history(file.store, document, file.trees)


def go_on_at(file: OpenFile, path: Path | str) -> OpenFile:
    """Continue a cut-off file at another path, with the same document.

    Raises UserError if that fails; then the file is as before. Undo is limited to the rows in the new file.
    """
    file.store.go_on_at(path)
    return _with_history(file.store, file.document)


def _with_history(store: MapFile, document: Document, trees: Trees | None = None) -> OpenFile:
    store.in_memory = document.records
    return OpenFile(store.path, store, document, History(document, store), trees or Trees(document))


def looks_like_a_map(path: Path) -> bool:
    """Return whether a path could be a map. Not for one that is open in this program."""
    try:
        sqlite.look_at(path)
        sqlite.look_into(path)
    except UserError:
        return False
    return True
