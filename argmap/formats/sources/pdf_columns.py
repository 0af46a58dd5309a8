"""The reading order of a printed page: which lines belong to which column.

A gutter is a strip that no short line crosses. Lines that cross gutters (headlines, wide paragraphs) part the page into
bands; in each band the columns are read from left to right. After the cuts of Nagy and Seth, "Hierarchical
representation of optically scanned documents" (1984), on lines instead of pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_LEAST_GUTTER = 7.0  # points; the gap between words is 3 to 5
_LEAST_LINES = 4
_LEAST_WIDTH = 0.14  # of the page: a narrower strip is the first column of a table


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A piece of a printed line; y grows upward, all lengths are in points."""

    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    text: str


def in_order(lines: Sequence[PdfLine]) -> list[list[PdfLine]]:
    """Return the lines of a page as runs in reading order; a run is the part of one column in one band."""
    gutters = _gutters(lines)
    if not gutters:
        return [_joined(lines)] if lines else []
    runs: list[list[PdfLine]] = []
    columns: list[list[PdfLine]] = [[] for _ in range(len(gutters) + 1)]
    wide: list[PdfLine] = []
    for line in sorted(lines, key=lambda one: -(one.y0 + one.y1)):
        crossed = [gutter for gutter in gutters if line.x0 < gutter - 1 and line.x1 > gutter + 1]
        if crossed:
            if any(columns):
                runs += [_joined(wide)] if wide else []
                wide = []
                runs += [_joined(column) for column in columns if column]
                columns = [[] for _ in columns]
            wide.append(line)
            continue
        if wide:
            runs.append(_joined(wide))
            wide = []
        columns[sum(1 for gutter in gutters if (line.x0 + line.x1) / 2 > gutter)].append(line)
    runs += [_joined(wide)] if wide else []
    runs += [_joined(column) for column in columns if column]
    return runs


def _gutters(lines: Sequence[PdfLine]) -> list[float]:
    """Return the x of the middles of the gutters between columns, from left to right."""
    if len(lines) < 2 * _LEAST_LINES:
        return []
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    width = right - left
    short = sorted((line for line in lines if line.x1 - line.x0 < 0.62 * width), key=lambda one: one.x0)
    if len(short) < 0.5 * len(lines):
        return []
    for allowed in (0, max(1, len(short) // 40)):  # a few lines may stand across, such as a headline of one word
        found = _strips(short, left, right, allowed)
        kept = _checked(short, found, left, right)
        if kept:
            return kept
    return []


def _strips(lines: Sequence[PdfLine], left: float, right: float, allowed: int) -> list[float]:
    """Return the x of the middles of the strips that at most `allowed` lines cross."""
    edges = sorted([(line.x0, 1) for line in lines] + [(line.x1, -1) for line in lines])
    found: list[float] = []
    crossing = 0
    start: float | None = None
    for x, step in edges:
        crossing += step
        if crossing <= allowed and start is None and left < x < right:
            start = x
        elif crossing > allowed and start is not None:
            if x - start >= _LEAST_GUTTER and start > left:
                found.append((start + x) / 2)
            start = None
    return found


def _checked(lines: Sequence[PdfLine], gutters: Sequence[float], left: float, right: float) -> list[float]:
    """Keep the gutters that have columns of text on both sides, next to each other, and not those of a table."""
    bounds = [left - 1, *gutters, right + 1]
    columns = [[line for line in lines if low < (line.x0 + line.x1) / 2 < high] for low, high in pairwise(bounds)]
    for column, low, high in zip(columns, bounds, bounds[1:], strict=False):
        if len(column) < _LEAST_LINES or high - low < _LEAST_WIDTH * (right - left):
            return []
        if median(line.x1 - line.x0 for line in column) < 0.5 * (high - low - _LEAST_GUTTER):
            return []
    tops = [max(line.y1 for line in column) for column in columns]
    ends = [min(line.y0 for line in column) for column in columns]
    return list(gutters) if min(tops) > max(ends) else []


def _joined(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Return lines from top to bottom; pieces at the same height are joined."""
    done: list[PdfLine] = []
    row: list[PdfLine] = []
    for line in sorted(lines, key=lambda one: (-(one.y0 + one.y1), one.x0)):
        if row and abs((line.y0 + line.y1) - (row[0].y0 + row[0].y1)) > 0.7 * min(line.size, row[0].size):
            done.append(_one(row))
            row = []
        row.append(line)
    if row:
        done.append(_one(row))
    return done


def _one(row: Sequence[PdfLine]) -> PdfLine:
    row = sorted(row, key=lambda one: one.x0)
    longest = max(row, key=lambda one: len(one.text))
    return PdfLine(
        row[0].x0,
        longest.y0,
        max(line.x1 for line in row),
        longest.y1,
        longest.size,
        " ".join(line.text for line in row),
    )
