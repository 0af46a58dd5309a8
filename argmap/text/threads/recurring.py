"""Find what a site repeats around each comment, which is nobody's words whatever it says.

`classify_neighbors` looks at neighboring lines before any header is known, `heads` and `feet` at what most comments
begin and end with.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, MutableSequence, Sequence

from argmap.text.threads.boilerplate import LineKind, is_bare_button, is_count
from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.times import times_in

_LONGEST_LABEL = 110
_LONGEST = 60
_FEWEST = 3
_SHARE = 0.6
_DEEPEST = 8
_LABELED = re.compile(r"([^\W\d_][^\d\n:]{1,24}):(?= |$)")
_TITLES = THREAD_WORDS["titles"]
_DIGITS = re.compile(r"\d+")
_SENTENCE_ENDS = tuple(".!?…:\"”»“'’)")


def classify_neighbors(line: Callable[[int], str], gaps: Sequence[int], sorts: MutableSequence[LineKind]) -> None:
    """Mark labels above names ("Profile photo of Ann Lee", "AL") and single verbs below buttons ("Hide")."""
    labels: dict[str, list[int]] = {}
    lasts: dict[str, list[int]] = {}  # the last lines of blocks of buttons
    for at in range(len(sorts)):
        if sorts[at] is not LineKind.WORDS:
            continue
        below = at > 0 and not gaps[at] and sorts[at - 1] is LineKind.BUTTONS
        if below and is_bare_button(line(at)):
            sorts[at] = LineKind.BUTTONS
        elif below and (at + 1 == len(sorts) or gaps[at + 1]):
            lasts.setdefault(line(at), []).append(at)
        elif at + 1 < len(sorts) and sorts[at + 1] is LineKind.WORDS:
            rest = _rest(line(at), line(at + 1))
            if rest == "handle":
                sorts[at + 1] = LineKind.DRESS
            elif rest:
                labels.setdefault(rest, []).append(at)
    for said, places in lasts.items():
        if len(places) >= _FEWEST and len(said) < _LONGEST / 2:
            for at in places:
                sorts[at] = LineKind.BUTTONS
    for places in labels.values():
        if len({line(at) for at in places}) > 1:
            for at in places:
                sorts[at] = LineKind.DRESS


def _rest(label: str, name: str) -> str:
    """Return the part of a label other than the name below it; "" if it is no label."""
    if len(label) > _LONGEST_LABEL or len(name) > _LONGEST_LABEL or label == name:
        return ""
    if len(label) < 3:
        initials = "".join(word[0] for word in name.split())
        return "initials" if label.isalpha() and label == label.upper() and initials.upper().startswith(label) else ""
    if " " in name and " " not in label and name.replace(" ", "").casefold() == label.casefold():
        return "handle"
    before, found, after = label.partition(name)
    if not found or len(name) < 2 or len((before + after).split()) > 4:
        return ""
    edges = not (before and before[-1].isalnum()) and not (after and after[0].isalnum())
    return f"{before}…{after}" if edges and label[-1] not in ".!?…,:;" else ""


def heads(line: Callable[[int], str], spans: Sequence[tuple[int, int]], sorts: Sequence[LineKind]) -> list[int]:
    """Return the number of leading lines in each span that most spans share: "Posts: 12", "Lives in Rome · 2y"."""
    beginnings = [list(_keys(line, first, stop)) for first, stop in spans]
    keys = Counter(key for beginning in beginnings for key in {key for _, key in beginning if key})
    most = max(_FEWEST, _SHARE * len(spans))
    result: list[int] = []
    for (first, stop), beginning in zip(spans, beginnings, strict=True):
        shared = first
        for at, key in beginning:
            if keys[key] >= most:
                shared = at + 1
            elif sorts[at] is LineKind.WORDS:
                break
        left = any(sorts[at] is LineKind.WORDS for at in range(shared, min(stop, shared + 40)))
        result.append(shared - first if left else 0)
    return result


def _keys(line: Callable[[int], str], first: int, stop: int) -> Iterator[tuple[int, str]]:
    """Yield (line, key) for the short lines at the start of a span, up to the first long one; keys can recur."""
    key = ""
    for at in range(first, min(stop, first + _DEEPEST)):
        said = line(at)
        if len(said) > _LONGEST or (is_count(said) and not key):
            return
        key = "a count" if is_count(said) else _key(said)
        yield at, key


def _key(said: str) -> str:
    times = times_in(said)
    if times and times[-1][1] == len(said):
        return "a time"
    label = _LABELED.match(said)
    if label is not None and label.group(1).casefold() not in _TITLES:
        return label.group(1).casefold()
    titled = said[:3].casefold() == "re:"
    return "" if titled or said.endswith(_SENTENCE_ENDS) or not said[0].isalpha() else _DIGITS.sub("0", said.casefold())


def feet(line: Callable[[int], str], spans: Sequence[tuple[int, int]]) -> set[int]:
    """Return the last lines of spans that recur at the end of most: what a site writes below each comment."""
    found: set[int] = set()
    ends: list[int] = []
    for first, stop in spans:
        at = stop - 1
        while at > first + 1 and is_count(line(at)):
            at -= 1
        ends.append(at)
    for _ in range(_DEEPEST):
        last = [
            line(at).casefold() if at > first and len(line(at)) < _LONGEST / 2 else ""
            for (first, _), at in zip(spans, ends, strict=True)
        ]
        counts = Counter(said for said in last if said and not said[0].isdigit() and not said.endswith(_SENTENCE_ENDS))
        shared = {said for said, count in counts.items() if count >= max(_FEWEST, _SHARE * len(spans))}
        if not shared:
            break
        for place, said in enumerate(last):
            if said in shared:
                found.add(ends[place])
                ends[place] -= 1
    return found
