"""Type for presentations: slides of one look, placeholders filled with paragraphs, signs, notes."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from typing import Any

from argmap.formats.docx_parts import is_leftward
from argmap.import_lock import LOADING

Say = Callable[[str], str]
"""Returns a text in the user's language."""
GROUND, INK, MUTED, PRO, CON = "FAF8F4", "22262B", "5F6873", "0B6E6E", "B3410F"
FONT = "Calibri"
LAYOUTS = {"title": 0, "content": 1, "title only": 5}
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WEB = re.compile(r"https?://\S+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SlideText:
    """A run of text: its words, the points of its type, and its color as six figures."""

    words: str
    size: int
    color: str = INK
    bold: bool = False
    italic: bool = False
    link: str = ""
    before: int = 0
    """Points of space above the paragraph that it begins."""


def _number_notes(package: Any) -> None:
    """Let the notes of slides be numbered by counting: to look for a free name takes the square of the time."""
    with LOADING:
        from pptx.opc.packuri import PackURI

    usual, numbers = package.next_partname, count(1)

    def next_partname(template: str) -> Any:
        return PackURI(template % next(numbers)) if "notesSlide%" in template else usual(template)

    package.next_partname = next_partname


class SlideTypesetter:
    """Makes slides in a presentation of python-pptx. Lengths are in inches, type in points."""

    def __init__(self, presentation: Any, size: tuple[float, float], say: Say, language: str) -> None:
        with LOADING:
            from pptx.dml.color import RGBColor
            from pptx.util import Inches, Pt

        self.presentation = presentation
        self.inches: Any = Inches
        self.pt: Any = Pt
        self.color: Any = RGBColor.from_string
        self._say, self._language = say, language or "en-US"
        _number_notes(presentation.part.package)
        self._size = size

    def set_up(self, title: str) -> None:
        """Set the size and the ground of all slides, and say what the presentation is."""
        shown = self.presentation
        wide = self.inches(self._size[0]) / shown.slide_width
        shown.slide_width, shown.slide_height = (self.inches(length) for length in self._size)
        for master in (shown.slide_master, *shown.slide_layouts):
            for shape in master.placeholders:
                shape.left, shape.width = int(shape.left * wide), int(shape.width * wide)
        ground = shown.slide_master.background.fill
        ground.solid()
        ground.fore_color.rgb = self.color(GROUND)
        properties = shown.core_properties
        properties.title = self.words(title)[:255]
        properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
        properties.language = self._language
        properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)

    def slide(self, layout: str) -> Any:
        """Add a slide and return it."""
        return self.presentation.slides.add_slide(self.presentation.slide_layouts[LAYOUTS[layout]])

    # --- words

    def words(self, text: str) -> str:
        """Return a text in the user's language, on one line, without what XML cannot carry."""
        return " ".join(_NEVER.sub("", self._say(text)).split())

    def edged(self, text: str) -> str:
        """Return a text as `words` does, with a space at its ends where it has one."""
        line = self.words(text)
        return f"{' ' * text[:1].isspace()}{line}{' ' * text[-1:].isspace()}" if line else ""

    def place(
        self,
        shape: Any,
        left: float,
        top: float,
        width: float,
        height: float,
        paragraphs: Sequence[Sequence[SlideText]],
        *,
        bottom: bool = False,
    ) -> None:
        """Put paragraphs into a shape and the shape at its place; without any, take it away."""
        with LOADING:
            from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN

        if not paragraphs:
            shape._element.getparent().remove(shape._element)
            return
        shape.left, shape.top, shape.width, shape.height = (self.inches(each) for each in (left, top, width, height))
        frame = shape.text_frame
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
        frame.vertical_anchor = MSO_ANCHOR.BOTTOM if bottom else MSO_ANCHOR.TOP
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        for number, runs in enumerate(paragraphs):
            made = frame.paragraphs[0] if not number else frame.add_paragraph()
            made.space_before, made.space_after = self.pt(runs[0].before if number else 0), self.pt(5)
            made.line_spacing = 1.0
            is_right = is_leftward("".join(run.words for run in runs))
            made.alignment = PP_ALIGN.RIGHT if is_right else PP_ALIGN.LEFT
            properties = made._p.get_or_add_pPr()
            properties.set("marL", "0")
            properties.set("indent", "0")
            if is_right:
                properties.set("rtl", "1")
            self._no_bullet(properties)
            for run in runs:
                self._run(made, run)

    def _no_bullet(self, properties: Any) -> None:
        with LOADING:
            from pptx.oxml.ns import qn

        last = properties.find(qn("a:spcAft"))
        bullet = properties.makeelement(qn("a:buNone"), {})
        if last is not None:
            last.addnext(bullet)
        else:
            properties.append(bullet)

    def _run(self, paragraph: Any, run: SlideText) -> None:
        made = paragraph.add_run()
        made.text = run.words
        font = made.font
        font.name, font.size, font.bold, font.italic = FONT, self.pt(run.size), run.bold, run.italic
        font.color.rgb = self.color(run.color)
        made._r.get_or_add_rPr().set("lang", self._language)
        if _WEB.match(run.link):
            made.hyperlink.address = run.link

    def note(self, slide: Any, lines: Sequence[str]) -> None:
        """Put lines into the notes of a slide."""
        slide.notes_slide.notes_text_frame.text = "\n".join(line for line in lines if line)

    # --- shapes

    def bar(self, slide: Any, color: str) -> None:
        """Draw the bar at the left edge of a slide."""
        self._filled(slide, "RECTANGLE", 0.0, 0.0, 0.16, self._size[1], color)

    def sign(self, slide: Any, pro: bool, left: float, top: float) -> None:  # noqa: FBT001 - as records say it
        """Draw the sign of a stance: a round +, a pointed −."""
        with LOADING:
            from pptx.enum.text import MSO_ANCHOR, PP_ALIGN

        size = 0.42 if pro else 0.5
        shape = self._filled(
            slide, "OVAL" if pro else "DIAMOND", left + (0.5 - size) / 2, top - 0.04, size, size, PRO if pro else CON
        )
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        frame.word_wrap = False
        frame.paragraphs[0].alignment = PP_ALIGN.CENTER
        self._run(frame.paragraphs[0], SlideText("+" if pro else "−", 20, "FFFFFF", bold=True))

    def _filled(self, slide: Any, kind: str, left: float, top: float, width: float, height: float, color: str) -> Any:
        with LOADING:
            from pptx.enum.shapes import MSO_SHAPE

        places = (self.inches(each) for each in (left, top, width, height))
        shape = slide.shapes.add_shape(getattr(MSO_SHAPE, kind), *places)
        shape.fill.solid()
        shape.fill.fore_color.rgb = self.color(color)
        shape.line.fill.background()
        shape.shadow.inherit = False
        return shape

    def picture(self, slide: Any, png: bytes, room: tuple[float, float, float, float], words: str) -> None:
        """Put a picture into a room (left, top, width, height), as large as it fits; `words` are for screen readers."""
        left, top, width, height = room
        shape = slide.shapes.add_picture(BytesIO(png), self.inches(left), self.inches(top))
        scale = min(self.inches(width) / shape.width, self.inches(height) / shape.height)
        shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
        shape.left = self.inches(left) + (self.inches(width) - shape.width) // 2
        shape._element._nvXxPr.cNvPr.set("descr", words)

    def foot(self, slide: Any, words: str, width: float, height: float) -> None:
        """Put words and the number of the slide at its foot."""
        with LOADING:
            from pptx.enum.text import PP_ALIGN
            from pptx.oxml import parse_xml
            from pptx.oxml.ns import nsdecls
        parse: Any = parse_xml

        boxes = []
        for left, wide in ((1.15, width - 3.0), (width - 1.75, 1.0)):
            places = (self.inches(each) for each in (left, height - 0.45, wide, 0.3))
            box = slide.shapes.add_textbox(*places)
            frame = box.text_frame
            frame.word_wrap = True
            frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
            boxes.append(frame.paragraphs[0])
        said = self.words(words)
        self._run(boxes[0], SlideText(said if len(said) <= 140 else said[:139] + "…", 11, MUTED))
        boxes[1].alignment = PP_ALIGN.RIGHT
        field = parse(
            f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
            f'<a:rPr lang="{self._language}" sz="1100"><a:solidFill><a:srgbClr val="{MUTED}"/></a:solidFill>'
            f'<a:latin typeface="{FONT}"/></a:rPr><a:t>‹#›</a:t></a:fld>'
        )
        boxes[1]._p.append(field)
