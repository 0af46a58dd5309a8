"""Labels of branches that are seen from far away: the first words of the claim, and how much hangs on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from argmap.picture import Item, Theme
from argmap.picture.measure import advance
from argmap.ui.canvas.branches import Branch
from argmap.ui.canvas.card_faces import PADDING, Face, face_of
from argmap.ui.canvas.item_index import scaled
from argmap.ui.canvas.levels import LINE
from argmap.ui.canvas.short_words import BOLD, LEAST, PLAIN, first_words

NARROWEST, WIDEST = 60.0, 210.0
"""The width of a label, in px of the screen: a branch with less room has none."""
MOST_LINES = 4
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


def branch_labels(
    roots: Sequence[str], branches: Mapping[str, Branch], items: Mapping[str, Item], theme: Theme, zoom: float
) -> tuple[BranchLabel, ...]:
    """Return the labels that there is room for at a zoom, the upper claims first. None of them overlaps another."""
    made: list[BranchLabel] = []
    taken = _Taken()
    ahead = [branches[root] for root in roots if root in branches]
    while ahead:
        below: list[Branch] = []
        for branch in ahead:
            if (branch.right - branch.left) * zoom < NARROWEST:
                continue
            if (label := _label(branch, items[branch.claim], theme, zoom)) and taken.has_room(label.room):
                taken.take(label.room)
                made.append(label)
            below.extend(branches[id] for id in branch.inside)
        ahead = below
    return tuple(made)


def _label(branch: Branch, item: Item, theme: Theme, zoom: float) -> BranchLabel | None:
    card = scaled(QRectF(item.x, item.y, item.width, item.height), zoom)
    wide = min(WIDEST, max(card.width(), min(branch.right * zoom - card.left(), WIDEST)))
    high = (branch.bottom - item.y) * zoom
    if wide < NARROWEST or high < LINE + 2:
        return None
    face = face_of(item, theme)
    style = BOLD if face.is_thesis else PLAIN
    bar = 2.5 if face.bar else 0.0
    inside = wide - 2 * PADDING - bar
    count = branch.counted()
    if advance(count, BOLD) > inside:
        count = "".join(letter for letter in count if letter.isdigit() or letter in ",.\u202f\u00a0 ").strip()
    lines = min(MOST_LINES, int((high - 2) // LINE) - bool(count))
    words = first_words(face.words, inside, lines, style) if lines > 0 and inside >= LEAST else []
    if not any(words):
        return None
    widest = max([advance(count, BOLD), *(advance(line, style) for line in words)])
    room = QRectF(
        card.left(),
        card.top(),
        max(card.width(), min(wide, widest + 2 * PADDING + bar + 1)),
        max(card.height(), (len(words) + bool(count)) * LINE + 4),
    )
    return BranchLabel(branch.claim, room, face, tuple(words), count)


class _Taken:
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
