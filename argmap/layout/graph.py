"""Input and output of a layout: plain values, all lengths in px, y downward."""

import math
from collections.abc import Iterable, Mapping
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


def check(graph: Graph, options: Options, known: Graph | None = None) -> None:
    """Raise ValueError, naming the rule, if the graph or the options break one.

    `known` is a graph that broke none: only what is new in this one can close a circle.
    """
    for name in ("gap_sibling", "gap_level", "disc", "time_limit"):
        value = getattr(options, name)
        if not (math.isfinite(value) and value > 0):
            raise ValueError(f"{name} must be greater than zero, not {value}")
    for box in graph.boxes:
        if not (math.isfinite(box.width) and math.isfinite(box.height) and box.width > 0 and box.height > 0):
            raise ValueError(f"a box must be greater than zero: {box.id} is {box.width} by {box.height}")
        if box.pin is not None and not (math.isfinite(box.pin[0]) and math.isfinite(box.pin[1])):
            raise ValueError(f"a pin must be a place: {box.id} is pinned at {box.pin}")
    _check_ids(graph)
    if known is None:
        _check_circles(graph)
    elif graph.steps is not known.steps:
        there, was = {id(step) for step in known.steps}, {box.id for box in known.boxes}
        new = [step for step in graph.steps if id(step) not in there]
        if was.isdisjoint(premise for step in new for premise in step.premises):
            boxes = tuple([box for box in graph.boxes if box.id not in was])
            _check_circles(Graph(boxes, tuple(new)))
        else:
            _check_circles(graph)


def _check_ids(graph: Graph) -> None:
    boxes = _unique(box.id for box in graph.boxes)
    steps = _unique(step.id for step in graph.steps)
    if both := boxes & steps:
        raise ValueError(f"an id must be a box or a step, not both: {min(both)}")
    for step in graph.steps:
        if not step.premises:
            raise ValueError(f"a step needs a premise: {step.id}")
        if len(set(step.premises)) < len(step.premises):
            raise ValueError(f"a step must name a premise once: {step.id}")
        for premise in step.premises:
            if premise not in boxes:
                raise ValueError(f"a premise must be a box: {premise} of {step.id}")
        if step.target not in boxes and step.target not in steps:
            raise ValueError(f"a target must be a box or a step: {step.target} of {step.id}")


def _unique(ids: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise ValueError(f"an id must be used once: {id_}")
        seen.add(id_)
    return seen


def _check_circles(graph: Graph) -> None:
    """Raise ValueError if reasons run in a circle (Kahn 1962)."""
    waiting = dict.fromkeys((box.id for box in graph.boxes), 0)
    waiting |= dict.fromkeys((step.id for step in graph.steps), 0)
    leads: dict[str, list[str]] = {id_: [] for id_ in waiting}
    for step in graph.steps:
        if step.target in waiting:
            leads[step.id].append(step.target)
            waiting[step.target] += 1
        for premise in step.premises:
            leads[premise].append(step.id)
            waiting[step.id] += 1
    free = [id_ for id_, count in waiting.items() if not count]
    done = 0
    while free:
        done += 1
        for id_ in leads[free.pop()]:
            waiting[id_] -= 1
            if not waiting[id_]:
                free.append(id_)
    if done < len(waiting):
        circle = min(id_ for id_, count in waiting.items() if count)
        raise ValueError(f"reasons must not run in a circle: {circle}")
