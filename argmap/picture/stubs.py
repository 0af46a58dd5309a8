"""Stubs: an argument between claims that stand far apart, told by the numbers of these claims instead of a line."""

from argmap.layout import Point, Rect
from argmap.picture.measure import Style, advance
from argmap.picture.shapes import Item, RectShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

HIGH = 16.0
"""The height of a label; half of it lies below the edge of its card."""
PADDING = 7.0
TAG_AWAY = 8.0
"""From the tag with a claim's own number to the right edge of its card."""


def target_label(number: str, theme: Theme, *, pro: bool) -> tuple[Shape, ...]:
    """Return the label of an argument at its target, "from 31", left of its sign and counted from that."""
    words = tr("from {number}", number=number)
    style, color = Style(theme.small_size), theme.pro if pro else theme.con
    wide = advance(words, style)
    left = -(wide + PADDING + 11.0)
    return (
        RectShape(left, -HIGH / 2, HIGH / 2 - left, HIGH, HIGH / 2, theme.card, color, 1.0),
        _text(words, left + PADDING, 0.0, color, style),
    )


def beside_label(words: str, theme: Theme, *, pro: bool) -> tuple[Shape, ...]:
    """Return a label at the right of a sign, counted from that: the number of a premise that stands elsewhere."""
    style, color = Style(theme.small_size), theme.pro if pro else theme.con
    wide = advance(words, style)
    return (
        RectShape(-HIGH / 2, -HIGH / 2, wide + HIGH / 2 + 11.0 + PADDING, HIGH, HIGH / 2, theme.card, color, 1.0),
        _text(words, 11.0, 0.0, color, style),
    )


def premise_stub(id: str, words: str, at: Point, link: str, about: str, theme: Theme, *, pro: bool) -> Item:
    """Return the stub at a premise, "for 12": its right end is a little right of the point, which is on the edge."""
    style, color = Style(theme.small_size), theme.pro if pro else theme.con
    wide = advance(words, style) + 2 * PADDING
    shapes = (
        RectShape(0.0, 0.0, wide, HIGH, HIGH / 2, theme.card, color, 1.0),
        _text(words, PADDING, HIGH / 2, color, style),
    )
    return Item(id, "stub", at.x + HIGH / 2 - wide, at.y - HIGH / 2, wide, HIGH, shapes, words, about, link)


def number_tag(id: str, number: int, card: Rect, theme: Theme) -> Item:
    """Return the number of a claim on the lower edge of its card, so that it is found from elsewhere."""
    style = Style(theme.number_size, "bold")
    words = str(number)
    wide = max(HIGH, advance(words, style) + PADDING)
    x, y = card.x + card.width - TAG_AWAY - wide, card.y + card.height - HIGH / 2
    shapes = (
        RectShape(0.0, 0.0, wide, HIGH, HIGH / 2, theme.muted),
        _text(words, (wide - advance(words, style)) / 2, HIGH / 2, theme.card, style),
    )
    return Item(id, "stub", x, y, wide, HIGH, shapes, tr("Claim {number}", number=number))


def _text(words: str, x: float, middle: float, color: str, style: Style) -> TextShape:
    return TextShape(
        x, middle + style.size * 0.35, words, style.size, style.weight, color=color, width=advance(words, style)
    )
