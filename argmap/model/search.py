"""Finding claims, quotations, sources, notes, tags and speakers by words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from argmap.model.records import Claim, Map, Passage, Record, Records, Source, Speaker
from argmap.model.sought_words import Sought, Span, folded
from argmap.model.tree import Tree, tree

MOST_IN_SOURCES = 5_000
"""The most places in texts of sources that are told: of more, none would be looked at."""


class Where(StrEnum):
    """The part of a thing in which words were found."""

    WORDS = "words"
    NOTE = "note"
    TAG = "tag"
    QUOTATION = "quotation"
    SPEAKER = "speaker"
    QUESTION = "question"
    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found: a claim, a map's question, a source, a place in its text, or a quotation of a speaker.

    `where` are the parts in which words were found, the plainest first. `about` is the name of the speaker or the
    title of the source that `where` needs to be understood. `span` is a place in the text of a source, and `marks`
    the words there that were found.
    """

    record: str
    where: tuple[Where, ...]
    about: str = ""
    span: Span | None = None
    marks: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Known:
    """A record, and its texts as they are compared."""

    record: Record
    texts: tuple[str, ...]


@dataclass(slots=True)
class SearchIndex:
    """Finds words in a document, and keeps what it has read for the next time. It is used in one thread at a time."""

    _known: dict[str, _Known] = field(default_factory=dict)
    _paragraphs: dict[str, tuple[Source, tuple[tuple[int, str], ...]]] = field(default_factory=dict)

    def look(
        self, document: Records, words: Sought, map: str | None, trees: Mapping[str, Tree] | None = None
    ) -> Iterator[Hit]:
        """Yield what has all these words: what is on a map in reading order, on the other maps, and in the sources.

        `trees` are those of maps, where they are known.
        """
        if not words:
            return
        seen: set[str] = set()
        for each in sorted(document.all(Map), key=lambda m: (m.id != map, m.order, m.id)):
            if words.is_in((folded(each.question),)):
                yield Hit(each.id, (Where.QUESTION,))
            on_map = (trees or {}).get(each.id) or tree(document, each.id)
            for id, _, _ in on_map.walk():
                claim = document.find(id, Claim)
                if id not in seen and claim is not None:
                    seen.add(id)
                    if (hit := self._in_claim(document, claim, words)) is not None:
                        yield hit
        told = {p.speaker for c in document.all(Claim) for id in c.passages if (p := document.find(id, Passage))}
        yield from self._speakers(document, words, told)
        yield from self._sources(document, words)

    def _in_claim(self, document: Records, claim: Claim, words: Sought) -> Hit | None:
        own = self._texts(claim, (claim.text, claim.note, *claim.tags))
        passages = [passage for id in claim.passages if (passage := document.find(id, Passage)) is not None]
        if not passages and not words.is_in(own):
            return None
        said = [(passage, self._texts(passage, (passage.exact, passage.via))) for passage in passages]
        by = [(speaker, self._names(speaker)) for speaker in _speakers_of(document, passages)]
        if not words.is_in([*own, *(t for _, texts in said for t in texts), *(t for _, texts in by for t in texts)]):
            return None
        where: list[Where] = []
        about = ""
        if words.touches(own[0]):
            where.append(Where.WORDS)
        if words.touches(own[1]):
            where.append(Where.NOTE)
        if any(map(words.touches, own[2:])):
            where.append(Where.TAG)
        for passage, texts in said:
            if Where.QUOTATION not in where and any(map(words.touches, texts)):
                where.append(Where.QUOTATION)
                speaker = document.find(passage.speaker or "", Speaker)
                about = speaker.name if speaker is not None else ""
        for speaker, texts in by:
            if Where.SPEAKER not in where and any(map(words.touches, texts)):
                where.append(Where.SPEAKER)
                about = about or speaker.name
        return Hit(claim.id, tuple(where), about)

    def _speakers(self, document: Records, words: Sought, told: set[str | None]) -> Iterator[Hit]:
        """Yield a quotation of each speaker who is found by name and says nothing on any map."""
        for speaker in sorted(document.all(Speaker), key=lambda s: (s.name, s.id)):
            if speaker.id in told or not words.is_in(self._names(speaker)):
                continue
            if passages := document.referrers(speaker.id, Passage, "speaker"):
                first = min(passages, key=lambda p: (p.source, p.start))
                yield Hit(first.id, (Where.SPEAKER,), speaker.name)

    def _sources(self, document: Records, words: Sought) -> Iterator[Hit]:
        left = MOST_IN_SOURCES
        for source in sorted(document.all(Source), key=lambda s: (s.order, s.id)):
            if words.is_in(self._texts(source, (source.title, source.author, source.publisher))):
                yield Hit(source.id, (Where.TITLE,), source.title)
            for start, small in self._paragraphs_of(source):
                if not words.is_in((small,)):
                    continue
                end = source.text.find("\n", start)
                spans = words.spans(source.text[start : end if end >= 0 else None])
                marks = tuple((a + start, b + start) for a, b in spans)
                yield Hit(source.id, (Where.TEXT,), source.title, marks[0], marks)
                left -= 1
                if not left:
                    return

    def _names(self, speaker: Speaker) -> tuple[str, ...]:
        return self._texts(speaker, (speaker.name, speaker.role, *speaker.aliases))

    def _texts(self, record: Record, parts: tuple[str, ...]) -> tuple[str, ...]:
        known = self._known.get(record.id)
        if known is None or known.record is not record:
            known = self._known[record.id] = _Known(record, tuple(map(folded, parts)))
        return known.texts

    def _paragraphs_of(self, source: Source) -> tuple[tuple[int, str], ...]:
        """Return where each paragraph of a source begins, and how it is compared."""
        known = self._paragraphs.get(source.id)
        if known is None or known[0] is not source:
            rows, start = [], 0
            for line in source.text.split("\n"):
                rows.append((start, folded(line)))
                start += len(line) + 1
            known = self._paragraphs[source.id] = source, tuple(rows)
        return known[1]


def _speakers_of(document: Records, passages: Iterable[Passage]) -> list[Speaker]:
    found = (document.find(passage.speaker or "", Speaker) for passage in passages)
    return list({speaker.id: speaker for speaker in found if speaker is not None}.values())
