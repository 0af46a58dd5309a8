"""A reading as plain JSON values, as the command line prints it."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from argmap.model.records import SourceComment
from argmap.text.reading import read
from argmap.text.reading_types import Comment, Quotation


def report(text: str, comments: Sequence[SourceComment] = ()) -> dict[str, Any]:
    """Return the reading of a text, with the comments that its file tells, as JSON values; offsets are code points."""
    reading = read(text, comments)
    return {
        "characters": len(text),
        "sha256": sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "passages": [_passage(quotation) for quotation in reading.quotations],
        "comments": [_comment(comment) for comment in reading.comments],
        "suggestions": [],
    }


def _passage(quotation: Quotation) -> dict[str, Any]:
    return {
        "start": quotation.start,
        "end": quotation.end,
        "exact": quotation.exact,
        "speaker": quotation.speaker,
        "speaker_mention": quotation.mention,
        "role": quotation.role,
        "kind": quotation.kind.value,
        "cue": quotation.cue,
        "via": quotation.via,
        "denied": quotation.denied,
        "continues": quotation.continues,
        "why": quotation.why._asdict() if quotation.why is not None else None,
    }


def _comment(comment: Comment) -> dict[str, Any]:
    return {
        "start": comment.start,
        "end": comment.end,
        "author": comment.author,
        "title": comment.title,
        "parent": comment.parent,
        "parent_reason": comment.parent_reason,
        "body_start": comment.body_start,
        "body_end": comment.body_end,
        "posted": comment.posted,
        "score": comment.score,
        "role": comment.role,
        "question": comment.question,
    }
