"""The tree of one map: its roots and the arguments for and against each claim, in their order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from argmap.model.records import Argument, Claim, Map, Placement, Records


@dataclass(frozen=True)
class Tree:
    """The structure of one map: everything by id.

    `reasons` has, for each claim or argument, the arguments on this map for or against it, in the order of their first
    premises. `stands_by` has, for each claim, the arguments on this map of which it is a premise. A claim with several
    of these is shown once, below the first of them in reading order; `shown_by` has that one.

    A claim is folded by its placement, or by the view alone: `view_folded` has those that are folded on the screen, and
    `view_unfolded` those that are not, whatever their placement says.
    """

    map: Map
    placements: dict[str, Placement]
    roots: tuple[str, ...]
    reasons: dict[str, tuple[Argument, ...]]
    stands_by: dict[str, tuple[Argument, ...]]
    view_folded: frozenset[str] = frozenset()
    view_unfolded: frozenset[str] = frozenset()
    whole: "Tree | None" = field(default=None, compare=False, repr=False)
    """The tree of which this one is a part, as `part_of_tree` makes it; None: it is whole."""

    @property
    def complete(self) -> "Tree":
        """The whole tree, of which this one may be a part."""
        return self.whole or self

    def walk(self) -> Iterator[tuple[str, int, Argument | None]]:
        """Yield (claim, depth, the argument below whose target it is shown) for every claim once, in reading order."""
        return iter(self._walked)

    @cached_property
    def _walked(self) -> tuple[tuple[str, int, Argument | None], ...]:
        return tuple(self._walk())

    def walk_lazily(self) -> Iterator[tuple[str, int, Argument | None]]:
        """Yield the same as `walk`, each when it is asked for: nobody waits for the whole walk of a large map."""
        return self.walk() if "_walked" in self.__dict__ else self._walk()

    def _walk(self) -> Iterator[tuple[str, int, Argument | None]]:
        seen: set[str] = set()
        ahead: list[tuple[str, int, Argument | None]] = [(root, 0, None) for root in reversed(self.roots)]
        while ahead:
            claim, depth, argument = ahead.pop()
            if claim in seen:
                continue
            seen.add(claim)
            yield claim, depth, argument
            if claim in self.reasons:
                ahead.extend(reversed([(p, depth + more, a) for a, more in self.below(claim) for p in a.premises]))

    def below(self, target: str, deeper: int = 1) -> Iterator[tuple[Argument, int]]:
        """Yield the arguments for and against a claim or an argument, each followed by the undercuts against it.

        Each is paired with the number of levels between the target and its premises.
        """
        ahead = [(argument, deeper) for argument in reversed(self.reasons.get(target, ()))]
        while ahead:  # undercuts of undercuts may be thousands deep
            argument, level = ahead.pop()
            yield argument, level
            if argument.id in self.reasons:
                ahead += ((undercut, level + 1) for undercut in reversed(self.reasons[argument.id]))

    @cached_property
    def levels(self) -> tuple[tuple[str, ...], ...]:
        """The claims level by level, each once, whatever is folded.

        Roots are level 0, and what one unfolds by a claim is one level below it: its reasons and what undercuts them.
        """
        rows: list[tuple[str, ...]] = []
        row, seen = self.roots, set(self.roots)
        while row:
            rows.append(row)
            below = dict.fromkeys(p for claim in row for a, _ in self.below(claim) for p in a.premises)
            row = tuple(claim for claim in below if claim not in seen)
            seen.update(row)
        return tuple(rows)

    @cached_property
    def shown_by(self) -> dict[str, Argument]:
        """The argument below whose target each claim is shown, by claim; roots have none."""
        return {claim: argument for claim, _, argument in self._walked if argument}

    def siblings(self, claim: str) -> tuple[str, ...]:
        """Return the claims among which this one can be put in order, itself included.

        They are the co-premises of its argument, or else the first premises of the arguments for and against the same
        target, or the roots.
        """
        mine = self.shown_by.get(claim)
        if mine is not None and len(mine.premises) > 1:
            return mine.premises
        return self.beside(mine)

    def beside(self, argument: Argument | None) -> tuple[str, ...]:
        """Return the first premises of the arguments with the same target as this one; None: the roots."""
        if argument is None:
            return self.roots
        return tuple(dict.fromkeys(a.premises[0] for a in self.reasons[argument.target]))

    def leader(self, claim: str) -> str:
        """Return the first premise of the argument by which a claim is shown, or else the claim."""
        mine = self.shown_by.get(claim)
        return mine.premises[0] if mine else claim

    def is_thesis(self, claim: str) -> bool:
        """Return whether a root is a thesis: the first root is, and so is every root that something is for or against.

        Any other root is not connected yet.
        """
        return claim not in self.stands_by and (claim in self.reasons or self.roots[:1] == (claim,))

    def is_loose(self, claim: str) -> bool:
        """Return whether a claim of this map is not connected yet: a root that is no thesis."""
        return claim in self.placements and claim not in self.stands_by and not self.is_thesis(claim)

    def folded(self, claim: str) -> bool:
        """Return whether what hangs on a claim is hidden."""
        return claim in self.view_folded or (self.placements[claim].folded and claim not in self.view_unfolded)

    def viewed(self, folded: frozenset[str], unfolded: frozenset[str] = frozenset()) -> "Tree":
        """Return this tree with these claims folded, and these not folded, by the view."""
        if (folded, unfolded) == (self.view_folded, self.view_unfolded):
            return self
        whole = self.whole.viewed(folded, unfolded) if self.whole is not None else None
        found = replace(self, view_folded=folded, view_unfolded=unfolded, whole=whole)
        kept = ("_walked", "levels", "shown_by", "_arguments")  # they are the same whatever is folded
        found.__dict__.update({name: self.__dict__[name] for name in kept if name in self.__dict__})
        return found

    def take_over(self, before: "Tree", gone: Iterable[Argument], here: Iterable[Argument]) -> None:
        """Take over what a tree knows that has not these arguments but those; all they show are leaves."""
        if "_arguments" in before.__dict__:
            arguments = dict(before._arguments)
            for argument in gone:
                del arguments[argument.id]
            self.__dict__["_arguments"] = arguments | {argument.id: argument for argument in here}
        if "shown_by" in before.__dict__:
            shown = dict(before.shown_by)
            for argument in gone:
                for premise in argument.premises:
                    shown.pop(premise, None)
            self.__dict__["shown_by"] = shown | {
                premise: argument for argument in here for premise in argument.premises
            }

    def above(self, id: str) -> list[str]:
        """Return the claims that hide a claim or an argument where they are folded, the nearest first."""
        found: list[str] = []
        while argument := self._arguments.get(id) or self.shown_by.get(id):
            if argument.target in found:
                break
            id = argument.target
            if id in self.placements:
                found.append(id)
        return found

    def path(self, claim: str) -> tuple[str, ...]:
        """Return the claims from the root down to a claim, each with what it speaks for or against before it.

        What an objection to an argument objects to is told by the premise that the argument shows.
        """
        found = [claim]
        while argument := self.shown_by.get(found[-1]):
            target = argument.target
            while (other := self._arguments.get(target)) is not None:
                premise = next((p for p in other.premises if self.shown_by.get(p) is other), None)
                target = other.target if premise is None else premise
            found.append(target)
        return tuple(reversed(found))

    @cached_property
    def visible(self) -> frozenset[str]:
        """The claims that no fold hides."""
        seen: set[str] = set()
        ahead = list(self.roots)
        while ahead:
            claim = ahead.pop()
            if claim in seen:
                continue
            seen.add(claim)
            if claim in self.reasons and not self.folded(claim):
                ahead.extend(p for a, _ in self.below(claim) for p in a.premises)
        return frozenset(seen)

    def is_visible(self, claim: str) -> bool:
        """Return whether no fold hides a claim of this map; where that is plain, without looking at all claims."""
        plain = "visible" not in self.__dict__ and claim in self.placements
        return (plain and not any(self.folded(above) for above in self.above(claim))) or claim in self.visible

    def branch(self, *claims: str) -> set[str]:
        """Return the claims and every claim that is on this map only because of them."""
        return self._falling(set(claims), [])

    def standing_by(self, argument: str) -> set[str]:
        """Return the claims that are on this map only because of an argument; none if it is not on this map."""
        found = self._arguments.get(argument)
        return self._falling(set(), [found] if found else [])

    def _falling(self, claims: set[str], arguments: list[Argument]) -> set[str]:
        """Return these claims and all that would lose their last target if these claims and arguments were removed."""
        mine, ahead, gone, falls = set(claims), list(claims), set[str](), list(arguments)
        while ahead or falls:
            while falls:
                argument = falls.pop()
                gone.add(argument.id)
                falls.extend(self.reasons.get(argument.id, ()))
                for premise in argument.premises:
                    if premise not in mine and gone.issuperset(a.id for a in self.stands_by[premise]):
                        mine.add(premise)
                        ahead.append(premise)
            if ahead:
                claim = ahead.pop()
                falls.extend(a for a in self.stands_by.get(claim, ()) if mine.issuperset(a.premises))
                falls.extend(self.reasons.get(claim, ()))
        return mine

    def hidden_by(self, claim: str) -> int:
        """Return how many claims its fold hides; 0 where it is not folded."""
        if not self.folded(claim):
            return 0
        seen, ahead = set[str](), [claim]
        while ahead:
            new = {p for a, _ in self.below(ahead.pop()) for p in a.premises} - seen
            seen |= new
            ahead.extend(new)
        return len(seen - self.visible)

    @cached_property
    def _arguments(self) -> dict[str, Argument]:
        return {a.id: a for arguments in self.reasons.values() for a in arguments}

    def argument(self, id: str) -> Argument | None:
        """Return the argument on this map of this id, or None."""
        return self._arguments.get(id)

    def arguments(self) -> dict[str, Argument]:
        """Return every argument on this map by its id."""
        return dict(self._arguments)


def tree(document: Records, map: str) -> Tree:
    """Return the tree of a map. Its arguments are those whose premises and target are all on it; linear time.

    Raises KeyError where there is no such map.
    """
    found = document.find(map, Map)
    if found is None:
        raise KeyError(map)
    placements = {p.claim: p for p in document.referrers(map, Placement)}
    candidates = {a.id: a for c in placements for a in document.referrers(c, Argument, "target")}
    for argument in list(candidates.values()):
        ahead = document.referrers(argument.id, Argument, "target")
        while ahead:
            undercut = ahead.pop()
            candidates[undercut.id] = undercut
            ahead.extend(document.referrers(undercut.id, Argument, "target"))
    here = {id: a for id, a in candidates.items() if all(p in placements for p in a.premises)}
    changed = True
    while changed:  # an undercut falls with the argument that it undercuts
        lost = [id for id, a in here.items() if a.target not in placements and a.target not in here]
        for id in lost:
            del here[id]
        changed = bool(lost)

    def order(claim: str) -> tuple[str, str]:
        return placements[claim].order, claim

    reasons: dict[str, list[Argument]] = {}
    stands_by: dict[str, list[Argument]] = {}
    for argument in sorted(here.values(), key=lambda a: (*order(a.premises[0]), a.id)):
        reasons.setdefault(argument.target, []).append(argument)
        for premise in argument.premises:
            stands_by.setdefault(premise, []).append(argument)
    roots = sorted((claim for claim in placements if claim not in stands_by), key=order)
    return Tree(
        map=found,
        placements=placements,
        roots=tuple(roots),
        reasons={id: tuple(arguments) for id, arguments in reasons.items()},
        stands_by={id: tuple(arguments) for id, arguments in stands_by.items()},
    )


def claims_of(document: Records, map: str) -> list[Claim]:
    """Return the claims of a map in reading order."""
    found = (document.find(claim, Claim) for claim, _, _ in tree(document, map).walk())
    return [claim for claim in found if claim is not None]
