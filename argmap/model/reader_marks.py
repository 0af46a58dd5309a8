"""What readers have said of a passage in another program: tags, a note, who marked it and when.

It is kept on the passage as what the format "annotation" says of it, whichever program it came from.
"""

from dataclasses import dataclass
from typing import Any

from argmap.model.foreign import foreign, with_foreign
from argmap.model.records import Passage

FORMAT = "annotation"


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """Tags and a note on a passage; `by` are the names of those who marked it, `made` is when, `key` the mark's id."""

    tags: tuple[str, ...] = ()
    note: str = ""
    by: str = ""
    made: str = ""
    key: str = ""


NO_MARK = ReaderMark()


def mark_of(passage: Passage) -> ReaderMark:
    """Return what readers have said of a passage; nothing, if what is kept is damaged."""
    kept = foreign(passage, FORMAT) if passage.foreign else None
    if not isinstance(kept, dict):
        return NO_MARK
    tags = kept.get("tags")
    return ReaderMark(
        tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        *(_text(kept.get(name)) for name in ("note", "by", "made", "key")),
    )


def with_mark(passage: Passage, mark: ReaderMark) -> Passage:
    """Return the passage with what readers say of it, beside what they have said before."""
    known = mark_of(passage)
    tags = tuple(dict.fromkeys((*known.tags, *mark.tags)))
    notes = dict.fromkeys(note for note in (known.note, mark.note) if note)
    values: dict[str, Any] = {
        "tags": list(tags),
        "note": "\n\n".join(notes),
        "by": known.by or mark.by,
        "made": known.made or mark.made,
        "key": known.key or mark.key,
    }
    return with_foreign(passage, FORMAT, {name: value for name, value in values.items() if value})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
