"""The flow of a debate as a workbook (XLSX): a column for each speech, and a plain list to sort and to search.

Every cell is a string, so no spreadsheet evaluates what somebody wrote. Sides are told by color and by a sign in the
words, and what was dropped in words.
"""

import math
import re
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from argmap import atomic_write
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.formats.tables import written
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.flow import FlowCell, FlowRole, FlowTable, flow, row_heights
from argmap.model.flow_words import MOTION, NOWHERE, SIGNS, dropped_word, notes, side_word
from argmap.model.records import Claim, Map, Side

Say = Callable[[Message], str]
WIDTH, LETTERS = 30, 27
"""The width of a column, in letters of the usual type, and how many of them it surely holds."""
LINE = 15.0
MOST_LINES = 26
"""A row of a sheet is at most 409 points high; a higher one becomes several."""
MOST_LETTERS = 32_000
INKS = {Side.FOR: "0B6E6E", Side.AGAINST: "B3410F"}
TINTS = {Side.FOR: "E3F1F0", Side.AGAINST: "FBEAE1"}
PLAIN, INK, MUTED, LINES = "FFFFFF", "22262B", "5F6873", "B9B2A6"
DROPPED = "FFE69A"
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEAD = 2
"""The row of the names of the speeches, counted from 0."""

Formats = dict[tuple[Any, ...], Any]


def write(document: Document, map: str, options: ExportOptions = USUAL) -> bytes:
    """Return the flow of a map as a workbook, with English words. Raises KeyError if there is no such map."""
    return content(document, flow(document, map))


def write_flow(document: Document, table: FlowTable, path: Path, say: Say = str) -> None:
    """Write a flow as a workbook, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, content(document, table, say))


def content(document: Document, table: FlowTable, say: Say = str) -> bytes:
    """Return a flow as a workbook; `say` translates the texts of the program's own."""
    with LOADING:
        import xlsxwriter

    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, options)
    _SheetWriter(book, document, table, say).write()
    book.close()
    return file.getvalue()


class _SheetWriter:
    def __init__(self, book: Any, document: Document, table: FlowTable, say: Say) -> None:
        self.book, self.document, self.table, self.say = book, document, table, say
        self.formats: Formats = {}
        found = document.find(table.map, Map)
        if found is None:
            raise KeyError(table.map)
        self.question = _plain(found.question) or say(Message("Untitled map"))

    def write(self) -> None:
        self.book.set_properties({"title": self.question})
        self._flow(self.book.add_worksheet(_sheet_name(self.say(Message("Flow")))))
        self._list(self.book.add_worksheet(_sheet_name(self.say(Message("List")))))

    def style(self, **wanted: Any) -> Any:
        """Return the format with these properties; equal ones are made once, as a workbook may hold few of them."""
        key = tuple(sorted(wanted.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"font_color": f"#{INK}", "valign": "top", **wanted})
        return self.formats[key]

    def _flow(self, sheet: Any) -> None:
        table, count = self.table, max(1, self.table.columns)
        sheet.set_column(0, count - 1, WIDTH)
        sheet.write_string(0, 0, self.question, self.style(bold=True, font_size=16))
        sheet.set_row(0, 26)
        self._key(sheet)
        most = 1
        for at in range(table.columns):
            speech = table.speeches[at] if at < table.nowhere else None
            side = speech.side if speech else Side.NEITHER
            parts = [_signed(side, _plain(speech.name))] if speech else [self.say(NOWHERE)]
            if speech:
                parts += [word for word in (self.say(side_word(side)), self.say(speech.full)) if word]
            words = "\n".join(parts)
            most = max(most, _lines(words))
            head = self.style(
                bold=True, text_wrap=True, bg_color=f"#{TINTS.get(side, PLAIN)}", border=1, border_color=f"#{LINES}",
                bottom=2, bottom_color=f"#{INKS.get(side, MUTED)}",
            )  # fmt: skip
            sheet.write_string(_HEAD, at, words, head)
        sheet.set_row(_HEAD, LINE * most + 6)
        self._cells(sheet)
        sheet.freeze_panes(_HEAD + 1, 0)
        _print(sheet, self.question)
        sheet.repeat_rows(_HEAD)

    def _key(self, sheet: Any) -> None:
        """Write what colors and marks mean, one beside the other."""
        entries: list[tuple[str, dict[str, Any]]] = []
        entries += [(self._word(side), {"bg_color": f"#{TINTS[side]}"}) for side in (Side.FOR, Side.AGAINST)]
        if self.table.dropped:
            dropped = self.say(Message("dropped: the next speech that could answer does not"))
            entries.append((f"✗ {dropped}", {"bg_color": f"#{DROPPED}"}))
        if any(cell.proposed and self.table.speech(cell) for cell in self.table.cells):
            entries.append((self.say(Message("slanted: the speech is proposed")), {"italic": True}))
        for at, (words, look) in enumerate(entries):
            sheet.write_string(1, at, words, self.style(text_wrap=True, font_size=9, **look))
        sheet.set_row(1, 12.5 * max(1, *(_lines(words) for words, _ in entries)) + 4)

    def _word(self, side: Side) -> str:
        return _signed(side, self.say(side_word(side)))

    def _cells(self, sheet: Any) -> None:
        table = self.table
        words = [self._words(cell) for cell in table.cells]
        heights = row_heights(table, [_lines(text) for text in words])
        first = [_HEAD + 1]
        for height in heights:
            rows = max(1, math.ceil(height / MOST_LINES))
            for row in range(first[-1], first[-1] + rows):
                sheet.set_row(row, LINE * math.ceil(height / rows) + 4)
            first.append(first[-1] + rows)
        for cell, text in zip(table.cells, words, strict=True):
            top, bottom = first[cell.row], first[cell.row + cell.rows] - 1
            left, right = (0, max(0, table.columns - 1)) if cell.column < 0 else (cell.column, cell.column)
            look = self._look(cell)
            if (top, left) == (bottom, right):
                sheet.write_string(top, left, text, look)
            else:
                sheet.merge_range(top, left, bottom, right, "", look)
                sheet.write_string(top, left, text, look)
        if not table.cells:
            sheet.write_string(_HEAD + 1, 0, self.say(Message("No claims yet")), self.style(italic=True))

    def _look(self, cell: FlowCell) -> Any:
        motion = cell.column < 0
        ground = PLAIN if motion else TINTS.get(cell.side, PLAIN)
        look: dict[str, Any] = {
            "text_wrap": True, "border": 1, "border_color": f"#{LINES}",
            "bg_color": f"#{DROPPED if cell.fate.is_dropped else ground}",
        }  # fmt: skip
        if not motion and cell.side in INKS:
            look |= {"left": 5, "left_color": f"#{INKS[cell.side]}"}
        if cell.indent:
            look |= {"align": "left", "indent": min(cell.indent, 4)}
        if motion:
            look["bold"] = True
        elif cell.proposed:
            look["italic"] = True
        return self.style(**look)

    def _words(self, cell: FlowCell) -> str:
        said = _text(self.document, cell.claim) or self.say(Message("No words yet"))
        if cell.column >= 0:
            said = _signed(cell.side, said)
        told = [self.say(note) for note in notes(self.document, self.table, cell)]
        parts = [said[:MOST_LETTERS], *(f"({note})" for note in told)]
        if mark := self.say(dropped_word(cell)):
            parts.append(f"✗ {mark}")
        return "\n".join(parts)

    def _list(self, sheet: Any) -> None:
        """Write a row for each claim: to sort, to filter, and to read without seeing where a cell stands."""
        heads, *rows = list_rows(self.document, self.table, self.say)
        wrapped = self.style(text_wrap=True)
        for at, head in enumerate(heads):
            sheet.write_string(0, at, head, self.style(bold=True, bottom=2))
        for down, row in enumerate(rows, 1):
            for at, text in enumerate(row):
                sheet.write_string(down, at, text, wrapped)
        for at, width in enumerate((9, 16, 12, 10, 60, 50, 36)):
            sheet.set_column(at, at, width)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(heads) - 1)
        sheet.freeze_panes(1, 0)
        _print(sheet, self.question)
        sheet.repeat_rows(0)


def as_csv(document: Document, table: FlowTable) -> str:
    """Return a flow as CSV, a row for each claim, with English words."""
    return written(list_rows(document, table))


def list_rows(document: Document, table: FlowTable, say: Say = str) -> list[Sequence[str]]:
    """Return the claims of a flow as a plain table, with a row of heads: to sort, and to read without seeing places."""
    heads = (
        Message("Number"),
        Message("Speech"),
        Message("Place is"),
        Message("Side", "of who says a claim"),
        Message("Claim"),
        Message("Is about"),
        Message("What became of it"),
    )
    rows = [_row(document, table, number, cell, say) for number, cell in enumerate(table.cells, 1)]
    return [[say(head) for head in heads], *rows]


def _row(document: Document, table: FlowTable, number: int, cell: FlowCell, say: Say) -> Sequence[str]:
    speech = table.speech(cell)
    motion = cell.role is FlowRole.MOTION and speech is None
    proposed, told = Message("proposed", "the place of a claim"), Message("set", "the place of a claim")
    fate = [say(cell.fate.reason)] if cell.fate.reason else []
    fate += [say(note) for note in notes(document, table, cell)]
    return (
        str(number),
        say(MOTION) if motion else _plain(speech.name) if speech else say(NOWHERE),
        "" if speech is None else say(proposed if cell.proposed else told),
        "" if motion else say(side_word(cell.side)),
        _text(document, cell.claim)[:MOST_LETTERS],
        _text(document, cell.about)[:MOST_LETTERS] if cell.about else "",
        "; ".join(fate),
    )


def _text(document: Document, claim: str) -> str:
    found = document.find(claim, Claim)
    return _plain(found.text) if found is not None else ""


def _signed(side: Side, words: str) -> str:
    return f"({SIGNS[side]}) {words}" if side in SIGNS else words


def _plain(text: str) -> str:
    """Return text that a workbook can hold, on its own lines."""
    return _NEVER.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _lines(text: str) -> int:
    """Return how many lines a text surely needs no more than in a column; wide letters count twice."""
    count = 0
    for line in text.split("\n"):
        wide = sum(2 if ord(letter) >= 0x1100 else 1 for letter in line)
        count += max(1, math.ceil(wide * 1.08 / LETTERS))
    return count


def _sheet_name(name: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31] or "Flow"


def _print(sheet: Any, title: str) -> None:
    """Lying, as wide as the paper, as many pages as it takes; the question above and the number below."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    sheet.set_header(f"&L{title.replace('&', '&&').replace(chr(10), ' ')[:200]}")
    sheet.set_footer("&R&P / &N")
