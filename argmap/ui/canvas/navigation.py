"""Navigation by arrow keys: pure functions of a map's tree."""

from enum import Enum

from argmap.layout import Direction
from argmap.model.records import Argument
from argmap.model.tree import Tree


class Arrow(Enum):
    """An arrow key."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


class TreeWay(Enum):
    """The meaning of an arrow key on a map: along an argument, or along a level."""

    REASONS = "reasons"
    TARGET = "target"
    BEFORE = "before"
    AFTER = "after"


_WAYS = {
    Direction.TOP_DOWN: (TreeWay.TARGET, TreeWay.REASONS, TreeWay.BEFORE, TreeWay.AFTER),
    Direction.BOTTOM_UP: (TreeWay.REASONS, TreeWay.TARGET, TreeWay.BEFORE, TreeWay.AFTER),
    Direction.LEFT_RIGHT: (TreeWay.BEFORE, TreeWay.AFTER, TreeWay.TARGET, TreeWay.REASONS),
    Direction.RIGHT_LEFT: (TreeWay.BEFORE, TreeWay.AFTER, TreeWay.REASONS, TreeWay.TARGET),
}


def way(arrow: Arrow, direction: Direction) -> TreeWay:
    """Return the meaning of an arrow key where reasons lie in this direction."""
    return dict(zip((Arrow.UP, Arrow.DOWN, Arrow.LEFT, Arrow.RIGHT), _WAYS[direction], strict=True))[arrow]


def walk(tree: Tree, at: str | None, way: TreeWay) -> str | None:
    """Return the next claim or argument in this way, or None at the edge of the map.

    From a claim the next one is a claim; past its last sibling it is the next claim of the same level. The target of an
    objection to an argument is that argument. From an argument the next ones are its premises, its target, and the
    other arguments for and against that target. With no selection it is the thesis.
    """
    if at is None:
        return thesis(tree)
    argument = tree.argument(at)
    if argument is not None:
        return _from_argument(tree, argument, way)
    if at not in tree.placements:
        return thesis(tree)
    if way is TreeWay.TARGET:
        shown = tree.shown_by.get(at)
        return shown.target if shown else None
    if way is TreeWay.REASONS:
        return next((p for p in _premises(tree, at) if tree.is_visible(p)), None)
    return _beside([claim for claim in level(tree, at) if tree.is_visible(claim)], at, way)


def walk_arguments(tree: Tree, at: str | None, way: TreeWay) -> str | None:
    """Return the next argument in this way: the claim's own, or the first for or against it."""
    if at is None:
        return thesis(tree)
    arguments = tree.arguments()
    if way is TreeWay.TARGET:
        if at in arguments:
            return arguments[at].target
        shown = tree.shown_by.get(at)
        return shown.id if shown else None
    if way is TreeWay.REASONS:
        against = tree.reasons.get(at, ())
        return next((a.id for a in against if tree.is_visible(a.premises[0])), None)
    mine = arguments.get(at) or tree.shown_by.get(at)
    return _from_argument(tree, mine, way) if mine else None


def thesis(tree: Tree) -> str | None:
    """Return the first root of a map, or None where the map is empty."""
    return tree.roots[0] if tree.roots else None


def beside(tree: Tree, claim: str) -> list[str]:
    """Return the claims with the same target as this one, and its co-premises, as far as no fold hides them."""
    mine = tree.shown_by.get(claim)
    arguments = tree.reasons.get(mine.target, ()) if mine else ()
    found = [p for argument in arguments for p in argument.premises] if mine else list(tree.roots)
    return [id for id in found if tree.is_visible(id)]


def level(tree: Tree, claim: str) -> list[str]:
    """Return the claims at the same depth as this one, in reading order."""
    depths = {id: depth for id, depth, _ in tree.walk()}
    return [id for id, depth in depths.items() if depth == depths.get(claim)]


def _premises(tree: Tree, target: str) -> list[str]:
    return [p for argument in tree.reasons.get(target, ()) for p in argument.premises]


def _from_argument(tree: Tree, argument: Argument, way: TreeWay) -> str | None:
    if way is TreeWay.TARGET:
        return argument.target
    if way is TreeWay.REASONS:
        return argument.premises[0]
    return _beside([a.id for a in tree.reasons[argument.target]], argument.id, way)


def _beside(row: list[str], at: str, way: TreeWay) -> str | None:
    if at not in row:
        return None
    place = row.index(at) + (1 if way is TreeWay.AFTER else -1)
    return row[place] if 0 <= place < len(row) else None
