"""Draw the title above a map, the sources below it, and a hint on an empty one."""

import math
from collections.abc import Sequence
from dataclasses import replace

from argmap.picture.attribution import Reference
from argmap.picture.measure import Style, advance, clean, lay, measured, wrap
from argmap.picture.shapes import Item, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

TITLE_GAP = 2.0
"""Between the title and the counts below it."""
TALL_LIST = 6
"""A list of sources gets a second column when one would be longer than this."""


def title_item(
    id: str, question: str, counts: str, x: float, y: float, width: float, theme: Theme, larger: float = 1.0
) -> Item:
    """Return the question as the title, wrapped to a width, with a line of counts below it.

    It is as wide as its longest line; that of a language which is written leftward ends at the right of the width.
    """
    text = clean(question) or tr("Untitled map")
    style, small = Style(round(theme.title_size * larger), "bold"), Style(round(theme.counts_size * larger))
    paragraph, below = measured(text, style).fair_block(width), wrap(counts, width, small)
    color = theme.ink if clean(question) else theme.muted
    wide = min(width, max(paragraph.width, below.width if counts else 0.0))
    left = x if paragraph.rightward else x + width - wide
    line, small_line = round(theme.title_line * larger), round(theme.source_line * larger)
    shapes: list[Shape] = [*lay(paragraph, 0.0, 0.0, wide, style, color, line)]
    height = len(paragraph.lines) * line + TITLE_GAP
    if counts:
        begin = 0.0 if paragraph.rightward else wide - below.width
        shapes += lay(below, begin, height, None, small, theme.muted, small_line)
        height += len(below.lines) * small_line
    return Item(id, "title", left, y, wide, height, tuple(shapes), text.replace("\n", " "), counts)


def hint_item(x: float, y: float, width: float, theme: Theme) -> Item:
    """Return the hint in place of a map without claims."""
    first, more = tr("No claims yet"), tr("Add a first claim, or select words in a source.")
    bold, plain = Style(theme.claim_size, "bold"), Style(theme.claim_size)
    shapes: list[Shape] = [*lay(wrap(first, width, bold), 0.0, 0.0, width, bold, theme.ink, theme.claim_line)]
    shapes += lay(wrap(more, width, plain), 0.0, theme.claim_line, width, plain, theme.muted, theme.claim_line)
    return Item("hint", "title", x, y, width, 2 * theme.claim_line, tuple(shapes), first, more)


def sources_item(references: Sequence[Reference], x: float, y: float, width: float, theme: Theme) -> Item:
    """Return the numbered list of sources, in columns if it is long and there is room.

    The numbers are named "source-1" and so on, so that the small numbers on cards can lead to them.
    """
    style, bold = Style(theme.source_size), Style(theme.source_size, "bold")
    number_width = max((advance(str(n), style) for n in range(1, len(references) + 1)), default=0.0)
    indent = number_width + 8
    longest = max((advance(reference.words, style) for reference in references), default=0.0) + indent + 1
    broad = min(theme.column, longest, width)
    fit = max(1, int((width + theme.gap) // (broad + theme.gap)))
    columns = max(1, min(fit, math.ceil(len(references) / TALL_LIST)))
    if columns == 1:
        broad = min(theme.column * 1.5, width)
    heading = tr("Sources")
    shapes: list[Shape] = [*lay(wrap(heading, width, bold), 0.0, 0.0, width, bold, theme.ink, theme.source_line)]
    top = theme.source_line + 4
    bottom = top
    each = math.ceil(len(references) / columns)
    for column in range(columns):
        left, line = column * (broad + theme.gap), top
        for at in range(column * each, min((column + 1) * each, len(references))):
            number, reference = str(at + 1), references[at]
            baseline = line + theme.source_line / 2 + style.size * 0.35
            shapes.append(
                TextShape(
                    left + number_width,
                    baseline,
                    number,
                    style.size,
                    color=theme.muted,
                    anchor="end",
                    width=advance(number, style),
                    name=source_name(at + 1),
                )
            )
            paragraph = wrap(reference.words or tr("Untitled source"), broad - indent, style)
            lines = lay(paragraph, left + indent, line, None, style, theme.muted, theme.source_line)
            shapes += [replace(shape, link=reference.link) for shape in lines] if reference.link else lines
            line += len(paragraph.lines) * theme.source_line + 2
        bottom = max(bottom, line)
    text = " ".join(f"{number}. {reference.words}." for number, reference in enumerate(references, 1))
    return Item("sources", "sources", x, y, width, bottom, tuple(shapes), heading, text)


def source_name(number: int) -> str:
    """Return the name by which links find an entry of the list of sources."""
    return f"source-{number}"
