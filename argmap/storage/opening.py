"""A file with its document and its history: what cli and ui open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from argmap.errors import UserError
from argmap.model import rules
from argmap.model.document import Document, Edit
from argmap.model.history import History, MemoryJournal
from argmap.model.records import KINDS
from argmap.storage import companions, failures, sqlite
from argmap.storage.file import MapFile, check_new, login

FirstEdit = tuple[str, Callable[[Edit], object]]
"""A label, and what writes to the edit."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open file: what changes in `document` is written to `store` at once, and `history` takes it back.

    Close it, or use it in a `with`.
    """

    path: Path
    store: MapFile
    document: Document
    history: History

    def close(self) -> None:
        """Close the file and let others write to it. Can be called twice."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def open_file(path: Path | str, author: str | None = None) -> OpenFile:
    """Open a file, read-only where `store.read_only` says so. Raises UserError as `MapFile.open` does.

    All that the rules ask of a document's structure then holds, also in a stranger's file. A passage whose words no
    longer stand in its source does not stop a file from being opened: `rules.misquoted` tells it.
    """
    store = MapFile.open(path, author)
    try:
        document = Document(store.records())
        if problem := _broken_structure(document):
            raise failures.damaged(store.path, problem)
        return _with_history(store, document)
    except BaseException as error:
        store.close()
        if store.left_out and isinstance(error, failures.Damaged):
            raise companions.indispensable(store.path, store.left_out) from error
        raise


def new_file(path: Path | str, author: str | None = None, edits: Sequence[FirstEdit] = ()) -> OpenFile:
    """Make a file with what these edits write, and open it. Nothing is made where one of them fails.

    Raises UserError where something has its name (other than an empty file), or no file can be made. A name never
    stands for half a file.
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


def go_on_at(file: OpenFile, path: Path | str) -> OpenFile:
    """Return the file, which was cut off, as one that goes on at another path, with the same document.

    Raises UserError where that cannot be done; then the file is as before. The new file says what can be undone.
    """
    file.store.go_on_at(path)
    return _with_history(file.store, file.document)


def _with_history(store: MapFile, document: Document) -> OpenFile:
    store.in_memory = document.records
    return OpenFile(store.path, store, document, History(document, store))


def looks_like_a_map(path: Path) -> bool:
    """Whether what lies at a path could be a map. Never for one that is open in this program."""
    try:
        sqlite.look_at(path)
        sqlite.look_into(path)
    except UserError:
        return False
    return True


def _broken_structure(document: Document) -> str | None:
    for kind in KINDS.values():
        for record in document.all(kind):
            for problem in rules.broken(record, document):
                return str(problem)
    return next((str(problem) for problem in rules.cycles(document.records().values(), document)), None)
