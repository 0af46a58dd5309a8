"""The flow of a debate: speeches as columns, lines of argument as rows, what was dropped marked.

An answer stands beside what it answers, in the column of its own speech; several answers to one claim are stacked, and
the cell of that claim spans their rows. What supports a claim in the same speech stands below it, indented.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from argmap.message import Message
from argmap.model import flow_fates
from argmap.model.debate_formats import MOST_TURNS, Speech, read_speeches, turn, turns
from argmap.model.flow_fates import OPENING, Judged, LineFate
from argmap.model.records import Argument, Claim, Records, Side, Stance
from argmap.model.tree import Tree, tree

Write = Callable[[Message], str]
LEAST_TURNS = 4


class FlowRole(StrEnum):
    """What a cell is to the one that it hangs on.

    `MOTION`: what the debate is about. `OPENS`: a line of its own, about the motion. `SUPPORTS`, `ANSWERS`, `UNDERCUTS`
    (the step, not the claim), `TOGETHER` (with the premise above it). `LOOSE`: it is not connected with anything yet.
    """

    MOTION = "motion"
    OPENS = "opens"
    SUPPORTS = "supports"
    ANSWERS = "answers"
    UNDERCUTS = "undercuts"
    TOGETHER = "together"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class FlowCell:
    """A claim in the table, at a row and in a column, over one or more rows.

    `column` is the place of its speech, or `FlowTable.nowhere`; a motion without a speech has -1 and takes a whole row.
    `stance` is that of its argument, None where it has none. `side` is the side that says it. `proposed`: nobody has
    told its speech. `elsewhere` is a speech that was told but is none of the columns. `again`: the claim has another
    cell, which has what hangs on it. `about` is the claim it hangs on, or "".
    """

    claim: str
    row: int
    column: int
    rows: int = 1
    indent: int = 0
    role: FlowRole = FlowRole.OPENS
    stance: Stance | None = None
    side: Side = Side.NEITHER
    proposed: bool = True
    elsewhere: str = ""
    again: bool = False
    about: str = ""
    fate: LineFate = OPENING


@dataclass(frozen=True)
class FlowTable:
    """The flow of a map: its columns, the number of its rows, and its cells in reading order.

    `told`: the speeches are those of the map; otherwise they are turns, as many as it needs.
    """

    map: str
    speeches: tuple[Speech, ...]
    rows: int
    cells: tuple[FlowCell, ...]
    told: bool

    @property
    def nowhere(self) -> int:
        """The column, after all speeches, of claims for which there is no speech."""
        return len(self.speeches)

    @cached_property
    def columns(self) -> int:
        """The number of columns; there is one more than speeches where claims have none."""
        return self.nowhere + any(cell.column == self.nowhere for cell in self.cells)

    @cached_property
    def dropped(self) -> int:
        """The number of cells that were dropped, those answered too late included."""
        return sum(cell.fate.is_dropped for cell in self.cells)

    def cell_of(self, claim: str) -> FlowCell | None:
        """Return the cell of a claim, the one with what hangs on it; or None."""
        return self._places.get(claim)

    @cached_property
    def _places(self) -> dict[str, FlowCell]:
        return {cell.claim: cell for cell in self.cells if not cell.again}

    @cached_property
    def is_mixed(self) -> bool:
        """Whether some claims were told their speeches and others were not, so that these have to be set apart."""
        return len({cell.proposed for cell in self.cells if self.speech(cell) is not None}) == 2

    def speech(self, cell: FlowCell) -> Speech | None:
        """Return the speech of a cell, or None where it has none."""
        return self.speeches[cell.column] if 0 <= cell.column < self.nowhere else None


@dataclass(slots=True)
class _Node:
    """A cell in the making. `parent` is the place of the node on which it hangs; `unit`: it belongs to that line."""

    claim: str
    argument: Argument | None
    role: FlowRole
    parent: int | None
    again: bool = False
    side: Side = Side.NEITHER
    column: int = -1
    proposed: bool = True
    elsewhere: str = ""
    unit: bool = False
    right: int = 0
    below: int = 0
    row: int = 0
    indent: int = 0


def flow(document: Records, map: str, speeches: Sequence[Speech] = (), write: Write = str) -> FlowTable:
    """Return the flow of a map with its own speeches, or with these; linear in claims and arguments.

    A claim without a speech is proposed one: what supports a claim stands in the same speech, what answers it in the
    next one of the other side. A map that names no speeches has turns, called so in the language of `write`.

    Raises KeyError where there is no such map.
    """
    on_map = tree(document, map)
    told = tuple(speeches) or read_speeches(on_map.map.speeches)
    columns = told or turns(MOST_TURNS)
    nodes = _nodes(on_map)
    _place(nodes, columns, document)
    if not told:
        used = max((node.column for node in nodes if node.column < len(columns)), default=-1)
        count = min(max(LEAST_TURNS, used + 2 + used % 2), len(columns))
        columns = tuple(replace(columns[at], name=write(turn(at))) for at in range(count))
        for node in nodes:
            node.column = len(columns) if node.column >= MOST_TURNS else node.column
    rows = _stack(nodes)
    fates = flow_fates.fates([_judged(node) for node in nodes], columns, on_map)
    cells = [_cell(node, nodes, fate) for node, fate in zip(nodes, fates, strict=True)]
    return FlowTable(map, columns, rows, tuple(sorted(cells, key=_reading_order)), bool(told))


def next_speech(table: FlowTable, cell: FlowCell) -> Speech | None:
    """Return the speech in which a cell is to be answered: the next one of the other side, or None."""
    if not 0 <= cell.column < table.nowhere:
        side = Side.AGAINST if cell.side is not Side.AGAINST else Side.FOR
        at = flow_fates.opening(table.speeches, side)
    else:
        at = flow_fates.due(table.speeches, cell.column, cell.side)
    return None if at is None else table.speeches[at]


def beside(table: FlowTable, cell: FlowCell, step: int) -> Speech | None:
    """Return the speech so many columns after that of a cell (before it, if negative), or None where there is none.

    A cell that has no speech stands after the last one; a motion stands before the first one.
    """
    at = cell.column + step
    return table.speeches[at] if 0 <= at < table.nowhere else None


def row_heights(table: FlowTable, needed: Sequence[int]) -> list[int]:
    """Return the height of each row in lines, so that every cell has the lines that it needs over all of its rows.

    `needed` has the lines of each cell, in the order of the cells.
    """
    heights = [1] * table.rows
    sums = [
        at & -at for at in range(table.rows + 1)
    ]  # a Fenwick tree: sums of rows, each found and changed in few steps

    def above(row: int) -> int:
        total = 0
        while row:
            total += sums[row]
            row &= row - 1
        return total

    order = sorted(range(len(table.cells)), key=lambda at: (table.cells[at].rows, table.cells[at].row))
    for at in order:
        cell = table.cells[at]
        last = cell.row + cell.rows
        short = needed[at] - (above(last) - above(cell.row))
        if short > 0:
            heights[last - 1] += short
            while last <= table.rows:
                sums[last] += short
                last += last & -last
    return heights


def _reading_order(cell: FlowCell) -> tuple[int, int]:
    return cell.row, cell.column


def _nodes(on_map: Tree) -> list[_Node]:
    """Return the cells to be, in reading order; what a cell hangs on comes before it."""
    nodes: list[_Node] = []
    places: dict[str, int] = {}
    leaders: dict[str, int] = {}
    walked = list(on_map.walk())
    seen = {claim for claim, _, _ in walked}
    walked += [(claim, 0, None) for claim in on_map.placements if claim not in seen]  # reasons for themselves
    for claim, _, argument in walked:
        places[claim] = len(nodes)
        if argument is None:
            role = FlowRole.MOTION if claim in on_map.reasons or claim in on_map.roots[:1] else FlowRole.LOOSE
            nodes.append(_Node(claim, None, role, None))
            continue
        if (leader := leaders.get(argument.id)) is not None:
            nodes.append(_Node(claim, argument, FlowRole.TOGETHER, leader))
            continue
        leaders[argument.id] = len(nodes)
        nodes.append(_hung(claim, argument, on_map, places, leaders))
    for claim, _, first in walked:
        others = [a for a in on_map.stands_by.get(claim, ()) if first is not None and a.id != first.id]
        nodes += [_hung(claim, argument, on_map, places, leaders, again=True) for argument in others]
    return nodes


def _hung(
    claim: str,
    argument: Argument,
    on_map: Tree,
    places: dict[str, int],
    leaders: dict[str, int],
    *,
    again: bool = False,
) -> _Node:
    undercut = on_map.argument(argument.target)
    parent = places.get(argument.target) if undercut is None else leaders.get(undercut.id)
    if parent is None and undercut is not None:
        parent = next((places[premise] for premise in undercut.premises if premise in places), None)
    if undercut is not None:
        role = FlowRole.UNDERCUTS
    else:
        role = FlowRole.SUPPORTS if argument.stance is Stance.PRO else FlowRole.ANSWERS
    return _Node(claim, argument, role, parent, again)


def _place(nodes: list[_Node], columns: Sequence[Speech], document: Records) -> None:
    """Find the side and the column of each node: those that are told, or else what is proposed."""
    names = {speech.name: at for at, speech in enumerate(columns)}
    known: dict[str, _Node] = {}
    for node in nodes:
        if node.again:
            first = known[node.claim]
            node.side, node.column, node.proposed = first.side, first.column, first.proposed
            node.elsewhere = first.elsewhere
            continue
        known[node.claim] = node
        parent = nodes[node.parent] if node.parent is not None else None
        claim = document.find(node.claim, Claim)
        speech = claim.speech if claim is not None else ""
        side = _side(node.role, parent)
        at = names.get(speech)
        node.proposed, node.elsewhere = at is None, speech if at is None else ""
        if at is not None:
            node.column = at
            node.side = columns[at].side if columns[at].side is not Side.NEITHER else side
        else:
            node.side = side
            node.column = _proposed(node.role, side, parent, columns)
        node.unit = (
            parent is not None
            and parent.role is not FlowRole.MOTION
            and parent.column == node.column
            and node.role in (FlowRole.SUPPORTS, FlowRole.TOGETHER)
        )


def _side(role: FlowRole, parent: _Node | None) -> Side:
    if parent is None:
        return Side.FOR if role is FlowRole.MOTION else Side.NEITHER
    if role in (FlowRole.SUPPORTS, FlowRole.TOGETHER):
        return parent.side
    return {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}.get(parent.side, Side.NEITHER)


def _proposed(role: FlowRole, side: Side, parent: _Node | None, columns: Sequence[Speech]) -> int:
    nowhere = len(columns)
    if parent is None:
        return -1 if role is FlowRole.MOTION else nowhere
    if role is FlowRole.TOGETHER and parent.column >= 0:
        return parent.column
    if parent.column < 0:
        at = flow_fates.opening(columns, side)
    elif parent.column >= nowhere or (role is FlowRole.SUPPORTS and side is parent.side):
        at = parent.column
    else:
        at = flow_fates.due(columns, parent.column, parent.side)
    return nowhere if at is None else at


def _stack(nodes: list[_Node]) -> int:
    """Find the rows of each node; return how many rows there are.

    What stands in later columns begins in the row of what it hangs on; what does not, stands below that.
    """
    for node in reversed(nodes):
        parent = nodes[node.parent] if node.parent is not None else None
        node.right = max(1, node.right)
        if parent is not None:
            if _is_right(node, parent):
                parent.right += node.right + node.below
            else:
                parent.below += node.right + node.below
    rows = 0
    free: list[list[int]] = []
    for node in nodes:
        tall = node.right + node.below
        if node.parent is None:
            node.row = rows
            rows += tall
        else:
            parent, at = nodes[node.parent], free[node.parent]
            right = _is_right(node, parent)
            node.row = at[not right]
            at[not right] += tall
            node.indent = parent.indent + 1 if node.column == parent.column else 0
        free.append([node.row, node.row + node.right])
    return rows


def _is_right(node: _Node, parent: _Node) -> bool:
    return 0 <= parent.column < node.column


def _judged(node: _Node) -> Judged:
    motion = node.role is FlowRole.MOTION
    return Judged(node.claim, node.column, node.side, node.parent if node.unit else None, motion or node.again)


def _cell(node: _Node, nodes: list[_Node], fate: LineFate) -> FlowCell:
    parent = nodes[node.parent] if node.parent is not None else None
    role = node.role
    if parent is not None and parent.role is FlowRole.MOTION and parent.column < 0 and role is FlowRole.SUPPORTS:
        role = FlowRole.OPENS
    return FlowCell(
        claim=node.claim,
        row=node.row,
        column=node.column,
        rows=node.right,
        indent=node.indent,
        role=role,
        stance=node.argument.stance if node.argument else None,
        side=node.side,
        proposed=node.proposed,
        elsewhere=node.elsewhere,
        again=node.again,
        about=parent.claim if parent is not None else "",
        fate=fate,
    )
