"""An outline as plain lines: what each claim says, how deep it stands, and what it is to the claim above it."""

from dataclasses import dataclass
from enum import Enum, auto


class Role(Enum):
    """What a line is to the line that it hangs on."""

    UNTOLD = auto()
    """Nothing tells: a reason where it hangs on another, and a claim by itself where it does not."""
    REASON = auto()
    OBJECTION = auto()
    PREMISE = auto()
    """A co-premise of the line before it at the same depth."""
    UNDERCUT = auto()
    """An objection to the step by which the line above it stands."""


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """One claim of an outline; it hangs on the nearest line before it with a smaller depth."""

    depth: int
    text: str
    role: Role = Role.UNTOLD
