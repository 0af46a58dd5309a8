"""A document as an edit would leave it, without a copy of it."""

from collections.abc import Mapping

from argmap.model.records import R, Record, Records


class Overlay:
    """A view of a document with some records added, replaced or removed (None). It follows the document."""

    def __init__(self, document: Records, records: Mapping[str, Record | None]) -> None:
        """Lay records over a document."""
        self._document = document
        self._records = records

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this id and kind, or None."""
        if id not in self._records:
            return self._document.find(id, kind)
        found = self._records[id]
        return found if isinstance(found, kind) else None

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of a kind."""
        left = [record for record in self._document.all(kind) if record.id not in self._records]
        return left + [record for record in self._records.values() if isinstance(record, kind)]

    def referrers(self, id: str, kind: type[R], field: str | None = None) -> list[R]:
        """Return the records of a kind that refer to this id, in whichever field or in this one."""
        left = [record for record in self._document.referrers(id, kind, field) if record.id not in self._records]
        left.extend(
            record
            for record in self._records.values()
            if isinstance(record, kind)
            and any(other == id and field in {None, its} for its, other in record.references())
        )
        return left
