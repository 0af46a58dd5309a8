"""Which steps of a graph a map can hold: those that have premises and a target, and close no circle of reasons.

Other programs' graphs may run in circles, have steps without premises, or reasons for a step; a map has none of these.
"""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from argmap.formats.maps.map_format import ImportReport
from argmap.message import Message
from argmap.model.records import Stance

MOST_LOOKS = 1_000_000
"""So many steps are looked at to find which of those in a circle is the last."""


@dataclass(slots=True)
class GraphStep:
    """A step of a graph: premises (claims), and targets (claims or steps), all by the ids of the graph."""

    stance: Stance
    premises: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)


@dataclass(slots=True)
class HeldSteps:
    """What of a graph a map can hold: the targets of each step, and how many steps fall away for which reason.

    A step of which nothing can be held is not among the `targets`.
    """

    targets: dict[str, list[str]] = field(default_factory=dict)
    circles: int = 0
    no_premise: int = 0
    no_target: int = 0
    for_step: int = 0

    def tell(self, report: ImportReport) -> None:
        """Tell what is kept aside."""
        for what in (
            Message("%n circle(s) of reasons", "", self.circles),
            Message("%n step(s) without a premise", "", self.no_premise),
            Message("%n step(s) without a conclusion", "", self.no_target),
            Message("%n reason(s) for a step", "", self.for_step),
        ):
            if what.n:
                report.keep(what)

    def ordered(self) -> list[str]:
        """Return the steps in their order, but each after the step that it undercuts."""
        done: dict[str, None] = {}
        for first in self.targets:
            chain = [first]
            while chain:
                waits = [t for t in self.targets[chain[-1]] if t in self.targets and t not in done]
                if waits:
                    chain.append(waits[0])
                else:
                    done.setdefault(chain.pop())
        return list(done)


def held_steps(claims: Container[str], steps: Mapping[str, GraphStep]) -> HeldSteps:
    """Return which targets of which steps a map can hold; in time that grows with the size of the graph."""
    found = HeldSteps()
    targets: dict[str, dict[str, None]] = {}
    for id, step in steps.items():
        if not step.premises:
            found.no_premise += 1
            continue
        reachable = dict.fromkeys(t for t in step.targets if t in claims or (t in steps and t != id))
        supported = [t for t in reachable if t not in claims and step.stance is Stance.PRO]
        found.for_step += len(supported)
        targets[id] = dict.fromkeys(t for t in reachable if t not in supported)
        if not reachable:
            found.no_target += 1
    _without_circles(claims, steps, targets, found)
    _without_lost_targets(steps, targets, found)
    found.targets = {id: list(held) for id, held in targets.items() if held}
    return found


def _without_circles(
    claims: Container[str], steps: Mapping[str, GraphStep], targets: dict[str, dict[str, None]], found: HeldSteps
) -> None:
    """Remove from the targets those that close a circle: the later ones, or any where that takes too long to tell."""
    before = {id: dict(held) for id, held in targets.items()}
    circles = _cut(claims, steps, targets)
    if circles and (earlier := _earlier(steps, before)) is not None:
        circles = sum(map(len, before.values())) - sum(map(len, earlier.values()))
        targets.update(earlier)
    found.circles = circles


def _earlier(
    steps: Mapping[str, GraphStep], targets: Mapping[str, dict[str, None]]
) -> dict[str, dict[str, None]] | None:
    """Return the targets without those that close a circle with earlier ones; None where it takes too long."""
    taken: dict[str, dict[str, None]] = {id: {} for id in targets}
    stands_by: dict[str, list[str]] = {}
    left = MOST_LOOKS
    for id, held in targets.items():
        sought = {id, *steps[id].premises}
        for target in held:
            seen, ahead = {target}, [target]
            met = target in sought
            while ahead and not met:
                at = ahead.pop()
                new = [each for each in (*taken.get(at, ()), *stands_by.get(at, ())) if each not in seen]
                left -= len(new) + 1
                if left < 0:
                    return None
                seen.update(new)
                ahead += new
                met = not sought.isdisjoint(new)
            if not met:
                taken[id][target] = None
        if taken[id]:
            for premise in dict.fromkeys(steps[id].premises):
                stands_by.setdefault(premise, []).append(id)
    return taken


def _cut(claims: Container[str], steps: Mapping[str, GraphStep], targets: dict[str, dict[str, None]]) -> int:
    """Remove targets until there is no circle; return how many circles were met.

    This is one walk in depth from each claim to what it leads to.
    """
    circles = 0
    stands_by: dict[str, list[str]] = {}
    for id in targets:
        for premise in dict.fromkeys(steps[id].premises):
            stands_by.setdefault(premise, []).append(id)

    def onward(id: str) -> Iterator[str]:
        return iter(list(targets.get(id, ())) if id not in claims else stands_by.get(id, []))

    done: set[str] = set()
    for first in stands_by:
        if first in done:
            continue
        path, on_path, ahead = [first], {first}, [onward(first)]
        while path:
            at, next_one = path[-1], next(ahead[-1], None)
            if next_one is None:
                ahead.pop()
                on_path.discard(path.pop())
                done.add(at)
            elif next_one in on_path:
                circles += 1
                if at in claims:
                    targets[next_one] = {}  # a premise of a step on the way here: the step as a whole closes it
                else:
                    targets[at].pop(next_one, None)
            elif next_one not in done and not (at not in claims and next_one not in targets.get(at, ())):
                path.append(next_one)
                on_path.add(next_one)
                ahead.append(onward(next_one))
    return circles


def _without_lost_targets(
    steps: Mapping[str, GraphStep], targets: dict[str, dict[str, None]], found: HeldSteps
) -> None:
    """Remove undercuts of steps of which nothing is held, and then undercuts of those."""
    against: dict[str, list[str]] = {}
    for id, held in targets.items():
        for target in held:
            if target in steps:
                against.setdefault(target, []).append(id)
    lost = [id for id in against if not targets.get(id)]
    while lost:
        gone = lost.pop()
        for id in against.get(gone, ()):
            if targets[id].pop(gone, 0) is None:
                found.no_target += 1
                if not targets[id]:
                    lost.append(id)
