"""Input and output of a layout: plain values, all lengths in px, y downward."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.model.records import ArrangementKind, Direction


@dataclass(frozen=True, slots=True)
class Box:
    """The card of one claim.

    `shapes` are the (width, height) in which the card can be drawn, wider and lower from one to the next; a layout that
    chooses among them may also stretch a card up to the width of its column, at the height of the widest shape that is
    not wider. Empty: only `width` by `height`, which is the usual shape and the one that rows are made of.
    `pin` is where the user put its center, counted from `Arrangement.origin`: that is, in the coordinates
    that the same graph has without any pin. So a pin stays right while other claims come and go.
    """

    id: str
    width: float
    height: float
    pin: tuple[float, float] | None = None
    shapes: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One argument. `target` is the id of a box or, for an undercut, that of another step.

    Steps about one target stand in the order of the graph; those of different `group` never share a column.
    """

    id: str
    premises: tuple[str, ...]
    target: str
    group: int = 0


@dataclass(frozen=True, slots=True)
class Graph:
    """The input of a layout.

    Roots stand side by side in the order of `boxes`; siblings stand in the order of `steps`. A claim that is
    a premise of several steps stands with the first of them; the others reach it as extras.
    """

    boxes: tuple[Box, ...]
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a layout; after `time_limit` seconds, a simpler layout is returned.

    `page` is the room, in px, that a compact arrangement is to fill: it decides the proportions, not the size. What
    stands above and below the map on a page is not part of it.
    """

    kind: ArrangementKind = ArrangementKind.TREE
    direction: Direction = Direction.TOP_DOWN
    page: tuple[float, float] = (1600.0, 1000.0)
    gap_sibling: float = 24.0
    """Free space between neighbors of one level; half of it between claims of one family without reasons. Rows only."""
    gap_level: float = 60.0
    """Free space between two levels; lines, disc and bracket share it. Rows and layers only."""
    disc: float = 22.0
    """Diameter kept free for the sign of a step."""
    time_limit: float = 4.0
    recipe: object = None
    """That of the arrangement before, to keep what was not touched where it stands; None: arrange afresh."""
    folding: bool = False
    """Whether claims are only hidden or shown: then nothing that has stood before is arranged anew."""


class Point(NamedTuple):
    """A point of the picture, in px from its top left corner. A large map has ten thousands of them."""

    x: float
    y: float


CORNER = Point(0.0, 0.0)
"""The top left corner of the picture."""


class Rect(NamedTuple):
    """The place of a box: top left corner and size."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Route:
    """The lines of one step, beside the stems that it shares with others.

    Every line is a path of cubic Bézier curves: 1 + 3k points, k >= 1. An empty path means: nothing to draw here.

    `disc` is the center of the sign. Lines run to the disc's center, so paint the disc over them. It lies on the edge
    of a card (at the left, 24 px below its top; or in the middle of its top), in the bracket of several premises, or
    for an extra on the bottom edge of its target.
    Nothing is drawn twice: stems, trunk, bracket and branches together are the whole figure.

    - `trunk`: from the disc to the target's border, or to the target step's disc. Empty where the stems of the target
      lead to the disc. The trunks of undercuts of one step lie over each other at the target's end: paint them from
      there, so that their dots fall together.
    - `bracket`: from the disc to the line where the branches part; empty where nothing is to be joined.
    - `branches`: one for each premise, in order, from disc or bracket to the premise's border. The outer ones
      carry the arms of the bracket with its rounded corners. Empty where the disc lies on the premise itself.
    - `extra`: no premise stands here; the step was led over the tree after everything had its place.
    - `far`: a line of this route (of an extra, or to a premise that stands elsewhere) leads away from the family and
      its neighbors: draw it only when it is asked for, and else a mark at both of its ends.
    """

    disc: Point
    trunk: tuple[Point, ...]
    branches: tuple[tuple[Point, ...], ...]
    bracket: tuple[Point, ...]
    extra: bool
    far: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The output of a layout: places and lines, all inside (0, 0) to (width, height).

    The width of a rect may be more than that of any shape of its box: the card is stretched. `stems` are, for each
    target (a box or a step), the lines that its arguments share: bus, spine and drops, each a path as in `Route`.
    `recipe` is opaque, for this process only: given to the next layout of the same map it keeps what was not touched
    where it stands; `changed` tells that nevertheless all was arranged anew, which is to be shown as one movement.
    `notice` says in words if the layout is simpler than asked for. `origin` is where pins count from: a box
    dropped with its center at p is to be pinned at p - origin.
    """

    boxes: Mapping[str, Rect] = field(default_factory=dict)
    routes: Mapping[str, Route] = field(default_factory=dict)
    width: float = 0.0
    height: float = 0.0
    notice: str | None = None
    origin: Point = CORNER
    stems: Mapping[str, tuple[tuple[Point, ...], ...]] = field(default_factory=dict)
    recipe: object = field(default=None, compare=False, repr=False)
    changed: bool = False
