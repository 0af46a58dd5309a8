"""Read a text: find its quotations with their speakers, and its comments with their parents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from argmap.model.records import SourceComment
from argmap.text.block_quotations import signed_blocks, with_depths, without_marks
from argmap.text.coreference import speakers_of, survey
from argmap.text.discourse import DiscourseState
from argmap.text.document_text import mask, paired, sentences_of
from argmap.text.interruptions import with_continuations
from argmap.text.invisible_characters import without_unseen
from argmap.text.language_detection import foreign_languages
from argmap.text.note_marks import without_notes
from argmap.text.paragraphs import Paragraph, ParagraphKind, paragraphs
from argmap.text.quotations import quotations_of
from argmap.text.reading_types import (
    Comment,
    Quotation,
    QuotationKind,
    QuotedComment,
    Reading,
    SpeakerKind,
    SpeakerName,
)
from argmap.text.threads.comment_authors import is_anonymous
from argmap.text.threads.comments import comments_of, comments_told
from argmap.text.threads.signatures import signatures

__all__ = [
    "Comment",
    "Quotation",
    "QuotationKind",
    "QuotedComment",
    "Reading",
    "SpeakerKind",
    "SpeakerName",
    "read",
]


def read(text: str, comments: Sequence[SourceComment] = ()) -> Reading:
    """Return the quotations, comments and speakers in a plain text of any kind, in time linear in its length.

    `comments` are those that the page or file of the text tells; where there are none, they are looked for.
    """
    return without_unseen(text, comments, _read)


def _read(text: str, told: Sequence[SourceComment]) -> Reading:
    comments = comments_told(text, told) if told else comments_of(text)
    plain = without_marks(without_notes(text))
    found = _regions(plain, with_depths(text, paragraphs(plain)), comments)
    marked = paired(plain, found)
    masked = mask(plain, marked)
    registry = survey(plain)
    sentences = sentences_of(plain, found, marked, masked)
    signed = signatures(plain, found, marked)
    strict = frozenset(_inside(found, comments))
    foreign = foreign_languages(plain, masked, found)
    course = DiscourseState(plain, registry, signed=signed, signed_blocks=signed_blocks(plain, found))
    quotations = sorted(
        quotations_of(course, found, sentences, strict, foreign, masked), key=lambda q: (q.start, q.end)
    )
    quotations = with_continuations(plain, quotations)
    if plain is not text:
        quotations = [replace(q, exact=text[q.start : q.end]) for q in quotations]  # with their note marks
    used = [q.speaker for q in quotations if q.speaker is not None and not q.denied]
    speakers = speakers_of(registry, used) + _writers(comments)
    return Reading(tuple(quotations), tuple(comments), tuple(speakers))


def _inside(found: list[Paragraph], comments: list[Comment]) -> list[int]:
    if not comments:
        return []
    first, last = comments[0].start, comments[-1].end
    return [number for number, paragraph in enumerate(found) if first <= paragraph.start < last]


def _regions(text: str, found: list[Paragraph], comments: list[Comment]) -> list[Paragraph]:
    """Return the paragraphs, where there are comments sorted anew: as prose in their bodies, else as AROUND."""
    if not comments:
        return found
    result: list[Paragraph] = []
    number = 0
    for paragraph in found:
        while number + 1 < len(comments) and paragraph.start >= comments[number + 1].start:
            number += 1
        comment = comments[number]
        if paragraph.start < comments[0].start:
            result.append(paragraph)
        elif paragraph.start >= comment.body_start and paragraph.end <= comment.body_end:
            result.append(replace(paragraph, sort=ParagraphKind.PROSE))
        else:
            result.append(replace(paragraph, sort=ParagraphKind.AROUND))
    return result


def _writers(comments: list[Comment]) -> list[SpeakerName]:
    found: dict[str, SpeakerName] = {}
    for comment in comments:
        if comment.author not in found:
            kind: SpeakerKind = "anonymous" if is_anonymous(comment.author) else "pseudonym"
            found[comment.author] = SpeakerName(comment.author, kind, comment.role, ())
    return list(found.values())
