"""Find lines that may head a comment: a name with a time in one line, or a name with the time below it.

A header is a candidate only: which layout a text has, and so which candidates count, is decided in `thread_layout`. A header whose
author is "" names nobody; it still ends the comment before it.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from argmap.text.paragraphs import lines_of
from argmap.text.threads.boilerplate import LineKind, is_count, is_furniture, sort_of
from argmap.text.threads.comment_authors import Writer, begins_a_sentence, is_like_a_name, is_name, writer_of
from argmap.text.threads.layout_table import TIME_MARK, layouts
from argmap.text.threads.recurring import classify_neighbors
from argmap.text.threads.times import times_in, without_times

_LONGEST_HEADER = 180
# The fields of a mail, each with its name in English
_FIELD_NAMES = {
    **{
        name: name
        for name in "from author user name subject title date sent to cc bcc reply-to newsgroups message-id".split()
    },
    **dict.fromkeys(("von", "de", "da", "van"), "from"),
    **dict.fromkeys(("gesendet", "datum", "envoyé", "enviado", "enviado el", "fecha", "inviato", "verzonden"), "sent"),
    **dict.fromkeys(("an", "à", "para", "a", "aan", "kopie", "copie à"), "to"),
    **dict.fromkeys(("betreff", "objet", "asunto", "oggetto", "onderwerp"), "subject"),
}
_FIELD = re.compile(
    rf"^(?P<field>{'|'.join(_FIELD_NAMES)})\s?: *(?P<value>[^\n]*)$",
    re.IGNORECASE,
)
_MOST_WORDS = {"says": 7, "wrote": 5, "posted": 5}
_A_FEW = 2
_WRITERS = ("from", "author", "user", "name")
_MAILED = re.compile(r"\s*(?:<[^>\n]*>|\([^)\n]*@[^)\n]*\)|\[mailto:[^\]\n]*\])\s*$")
_NAME_BEHIND = re.compile(r"\S+@\S+ \((?P<name>[^()\n]+)\)")
_SEPARATED = re.compile(r"(?:\s*[·•|—–»›]|\s-)\s*(?:\(?edited\)?\s*)?$")
_SCORED = re.compile(
    r"(?:[\s·•|—–]+|(?<=\]))(?P<score>[-+−]?\d[\d,.]*k?) ?(?:points?|pts|likes?|votes?|upvotes?|up|recommends?|karma)[\s·•|—–,]*$",
    re.IGNORECASE,
)
_SCORES = re.compile(
    r"(?:comment score below threshold)?(?:[\s·•|]*(?:[-+−]?\d[\d,.]*k? ?points?|\[score hidden\]))+[\s·•|—–,]*$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\s+(?:commented|replied|wrote|says|said|posted|answered|asked|responded)(?: this)?(?: (?:on|at))?[\s:]*$",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[\s,]*(?:\b(?:on|at)|\(|@)?\s*$", re.IGNORECASE)
_TAIL = re.compile(r"\s*[|\[(][^\n]{0,40}")
_FOLDED = re.compile(r"^\[[–—+-]\]\s*(?P<name>\[deleted\]|[^\s\[\]]+)")
_ANSWERS = r"(?:replying to|in reply to|in response to|replied to|answering|repl(?:y|ied) to|antwort (?:an|auf)|réponse à|respuesta a|resposta a|risposta a|en réponse à|en respuesta a|em resposta a|in risposta a)"
_ANSWERING = re.compile(rf"^\W*{_ANSWERS}$", re.IGNORECASE)
_ANSWERED = re.compile(
    rf"^\W*{_ANSWERS}\s+(?P<name>@?[^\n]{{1,80}})$",
    re.IGNORECASE,
)
_ROLES = frozenset("regular guest owner creator member leader basic new staff op".split())
_HANDLE = re.compile(r"@[\w.@-]{1,80}")
_FIELDS = tuple(f"{name}{mark}" for name in _FIELD_NAMES for mark in (":", " :"))
_NUMBERED = re.compile(r"^#\d+[:.]?\s+")
_YEAR = re.compile(r"\d{4}|\d[/.]\d\d$|['’]\d\d")


@dataclass(frozen=True, slots=True)
class Header:
    """The lines that head a comment: `line` is the first of `lines` lines."""

    line: int
    lines: int
    author: str
    layout: str
    posted: str | None = None
    score: int | None = None
    answers: str = ""
    title: str | None = None
    doubtful: bool = False
    spaced: bool = False  # an empty line stands between the name and the time
    headline: int = -1  # the line that names the writer if the line above the time is a headline


class ThreadPage:
    """The nonblank lines of a text, and the kind of each in a thread."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = lines_of(text)
        self.sorts = [
            LineKind.WORDS if b - a > _LONGEST_HEADER or text[a] == ">" else sort_of(text[a:b])
            for a, b, _, _ in self.lines
        ]
        classify_neighbors(self.line, [gap for _, _, gap, _ in self.lines], self.sorts)

    def __len__(self) -> int:
        return len(self.lines)

    def line(self, at: int) -> str:
        """Return a line, stripped."""
        start, end, _, _ = self.lines[at]
        return self.text[start:end]

    def short(self, at: int) -> bool:
        """Return whether a line is short enough to head a comment."""
        start, end, _, _ = self.lines[at]
        return end - start <= _LONGEST_HEADER

    def gap(self, at: int) -> int:
        """Return the number of blank lines before a line."""
        return self.lines[at][2]

    def after_furniture(self, at: int) -> bool:
        """Return whether a line is the first, or directly behind buttons, counts and the like."""
        return at == 0 or self.sorts[at - 1] is not LineKind.WORDS


def number_of(said: str | None) -> int | None:
    """Return the number that a score states ("1.2k"), or None."""
    plain = (said or "").replace(",", "").replace("−", "-").lower()
    try:
        return int(float(plain[:-1]) * 1000) if plain.endswith("k") else int(plain)
    except ValueError:
        return None


def answered_in(line: str) -> str | None:
    """Return the addressee in a line that names nothing else ("Replying to @maria"), or None."""
    match = _ANSWERED.match(line) if len(line) < 120 else None
    if match is None or not is_like_a_name(match.group("name")):
        return None
    writer = writer_of(match.group("name"))
    return writer.name if writer is not None else None


def answered_at(page: ThreadPage, at: int) -> tuple[str, int] | None:
    """Return the addressee named from a line on, and the number of lines ("Replying to" may be alone), or None."""
    line = page.line(at) if page.short(at) else ""
    told = answered_in(line)
    if told is not None:
        return told, 1
    if _ANSWERING.match(line) is None:
        return None
    lines = 1
    while at + lines < len(page) and (
        _HANDLE.fullmatch(page.line(at + lines)) or page.line(at + lines) in {"and", ","}
    ):
        lines += 1
    return (page.line(at + 1).removeprefix("@"), lines) if lines > 1 else None


def candidates(page: ThreadPage) -> list[Header]:
    """Return every line, or pair of lines, that may head a comment, in order."""
    found: list[Header] = []
    at = free = 0
    while at < len(page):
        header = None
        if page.short(at):
            if page.sorts[at] is LineKind.TIME:
                header = _stacked(page, at, free)
            elif page.sorts[at] is LineKind.WORDS:
                header = _in_one_line(page, at)
        if header is not None:
            header = _repeated(page, header)
            found.append(header)
            at = free = header.line + header.lines
        else:
            at += 1
    return found


def _repeated(page: ThreadPage, header: Header) -> Header:
    """Return the header extended by lines below it that repeat author, place and time."""
    after = header.line + header.lines
    again = next((n for n in range(after, min(after + 3, len(page))) if page.line(n) == header.author), -1)
    if again < 0 or header.layout == "stacked" or header.author[:1] == "[":  # "[deleted]" is also what it says
        return header
    time = again
    while time < min(again + 4, len(page) - 1) and page.sorts[time] not in {LineKind.TIME, LineKind.BUTTONS}:
        time += 1
    if page.sorts[time] is not LineKind.TIME:
        time = again
    return replace(header, lines=time + 1 - header.line)


def _in_one_line(page: ThreadPage, at: int) -> Header | None:
    line = page.line(at)
    if line[0] == ">":
        return None
    low = line[:12].lower()
    if low.startswith(_FIELDS):
        return _mail(page, at)
    times = times_in(line)
    told = _told(line, at, times)
    if told is not None:
        return told
    if not times:
        return Header(at, 1, "", "points") if _FOLDED.match(line) is not None else None  # a comment folded away
    return _timed(line, at, times)


def _told(line: str, at: int, times: Sequence[tuple[int, int, bool]]) -> Header | None:
    """Parse a line in one of the layouts of the table, which tell in words who wrote; None if it is none."""
    held = [(f"{line[:start]}{TIME_MARK}{line[end:]}", line[start:end]) for start, end, _ in times]
    if line[-1] == ":":
        held.append((line, ""))
    for layout in layouts("sites") if held else ():
        for said, when in held if layout.header else ():
            match = layout.fits(said)
            if match is None:
                continue
            writer = writer_of(match.group("name").strip(" ,-–—"))
            if writer is None and layout.family != "posted":
                return Header(at, 1, "", layout.family)
            if writer is None or len(writer.name.split()) > _MOST_WORDS[layout.family]:
                continue
            doubtful = begins_a_sentence(writer.name)
            if not (doubtful and layout.family == "posted"):
                return Header(
                    at, 1, writer.name, layout.family, when or None, answers=writer.answers, doubtful=doubtful
                )
    return None


def _timed(line: str, at: int, times: Sequence[tuple[int, int, bool]]) -> Header | None:
    """Parse a name with a time behind it: after a mark, after a score, or bare if the time can be nothing else."""
    for start, end, full in times:
        before, after = line[:start], line[end:]
        rest = without_times(after).strip(" .:*)(,")
        answers = answered_in(rest) or ""
        if (
            before.rstrip().endswith(":")
            or not before.strip()
            or not (not re.search(r"\w", rest) or answers or is_furniture(rest) or _TAIL.fullmatch(after))
        ):
            continue
        scored = _SCORES.search(before) or _SCORED.search(before)
        verb = _VERB.search(before)
        bare = before
        if scored is not None:
            layout, bare = "points", before[: scored.start()]
            if _SEPARATED.search(before) or re.search(
                r"[·•|—–]\s*$", before[: scored.start("score") if "score" in scored.groupdict() else scored.start()]
            ):
                layout = "dotted"
        elif _SEPARATED.search(before):
            layout = "dotted"
        elif verb is not None:
            layout, bare = "ago", before[: verb.start()]
        elif full and _YEAR.search(line, start, end):
            layout = "dated"
        elif full:
            layout = "ago"
        else:
            continue
        folded = _FOLDED.match(bare)
        said = folded.group("name") if folded is not None else _JOINT.sub("", _NUMBERED.sub("", bare))
        writer = writer_of(said)
        score = number_of(scored.groupdict().get("score")) if scored is not None else None
        if score is None:
            points = re.search(r"([-+−]?\d[\d,.]*k?) ?(?:points?|likes?|votes?|upvotes?)\b", line, re.IGNORECASE)
            score = number_of(points.group(1)) if points is not None else None
        if writer is None:
            return None if layout in {"ago", "dated"} else Header(at, 1, "", layout, line[start:end])
        words = len(writer.name.split())
        if (words > 4 and not is_like_a_name(writer.name)) or begins_a_sentence(writer.name):
            continue
        return Header(at, 1, writer.name, layout, line[start:end], score, answers or writer.answers)
    return None


def _mail(page: ThreadPage, at: int) -> Header | None:
    """Parse the header lines of a mail, in any order."""
    fields: dict[str, str] = {}
    lines = 0
    while at + lines < len(page) and (not lines or not page.gap(at + lines)) and lines < 12:
        match = _FIELD.match(page.line(at + lines)) if page.short(at + lines) else None
        field = _FIELD_NAMES[match.group("field").lower()] if match is not None else ""
        if match is None or field in fields:
            break
        fields[field] = match.group("value").strip()
        lines += 1
    said = next((fields[name] for name in _WRITERS if fields.get(name)), "")
    if not said or (lines < _A_FEW and page.line(at)[:5].lower() != "from:"):
        return None  # a list of records, or a word before a colon
    named = _NAME_BEHIND.fullmatch(said)
    said = named.group("name") if named is not None else said
    writer = writer_of(_MAILED.sub("", said).strip(" \"'")) or (
        Writer(said.split("@")[0].strip("<> ")) if re.fullmatch(r"<?[\w.+-]+@[\w.-]+>?", said) else None
    )
    if writer is None or len(writer.name.split()) > 7 or not is_name(writer.name):
        return Header(at, lines, "", "from")
    posted = fields.get("date") or fields.get("sent")
    title = fields.get("subject") or fields.get("title")
    return Header(
        at, lines, writer.name, "from", posted or None, title=title or None, doubtful=begins_a_sentence(writer.name)
    )


def _stacked(page: ThreadPage, time: int, free: int) -> Header | None:
    """Parse the name above a line with only a time; `free` is the first line that heads no other comment."""
    above, answers = time - 1, ""
    top = max(free, time - 6)
    while above >= top and (page.sorts[above] is LineKind.DRESS and not is_count(page.line(above))):
        above -= 1
    if above >= top and page.sorts[above] is LineKind.WORDS:
        told = answered_in(page.line(above))
        if told is not None:
            answers, above = told, above - 1
    if above < top or page.sorts[above] is not LineKind.WORDS:
        known = above + 1
        if known < time and page.line(known).lower() in {"op", "guest"}:  # badges that are names where no other stands
            above = known
        else:
            return None
    line = page.line(above)
    if (
        line.lower() in _ROLES
        and above - 1 >= top
        and page.after_furniture(above - 1)
        and is_like_a_name(page.line(above - 1))
    ):
        above -= 1
        line = page.line(above)
    headline = _over_headline(page, above, top)
    if not page.short(above) or not is_like_a_name(line):
        if headline < 0 or len(line) > 120 or line[-1] in ".!?:":
            return None
        return Header(above, time - above + 1, "", "stacked", _time_in(page.line(time)), headline=headline)
    beside = _HANDLE.fullmatch(line) is not None and above - 1 >= top
    if beside and ("@" in line[1:] or any(page.line(n) in "·•" for n in range(above + 1, time))):
        above -= 1  # the name, over the handle that goes with it
        line = page.line(above)
        if page.sorts[above] is not LineKind.WORDS or not is_like_a_name(line):
            return None
    first = above
    while first - 1 >= top and page.line(first - 1).casefold() == line.casefold():
        first -= 1
    tight = page.gap(first) > 0 and not any(page.gap(n) for n in range(first + 1, time + 1))
    buttons = time + 1 < len(page) and page.sorts[time + 1] is LineKind.BUTTONS
    if buttons and not tight and not page.after_furniture(first):
        return None  # words over a time with buttons: the time stands under its comment
    writer = writer_of(line)
    if writer is None:
        return None
    headline = _over_headline(page, first, top)
    last = time
    while last + 1 < len(page) and last < time + 2 and page.sorts[last + 1] is LineKind.TIME and not page.gap(last + 1):
        last += 1
    posted = _time_in(page.line(time))
    spaced = any(page.gap(n) for n in range(first + 1, time + 1))
    return Header(
        first,
        last - first + 1,
        writer.name,
        "stacked",
        posted,
        None,
        answers or writer.answers,
        None,
        doubtful=False,
        spaced=spaced,
        headline=headline,
    )


def _over_headline(page: ThreadPage, at: int, top: int) -> int:
    """Return the line of the author's name if a headline is below it, -1 if it cannot be one."""
    above = at - 1
    while above >= top and page.sorts[above] is LineKind.DRESS and not is_count(page.line(above)):
        above -= 1
    if above < top or page.sorts[above] is not LineKind.WORDS or not page.after_furniture(above) or page.gap(at):
        return -1
    return above if page.short(above) and is_like_a_name(page.line(above)) else -1


def _time_in(line: str) -> str:
    return "".join(line[start:end] for start, end, _ in times_in(line)[:1])
