"""The verbs of an outline: claims are moved a level down or up, among their siblings, or to another place.

They take the tree of the map as it was before the edit, since making one takes long on a large map. Claims are moved
with all that hangs on them and keep their order and their side; where else they are premises, they stay. Claims
that are all premises of one step are moved with the step, which stays whole; a single one of them leaves it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from argmap.model import map_commands, ordering
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.ordering import NoRoom, between
from argmap.model.records import Argument, Stance
from argmap.model.tree import Tree

FIRST = ""
"""Stands for the claim after which the first one of a row stands."""


@dataclass(frozen=True, slots=True)
class _StepPart:
    """Claims that are moved together, and the argument by which they are shown: all of its premises, or one of them."""

    claims: tuple[str, ...]
    argument: Argument | None

    @property
    def is_whole(self) -> bool:
        return self.argument is None or len(self.claims) == len(self.argument.premises)


@dataclass(frozen=True, slots=True)
class _RowPlace:
    """A place on a map: what a claim there is about (None: nothing), and after which it stands (None: last).

    `after` is the first premise of an argument, or a root.
    """

    target: str | None
    after: str | None = None


def topmost(on_map: Tree, claims: Iterable[str]) -> tuple[str, ...]:
    """Return those of these claims that hang on none of the others, in reading order."""
    wanted = {claim for claim in claims if claim in on_map.placements}
    top = {claim for claim in wanted if wanted.isdisjoint(on_map.above(claim))}
    if len(top) < 2:
        return tuple(top)
    return tuple(claim for claim, *_ in on_map.walk() if claim in top)


def _row(on_map: Tree, claim: str) -> tuple[str, ...]:
    """Return the claims that stand beside a claim in an outline, itself included: all premises, or the roots."""
    mine = on_map.shown_by.get(claim)
    if mine is None:
        return on_map.roots
    return tuple(p for a in on_map.reasons[mine.target] for p in a.premises if on_map.shown_by.get(p) is a)


def _place_below(on_map: Tree, claim: str, moved: Iterable[str] = ()) -> _RowPlace | None:
    """Return the place one level down, below the claim before it that is not moved as well; None: there is none."""
    beside, passed = _row(on_map, claim), {claim, *moved}
    before = [id for id in beside[: beside.index(claim)] if id not in passed]
    return _RowPlace(before[-1]) if before else None


def _place_above(on_map: Tree, part: _StepPart) -> _RowPlace | None:
    mine = part.argument
    if mine is None:
        return None
    if not part.is_whole:
        return _RowPlace(mine.target, next(premise for premise in mine.premises if premise not in part.claims))
    step = on_map.argument(mine.target)
    if step is not None:
        return _RowPlace(step.target, step.premises[0])
    above = on_map.shown_by.get(mine.target)
    return _RowPlace(above.target if above else None, on_map.leader(mine.target))


def indent(edit: Edit, on_map: Tree, claims: Iterable[str]) -> bool:
    """Move claims a level down, each below the claim before it; return False where none stands before them.

    A claim that had no side becomes a reason.
    """
    parts = _parts(on_map, claims)
    moved = {claim for part in parts for claim in part.claims}
    places = [(part, place) for part in parts if (place := _place_below(on_map, part.claims[0], moved))]
    _move(edit, on_map, places)
    return bool(places)


def outdent(edit: Edit, on_map: Tree, claims: Iterable[str]) -> bool:
    """Move claims a level up, each right after what it was about; return False where all are at the top.

    One of several premises only leaves them, and becomes an argument of its own after theirs.
    """
    places = [(part, place) for part in _parts(on_map, claims) if (place := _place_above(on_map, part))]
    _move(edit, on_map, reversed(places))  # so that claims that come to one place keep their order
    return bool(places)


def move_below(
    edit: Edit, on_map: Tree, claims: Iterable[str], target: str | None, stance: Stance | None = None
) -> None:
    """Move claims to a claim or an argument, after what is there, or to the top (None); None keeps their sides."""
    _move(edit, on_map, ((part, _RowPlace(target)) for part in _parts(on_map, claims)), stance)


def move_beside(
    edit: Edit, on_map: Tree, claims: Iterable[str], other: str, side: Neighbor, stance: Stance | None = None
) -> None:
    """Move claims before or after another claim, and to what that one is about; None keeps their sides."""
    wanted, mine = topmost(on_map, claims), on_map.shown_by.get(other)
    if mine is not None and len(wanted) == 1 and wanted[0] != other and wanted[0] in mine.premises:
        rest = [id for id in mine.premises if id != wanted[0]]
        at = rest.index(other) + (1 if side is Neighbor.AFTER else 0)
        _Rows(edit, on_map).set_premises(mine, [*rest[:at], wanted[0], *rest[at:]])
        return
    first = on_map.leader(other)
    units = [id for id in on_map.beside(mine) if id == first or id not in wanted]
    at = units.index(first)
    place = _RowPlace(
        mine.target if mine else None, first if side is Neighbor.AFTER else units[at - 1] if at else FIRST
    )
    _move(edit, on_map, ((part, place) for part in reversed(_parts(on_map, wanted))), stance)


def put_new(edit: Edit, on_map: Tree, claim: str, other: str, side: Neighbor) -> None:
    """Put a claim that is not in the tree yet before or after another one, with which it shares what they are about."""
    mine, first = on_map.shown_by.get(other), on_map.leader(other)
    units = on_map.beside(mine)
    at = units.index(first)
    after = first if side is Neighbor.AFTER else units[at - 1] if at else FIRST
    _Rows(edit, on_map).put((claim,), _RowPlace(mine.target if mine else None, after))


def shift(edit: Edit, on_map: Tree, claims: Iterable[str], side: Neighbor) -> bool:
    """Move claims that stand side by side one place on; return False at the end of the row.

    Some co-premises of one step are moved within it, and with the whole step once they are at its end.
    """
    wanted = topmost(on_map, claims)
    if not wanted:
        return False
    mine, rows = on_map.shown_by.get(wanted[0]), _Rows(edit, on_map)
    if mine is not None and len(wanted) < len(mine.premises) and set(wanted) <= set(mine.premises):
        turned = _turned(mine.premises, wanted, side)
        if turned is not None:
            rows.set_premises(mine, turned)
            return True
    units = on_map.beside(mine)
    moved = {on_map.leader(claim) for claim in wanted} & set(units)
    turned = _turned(units, moved, side)
    if turned is None:
        return False
    waiting = [id for id in turned if id in moved]
    while waiting:  # the last first, between neighbors that are in their places
        id = waiting.pop()
        rows.order(id, [other for other in turned if other not in waiting])
    return True


def _turned(row: Sequence[str], moved: Collection[str], side: Neighbor) -> list[str] | None:
    """Return a row in which some have gone one place on, side by side; None where they cannot."""
    places = [at for at, id in enumerate(row) if id in moved]
    end = places[0] - 1 if side is Neighbor.BEFORE else places[-1] + 1
    if not 0 <= end < len(row):
        return None
    block, rest = [id for id in row if id in moved], [id for id in row if id not in moved]
    at = rest.index(row[end]) + (0 if side is Neighbor.BEFORE else 1)
    return [*rest[:at], *block, *rest[at:]]


def _parts(on_map: Tree, claims: Iterable[str]) -> list[_StepPart]:
    """Return what is moved, in reading order: steps whose premises are all among the claims, and single claims."""
    wanted = topmost(on_map, claims)
    chosen, parts, done = set(wanted), list[_StepPart](), set[str]()
    for claim in wanted:
        mine = on_map.shown_by.get(claim)
        if mine is not None and len(mine.premises) > 1 and chosen.issuperset(mine.premises):
            if mine.id not in done:
                done.add(mine.id)
                parts.append(_StepPart(mine.premises, mine))
        else:
            parts.append(_StepPart((claim,), mine))
    return parts


def _move(
    edit: Edit, on_map: Tree, places: Iterable[tuple[_StepPart, _RowPlace]], stance: Stance | None = None
) -> None:
    """Move each part to its place, with its own side unless another one is given."""
    rows, map = _Rows(edit, on_map), on_map.map.id
    for part, place in places:
        argument, target = part.argument, place.target
        side = stance or (argument.stance if argument else Stance.PRO)
        if target is not None and edit.find(target, Argument):
            side = Stance.CON
        if argument is None and target is not None:
            map_commands.unpin(edit, map, part.claims[0])
            map_commands.argue(edit, part.claims, side, target)
        elif argument is not None and target is not None and part.is_whole:
            moved = replace(argument, target=target, stance=side, guessed=argument.guessed and side is argument.stance)
            if moved != argument:
                edit.put(moved)
                map_commands.refuse_doubles(moved, edit)
            for claim in part.claims:
                map_commands.unpin(edit, map, claim)
        elif argument is not None:
            rows.leave(argument, part.claims)
            for claim in part.claims:
                map_commands.move(edit, map, claim, target, side, argument.id)
        if target is not None:
            map_commands.reveal(edit, map, target)
        rows.put(part.claims if target is None else part.claims[:1], place)


class _Rows:
    """The order of siblings while claims are moved: rows of the first premises of arguments, and the keys of all."""

    def __init__(self, edit: Edit, on_map: Tree) -> None:
        self._edit, self._on_map = edit, on_map
        self._keys = {claim: placement.order for claim, placement in on_map.complete.placements.items()}
        self._rows: dict[str | None, list[str]] = {None: list(on_map.roots)}
        self._leads: dict[str, str] = {}

    def put(self, claims: Sequence[str], place: _RowPlace) -> None:
        """Order claims that have come to a place one after the other there."""
        known = self._on_map.reasons.get(place.target or "", ())
        row = self._rows.setdefault(place.target, list(dict.fromkeys(self._first(a) for a in known)))
        for other in self._rows.values():
            other[:] = [id for id in other if id not in claims]
        last = place.after is None or place.after not in (FIRST, *row)
        at = len(row) if last else 0 if place.after == FIRST else row.index(str(place.after)) + 1
        for number, claim in enumerate(claims):
            row.insert(at + number, claim)
            self.order(claim, row)

    def order(self, claim: str, row: Sequence[str]) -> None:
        """Give a claim the key of its place in a row. Others keep theirs, unless two of them have the same."""
        map, at = self._on_map.map.id, row.index(claim)
        if at + 1 == len(row):
            self._set(claim, ordering.after(self._edit.last_placed(map)))
            return
        high = self._keys[row[at + 1]]
        low = max((key for id, key in self._keys.items() if key < high and id != claim), default="")
        try:
            if at and self._keys[row[at - 1]] >= high:
                raise NoRoom("two siblings have the same order")
            self._set(claim, between(low, high))
        except NoRoom:  # two people put claims at one place, or another program gave them the same order
            for id in row:
                self._set(id, ordering.after(self._edit.last_placed(map)))

    def set_premises(self, argument: Argument, premises: Sequence[str]) -> None:
        """Give the premises of an argument another order; the argument stays where it is."""
        self._lead(argument.premises[0], premises[0])
        self._edit.put(replace(self._edit.get(argument.id, Argument), premises=tuple(premises)))

    def leave(self, argument: Argument, claims: Sequence[str]) -> None:
        """Keep an argument in its place that some of its premises are about to leave."""
        rest = [premise for premise in argument.premises if premise not in claims]
        if rest:
            self._lead(argument.premises[0], rest[0])

    def _lead(self, before: str, now: str) -> None:
        """Let another premise be the first of an argument: it takes over its place, and gives its own."""
        if before != now:
            one, other = self._keys[before], self._keys[now]
            self._set(before, other)
            self._set(now, one)
            self._leads[before] = now
            for row in self._rows.values():
                row[:] = [now if id == before else id for id in row]

    def _first(self, argument: Argument) -> str:
        first = argument.premises[0]
        return self._leads.get(first, first)

    def _set(self, claim: str, key: str) -> None:
        placement = map_commands.placement_of(self._edit, claim, self._on_map.map.id)
        self._keys[claim] = key
        if placement is not None and placement.order != key:
            self._edit.put(replace(placement, order=key))
