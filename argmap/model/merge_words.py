"""A merge in words: what comes, what is joined, where both differ, and what is left out."""

from collections.abc import Iterator

from argmap.message import Message
from argmap.model.document import Document
from argmap.model.merging import Conflict, MergePlan
from argmap.model.records import Argument, Claim, Map, OpenQuestion, Passage, Source, Speaker
from argmap.model.step_subject import words_of

MOST = 60
"""Characters of a text that are shown."""
_FIELDS = {
    "text": Message("words"),
    "note": Message("note"),
    "title": Message("title"),
    "question": Message("question"),
    "name": Message("name"),
    "role": Message("role"),
    "author": Message("author"),
    "publisher": Message("publisher"),
    "date": Message("date"),
    "address": Message("address"),
    "speaker": Message("speaker"),
    "stance": Message("side"),
    "scheme": Message("scheme"),
    "fidelity": Message("nearness to the words"),
    "speech": Message("speech"),
}


def plan_lines(planned: MergePlan, ours: Document) -> Iterator[Message]:
    """Yield what a merge does, the counts first; `ours` is the document before or after it."""
    if planned.is_empty and not planned.conflicts:
        yield Message("Everything is here already.")
        return
    if parts := added_parts(planned):
        yield Message("Added: {parts}", parts=parts)
    if planned.authors:
        yield Message("By: {names}", names=[f"{name} ({n})" for name, n in planned.authors.most_common()])
    if planned.joined:
        yield Message("The same as here: %n claim(s) and source(s)", "", len(planned.joined))
    if changed := len(planned.changed()):
        yield Message("Changed here: %n record(s)", "", changed)
    if planned.removed:
        yield Message("Removed here: %n record(s)", "", len(planned.removed))
    for conflict in planned.conflicts:
        yield conflict_line(conflict, ours)
    for what in planned.left_out:
        yield Message("Left out: {what}", what=what)


def added_parts(planned: MergePlan) -> list[Message]:
    """Return what a merge adds, counted; kinds of which nothing comes are left out."""
    parts = [
        Message("%n map(s)", "", planned.count(Map)),
        Message("%n claim(s)", "", planned.count(Claim)),
        Message("%n argument(s)", "", planned.count(Argument)),
        Message("%n quotation(s)", "", planned.count(Passage)),
        Message("%n source(s)", "", planned.count(Source)),
        Message("%n speaker(s)", "", planned.count(Speaker)),
        Message("%n question(s)", "", planned.count(OpenQuestion)),
    ]
    return [part for part in parts if part.n]


def conflict_line(conflict: Conflict, ours: Document) -> Message:
    """Return in a sentence what both sides have changed, and that ours stays."""
    record = ours.record(conflict.record)
    return Message(
        "Both files changed “{what}” ({field}): “{ours}” stays, the other has “{theirs}”",
        what=_short(words_of(record, ours) if record is not None else ""),
        field=_FIELDS.get(conflict.field, conflict.field),
        ours=_value(conflict.ours, ours),
        theirs=_value(conflict.theirs, ours),
    )


def _value(value: object, ours: Document) -> str:
    record = ours.record(value) if isinstance(value, str) else None
    return _short(words_of(record, ours) if record is not None else str(value))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MOST else f"{text[: MOST - 1]}…"
