"""Maps as presentations for PowerPoint and its like (PPTX): text that can be edited, one slide for each step."""

import math
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from argmap import atomic_write
from argmap.formats.pptx_type import CON, INK, MUTED, PRO, Say, SlideText, SlideTypesetter
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.handout import Said
from argmap.model.records import Stance
from argmap.model.slide_deck import DeckSlide, SlideClaim, SlideDeck, SlideQuotation
from argmap.model.verbatim import shortened_at_word

WIDE, HIGH = 13.333, 7.5
"""Inches of a slide."""
PICTURE = 12.4, 6.05
"""Inches that the picture of a map may take."""
LEFT, RIGHT = 1.15, 0.75
"""Inches that are free beside the words of a step; the sign stands at the left."""
TOP, FOOT = 0.55, 0.65
SOURCES_ON_A_SLIDE = 9
TITLES = (40, 36, 32, 28, 26, 24, 22, 20, 18, 16)
BODIES = (20, 18, 16, 14, 12)
"""Points, the largest first: type is made smaller until it fits."""
MOST_OF_TITLE = 3.5
"""Inches that the claim of a step takes at most, where something stands below it."""


def write(
    decks: Sequence[SlideDeck], pictures: Sequence[bytes], path: Path | str, say: Say = str, language: str = ""
) -> None:
    """Write decks as one presentation, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, content(decks, pictures, say, language))


def content(decks: Sequence[SlideDeck], pictures: Sequence[bytes], say: Say = str, language: str = "") -> bytes:
    """Return decks as the content of a presentation, each with its picture (PNG, or b"" for none) as an overview.

    `say` translates the texts of the program's own; `language` is that of most words (BCP 47).
    """
    with LOADING:
        import pptx

    made = _DeckWriter(SlideTypesetter(pptx.Presentation(), (WIDE, HIGH), say, language))
    made.type.set_up(decks[0].title)
    for deck, picture in zip(decks, pictures, strict=True):
        made.write(deck, picture)
    kept = BytesIO()
    made.type.presentation.save(kept)
    return kept.getvalue()


class _DeckWriter:
    """Adds decks to a presentation of python-pptx."""

    def __init__(self, type: SlideTypesetter) -> None:
        self.type = type

    def write(self, deck: SlideDeck, picture: bytes) -> None:
        """Add a deck: a title, an overview, a slide for each step, the sources."""
        self._title(deck)
        if picture:
            self._overview(deck, picture)
        for step in deck.slides:
            self._step(deck, step)
        for first in range(0, len(deck.sources), SOURCES_ON_A_SLIDE):
            self._sources(deck, first)

    def _title(self, deck: SlideDeck) -> None:
        title = self.type.words(deck.title)
        slide = self.type.slide("title")
        size = self._fitting(len(title), WIDE - 2.4, 3.2, (54, 48, *TITLES))
        title = self._cut(title, WIDE - 2.4, 3.2, size)
        self.type.place(
            slide.shapes.title, 1.2, 1.5, WIDE - 2.4, 3.4, [[SlideText(title, size, bold=True)]], bottom=True
        )
        people = {q.told.who for step in deck.slides for claim in step.claims for q in claim.quotations if q.told.who}
        claims = {claim.words for step in deck.slides for claim in step.claims}
        counts = [Message("%Ln claim(s)", "", len(claims))]
        counts += [Message("%Ln speaker(s)", "", len(people))] if people else []
        counts += [Message("%Ln source(s)", "", len(deck.sources))] if deck.sources else []
        told = " · ".join(self.type.words(each) for each in counts)
        self.type.place(slide.placeholders[1], 1.2, 5.1, WIDE - 2.4, 0.8, [[SlideText(told, 20, MUTED)]])
        self.type.bar(slide, INK)

    def _overview(self, deck: SlideDeck, picture: bytes) -> None:
        slide = self.type.slide("title only")
        head = SlideText(self.type.words(Message("The map")), 20, MUTED, bold=True)
        self.type.place(slide.shapes.title, 0.5, 0.25, WIDE - 1.0, 0.5, [[head]])
        words = self.type.words(Message("Map: {question}", question=self.type.words(deck.title)))
        self.type.picture(slide, picture, ((WIDE - PICTURE[0]) / 2, 0.85, *PICTURE), words)
        self.type.foot(slide, deck.title, WIDE, HIGH)

    def _step(self, deck: SlideDeck, step: DeckSlide) -> None:
        slide = self.type.slide("content")
        pro = step.stance is Stance.PRO
        color = INK if step.stance is None else PRO if pro else CON
        width = WIDE - LEFT - RIGHT
        label = [SlideText(self.type.words(step.role), 18, color, bold=True)]
        about = self.type.words(step.about)
        if about:
            label.append(SlideText(f"  {about}", 16, MUTED))
        alone = step.claims[0] if len(step.claims) == 1 else None
        title, label_high = [label], self._height(len(step.role) + len(about) + 2, width, 17)
        high = label_high
        if alone is not None:
            words = self.type.words(alone.words)
            room = MOST_OF_TITLE if alone.quotations else HIGH - TOP - FOOT - label_high - 0.4
            size = self._fitting(len(words), width, room, TITLES)
            words = self._cut(words, width, room, size)
            title.append([SlideText(words, size, INK, bold=step.stance is None)])
            high += self._height(len(words), width, size) + 0.15
        self.type.place(slide.shapes.title, LEFT, TOP, width, high + 0.1, title)
        top = TOP + high + 0.3
        self._body(slide, [alone] if alone else step.claims, top, width, has_heads=alone is None)
        self.type.bar(slide, color)
        if step.stance is not None:
            self.type.sign(slide, pro, 0.45, TOP + 0.02)
        numbers = " + ".join(self.type.words(claim.number) for claim in step.claims if claim.number)
        self.type.foot(slide, " · ".join(part for part in (numbers, self.type.words(deck.title)) if part), WIDE, HIGH)
        self.type.note(slide, list(self._notes(step)))

    def _body(self, slide: Any, claims: Sequence[SlideClaim], top: float, width: float, *, has_heads: bool) -> None:
        """Set the claims that stand together, with who says what where, as large as there is room for."""
        room = HIGH - FOOT - top
        for most, longest in ((3, 0), (1, 0), (0, 0), (0, 160), (0, 60)):
            for size in BODIES:
                lines = [line for each in claims for line in self._lines(each, size, most, longest, is_head=has_heads)]
                high = sum(self._paragraph_height(line, width) for line in lines)
                if high <= room:
                    self.type.place(slide.placeholders[1], LEFT, top, width, room, lines)
                    return
        self.type.place(slide.placeholders[1], LEFT, top, width, room, lines)

    def _lines(
        self, claim: SlideClaim, size: int, most: int, longest: int, *, is_head: bool
    ) -> Iterator[list[SlideText]]:
        """Yield the paragraphs of a claim: its words, at most so many quotations, who says them.

        `longest` are the characters of its words at most; 0: all. The notes have all of them in any case.
        """
        if is_head:
            words = self.type.words(claim.words)
            yield [SlideText(shortened_at_word(words, longest) if longest else words, size + 6, INK, before=12)]
        shown: set[str] = set()
        for quotation in claim.quotations[:most] if most else claim.quotations[:1]:
            told = quotation.told
            words = self.type.words(told.words)
            before, after = self.type.edged(quotation.before), self.type.edged(quotation.after)
            if most and words and words not in shown and (before or after or not quotation.again):
                parts = [SlideText(before, size, MUTED), SlideText(words, size, INK), SlideText(after, size, MUTED)]
                yield [part for part in parts if part.words]
            shown.add(words)
            who = self.attribution(told)
            if who:
                yield [SlideText(who, max(12, size - 3), MUTED)]
        more = len(claim.quotations) - max(1, most)
        if more > 0:
            yield [SlideText(self.type.words(Message("%n more quotation(s) in the notes", "", more)), 12, MUTED)]

    def attribution(self, told: Said) -> str:
        """Return who says something, and where: "— Ann Bell, mayor [2, paragraph 4]"."""
        who, role, via, place = (self.type.words(part) for part in (told.who, told.role, told.via, told.place))
        named = self.type.words(Message("{name}, {role}", name=who, role=role)) if who and role else who or role
        if via:
            named = self.type.words(
                Message("{who}, told by {via}", who=named, via=via) if named else Message("told by {via}", via=via)
            )
        if told.source:
            place = self.type.words(Message("[{source}, {place}]", source=str(told.source), place=place))
        doubt = self.type.words(told.doubt)
        line = " ".join(part for part in (named, place, doubt) if part)
        return f"— {line}" if line else ""

    def _notes(self, step: DeckSlide) -> Iterator[str]:
        """Yield what the speaker reads: the step, and each quotation in its context."""
        yield f"{self.type.words(step.role)} {self.type.words(step.about)}".strip()
        for claim in step.claims:
            yield f"{self.type.words(claim.number)} {self.type.words(claim.words)}".strip()
            for quotation in claim.quotations:
                yield from self._in_context(quotation)

    def _in_context(self, quotation: SlideQuotation) -> Iterator[str]:
        words = self.type.words(quotation.told.words)
        before, after = self.type.edged(quotation.before), self.type.edged(quotation.after)
        yield f"{before}{words}{after}".strip()
        yield self.attribution(quotation.told)

    def _sources(self, deck: SlideDeck, first: int) -> None:
        slide = self.type.slide("content")
        head = SlideText(self.type.words(Message("Sources")), 28, INK, bold=True)
        self.type.place(slide.shapes.title, LEFT, TOP, WIDE - LEFT - RIGHT, 0.7, [[head]])
        lines = []
        for source in deck.sources[first : first + SOURCES_ON_A_SLIDE]:
            line = [
                SlideText(f"{source.number}  ", 16, MUTED, bold=True),
                SlideText(self.type.words(source.words), 16, INK),
            ]
            if source.address:
                line.append(SlideText(f"  {self.type.words(source.address)}", 12, MUTED, link=source.address))
            lines.append(line)
        self.type.place(slide.placeholders[1], LEFT, TOP + 0.95, WIDE - LEFT - RIGHT, HIGH - TOP - 1.7, lines)
        self.type.foot(slide, deck.title, WIDE, HIGH)

    def _fitting(self, letters: int, width: float, height: float, sizes: Sequence[int]) -> int:
        """Return the first of the sizes, in points, at which so many letters fit, or the last."""
        return next((size for size in sizes if self._height(letters, width, size) <= height), sizes[-1])

    def _paragraph_height(self, line: Sequence[SlideText], width: float) -> float:
        """Return the height, in inches, of a paragraph with the space around it."""
        letters = sum(len(run.words) for run in line)
        return self._height(letters, width, line[0].size) + 0.07 + line[0].before / 72

    def _cut(self, words: str, width: float, height: float, size: int) -> str:
        """Return words, without what does not fit even in type of this size; the notes of the slide have all."""
        if self._height(len(words), width, size) <= height:
            return words
        lines = math.floor(height * 72 / (size * 1.2))
        return shortened_at_word(words, max(20, int(lines * self._per_line(width, size))))

    def _per_line(self, width: float, size: int) -> float:
        """Return how many letters of a size there are on a line at least, on average."""
        return max(1.0, width * 72 / (size * 0.52) - 4)

    def _height(self, letters: int, width: float, size: int) -> float:
        """Return the height, in inches, that so many letters of a size take at most."""
        return math.ceil(max(1, letters) / self._per_line(width, size)) * size * 1.2 / 72
