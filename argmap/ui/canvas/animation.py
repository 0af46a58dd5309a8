"""The animation from one figure to the next: one clock for all items, and the interpolation of their shapes."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from argmap.picture import EllipseShape, Item, PathShape, Shape
from argmap.picture.shapes import Command

MILLISECONDS = 200
SLOWLY = 500
"""Milliseconds where much moves at once, so that the eye can follow."""


class Glide(QObject):
    """A clock that calls `step` with numbers from 0 to 1; the last is 1, unless `stop` is called before."""

    def __init__(self, step: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(lambda value: self._step(float(value)))

    @property
    def running(self) -> bool:
        """True while the animation is running."""
        return self._clock.state() == QVariantAnimation.State.Running

    def start(self, milliseconds: int = MILLISECONDS) -> None:
        """Start again from 0."""
        self._clock.stop()
        self._clock.setDuration(milliseconds)
        self._clock.start()

    def stop(self) -> None:
        """Stop without a last step."""
        self._clock.stop()


def blend(one: Item, other: Item, part: float) -> Item:
    """Return an item between two states of itself (0: the first, 1: the second), its lines bending along.

    Where the shapes do not match one to one, the shapes of the second state are drawn at a place in between.
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
