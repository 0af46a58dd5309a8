"""Measure and draw the cards of claims, in coordinates of their own."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from argmap.layout import Box
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Records, Speaker, Stance
from argmap.picture import discs, stubs, texts
from argmap.picture.attribution import Voice
from argmap.picture.claim_marks import asked_words, dashed, nearness_words, unstated_word
from argmap.picture.measure import Style, TextBlock, Words, clean, is_rightward, lay, lay_tail, measured
from argmap.picture.shapes import PathShape, RectShape, Shape, barred, mirrored
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import source_name
from argmap.picture.translation import tr

NARROWEST, WIDEST, STEP = 180, 380, 20
"""The widths, in px, at which a claim is measured."""
THESIS_NARROWEST, THESIS_WIDEST = 240, 460
LONG = ((1500, 440, 1.7), (700, 420, 1.6), (320, 380, 1.3))
"""Longer claims get wider cards: (more than so many characters, the widest, so many times the usual width).

A line of the widest has about 65 letters; an eye loses its way back along longer ones.
"""
AT_MOST_NAMED = 4
"""The number of further speakers that a card names."""
LONGEST_LABEL = 300
"""The number of characters of a speaker's name, or of a role, that a card shows."""
SEEN = 3
"""The most speakers whose initials a card shows."""
DRAWN = 4
"""The number of sizes for which a card keeps what was drawn."""


class Card:
    """A claim as a card: the sizes that it may have, and its shapes at any of them.

    `shapes` are (width, height), wider and lower from one to the next; `width` and `height` are the usual one of them,
    of which rows are made. The sheets behind a folded card reach a little beyond its size. `argument` is the one by
    which it is shown.
    """

    __slots__ = (
        "_box", "_draw", "_drawn", "argument", "description", "height", "id", "measured", "shapes", "title", "width",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        sizes: tuple[tuple[float, float], ...],
        usual: float,
        draw: Callable[[float, float, float], tuple[Shape, ...]],
        title: str,
        description: str,
        argument: Argument | None,
    ) -> None:
        """`sizes` are (width, height) for each width at which the card was measured; `usual` is one of the widths."""
        self.id = id
        self.shapes = (sizes[0], *(size for before, size in pairwise(sizes) if size[1] < before[1]))
        self.width, self.height = next(size for size in sizes if size[0] == usual)
        self.title = title
        self.description = description
        self.argument = argument
        self.measured = tuple(width for width, _ in sizes)
        self._draw = draw
        self._drawn: dict[tuple[float, float], tuple[float, tuple[Shape, ...]]] = {}
        self._box: Box | None = None

    def height_at(self, width: float) -> float:
        """Return the height of the card at a width: that of the widest of its shapes that is not wider."""
        fits = [height for measured, height in self.shapes if measured <= width + 0.01]
        return fits[-1] if fits else self.shapes[0][1]

    def at(self, width: float, height: float) -> tuple[Shape, ...]:
        """Return what is drawn at a size, relative to the upper left corner; the same value for the same size."""
        return self.fitted(width, height)[1]

    def fitted(self, width: float, height: float) -> tuple[float, tuple[Shape, ...]]:
        """Return the height that the card takes at a size, more only where it needs more, and what is drawn."""
        drawn = self._drawn.get((width, height))
        if drawn is None:
            if len(self._drawn) >= DRAWN:
                self._drawn.clear()
            fits = [measured for measured in self.measured if measured <= width + 0.01]
            tall = max(height, self.height_at(width))
            drawn = tall, self._draw(fits[-1] if fits else self.measured[0], width, tall)
            self._drawn[width, height] = drawn
        return drawn

    def box(self, pin: tuple[float, float] | None) -> Box:
        """Return the card as the layout sees it, pinned or not; the same value as before if it can be.

        A pin farther away than any picture reaches, which only a damaged or hostile file has, is drawn at that edge.
        """
        if pin is not None and max(map(abs, pin)) > FARTHEST_PIN:
            pin = tuple(max(-FARTHEST_PIN, min(FARTHEST_PIN, each)) for each in pin)  # type: ignore[assignment]
        if self._box is None or self._box.pin != pin:
            self._box = Box(self.id, self.width, self.height, pin, self.shapes)
        return self._box


FARTHEST_PIN = 1e6
"""Px from the origin."""
Subject = tuple[Argument | Claim | None, ...]
"""An argument, and the records that say what it is for or against: a claim, or an argument and its first premise."""


def subject(document: Records, argument: Argument) -> Subject:
    """Return the records that `about` depends on: while they are the same, its words are."""
    claim = document.find(argument.target, Claim)
    if claim is not None:
        return argument, claim
    undercut = document.find(argument.target, Argument)
    return argument, undercut, document.find(undercut.premises[0], Claim) if undercut else None


def about(subject: Subject) -> str:
    """Return in words what an argument is for or against; without one, that the claim is the thesis."""
    match subject:
        case (Argument() as argument, Claim() as claim):
            return _about(argument, in_marks(texts.shortened(clean(claim.text))))
        case (Argument() as argument, *_, first):
            text = first.text if isinstance(first, Claim) else ""
            return _about(argument, tr("the step from {claim}", claim=in_marks(texts.shortened(clean(text)))))
        case _:
            return tr("Thesis")


def unconnected() -> str:
    """Return in words that a claim speaks about nothing, and is no thesis either."""
    return tr("Not connected yet")


def _about(argument: Argument, target: str) -> str:
    pro = argument.stance is Stance.PRO
    if argument.guessed:
        first_guess = tr("First guess: for {target}", target=target)
        return first_guess if pro else tr("First guess: against {target}", target=target)
    return tr("For {target}", target=target) if pro else tr("Against {target}", target=target)


@lru_cache(maxsize=20_000)
def card(
    claim: Claim,
    heard: Voice,
    argument: Argument | None,
    hidden: int,
    theme: Theme,
    cited: tuple[int, ...],
    about: str,
    *,
    ends: tuple[str, ...] = (),
    asked: int = 0,
) -> Card:
    """Return the card of a claim, as shown by an argument, with the numbers of the sources that it cites.

    `ends` are what labels say of arguments whose other end stands elsewhere: they may lie on its lower edge. `asked` is
    how many questions about the claim are open. One that looks as before is the same value.
    """
    content = Content(claim, heard, argument, hidden, theme, cited, ends, about, asked)
    widest = next((widest for length, widest, _ in LONG if len(claim.text) > length), 0)
    times = next((times for length, _, times in LONG if len(claim.text) > length), 1.0)
    least, most, usual = NARROWEST, max(WIDEST, widest), theme.card_width
    if content.is_thesis:
        least, most, usual = THESIS_NARROWEST, max(THESIS_WIDEST, widest), theme.thesis_width
    sizes = content.sizes(range(least, most + 1, STEP))
    wanted = usual * times
    return Card(
        claim.id,
        sizes,
        min((width for width, _ in sizes), key=lambda width: abs(width - wanted)),
        content.draw,
        heard.words.replace("\n", " ") or tr("No words yet"),
        _description(heard, about, hidden, claim, cited, asked),
        argument,
    )


class Content:
    """What a card says, from top to bottom: who, the words, and what is told below them in small type."""

    __slots__ = (
        "argument", "cited", "empty", "ends", "footer", "heard", "hidden", "is_thesis", "left", "right",
        "text", "theme", "unstated",
    )  # fmt: skip

    def __init__(
        self,
        claim: Claim,
        heard: Voice,
        argument: Argument | None,
        hidden: int,
        theme: Theme,
        cited: tuple[int, ...],
        ends: tuple[str, ...],
        about: str,
        asked: int,
    ) -> None:
        self.heard, self.argument, self.hidden, self.theme, self.cited = heard, argument, hidden, theme, cited
        self.ends = ends
        self.left = self.right = theme.padding
        if argument:
            self.left += theme.bar
        self.empty = not heard.words
        # Three dots stay with their neighbor, so that they never stand alone on a line.
        self.text = heard.words.replace(" …", "\u00a0…").replace("“… ", "“…\u00a0") or tr("No words yet")
        if argument and not is_rightward(self.text):  # the bar is at the right, and at the left a sign may be
            self.right += theme.bar
        # A claim's note is only for the user: neither the map nor a picture of it tells that there is one.
        tags = [f"#{tag}" for tag in (clean(tag).replace("\n", " ") for tag in claim.tags) if tag]
        small = {tr("Thesis"): tr("thesis"), unconnected(): tr("not connected yet")}
        self.unstated = claim.unstated
        marks = [unstated_word() if claim.unstated else "", nearness_words(heard.near), asked_words(asked)]
        told = [*filter(None, marks), *tags]
        self.footer = " · ".join(told if argument else [small.get(about, about), *told])
        self.is_thesis = argument is None and about != unconnected()

    def sizes(self, widths: range) -> tuple[tuple[float, float], ...]:
        """Return (width, height) for each of these widths. Nothing is drawn; the lines are only counted."""
        theme, around = self.theme, self.left + self.right
        line = theme.thesis_line if self.is_thesis else theme.claim_line
        count = self._words().count
        header = self._header() if self.heard.speakers else None
        small = self._small()
        made = []
        lines = 0
        for width in widths:
            room = width - around
            lines = count(room) if lines != 1 else 1
            height = 2 * theme.padding_above + stubs.room(self.ends, width, theme) + lines * line
            if header:
                height += header.height(room)
            if small:
                height += theme.footer_gap + sum([text.count(room) for text in small]) * theme.small_line
            made.append((float(width), float(round(height))))
        return tuple(made)

    def draw(self, measured: float, width: float, height: float) -> tuple[Shape, ...]:
        """Return the shapes of the card, its words broken as they were at the measured width."""
        theme, left = self.theme, self.left
        room = measured - left - self.right
        y = theme.padding_above
        inside: list[Shape] = []
        if self.heard.speakers:
            header = self._header()
            inside += header.draw(left, y, room)
            y += header.height(room)
        line = theme.thesis_line if self.is_thesis else theme.claim_line
        style, tail = self._style(), Style(theme.number_size)
        block = self._words().fair_block(room)
        inside += lay(block, left, y, None, style, theme.muted if self.empty else theme.ink, line)
        link = f"#{source_name(self.cited[0])}" if len(self.cited) == 1 else "#sources"
        inside += [replace(shape, link=link) for shape in lay_tail(block, left, y, line, style, tail, theme.muted)]
        y += len(block.lines) * line + theme.footer_gap
        for text in self._small():
            lines = text.block(room)
            inside += lay(lines, left, y, None, Style(theme.small_size), theme.muted, theme.small_line)
            y += len(lines.lines) * theme.small_line
        if self.argument:
            inside.append(_bar(height, width, self.argument, theme))
        if not block.rightward:
            inside = [mirrored(shape, width) for shape in inside]
        paper = _paper(width, height, self.hidden, theme, is_thesis=self.is_thesis)
        if self.unstated and isinstance(paper[-1], RectShape):
            paper[-1:] = dashed(paper[-1], theme)
        return (*paper, *inside)

    def _style(self) -> Style:
        theme = self.theme
        if self.is_thesis:
            return Style(theme.thesis_size, "regular" if self.empty else "bold", italic=self.empty)
        return Style(theme.claim_size, italic=self.empty)

    def _words(self) -> Words:
        if not self.cited:
            return measured(self.text, self._style())
        tail = (",\u00a0" if len(self.cited) < 7 else ", ").join(map(str, self.cited))
        return measured(self.text, self._style(), tail, Style(self.theme.number_size))

    def _small(self) -> list[Words]:
        style = Style(self.theme.small_size)
        told = (self.footer, texts.folded(self.hidden) if self.hidden else "")
        return [measured(text, style) for text in told if text]

    def _header(self) -> "SpeakerHeader":
        return header(self.heard.speakers, self.heard.initials, self.heard.places, self.theme)


class SpeakerHeader:
    """Who says a claim: discs with initials, the name and the role."""

    __slots__ = ("_indent", "_initials", "_names", "_places", "_roles", "_theme")

    def __init__(
        self, speakers: tuple[Speaker, ...], initials: tuple[str, ...], places: tuple[int, ...], theme: Theme
    ) -> None:
        name, role = _named(speakers)
        self._initials, self._places, self._theme = initials[:SEEN], places[:SEEN], theme
        self._names = measured(name, Style(theme.name_size, "bold"))
        self._roles = measured(role, Style(theme.small_size)) if role else None
        self._indent = discs.width(self._initials, theme) + theme.badge_gap

    def height(self, room: float) -> float:
        """Return the height of the header, with the space below it."""
        room -= self._indent
        tall = self._names.count(room) * self._theme.name_line
        if self._roles:
            tall += self._roles.count(room) * self._theme.small_line
        return max(tall, self._theme.initials_disc) + self._theme.header_gap

    def draw(self, left: float, y: float, room: float) -> list[Shape]:
        """Return the shapes of the header in a room that begins at a place."""
        theme, room = self._theme, room - self._indent
        names = self._names.block(room)
        roles = self._roles.block(room) if self._roles else TextBlock((), rightward=True)
        tall = len(names.lines) * theme.name_line + len(roles.lines) * theme.small_line
        shapes = discs.row(self._initials, self._places, left, y + theme.initials_disc / 2, theme)
        left += self._indent
        top = y + max(0.0, (theme.initials_disc - tall) / 2)
        shapes += lay(names, left, top, None, Style(theme.name_size, "bold"), theme.ink, theme.name_line)
        top += len(names.lines) * theme.name_line
        shapes += lay(roles, left, top, None, Style(theme.small_size), theme.muted, theme.small_line)
        return shapes


@lru_cache(maxsize=4_000)
def header(
    speakers: tuple[Speaker, ...], initials: tuple[str, ...], places: tuple[int, ...], theme: Theme
) -> SpeakerHeader:
    """Return the header of cards on which these speakers are quoted, with their places in the palette."""
    return SpeakerHeader(speakers, initials, places, theme)


def _paper(width: float, height: float, hidden: int, theme: Theme, *, is_thesis: bool) -> list[Shape]:
    shapes: list[Shape] = []
    fill, edge, stroke = theme.card, theme.card_edge, theme.edge
    if is_thesis:
        fill, edge, stroke = theme.thesis_card, theme.thesis_edge, theme.thesis_edge_width
    for sheet in (2, 1) if hidden else ():
        off = sheet * theme.stack
        shapes.append(RectShape(off, off, width, height, theme.radius, fill, theme.card_edge, theme.edge))
    shapes.append(RectShape(0.0, 0.0, width, height, theme.radius, fill, edge, stroke))
    return shapes


def _bar(height: float, width: float, argument: Argument, theme: Theme) -> Shape:
    pro = argument.stance is Stance.PRO
    color, tint = (theme.pro, theme.pro_tint) if pro else (theme.con, theme.con_tint)
    bar = barred(width, height, theme.bar, theme.radius)
    return PathShape(bar, tint, color, 1.0, (1.0, 2.5)) if argument.guessed else PathShape(bar, fill=color)


def _named(heard: tuple[Speaker, ...]) -> tuple[str, str]:
    first, *others = heard
    name = _label(first.name) or tr("Unknown speaker")
    role = _label(first.role)
    if not others:
        return name, role
    named = [_label(other.name) for other in others[:AT_MOST_NAMED]]
    rest = len(others) - len(named)
    if rest:
        named.append(tr("%n more", "further speakers", rest))
    return f"{name}\u00a0+{len(others)}", tr("also {names}", names=named)


def _description(heard: Voice, about: str, hidden: int, claim: Claim, cited: tuple[int, ...], asked: int) -> str:
    """Return in words what the card shows by shape and color: the speaker, for or against what, the sources."""
    parts = []
    if heard.speakers:
        names = [_spoken(speaker) for speaker in heard.speakers]
        parts.append(
            tr("Quoted from {names}", names=names)
            if heard.quoted
            else tr("Said in other words by {names}", names=names)
        )
    parts.append(about)
    parts += filter(None, (tr("Unstated") if claim.unstated else "", nearness_words(heard.near), asked_words(asked)))
    if cited:
        parts.append(tr("Source(s) {list}", "numbers of sources", len(cited), list=[*map(str, cited)]))
    if claim.tags:
        parts.append(tr("Tags: {tags}", tags=[clean(tag) for tag in claim.tags]))
    if hidden:
        parts.append(texts.folded(hidden).removeprefix("+ "))
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _spoken(speaker: Speaker) -> str:
    name, role = _label(speaker.name), _label(speaker.role)
    return f"{name} ({role})" if role else name


@lru_cache(maxsize=4_000)
def _label(name: str) -> str:
    """Return a name or a role as cards show it, cut if it is too long: it may be on thousands of cards."""
    shown = clean(name[: 2 * LONGEST_LABEL]).replace("\n", " ")
    return texts.shortened(shown, LONGEST_LABEL) if len(shown) > LONGEST_LABEL else shown
