"""Reduce a graph to a forest of rows: the spanning tree that is laid out.

A row is what one step puts on a level: its premises side by side (or one root alone). Everything here and in
the modules that place rows is in tree coordinates: breadth from left to right, depth from the roots down. Only
`pipeline` knows the four directions.
"""

from dataclasses import dataclass, field

from argmap.layout.graph import Box, Graph, Options, Step


@dataclass(slots=True)
class Row:
    """Premises side by side. Offsets are relative to the middle of the row."""

    index: int
    step: Step | None
    boxes: tuple[Box, ...]
    width: float
    offsets: tuple[float, ...]
    """The middle of each box."""
    disc: float
    """The x of the disc of the step, above the row, relative to its middle."""
    column: float | None = None
    """The x of the line of undercuts that runs down past the boxes; None if nothing undercuts the step."""
    level: int = 0
    parent: int | None = None
    port: int | None = None
    """Which box of the parent row this row speaks to; None: its step (an undercut)."""
    children: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Forest:
    """Rows with parents before children, the roots among them, and the row of each box and step."""

    rows: list[Row]
    roots: list[int]
    home: dict[str, tuple[int, int]]
    """Box id to (row, position in it)."""
    row_of: dict[str, int]
    """Step id to its row; steps without a row are extras."""
    steps: dict[str, Step]


def build(graph: Graph, options: Options) -> Forest:
    """Return the rows of a checked graph. A box stands with the first step that names it; other steps are extras."""
    boxes = {box.id: box for box in graph.boxes}
    steps = {step.id: step for step in graph.steps}
    first: dict[str, str] = {}
    for step in graph.steps:
        for premise in step.premises:
            first.setdefault(premise, step.id)
    at_home = {step.id: tuple(p for p in step.premises if first[p] == step.id) for step in graph.steps}
    speaks: dict[str, list[Step]] = {}
    for step in graph.steps:
        if at_home[step.id]:
            speaks.setdefault(_stands_under(step.target, steps, at_home), []).append(step)

    forest = Forest([], [], {}, {}, steps)
    for box in graph.boxes:
        if box.id not in first:
            forest.roots.append(_add(forest, None, (box,), None, None, options))

    def hang(row: Row, port: int | None, speaking: list[Step]) -> None:
        for step in speaking:
            _add(forest, step, tuple(boxes[p] for p in at_home[step.id]), row, port, options)

    done = 0
    while done < len(forest.rows):
        row = forest.rows[done]
        done += 1
        undercuts = speaks.get(row.step.id, []) if row.step else []
        if undercuts:
            _open_column(row, options)
        middle = (len(row.boxes) + 1) // 2
        for port, box in enumerate(row.boxes):
            if port == middle:
                hang(row, None, undercuts)
            hang(row, port, speaks.get(box.id, []))
        if middle == len(row.boxes):
            hang(row, None, undercuts)
    return forest


def _stands_under(target: str, steps: dict[str, Step], at_home: dict[str, tuple[str, ...]]) -> str:
    """Return the box or step whose row is above: for a step without a row, the target of its chain of undercuts."""
    while target in steps and not at_home[target]:
        target = steps[target].target
    return target


def _add(
    forest: Forest,
    step: Step | None,
    boxes: tuple[Box, ...],
    parent: Row | None,
    port: int | None,
    options: Options,
) -> int:
    gap = premise_gap(options.gap_sibling)
    width = sum(box.width for box in boxes) + gap * (len(boxes) - 1)
    offsets, left = [], -width / 2
    for box in boxes:
        offsets.append(left + box.width / 2)
        left += box.width + gap
    index = len(forest.rows)
    row = Row(index, step, boxes, width, tuple(offsets), 0.0)
    if parent is not None:
        row.level, row.parent, row.port = parent.level + 1, parent.index, port
        parent.children.append(index)
    forest.rows.append(row)
    for position, box in enumerate(boxes):
        forest.home[box.id] = (index, position)
    if step is not None:
        forest.row_of[step.id] = index
    return index


def _open_column(row: Row, options: Options) -> None:
    """Make room for the line of undercuts: between the boxes, with the disc above it, or beside a single box."""
    middle = (len(row.boxes) + 1) // 2
    if middle < len(row.boxes):
        half = premise_gap(options.gap_sibling) / 2
        row.column = row.disc = row.offsets[middle] - row.boxes[middle].width / 2 - half
    else:
        row.column = row.width / 2 + options.gap_sibling / 2


def premise_gap(gap_sibling: float) -> float:
    """Return the space between co-premises: less than between siblings, because they belong together."""
    return gap_sibling * 0.7
