"""Draw the title above a map, the sources below it, and a hint on an empty one."""

import math
from collections.abc import Iterable

from argmap.picture.measure import Style, advance, clean, lay, wrap
from argmap.picture.shapes import Item, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

TALL_LIST = 6
"""A list of sources gets a second column when one would be longer than this."""


def title_item(id: str, question: str, counts: str, x: float, y: float, width: float, theme: Theme) -> Item:
    """Return the question as the title, wrapped to a width, with a line of counts below it."""
    text = clean(question) or tr("Untitled map")
    style, small = Style(theme.title_size, "bold"), Style(theme.counts_size)
    paragraph = wrap(text, width, style)
    color = theme.ink if clean(question) else theme.muted
    shapes: list[Shape] = [*lay(paragraph, 0.0, 0.0, width, style, color, theme.title_line)]
    top = len(paragraph.lines) * theme.title_line + 4
    if not counts:
        return Item(id, "title", x, y, width, top, tuple(shapes), text.replace("\n", " "))
    shapes += lay(wrap(counts, width, small), 0.0, top, width, small, theme.muted, theme.source_line)
    return Item(id, "title", x, y, width, top + theme.source_line, tuple(shapes), text.replace("\n", " "), counts)


def hint_item(x: float, y: float, width: float, theme: Theme) -> Item:
    """Return the hint in place of a map without claims."""
    first, more = tr("No claims yet"), tr("Add a first claim, or select words in a source.")
    bold, plain = Style(theme.claim_size, "bold"), Style(theme.claim_size)
    shapes: list[Shape] = [*lay(wrap(first, width, bold), 0.0, 0.0, width, bold, theme.ink, theme.claim_line)]
    shapes += lay(wrap(more, width, plain), 0.0, theme.claim_line, width, plain, theme.muted, theme.claim_line)
    return Item("hint", "title", x, y, width, 2 * theme.claim_line, tuple(shapes), first, more)


def sources_item(references: Iterable[str], x: float, y: float, width: float, theme: Theme) -> Item:
    """Return the numbered list of sources, in columns if it is long and there is room."""
    listed = list(references)
    style, bold = Style(theme.source_size), Style(theme.source_size, "bold")
    number_width = max((advance(str(n), style) for n in range(1, len(listed) + 1)), default=0.0)
    fit = max(1, int((width + theme.gap) // (theme.column + theme.gap)))
    columns = max(1, min(fit, math.ceil(len(listed) / TALL_LIST)))
    broad = min(theme.column if columns > 1 else theme.column * 1.5, width)
    heading = tr("Sources")
    shapes: list[Shape] = [*lay(wrap(heading, width, bold), 0.0, 0.0, width, bold, theme.ink, theme.source_line)]
    top = theme.source_line + 4
    bottom = top
    each = math.ceil(len(listed) / columns)
    for column in range(columns):
        left, line = column * (broad + theme.gap), top
        for at in range(column * each, min((column + 1) * each, len(listed))):
            number = str(at + 1)
            baseline = line + theme.source_line / 2 + style.size * 0.35
            wide = advance(number, style)
            shapes.append(
                TextShape(
                    left + number_width, baseline, number, style.size, color=theme.muted, anchor="end", width=wide
                )
            )
            indent = number_width + 8
            paragraph = wrap(listed[at] or tr("Untitled source"), broad - indent, style)
            shapes += lay(paragraph, left + indent, line, broad - indent, style, theme.muted, theme.source_line)
            line += len(paragraph.lines) * theme.source_line + 2
        bottom = max(bottom, line)
    text = " ".join(f"{number}. {name}." for number, name in enumerate(listed, 1))
    return Item("sources", "sources", x, y, width, bottom, tuple(shapes), heading, text)
