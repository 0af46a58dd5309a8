"""Read an outline of any kind: indented, bulleted, numbered, by headings, with signs or words for sides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from argmap.errors import UserError
from argmap.formats.outline_text import marks
from argmap.formats.outline_text.marks import Head
from argmap.formats.outline_text.side_words import heading_side, side_of
from argmap.model.outline_lines import OutlineLine, Role
from argmap.model.records import Stance

MOST_CHARACTERS = 1_000_000
MOST_LINES = 5_000
DEEPEST = 200
LONGEST = 1_000
"""Characters of one paragraph; longer ones are not claims but something to read."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff]"
)
_LINE_END = re.compile("\r\n|[\r\n\x0c\x85\u2029]")
_BREAK = re.compile("[\x0b\u2028]")
_SPACES = re.compile(r"[^\S\n\t]")
_WRAPPED = 50
_FEW_WORDS = 12


@dataclass(frozen=True, slots=True)
class OutlineText:
    """What was read. `is_article`: it is a text to read and no outline, so it has no lines."""

    lines: tuple[OutlineLine, ...]
    is_article: bool = False


@dataclass(slots=True)
class _Row:
    column: int
    head: Head
    text: str
    spaced: bool
    """A blank line, or nothing, comes before it."""
    hangs: int
    """The column of its words."""
    style: str = ""
    depth: int = 0
    stance: Stance | None = None
    group: Stance | None = None
    long: list[str] = field(default_factory=list)


def read(text: str) -> OutlineText:
    """Return the lines of an outline. Raises UserError where there are too many, too deep, or none."""
    if len(text) > MOST_CHARACTERS:
        raise UserError("This is too much text to paste at once: at most %n character(s) fit.", "", MOST_CHARACTERS)
    lines = _LINE_END.split(cleaned(text))
    if sum(1 for line in lines if line.strip()) > MOST_LINES:
        raise UserError("These are too many lines to paste at once: at most %n line(s) fit.", "", MOST_LINES)
    rows = _joined(_rows(lines))
    if not rows:
        raise UserError("There is no text to paste.")
    if _is_article(rows):
        return OutlineText((), is_article=True)
    _read_dashes(rows)
    _set_depths(rows)
    found = _without_groups(rows)
    if max(line.depth for line in found) >= DEEPEST:
        raise UserError("This outline is too deep to paste: at most %n level(s) fit.", "", DEEPEST)
    return OutlineText(tuple(found))


def cleaned(text: str) -> str:
    """Return a text without characters that nobody sees: controls, marks of direction, halves of letters."""
    return _UNSEEN.sub("", _BREAK.sub(" ", text))


def _rows(lines: Sequence[str]) -> list[_Row]:
    """Return the lines that have words, with their indentation in columns; a tab is as wide as a step of spaces."""
    plain = [_SPACES.sub(" ", line).rstrip() for line in lines]
    bare = [line.lstrip() for line in plain]
    indents = [line[: len(line) - len(rest)] for line, rest in zip(plain, bare, strict=True)]
    steps = [
        len(indent) for indent, rest in zip(indents, bare, strict=True) if rest and indent.strip(" ") == "" and indent
    ]
    tab = min(max(min(steps, default=4), 2), 8)
    here = [at for at, rest in enumerate(bare) if rest.strip(r"*_=-–—~\ ") or (rest and set(rest) <= {"\\"})]
    heads = marks.settled([marks.head(bare[at]) for at in here], [bare[at] for at in here])
    rows: list[_Row] = []
    before = -2
    for at, one in zip(here, heads, strict=True):
        column = sum(tab if letter == "\t" else 1 for letter in indents[at])
        words = " ".join(one.text.split())
        if words:
            hangs = column + len(bare[at]) - len(one.text)
            rows.append(_Row(column, one, words, at > before + 1, hangs))
            before = at
    return rows


def _joined(rows: list[_Row]) -> list[_Row]:
    """Join lines that only go on with the sentence before them: hanging ones of a list, and wrapped paragraphs."""
    all_marked = sum(1 for row in rows if not row.head.marked) <= 1 + len(rows) // 10
    out: list[_Row] = []
    for row in rows:
        last = out[-1] if out else None
        goes_on = (
            last is not None
            and not row.spaced
            and not row.head.marked
            and not row.head.exact
            and side_of(row.text).stance is None
            and last.head.marked
            and row.column > last.column
            and row.column <= last.hangs + 1
            and (row.text[:1].islower() or (not all_marked and len(last.text) >= _WRAPPED and row.column == last.hangs))
        )
        if goes_on and last is not None:
            last.text = f"{last.text} {row.text}"
        else:
            out.append(row)
    if any(row.head.marked or row.head.exact or row.column != out[0].column for row in out):
        return out
    joined: list[_Row] = []
    for paragraph in _paragraphs(out):
        if _is_wrapped(paragraph):
            paragraph = [replace(paragraph[0], text=" ".join(row.text for row in paragraph))]
        joined += paragraph
    return joined


def _paragraphs(rows: list[_Row]) -> list[list[_Row]]:
    found: list[list[_Row]] = []
    for row in rows:
        if row.spaced or not found:
            found.append([])
        found[-1].append(row)
    return found


def _is_wrapped(rows: list[_Row]) -> bool:
    """Return whether these lines are one paragraph that was broken into lines, as in a mail."""
    if len(rows) < 2:
        return False
    lengths = [len(row.text) for row in rows[:-1]]
    return min(lengths) >= _WRAPPED and max(lengths) <= 100 and any(row.text[:1].islower() for row in rows[1:])


def _is_article(rows: list[_Row]) -> bool:
    prose = [row for row in rows if not row.head.marked and len(row.text.split()) > _FEW_WORDS]
    if any(len(row.text) > LONGEST for row in rows):
        return True
    said = sum(len(row.text) for row in rows)
    long = sum(len(row.text) for row in prose)
    flat = all(row.column == rows[0].column for row in rows)
    return flat and len(prose) > 1 and long > 1_500 and long > 0.6 * said and long / len(prose) > 200


def _read_dashes(rows: list[_Row]) -> None:
    """Decide whether a hyphen or a dash is a bullet or a minus: with a plus somewhere it is a minus, alone a bullet.

    Where each level has a bullet of its own, one of which is a star, plus and hyphen are bullets, too; and where
    hyphens stand before signs ("- + …"), so are the others. Below a label ("Pros:") they are bullets if it has no plus.
    """
    below_label = _below_labels(rows)
    signs = {row.head.sign for row in rows}
    by_column = marks.kinds_by_column((row.column, row.head) for row in rows)
    starred = any("*" in kinds for kinds in by_column.values())
    by_level = starred and all(len(kinds) == 1 for kinds in by_column.values())
    double = any(row.head.bullet == "dash" for row in rows)
    minus = bool(signs & marks.PLUS) and not by_level and not double
    for row in rows:
        sign = row.head.sign
        if sign in marks.PLUS and by_level:
            row.head = replace(row.head, sign="", bullet="plus")
        elif sign in marks.DASHES and row.head.bullet != "dash" and (not minus or id(row) in below_label):
            row.head = replace(row.head, sign="", bullet=row.head.bullet or "dash")
        elif sign in marks.PLUS:
            row.stance = Stance.PRO
        elif sign and (sign in marks.MINUS or sign in marks.DASHES):
            row.stance = Stance.CON


def _below_labels(rows: list[_Row]) -> set[int]:
    """Return the rows, by `id()`, in lists below labels of a side that have no plus."""
    found: set[int] = set()
    section: list[_Row] | None = None
    for row in [*rows, None]:
        label = row is not None and not row.head.sign and heading_side(row.text) is not None
        ends = row is None or label or (section and not row.head.marked and row.column <= section[0].column)
        if section and ends:
            if not any(one.head.sign in marks.PLUS for one in section):
                found.update(map(id, section))
            section = None
        if label and row is not None:
            section = [row]
        elif section is not None and row is not None:
            section.append(row)
    return found


def _set_depths(rows: list[_Row]) -> None:
    """Set the side and the depth of each row, by headings, indentation, and the kind of its mark."""
    titles: list[int] = []
    stack: list[_Row] = []
    for row in rows:
        _read_words(row)
        if row.head.heading:
            while titles and titles[-1] >= row.head.heading:
                titles.pop()
            row.depth = len(titles)
            titles.append(row.head.heading)
            stack.clear()
            continue
        while stack and stack[-1].column > row.column:
            stack.pop()
        beside = [other for other in stack if other.column == row.column]
        if row.head.sign == "&" and beside:
            row.style = stack.pop().style
        elif not row.style:
            for other in beside:
                stack.remove(other)
        else:
            same = {"group", "sign"} if row.style == "group" else {row.style}
            first = next((at for at, o in enumerate(stack) if o.column == row.column and o.style in same), len(stack))
            del stack[first:]
        row.depth = len(titles) + len(stack)
        stack.append(row)


def _read_words(row: _Row) -> None:
    one = row.head
    if not one.exact and row.stance is None and one.sign not in ("&", "_"):
        row.text = marks.without_bold(row.text)
        row.group = heading_side(row.text)
        row.text, row.stance = side_of(row.text)
    if one.number:
        row.style = one.number.style
    elif one.bullet:
        row.style = one.bullet
    elif row.group is not None:
        row.style = "group"
    elif one.sign or row.stance is not None:
        row.style = "sign"


def _without_groups(rows: list[_Row]) -> list[OutlineLine]:
    """Return the lines without those that only say which side follows ("Pros:"), whose lines take their places."""
    found: list[OutlineLine] = []
    groups: list[tuple[int, Stance]] = []
    for row, following in zip(rows, [*rows[1:], None], strict=True):
        while groups and groups[-1][0] >= row.depth:
            groups.pop()
        if row.group is not None and following is not None and following.depth > row.depth:
            groups.append((row.depth, row.group))
            continue
        stance = row.stance
        if stance is None and groups and groups[-1][0] == row.depth - 1:
            stance = groups[-1][1]
        role = Role.UNTOLD if stance is None else Role.REASON if stance is Stance.PRO else Role.OBJECTION
        if row.head.sign == "&":
            role = Role.PREMISE
        elif row.head.sign == "_":
            role = Role.UNDERCUT
        found.append(OutlineLine(max(0, row.depth - len(groups)), row.text, role))
    return found
