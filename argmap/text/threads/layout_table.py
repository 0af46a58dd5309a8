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

_CLOCK = (
    r"(?:(?:오전|오후|上午|下午|午前|午後)\s?)?\d{1,3}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d{1,6})?"
    r"(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|h|z|utc|gmt|[ecmp][sd]t|[+-]\d\d:?\d\d)\b)?"
)
_DATE = (
    r"(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?|\d{1,2}[/.]\d{1,2}\.?"
    rf"|\d{{1,2}}\.?(?: de)?[ -]{MONTH}(?:,?(?: de)?[ -]\d{{2,4}})?|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?)"
)
_DAY = rf"(?:{WEEKDAY},? {_DATE}|{_DATE}|{DAY_WORD}|{WEEKDAY})"
_DATED = rf"(?:{_DAY},?(?:\s(?:at|um|à|a las|om))?[\sT]{_CLOCK}|{_CLOCK},?\s{_DAY})"
CLOCK = re.compile(rf"{_CLOCK}", re.IGNORECASE)
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
    "{when}": rf"(?P<time>(?i:{_DATED}|{_CLOCK}))",
    "{dated}": rf"(?P<time>(?i:{_DATED}))",
    "{time}": TIME_MARK,
}


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to show who says what, with a text that is read so and one that only looks like it.

    `lines` are the patterns of the lines of a header; there are none where the header is found by its shape. A `loose`
    one heads other texts too, so that its names must recur. `reads` are the comments of the example: "name: words".
    """

    name: str
    kind: str  # the table in which it stands
    family: str  # in "sites": "says", "wrote" (also the line over a quotation) or "posted"
    lines: tuple[re.Pattern[str], ...]
    loose: bool
    below: bool  # the words stand on the lines below, and never in the header
    begins: re.Pattern[str] | None  # a line that begins so ends the comment before it, whatever it is
    needs: str  # what a header's first line must hold, so that most lines are passed over: "clock", "colon", …
    example: str
    reads: tuple[str, ...]
    counter: str

    @property
    def is_exact(self) -> bool:
        """Return whether hardly anything else looks so: a chat whose times stand in the same marks each time."""
        return self.kind == "chats" and not self.loose


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
            tuple(_compiled(line, ignore_case=kind == "sites") for line in lines),
            bool(entry.get("loose", False)),
            below or "{words}" not in header,
            _compiled(begins.group(), ignore_case=False) if begins is not None else None,
            _needs(lines),
            str(entry["example"]),
            tuple(map(str, reads)),
            str(entry.get("counter", "")),
        )


def _needs(lines: list[str]) -> str:
    """Return what every line that fits a header has in common."""
    first = lines[0] if lines else ""
    if any(part in first for part in ("{when}", "{dated}", "{clock}", "(?P<time>")):
        return "clock"
    if re.search(r"(?<!\?):\\s\*\{words\}$", first):
        return "colon"
    if "[—–]" in first:
        return "dash"
    return "" if "{words}" in first else "few letters"


def _compiled(line: str, *, ignore_case: bool) -> re.Pattern[str]:
    for part, pattern in _PARTS.items():
        line = line.replace(part, pattern, 1)
    return re.compile(line, re.IGNORECASE if ignore_case else 0)
