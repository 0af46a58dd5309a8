"""Stubs: an argument between claims that stand far apart, told by the numbers of these claims instead of a line."""

from functools import lru_cache

from argmap.layout import Point, Rect
from argmap.picture import stub_places
from argmap.picture.measure import Style, advance
from argmap.picture.shapes import Item, RectShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

HIGH = 16.0
"""The height of a label; half of it lies below the edge of its card."""
PADDING = 7.0
SIGN_LEFT = 11.0
"""From the middle of a sign to the words left or right of it."""
SIGN = SIGN_LEFT + HIGH / 2 + 2.0
"""What a sign takes in a label that has one."""
TAG_AWAY = 8.0
"""From the tag with a claim's own number to the right edge of its card."""


def room(labels: tuple[str, ...], width: float, theme: Theme) -> float:
    """Return the height that is kept free for labels with these words at the foot of a card of a width."""
    if not labels:
        return 0.0
    style = Style(theme.small_size)
    widths = [advance(words, style) + PADDING + SIGN for words in labels]
    return theme.label_room + stub_places.ROW * (stub_places.rows(widths, width, tag_room(88, theme)) - 1)


def target_words(listed: str | int) -> str:
    """Return what is said at the target of an argument: the numbers of its premises."""
    return tr("from {number}", number=listed)


@lru_cache(maxsize=4_000)
def premise_words(number: int, *, pro: bool, undercut: bool) -> str:
    """Return what is said at a premise: the number of the claim that its argument is about."""
    if undercut:
        return tr("doubts {number}", number=number)
    return tr("for {number}", number=number) if pro else tr("against {number}", number=number)


@lru_cache(maxsize=4_000)
def target_label(number: str, theme: Theme, *, pro: bool) -> tuple[Shape, ...]:
    """Return the label of an argument at its target, "from 31", left of its sign and counted from that."""
    words = target_words(number)
    style, color = Style(theme.small_size), theme.pro if pro else theme.con
    wide = advance(words, style)
    left = -(wide + PADDING + SIGN_LEFT)
    return (
        RectShape(left, -HIGH / 2, HIGH / 2 - left, HIGH, HIGH / 2, theme.card, color, 1.0),
        _text(words, left + PADDING, 0.0, color, style),
    )


@lru_cache(maxsize=4_000)
def beside_label(words: str, theme: Theme, *, pro: bool) -> tuple[Shape, ...]:
    """Return a label at the right of a sign, counted from that: the number of a premise that stands elsewhere."""
    style, color = Style(theme.small_size), theme.pro if pro else theme.con
    wide = advance(words, style)
    return (
        RectShape(-HIGH / 2, -HIGH / 2, wide + HIGH / 2 + SIGN_LEFT + PADDING, HIGH, HIGH / 2, theme.card, color, 1.0),
        _text(words, SIGN_LEFT, 0.0, color, style),
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


@lru_cache(maxsize=4_000)
def premise_reach(words: str, theme: Theme) -> tuple[float, float]:
    """Return how far left and right of its point the stub at a premise reaches."""
    return advance(words, Style(theme.small_size)) + 2 * PADDING - HIGH / 2, HIGH / 2


def tag_room(number: int, theme: Theme) -> float:
    """Return what the number of a claim takes at the right of the lower edge of its card, with some space."""
    return TAG_AWAY + _tag_width(str(number), theme) + 4.0


def _tag_width(words: str, theme: Theme) -> float:
    return max(HIGH, advance(words, Style(theme.number_size, "bold")) + PADDING)


def number_tag(id: str, number: int, card: Rect, theme: Theme) -> Item:
    """Return the number of a claim on the lower edge of its card, so that it is found from elsewhere."""
    style = Style(theme.number_size, "bold")
    words = str(number)
    wide = _tag_width(words, theme)
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
