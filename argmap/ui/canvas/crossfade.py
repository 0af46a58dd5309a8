"""An item on its way from one figure to the next: every length in between, so that lines bend along with the cards."""

from dataclasses import replace
from typing import cast

from argmap.picture import EllipseShape, Item, PathShape, Shape
from argmap.picture.shapes import Command


def blend(one: Item, other: Item, part: float) -> Item:
    """Return what stands between two states of an item (0: the one, 1: the other).

    Where their shapes do not match one to one, the shapes are those of the other, at a place in between.
    """
    if part >= 1.0:
        return other
    shapes = other.shapes
    if one.shapes != other.shapes and len(one.shapes) == len(other.shapes):
        shapes = tuple(_shape(a, b, part) for a, b in zip(one.shapes, other.shapes, strict=True))
    return replace(other, x=_mix(one.x, other.x, part), y=_mix(one.y, other.y, part), shapes=shapes)


def _mix(one: float, other: float, part: float) -> float:
    return one + (other - one) * part


def _shape(one: Shape, other: Shape, part: float) -> Shape:
    match one, other:
        case PathShape(), PathShape():
            ones, others = _curves(one.commands), _curves(other.commands)
            if [c[0] for c in ones] == [c[0] for c in others]:
                pairs = zip(ones, others, strict=True)
                return replace(other, commands=tuple(_command(a, b, part) for a, b in pairs))
        case EllipseShape(), EllipseShape():
            return replace(other, x=_mix(one.x, other.x, part), y=_mix(one.y, other.y, part))
    return other


def _command(one: Command, other: Command, part: float) -> Command:
    numbers = (_mix(float(a), float(b), part) for a, b in zip(one[1:], other[1:], strict=True))
    return cast(Command, (other[0], *numbers))


def _curves(commands: tuple[Command, ...]) -> list[Command]:
    """Return a path whose lines are written as curves, so that a straight line can become a bent one."""
    made: list[Command] = []
    x = y = 0.0
    for command in commands:
        match command:
            case ("L", a, b):
                third, other = (x + (a - x) / 3, y + (b - y) / 3), (x + 2 * (a - x) / 3, y + 2 * (b - y) / 3)
                made.append(("C", *third, *other, a, b))
            case _:
                made.append(command)
        if len(command) > 1:
            x, y = float(command[-2]), float(command[-1])
    return made
