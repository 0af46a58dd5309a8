"""The outline of a map: every claim with its number and its place, in reading order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from argmap.model.records import Argument, Claim, Passage, Records, Stance
from argmap.model.tree import Tree

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an outline: a claim by id, or, with none, the head of premises that are taken together.

    `argument` is the one by which it is shown here; None: it stands by itself. `premise`: it is one of several.
    `again`: it has been given before, so nothing follows below it.
    """

    number: str
    depth: int
    claim: str | None
    argument: Argument | None = None
    premise: bool = False
    again: bool = False


@dataclass(frozen=True)
class NumberedOutline:
    """The lines of a map or a branch, and the number of each claim and of each argument."""

    lines: tuple[Line, ...]
    numbers: Mapping[str, str]

    @property
    def claims(self) -> tuple[str, ...]:
        """The claims, each once, in reading order."""
        return tuple(line.claim for line in self.lines if line.claim and not line.again)


def outline(tree: Tree, branch: str | None = None) -> NumberedOutline:
    """Return the outline of a map, or of the branch of one claim. Folds hide nothing.

    The only root has no number; its arguments are 1, 2, …, those below them 1.1, 1.2, …. Several roots are 1, 2, ….
    Premises taken together are 1a, 1b, …. An undercut is numbered below the argument that it is against.
    """
    roots: tuple[str, ...] = tree.roots if branch is None else (branch,)
    numbers: dict[str, str] = {}
    lines: list[Line] = []
    ahead: list[Line] = [Line("" if len(roots) == 1 else str(at), 0, root) for at, root in enumerate(roots, 1)][::-1]
    while ahead:
        line = ahead.pop()
        argument, claim, number, depth = line.argument, line.claim, line.number, line.depth + 1
        follow: list[Line] = []
        if claim is None and argument is not None:
            for at, premise in enumerate(argument.premises):
                follow.append(Line(f"{number}{letter(at)}", depth, premise, argument, premise=True))
        elif claim is not None:
            line = replace(line, again=claim in numbers)
            if not line.again:
                numbers[claim] = number
                follow += _below(tree, claim, number, depth)
        if argument is not None and not line.premise:
            numbers[argument.id] = number
            taken = len(follow) if claim is not None else 0
            follow += _below(tree, argument.id, number, depth, taken + 1)
        lines.append(line)
        ahead += reversed(follow)
    return NumberedOutline(tuple(lines), numbers)


def _below(tree: Tree, target: str, number: str, depth: int, first: int = 1) -> Iterator[Line]:
    """Yield the lines of the arguments for and against a claim or an argument."""
    for at, argument in enumerate(tree.reasons.get(target, ()), first):
        own = f"{number}.{at}" if number else str(at)
        yield Line(own, depth, argument.premises[0] if len(argument.premises) == 1 else None, argument)


def letter(place: int) -> str:
    """Return a, b, …, z, aa, ab, … for 0, 1, …."""
    before, last = divmod(place, len(LETTERS))
    return (letter(before - 1) if before else "") + LETTERS[last]


def is_undercut(argument: Argument, tree: Tree) -> bool:
    """Return whether an argument is against a step, not about a claim."""
    return argument.target not in tree.placements


def is_pro(argument: Argument) -> bool:
    """Return whether an argument is for its target."""
    return argument.stance is Stance.PRO


def source_numbers(records: Records, tree: Tree) -> dict[str, int]:
    """Return the number of each source that a map cites, from 1, in reading order, as on the picture of the map."""
    found: dict[str, int] = {}
    for id, _, _ in tree.walk():
        claim = records.find(id, Claim)
        for passage in claim.passages if claim else ():
            cited = records.find(passage, Passage)
            if cited is not None:
                found.setdefault(cited.source, len(found) + 1)
    return found
