"""Turns in chats and transcripts: who speaks stands before the words, with a time or without.

`layouts/` holds the forms. One counts only if the text goes on in it: names recur and change, and what follows them are
sentences. A list of labels ("Pros:", "Price:"), a schedule or a log is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from argmap.text.threads.boilerplate import LineKind
from argmap.text.threads.comment_authors import is_like_a_name, is_like_a_whole_name
from argmap.text.threads.headers import ThreadPage
from argmap.text.threads.layout_table import CLOCK, Layout, layouts, times_marked
from argmap.text.threads.speaker_labels import caller_of, full_names, is_label, is_speaker, is_titled, speaker_of

_MOST_HEADER = 200
_LONGEST_LABEL = 120
_FEWEST = 3
_MOST_BLOCKS = 8  # paragraphs in a speech, on average
_DASH = re.compile("[—–]")
_CLOCK_LIKE = re.compile(r"\d[:.]\d\d")
_Forms = Mapping[int, Sequence[tuple[str, str]]]  # each line as it is held against a layout, and the time marked in it
_MARKDOWN = re.compile(
    r"(?P<mark>\*{1,3}|__)(?P<head>[^*\n]{1,90}?)(?P<inner>\s?[:.])?(?P=mark)(?P<outer>:)?\s*"
    r"|#{1,6} (?P<title>[^#\n]{1,90})$"
)
_SYSTEM = re.compile(r"\b(?:added|removed|changed|created|joined|left|pinned|renamed|turned|hat|a changé|cambió)\b")
_SENTENCE_END = re.compile(r"[.!?…:—–-]+[\"”»“’')\]*_]*$|[\"”»)\]]$|[。！？]$")
_TWO_PEOPLE = 2
_LOOK = 200


@dataclass(frozen=True, slots=True)
class Turn:
    """A place at which somebody begins to speak; nobody ("") only ends what stands before it.

    `words` is the offset of the words that stand in the header itself, -1 if they stand below.
    """

    line: int
    lines: int
    name: str
    layout: Layout
    words: int = -1
    role: str = ""
    posted: str | None = None


def turns_of(page: ThreadPage) -> list[Turn]:
    """Return the turns of a chat or a transcript in order; none where a text is neither."""
    best: list[Turn] = []
    asides: list[Turn] = []
    places = _places(page)
    heads = [_head(page, at) for at in range(len(page))]
    plain = {at: ((head, ""),) for at, head in enumerate(heads)}
    timed = {at: times_marked(heads[at]) for at in places["clock"]}
    for layout in (*layouts("chats"), *layouts("turns")):
        found = _found(page, layout, places[layout.needs], timed if layout.needs == "time" else plain, timed)
        named = [turn for turn in found if turn.name]
        if best and best[0].layout.kind != layout.kind:  # a chat is none the less one for the labels in its messages
            continue
        if len(named) > sum(1 for turn in best if turn.name) and _goes_on(page, layout, named):
            best = found
        if layout.kind == "turns" and not layout.below:
            asides.extend(turn for turn in named if is_titled(turn.name, turn.role))
    return _with_asides(_alike(best), asides) if best and best[0].layout.kind == "turns" else best


def _alike(turns: list[Turn]) -> list[Turn]:
    """Return turns in which a numbered label that comes once, unlike "Speaker 1", is nobody's name: "Scenario 3"."""
    counts = Counter(turn.name for turn in turns)
    stems = {_stem(name) for name, count in counts.items() if count > 1}
    return [
        turn if counts[turn.name] > 1 or _stem(turn.name) in {turn.name, *stems} else replace(turn, name="", words=-1)
        for turn in turns
    ]


def _stem(name: str) -> str:
    return name.rstrip("0123456789 ") if " " in name else name


def _with_asides(turns: list[Turn], asides: Sequence[Turn]) -> list[Turn]:
    """Return turns with those between them in another layout: "THE COURT: Overruled." between questions and answers."""
    by_line = {turn.line: turn for turn in reversed(asides) if turns[0].line < turn.line <= turns[-1].line}
    by_line.update((turn.line, turn) for turn in turns)
    return [by_line[line] for line in sorted(by_line)]


def _places(page: ThreadPage) -> dict[str, Sequence[int]]:
    """Return the lines that may head a turn, by what they hold: most lines of a text hold nothing of it."""
    text, spans = page.text, [(start, min(end, start + _MOST_HEADER)) for start, end, _, _ in page.lines]
    timed = [at for at, (start, end) in enumerate(spans) if _CLOCK_LIKE.search(text, start, end)]
    return {
        "": range(len(spans)),
        "time": timed,
        "clock": timed,
        "colon": [at for at, (start, end) in enumerate(spans) if text.find(":", start, end) >= 0],
        "dash": [at for at, (start, end) in enumerate(spans) if _DASH.search(text, start, end)],
        "few letters": [at for at, (start, end) in enumerate(spans) if end - start <= _LONGEST_LABEL],
    }


def _head(page: ThreadPage, at: int) -> str:
    """Return as much of a line as may be a header, with its head no longer bold."""
    start, end, _, _ = page.lines[at]
    return _plain(page.text[start : min(end, start + _MOST_HEADER)])


def _found(page: ThreadPage, layout: Layout, places: Sequence[int], forms: _Forms, timed: _Forms) -> list[Turn]:
    found: list[Turn] = []
    free = 0
    for at in places:
        turn = (_turn(page, at, layout, forms[at], timed) or _again(page, at, layout, found)) if at >= free else None
        if turn is not None and (turn.name or found):
            found.append(turn)
            free = at + turn.lines
    if layout.kind != "turns":
        return found
    offices = {f"The {turn.role}": turn.name for turn in found if turn.role}  # "The Minister (Bob Hay)", then without
    names = full_names([offices.get(turn.name, turn.name) for turn in found])
    return [replace(turn, name=name) for turn, name in zip(found, names, strict=True)]


def _turn(page: ThreadPage, at: int, layout: Layout, said: Sequence[tuple[str, str]], timed: _Forms) -> Turn | None:
    match, when = _fitting(layout, said)
    nobody = Turn(at, 1, "", layout) if layout.begins and any(layout.is_begun(line) for line, _ in said) else None
    if match is None:
        return nobody
    parts = match.groupdict()
    lines = len(layout.header)
    if lines > 1:
        second, when = _fitting(layout, timed[at + 1] if at + 1 in timed and page.short(at + 1) else [], 1)
        if second is None:
            return None
    name, role = _who(page, at, layout, parts["name"], parts.get("role") or "")
    if not name:
        return nobody
    words = parts.get("words") or ""
    start, end, _, _ = page.lines[at]
    first = page.text.rfind(words, start, min(end, start + _MOST_HEADER)) if words else -1
    return Turn(at, lines, name, layout, first, role, when or parts.get("time"))


def _fitting(layout: Layout, said: Sequence[tuple[str, str]], at: int = 0) -> tuple[re.Match[str] | None, str]:
    """Return the match of the first form of a line that fits a line of the header, and the time marked in it."""
    for line, when in said:
        match = layout.fits(line, at)
        if match is not None:
            return match, when
    return None, ""


def _again(page: ThreadPage, at: int, layout: Layout, found: Sequence[Turn]) -> Turn | None:
    """Return a turn of who spoke last where a chat shows the clock alone over their next message."""
    if not (found and layout.loose and layout.below and page.short(at) and CLOCK.fullmatch(page.line(at))):
        return None
    return replace(found[-1], line=at, lines=1, posted=page.line(at)) if found[-1].name else None


def _plain(line: str) -> str:
    """Return a line with its head no longer bold: "**Herald:** Why" as "Herald: Why". The rest stays as it is."""
    match = _MARKDOWN.match(line) if line[:1] in "*_#" else None
    if match is None or match.group("title"):
        return line if match is None else match.group("title").strip()
    mark = (match.group("inner") or match.group("outer") or "").strip()
    return f"{match.group('head')}{mark} {line[match.end() :]}".strip()


def _who(page: ThreadPage, at: int, layout: Layout, label: str, role: str) -> tuple[str, str]:
    """Return who speaks, and in what role; "" if this is nobody's name, or no header after all."""
    if layout.kind == "chats":
        name = caller_of(label)
        if _SYSTEM.search(name) and " " in name:
            return "", ""
        looks_so = (
            is_like_a_whole_name if len(layout.header) > 1 else is_like_a_name
        )  # a short message is above a clock, too
        return (name, "") if name and (not layout.loose or looks_so(name)) else ("", "")
    name, role = speaker_of(label, role)
    if not is_speaker(name) or (layout.below and not _stands_alone(page, at, name)):
        return "", ""
    return name, role


def _stands_alone(page: ThreadPage, at: int, name: str) -> bool:
    """Return whether a line with a name has words below it, and is kept apart from the words above."""
    if at + 1 >= len(page):
        return False
    below = page.line(at + 1) if page.short(at + 1) else "words"
    apart = page.gap(at) > 0 or at == 0 or page.sorts[at - 1] is not LineKind.WORDS
    return apart and below != below.upper() and is_like_a_whole_name(name)


def _goes_on(page: ThreadPage, layout: Layout, named: Sequence[Turn]) -> bool:
    """Return whether turns are a conversation."""
    names = Counter(turn.name for turn in named)
    again = len(named) > len(names)
    titled = sum(1 for turn in named if is_titled(turn.name, turn.role))
    persons = all(" " in name for name in names) or titled * 2 >= len(named)
    recurring = len(named) * 2 >= len(names) * 3 or (persons and again)
    if layout.kind == "chats":
        if not layout.loose:
            return len(named) >= _FEWEST or len(names) == _TWO_PEOPLE
        return len(named) >= _FEWEST and len(names) > 1 and again and _is_spoken(page, named)
    if len(named) < _FEWEST or len(names) < _TWO_PEOPLE:
        return False
    changes = sum(1 for one, other in pairwise(named) if one.name != other.name)
    if changes * 2 < len(named) - 1 or not (recurring or titled * 5 >= len(named) * 4):
        return False
    return (
        not _is_list(named)
        and not _has_labels(page, layout, named)
        and _is_spoken(page, named)
        and _ends_sentences(page, named)
    )


def _is_list(named: Sequence[Turn]) -> bool:
    """Return whether three or more labels come in the same order again and again, as in a list of records."""
    labels = list(dict.fromkeys(turn.name for turn in named))
    period = len(labels)
    return (
        period > _TWO_PEOPLE
        and len(named) >= 2 * period
        and all(turn.name == labels[n % period] for n, turn in enumerate(named))
    )


def _has_labels(page: ThreadPage, layout: Layout, named: Sequence[Turn]) -> bool:
    """Return whether names stand among labels of things, as in a list of records ("Name:", "Town:", "Hobby:")."""
    if layout.below:
        return False
    taken = {turn.line for turn in named}
    labels = 0
    for at in range(named[0].line, named[-1].line + 1):
        start, end, _, _ = page.lines[at]
        match = None if at in taken else layout.fits(page.text[start : min(end, start + _LONGEST_LABEL)])
        labels += match is not None and is_label(match.group("name"))
    return labels * 4 >= len(named)


def _is_spoken(page: ThreadPage, named: Sequence[Turn]) -> bool:
    """Return whether most turns have words, and are a good part of the blocks from the first to the last of them."""
    blocks = sum(1 for at in range(named[0].line, named[-1].line + 1) if page.gap(at) or at == named[0].line)
    spoken = sum(1 for turn in named if _end_of_words(page, turn))
    return spoken * 5 >= len(named) * 3 and len(named) * _MOST_BLOCKS >= blocks


def _ends_sentences(page: ThreadPage, named: Sequence[Turn]) -> bool:
    closed = sum(1 for turn in named if _SENTENCE_END.search(_end_of_words(page, turn)))
    return closed * 5 >= len(named) * 3


def _end_of_words(page: ThreadPage, turn: Turn) -> str:
    """Return the end of the first line of a turn's words; "" if it has none."""
    at = turn.line if turn.words >= 0 else turn.line + turn.lines
    if at >= len(page):
        return ""
    start, end, _, _ = page.lines[at]
    return page.text[max(turn.words, start, end - _LOOK) : end]
