"""Build the records of one map from a file: claims in their order, and arguments that never run in a circle."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from argmap.formats.maps.map_format import UNTITLED, ImportReport
from argmap.message import Message
from argmap.model.document import random_id
from argmap.model.foreign import MOST_CHARACTERS, with_foreign
from argmap.model.ordering import after
from argmap.model.records import (
    Argument,
    Claim,
    Map,
    Passage,
    PassageKind,
    Placement,
    Record,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from argmap.model.rules import CONTEXT

MOST_STEPS = 3_000_000
"""So many steps are taken in all to look for circles; a file that needs more is not one that people make."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """Return a text without characters that no file can hold: NUL, and halves of characters."""
    return _SURROGATE.sub("\ufffd", text.replace("\0", ""))


class MapBuilder:
    """The records of one map while a file is read. Claims stand in the order in which they are added.

    `format` is the name under which the format keeps foreign data.
    """

    def __init__(self, format: str, question: str) -> None:
        self.report = ImportReport()
        self._format = format
        self._map = Map(id=random_id(), question=clean(question).strip() or UNTITLED, order=after(""))
        self._claims: dict[str, Claim] = {}
        self._arguments: dict[str, Argument] = {}
        self._placements: dict[str, Placement] = {}
        self._sources: dict[str, Source] = {}
        self._speakers: dict[str, Speaker] = {}
        self._passages: dict[str, Passage] = {}
        self._order = ""
        self._source_order = ""
        self._stands_by: dict[str, list[str]] = {}  # the arguments of which a claim is a premise
        self._targets: set[str] = set()
        self._once: dict[tuple[str, Stance, str], str] = {}  # the arguments that have had one premise from the start
        self._steps = 0

    @property
    def has_claims(self) -> bool:
        """Whether there is a claim so far."""
        return bool(self._claims)

    def claim(
        self,
        text: str,
        *,
        note: str = "",
        tags: Iterable[str] = (),
        name: str = "",
        unstated: bool = False,
        folded: bool = False,
    ) -> str:
        """Add a claim as the last one of the map; return its id."""
        made = Claim(
            id=random_id(),
            text=clean(text),
            note=clean(note),
            tags=tuple(dict.fromkeys(tag for tag in map(clean, tags) if tag)),
            name=" ".join(clean(name).split()),
            unstated=unstated,
        )
        self._claims[made.id] = made
        self._order = after(self._order)
        self._placements[made.id] = Placement(
            id=random_id(), map=self._map.id, claim=made.id, order=self._order, folded=folded
        )
        return made.id

    def argument(
        self, premises: Iterable[str], stance: Stance, target: str, *, guessed: bool = False, name: str = ""
    ) -> str | None:
        """Add an argument against or for a claim, or against an argument; return its id.

        Returns None, and adds nothing, where it has no premise or would close a circle.
        """
        from_these = tuple(dict.fromkeys(premises))
        if not from_these or self.closes_circle(from_these, target):
            return None
        made = Argument(
            id=random_id(),
            premises=from_these,
            stance=Stance.CON if target in self._arguments else stance,
            target=target,
            guessed=guessed,
            name=" ".join(clean(name).split()),
        )
        self._arguments[made.id] = made
        self._targets.add(target)
        if len(from_these) == 1:
            self._once[from_these[0], stance, target] = made.id
        for premise in from_these:
            self._stands_by.setdefault(premise, []).append(made.id)
        return made.id

    def argument_once(self, premise: str, stance: Stance, target: str, *, guessed: bool = False) -> str | None:
        """Add an argument from one premise as `argument` does, unless it is there already; return its id."""
        known = self._once.get((premise, stance, target))
        return known or self.argument([premise], stance, target, guessed=guessed)

    def join(self, argument: str, premises: Sequence[str]) -> bool:
        """Add premises to an argument, unless that closes a circle; return whether they were added."""
        found = self._arguments[argument]
        if self.closes_circle(premises, found.target):
            return False
        new = tuple(dict.fromkeys(p for p in premises if p not in found.premises))
        self._arguments[argument] = replace(found, premises=found.premises + new)
        for premise in new:
            self._stands_by.setdefault(premise, []).append(argument)
        return True

    def closes_circle(self, premises: Sequence[str], target: str) -> bool:
        """Return whether an argument would make a claim a reason for itself; True also where it takes too long."""
        sought = {p for p in premises if p in self._targets or p == target}
        if not sought:
            return False
        seen, ahead = {target}, [target]
        while ahead:
            at = ahead.pop()
            if at in sought:
                return True
            self._steps += 1
            if self._steps > MOST_STEPS:
                return True
            argument = self._arguments.get(at)
            for id in [argument.target] if argument else self._stands_by.get(at, ()):
                if id not in seen:
                    seen.add(id)
                    ahead.append(id)
        return False

    def source(
        self, title: str, text: str, *, address: str = "", author: str = "", publisher: str = "", date: str = ""
    ) -> str:
        """Add a source after the others; return its id."""
        self._source_order = after(self._source_order)
        made = Source(
            id=random_id(),
            title=clean(title),
            text=clean(text),
            author=clean(author),
            publisher=clean(publisher),
            date=clean(date),
            address=clean(address),
            order=self._source_order,
        )
        self._sources[made.id] = made
        return made.id

    def speaker(self, name: str, kind: SpeakerKind = SpeakerKind.PERSON, *, role: str = "") -> str:
        """Add a speaker; return its id."""
        made = Speaker(id=random_id(), name=clean(name), kind=kind, role=clean(role))
        self._speakers[made.id] = made
        return made.id

    def passage(
        self,
        source: str,
        start: int,
        end: int,
        kind: PassageKind = PassageKind.DIRECT,
        speaker: str | None = None,
        *,
        via: str = "",
    ) -> str:
        """Add a passage, a span of a source that is not empty, in code points; return its id."""
        text = self._sources[source].text
        made = Passage(
            id=random_id(),
            source=source,
            start=start,
            end=end,
            exact=text[start:end],
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
            kind=kind,
            speaker=speaker,
            via=via,
        )
        self._passages[made.id] = made
        return made.id

    def cite(self, claim: str, passage: str) -> None:
        """Let a claim cite a passage."""
        found = self._claims[claim]
        if passage not in found.passages:
            self._claims[claim] = replace(found, passages=(*found.passages, passage))

    def text_of(self, claim: str) -> str:
        """Return the text of a claim."""
        return self._claims[claim].text

    def change_claim(self, claim: str, **fields: Any) -> None:
        """Set fields of a claim."""
        self._claims[claim] = replace(self._claims[claim], **fields)

    def change_argument(self, argument: str, **fields: Any) -> None:
        """Set fields of an argument."""
        self._arguments[argument] = replace(self._arguments[argument], **fields)

    def is_argument(self, id: str) -> bool:
        """Return whether an id is that of an argument."""
        return id in self._arguments

    def keep(self, id: str | None, value: Any) -> bool:
        """Keep what the format says of a claim, an argument, a source or a passage; None: of the map.

        Returns whether there was room for it.
        """
        tables: tuple[dict[str, Any], ...] = (self._claims, self._arguments, self._sources, self._passages)
        for table in tables:
            if id in table:
                kept = self._kept(table[id], value)
                if kept is not None:
                    table[id] = kept
                return kept is not None
        kept = self._kept(self._map, value)
        self._map = kept or self._map
        return kept is not None

    def _kept(self, record: Any, value: Any) -> Any:
        try:
            kept = with_foreign(record, self._format, value)
        except (ValueError, RecursionError):
            return None
        return None if len(kept.foreign) > MOST_CHARACTERS else replace(kept, foreign=_SURROGATE.sub("?", kept.foreign))

    def too_large(self, number: int = 1) -> None:
        """Tell that something could not be kept aside."""
        self.report.leave_out(Message("%n detail(s) too large or too deep to be kept aside", "", number))

    def records(self) -> list[Record]:
        """Return all records, each after those that it refers to."""
        return [
            self._map,
            *self._sources.values(),
            *self._speakers.values(),
            *self._passages.values(),
            *self._claims.values(),
            *self._arguments.values(),
            *self._placements.values(),
        ]
