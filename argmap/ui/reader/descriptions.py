"""Descriptions of words in a source: their kind, their speaker and why, and the side that they seem to take."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.placing import QuotedSpan, answered_by
from argmap.model.records import Claim, PassageKind, Source, Speaker, Stance
from argmap.picture.translation import tr, translated
from argmap.ui.actions.quotation_actions import PlacedAs, target_of
from argmap.ui.reader.highlights import Highlight, HighlightKind, at, coverage
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.text.reading_types import Comment, Reading
    from argmap.text.stance_judge import Suggestion

TOLD_FROM = 0.6
"""The lowest certainty of a side that is shown; below, it is hardly better than chance."""


def suggestion(session: Session, words: QuotedSpan) -> "Suggestion | None":
    """Return the side that words seem to take on the selected claim, or on the thesis; None if uncertain."""
    with LOADING:
        from argmap.text.stance_judge import Context, judge

    document = session.document
    target = target_of(session, PlacedAs.REASON)
    claim = document.find(target, Claim) if target else None
    source = document.find(words.source, Source)
    if claim is None or source is None:
        return None
    answered = answered_by(document, words)
    reply = answered is not None and answered.id in claim.passages
    found = judge(source.text[words.start : words.end], claim.text, Context(reply=reply))
    return found if found and found.score >= TOLD_FROM else None


def what(document: Document, words: QuotedSpan | None, mark: Highlight | None) -> str:
    """Return a description of the words in focus; `mark` is the highlight with exactly this span, if there is one."""
    if words is None:
        return ""
    if mark is None:
        count = len(document.get(words.source, Source).text[words.start : words.end].split())
        return tr("%Ln word(s) selected", "", count)
    return _pattern(mark).format(mark.words.speaker or tr("nobody known"))


def _pattern(mark: Highlight) -> str:
    match mark.look, mark.words.kind:
        case HighlightKind.PRO, _:
            return tr("A reason on the map, by {0}")
        case HighlightKind.CON, _:
            return tr("An objection on the map, by {0}")
        case HighlightKind.BOTH, _:
            return tr("A reason and an objection on the map, by {0}")
        case HighlightKind.CITED, _:
            return tr("A claim cites this, by {0}")
        case HighlightKind.KEPT, _:
            return tr("Not on the map yet, by {0}")
        case HighlightKind.FOUND, PassageKind.COMMENT:
            return tr("Comment by {0}")
        case HighlightKind.FOUND, PassageKind.INDIRECT:
            return tr("Reported words of {0}")
    return tr("Quotation of {0}")


def why(session: Session, words: QuotedSpan, mark: Highlight | None, found: "Suggestion | None") -> str:
    """Return why a side is suggested, or what placed words argue for, or why they are attributed to the speaker."""
    if found is not None:
        pattern = tr("Suggested: reason – {0}") if found.stance is Stance.PRO else tr("Suggested: objection – {0}")
        return pattern.format(translated(found.reason))
    if mark is None:
        return ""
    if not mark.is_open:
        return _argued(session, mark)
    parts = [mark.role]
    if mark.cue:
        parts.append(tr("because of “{0}”").format(mark.cue))
    if words.via:
        parts.append(tr("told by {0}").format(words.via))
    return " · ".join(part for part in parts if part) or tr("No side is suggested")


def told_at(session: Session, marks: Sequence[Highlight], offset: int) -> str:
    """Return what is highlighted at an offset, and why, in words; nothing where nothing is."""
    mark = at(marks, offset)
    if mark is None or not mark.start <= offset < mark.end:
        return ""
    found = suggestion(session, mark.words) if mark.is_open else None
    told = what(session.document, mark.words, mark), why(session, mark.words, mark, found)
    return "\n".join(line for line in told if line)


def _argued(session: Session, mark: Highlight) -> str:
    """Return what the first claim that cites a passage is for or against, in words, or else the claim."""
    on_map, document = session.tree(), session.document
    argument = on_map.complete.shown_by.get(mark.claims[0]) if on_map else None
    target = document.find(argument.target, Claim) if argument else None
    if argument is not None and target is None:
        return tr("against a step of the argument")
    if argument is not None and target is not None:
        pattern = tr("for “{0}”") if argument.stance is Stance.PRO else tr("against “{0}”")
        return pattern.format(target.text)
    claim = document.find(mark.claims[0], Claim)
    return tr("“{0}”").format(claim.text) if claim else ""


def about(session: Session, mark: Highlight | None) -> tuple[str, str]:
    """Return what the next reason or objection is about, for a `TargetLine`: a lead, and the words of a claim."""
    target = target_of(session, PlacedAs.REASON)
    claim = session.document.find(target, Claim) if target else None
    if claim is None:
        return (tr("The first claim stands by itself: press C"), "") if session.map else ("", "")
    if mark is not None and claim.id in mark.claims:
        return tr("Select another claim to use these words for or against it"), ""
    if target_of(session, PlacedAs.OBJECTION) != claim.id:
        return tr("Against the selected step, or for"), claim.text
    return tr("For or against"), claim.text


def covered(text: str, marks: Sequence[Highlight]) -> str:
    """Return how much of a text is on the map, and how many quotations are to be placed, in words."""
    part = coverage(text, marks)
    percent = round(part * 100)
    told = tr("{0} % of the text is on the map").format(percent if percent or not part else "< 1")
    waiting = sum(mark.is_open for mark in marks)
    return tr("{0} · {1} to place").format(told, waiting) if waiting else told


def waiting(marks: Sequence[Highlight], reading: "Reading | None", *, given_up: bool) -> str:
    """Return how many quotations are to be placed, in words, or that this is unknown."""
    if reading is None and given_up:
        return tr("This text was not searched for quotations; show it again to have that done")
    if reading is None:
        return tr("Looking for quotations…")
    count = sum(mark.is_open for mark in marks)
    return tr("%Ln quotation(s) wait(s/) for a place", "", count) if count else ""


def names(document: Document, reading: "Reading | None") -> list[str]:
    """Return the names of everybody known to speak, in the document or in what was read."""
    known = [speaker.name for speaker in document.all(Speaker)]
    found = [speaker.name for speaker in reading.speakers] if reading else []
    return sorted(dict.fromkeys(known + found), key=str.casefold)


def depths(comments: "Sequence[Comment]") -> list[int]:
    """Return the depth of each comment of a thread; 0 for one that answers none."""
    made: list[int] = []
    for comment in comments:
        parent = comment.parent
        made.append(made[parent] + 1 if parent is not None and parent < len(made) else 0)
    return made
