"""What stands around a map on a page: the title, the sources, the key, the number of the page.

Their type has a size on paper, whatever the scale of the map: it is laid out in px of the map, which are larger or
smaller on the page.
"""

from dataclasses import dataclass, replace
from typing import cast

from argmap.picture.attribution import Reference
from argmap.picture.key import KeySigns, key_item
from argmap.picture.measure import Style, advance, clean, wrap
from argmap.picture.page_size import PageSize
from argmap.picture.shapes import (
    Command,
    EllipseShape,
    Item,
    PathShape,
    RectShape,
    Shape,
    TextShape,
    bounds,
    moved,
)
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import sources_item, title_item
from argmap.picture.translation import tr

NO_SIGNS = KeySigns()
SMALL = 7.0
"""Points; the small type around a map: counts, sources, key, page numbers."""
_LARGEST_TITLE = 48.0
_MOST_TITLE, _MOST_FOOT = 0.25, 0.5
"""The share of a page that the title, and that the sources and the key, may take."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words around a map on one page; each may be empty. `number` is as "2 of 5"."""

    map: str
    title: str = ""
    counts: str = ""
    references: tuple[Reference, ...] = ()
    signs: KeySigns = NO_SIGNS
    running: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Items that take a room, from their own upper left corner."""

    items: tuple[Item, ...]
    width: float
    height: float


class Furniture:
    """The words around a map, to be set at any scale: `scale` is how many points of paper one px of the map takes."""

    def __init__(self, words: PageWords, size: PageSize, theme: Theme) -> None:
        self.words, self._theme = words, theme
        sides = size.width + size.height
        self._title = max(11.0, min(_LARGEST_TITLE, 0.0115 * sides))
        self._small = max(SMALL - 0.5, min(24.0, 0.0048 * sides))
        self.gap = max(6.0, 0.008 * sides)
        """Points between the map and what stands around it."""
        self.notice = ""
        """In words what a page is too small for, or ""."""

    def spare_room(self, width: float, height: float) -> None:
        """Make the title smaller, and leave out what still takes most of a page, so that there is room for a map.

        `width` and `height` are those of the page without its margins, in points.
        """
        while (title := self.title(1.0, width)) and title.height > height * _MOST_TITLE and self._title > SMALL:
            self._title = max(SMALL, self._title * 0.8)
        wanted = self.words
        if title and title.height > height * _MOST_TITLE:
            self.words = replace(self.words, title="", counts="")
        if (foot := self.foot(1.0, width)) and foot.height > height * _MOST_FOOT:
            self.words = replace(self.words, signs=NO_SIGNS)
            if (foot := self.foot(1.0, width)) and foot.height > height * _MOST_FOOT:
                self.words = replace(self.words, references=(), signs=wanted.signs)
                if (foot := self.foot(1.0, width)) and foot.height > height * _MOST_FOOT:
                    self.words = replace(self.words, signs=NO_SIGNS)
        if self.words != wanted:
            self.notice = tr("The page is too small for the title, the sources and the key, so some are left out.")

    def title(self, scale: float, width: float) -> Block | None:
        """Return the title with its counts, wrapped to a width in px; None without one."""
        if not self.words.title:
            return None
        theme = self._scaled(scale)
        item = title_item(self.words.map, self.words.title, self.words.counts, 0.0, 0.0, width, theme)
        return Block((replace(item, x=0.0, y=0.0),), item.width, item.height)

    def foot(self, scale: float, width: float) -> Block | None:
        """Return the sources and, below them, the key, wrapped to a width in px; None without them."""
        theme = self._scaled(scale)
        found: list[Item] = []
        if self.words.references:
            found.append(sources_item(self.words.references, 0.0, 0.0, width, theme))
        if self.words.signs:
            top = found[-1].height + theme.source_line * 0.5 if found else 0.0
            times = theme.source_size / self._theme.small_size
            found.append(_scaled(key_item(self.words.signs, 0.0, 0.0, width / times, self._theme), times, top))
        if not found:
            return None
        shapes = [moved(shape, item.x, item.y) for item in found for shape in item.shapes]
        _, _, right, bottom = bounds(shapes)
        return Block(tuple(found), max(right, 1.0), max(bottom, found[-1].y + found[-1].height))

    def running(self, scale: float, width: float) -> Block | None:
        """Return the last line of a page among several: the title in small type, and the number of the page."""
        if not self.words.number:
            return None
        theme = self._scaled(scale)
        style = Style(theme.source_size)
        number, line = self.words.number, theme.source_line
        baseline = line / 2 + style.size * 0.35
        wide = advance(number, style)
        shapes: list[Shape] = [
            TextShape(width, baseline, number, style.size, color=theme.muted, anchor="end", width=wide)
        ]
        room = width - wide - 2 * style.size
        words = _first_line(self.words.running, room, style)
        if words:
            shapes.append(TextShape(0.0, baseline, words, style.size, color=theme.muted, width=advance(words, style)))
        item = Item(f"page-{self.words.map}", "title", 0.0, 0.0, width, line, tuple(shapes), number, words)
        return Block((item,), width, line)

    def _scaled(self, scale: float) -> Theme:
        """Return the theme with the type around the map at its size on paper."""
        title, small = max(1, round(self._title / scale)), max(1, round(self._small / scale))
        return replace(
            self._theme,
            title_size=title,
            title_line=title * 1.22,
            counts_size=small,
            source_size=small,
            source_line=small * 1.4,
            column=small * 48.0,
            gap=small * 2.2,
        )


def _scaled(item: Item, times: float, top: float) -> Item:
    """Return an item with everything on it so many times as large."""
    shapes = tuple(_enlarged(shape, times) for shape in item.shapes)
    return replace(item, x=0.0, y=top, width=item.width * times, height=item.height * times, shapes=shapes)


def _enlarged(shape: Shape, times: float) -> Shape:
    match shape:
        case TextShape():
            size = max(1, round(shape.size * times))
            return replace(
                shape,
                x=shape.x * times,
                baseline=shape.baseline * times,
                size=size,
                width=advance(shape.text, Style(size, shape.weight, shape.italic)),
            )
        case RectShape():
            return replace(
                shape,
                x=shape.x * times,
                y=shape.y * times,
                width=shape.width * times,
                height=shape.height * times,
                radius=shape.radius * times,
                stroke_width=shape.stroke_width * times,
            )
        case EllipseShape():
            return replace(
                shape,
                x=shape.x * times,
                y=shape.y * times,
                radius_x=shape.radius_x * times,
                radius_y=shape.radius_y * times,
                stroke_width=shape.stroke_width * times,
            )
        case PathShape():
            commands = tuple(cast(Command, (c[0], *(n * times for n in c[1:]))) for c in shape.commands)
            dash = tuple(length * times for length in shape.dash)
            return replace(shape, commands=commands, width=shape.width * times, dash=dash)


def _first_line(text: str, room: float, style: Style) -> str:
    """Return as much of a text as one line holds, with an ellipsis where it goes on."""
    words = clean(text).replace("\n", " ")
    if room <= 0 or not words:
        return ""
    if advance(words, style) <= room:
        return words
    lines = wrap(words, max(room - advance("…", style), style.size), style).lines
    return f"{lines[0].text.rstrip(' ,.;:')}…"
