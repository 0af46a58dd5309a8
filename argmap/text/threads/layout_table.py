"""The layouts of threads, chats and transcripts, read from `layouts/`; README.md there tells how to add one."""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from argmap.text.threads.times import DAY_WORD, MONTH, WEEKDAY

_FOLDER = Path(__file__).parent / "layouts"
TIME_MARK = "\0"
"""What stands for a time that was found in a line while the line is held against a pattern with {time}."""
_DATED_MARK, _CLOCK_MARK = "\1", "\2"  # the same for {dated}, and for a clock without its day

_CLOCK = (
    r"(?:(?:오전|오후|上午|下午|午前|午後)\s?)?\d{1,3}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d{1,6})?"
    r"(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|h|z|utc|gmt|[ecmp][sd]t|[+-]\d\d:?\d\d)\b)?"
)
_DATE = (
    r"(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?|\d{1,2}[/.]\d{1,2}\.?"
    rf"|\d{{1,2}}\.?(?: de)?[ -]{MONTH}(?:,?(?: de)?[ -]\d{{2,4}})?|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)"
)
_DAY = rf"(?:{WEEKDAY},? {_DATE}|{_DATE}|{DAY_WORD}|{WEEKDAY})"
_DATED = rf"(?:{_DAY},?(?:\s(?:at|um|à|a las|om))?[\st]{_CLOCK}|{_CLOCK},?\s{_DAY})"
CLOCK = re.compile(rf"(?<!\w){_CLOCK}", re.IGNORECASE)
_UNIT = re.compile(r"\s[hz]$", re.IGNORECASE)  # or somebody's letter: "10:15 H: We wait."
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Mx|Sen|Rep|Gov|Prof|Hon)\.? |(?:The|Sir|Senator|Representative|Congress(?:wo)?man|Justice|Judge|Chair(?:man|woman|person)?|Delegate|Secretary|Commissioner|Madam|Lord|Lady|Baroness) )"
_PARTS = {
    "{author}": r"(?P<name>[^\s:>\0][^\n:\0]{0,80}?)",
    "{name}": r"(?P<name>[^\s:\[\]<>](?:[^\n:\[\]<>]|:(?=\S)){0,59}?)",
    "{other}": r"(?P<other>[^\n:]{1,60}?)",
    "{speaker}": r"(?P<name>[^\W\d][^\n:()\[\]—]{0,69}?)",
    "{capitals}": rf"(?P<name>{_TITLE}?[^\W\d_a-z][^\W\d_a-z.]+(?:[ .’'-]+[^\W_a-z]+)*(?: of [A-Z][\w ]{{1,30}}| pro tempore)?)",
    "{letter}": r"(?P<name>Q|A|F|R|P|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta)(?:\s?\d{1,3})?",
    "{role}": r"(?P<role>(?:\s?\([^()\n]{1,80}\)){1,3}|,\s[^:\n]{1,80}|\s(?:interjecting|interrupting|continuing|resuming))?",
    "{words}": r"(?P<words>\S[^\n]*)?",
    "{clock}": rf"(?P<time>(?i:{_CLOCK}))",
    "{when}": f"[{_DATED_MARK}{_CLOCK_MARK}]",
    "{dated}": _DATED_MARK,
    "{time}": TIME_MARK,
}


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to show who says what, with a text that is read so and one that only looks like it.

    `header` holds the patterns of its lines, which are compiled when a line is first held against them; there are none
    where a header is found by its shape. A `loose` one heads other texts too, so that its names must recur. `reads`
    are the comments of the example: "name: words".
    """

    name: str
    kind: str  # the table in which it stands
    family: str  # in "sites": "says", "wrote" (also the line over a quotation) or "posted"
    header: tuple[str, ...]
    loose: bool
    below: bool  # the words stand on the lines below, and never in the header
    begins: str  # the header up to its time; "" unless the time stands in front
    needs: str  # what a header's first line must hold, so that most lines are passed over: "clock", "colon", …
    example: str
    reads: tuple[str, ...]
    counter: str

    @property
    def is_exact(self) -> bool:
        """Return whether hardly anything else looks so: a chat whose times stand in the same marks each time."""
        return self.kind == "chats" and not self.loose

    def fits(self, line: str, at: int = 0) -> re.Match[str] | None:
        """Return the match of a line with a line of the header; in one that `needs` a time, a mark stands for it."""
        return _compiled(self.header[at], self.kind).fullmatch(line)

    def is_begun(self, line: str) -> bool:
        """Return whether a line begins like the header: it ends the comment before it, whatever it is."""
        return _compiled(self.begins, self.kind).match(line) is not None


@cache
def layouts(kind: str) -> tuple[Layout, ...]:
    """Return the layouts of one table: "sites", "chats" or "turns"."""
    content = tomllib.loads((_FOLDER / f"{kind}.toml").read_text(encoding="utf-8"))
    return tuple(_layouts(kind, content))


def _layouts(kind: str, content: dict[str, list[dict[str, object]]]) -> Iterator[Layout]:
    for entry in content["layout"]:
        header = str(entry.get("header", "")).strip("\n")
        below = header.endswith("\n{words}")
        lines = header.removesuffix("\n{words}").split("\n") if header else []
        begins = re.match(r"[^{]*\{(?:when|dated)\}(?:\\[\]\[]\??)?", header)
        reads = entry["reads"]
        assert isinstance(reads, list)
        yield Layout(
            str(entry["name"]),
            kind,
            str(entry.get("family", "")),
            tuple(lines),
            bool(entry.get("loose", False)),
            below or "{words}" not in header,
            begins.group() if begins is not None else "",
            _needs(lines),
            str(entry["example"]),
            tuple(map(str, reads)),
            str(entry.get("counter", "")),
        )


def _needs(lines: list[str]) -> str:
    """Return what every line that fits a header has in common."""
    first = lines[0] if lines else ""
    if "{when}" in first or "{dated}" in first:
        return "time"
    if "{clock}" in first or "(?P<time>" in first:
        return "clock"
    if re.search(r"(?<!\?):\\s\*\{words\}$", first):
        return "colon"
    if "[—–]" in first:
        return "dash"
    return "" if "{words}" in first else "few letters"


@cache
def _compiled(line: str, kind: str) -> re.Pattern[str]:
    for part, pattern in _PARTS.items():
        line = line.replace(part, pattern, 1)
    return re.compile(line, re.IGNORECASE if kind == "sites" else 0)


@cache
def _dated() -> re.Pattern[str]:
    # Hundreds of names of days and months: it takes long to compile. Looking ahead, it finds the date in "Sun 5/3 18:02".
    return re.compile(rf"(?<!\w)(?=({_DATED}))")


def times_marked(line: str) -> list[tuple[str, str]]:
    """Return a line once for each time that it may hold: with a mark in its place, and the time."""
    low = line.lower()
    if len(low) != len(line):
        low = line
    found = [(_DATED_MARK, *match.span(1)) for match in _dated().finditer(low)]
    found += [(_CLOCK_MARK, *match.span()) for match in CLOCK.finditer(line)]
    return [
        (f"{line[:start]}{mark}{line[end:]}", line[start:end])
        for mark, start, last in found
        for end in ((last, last - 2) if _UNIT.search(line, start, last) else (last,))
    ]
