"""Plain shapes of a figure. All lengths in px, y downward; colors as "#rrggbb", or "" for none."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Command = (
    tuple[Literal["M", "L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)
Anchor = Literal["start", "middle", "end"]
Weight = Literal["regular", "bold"]
Cap = Literal["butt", "round"]
ItemKind = Literal[
    "claim", "argument", "stem", "stub", "title", "sources", "key", "speaker", "heading", "text", "page number"
]
"""`stem`: lines that the arguments about one target share. `stub`: the end of an argument that is not drawn as a line.
`key`: what the signs mean. Claims and arguments can be selected; the others cannot."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class RectShape:
    """A rectangle with rounded corners; the stroke lies half inside and half outside."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0


@dataclass(frozen=True, slots=True)
class PathShape:
    """Lines and cubic Bézier curves. `dash` gives lengths of lines and gaps in px; empty: an unbroken line."""

    commands: tuple[Command, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 0.0
    dash: tuple[float, ...] = ()
    cap: Cap = "butt"


@dataclass(frozen=True, slots=True)
class EllipseShape:
    """An ellipse around (x, y)."""

    x: float
    y: float
    radius_x: float
    radius_y: float
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 0.0


@dataclass(frozen=True, slots=True)
class TextShape:
    """One line of text. `anchor` says which point of it is at x: its left end, middle or right end.

    `width` is how wide it was measured. `rightward` is False for a line of a paragraph that runs from right to left;
    this settles where its marks stand, not at which side it begins (that is `anchor`, always as seen on the page).
    `link` is where a click on it leads: an address (http or https), or "#" and the id of an item or the `name` of a
    line, which must be in the same figure; otherwise there is none. `name` is by what links find it; most have none.
    `follows`: it goes on where the line right before it on the item ends, for a program that draws that one wider.
    """

    x: float
    baseline: float
    text: str
    size: int
    weight: Weight = "regular"
    italic: bool = False
    color: str = ""
    anchor: Anchor = "start"
    width: float = 0.0
    rightward: bool = True
    link: str = ""
    name: str = ""
    follows: bool = False

    @property
    def left(self) -> float:
        """Return the x of the left end of the line."""
        return self.x - {"start": 0.0, "middle": self.width / 2, "end": self.width}[self.anchor]


Shape = RectShape | PathShape | EllipseShape | TextShape


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a figure: the card of a claim, the lines and sign of an argument, the title, the sources.

    `id` is the record's. A stem has the id of its target and ":stem", a stub that of its argument, a colon and the id
    of the claim on whose card it is, or that of a claim and ":number". The shapes are counted from the item's own
    corner (x, y), so that moving an item changes no shape. `title` and `description` say in words what it shows.
    `link` is where a click on it leads, as in `TextShape`. `selected_shapes` are painted before the others, over all
    other items, while the item is selected on the screen: the line of an argument that is otherwise told by stubs.
    Files do not show them.
    """

    id: str
    kind: ItemKind
    x: float
    y: float
    width: float
    height: float
    shapes: tuple[Shape, ...]
    title: str = ""
    description: str = ""
    link: str = ""
    selected_shapes: tuple[Shape, ...] = ()

    def bounds(self) -> Box:
        """Return the bounding box of the item in the figure; shadows and strokes may extend beyond its own size."""
        left, top, right, bottom = bounds(self.shapes)
        return self.x + left, self.y + top, self.x + right, self.y + bottom


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the table of contents that readers of PDF show: the id of an item, and how deep the entry stands."""

    title: str
    item: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Figure:
    """A whole picture. Items are painted in order, later ones over earlier ones.

    `origin` is where the arrangement's corner stands in the figure: figure = origin + arrangement. `language` is that
    of most of its words (BCP 47), or "" where nobody knows. `points` is how many points of paper one px takes.
    """

    width: float
    height: float
    background: str
    items: tuple[Item, ...]
    title: str
    language: str = ""
    origin: tuple[float, float] = (0.0, 0.0)
    bookmarks: tuple[Bookmark, ...] = ()
    points: float = 0.75

    def placed(self) -> Iterator[Shape]:
        """Yield every shape at its place in the figure, in painting order."""
        for item in self.items:
            for shape in item.shapes:
                yield moved(shape, item.x, item.y)


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """Return the shape, moved by (dx, dy)."""
    match shape:
        case PathShape():
            return replace(shape, commands=tuple(_moved(command, dx, dy) for command in shape.commands))
        case TextShape():
            return replace(shape, x=shape.x + dx, baseline=shape.baseline + dy)
        case RectShape() | EllipseShape():
            return replace(shape, x=shape.x + dx, y=shape.y + dy)


def mirrored(shape: Shape, width: float) -> Shape:
    """Return the shape as in a mirror, within something of this width: what was left is right. Text stays readable."""
    match shape:
        case PathShape():
            return replace(shape, commands=tuple(_mirrored(command, width) for command in shape.commands))
        case TextShape():
            anchor: Anchor = "end" if shape.anchor == "start" else "start" if shape.anchor == "end" else "middle"
            return replace(shape, x=width - shape.x, anchor=anchor)
        case RectShape():
            return replace(shape, x=width - shape.x - shape.width)
        case EllipseShape():
            return replace(shape, x=width - shape.x)


def _mirrored(command: Command, width: float) -> Command:
    match command:
        case ("M", x, y):
            return ("M", width - x, y)
        case ("L", x, y):
            return ("L", width - x, y)
        case ("C", a, b, c, d, x, y):
            return ("C", width - a, b, width - c, d, width - x, y)
        case _:
            return command


def _moved(command: Command, dx: float, dy: float) -> Command:
    match command:
        case ("M", x, y):
            return ("M", x + dx, y + dy)
        case ("L", x, y):
            return ("L", x + dx, y + dy)
        case ("C", a, b, c, d, x, y):
            return ("C", a + dx, b + dy, c + dx, d + dy, x + dx, y + dy)
        case _:
            return command


def bounds(shapes: Iterable[Shape]) -> Box:
    """Return the bounding box of shapes, strokes included; curves by their control points. Without shapes: (0, 0)."""
    boxes = [box for shape in shapes if (box := _bounds(shape))]
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _bounds(shape: Shape) -> Box | None:
    match shape:
        case RectShape():
            half = shape.stroke_width / 2 if shape.stroke else 0.0
            return shape.x - half, shape.y - half, shape.x + shape.width + half, shape.y + shape.height + half
        case EllipseShape():
            half = shape.stroke_width / 2 if shape.stroke else 0.0
            across, down = shape.radius_x + half, shape.radius_y + half
            return shape.x - across, shape.y - down, shape.x + across, shape.y + down
        case TextShape():
            return shape.left, shape.baseline - shape.size, shape.left + shape.width, shape.baseline + shape.size * 0.3
        case PathShape():
            numbers = [n for command in shape.commands for n in command[1:]]
            if not numbers:
                return None
            half = shape.width / 2 if shape.stroke else 0.0
            xs, ys = numbers[0::2], numbers[1::2]
            return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half


def barred(width: float, height: float, bar: float, radius: float) -> tuple[Command, ...]:
    """Return the left edge of a rounded card as a path: its part within `bar` px of the left side."""
    radius = min(radius, width / 2, height / 2)
    if bar >= radius:
        turn, left = math.pi / 2, bar
    else:
        turn, left = math.acos((radius - bar) / radius), bar
    pull = 4 / 3 * math.tan(turn / 4)
    top = radius - radius * math.sin(turn)
    x = radius - radius * math.cos(turn)
    a = (x - pull * radius * math.sin(turn), top + pull * radius * math.cos(turn))
    return (
        ("M", left, top),
        ("L", x, top),
        ("C", *a, 0.0, radius - pull * radius, 0.0, radius),
        ("L", 0.0, height - radius),
        ("C", 0.0, height - radius + pull * radius, a[0], height - a[1], x, height - top),
        ("L", left, height - top),
        ("Z",),
    )
