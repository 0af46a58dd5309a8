"""Measure and draw the cards of claims, in coordinates of their own."""

from dataclasses import dataclass
from functools import lru_cache

from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Records, Speaker, Stance
from argmap.picture import texts
from argmap.picture.attribution import Voice
from argmap.picture.discs import disc
from argmap.picture.measure import Style, TextBlock, clean, lay, lay_tail, wrap
from argmap.picture.shapes import PathShape, RectShape, Shape, barred
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

WIDER = ((2500, 2.6), (900, 1.8), (320, 1.35))
"""Longer claims get wider cards: (more than so many characters, so many times the width)."""
AT_MOST_NAMED = 4
"""The number of further speakers that a card names."""
LONGEST_LABEL = 300
"""The number of characters of a speaker's name, or of a role, that a card shows."""


@dataclass(frozen=True, slots=True)
class Card:
    """A claim as a card: its size for the layout, and its shapes relative to its upper left corner.

    The sheets behind a folded card reach a little beyond its size. `argument` is the one by which it is shown.
    """

    id: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str
    description: str
    argument: Argument | None


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
) -> Card:
    """Return the card of a claim, as shown by an argument, with the numbers of the sources that it cites.

    One that looks as before is the same value.
    """
    width = _width(claim, theme, thesis=argument is None)
    left = theme.padding + (theme.bar if argument else 0.0)
    room = width - left - theme.padding
    y = theme.padding - 2
    inside: list[Shape] = []
    if heard.speakers:
        header, y = _header(heard, left, y, room, theme)
        inside += header
    body, y = _body(heard, left, y, room, theme, cited, thesis=argument is None)
    inside += body
    footer, y = _footer(claim, hidden, left, y, room, theme, thesis=argument is None)
    inside += footer
    height = round(y + theme.padding - 2)
    return Card(
        id=claim.id,
        width=width,
        height=height,
        shapes=(*_paper(width, height, argument, hidden, theme), *inside),
        title=heard.words.replace("\n", " ") or tr("No words yet"),
        description=_description(heard, about, hidden, claim, cited),
        argument=argument,
    )


def _width(claim: Claim, theme: Theme, *, thesis: bool) -> float:
    base = theme.thesis_width if thesis else theme.card_width
    return round(next((base * times for length, times in WIDER if len(claim.text) > length), base))


def _paper(width: float, height: float, argument: Argument | None, hidden: int, theme: Theme) -> list[Shape]:
    shapes: list[Shape] = []
    fill, edge, stroke = theme.card, theme.card_edge, theme.edge
    if argument is None:
        fill, edge, stroke = theme.thesis_card, theme.thesis_edge, theme.thesis_edge_width
    for sheet in (2, 1) if hidden else ():
        off = sheet * theme.stack
        shapes.append(RectShape(off, off, width, height, theme.radius, fill, theme.card_edge, theme.edge))
    shapes.append(RectShape(0.0, 0.0, width, height, theme.radius, fill, edge, stroke))
    if argument is not None:
        pro = argument.stance is Stance.PRO
        color, tint = (theme.pro, theme.pro_tint) if pro else (theme.con, theme.con_tint)
        bar = barred(width, height, theme.bar, theme.radius)
        guess = PathShape(bar, tint, color, 1.0, (1.0, 2.5))
        shapes.append(guess if argument.guessed else PathShape(bar, fill=color))
    return shapes


def _header(heard: Voice, left: float, y: float, room: float, theme: Theme) -> tuple[list[Shape], float]:
    """Return the discs with initials, the name and the role, and the y below them."""
    size, step = theme.initials_disc, theme.initials_disc * 0.92
    seen = heard.speakers[:3]
    shapes: list[Shape] = []
    for at in reversed(range(len(seen))):
        x, middle = left + at * step + size / 2, y + 1 + size / 2
        ring = 1.5 if len(seen) > 1 else 0.0
        shapes += disc(_label(seen[at].name), heard.places[at], x, middle, theme, ring)
    indent = size + (len(seen) - 1) * step + 8
    name, role = _named(heard.speakers)
    bold, small = Style(theme.name_size, "bold"), Style(theme.small_size)
    names = wrap(name, room - indent, bold)
    roles = wrap(role, room - indent, small) if role else TextBlock((), rightward=True)
    tall = len(names.lines) * theme.name_line + len(roles.lines) * theme.small_line
    top = y + max(0.0, (size + 2 - tall) / 2)
    shapes += lay(names, left + indent, top, room - indent, bold, theme.ink, theme.name_line)
    top += len(names.lines) * theme.name_line
    shapes += lay(roles, left + indent, top, room - indent, small, theme.muted, theme.small_line)
    return shapes, y + max(tall, size + 2) + 7


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
    return f"{name} +{len(others)}", tr("also {names}", names=named)


def _body(
    heard: Voice, left: float, y: float, room: float, theme: Theme, cited: tuple[int, ...], *, thesis: bool
) -> tuple[list[Shape], float]:
    style = Style(theme.thesis_size, "bold") if thesis else Style(theme.claim_size)
    line = theme.thesis_line if thesis else theme.claim_line
    color = theme.ink
    if not heard.words:
        style, color = Style(style.size, "regular", italic=True), theme.muted
    tail = (",\u00a0" if len(cited) < 7 else ", ").join(map(str, cited))
    small = Style(theme.number_size)
    # Three dots stay with their neighbor, so that they never stand alone on a line.
    text = heard.words.replace(" …", "\u00a0…").replace("“… ", "“…\u00a0") or tr("No words yet")
    paragraph = wrap(text, room, style, tail, small) if tail else wrap(text, room, style)
    shapes: list[Shape] = [*lay(paragraph, left, y, room, style, color, line)]
    shapes += lay_tail(paragraph, left, y, room, line, style, small, theme.muted)
    return shapes, y + len(paragraph.lines) * line


def _footer(
    claim: Claim, hidden: int, left: float, y: float, room: float, theme: Theme, *, thesis: bool
) -> tuple[list[Shape], float]:
    """Return the small lines below the words (thesis, tags, number of hidden claims), and the y below them.

    A claim's note is only for the user: neither the map nor a picture of it tells that there is one.
    """
    style = Style(theme.small_size)
    parts = [tr("thesis")] if thesis else []
    parts += [f"#{tag}" for tag in (clean(tag).replace("\n", " ") for tag in claim.tags) if tag]
    shapes: list[Shape] = []
    if parts or hidden:
        y += 5.0
    if parts:
        paragraph = wrap(" · ".join(parts), room, style)
        shapes += lay(paragraph, left, y, room, style, theme.muted, theme.small_line)
        y += len(paragraph.lines) * theme.small_line
    if hidden:
        paragraph = wrap(texts.folded(hidden), room, style)
        shapes += lay(paragraph, left, y, room, style, theme.muted, theme.small_line)
        y += len(paragraph.lines) * theme.small_line
    return shapes, y


def _description(heard: Voice, about: str, hidden: int, claim: Claim, cited: tuple[int, ...]) -> str:
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


def _label(name: str) -> str:
    """Return a name or a role as cards show it, cut if it is too long: it may be on thousands of cards."""
    shown = clean(name[: 2 * LONGEST_LABEL]).replace("\n", " ")
    return texts.shortened(shown, LONGEST_LABEL) if len(shown) > LONGEST_LABEL else shown
