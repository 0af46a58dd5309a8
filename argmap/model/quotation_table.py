"""All passages as one table: speaker, words, place, side, and whether the source still has them there."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.message import Message
from argmap.model import editions
from argmap.model.change import Update
from argmap.model.locators import pages_of
from argmap.model.reader_marks import mark_of
from argmap.model.records import Argument, Claim, Passage, PassageKind, Record, Records, Side, Source, Speaker, Stance
from argmap.model.rules import misquoted
from argmap.model.verbatim import unquoted_lines


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """One passage as a row. `speaker` is an id, `name` and `role` are empty where nobody is known.

    `paragraph` counts the lines of the source that are not blank, from 1; `percent` is the place in the text at which
    the passage begins, from 0 to 100. `side` is that of the arguments of which the claims citing it are premises, on
    any map; `guessed` tells that nobody has confirmed one of these. `claims` are the ids of these claims in the order
    of their words. `problem` is a sentence about how the source differs from the passage; None: its words were compared
    with the source, and are the same.
    """

    passage: str
    words: str
    speaker: str | None
    name: str
    role: str
    via: str
    source: str
    title: str
    order: str
    start: int
    paragraph: int
    percent: int
    kind: PassageKind
    side: Side
    claims: tuple[str, ...]
    problem: str | None
    newer: str | None
    """The title of the newest edition of the source, if the passage is in an older one."""
    guessed: bool = False
    set_aside: bool = False
    page: str = ""
    """What is printed on its page, or on the first and the last of several ("3–4"); "" where there are no pages."""
    tags: tuple[str, ...] = ()
    note: str = ""
    """What somebody has said of it in another program."""

    @property
    def verified(self) -> bool:
        """True if the source has these very words at this place."""
        return self.problem is None

    @property
    def place(self) -> Message:
        """Where it stands in its source, for people: on which page, or in which paragraph."""
        if not self.page:
            return Message("paragraph {number}", number=self.paragraph)
        if "–" in self.page:
            return Message("pp. {pages}", pages=self.page)
        return Message("p. {page}", page=self.page)


def rows(document: Records) -> list[QuotationRow]:
    """Return one row for each passage, by the order of the sources and then by place."""
    newest = editions.newest(document)
    found = [row for passage in document.all(Passage) if (row := _quotation(document, passage, newest))]
    return sorted(found, key=lambda row: (row.order, row.title, row.source, row.start, row.passage))


def quotation(document: Records, passage: Passage) -> QuotationRow | None:
    """Return the row of one passage, or None where its source is not there."""
    return _quotation(document, passage, editions.newest(document))


def _quotation(document: Records, passage: Passage, newest: Mapping[str, str]) -> QuotationRow | None:
    source = document.find(passage.source, Source)
    if source is None:
        return None
    speaker = document.find(passage.speaker, Speaker) if passage.speaker else None
    newer = document.find(newest.get(source.id, ""), Source)
    claims = sorted(document.referrers(passage.id, Claim), key=lambda claim: (claim.text, claim.id))
    arguments = [a for claim in claims for a in document.referrers(claim.id, Argument, "premises")]
    stances = {argument.stance for argument in arguments}
    mark = mark_of(passage)
    return QuotationRow(
        passage=passage.id,
        words=unquoted_lines(passage.exact),
        speaker=speaker.id if speaker else None,
        name=speaker.name if speaker else "",
        role=speaker.role if speaker else "",
        via=passage.via,
        source=source.id,
        title=source.title,
        order=source.order,
        start=passage.start,
        paragraph=max(1, bisect_right(_lines(source.text), passage.start)),
        percent=round(100 * passage.start / max(1, len(source.text))),
        kind=passage.kind,
        side=Side.of(supports=Stance.PRO in stances, opposes=Stance.CON in stances),
        claims=tuple(claim.id for claim in claims),
        problem=misquoted(passage, source),
        newer=newer.title if newer else None,
        guessed=any(argument.guessed for argument in arguments),
        set_aside=passage.set_aside,
        page=pages_of(source, passage.start, passage.end),
        tags=mark.tags,
        note=mark.note,
    )


@lru_cache(maxsize=8)
def _lines(text: str) -> list[int]:
    """Return where each line that is not blank begins."""
    starts, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            starts.append(at)
        at += len(line)
    return starts


def touched(document: Records, update: Update) -> set[str]:
    """Return the passages whose rows a change may have altered, added or removed."""
    return {id for record in update.touched() for id in _passages(document, record)}


def _passages(document: Records, record: Record) -> Iterator[str]:
    match record:
        case Passage():
            yield record.id
        case Speaker():
            yield from (passage.id for passage in document.referrers(record.id, Passage))
        case Source():  # the rows of older editions name the newest
            at: Source | None = record
            while at is not None:
                yield from (passage.id for passage in document.referrers(at.id, Passage))
                at = document.find(at.replaces, Source) if at.replaces else None
        case Claim():
            yield from record.passages
        case Argument():
            for premise in record.premises:
                claim = document.find(premise, Claim)
                yield from claim.passages if claim else ()
        case _:
            pass
