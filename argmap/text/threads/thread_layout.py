"""Decide which lines of a text head its comments: a layout counts only if it recurs and looks the same each time.

What only resembles its neighbours ends the comment before it and heads none: words under a wrong name are worse than none.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from argmap.text.threads.boilerplate import LineKind, is_answering
from argmap.text.threads.comment_authors import is_like_a_name, is_like_a_whole_name, writer_of
from argmap.text.threads.headers import Header, ThreadPage, candidates
from argmap.text.threads.times import is_relative, times_in

_START = re.compile(
    r"^(?:all )?(?:\d[\d,.]*k? )?(?:comments?|responses?|replies|answers?|discussion|reader comments|thoughts|kommentare|commentaires|comentarios|commenti|comentários|reacties)\b(?:[ :(].{0,140})?$",
    re.IGNORECASE,
)
_SURE_START = re.compile(
    r"^(?:all )?(?:\d|(?:reader )?comments|kommentare|commentaires|comentarios|commenti|comentários|reacties)",
    re.IGNORECASE,
)
LOOSE = frozenset({"dotted", "ago", "dated", "stacked", "points"})  # datelines and link lists look so too
_FAMILIES = dict.fromkeys(LOOSE, "loose")
_LINKED = re.compile(r"\|\s*(?:parent|next|prev|root)\b")
_MARKED_REST = re.compile(r"^(?P<name>[^\n]{1,80}?)\s*[·•|—–]\s*(?P<rest>[^\n]{2,40})$")


def is_start(line: str) -> bool:
    """Return whether a line announces comments ("12 comments", "Responses to …")."""
    return len(line) < 170 and _START.match(line) is not None and not times_in(line)


def headers_of(page: ThreadPage) -> list[Header]:
    """Return the headers of a text's comments in order; one without an author only ends the comment before it."""
    found = candidates(page)
    if _undress(page, found):
        found = candidates(page)
    starts = _starts(page, found)
    chosen = _chosen(page, found, starts)
    under = _footed(page, starts)
    if len(under) > 1 and len(under) > 2 * sum(1 for header in chosen if header.author):
        return under
    if not chosen or chosen[0].layout not in LOOSE:
        return chosen
    chosen = _place_lines(page, _headlined(page, chosen))
    return _completed(page, _shaped(page, chosen))


def _undress(page: ThreadPage, found: Sequence[Header]) -> bool:
    """Mark as a badge a word above nearly all times that has page furniture above it; return whether there was one."""
    stacked = [header for header in found if header.layout == "stacked"]
    for said, count in Counter(header.author for header in stacked).most_common(1):
        places = [header.line for header in stacked if header.author == said]
        dressed = [at for at in places if at and not page.gap(at) and page.sorts[at - 1] is not LineKind.WORDS]
        if said and count >= 5 and count * 5 > len(stacked) * 4 and len(dressed) == count:
            for at in places:
                page.sorts[at] = LineKind.DRESS
            return True
    return False


def _starts(page: ThreadPage, found: Sequence[Header]) -> list[int]:
    """Return the lines that announce comments rather than count the answers to one."""
    first = next((header.line for header in found if header.author), len(page))
    last = found[-1].line if found else len(page)
    return [
        at
        for at in range(min(len(page), last))
        if page.lines[at][1] - page.lines[at][0] < 170
        and (at <= first or page.sorts[at] is not LineKind.BUTTONS)
        and is_start(page.line(at))
    ]


def _chosen(page: ThreadPage, found: Sequence[Header], starts: Sequence[int]) -> list[Header]:
    sure = any(_SURE_START.match(page.line(at)) for at in starts)
    named = [header for header in found if (header.author or header.headline >= 0) and not header.doubtful]
    counts = Counter(header.layout for header in named)
    families = Counter(_FAMILIES.get(header.layout, header.layout) for header in named)
    if len(families) > 1:
        families.pop("wrote", None)  # the line over a quotation
    need = 1 if starts else 2
    kept = {family for family, count in families.items() if count >= need}
    main = max(kept, key=lambda family: families[family], default=None)
    if main is None:
        return []
    layouts = {layout for layout in counts if _FAMILIES.get(layout, layout) == main}
    chosen = [header for header in found if header.layout in layouts]
    if main == "loose":
        return _evident(page, chosen, starts, sure=sure)
    if main == "says":
        real = [h for h in chosen if h.author]
        quoting = sum(1 for h in real if _first_letter(page, h.line + h.lines) in '"“‘«')
        if not starts and (quoting * 2 > len(real) or len(real) < 2):
            return []
    return chosen


def _first_letter(page: ThreadPage, at: int) -> str:
    return page.line(at)[0] if at < len(page) else " "


def _evident(page: ThreadPage, chosen: list[Header], starts: Sequence[int], *, sure: bool) -> list[Header]:
    """Keep names with times only if something besides their form shows that they head comments."""
    if starts and sure:
        first = next((at for at in starts if _SURE_START.match(page.line(at))), starts[0])
        before = [header for header in chosen if header.line < first]
        if len(before) == 1 and len(chosen) > 1:  # the byline of the article above
            chosen = chosen[1:]
        if len(chosen) == 1:
            return chosen if 0 < chosen[0].line - first <= 4 else []
    named = [header for header in chosen if header.author or header.headline >= 0]
    if len(named) < 2:
        return []
    answered = _answered(page, named)
    relative = sum(1 for header in named if is_relative(header.posted or ""))
    timed = sum(1 for header in named if ":" in (header.posted or ""))
    again = len({header.author for header in named}) < len(named)
    scored = sum(1 for header in named if header.layout == "points")
    linked = sum(1 for header in named if _LINKED.search(page.line(header.line)))
    dressed = sum(1 for header in named if header.lines > 2)  # a badge or a mark between the name and the time
    spaced = sum(1 for header in named if header.spaced)
    if starts and sure and min(at for at in starts if _SURE_START.match(page.line(at))) < named[-1].line:
        return chosen if _bodied(chosen) or answered * 2 > len(named) else []
    if answered * 3 >= len(named) and answered >= 1:
        return chosen if len(named) > 2 or answered >= len(named) - 1 else []
    authors = {header.author for header in named}
    if any(header.answers in authors for header in named) and _bodied(chosen):
        return chosen
    if len(named) < 3 or not _bodied(chosen):
        return []
    if sum(1 for header in named if _is_byline(page, header)) * 5 > len(named) * 4:
        return []
    if spaced * 2 > len(named):
        return chosen if again and relative * 2 > len(named) else []
    return chosen if again or max(relative, timed, scored, dressed, linked) * 2 > len(named) else []


def _is_byline(page: ThreadPage, header: Header) -> bool:
    """Return whether a name with a date is directly below a title of one line."""
    above = header.line - 1
    return (
        header.layout in {"dotted", "dated"}
        and above >= 0
        and not page.gap(header.line)
        and page.sorts[above] is LineKind.WORDS
        and (page.gap(above) > 0 or above == 0)
        and not is_relative(header.posted or "")
        and not is_like_a_whole_name(page.line(above))
    )


def _answered(page: ThreadPage, named: Sequence[Header]) -> int:
    """Return the number of comments with buttons below their words."""
    count = 0
    for header, after in zip(named, [*named[1:], None], strict=True):
        stop = after.line if after is not None else min(len(page), header.line + 400)
        words = False
        for at in range(header.line + header.lines, stop):
            words = words or page.sorts[at] is LineKind.WORDS
            if words and page.sorts[at] is LineKind.BUTTONS:
                count += 1
                break
    return count


def _bodied(chosen: Sequence[Header]) -> bool:
    """Return whether most of the headers have text below them."""
    empty = sum(1 for one, other in pairwise(chosen) if one.line + one.lines == other.line)
    return empty * 3 < len(chosen)


def _headlined(page: ThreadPage, chosen: list[Header]) -> list[Header]:
    """Correct the author where a headline is between each name and its time: it is the line above the headline.

    If the headline is itself the name of somebody else in the thread, it is the addressee.
    """
    stacked = [header for header in chosen if header.layout == "stacked"]
    if len(stacked) > 1 and sum(1 for header in stacked if header.headline >= 0) * 2 > len(stacked):
        return [_renamed(header, _named_at(page, header)) for header in chosen]
    apart = sum(1 for header in stacked if page.gap(header.line)) * 2 > len(stacked)
    known = {header.author for header in stacked}
    names: set[str] = set()
    result: list[Header] = []
    for header in chosen:
        over = _over(page, header.line) if apart and header.layout == "stacked" and header.author in known else -1
        if over >= 0 and not page.gap(header.line) and page.line(over) in known - {header.author}:
            names.add(page.line(over))
            result.append(replace(_renamed(header, over), answers=header.author))
            continue
        if header.headline >= 0 and header.author in names and is_like_a_whole_name(page.line(header.headline)):
            header = replace(_renamed(header, header.headline), answers=header.author)
        elif header.headline >= 0 and not header.author:
            continue
        names.add(header.author)
        result.append(header)
    return result


def _over(page: ThreadPage, at: int) -> int:
    """Return the line of the name at the top of the block that contains a line, -1 if there is none."""
    above = at - 1
    while above >= 0 and page.sorts[above] is LineKind.DRESS and not page.gap(above + 1):
        above -= 1
    begins = above >= 0 and page.sorts[above] is LineKind.WORDS and page.gap(above) > 0 and not page.gap(above + 1)
    return above if begins and page.short(above) and is_like_a_whole_name(page.line(above)) else -1


def _named_at(page: ThreadPage, header: Header) -> int:
    """Return the line of the author's name in a thread with headlines below the names."""
    above = header.line - 1
    apart = header.headline < 0 and above >= 0 and page.gap(above) > 0 and not page.gap(header.line)
    if header.layout != "stacked" or (header.headline < 0 and not (apart and is_like_a_name(page.line(above)))):
        return header.line
    return above if apart else header.headline


def _renamed(header: Header, line: int) -> Header:
    if line == header.line:
        return header
    return replace(header, line=line, lines=header.lines + header.line - line, layout="named above")


def _place_lines(page: ThreadPage, chosen: list[Header]) -> list[Header]:
    """Correct the author where a name is above each "place | time": the name is the author, the place is not."""
    result = chosen
    dotted = [header for header in chosen if header.layout == "dotted"]
    over = [
        header
        for header in dotted
        if header.line
        and not page.gap(header.line)
        and page.sorts[header.line - 1] is LineKind.WORDS
        and (page.after_furniture(header.line - 1) or page.gap(header.line - 1))
        and is_like_a_name(page.line(header.line - 1))
    ]
    if len(over) >= 2 and len(over) * 5 >= len(dotted) * 4:
        result = [_renamed(header, header.line - 1) if header in over else header for header in chosen]
    done: list[Header] = []
    for header in result:
        if header.layout == "named above":
            writer = writer_of(page.line(header.line))
            header = replace(header, author=writer.name if writer is not None else "", layout="stacked")
        done.append(header)
    return done


def _shaped(page: ThreadPage, chosen: list[Header]) -> list[Header]:
    """Clear the author of a header shaped unlike most others, unless its name recurs; it then only ends a comment."""
    if len(chosen) < 4:
        return chosen
    names = Counter(header.author for header in chosen)
    behind = {header.line for header in chosen if page.after_furniture(header.line)}
    apart = {header.line for header in chosen if page.gap(header.line) or not header.line}
    first = chosen[0].line
    for alike in (behind, apart):
        if len(chosen) * 4 <= len(alike) * 5 < len(chosen) * 5:
            chosen = [
                header
                if header.line in alike or names[header.author] > 1 or header.line == first
                else replace(header, author="", answers="")
                for header in chosen
            ]
    return chosen


def _completed(page: ThreadPage, chosen: list[Header]) -> list[Header]:
    """Add headers whose time was not parsed but whose place and shape are those of the others."""
    if len(chosen) < 2:
        return chosen
    main = Counter(header.layout for header in chosen).most_common(1)[0][0]
    names = {header.author for header in chosen}
    taken = {at for header in chosen for at in range(header.line, header.line + header.lines)}
    last = chosen[-1].line + 400
    added: list[Header] = []
    for at in range(chosen[0].line + 1, min(len(page) - 1, last)):
        if at in taken or at + 1 in taken or page.sorts[at] is not LineKind.WORDS or not page.short(at):
            continue
        behind = page.sorts[at - 1] is LineKind.BUTTONS or (
            page.sorts[at - 1] is LineKind.DRESS and at - 1 not in taken
        )
        if not behind and not page.gap(at):
            continue
        header = _unread(page, at, main, names, behind=behind)
        if header is not None:
            added.append(header)
            taken.update(range(at, at + header.lines))
    return sorted([*chosen, *added], key=lambda header: header.line) if added else chosen


def _unread(page: ThreadPage, at: int, main: str, names: set[str], *, behind: bool) -> Header | None:
    line = page.line(at)
    if main == "stacked":
        below = page.line(at + 1)
        if (
            len(below) > 30
            or page.sorts[at + 1] is not LineKind.WORDS
            or below[-1] in '.!?:;,"”'
            or not is_like_a_name(line)
        ):
            return None
        digits = re.search(r"\d", below) is not None
        writer = writer_of(line)
        if writer is None or not (digits or below[0] == "(") or not (behind or writer.name in names or line[0] == "@"):
            return None
        return Header(at, 2, writer.name, main, below, answers=writer.answers)
    match = _MARKED_REST.match(line) if main == "dotted" else None
    if match is None or not is_like_a_name(match.group("name")) or match.group("rest")[-1] in ".!?:;,":
        return None
    writer = writer_of(match.group("name"))
    if writer is None or not re.search(r"\d", match.group("rest")):
        return None
    sure = behind or writer.name in names
    return Header(
        at, 1, writer.name if sure else "", main, match.group("rest") if sure else None, answers=writer.answers
    )


def _footed(page: ThreadPage, starts: Sequence[int]) -> list[Header]:
    """Return headers in a layout with the name alone above the words, and the time among the buttons below."""
    feet: list[tuple[int, int]] = []
    at = 0
    while at < len(page):
        stop = at
        while stop < len(page) and page.sorts[stop] is not LineKind.WORDS:
            stop += 1
        if stop > at and any(page.sorts[n] is LineKind.BUTTONS and is_answering(page.line(n)) for n in range(at, stop)):
            feet.append((at, stop))
        at = stop + 1
    start = next((n for n in starts if feet and n < feet[-1][1]), -1)
    feet = [foot for foot in feet if foot[0] > start]
    if len(feet) < 2:
        return []
    found: list[Header] = []
    spaced = sum(1 for _, high in feet[:-1] if high + 1 < len(page) and page.gap(high + 1)) * 2 > len(feet) - 1
    first = start + 1
    for number, (low, high) in enumerate(feet):
        while first < low and page.sorts[first] is not LineKind.WORDS:
            first += 1
        over = first and all(page.sorts[at] is not LineKind.WORDS for at in range(first))  # "Most relevant"
        header = _head_of(page, first, low, told=bool(number > 0 or start >= 0 or over or (first == 0 and spaced)))
        if header is not None:
            found.append(header)
        first = high
    names = [header for header in found if header.author]
    return found if len(names) * 3 >= len(feet) * 2 else []


def _head_of(page: ThreadPage, first: int, stop: int, *, told: bool) -> Header | None:
    """Return the name that a comment begins with, or None; `told`: buttons or a heading precede it."""
    if first >= stop:
        return None
    line = page.line(first)
    lines = 1
    while first + lines < stop and (
        page.line(first + lines).casefold() == line.casefold() or page.sorts[first + lines] is LineKind.DRESS
    ):
        lines += 1
    time = next((at for at in range(first + lines, min(first + 4, stop)) if page.sorts[at] is LineKind.TIME), -1)
    lines = max(lines, time + 1 - first)
    writer = writer_of(line) if page.short(first) and is_like_a_whole_name(line) else None
    alone = first + lines >= stop
    gaps = any(page.gap(at) for at in range(first + 1, stop))
    if writer is None or alone or (not told and (first > 0 or gaps)):
        return Header(first, lines, "", "footed")
    return Header(first, lines, writer.name, "footed", answers=writer.answers)
