"""The result of reading a text: quotations, comments, speakers.

All offsets count code points into the text that was read, and `text[start:end]` is what a finding stands for.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, NamedTuple

SpeakerKind = Literal["person", "organization", "pseudonym", "anonymous", "description"]


class QuotationKind(StrEnum):
    """The ways in which a text renders somebody's words."""

    DIRECT = "direct"
    MIXED = "mixed"
    BLOCK = "block"
    INDIRECT = "indirect"


class FoundBy(NamedTuple):
    """By which rules words are a quotation, and of their speaker; the latter is None where nobody is named."""

    quotation: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: `exact == text[start:end]`, without the quotation marks around them.

    `speaker` is the name under which this speaker is known in the whole text, `mention` how the text names the
    speaker at this place ("she"), `role` what the text calls them ("spokesman for the sheriff’s office"), `cue` the
    reporting words, and `via` whom they spoke to, or through whom their words come to us. `denied` says that the
    speaker did not say this, or said the contrary: it stands in the text, but it must never be put on a map as theirs.
    `why` names the rules that found it. `continues` says that it goes on with the quotation in marks before it, which
    its own speaker interrupted: “The risk,” said Reed, “is that nobody comes.”
    """

    start: int
    end: int
    exact: str
    kind: QuotationKind
    speaker: str | None
    mention: str | None
    role: str | None
    cue: str | None
    via: str | None
    denied: bool = False
    why: FoundBy | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class QuotedComment:
    """A span in one comment that repeats words of another (`comment`, an index into Reading.comments)."""

    start: int
    end: int
    comment: int


@dataclass(frozen=True, slots=True)
class Comment:
    """One contribution to a thread, from its header (`start`) to the end of its body.

    `parent` is an index into Reading.comments; None means "answers nobody, or the text does not show whom".
    `parent_reason` says in words why the parent was chosen. In a transcript `role` is what stands beside the name, and
    `question` marks what an interviewer only asks: it is no stance.
    """

    start: int
    end: int
    author: str
    title: str | None
    parent: int | None
    parent_reason: str | None
    body_start: int
    body_end: int
    posted: str | None
    score: int | None
    quotes: tuple[QuotedComment, ...]
    role: str | None = None
    question: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerName:
    """A speaker in a text: one name, and the other names that the text uses."""

    name: str
    kind: SpeakerKind
    role: str | None
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was found in one text, in text order."""

    quotations: tuple[Quotation, ...]
    comments: tuple[Comment, ...]
    speakers: tuple[SpeakerName, ...]
