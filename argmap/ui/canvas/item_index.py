"""Where the items of a figure are: those in a part of it are found without looking at the others."""

from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF

from argmap.picture import Item, PathShape

CELL = 1024.0
"""The side of a cell of the index, in px of the figure."""
REACH = 12.0
"""How far rings and the sheets behind a folded card reach beyond an item, in px."""


class ItemIndex:
    """The items of a figure in the order in which they are painted, by number, by id and by place."""

    def __init__(self, items: Iterable[Item]) -> None:
        self.items = tuple(items)
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._lines: list[list[QLineF] | None] = [None] * len(self.items)
        self.argued = self._room()
        """The rectangle around all claims, without title, sources and key."""
        for number, item in enumerate(self.items):
            left, right = int((item.x - REACH) // CELL), int((item.x + item.width + REACH) // CELL)
            top, bottom = int((item.y - REACH) // CELL), int((item.y + item.height + REACH) // CELL)
            for column in range(left, right + 1):
                for row in range(top, bottom + 1):
                    self._cells.setdefault((column, row), []).append(number)

    def _room(self) -> QRectF:
        claims = self.claims
        if not claims:
            return QRectF()
        left, top = min(item.x for item in claims), min(item.y for item in claims)
        right, bottom = max(item.x + item.width for item in claims), max(item.y + item.height for item in claims)
        return QRectF(left, top, right - left, bottom - top)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each item by its id."""
        return {item.id: number for number, item in enumerate(self.items)}

    @cached_property
    def claims(self) -> tuple[Item, ...]:
        """The items of claims."""
        return tuple(item for item in self.items if item.kind == "claim")

    def within(self, rect: QRectF) -> list[int]:
        """Return the numbers of the items that may reach into a rectangle, in the order in which they are painted."""
        left, right = int(rect.left() // CELL), int(rect.right() // CELL)
        top, bottom = int(rect.top() // CELL), int(rect.bottom() // CELL)
        cells = self._cells
        if (right - left + 1) * (bottom - top + 1) > len(cells):
            wanted = [c for c in cells if left <= c[0] <= right and top <= c[1] <= bottom]
        else:
            wanted = [(c, r) for c in range(left, right + 1) for r in range(top, bottom + 1) if (c, r) in cells]
        found: set[int] = set()
        for cell in wanted:
            found.update(cells[cell])
        x1, y1, x2, y2 = rect.left() - REACH, rect.top() - REACH, rect.right() + REACH, rect.bottom() + REACH
        items = self.items
        return [
            number
            for number in sorted(found)
            if (item := items[number]).x < x2 and item.x + item.width > x1 and item.y < y2 and item.y + item.height > y1
        ]

    def lines(self, number: int) -> list[QLineF]:
        """Return the lines of an item, in coordinates of the figure, each curve as one straight line."""
        found = self._lines[number]
        if found is None:
            found = self._lines[number] = _lines(self.items[number])
        return found


def scaled(rect: QRectF, zoom: float) -> QRectF:
    """Return a rectangle of the figure in px of the screen, counted from the figure's corner."""
    return QRectF(rect.left() * zoom, rect.top() * zoom, rect.width() * zoom, rect.height() * zoom)


def _lines(item: Item) -> list[QLineF]:
    made: list[QLineF] = []
    for shape in item.shapes:
        if isinstance(shape, PathShape) and shape.stroke and not shape.fill and shape.width < 2.2:
            at: QPointF | None = None
            for command in shape.commands:
                if len(command) > 1:
                    end = QPointF(item.x + float(command[-2]), item.y + float(command[-1]))
                    if at is not None and command[0] != "M":
                        made.append(QLineF(at, end))
                    at = end
    return made
