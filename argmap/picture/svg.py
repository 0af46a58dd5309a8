"""Write a figure as SVG: text as text, a group with title and description for each claim, the font embedded.

The text of the file is put together from strings: with a tree of elements it takes three times as long. Every line of
text says how long it is (`textLength`), and the families that stand in for the font are about as wide as it is: so
words stay inside their cards in programs that ignore fonts within a file. Small numbers after a line are part of its
text, so that they stand after it also where it comes out wider.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from argmap import atomic_write
from argmap.picture import font_data
from argmap.picture.font_data import FAMILY, Cut
from argmap.picture.measure import TAIL_GAP, clean
from argmap.picture.shapes import (
    Command,
    EllipseShape,
    Figure,
    Item,
    PathShape,
    RectShape,
    Shape,
    TextShape,
)
from argmap.picture.translation import tr

FAMILIES = (
    f"'{FAMILY}', 'Atkinson Hyperlegible', Arial, 'Liberation Sans', Helvetica, 'Nimbus Sans', "
    "'DejaVu Sans Condensed', 'Noto Sans', sans-serif"
)
"""The bundled font, and what stands in for it: first those that are as wide (Arial and its likes within 1 %)."""
Letters = Literal["text", "shapes"]
WEB = re.compile(r"https?://\S+\Z", re.IGNORECASE)
"""The only addresses that a picture links to."""


def write(figure: Figure, path: Path | str, *, letters: Letters = "text", transparent: bool = False) -> str:
    """Write a figure as SVG, completely or not at all; return a notice for the user, or "".

    With `letters` as shapes it looks the same in every program, also in those that ignore fonts within a file; the
    words are in it all the same. Raises UserError if the file cannot be written.
    """
    parts = _parts(figure, letters=letters, transparent=transparent)
    atomic_write.write(path, (part.encode() for part in parts))
    if letters == "shapes":
        from argmap.picture.scripts import lacking_notice

        return lacking_notice(figure)
    foreign = {
        letter
        for letter in set().union(*letters_of(figure).values()) - font_data.all_letters()
        if unicodedata.category(letter) not in ("Cc", "Cf", "Zs")  # joiners and spaces show nothing by themselves
    }
    if not foreign:
        return ""
    from argmap.picture.scripts import scripts_of

    return tr(
        "The letters of {scripts} are not in the file’s font, so every program draws them with its own. With letters "
        "as shapes they look the same everywhere.",
        scripts=scripts_of(foreign),
    )


def text(figure: Figure, *, letters: Letters = "text", transparent: bool = False) -> str:
    """Return a figure as SVG, one px as one unit, of its size on paper; valid XML for any text."""
    return "".join(_parts(figure, letters=letters, transparent=transparent))


def _parts(figure: Figure, *, letters: Letters, transparent: bool) -> list[str]:
    """Return the file in pieces."""
    n = _SvgNumbers()
    width, height, px = n[figure.width], n[figure.height], figure.points / 0.75
    about = next((item.description for item in figure.items if item.kind == "title"), "")
    language = f' xml:lang="{_quoted(figure.language)}"' if figure.language else ""
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" width="{n[figure.width * px]}" '
        f'height="{n[figure.height * px]}" '
        f'viewBox="0 0 {width} {height}" role="graphics-document document" aria-labelledby="title desc"{language} '
        f'font-family="{FAMILIES}">\n'
        f'<title id="title">{_escaped(figure.title)}</title>\n<desc id="desc">{_escaped(about)}</desc>\n'
    ]
    writer = _ItemGroups(n, _targets(figure))
    if letters == "shapes":
        from argmap.picture.svg_letters import Letters as Shapes

        shapes = Shapes(n)
        writer.drawn = shapes.drawn
    elif style := faces(letters_of(figure)):
        parts.append(f"<style>{style}</style>\n")
    if not transparent:
        parts.append(f'<rect width="100%" height="100%" fill="{figure.background}"/>\n')
    body = [writer.item(item, number) for number, item in enumerate(figure.items, 1)]
    if letters == "shapes":
        parts.append(shapes.definitions())
    return [*parts, *body, "</svg>\n"]


def groups(figure: Figure) -> list[str]:
    """Return the items of a figure as groups within an SVG of a web page, each with its id as `data-id`.

    They have no ids of their own, so several figures may stand in one page; what an item leads to within the figure is
    `data-to`. Colors stand as they are in the figure, so they may be variables of the page's style sheet.
    """
    writer = _ItemGroups(_SvgNumbers(), {})
    writer.known = font_data.all_letters()
    return [writer.page_item(item) for item in figure.items]


class _SvgNumbers(dict[float, str]):
    """Numbers as text, at most two decimals: the same ones come again and again."""

    def __missing__(self, value: float) -> str:
        made = f"{value:.2f}".rstrip("0").rstrip(".")
        self[value] = made = "0" if made == "-0" else made
        return made


class _ItemGroups:
    """Writes items as groups. `targets` are the ids of the elements to which links lead, by what the links call them.

    Where there is a function `drawn`, it draws the lines of text, and the text itself is not seen.
    """

    def __init__(self, numbers: _SvgNumbers, targets: Mapping[str, str]) -> None:
        self._n, self._targets = numbers, targets
        self.drawn: Callable[[TextShape], str] | None = None
        self.known: frozenset[str] = frozenset()
        """Letters of lines that need not say how long they are: whoever reads the file has the font."""

    def item(self, item: Item, number: int) -> str:
        """Return an item as a group."""
        n = self._n
        drawn = "\n".join(self._shapes(item.shapes))
        place = f'transform="translate({n[item.x]} {n[item.y]})"'
        if item.id in self._targets:
            place = f'id="{self._targets[item.id]}" {place}'
        if item.kind in ("claim", "speaker"):
            # what is in an image is not read out, and links within it would be lost
            role = "group" if any(isinstance(s, TextShape) and s.link for s in item.shapes) else "img"
            made = (
                f'<g class="{item.kind}" {place} data-id="{_quoted(item.id)}" role="{role}" '
                f'aria-labelledby="t{number} d{number}">\n<title id="t{number}">{_escaped(item.title)}</title>\n'
                f'<desc id="d{number}">{_escaped(item.description)}</desc>\n{drawn}\n</g>\n'
            )
        elif item.kind == "argument":  # its claims say for or against what they are
            made = (
                f'<g class="argument" {place} data-id="{_quoted(item.id)}" aria-hidden="true">\n'
                f"<title>{_escaped(item.description)}</title>\n{drawn}\n</g>\n"
            )
        else:
            made = f'<g class="{item.kind}" {place}>\n{drawn}\n</g>\n'
        return self._linked(made, item.link)

    def page_item(self, item: Item) -> str:
        """Return an item as a group that a script finds by `data-id`, and a screen reader by its label."""
        n = self._n
        more = f' data-to="{_quoted(item.link[1:])}"' if item.link.startswith("#") else ""
        if item.kind == "claim":
            title = item.title if item.title.rstrip('”»"’').endswith((".", "!", "?", "…")) else f"{item.title}."
            told = f"{title} {item.description}".strip()
            more += f' role="img" aria-label="{_quoted(told)}"'
        return (
            f'<g class="{item.kind}" transform="translate({n[item.x]} {n[item.y]})" data-id="{_quoted(item.id)}"{more}>'
            f"{''.join(self._shapes(item.shapes))}</g>\n"
        )

    def _linked(self, made: str, link: str) -> str:
        if not link:
            return made
        if link.startswith("#"):
            target = self._targets.get(link[1:])
            return f'<a xlink:href="#{target}">{made}</a>' if target else made
        return f'<a xlink:href="{_quoted(link)}" target="_blank">{made}</a>' if WEB.match(link) else made

    def _shapes(self, shapes: Sequence[Shape]) -> list[str]:
        made: list[str] = []
        before: Shape | None = None
        for shape in shapes:
            if (
                isinstance(shape, TextShape)
                and shape.follows
                and isinstance(before, TextShape)
                and before.rightward  # several programs cannot set parts of a line that runs leftward
                and not self.drawn
            ):
                made[-1] = self._text_and_tail(before, shape)
            else:
                made.append(self._shape(shape))
            before = shape
        return made

    def _shape(self, shape: Shape) -> str:
        n = self._n
        match shape:
            case TextShape():
                made = self.drawn(shape) + self._text(shape, hidden=True) if self.drawn else self._text(shape)
                return self._linked(made, shape.link) if shape.link else made
            case RectShape():
                rounded = f' rx="{n[shape.radius]}"' if shape.radius else ""
                return (
                    f'<rect x="{n[shape.x]}" y="{n[shape.y]}" width="{n[shape.width]}" height="{n[shape.height]}"'
                    f"{rounded}{self._look(shape.fill, shape.stroke, shape.stroke_width)}/>"
                )
            case PathShape():
                look = self._look(shape.fill, shape.stroke, shape.width)
                if shape.stroke:
                    look += ' stroke-linejoin="round"'
                    if shape.dash:
                        look += f' stroke-dasharray="{" ".join([n[length] for length in shape.dash])}"'
                    if shape.cap != "butt":
                        look += f' stroke-linecap="{shape.cap}"'
                return f'<path d="{path_data(shape.commands, n)}"{look}/>'
            case EllipseShape():
                look = self._look(shape.fill, shape.stroke, shape.stroke_width)
                if shape.radius_x == shape.radius_y:
                    return f'<circle cx="{n[shape.x]}" cy="{n[shape.y]}" r="{n[shape.radius_x]}"{look}/>'
                radii = f'rx="{n[shape.radius_x]}" ry="{n[shape.radius_y]}"'
                return f'<ellipse cx="{n[shape.x]}" cy="{n[shape.y]}" {radii}{look}/>'

    def _text(self, shape: TextShape, *, hidden: bool = False) -> str:
        """Return a line of text; a hidden one can be read and selected, but not be seen."""
        return f"{self._opened(shape, shape.width, hidden=hidden)}{_directed(shape)}</text>"

    def _opened(self, shape: TextShape, width: float, *, hidden: bool = False) -> str:
        """Return the tag that begins a line of text of a width."""
        n = self._n
        look = f' fill="{shape.color}" fill-opacity="0"' if hidden else f' fill="{shape.color}"'
        if shape.weight == "bold":
            look += ' font-weight="bold"'
        if shape.italic:
            look += ' font-style="italic"'
        if shape.anchor != "start":
            look += f' text-anchor="{shape.anchor}"'
        if shape.name in self._targets:
            look += f' id="{self._targets[shape.name]}"'
        place = f'x="{n[shape.x]}" y="{n[shape.baseline]}" font-size="{n[shape.size]}"'
        return f"<text {place}{look}{'' if self.known.issuperset(shape.text) else self._long(width)}>"

    def _text_and_tail(self, shape: TextShape, tail: TextShape) -> str:
        """Return a line of text with the small numbers that follow it, and where they link to.

        The lengths of both parts are for programs that do not see the length of the whole. What is within a link would
        be left out by some, so the link is an area over the numbers.
        """
        n = self._n
        drop = round(tail.baseline - shape.baseline, 2)
        length, tail_length = self._long(shape.width), self._long(tail.width)
        if self.known.issuperset(shape.text):
            length = tail_length = ""
        made = (
            f"{self._opened(shape, shape.width + TAIL_GAP + tail.width)}"
            f"<tspan{length}>{_escaped(shape.text)}</tspan>"
            f'<tspan dx="{n[TAIL_GAP]}" dy="{n[drop]}" font-size="{n[tail.size]}" fill="{tail.color}"'
            f"{tail_length}>{_escaped(tail.text)}</tspan></text>"
        )
        area = (
            f'<rect x="{n[tail.left]}" y="{n[tail.baseline - tail.size]}" width="{n[tail.width]}" '
            f'height="{n[tail.size * 1.2]}" fill="{tail.color}" fill-opacity="0"/>'
        )
        linked = self._linked(area, tail.link)
        return made if linked == area else f"{made}\n{linked}"

    def _long(self, width: float) -> str:
        return f' textLength="{self._n[width]}" lengthAdjust="spacingAndGlyphs"' if width else ""

    def _look(self, fill: str, stroke: str, width: float) -> str:
        if stroke and width:
            return f' fill="{fill or "none"}" stroke="{stroke}" stroke-width="{self._n[width]}"'
        return f' fill="{fill or "none"}"'


def _directed(shape: TextShape) -> str:
    """Return the text of a line, marked as an embedding where it runs leftward.

    The attribute `direction` says the same, but with it Inkscape and LibreOffice set the line where it does not belong.
    """
    return _escaped(shape.text) if shape.rightward else f"\u202b{_escaped(shape.text)}\u202c"


def path_data(commands: Sequence[Command], numbers: Mapping[float, str]) -> str:
    """Return commands as the data of a path."""
    return "".join([command[0] + " ".join([numbers[value] for value in command[1:]]) for command in commands])


def _targets(figure: Figure) -> dict[str, str]:
    """Return for everything that links of a figure lead to the id of its element."""
    wanted = {item.link[1:] for item in figure.items if item.link.startswith("#")}
    there: list[str] = []
    for item in figure.items:
        there.append(item.id)
        for shape in item.shapes:
            if isinstance(shape, TextShape):
                if shape.link.startswith("#"):
                    wanted.add(shape.link[1:])
                if shape.name:
                    there.append(shape.name)
    return {name: f"to{number}" for number, name in enumerate(dict.fromkeys(there), 1) if name and name in wanted}


def _escaped(text: str) -> str:
    """Return text as the content of an element."""
    if not text.isprintable():
        text = clean(text)
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text


def _quoted(text: str) -> str:
    """Return text as the value of an attribute."""
    return _escaped(text).replace('"', "&quot;").replace("\n", "&#10;")


def letters_of(figure: Figure) -> dict[Cut, set[str]]:
    """Return the letters used of each cut of the font."""
    used: dict[Cut, set[str]] = {}
    for item in figure.items:
        for shape in item.shapes:
            if isinstance(shape, TextShape):
                used.setdefault((shape.weight, shape.italic), set()).update(shape.text)
    return used


def faces(used: Mapping[Cut, set[str]]) -> str:
    """Return the style sheet that embeds the used parts of the used cuts."""
    return "\n".join(
        f"@font-face{{font-family:'{FAMILY}';font-weight:{'bold' if weight == 'bold' else 'normal'};"
        f"font-style:{'italic' if italic else 'normal'};"
        f"src:url(data:font/woff;base64,{part.content}) format('woff'){part.range}}}"
        for (weight, italic), letters in sorted(used.items())
        for part in font_data.parts((weight, italic), letters)
    )
