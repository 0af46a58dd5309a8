"""What a file holds that is more than one text: sources with marked quotations, and claims that cite them."""

from dataclasses import dataclass
from typing import Any

from argmap.formats.sources.source_text import SourceText, from_values, to_values
from argmap.message import Message


@dataclass(frozen=True, slots=True)
class GatheredClaim:
    """A claim that a file makes, with the quotations that it cites: (source, quotation) by their places."""

    text: str
    note: str = ""
    tags: tuple[str, ...] = ()
    cites: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sources of a file in their order, and its claims. `title` names the file as a whole.

    `notices` tell what was left out of the file or is in doubt; those of one source are with that.
    """

    title: str
    sources: tuple[SourceText, ...]
    claims: tuple[GatheredClaim, ...] = ()
    notices: tuple[Message, ...] = ()

    def all_notices(self) -> list[Message]:
        """Return the notices of the file and of its sources."""
        return [*self.notices, *(notice for source in self.sources for notice in source.notices)]


def of_one(source: SourceText) -> Gathered:
    """Return a single text as what its file holds."""
    return Gathered(source.title, (source,))


def gathered_to_values(gathered: Gathered) -> dict[str, Any]:
    """Return what a file holds as what JSON can hold."""
    return {
        "title": gathered.title,
        "sources": [to_values(source) for source in gathered.sources],
        "claims": [[claim.text, claim.note, claim.tags, claim.cites] for claim in gathered.claims],
        "notices": [notice.to_json() for notice in gathered.notices],
    }


def gathered_from_values(values: dict[str, Any]) -> Gathered:
    """Return what `gathered_to_values` gave."""
    claims = (
        GatheredClaim(text, note, tuple(tags), tuple((source, mark) for source, mark in cites))
        for text, note, tags, cites in values["claims"]
    )
    return Gathered(
        values["title"],
        tuple(from_values(source) for source in values["sources"]),
        tuple(claims),
        tuple(Message.from_json(notice) for notice in values["notices"]),
    )
