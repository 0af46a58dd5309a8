"""Comments of a site as posts: where the words of each begin and end, its time, score, title and addressee.

Above and below the words stands what the site writes around them: `boilerplate` and `recurring` tell it from the words.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from argmap.text.threads import recurring
from argmap.text.threads.boilerplate import LineKind, is_answering, is_count
from argmap.text.threads.comment_authors import is_name
from argmap.text.threads.headers import Header, ThreadPage, answered_at, number_of
from argmap.text.threads.repeated_words import LinkedPost
from argmap.text.threads.spoken_words import end_of_words
from argmap.text.threads.thread_layout import LOOSE, is_start
from argmap.text.threads.times import times_in

_SCORE_LINE = re.compile(
    r"^(?:(?P<score>[-+−]?\d[\d,.]*k?) ?(?:points?|likes?|votes?|upvotes?|up|recommends?|karma)|(?:score|votes|likes): ?(?P<score2>[-+−]?\d+)|(?P<score3>[-+−]\d+|\d{1,5}))$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"^(?:add (?:your|a) comment|leave a (?:reply|comment)|post (?:a|your) comment|your email address|write a (?:comment|reply)|log ?in to (?:comment|reply|post)|"
    r"sign in to (?:comment|reply)|you must be logged in|join the (?:discussion|conversation)|load more|show more comments|view (?:all|more) comments|"
    r"comments (?:are|have been) closed|related (?:posts|stories|articles|questions)|hot network questions|not the answer you|your answer|submit (?:a )?comment|"
    r"have (?:an|a \w+) account|this site uses akismet|older comments|newer comments|« older|most read|trending)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:subject|title|re)\s*:\s*(?=\S|$)", re.IGNORECASE)
_REPLY_TO = re.compile(
    r"(?:reply to|répondre à|antworte(?:n auf)?|auf|responder a|rispondi a|beantwoorden) @?\S[^\n]{0,80}$",
    re.IGNORECASE,
)
_RECIPIENTS = re.compile(r"(?:to|an|à|para) [\w.@-]+(?:, [\w.@-]+){0,8}")
_HANDLE = re.compile(r"@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,60})?)")
_HANDLE_BEHIND = re.compile(rf"\s+{_HANDLE.pattern}(?=\s)")
_MOST_ABOVE = 6
_UNDER_NAMES = frozenset({"dotted", "points", "ago", "stacked"})  # layouts whose line may hold two names
_UNDER_PROFILES = frozenset({"posted", "dated", "dotted", "ago"})  # layouts over which a profile may stand
_A_HABIT = 3


def site_posts(page: ThreadPage, headers: Sequence[Header]) -> list[LinkedPost]:
    """Return the comments below these headers; one in which nothing is said is left out."""
    headers = _framed(page, _addressed(headers))
    titled = len(headers) < 20_000 and any(
        header.line + header.lines < len(page) and page.line(header.line + header.lines)[:3].lower() == "re:"
        for header in headers
    )
    counted = _end_in_counts(page, headers)
    stop = _end(page, headers[-1])
    posts: list[LinkedPost] = []
    for number, header in enumerate(headers):
        following = headers[number + 1] if number + 1 < len(headers) else None
        if header.author:
            posts.append(_post(page, header, following, stop, titled=titled, counted=counted))
    if len({post.indent for post in posts}) == 1:  # else others stand under them
        posts = [post for post in posts if post.body_end > post.body_start or post.title]
    return posts


def _addressed(headers: Sequence[Header]) -> list[Header]:
    """Split "Tom Baker Maria Lopez" into author and addressee if each is known by itself."""
    known = {header.author for header in headers if header.author}
    seen: set[str] = set()
    parted = 0
    result: list[Header] = []
    for header in headers:
        words = header.author.split(" ")
        if not header.answers and 1 < len(words) < 9 and header.layout in _UNDER_NAMES:
            for place in range(1, len(words)):
                one, other = " ".join(words[:place]), " ".join(words[place:])
                if other in known and (
                    one in known or (other in seen and (parted >= _A_HABIT or _are_handles(one, other)))
                ):
                    header = replace(header, author=one, answers=other)
                    known.add(one)
                    parted += 1
                    break
        seen.add(header.author)
        result.append(header)
    return result


def _are_handles(one: str, other: str) -> bool:
    """Return whether two names are no first and last name: one of them is a word that no person is called by."""
    return is_name(one) and not (
        one.replace(" ", "").isalpha() and one.istitle() and other.isalpha() and other.istitle()
    )


def _framed(page: ThreadPage, headers: Sequence[Header]) -> list[Header]:
    """Extend each header by what the site writes above and below it, and mark repeated last lines as buttons."""
    result: list[Header] = []
    known = {header.author for header in headers if header.author}
    free = 0
    for header in headers:
        first = header.line
        over = _profile_over(page, header, free)
        if first - 2 >= free and page.line(first - 2)[:1] == "@" and page.line(first - 2)[1:] in known:
            over = min(over, first - 2)  # whom they answer, and the first words of that
            header = replace(header, answers=page.line(first - 2)[1:])
        if over < first:
            header = replace(header, line=over, lines=header.lines + first - over)
        result.append(header)
        free = header.line + header.lines
    spans = [(a.line + a.lines, b.line) for a, b in zip(result, [*result[1:], None], strict=True) if b is not None]
    last = result[-1].line + result[-1].lines
    spans.append((last, _end(page, result[-1])))
    for at in recurring.feet(page.line, spans):
        page.sorts[at] = LineKind.BUTTONS
    ends = [
        _body(page, first, stop, header, counted=False) for header, (first, stop) in zip(result, spans, strict=True)
    ]
    for at in recurring.feet(page.line, ends):  # above the buttons, too
        page.sorts[at] = LineKind.BUTTONS
    more = recurring.heads(page.line, spans, page.sorts)
    return [
        replace(header, lines=header.lines + added)
        if header.author and (stop <= first or answered_at(page, first) is None)
        else header
        for header, (first, stop), added in zip(result, spans, more, strict=True)
    ]


def _profile_over(page: ThreadPage, header: Header, free: int) -> int:
    """Return the line above a header at which the site's profile of its author begins, with the author's name."""
    if header.layout in _UNDER_PROFILES:
        for at in range(header.line - 1, max(free, header.line - 10) - 1, -1):
            if page.short(at) and page.line(at).removeprefix("@") == header.author:
                return at
    return header.line


def _end_in_counts(page: ThreadPage, headers: Sequence[Header]) -> bool:
    """Return whether most comments end in bare numbers, as where the icons beside them are lost."""
    ends = [header.line - 1 for header in headers[1:]]
    return len(ends) > 1 and sum(1 for at in ends if is_count(page.line(at))) * 2 > len(ends)


def _end(page: ThreadPage, last: Header) -> int:
    for at in range(last.line + last.lines, len(page)):
        start, end, _, _ = page.lines[at]
        if _ENDS.match(page.text[start : min(end, start + 60)]):
            return at
    return len(page)


def _post(
    page: ThreadPage, header: Header, following: Header | None, stop: int, *, titled: bool, counted: bool
) -> LinkedPost:
    text, lines = page.text, page.lines
    limit = following.line if following is not None else stop
    first = header.line + header.lines
    if following is not None and first < limit < len(page) and following.layout == "posted" and _is_above(page, limit):
        limit -= 1
    title = header.title or _title_above(page, header)
    posted, score, answers = header.posted, header.score, header.answers
    at = first
    while at < limit and at < first + _MOST_ABOVE:
        line = page.line(at) if page.short(at) else ""
        points = _SCORE_LINE.match(line) if score is None and not _is_all(page, at, limit) else None
        told = answered_at(page, at) if not answers else None
        if page.sorts[at] is LineKind.TIME:
            posted = posted or next((line[a:b] for a, b, _ in times_in(line)), None)
        elif points is not None:
            score = number_of(points.group("score") or points.group("score2") or points.group("score3"))
        elif told is not None:
            answers, more = told
            at += more - 1
        elif title is None and (
            line[:3].lower() == "re:" or _TITLE.match(line) or (titled and _is_title(page, at, limit))
        ):
            title = _TITLE.sub("", line, count=1) if line[:3].lower() != "re:" else line
        elif not (_RECIPIENTS.fullmatch(line) and at + 1 < limit and page.gap(at + 1)) and (
            page.sorts[at] is LineKind.WORDS or is_count(line)
        ):
            break
        at += 1
    low, high = _body(page, at, limit, header, counted=counted)
    body_start = lines[low][0] if high > low else lines[at - 1][1]
    body_end = end_of_words(text, body_start, lines[high - 1][1]) if high > low else body_start
    start, head_end, _, indent = lines[header.line]
    head_end = lines[header.line + header.lines - 1][1]
    return LinkedPost(
        start,
        max(body_end, head_end),
        header.author,
        title,
        posted,
        score,
        body_start,
        body_end,
        indent,
        _part(text[start:head_end], header.layout),
        answers,
        lines[low][3] if high > low else indent,
        handle=_handle(page, header),
    )


def _handle(page: ThreadPage, header: Header) -> str:
    """Return the handle in a header beside the name ("@ann@tram.example"), without its sign; "" if there is none."""
    lines = range(header.line, header.line + header.lines)
    handles = (match for match in (_HANDLE.fullmatch(page.line(at)) for at in lines if page.short(at)) if match)
    found = next((match.group("handle") for match in handles), "")
    if found or not page.short(header.line):
        return found
    behind = _HANDLE_BEHIND.match(page.line(header.line), len(header.author))
    return behind.group("handle") if behind is not None else ""


def _body(page: ThreadPage, first: int, limit: int, header: Header, *, counted: bool) -> tuple[int, int]:
    """Return the range (start, end) of lines with the author's words: up to the buttons, without decoration."""
    high = limit
    at = first
    while at < limit:
        if page.sorts[at] is LineKind.WORDS:
            at += 1
            continue
        stop = at
        while stop < limit and page.sorts[stop] is not LineKind.WORDS:
            stop += 1
        run = [n for n in range(at, stop) if page.sorts[n] is LineKind.BUTTONS]
        unread = header.layout in LOOSE and any(
            page.sorts[n] is LineKind.TIME for n in range(at, stop)
        )  # a header, of nobody
        if unread or (run and (len(run) > 1 or stop == limit or is_answering(page.line(run[0])))):
            high = at
            break
        at = stop
    buttons = high < limit and page.sorts[high] is not LineKind.WORDS
    high = _before_dress(page, first, high)
    numbers = 0
    while high > first and is_count(page.line(high - 1 - numbers)) and numbers < 6 and high - numbers > first + 1:
        numbers += 1
    if numbers and (numbers > 1 or counted or buttons):
        high -= numbers
    high = _before_dress(page, first, high)
    if high > first and page.line(high - 1).endswith(header.author) and _REPLY_TO.match(page.line(high - 1)):
        high -= 1
    while high > first and page.short(high - 1) and _announces(page.line(high - 1)):
        high -= 1
    return first, high


def _before_dress(page: ThreadPage, first: int, high: int) -> int:
    """Return the line at which the furniture at the end of lines first to high begins."""
    while high > first and page.sorts[high - 1] is not LineKind.WORDS and not is_count(page.line(high - 1)):
        high -= 1
    return high


def _announces(line: str) -> bool:
    """Return whether a line below a comment announces others, and is no sentence of it."""
    return len(line) < 80 and is_start(line) and line[-1] not in ".!?…"


def _is_all(page: ThreadPage, at: int, limit: int) -> bool:
    """Return whether a comment consists of numbers alone from a line on, so that the first of them is its words."""
    return is_count(page.line(at)) and not any(
        page.sorts[n] is LineKind.WORDS and not is_count(page.line(n)) for n in range(at, min(limit, at + 40))
    )


def _part(line: str, layout: str) -> str:
    """Return "question" or "answer" on pages that label them, otherwise ""."""
    low = line[:9].lower()
    if layout != "posted":
        return ""
    return "question" if low.startswith("asked") else "answer" if low.startswith("answer") else ""


def _is_above(page: ThreadPage, at: int) -> bool:
    """Return whether the line above a header is the title of the comment ("Re: …")."""
    above = page.line(at - 1) if at > 0 and page.gap(at) == 0 and page.short(at - 1) else ""
    return above[:3].lower() == "re:" or "(Score:" in above


def _title_above(page: ThreadPage, header: Header) -> str | None:
    if header.layout != "posted" or not _is_above(page, header.line):
        return None
    return page.line(header.line - 1)


def _is_title(page: ThreadPage, at: int, limit: int) -> bool:
    start, end, gap, _ = page.lines[at]
    if gap > 1 or end - start > 90 or at + 1 >= limit or page.gap(at + 1) < 1:
        return False
    return page.text[end - 1] not in ".!:,;" or page.line(at).endswith("...")
