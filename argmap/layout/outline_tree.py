"""The tree of claims and steps that a compact arrangement stands on, kept from map to map where nothing changed.

A claim stands with the first step that names it. A step with one premise and no undercut is that claim alone; any other
is a `Part` of its own: its premises, then its undercuts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from argmap.layout.graph import Box, Graph, Step
from argmap.layout.staircases import Stairs, of_shapes


@dataclass(slots=True, eq=False)
class Part:
    """A claim (`box`) with what hangs below it, or a step (`box` is None) that holds premises or has undercuts.

    `step` is by which it hangs above; None for roots and for the premises of a step that is a part itself. `items`
    hang below a claim, or undercut a step.
    """

    name: str
    """The id of the claim or the step."""
    box: Box | None
    step: Step | None
    undercut: bool
    """Whether its step speaks to a step."""
    premises: tuple["Part", ...] = ()
    items: tuple["Part", ...] = ()
    size: int = 1
    """The number of claims in it."""
    card: Stairs | None = None
    """The sizes of the card of a claim."""
    alone: Stairs | None = None
    """The sizes if it is entered from above; None if it cannot be."""
    entered: Stairs | None = None
    """The sizes if it is entered from the left; None: not known yet."""

    @property
    def key(self) -> str:
        """Return the claim by which a column knows the part, also after its step has got more premises or undercuts."""
        return self.heads[0].name

    @property
    def heads(self) -> tuple["Part", ...]:
        """Return the claims in its first places: itself, or its premises."""
        return (self,) if self.box is not None else self.premises


@dataclass(slots=True)
class OutlineTree:
    """The roots, all parts with parents before children, and where each claim and step stands."""

    roots: tuple[Part, ...]
    parts: dict[str, Part]
    claims: dict[str, Part]
    steps: dict[str, Part]
    """The part in which the premises of each step stand; steps without one are extras."""
    above: dict[str, str] | None = None
    """The part that each part stands in; None: not known yet."""
    speaks: dict[str, tuple[Step, ...]] = field(default_factory=dict)
    """The steps about each claim, and about each step that stands in the tree, in their order."""
    at_home: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The premises of each step that stand with it; of an extra there are none."""


def card_of(box: Box) -> Stairs:
    """Return the sizes in which a card can be drawn."""
    return of_shapes(box.shapes or ((box.width, box.height),))


def build(graph: Graph, kept: Mapping[str, Part]) -> OutlineTree:
    """Return the outline of a checked graph. Parts of `kept`, by id, are taken where they are the same to the leaf."""
    boxes = {box.id: box for box in graph.boxes}
    steps = {step.id: step for step in graph.steps}
    first: set[str] = set()
    at_home: dict[str, tuple[str, ...]] = {}
    for step in graph.steps:
        home = step.premises
        if not first.isdisjoint(home):
            home = tuple([premise for premise in home if premise not in first])
        at_home[step.id] = home
        first.update(home)
    speaking: dict[str, list[Step]] = {}
    for step in graph.steps:
        if at_home[step.id]:
            target = step.target
            while target in steps and not at_home[target]:
                target = steps[target].target
            speaking.setdefault(target, []).append(step)
    speaks = {target: tuple(found) for target, found in speaking.items()}

    order: list[tuple[str, Step | None]] = []
    ahead: list[tuple[str, Step | None]] = [(box.id, None) for box in reversed(graph.boxes) if box.id not in first]
    nothing: Sequence[Step] = ()
    lone = {id_: home[0] for id_, home in at_home.items() if len(home) == 1 and id_ not in speaks}
    while ahead:
        id_, by = ahead.pop()
        order.append((id_, by))
        ahead.extend([(lone.get(each.id, each.id), each) for each in reversed(speaks.get(id_, nothing))])
        if id_ in steps:
            ahead.extend([(premise, None) for premise in reversed(at_home[id_])])

    made: dict[str, Part] = {}
    claims: dict[str, Part] = {}
    standing: dict[str, Part] = {}
    for id_, by in reversed(order):
        below = speaks.get(id_)
        items = tuple([made[lone.get(each.id, each.id)] for each in below]) if below else ()
        box = boxes.get(id_)
        premises = () if box is not None else tuple([made[premise] for premise in at_home[id_]])
        part = kept.get(id_)
        if (
            part is None
            or part.items != items
            or part.premises != premises
            or part.box != box
            or part.step != by
            or part.undercut is not (by is not None and by.target in steps)
        ):
            size = (box is not None) + sum([p.size for p in items]) + sum([p.size for p in premises])
            undercut = by is not None and by.target in steps
            card = None if box is None else card_of(box)
            part = Part(id_, box, by, undercut, premises, items, size, card)
        made[id_] = part
        if box is not None:
            claims[id_] = part
        if by is not None:
            standing[by.id] = part
    parts = {id_: made[id_] for id_, _ in order}
    roots = tuple([made[box.id] for box in graph.boxes if box.id not in first])
    return OutlineTree(roots, parts, claims, standing, None, speaks, at_home)
