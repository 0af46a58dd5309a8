"""The marks at the head of a line: bullets, numbers, signs of a side, headings of Markdown."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from argmap.formats.outline_text.side_words import heading_side, side_of

PLUS = frozenset("+＋")
MINUS = frozenset("−")
"""What is a minus wherever it stands; a hyphen or a dash may be a bullet."""
DASHES = frozenset("-–—")
_BULLETS = "*•●∙·◦○▪■□◆◇‣⁃➢➤►✓✔☐☑\uf0b7\uf0a7"
_KINDS = {
    **dict.fromkeys("•●∙·\uf0b7", "dot"),
    **dict.fromkeys("◦○o", "circle"),
    **dict.fromkeys("▪■□\uf0a7", "square"),
}
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}

_HEADING = re.compile(r"(?P<hashes>#{1,6})\s+(?=\S)")
_BULLET = re.compile(rf"(?P<bullet>[{_BULLETS}]|o(?=\t))\s+(?=\S)|(?P<close>[•●∙◦○▪■‣])(?=\S)")
_SIGN = re.compile(
    r"(?P<sign>[-–—−+＋&_])\s+(?=\S)|(?P<near>[＋+−])(?=[^\W\d])|[(\[](?P<inside>[-–−+＋])[)\]]\s*(?=\S)"
)
_TASK = re.compile(r"\[[ xX]\]\s+(?=\S)")
_PATH = re.compile(r"(?P<path>\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\S)")
_NUMBER = re.compile(
    r"(?P<open>[(\[]?)(?P<value>\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[A-Za-z])(?P<end>[.)\]]{1,2})\s+(?=\S)"
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1")
_ESCAPE = re.compile(r"\\+(?=[^\\])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a letter at the head of a line: how it is written, and its places ("1.2": 1, 2)."""

    style: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a line, and the words behind it. `exact`: the words are to be kept as they stand."""

    text: str
    heading: int = 0
    bullet: str = ""
    """The kind of bullet: "dot", "circle", "square", "*", or "dash" for what may also be a minus."""
    number: Number | None = None
    sign: str = ""
    """+, a dash or minus, & or _, as it stands."""
    exact: bool = False

    @property
    def marked(self) -> bool:
        """True if the line has any mark."""
        return bool(self.heading or self.bullet or self.number or self.sign)


def head(line: str, *, numbered: bool = True) -> Head:
    """Return the marks of a line without the white space before it; a backslash before a mark makes it words."""
    if (escape := _ESCAPE.match(line)) and has_mark(line[escape.end() :]):
        return Head(line[1:], exact=True)
    heading, bullet, number, sign, text = 0, "", None, "", line
    if found := _HEADING.match(text):
        heading, text = len(found["hashes"]), text[found.end() :].rstrip("# ")
    elif numbered and (number := _number(text)):
        text = text[_number_end(text) :]
    elif found := _BULLET.match(text):
        mark = found["bullet"] or found["close"]
        bullet, text = _KINDS.get(mark, "*"), text[found.end() :]
    if found := _SIGN.match(text):
        sign, text = found["sign"] or found["near"] or found["inside"], text[found.end() :]
        if sign in DASHES and not bullet and number is None and (again := _SIGN.match(text)):
            bullet, sign, text = "dash", again["sign"] or again["near"] or again["inside"], text[again.end() :]
    if sign and (escape := _ESCAPE.match(text)) and has_inner_mark(text[escape.end() :]):
        return Head(text[1:].strip(), heading, bullet, number, sign)
    if found := _TASK.match(text):
        text, bullet = text[found.end() :], bullet or "*"
    return Head(text.strip(), heading, bullet, number, sign)


def _number_end(text: str) -> int:
    found = _PATH.match(text) or _NUMBER.match(text)
    return found.end() if found else 0


def _number(text: str) -> Number | None:
    if path := _PATH.match(text):
        places = tuple(int(place) for place in path["path"].split("."))
        return Number(f"path{len(places)}", places)
    found = _NUMBER.match(text)
    if found is None:
        return None
    value, end = found["value"], found["open"] + found["end"]
    if value.isdigit():
        return Number("1" + end, (int(value),))
    case = "A" if value.isupper() else "a"
    if len(value) == 1:
        return Number(case + end, (ord(value.lower()) - 96,))
    return Number(("I" if case == "A" else "i") + end, (_roman(value.lower()),))


def _roman(value: str) -> int:
    numbers = [_ROMAN[letter] for letter in value]
    return sum(-n if n < after else n for n, after in zip(numbers, [*numbers[1:], 0], strict=True))


def settled(heads: Sequence[Head], lines: Sequence[str]) -> list[Head]:
    """Return the heads with numbers only where they count: "3.5 percent" and "A. Smith" begin a sentence."""
    singles = Counter(_key(one.number) for one in heads if one.number)
    roman = {
        at
        for at, one in enumerate(heads)
        if one.number and one.number.style[0] in "aA" and _is_roman(one.number, singles)
    }
    numbers = [
        _as_roman(one.number) if at in roman and one.number is not None else one.number for at, one in enumerate(heads)
    ]
    seen = Counter(_key(number) for number in numbers if number)
    found: list[Head] = []
    for number, one, line in zip(numbers, heads, lines, strict=True):
        if number is None:
            found.append(one)
        elif _counts(number, seen):
            found.append(Head(one.text, one.heading, one.bullet, number, one.sign, one.exact))
        else:
            found.append(head(line, numbered=False))
    return found


def _key(number: Number) -> tuple[str, tuple[int, ...]]:
    return number.style, number.places


def _near(number: Number, by: int) -> tuple[str, tuple[int, ...]]:
    return number.style, (*number.places[:-1], number.places[-1] + by)


def _is_roman(number: Number, singles: Counter[tuple[str, tuple[int, ...]]]) -> bool:
    """Return whether a single letter ("i.", "v)") is a roman number, because no letter beside it is there."""
    beside = singles[_near(number, -1)] or singles[_near(number, 1)]
    return chr(number.places[0] + 96) in _ROMAN and not beside


def _as_roman(number: Number) -> Number:
    style = ("I" if number.style[0] == "A" else "i") + number.style[1:]
    return Number(style, (_ROMAN[chr(number.places[0] + 96)],))


def _counts(number: Number, seen: Counter[tuple[str, tuple[int, ...]]]) -> bool:
    if seen[_near(number, -1)] or seen[_near(number, 1)]:
        return True
    if number.style.startswith("path"):
        above = number.places[:-1]
        there = (
            seen[f"path{len(above)}", above]
            if len(above) > 1
            else any(seen["1" + end, above] for end in (".", ")", ".)"))
        )
        return bool(number.places[-1] == 1 and there)
    return number.style[0] == "1" and number.places[0] in (0, 1)


def without_bold(text: str) -> str:
    """Return a line without the stars of Markdown around its first words."""
    return _BOLD.sub(r"\2", text, count=1) if text.startswith(("**", "__")) else text


def has_mark(text: str) -> bool:
    """Return whether words at the head of a line could be taken for a mark or a side, and so need a backslash."""
    if has_inner_mark(text) or _BOLD.match(text) or _BULLET.match(text) or _HEADING.match(text):
        return True
    return _number(text) is not None or side_of(text).stance is not None or heading_side(text) is not None


def has_inner_mark(text: str) -> bool:
    """Return whether words behind a sign could be taken for a further mark, and so need a backslash."""
    return bool(_SIGN.match(text) or _TASK.match(text))


def kinds_by_column(rows: Iterable[tuple[int, Head]]) -> dict[int, set[str]]:
    """Return which bullets and signs stand at each indentation."""
    found: dict[int, set[str]] = {}
    for column, one in rows:
        if mark := one.bullet or one.sign:
            found.setdefault(column, set()).add(mark)
    return found
