"""What the blocks of hand-outs are made of: the words of claims, who says them, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from argmap.message import Message
from argmap.model.handout import HandoutOptions, Said
from argmap.model.handout_outline import NumberedOutline
from argmap.model.quotation_table import quotation
from argmap.model.quoted_words import in_marks
from argmap.model.records import Claim, Passage, PassageKind, Records, Source, Speaker
from argmap.model.tree import Tree
from argmap.model.verbatim import is_verbatim


@dataclass(frozen=True)
class HandoutMaterial:
    """A map as hand-outs need it: its records, its tree, its numbered lines, and the numbers of its sources."""

    records: Records
    tree: Tree
    lines: NumberedOutline
    sources: Mapping[str, int]
    options: HandoutOptions

    def claim(self, id: str) -> Claim | None:
        """Return a claim, or None where it is not there."""
        return self.records.find(id, Claim)

    def words(self, id: str) -> str:
        """Return a claim's words, in quotation marks if they are somebody's own."""
        claim = self.claim(id)
        if claim is None:
            return ""
        words = one_line(claim.text)
        own = [p.exact for p in self.passages(claim) if p.kind is not PassageKind.INDIRECT]
        quoted = bool(words) and bool(own) and is_verbatim(words, own)
        return in_marks(words) if quoted else words or Message("No words yet")

    def passages(self, claim: Claim) -> list[Passage]:
        """Return the passages that a claim cites."""
        return [passage for id in claim.passages if (passage := self.records.find(id, Passage))]

    def said(self, claim: Claim, speaker: str | None = None) -> tuple[Said, ...]:
        """Return the passages behind a claim: all of them, or those of one speaker."""
        found = [p for p in self.passages(claim) if speaker is None or (p.speaker or "") == speaker]
        told = (self._said(claim, passage) for passage in found)
        return tuple(dict.fromkeys(each for each in told if each != Said()))

    def _said(self, claim: Claim, passage: Passage) -> Said:
        told = self.told(passage)
        if told == Said():
            return told
        verbatim = is_verbatim(claim.text, [passage.exact])
        return replace(told, words="") if verbatim else told

    def told(self, passage: Passage) -> Said:
        """Return a passage with its words, who says it and where; nothing where its source is not there."""
        row = quotation(self.records, passage)
        if row is None:
            return Said()
        words = one_line(row.words)
        return Said(
            who=(one_line(row.name) or Message("Unknown speaker")) if self.options.speakers else "",
            role=one_line(row.role) if self.options.speakers else "",
            via=one_line(row.via) if self.options.speakers else "",
            words=words if passage.kind is PassageKind.INDIRECT else in_marks(words),
            source=self.sources.get(passage.source, 0) if self.options.sources else 0,
            place=row.place if self.options.sources else "",
            doubt=Message("The source has other words here.") if row.problem else "",
        )

    def who(self, id: str) -> str:
        """Return the names of those who say a claim, on one line; "" where nobody is named, or none is wanted."""
        claim = self.claim(id)
        if claim is None or not self.options.speakers:
            return ""
        speakers = dict.fromkeys(p.speaker for p in self.passages(claim) if p.speaker)
        names = [one_line(found.name) for each in speakers if (found := self.records.find(each, Speaker))]
        return " · ".join(names)


def one_line(text: str) -> str:
    """Return a text on one line, with single spaces."""
    return " ".join(text.split())


def reference(source: Source) -> str:
    """Return a source as libraries list it: title, author, publisher, date."""
    parts = (source.title or source.address, source.author, source.publisher, source.date)
    return ", ".join(dict.fromkeys(one_line(part) for part in parts if part.strip()))
