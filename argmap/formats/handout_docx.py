"""Hand-outs as Word documents (DOCX): real headings and tables, so that they can be edited before they are copied."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from argmap import atomic_write
from argmap.formats.docx_parts import flag, keep_row, link, set_borders, set_cell_margins, set_widths
from argmap.formats.docx_type import MARGIN, MUTED, Say, Typesetter
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.handout import (
    Block,
    BoxedClaim,
    Handout,
    Heading,
    Instruction,
    ListedClaim,
    ListedQuotation,
    ListedSource,
    Mark,
    Picture,
    Said,
    SidesTable,
    Slip,
)
from argmap.model.records import Side
from argmap.model.report_contents import quotation_name

A4 = 210.0, 297.0
"""Millimeters."""
INDENT = 6.0
NUMBER = 12.0
LETTER = 3.9
"""The width of a letter of a title, on average and with some reserve."""
DEEPEST = 8
PRO, CON = "064F50", "A83A0A"
SIGNS = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}
SLIP_HEIGHT = 38.0


def write(
    handouts: Sequence[Handout], path: Path | str, paper: tuple[float, float] = A4, say: Say = str, language: str = ""
) -> None:
    """Write hand-outs, one after the other, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, content(handouts, paper, say, language))


def content(handouts: Sequence[Handout], paper: tuple[float, float] = A4, say: Say = str, language: str = "") -> bytes:
    """Return hand-outs as the content of a Word document on paper of this size, in mm.

    `say` translates the texts of the program's own. `language` is that of most words (BCP 47), for spelling and for
    screen readers.
    """
    with LOADING:
        import docx

    made = _HandoutWriter(docx.Document(), paper, say, language)
    made.set_up(handouts[0].title, handouts[0].subtitle)
    for number, handout in enumerate(handouts):
        made.write(handout, first=not number)
    kept = BytesIO()
    made.document.save(kept)
    return kept.getvalue()


class _HandoutWriter(Typesetter):
    """Adds the blocks of hand-outs to a document of python-docx."""

    taken = 0.0
    """What the title takes of the height of the page on which the next picture stands."""

    def write(self, handout: Handout, *, first: bool) -> None:
        """Add a hand-out on pages of its own; without a title it goes on with the one before."""
        self.section(handout.subtitle, landscape=handout.landscape, first=first)
        if handout.title:
            self.document.add_paragraph(self.words(handout.title), style="Title")
            self.bidi(self.document.paragraphs[-1])
            self.document.add_paragraph(self.words(handout.subtitle), style="Subtitle")
            letters = (self.width - 2 * MARGIN) / LETTER
            self.taken = 16.0 + 9.0 * math.ceil(len(self.words(handout.title)) / letters)
        if any(isinstance(block, BoxedClaim) for block in handout.blocks):
            self._name_and_date()
        for kind, group in groupby(handout.blocks, type):
            blocks = list(group)
            if kind is Slip:
                self._slips([block for block in blocks if isinstance(block, Slip)])
                continue
            for block in blocks:
                self._add(block)

    def _name_and_date(self) -> None:
        with LOADING:
            from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

        room = self.width - 2 * MARGIN
        line = self.document.add_paragraph()
        stops = line.paragraph_format.tab_stops
        stops.add_tab_stop(self.mm(room * 0.6), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
        stops.add_tab_stop(self.mm(room), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        self.run(line, f"{self.words(Message('Name'))} \t  {self.words(Message('Date'))} \t")
        line.paragraph_format.space_after = self.pt(10)

    # --- blocks

    def _add(self, block: Block) -> None:
        match block:
            case Instruction():
                self.paragraph(self.words(block.words), keeps=True, after=6, size=10, color=MUTED)
            case Heading():
                made = self.document.add_heading(self.words(block.words), 1)
                self.bidi(made)
                if block.note:
                    self.run(made, f"   {self.words(block.note)}", size=10, color=MUTED).bold = False
            case ListedClaim():
                self._entry(block)
            case ListedQuotation():
                self._quotation(block)
            case ListedSource():
                self._reference(block)
            case BoxedClaim():
                self._choice(block)
            case SidesTable():
                self._table(block)
            case Picture():
                self._picture(block)
            case Slip():
                self._slips([block])

    def _entry(self, block: ListedClaim) -> None:
        left = min(block.depth, DEEPEST) * INDENT
        number, label, about = (self.words(part) for part in (block.number, block.label, block.about))
        words = self.words(block.words)
        follow = list(self._attributions(block.said))
        if label or about:
            head = self.paragraph("", left, keeps=True, before=6, after=0)
            colors = {Mark.PRO: PRO, Mark.CON: CON, Mark.UNDERCUT: CON}
            color = colors.get(block.mark, MUTED)
            if block.mark.sign:
                self.run(head, f"{block.mark.sign}  ", bold=True, color=color)
            if number:
                self.run(head, f"{number}  ", bold=True, size=9.5)
            self.run(head, label, bold=True, size=9.5, color=color)
            if about:
                self.run(head, f"  {about}", size=9.5, color=MUTED)
        elif number:
            words = f"{number}  {words}"
        thesis = block.mark is Mark.THESIS and bool(label) and not block.depth
        if words:
            self.paragraph(words, left, keeps=bool(follow or block.see), bold=thesis, size=12 if thesis else 10.5)
        if block.see:
            self.paragraph(f"→ {self.words(block.see)}", left, size=9.5, color=MUTED)
        for at, (quoted, told) in enumerate(follow):
            last = at == len(follow) - 1
            if quoted:
                self.paragraph(quoted, left + INDENT / 2, keeps=bool(told), italic=True, size=10)
            if told:
                self.paragraph(told, left, keeps=not last, size=9, color=MUTED)
        self.rules(block.notes, left)

    def _quotation(self, block: ListedQuotation) -> None:
        """Add the words of a quotation with its number, who says it and where, and the words around it."""
        line = self.paragraph("", NUMBER, keeps=True, before=7, after=1)
        line.paragraph_format.first_line_indent = self.mm(-NUMBER)
        line.paragraph_format.tab_stops.add_tab_stop(self.mm(NUMBER))
        self.run(line, f"{self.words(quotation_name(block.number))}\t", bold=True, size=9.5)
        before, words, after = self.edged(block.before), self.words(block.told.words), self.edged(block.after)
        for text, color in ((before, MUTED), (words, ""), (after, MUTED)):
            if text:
                self.run(line, text, color=color)
        self.bidi(line)
        told = [line for _, line in self._attributions([replace(block.told, words="")])]
        claims = ", ".join(self.words(number) for number, _, _ in block.claims if number)
        if claims:
            told.append(self.words(Message("for claim {numbers}", numbers=claims)))
        self.paragraph(" · ".join(part for part in told if part), NUMBER, size=9, color=MUTED)

    def _attributions(self, said: Sequence[Said]) -> Iterator[tuple[str, str]]:
        """Yield the words of a quotation, or "", with who says it and where."""

        def common(each: Said) -> tuple[str, str, str, str, str]:
            return each.who, each.role, each.via, each.words, each.doubt

        for (who, role, via, words, doubt), group in groupby(said, common):
            named = who
            if who and role:
                named = Message("{name}, {role}", name=self.words(who), role=self.words(role))
            if via:
                told = Message("{who}, told by {via}", who=self.words(named), via=self.words(via))
                named = told if named else Message("told by {via}", via=self.words(via))
            places = [
                Message("[{source}, {place}]", source=str(each.source), place=self.words(each.place))
                if each.source and each.place
                else each.place
                for each in group
            ]
            parts = (self.words(part) for part in (named, *places, doubt))
            yield self.words(words), " ".join(part for part in parts if part)

    def _reference(self, block: ListedSource) -> None:
        line = self.paragraph("", 8, after=2)
        line.paragraph_format.first_line_indent = self.mm(-8)
        line.paragraph_format.tab_stops.add_tab_stop(self.mm(8))
        self.run(line, f"{block.number}\t", bold=True, size=9.5)
        self.run(line, self.words(block.words), size=9.5)
        if block.address:
            self.run(line, "  ", size=9.5)
            link(line, self.run(line, self.words(block.address), size=9, color=MUTED))

    def _choice(self, block: BoxedClaim) -> None:
        room = self.width - 2 * MARGIN
        table = self.document.add_table(rows=1, cols=3)
        table.autofit = False
        keep_row(table.rows[0])
        cells = table.rows[0].cells
        set_widths(table, [self.mm(width) for width in (9.0, room - 9.0 - 32.0, 32.0)])
        self.run(cells[0].paragraphs[0], block.number, bold=True)
        self._fill(cells[1], block.words, block.who)
        self.run(cells[2].paragraphs[0], "☐ +      ☐ −", size=11)
        for cell in cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        self.rules(block.notes, 9.0)
        self.paragraph("", after=0, size=4)

    def _fill(self, cell: Any, words: str, who: str, *, bold: bool = False, size: float = 10.5) -> None:
        first = cell.paragraphs[-1]
        self.run(first, self.words(words), bold=bold, size=size)
        self.bidi(first)
        first.paragraph_format.space_after = self.pt(2)
        if who:
            second = cell.add_paragraph()
            second.paragraph_format.space_after = self.pt(2)
            self.run(second, self.words(who), size=9, color=MUTED)

    def _slips(self, slips: Sequence[Slip]) -> None:
        columns = 2 if self.width < self.height else 3
        rows = -(-len(slips) // columns)
        table = self.document.add_table(rows=rows, cols=columns)
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        set_borders(table._element.tblPr, "w:tblBorders", dict.fromkeys(sides, ("dashed", "44494F")))
        set_cell_margins(table, self.mm(4).twips)
        for at, slip in enumerate(slips):
            row = table.rows[at // columns]
            cell = row.cells[at % columns]
            if not at % columns:
                row.height = self.mm(SLIP_HEIGHT)
                keep_row(row)
            label = self.words(Message("Thesis")) if slip.thesis else slip.number
            self.run(cell.paragraphs[0], label, bold=True, size=9, color=MUTED)
            cell.paragraphs[0].paragraph_format.space_after = self.pt(1)
            cell.add_paragraph()
            self._fill(cell, slip.words, slip.who, bold=slip.thesis, size=12)

    def _table(self, block: SidesTable) -> None:
        with LOADING:
            from docx.enum.text import WD_ALIGN_PARAGRAPH

        table = self.document.add_table(rows=1, cols=1 + len(block.heads), style="Table Grid")
        table.autofit = False
        room = self.width - 2 * MARGIN
        names = room * 0.24
        wide = min(34.0, (room - names) / max(1, len(block.heads)))
        head = table.rows[0]
        flag(head._tr.get_or_add_trPr(), "w:tblHeader")
        keep_row(head)
        self.run(head.cells[0].paragraphs[0], self.words(Message("Speaker")), bold=True, size=9.5)
        for cell, (number, words) in zip(head.cells[1:], block.heads, strict=True):
            self.run(cell.paragraphs[0], self.words(number), bold=True, size=9.5)
            if words:
                self.run(cell.add_paragraph(), self.words(words), size=8.5)
        for row in block.rows:
            made = table.add_row()
            keep_row(made)
            first, *cells = made.cells
            self.run(first.paragraphs[0], self.words(row.name), bold=True, size=9.5)
            if row.role:
                self.run(first.add_paragraph(), self.words(row.role), size=8.5, color=MUTED)
            for cell, side in zip(cells, row.sides, strict=True):
                paragraph = cell.paragraphs[0]
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                self.run(paragraph, SIGNS[side], bold=True, size=12, color=CON if side is Side.AGAINST else PRO)
        last = table.add_row()
        keep_row(last)
        first, *cells = last.cells
        self.run(first.paragraphs[0], self.words(Message("In all")), size=9, color=MUTED)
        for cell, (supporting, opposing) in zip(cells, block.sums, strict=True):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            self.run(cell.paragraphs[0], f"+ {supporting} − {opposing}", size=8.5, color=MUTED)
        for row in table.rows:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.space_after = self.pt(1)
        set_widths(table, [self.mm(width) for width in (names, *[wide] * len(block.heads))])
        self.paragraph("", after=4)

    def _picture(self, block: Picture) -> None:
        room = self.width - 2 * MARGIN, self.height - 2 * MARGIN - 4 - self.taken
        self.taken = 0.0
        scale = min(1.0, room[0] / block.width, room[1] / block.height)
        line = self.paragraph("", after=0)
        shape = line.add_run().add_picture(BytesIO(block.png), width=self.mm(block.width * scale))
        shape._inline.docPr.set("descr", self.words(block.words))
