"""Hiding who said what: records in which speakers are letters, and sources tell neither title nor outlet nor address.

The document itself stays as it is; these records are laid over a copy of it that is shown. The words of claims,
quotations and texts are left as they are, whoever they name.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.handout_outline import letter
from argmap.model.records import Claim, Passage, Record, Source, Speaker, SpeakerKind

Write = Callable[[Message], str]
"""A function that returns a message in the language of the reader."""


class Hiding:
    """What is hidden of a document: everybody and every source, but for those that have been revealed.

    Each keeps its letter for as long as the document is shown so, also beside others that are revealed.
    """

    def __init__(self, write: Write = str) -> None:
        self._write = write
        self._letters: dict[str, str] = {}
        self._counts: dict[type[Record], int] = {}
        self._names: set[str] = set()
        """The names under which speakers are hidden."""
        self._revealed: set[str] = set()

    def reveal(self, document: Document, claims: Iterable[str]) -> bool:
        """Reveal who says these claims, and where; return whether anything of that was hidden."""
        found: set[str] = set()
        for id in claims:
            claim = document.find(id, Claim)
            for passage in (document.find(each, Passage) for each in claim.passages) if claim else ():
                if passage is not None:
                    found |= {passage.id, passage.source, *([passage.speaker] if passage.speaker else [])}
        fresh = found - self._revealed
        self._revealed |= found
        return bool(fresh)

    def shown(self, document: Document) -> dict[str, Record]:
        """Return all records of a document that name somebody, as they are shown."""
        named = [*document.all(Speaker), *document.all(Source), *(p for p in document.all(Passage) if p.via)]
        return {record.id: self.of(record) for record in named}

    def of(self, record: Record) -> Record:
        """Return a record as it is shown."""
        if record.id in self._revealed:
            return record
        match record:
            case Speaker():
                name = self._write(Message("Speaker {letter}", letter=self._letter(record)))
                self._names.add(name)
                return replace(record, name=name, kind=SpeakerKind.PSEUDONYM, role="", aliases=())
            case Source():
                title = Message("Source {letter}", letter=self._letter(record))
                return replace(record, title=self._write(title), author="", publisher="", address="")
            case Passage() if record.via:
                return replace(record, via="")
        return record

    def check(self, before: Record | None, after: Record | None) -> None:
        """Raise UserError where an edit changes what is hidden, or takes the letter of somebody for a name."""
        hidden = UserError("Who said this is hidden. Reveal it first, and then change it.")
        if before is None and isinstance(after, Speaker) and after.name in self._names:
            raise hidden
        if before is not None and after is not None and self.of(before) != before:
            names = {Speaker: ("name", "kind", "role", "aliases"), Source: ("title", "author", "publisher", "address")}
            for field in names.get(type(after), ("via",)):
                if getattr(before, field) != getattr(after, field):
                    raise hidden

    def _letter(self, record: Record) -> str:
        if record.id not in self._letters:
            place = self._counts.get(type(record), 0)
            self._counts[type(record)] = place + 1
            self._letters[record.id] = letter(place).upper()
        return self._letters[record.id]
