"""Labels of branches that are seen from far away: the first words of the claim, and how much hangs on it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from argmap.picture import Item
from argmap.ui.canvas.branches import Branch
from argmap.ui.canvas.card_faces import PADDING, Face
from argmap.ui.canvas.item_index import scaled
from argmap.ui.canvas.levels import LINE
from argmap.ui.canvas.short_words import BOLD, LEAST, PLAIN, first_words, wide

NARROWEST, WIDEST = 60.0, 210.0
"""The width of a label, in px of the screen: a branch with less room has none."""
MOST_LINES = 4
WORTH = 2
"""The least number of claims in a branch that has a label."""
STEP = 12.0
"""The steps by which the room for words grows, in px, so that lines do not break anew at each step of zooming."""
BETWEEN = 3.0
"""Free space around a label, in px of the screen."""


@dataclass(frozen=True, slots=True)
class BranchLabel:
    """A label in px of the screen, counted from the corner of the figure at its zoom."""

    claim: str
    room: QRectF
    face: Face
    lines: tuple[str, ...]
    count: str


class BranchLabels:
    """The labels of one figure in one theme, at any zoom."""

    def __init__(
        self,
        roots: Sequence[str],
        branches: Mapping[str, Branch],
        items: Mapping[str, Item],
        face: Callable[[Item], Face],
    ) -> None:
        self._roots, self._branches, self._items, self._face = roots, branches, items, face
        self._said: dict[tuple[str, float, int], tuple[tuple[str, ...], str, float]] = {}
        self._last: tuple[float, tuple[BranchLabel, ...]] = (0.0, ())

    def at(self, zoom: float) -> tuple[BranchLabel, ...]:
        """Return the labels that there is room for at a zoom, the upper claims first. None overlaps another."""
        if self._last[0] != zoom:
            self._last = zoom, tuple(self._made(zoom))
        return self._last[1]

    def _made(self, zoom: float) -> Iterator[BranchLabel]:
        taken = _TakenRectangles()
        branches, least = self._branches, NARROWEST / zoom
        ahead = [branches[root] for root in self._roots if root in branches]
        while ahead:
            below: list[Branch] = []
            for branch in ahead:
                if branch.right - branch.left < least:
                    continue
                label = self._label(branch, zoom, taken)
                if label is not None and taken.has_room(label.room):
                    taken.take(label.room)
                    yield label
                inside = [branches[id] for id in branch.inside]
                below.extend(one for one in inside if one.pro + one.con >= WORTH)
            ahead = below

    def _label(self, branch: Branch, zoom: float, taken: "_TakenRectangles") -> BranchLabel | None:
        item = self._items[branch.claim]
        card = scaled(QRectF(item.x, item.y, item.width, item.height), zoom)
        breadth = min(WIDEST, max(card.width(), branch.right * zoom - card.left()))
        high = (branch.bottom - item.y) * zoom
        least = QRectF(card.left(), card.top(), NARROWEST, 2 * LINE)
        if breadth < NARROWEST or high < LINE + 2 or not taken.has_room(least):
            return None
        face = self._face(item)
        bar = 2.5 if face.bar else 0.0
        inside = (breadth - 2 * PADDING - bar) // STEP * STEP
        words, count, widest = self._words(branch, face, inside, min(MOST_LINES, int((high - 2) // LINE) - 1))
        if not any(words):
            return None
        room = QRectF(
            card.left(),
            card.top(),
            max(card.width(), widest + 2 * PADDING + bar + 1),
            max(card.height(), (len(words) + bool(count)) * LINE + 4),
        )
        return BranchLabel(branch.claim, room, face, words, count)

    def _words(self, branch: Branch, face: Face, inside: float, lines: int) -> tuple[tuple[str, ...], str, float]:
        """Return the lines of first words, the count, and how wide they are."""
        key = branch.claim, inside, lines
        if key not in self._said:
            style = BOLD if face.is_thesis else PLAIN
            count = branch.counted()
            if wide(count, BOLD) > inside:
                count = "".join(letter for letter in count if not letter.isalpha()).strip()
            words = first_words(face.words, inside, lines, style) if lines > 0 and inside >= LEAST else []
            widest = max([wide(count, BOLD), *(wide(line, style) for line in words)])
            self._said[key] = tuple(words), count, widest
        return self._said[key]


class _TakenRectangles:
    """The rectangles that are taken, by place."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[QRectF]] = {}

    def has_room(self, room: QRectF) -> bool:
        around = room.adjusted(-BETWEEN, -BETWEEN, BETWEEN, BETWEEN)
        return not any(other.intersects(around) for cell in _cells(around) for other in self._cells.get(cell, ()))

    def take(self, room: QRectF) -> None:
        for cell in _cells(room):
            self._cells.setdefault(cell, []).append(room)


def _cells(room: QRectF) -> Iterator[tuple[int, int]]:
    side = WIDEST
    for column in range(int(room.left() // side), int(room.right() // side) + 1):
        for row in range(int(room.top() // side), int(room.bottom() // side) + 1):
            yield column, row
