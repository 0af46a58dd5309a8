"""What became of each line of a debate: answered, dropped, answered too late, or still open."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from argmap.message import Message
from argmap.model.debate_formats import Speech
from argmap.model.records import Side, Stance
from argmap.model.tree import Tree

_NEVER = 1_000_000


class FateKind(StrEnum):
    """`FREE`: nothing is to be said of it. `OPEN`: the speech in which to answer has not been held yet."""

    FREE = "free"
    ANSWERED = "answered"
    OPEN = "open"
    DROPPED = "dropped"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class LineFate:
    """What became of a cell. `due` is the speech in which to answer it, `late` the one that did so only later."""

    kind: FateKind = FateKind.FREE
    due: str = ""
    late: str = ""

    @property
    def is_dropped(self) -> bool:
        """Return whether the speech that could have answered first did not."""
        return self.kind in (FateKind.DROPPED, FateKind.LATE)

    @property
    def reason(self) -> Message:
        """Return in words why it is marked; empty where it is not."""
        match self.kind:
            case FateKind.DROPPED:
                return Message("dropped: no answer in {speech}", speech=self.due)
            case FateKind.LATE:
                return Message("dropped in {speech}, answered only in {late}", speech=self.due, late=self.late)
            case FateKind.OPEN:
                return Message("not answered yet; {speech} can answer", speech=self.due)
            case _:
                return Message()


OPENING = LineFate()


@dataclass(frozen=True, slots=True)
class Judged:
    """What is asked about a cell: its claim, its column and its side.

    `within` is the place of the cell whose line it continues, or None. `free`: it is not judged.
    """

    claim: str
    column: int
    side: Side
    within: int | None
    free: bool


def opening(speeches: Sequence[Speech], side: Side) -> int | None:
    """Return the place of the first speech of a side in which something new can be said, or None."""
    return next((at for at, s in enumerate(speeches) if not s.closing and _may(s, side)), None)


def due(speeches: Sequence[Speech], column: int, side: Side) -> int | None:
    """Return the place of the first speech after a column in which the other side than this one can answer, or None."""
    other = {Side.FOR: Side.AGAINST, Side.AGAINST: Side.FOR}.get(side)
    after = range(column + 1, len(speeches))
    return next((at for at in after if not speeches[at].closing and (other is None or _may(speeches[at], other))), None)


def _may(speech: Speech, side: Side) -> bool:
    return speech.side is side or Side.NEITHER in (speech.side, side)


def fates(cells: Sequence[Judged], speeches: Sequence[Speech], on_map: Tree) -> list[LineFate]:
    """Return what became of each cell, in their order; a cell comes after the one whose line it continues. Linear.

    An answer is an objection to the claim, or to the step of which it is a premise, that the other side makes no later
    than in its next speech. A line (a claim with what supports it in the same speech) is answered with any of its
    claims; one that hangs on what was answered is answered with it. Where nothing of a line is answered its first claim
    is marked, and a claim of an answered line only if that answer does not touch it. Nobody drops anything in a speech
    that has not been held: one after which, itself included, nothing has been said.
    """
    nowhere = len(speeches)
    direct = _answers(cells, on_map, nowhere)
    up = list(direct)
    for at in range(len(cells) - 1, -1, -1):
        within = cells[at].within
        if within is not None:
            up[within] = min(up[within], up[at])
    down = list(direct)
    held = max((cell.column for cell in cells if cell.column < nowhere), default=-1)
    found: list[LineFate] = []
    for at, cell in enumerate(cells):
        if cell.within is not None:
            down[at] = min(down[at], down[cell.within])
        found.append(_fate(cell, min(up[at], down[at]), held, speeches))
    for at in range(len(cells) - 1, -1, -1):  # after all of them: what hangs on a marked claim has no mark of its own
        within = cells[at].within
        if within is not None and found[within].kind is found[at].kind and found[at].kind is not FateKind.ANSWERED:
            found[at] = OPENING
    return found


def _answers(cells: Sequence[Judged], on_map: Tree, nowhere: int) -> list[int]:
    """Return the column of the first answer of the other side to each cell itself, or `_NEVER`."""
    where = {cell.claim: cell for cell in reversed(cells)}
    first: dict[str, int] = {}
    for argument in on_map.arguments().values():
        if argument.stance is not Stance.CON:
            continue
        undercut = on_map.argument(argument.target)
        answered = undercut.premises if undercut is not None else (argument.target,)
        said = [where[premise] for premise in argument.premises if premise in where]
        for claim in answered:
            target = where.get(claim)
            if target is None:
                continue
            columns = [c.column for c in said if 0 <= c.column < nowhere and c.side is not target.side]
            if columns:
                first[claim] = min(first.get(claim, _NEVER), *columns)
    for argument in on_map.arguments().values():  # an answer to one premise answers the step
        if len(argument.premises) > 1:
            best = min(first.get(premise, _NEVER) for premise in argument.premises)
            for premise in argument.premises:
                first[premise] = min(first.get(premise, _NEVER), best)
    return [first.get(cell.claim, _NEVER) for cell in cells]


def _fate(cell: Judged, answered: int, held: int, speeches: Sequence[Speech]) -> LineFate:
    if cell.free or not 0 <= cell.column < len(speeches) or cell.side is Side.NEITHER:
        return OPENING
    at = due(speeches, cell.column, cell.side)
    if at is None:
        return OPENING
    name = speeches[at].name
    if answered <= at:
        return LineFate(FateKind.ANSWERED, name)
    if at > held:
        return LineFate(FateKind.OPEN, name)
    if answered < _NEVER:
        return LineFate(FateKind.LATE, name, speeches[answered].name)
    return LineFate(FateKind.DROPPED, name)
