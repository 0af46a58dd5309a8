"""A file with its document and its history: what cli and ui open."""

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from argmap.model import rules
from argmap.model.document import Document
from argmap.model.history import History
from argmap.model.records import KINDS, Passage
from argmap.storage import companions, sqlite
from argmap.storage.store import Store


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open file: what changes in `document` is written to `store` at once, and `history` takes it back.

    Close it, or use it in a `with`.
    """

    path: Path
    store: Store
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
    """Open a file, read-only where `store.read_only` says so. Raises Trouble as `Store.open` does.

    All that the rules ask of a document's structure then holds, also in a stranger's file. A passage whose words no
    longer stand in its source does not stop a file from being opened: `rules.misquoted` tells it.
    """
    store = Store.open(path, author)
    try:
        document = Document(store.records())
        if problem := _broken_structure(document):
            raise sqlite.damaged(store.path, problem)
        return OpenFile(store.path, store, document, History(document, store))
    except BaseException as error:
        store.close()
        if store.left_out and isinstance(error, sqlite.Damaged):
            raise companions.indispensable(store.path, store.left_out) from error
        raise


def new_file(path: Path | str, author: str | None = None) -> OpenFile:
    """Make a file with nothing in it and open it. Raises Trouble where there is one already, or none can be made."""
    store = Store.create(path, author)
    document = Document()
    return OpenFile(store.path, store, document, History(document, store))


def _broken_structure(document: Document) -> str | None:
    for kind in KINDS.values():
        for record in document.all(kind):
            for problem in rules.broken(record, document):
                if kind is not Passage or isinstance(problem, rules.DanglingReference):
                    return str(problem)
    return next((str(problem) for problem in rules.circles(document.records().values(), document)), None)
