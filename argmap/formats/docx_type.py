"""Type for Word documents: pages, styles, paragraphs and runs, in the user's language and in every script."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from argmap.formats.docx_parts import (
    around,
    field_parts,
    flag,
    is_leftward,
    set_borders,
    set_font,
    set_language,
    take_looks,
)
from argmap.import_lock import LOADING
from argmap.message import Message

Say = Callable[[str], str]
"""Returns a text in the user's language."""

MARGIN = 18.0
"""Millimeters."""
MUTED = "44494F"
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Typesetter:
    """Sets text in a document of python-docx. Lengths are in millimeters, type in points."""

    def __init__(self, document: Any, paper: tuple[float, float], say: Say, language: str) -> None:
        with LOADING:
            from docx.shared import Mm, Pt, RGBColor

        self.document = document
        self.say = say
        self.mm, self.pt, self.color = Mm, Pt, RGBColor
        self.low, self.high = sorted(paper)
        self.width, self.height = self.low, self.high
        self.language = language or "en-US"

    # --- the document as a whole

    def set_up(self, title: str, subject: str) -> None:
        """Set the styles, and say what the document is."""
        properties = self.document.core_properties
        properties.title = self.words(title)[:255]
        properties.subject = self.words(subject)
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.language = self.language
        properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
        styles = self.document.styles
        looks = {"Normal": (10.5, 0, 3), "Title": (18, 0, 2), "Subtitle": (11, 0, 10), "Heading 1": (13, 14, 3)}
        for name, (size, before, after) in looks.items():
            style = styles[name]
            style.font.size = self.pt(size)
            set_font(style, "Calibri")
            style.paragraph_format.space_before = self.pt(before)
            style.paragraph_format.space_after = self.pt(after)
            if name != "Normal":
                style.font.color.rgb = self.color(0, 0, 0)
                style.font.italic = False
        take_looks(styles["Title"], styles["Subtitle"])
        styles["Title"].font.bold = True
        set_language(styles["Normal"], self.language)

    def section(self, name: str, *, landscape: bool, first: bool) -> None:
        """Begin pages of an orientation, with a name and page numbers at their foot."""
        with LOADING:
            from docx.enum.section import WD_ORIENT, WD_SECTION

        section = self.document.sections[0] if first else self.document.add_section(WD_SECTION.NEW_PAGE)
        self.width, self.height = (self.high, self.low) if landscape else (self.low, self.high)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = self.mm(self.width), self.mm(self.height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = self.mm(MARGIN)
        section.footer_distance = self.mm(9)
        section.footer.is_linked_to_previous = False
        self._footer(section, name)

    def _footer(self, section: Any, name: str) -> None:
        with LOADING:
            from docx.enum.text import WD_TAB_ALIGNMENT

        foot = section.footer.paragraphs[0]
        foot.style = self.document.styles["Normal"]
        stops = foot.paragraph_format.tab_stops
        stops.add_tab_stop(self.mm(self.width - 2 * MARGIN), WD_TAB_ALIGNMENT.RIGHT)
        self.run(foot, self.words(name) + "\t", size=8.5, color=MUTED)
        before, between, after = around(self.words(Message("{page} of {pages}")))
        self.run(foot, before, size=8.5, color=MUTED)
        self._number(foot, "PAGE")
        self.run(foot, between, size=8.5, color=MUTED)
        self._number(foot, "NUMPAGES")
        self.run(foot, after, size=8.5, color=MUTED)

    def _number(self, paragraph: Any, code: str) -> None:
        """Add a number that Word counts."""
        for part in field_parts(code):
            self.run(paragraph, "", size=8.5, color=MUTED)._element.append(part)

    # --- words

    def words(self, text: str) -> str:
        """Return a text in the user's language, on one line, without what XML cannot carry."""
        return " ".join(_NEVER.sub("", self.say(text)).split())

    def edged(self, text: str) -> str:
        """Return a text as `words` does, with a space at its ends where it has one."""
        line = self.words(text)
        return f"{' ' * text[:1].isspace()}{line}{' ' * text[-1:].isspace()}" if line else ""

    def run(
        self, paragraph: Any, text: str, *, bold: bool = False, italic: bool = False, size: float = 0, color: str = ""
    ) -> Any:
        """Add a run of text to a paragraph."""
        run = paragraph.add_run(text)
        run.bold, run.italic = bold or None, italic or None
        if size:
            run.font.size = self.pt(size)
        if color:
            run.font.color.rgb = self.color.from_string(color)
        if is_leftward(text):
            flag(run._element.get_or_add_rPr(), "w:rtl")
        return run

    def paragraph(
        self,
        text: str = "",
        left: float = 0.0,
        *,
        keeps: bool = False,
        before: float = 0,
        after: float = 2,
        **how: Any,
    ) -> Any:
        """Add a paragraph, which stays on one page, and with the next one if it `keeps`."""
        made = self.document.add_paragraph()
        form = made.paragraph_format
        form.left_indent = self.mm(left)
        form.space_before, form.space_after = self.pt(before), self.pt(after)
        form.keep_together, form.keep_with_next = True, keeps
        if text:
            self.run(made, text, **how)
            self.bidi(made)
        return made

    def bidi(self, paragraph: Any) -> None:
        """Let a paragraph run from right to left if its words do."""
        if is_leftward(paragraph.text):
            flag(paragraph._element.get_or_add_pPr(), "w:bidi")

    def rules(self, count: int, left: float) -> None:
        """Add lines to write on."""
        for at in range(count):
            line = self.paragraph("", left, keeps=at < count - 1, before=10, after=0)
            set_borders(line._element.get_or_add_pPr(), "w:pBdr", {"bottom": ("single", "8A8D91")})
