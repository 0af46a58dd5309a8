"""Hand-outs as Word documents (DOCX): real headings and tables, so that they can be edited before they are copied."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from argmap import atomic_write
from argmap.formats.docx_parts import (
    around,
    field_parts,
    flag,
    is_leftward,
    keep_row,
    link,
    set_borders,
    set_cell_margins,
    set_font,
    set_language,
    set_widths,
    take_looks,
)
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.handout import (
    Block,
    Choice,
    Entry,
    Handout,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Reference,
    Said,
    Slip,
    Table,
)
from argmap.model.records import Side

Say = Callable[[str], str]
"""Returns a text in the user's language."""

A4 = 210.0, 297.0
"""Millimeters."""
MARGIN = 18.0
INDENT = 6.0
DEEPEST = 8
PRO, CON, MUTED = "064F50", "A83A0A", "44494F"
SIGNS = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}
SLIP_HEIGHT = 38.0
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def write(
    handout: Handout, path: Path | str, paper: tuple[float, float] = A4, say: Say = str, language: str = ""
) -> None:
    """Write a hand-out, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, content(handout, paper, say, language))


def content(handout: Handout, paper: tuple[float, float] = A4, say: Say = str, language: str = "") -> bytes:
    """Return a hand-out as the content of a Word document on paper of this size, in mm.

    `say` translates the texts of the program's own. `language` is that of most words (BCP 47), for spelling and for
    screen readers.
    """
    with LOADING:
        import docx

    made = _Writer(docx.Document(), handout, paper, say, language)
    made.write()
    kept = BytesIO()
    made.document.save(kept)
    return kept.getvalue()


class _Writer:
    """Adds the blocks of a hand-out to a document of python-docx."""

    def __init__(self, document: Any, handout: Handout, paper: tuple[float, float], say: Say, language: str) -> None:
        from docx.shared import Mm, Pt, RGBColor

        self.document, self.handout = document, handout
        self._say = say
        self._mm, self._pt, self._color = Mm, Pt, RGBColor
        low, high = sorted(paper)
        self.width, self.height = (high, low) if handout.landscape else (low, high)
        self._language = language or "en-US"

    # --- the document as a whole

    def write(self) -> None:
        """Add everything."""
        self._set_up()
        self.document.add_paragraph(self.words(self.handout.title), style="Title")
        self._bidi(self.document.paragraphs[-1])
        self.document.add_paragraph(self.words(self.handout.subtitle), style="Subtitle")
        if any(isinstance(block, Choice) for block in self.handout.blocks):
            self._name_and_date()
        for kind, group in groupby(self.handout.blocks, type):
            blocks = list(group)
            if kind is Slip:
                self._slips([block for block in blocks if isinstance(block, Slip)])
                continue
            for block in blocks:
                self._add(block)

    def _set_up(self) -> None:
        from docx.enum.section import WD_ORIENT

        section = self.document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE if self.width > self.height else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = self._mm(self.width), self._mm(self.height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = self._mm(MARGIN)
        section.footer_distance = self._mm(9)
        properties = self.document.core_properties
        properties.title = self.words(self.handout.title)[:255]
        properties.subject = self.words(self.handout.subtitle)
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.language = self._language
        properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
        styles = self.document.styles
        looks = {"Normal": (10.5, 0, 3), "Title": (18, 0, 2), "Subtitle": (11, 0, 10), "Heading 1": (13, 14, 3)}
        for name, (size, before, after) in looks.items():
            style = styles[name]
            style.font.size = self._pt(size)
            set_font(style, "Calibri")
            style.paragraph_format.space_before = self._pt(before)
            style.paragraph_format.space_after = self._pt(after)
            if name != "Normal":
                style.font.color.rgb = self._color(0, 0, 0)
                style.font.italic = False
        take_looks(styles["Title"], styles["Subtitle"])
        styles["Title"].font.bold = True
        set_language(styles["Normal"], self._language)
        self._footer(section)

    def _footer(self, section: Any) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT

        foot = section.footer.paragraphs[0]
        foot.style = self.document.styles["Normal"]
        stops = foot.paragraph_format.tab_stops
        stops.add_tab_stop(self._mm(self.width - 2 * MARGIN), WD_TAB_ALIGNMENT.RIGHT)
        self._run(foot, self.words(self.handout.subtitle) + "\t", size=8.5, color=MUTED)
        before, between, after = around(self.words(Message("{page} of {pages}")))
        self._run(foot, before, size=8.5, color=MUTED)
        self._number(foot, "PAGE")
        self._run(foot, between, size=8.5, color=MUTED)
        self._number(foot, "NUMPAGES")
        self._run(foot, after, size=8.5, color=MUTED)

    def _number(self, paragraph: Any, code: str) -> None:
        """Add a number that Word counts."""
        for part in field_parts(code):
            self._run(paragraph, "", size=8.5, color=MUTED)._element.append(part)

    def _name_and_date(self) -> None:
        from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

        room = self.width - 2 * MARGIN
        line = self.document.add_paragraph()
        stops = line.paragraph_format.tab_stops
        stops.add_tab_stop(self._mm(room * 0.6), WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
        stops.add_tab_stop(self._mm(room), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        self._run(line, f"{self.words(Message('Name'))} \t  {self.words(Message('Date'))} \t")
        line.paragraph_format.space_after = self._pt(10)

    # --- words

    def words(self, text: str) -> str:
        """Return a text in the user's language, on one line, without what XML cannot carry."""
        return " ".join(_NEVER.sub("", self._say(text)).split())

    def _run(
        self, paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, size: float = 0, color: str = ""
    ) -> Any:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = self._pt(size)
        if color:
            run.font.color.rgb = self._color.from_string(color)
        if is_leftward(text):
            flag(run._element.get_or_add_rPr(), "w:rtl")
        return run

    def _paragraph(
        self,
        text: str = "",
        left: float = 0.0,
        *,
        keeps: bool = False,
        before: float = 0,
        after: float = 2,
        **how: Any,
    ) -> Any:
        made = self.document.add_paragraph()
        form = made.paragraph_format
        form.left_indent = self._mm(left)
        form.space_before, form.space_after = self._pt(before), self._pt(after)
        form.keep_together, form.keep_with_next = True, keeps
        if text:
            self._run(made, text, **how)
            self._bidi(made)
        return made

    def _bidi(self, paragraph: Any) -> None:
        if is_leftward(paragraph.text):
            flag(paragraph._element.get_or_add_pPr(), "w:bidi")

    def _rules(self, count: int, left: float) -> None:
        for at in range(count):
            line = self._paragraph("", left, keeps=at < count - 1, before=10, after=0)
            set_borders(line._element.get_or_add_pPr(), "w:pBdr", {"bottom": ("single", "8A8D91")})

    # --- blocks

    def _add(self, block: Block) -> None:
        match block:
            case Paragraph():
                self._paragraph(self.words(block.words), keeps=True, after=6, size=10, color=MUTED)
            case Heading():
                made = self.document.add_heading(self.words(block.words), 1)
                self._bidi(made)
                if block.note:
                    self._run(made, f"   {self.words(block.note)}", size=10, color=MUTED).bold = False
            case Entry():
                self._entry(block)
            case Reference():
                self._reference(block)
            case Choice():
                self._choice(block)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)
            case Slip():
                self._slips([block])

    def _entry(self, block: Entry) -> None:
        left = min(block.depth, DEEPEST) * INDENT
        number, label, about = (self.words(part) for part in (block.number, block.label, block.about))
        words = self.words(block.words)
        follow = list(self._attributions(block.said))
        if label or about:
            head = self._paragraph("", left, keeps=True, before=6, after=0)
            colors = {Mark.PRO: PRO, Mark.CON: CON, Mark.UNDERCUT: CON}
            color = colors.get(block.mark, MUTED)
            if block.mark.sign:
                self._run(head, f"{block.mark.sign}  ", bold=True, color=color)
            if number:
                self._run(head, f"{number}  ", bold=True, size=9.5)
            self._run(head, label, bold=True, size=9.5, color=color)
            if about:
                self._run(head, f"  {about}", size=9.5, color=MUTED)
        elif number:
            words = f"{number}  {words}"
        thesis = block.mark is Mark.THESIS and bool(label) and not block.depth
        if words:
            self._paragraph(words, left, keeps=bool(follow or block.see), bold=thesis, size=12 if thesis else 10.5)
        if block.see:
            self._paragraph(f"→ {self.words(block.see)}", left, size=9.5, color=MUTED)
        for at, (quoted, told) in enumerate(follow):
            last = at == len(follow) - 1
            if quoted:
                self._paragraph(quoted, left + INDENT / 2, keeps=bool(told), italic=True, size=10)
            if told:
                self._paragraph(told, left, keeps=not last, size=9, color=MUTED)
        self._rules(block.notes, left)

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

    def _reference(self, block: Reference) -> None:
        line = self._paragraph("", 8, after=2)
        line.paragraph_format.first_line_indent = self._mm(-8)
        line.paragraph_format.tab_stops.add_tab_stop(self._mm(8))
        self._run(line, f"{block.number}\t", bold=True, size=9.5)
        self._run(line, self.words(block.words), size=9.5)
        if block.address:
            self._run(line, "  ", size=9.5)
            link(line, self._run(line, self.words(block.address), size=9, color=MUTED))

    def _choice(self, block: Choice) -> None:
        room = self.width - 2 * MARGIN
        table = self.document.add_table(rows=1, cols=3)
        table.autofit = False
        keep_row(table.rows[0])
        cells = table.rows[0].cells
        set_widths(table, [self._mm(width) for width in (9.0, room - 9.0 - 32.0, 32.0)])
        self._run(cells[0].paragraphs[0], block.number, bold=True)
        self._fill(cells[1], block.words, block.who)
        self._run(cells[2].paragraphs[0], "☐ +      ☐ −", size=11)
        for cell in cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        self._rules(block.notes, 9.0)
        self._paragraph("", after=0, size=4)

    def _fill(self, cell: Any, words: str, who: str, *, bold: bool = False, size: float = 10.5) -> None:
        first = cell.paragraphs[-1]
        self._run(first, self.words(words), bold=bold, size=size)
        self._bidi(first)
        first.paragraph_format.space_after = self._pt(2)
        if who:
            second = cell.add_paragraph()
            second.paragraph_format.space_after = self._pt(2)
            self._run(second, self.words(who), size=9, color=MUTED)

    def _slips(self, slips: Sequence[Slip]) -> None:
        columns = 2 if self.width < self.height else 3
        rows = -(-len(slips) // columns)
        table = self.document.add_table(rows=rows, cols=columns)
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        set_borders(table._element.tblPr, "w:tblBorders", dict.fromkeys(sides, ("dashed", "44494F")))
        set_cell_margins(table, self._mm(4).twips)
        for at, slip in enumerate(slips):
            row = table.rows[at // columns]
            cell = row.cells[at % columns]
            if not at % columns:
                row.height = self._mm(SLIP_HEIGHT)
                keep_row(row)
            label = self.words(Message("Thesis")) if slip.thesis else slip.number
            self._run(cell.paragraphs[0], label, bold=True, size=9, color=MUTED)
            cell.paragraphs[0].paragraph_format.space_after = self._pt(1)
            cell.add_paragraph()
            self._fill(cell, slip.words, slip.who, bold=slip.thesis, size=12)

    def _table(self, block: Table) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        table = self.document.add_table(rows=1, cols=1 + len(block.heads), style="Table Grid")
        table.autofit = False
        room = self.width - 2 * MARGIN
        names = room * 0.24
        wide = min(34.0, (room - names) / max(1, len(block.heads)))
        head = table.rows[0]
        flag(head._tr.get_or_add_trPr(), "w:tblHeader")
        keep_row(head)
        self._run(head.cells[0].paragraphs[0], self.words(Message("Speaker")), bold=True, size=9.5)
        for cell, (number, words) in zip(head.cells[1:], block.heads, strict=True):
            self._run(cell.paragraphs[0], self.words(number), bold=True, size=9.5)
            if words:
                self._run(cell.add_paragraph(), self.words(words), size=8.5)
        for row in block.rows:
            made = table.add_row()
            keep_row(made)
            first, *cells = made.cells
            self._run(first.paragraphs[0], self.words(row.name), bold=True, size=9.5)
            if row.role:
                self._run(first.add_paragraph(), self.words(row.role), size=8.5, color=MUTED)
            for cell, side in zip(cells, row.sides, strict=True):
                paragraph = cell.paragraphs[0]
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                self._run(paragraph, SIGNS[side], bold=True, size=12, color=CON if side is Side.AGAINST else PRO)
        last = table.add_row()
        keep_row(last)
        first, *cells = last.cells
        self._run(first.paragraphs[0], self.words(Message("In all")), size=9, color=MUTED)
        for cell, (supporting, opposing) in zip(cells, block.sums, strict=True):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            self._run(cell.paragraphs[0], f"+ {supporting} − {opposing}", size=8.5, color=MUTED)
        for row in table.rows:
            for cell in row.cells:
                for paragraph in cell.paragraphs:
                    paragraph.paragraph_format.space_after = self._pt(1)
        set_widths(table, [self._mm(width) for width in (names, *[wide] * len(block.heads))])
        self._paragraph("", after=4)

    def _picture(self, block: Picture) -> None:
        room = self.width - 2 * MARGIN, self.height - 2 * MARGIN - 24
        scale = min(1.0, room[0] / block.width, room[1] / block.height)
        line = self._paragraph("", after=0)
        shape = line.add_run().add_picture(BytesIO(block.png), width=self._mm(block.width * scale))
        shape._inline.docPr.set("descr", self.words(block.words))
