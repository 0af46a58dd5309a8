"""A part of a compact arrangement with its places, relative to its own corner."""

from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.layout.compact_lines import Path
from argmap.layout.outline_tree import Part


class Standing(NamedTuple):
    """How the items below a claim, or the premises and undercuts of a step, stand: what is kept from map to map.

    `columns`: the names of the items of each; `widths`: theirs; `alone`: an only item stands straight below. For a
    step, `alone` says that its premises stand side by side. `lean`: the card of a claim stands so far right of the
    corner of one of its items, because it stood so before others joined that or left it; None: in the middle.
    """

    columns: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    alone: bool = False
    lean: tuple[str, float] | None = None


class Inner(NamedTuple):
    """A part within another one: its corner, and the line of its own by which it speaks to a step."""

    x: float
    y: float
    placed: "Placed"
    trunk: Path = ()


@dataclass(slots=True, eq=False)
class Placed:
    """A part with its places, relative to its own top left corner. `width` is what it was given."""

    part: Part
    width: float
    above: bool
    """Whether it is entered from above."""
    standing: Standing | None
    need: float
    """The least width in which it can stand so."""
    aside: float | None = None
    """The width of the card of a thesis that has its reasons at the right."""
    height: float = 0.0
    right: float = 0.0
    """Where the rightmost card in it ends: less than the width if it stood wider."""
    card: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Left, width and height of a claim's card, whose top is 0."""
    inner: tuple[Inner, ...] = ()
    stems: tuple[Path, ...] = ()
    disc: tuple[float, float] = (0.0, 0.0)
    bracket: Path = ()
    branches: dict[str, Path] = field(default_factory=dict)
