"""The quotations and comments of sources as passages of a document, each with its speaker, and none of them twice."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from argmap.model import source_commands
from argmap.model.document import Edit
from argmap.model.placing import bare_words
from argmap.model.records import Claim, Passage, PassageKind, Source
from argmap.text.interruptions import whole_quotations
from argmap.text.reading import read
from argmap.text.reading_types import Comment, Quotation, QuotationKind, Reading
from argmap.text.repeated_quotations import speakers_of_repeated
from argmap.text.sentences import spans
from argmap.text.speaker_registry import DocumentSpeakers

_LONGEST_GIST = 240  # characters
_SAME_SPAN = 0.5  # of the longer of two spans; what they share at least
_LOOK_BACK = 4  # passages that lie in one another


class AddedPassage(NamedTuple):
    """A passage of a source, by its id; `asks`: an interviewer only asks, by what the source says."""

    id: str
    asks: bool


def add_passages(edit: Edit, sources: Sequence[str], readings: Sequence[Reading] | None = None) -> list[AddedPassage]:
    """Add the quotations and comments of these sources (ids) as passages; return all of them, also those known before.

    Left out is what its speaker did not say, and reported speech of nobody who has a name. A passage that the user has
    made, attributed or shortened stays as it is; one of an older edition that no claim cites moves to the same words of
    the newer one. `readings` gives the analyses if they exist already.
    """
    texts = [edit.get(source, Source).text for source in sources]
    readings = readings or [read(found.text, found.comments) for found in (edit.get(id, Source) for id in sources)]
    speakers = DocumentSpeakers(edit, readings)
    quotations = [whole_quotations(text, reading.quotations) for text, reading in zip(texts, readings, strict=True)]
    repeated = speakers_of_repeated(quotations, speakers.joined)
    found: list[AddedPassage] = []
    for index, (source, text, reading) in enumerate(zip(sources, texts, readings, strict=True)):
        known, earlier = _KnownPassages(edit.referrers(source, Passage)), _uncited_in_older_editions(edit, source)
        for quotation in quotations[index]:
            if _is_theirs(quotation, index, speakers):
                who = repeated.get((index, quotation.start), (index, quotation.speaker))
                id = known.of(quotation.start, quotation.end)
                if id is None and (id := earlier.pop(bare_words(quotation.exact), None)):
                    source_commands.move_passage(edit, id, source, quotation.start, quotation.end)
                id = id or _add_quotation(edit, source, quotation, who, speakers)
                found.append(AddedPassage(id, asks=False))
        ids = _comments(edit, source, text, reading, speakers, index, known)
        found += [AddedPassage(id, comment.question) for id, comment in zip(ids, reading.comments, strict=True)]
    return list(dict.fromkeys(found))


def _uncited_in_older_editions(edit: Edit, source: str) -> dict[str, str]:
    """Return the quotations in the editions before a source that no claim cites, by their words."""
    found: dict[str, str] = {}
    older = edit.get(source, Source).replaces
    while older is not None:
        for passage in edit.referrers(older, Passage, "source"):
            if passage.kind is not PassageKind.COMMENT and not edit.referrers(passage.id, Claim):
                found.setdefault(bare_words(passage.exact), passage.id)
        older = edit.get(older, Source).replaces
    return found


def _is_theirs(quotation: Quotation, index: int, speakers: DocumentSpeakers) -> bool:
    """Return whether somebody says these words: without marks and a name, they are the author's own."""
    if quotation.denied:
        return False
    return quotation.kind is not QuotationKind.INDIRECT or speakers.is_named(index, quotation.speaker)


def _add_quotation(
    edit: Edit, source: str, quotation: Quotation, who: tuple[int, str | None] | None, speakers: DocumentSpeakers
) -> str:
    return source_commands.add_passage(
        edit,
        source,
        quotation.start,
        quotation.end,
        speaker=speakers.named(*who) if who else None,
        kind=PassageKind(quotation.kind.value),
        via=quotation.via or "",
    )


def _comments(
    edit: Edit,
    source: str,
    text: str,
    reading: Reading,
    speakers: DocumentSpeakers,
    index: int,
    known: "_KnownPassages",
) -> list[str]:
    ids: list[str] = []
    new: set[str] = set()
    for comment in reading.comments:
        found = known.comment_in(comment.start, comment.end)
        if found is None:
            start, end = gist(text, comment)
            found = source_commands.add_passage(
                edit,
                source,
                start,
                end,
                speaker=speakers.commenter(index, comment.author),
                kind=PassageKind.COMMENT,
                posted=comment.posted or "",
            )
            new.add(found)
        ids.append(found)
    for id, comment in zip(ids, reading.comments, strict=True):
        if id in new and comment.parent is not None:
            source_commands.answer(edit, id, ids[comment.parent])
    return ids


class _KnownPassages:
    """The passages that a source has already, by the spans that they still resemble."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = sorted(passages, key=lambda p: (p.start, p.end))
        self._starts = [p.start for p in self._passages]
        self._spans = {(p.start, p.end): p.id for p in self._passages}

    def of(self, start: int, end: int) -> str | None:
        """Return the passage of this span, or of most of it: the user may have moved its ends."""
        if exact := self._spans.get((start, end)):
            return exact
        at = bisect_left(self._starts, end)
        for passage in self._passages[max(0, at - _LOOK_BACK) : at]:
            shared = min(end, passage.end) - max(start, passage.start)
            if shared >= _SAME_SPAN * max(end - start, passage.end - passage.start):
                return passage.id
        return None

    def comment_in(self, start: int, end: int) -> str | None:
        """Return the passage that stands for the comment of this span: of each comment there is one."""
        at = bisect_left(self._starts, start)
        for passage in self._passages[at:]:
            if passage.start >= end:
                return None
            if passage.kind is PassageKind.COMMENT and passage.end <= end:
                return passage.id
        return None


def gist(text: str, comment: Comment) -> tuple[int, int]:
    """Return the span (start, end) of the sentence that best states a comment's position, outside repeated words."""
    best, most = (comment.body_start, max(comment.body_end, comment.body_start + 1)), -1.0
    for number, (start, end) in enumerate(spans(text, comment.body_start, comment.body_end)):
        words = len(text[start:end].split())
        repeats = any(quote.start < end and start < quote.end for quote in comment.quotes)
        if repeats or words < 4 or end - start > _LONGEST_GIST:
            continue
        worth = min(words, 20) / 20 - 0.08 * number
        worth += (
            0.4
            if re.search(r"\b(?:should|must|problem|wrong|right|agree|disagree|danger\w*|harm\w*)\b", text[start:end])
            else 0
        )
        worth -= 0.5 if text[start:end].rstrip().endswith("?") else 0
        if worth > most:
            best, most = (start, end), worth
    start, end = best
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return start, end
