"""Comments in a plain text: where each begins and ends, who wrote it, when, under which title.

A comment is known by the line that heads it. A layout counts only where it comes back, so that a lone "Smith says:" in an
article is none. Who answers whom is found in `replies`.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from argmap.text.blocks import lines_of
from argmap.text.findings import Comment
from argmap.text.replies import Post, linked

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_TIME = (
    r"(?:(?:about |over |almost )?(?:\d+|an?) ?(?:s|m|h|d|w|y|mo|min|sec|hr|hrs|mins|second|minute|hour|day|week|month|year)s?\.?(?: ago)?|just now|yesterday[^\n]{0,18}|today[^\n]{0,18}"
    rf"|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)(?:,? (?:\d{{4}}|'\d\d))?(?:,?(?: at| @| -)? \d{{1,2}}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T,]+\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:,? (?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)?)(?: ?(?:utc|gmt|[ecmp][sd]t))?"
)
_NAME = r"(?P<author>[^\s:·•|>][^\n:·•|>]{0,48}?)"
_BADGE = r"(?: ?\((?:profile|op|author|mod(?:erator)?|admin|staff|verified|guest|member|[\d,]+ (?:points?|karma|rep))\)| ?\[(?:op|mod|author)\])*"
_SCORE = r"(?P<score>[-+−]?\d[\d,.]*k?) ?(?:points?|likes?|votes?|upvotes?|up|recommends?|karma)"
_LAYOUTS = {
    "says": re.compile(
        rf"^{_NAME}{_BADGE} (?:says|said|writes|wrote|commented|replied|responded)(?:,? (?:on |at )?(?P<posted>{_TIME}))?:$",
        re.IGNORECASE,
    ),
    "on-wrote": re.compile(
        rf"^On (?P<posted>[^\n]{{6,50}}?),? {_NAME}(?: <[^>\n]+>)? (?:wrote|said|writes):$", re.IGNORECASE
    ),
    "posted-by": re.compile(
        rf"^(?:re: [^\n]{{0,80}} )?(?:posted|comment(?:ed)?|written|submitted|by|reply|answer(?:ed)?|asked) ?(?:by|from)?:? {_NAME}{_BADGE}(?:,? ?(?:on|at|[-—–|·•,])? ?(?P<posted>{_TIME}))[.:]?$",
        re.IGNORECASE,
    ),
    "posted-on": re.compile(
        rf"^(?:posted|submitted|commented|answered|asked|replied)(?: on| at)? (?P<posted>{_TIME}) by {_NAME}{_BADGE}:?$",
        re.IGNORECASE,
    ),
    "dotted": re.compile(
        rf"^{_NAME}{_BADGE}(?: ?[·•|—–] ?{_SCORE})? ?[·•|—–] ?(?P<posted>{_TIME})(?: ?[·•|—–] ?(?:edited|reply|parent|{_SCORE.replace('score', 'score2')}))*$",
        re.IGNORECASE,
    ),
    "points": re.compile(rf"^{_NAME} {_SCORE} (?P<posted>{_TIME})(?: .{{0,30}})?$", re.IGNORECASE),
    "ago": re.compile(
        rf"^{_NAME}{_BADGE},? (?:on )?(?P<posted>(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago)(?: ?[|\[(].{{0,40}})?$",
        re.IGNORECASE,
    ),
    "dated": re.compile(
        rf"^(?:#\d+[:.]? )?{_NAME}{_BADGE},? (?:on |at |\()?(?P<posted>(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})(?:,?(?: at)? \d{{1,2}}:\d\d(?: ?[ap]m)?)?)\)?:?$",
        re.IGNORECASE,
    ),
    "from": re.compile(r"^(?:from|author|user|name): (?P<author>[^\n<]{1,48}?)(?: <[^>\n]*>)?$", re.IGNORECASE),
}
_TIME_LINE = re.compile(rf"^(?:(?:posted|on|at|date:?) )?(?P<posted>{_TIME})(?: ?[·•|] ?.{{0,30}})?$", re.IGNORECASE)
_SCORE_LINE = re.compile(
    rf"^(?:{_SCORE}|(?:score|votes|likes): ?(?P<score2>[-+−]?\d+)|(?P<score3>[-+−]\d+|\d{{1,5}}))$", re.IGNORECASE
)
_ENDS = re.compile(
    r"^(?:add (?:your|a) comment|leave a (?:reply|comment)|post (?:a|your) comment|your email address|write a (?:comment|reply)|log ?in to (?:comment|reply|post)|"
    r"sign in to (?:comment|reply)|you must be logged in|join the (?:discussion|conversation)|load more|show more comments|view (?:all|more) comments|"
    r"comments (?:are|have been) closed|related (?:posts|stories|articles|questions)|hot network questions|not the answer you|your answer|submit (?:a )?comment|"
    r"have (?:an|a \w+) account|this site uses akismet|older comments|newer comments|« older|most read|trending)\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"^(?:\d[\d,]* )?(?:comments?|responses?|replies|answers?|discussion|reader comments|thoughts)\b(?:[ :(].{0,140})?$",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"^(?:reply|share|report|like|permalink|link|flag|quote|edit|delete|follow|upvote|downvote|\d+ replies|reply to this|\W+)(?:\s*[|·•]?\s*(?:reply|share|report|like|permalink|flag|quote|save|give award|link|\d+))*$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"^(?:the|a|an|he|she|it|they|we|i|this|that|in|on|at|as|but|and|when|what|how|why|last|updated|published|by|according)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:subject|title|re)\s*:\s*(?=\S|$)", re.IGNORECASE)
_LONGEST_HEADER = 180
_LOOSE_LAYOUTS = frozenset({"dotted", "ago", "dated", "name-time", "points"})  # datelines and link lists look so too
_HINT = re.compile(
    r"\d|a(?<!\wa)go\b|just now|yesterday|today"
)  # every branch begins with a letter: most lines fail fast
_FIELDS = ("from:", "author:", "user:", "name:")


@dataclass(frozen=True, slots=True)
class _Header:
    line: int
    lines: int
    author: str
    posted: str | None
    score: int | None
    layout: str
    doubtful: bool


def comments_of(text: str) -> list[Comment]:
    """Find the comments of a text, in order, each with what it answers where the text tells; none in a plain article."""
    lines = lines_of(text)
    headers = _headers(text, lines)
    if not headers:
        return []
    titled = (
        sum(
            1
            for h in headers
            if h.line + h.lines < len(lines) and text[lines[h.line + h.lines][0] :][:3].lower() == "re:"
        )
        if len(headers) < 20_000
        else 0
    )
    posts: list[Post] = []
    stop = _end(text, lines, headers[-1])
    for number, header in enumerate(headers):
        first = header.line + header.lines
        limit = headers[number + 1].line if number + 1 < len(headers) else stop
        following = headers[number + 1].layout if number + 1 < len(headers) else ""
        posts.append(_post(text, lines, header, first, limit, titled > 0, following))
    return linked(text, posts)


def _headers(text: str, lines: Sequence[tuple[int, int, int, int]]) -> list[_Header]:
    found: list[_Header] = []
    marked = any(_START.match(text[a:b]) for a, b, _, _ in lines if b - a < 170)
    at = 0
    while at < len(lines):
        header = _header_at(text, lines, at)
        if header is not None:
            found.append(header)
            at += header.lines
        else:
            at += 1
    counts = Counter(header.layout for header in found if not header.doubtful)
    need = 1 if marked else 2
    kept = {layout for layout, count in counts.items() if count >= need}
    main = max(kept, key=lambda layout: counts[layout], default=None)
    if main is None:
        return []
    chosen = [h for h in found if h.layout in kept and (h.layout == main or counts[h.layout] >= 2)]
    if not marked and main in _LOOSE_LAYOUTS and (len(chosen) < 3 or not _bodied(lines, chosen)):
        return []
    if (main == "says" and not marked) or main == "name-time":
        quoting = sum(
            1 for h in chosen if h.line + h.lines < len(lines) and text[lines[h.line + h.lines][0]] in "\"“‘«'"
        )
        if quoting * 2 > len(chosen) or (not marked and len(chosen) < 2):
            return []
    if any(h.layout == "on-wrote" for h in chosen) and main != "on-wrote":
        chosen = [h for h in chosen if h.layout != "on-wrote"]
    return chosen


def _bodied(lines: Sequence[tuple[int, int, int, int]], headers: Sequence[_Header]) -> bool:
    """Do most of the headers have something under them?"""
    empty = sum(1 for one, other in pairwise(headers) if one.line + one.lines == other.line)
    return empty * 3 < len(headers)


def _header_at(text: str, lines: Sequence[tuple[int, int, int, int]], at: int) -> _Header | None:
    start, end, _, _ = lines[at]
    if end - start > _LONGEST_HEADER:
        return None
    line = text[start:end]
    if line[0] == ">":
        return None
    low = line.lower()
    if line[-1] not in ":]" and not low.startswith(_FIELDS) and not _HINT.search(low):
        return _two_lines(text, lines, at, line)
    for layout, pattern in _LAYOUTS.items():
        match = pattern.match(line)
        if match is None:
            continue
        author = match.group("author").strip(" ,-–—")
        if not author or len(author.split()) > (7 if layout in {"says", "from"} else 4):
            continue
        doubtful = _NO_NAME.match(author) is not None
        if doubtful and layout not in {"says", "from"}:
            continue
        groups = match.groupdict()
        return _Header(
            at, 1, author, groups.get("posted"), _number(groups.get("score") or groups.get("score2")), layout, doubtful
        )
    return _two_lines(text, lines, at, line)


def _two_lines(text: str, lines: Sequence[tuple[int, int, int, int]], at: int, line: str) -> _Header | None:
    """Read a name with the time on the next line."""
    if len(line) <= 40 and at + 1 < len(lines) and lines[at + 1][2] == 0 and lines[at + 1][1] - lines[at + 1][0] <= 60:
        below = _TIME_LINE.match(text[lines[at + 1][0] : lines[at + 1][1]])
        if below is not None and not _NO_NAME.match(line) and line[-1] not in ".!?:" and len(line.split()) <= 4:
            return _Header(at, 2, line, below.group("posted"), None, "name-time", False)
    return None


def _number(text: str | None) -> int | None:
    if not text:
        return None
    plain = text.replace(",", "").replace("−", "-").lower()
    try:
        return int(float(plain[:-1]) * 1000) if plain.endswith("k") else int(plain)
    except ValueError:
        return None


def _end(text: str, lines: Sequence[tuple[int, int, int, int]], last: _Header) -> int:
    for at in range(last.line + last.lines, len(lines)):
        start, end, _, _ = lines[at]
        if _ENDS.match(text[start : min(end, start + 60)]):
            return at
    return len(lines)


def _post(
    text: str,
    lines: Sequence[tuple[int, int, int, int]],
    header: _Header,
    first: int,
    limit: int,
    titled: bool,
    next_layout: str,
) -> Post:
    start = lines[header.line][0]
    title = _title_above(text, lines, header)
    if (
        limit < len(lines)
        and limit > first
        and next_layout in {"posted-by", "posted-on"}
        and _is_above(text, lines, limit)
    ):
        limit -= 1
    posted, score = header.posted, header.score
    at = first
    while at < limit and at < first + 4:
        line = text[lines[at][0] : lines[at][1]]
        when = _TIME_LINE.match(line) if posted is None and len(line) < 60 else None
        points = _SCORE_LINE.match(line) if score is None else None
        if when is not None:
            posted = when.group("posted")
        elif points is not None:
            score = _number(points.group("score") or points.group("score2") or points.group("score3"))
        elif title is None and (
            line[:3].lower() == "re:" or _TITLE.match(line) or (titled and _is_title(text, lines, at, limit))
        ):
            title = _TITLE.sub("", line, count=1) if line[:3].lower() != "re:" else line
        elif not _FURNITURE.match(line):
            break
        at += 1
    body = list(range(at, limit))
    while body and _closing(text[lines[body[-1]][0] : lines[body[-1]][1]]):
        body.pop()
    body_start = lines[body[0]][0] if body else lines[at - 1][1]
    body_end = lines[body[-1]][1] if body else body_start
    return Post(
        start,
        max(body_end, lines[header.line][1]),
        header.author,
        title,
        posted,
        score,
        body_start,
        body_end,
        lines[header.line][3],
        _part(text[start : lines[header.line][1]], header.layout),
    )


def _part(line: str, layout: str) -> str:
    """Tell questions from answers on pages that call them so."""
    low = line[:9].lower()
    if layout not in {"posted-by", "posted-on"}:
        return ""
    return "question" if low.startswith("asked") else "answer" if low.startswith("answer") else ""


def _closing(line: str) -> bool:
    return len(line) < 80 and (_FURNITURE.match(line) is not None or _START.match(line) is not None)


def _is_above(text: str, lines: Sequence[tuple[int, int, int, int]], at: int) -> bool:
    """Is the line above a header the title of what follows?"""
    if at < 1:
        return False
    above, below = lines[at - 1], lines[at]
    return below[2] == 0 and text[above[0] : above[0] + 3].lower() == "re:" and above[1] - above[0] < 160


def _title_above(text: str, lines: Sequence[tuple[int, int, int, int]], header: _Header) -> str | None:
    if header.layout not in {"posted-by", "posted-on"} or not _is_above(text, lines, header.line):
        return None
    return text[lines[header.line - 1][0] : lines[header.line - 1][1]]


def _is_title(text: str, lines: Sequence[tuple[int, int, int, int]], at: int, limit: int) -> bool:
    start, end, gap, _ = lines[at]
    if gap > 1 or end - start > 90 or at + 1 >= limit or lines[at + 1][2] < 1:
        return False
    last = text[end - 1]
    return last not in ".!:,;" or text[start:end].endswith("...")
