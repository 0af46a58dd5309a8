"""Places that keep the journal of one document, for tests that apply to each of them."""

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from argmap.errors import UserError
from argmap.model.change import Change, Update
from argmap.model.document import Document
from argmap.model.history import History
from argmap.model.label import Label
from argmap.model.records import Record
from argmap.storage import MapFile, open_file
from argmap.storage.journal import DatabaseJournal
from argmap.storage.server import ServerDocument

Journal = MapFile | DatabaseJournal


def update(label: str, **records: tuple[Record | None, Record | None]) -> Update:
    """Return an update that a document could have made."""
    return Update.of(Change(Label(label), {}), records)


class Place(Protocol):
    """A place that keeps one document."""

    def create(self, author: str) -> Journal: ...

    def open(self, author: str) -> Journal: ...

    def look(self) -> tuple[Document, History]:
        """Return the document and its history as read by somebody who opens it alone."""
        ...

    def close(self, journal: Journal) -> None: ...

    def remove(self) -> None:
        """Remove the document, and assert that nothing else is left."""
        ...


class FilePlace:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / secrets.token_hex(8)
        self.folder.mkdir()
        self.path = self.folder / "x.argmap"

    def create(self, author: str) -> Journal:
        return MapFile.create(self.path, author)

    def open(self, author: str) -> Journal:
        return MapFile.open(self.path, author)

    def look(self) -> tuple[Document, History]:
        with open_file(self.path) as file:
            return file.document, file.history

    def close(self, journal: Journal) -> None:
        assert isinstance(journal, MapFile)
        journal.close()

    def remove(self) -> None:
        assert list(self.folder.iterdir()) == [self.path]
        self.path.unlink()
        self.folder.rmdir()


class ServerPlace:
    def __init__(self, engine: Engine) -> None:
        self.document = ServerDocument(engine, secrets.token_hex(8))

    def create(self, author: str) -> Journal:
        self.document.create()
        return self.open(author)

    def open(self, author: str) -> Journal:
        return DatabaseJournal(self.document, author)

    def look(self) -> tuple[Document, History]:
        journal = self.open("somebody")
        document = Document(journal.records())
        return document, History(document, journal)

    def close(self, journal: Journal) -> None:
        pass

    def remove(self) -> None:
        with suppress(UserError):
            self.document.drop()
