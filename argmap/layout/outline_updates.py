"""The outline of a map after an edit, made from that before it: only what hangs above the edit is made anew."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from argmap.layout.checks import differing
from argmap.layout.graph import Box, Graph, Step
from argmap.layout.outline_tree import OutlineTree, Part, card_of


def updated(outline: OutlineTree, before: Graph, now: Graph) -> OutlineTree | None:
    """Return the outline of a checked graph from that of the graph before; None if it is to be built from nothing.

    That is so where more has changed than claims that are reworded, taken out or put in with steps of their own.
    """
    boxes, steps = differing(before.boxes, now.boxes), differing(before.steps, now.steps)
    if boxes is None or steps is None or not {step.id for step in steps[0]}.isdisjoint([step.id for step in steps[1]]):
        return None
    if outline.above is None:
        outline.above = {p.name: part.name for part in outline.parts.values() for p in (*part.items, *part.premises)}
    was = {box.id for box in boxes[0]}
    update = _Update(
        dict(outline.parts), dict(outline.claims), dict(outline.steps), dict(outline.above), dict(outline.speaks),
        dict(outline.at_home), {box.id: box for box in boxes[1]}, {step.id: step for step in steps[1]},
    )  # fmt: skip
    gone, reworded = was - update.boxes.keys(), was & update.boxes.keys()
    fresh = [box.id for box in boxes[1] if box.id not in was]
    about = update.take_out(steps[0], gone)
    further = None if about is None else update.put_in(now, fresh)
    if about is None or further is None or not update.keeps_shape(about | further, outline):
        return None
    roots = [root.name for root in outline.roots if root.name not in gone]
    standing = {premise for step in update.steps_in.values() for premise in update.at_home[step.id]}
    tops: list[tuple[str, Step | None]] = [(id_, None) for id_ in fresh if id_ not in standing]
    update.make((about | further) & update.parts.keys(), reworded, tops)
    if tops:
        these = {*roots, *(id_ for id_, _ in tops)}
        roots = [box.id for box in now.boxes if box.id in these]
    return OutlineTree(
        tuple([update.parts[name] for name in roots]), update.parts, update.claims, update.standing, update.above,
        update.speaks, update.at_home,
    )  # fmt: skip


@dataclass(slots=True)
class _Update:
    """An outline that is being changed, and the claims and steps that are new in it."""

    parts: dict[str, Part]
    claims: dict[str, Part]
    standing: dict[str, Part]
    above: dict[str, str]
    speaks: dict[str, tuple[Step, ...]]
    at_home: dict[str, tuple[str, ...]]
    boxes: Mapping[str, Box]
    steps_in: Mapping[str, Step]

    def take_out(self, steps: Sequence[Step], gone: Collection[str]) -> set[str] | None:
        """Forget steps and claims. Return about what they were; None if others get another place by it."""
        ids, about = {step.id for step in steps}, set()
        for claim in gone:
            part, above = self.claims.pop(claim), self.above.get(claim)
            home = part.step if part.step is not None or above is None else self.parts[above].step
            if home is not None and home.id not in ids:
                return None
        for step in steps:
            at_home = self.at_home.pop(step.id)
            if not set(at_home) <= set(gone):
                return None
            if at_home:
                about.add(self.above[self.standing.pop(step.id).name])
        for name in (*gone, *ids):
            self.parts.pop(name, None)
            self.above.pop(name, None)
            self.speaks.pop(name, None)
        for target in about & self.speaks.keys():
            left = tuple([step for step in self.speaks.pop(target) if step.id not in ids])
            if left:
                self.speaks[target] = left
        return about

    def put_in(self, graph: Graph, fresh: Collection[str]) -> set[str] | None:
        """Note new steps. Return about what they are; None if others get another place by them."""
        if not self.steps_in:
            return set()
        new, first = set(fresh), set[str]()
        order = {step.id: number for number, step in enumerate(graph.steps)}
        for step in self.steps_in.values():
            home = tuple([premise for premise in step.premises if premise in new and premise not in first])
            if not all(p in new or self._stands_before(p, order, order[step.id]) for p in step.premises):
                return None
            first.update(home)
            self.at_home[step.id] = home
        about: dict[str, list[Step]] = {}
        for step in self.steps_in.values():
            if self.at_home[step.id]:
                target = step.target
                while target in self.at_home and not self.at_home[target]:
                    target = graph.steps[order[target]].target
                about.setdefault(target, []).append(step)
        for target, found in about.items():
            both = [*self.speaks.get(target, ()), *found]
            self.speaks[target] = tuple(sorted(both, key=lambda step: order[step.id]))
        return set(about)

    def _stands_before(self, claim: str, order: Mapping[str, int], here: int) -> bool:
        """Return whether a claim that is not new stands with a step that comes before a place in the order."""
        above = self.above.get(claim)
        home = self.claims[claim].step if above is not None else None
        if home is None and above is not None:
            home = self.parts[above].step
        return home is not None and order[home.id] < here

    def keeps_shape(self, about: Collection[str], before: OutlineTree) -> bool:
        """Return whether no step that was its premise alone has got undercuts now, nor the other way round."""
        steps = [step for step in about if step in before.at_home and step in self.at_home]
        return all((step in before.parts) is (self._name(step) == step) for step in steps)

    def _name(self, step: str) -> str:
        """Return the name of the part in which the premises of a step stand."""
        home = self.at_home[step]
        return home[0] if len(home) == 1 and step not in self.speaks else step

    def make(self, about: Collection[str], reworded: Collection[str], tops: Sequence[tuple[str, Step | None]]) -> None:
        """Make the new parts and those above what has changed."""
        order: list[tuple[str, Step | None]] = []
        ahead = list(tops)
        for name in about:
            ahead += [(self._name(each.id), each) for each in self.speaks.get(name, ()) if each.id in self.steps_in]
        while ahead:
            id_, by = ahead.pop()
            order.append((id_, by))
            ahead += [(self._name(each.id), each) for each in self.speaks.get(id_, ())]
            if id_ in self.steps_in:
                ahead += [(premise, None) for premise in self.at_home[id_]]
        made: dict[str, Part] = {}
        for id_, by in reversed(order):
            made[id_] = self._part(made, id_, by, self.boxes.get(id_))
        self.parts.update({id_: made[id_] for id_, _ in order})
        stale: dict[str, int] = {}
        for name in {*about, *reworded}:
            chain = [name]
            while chain[-1] in self.above:
                chain.append(self.above[chain[-1]])
            stale.update({each: depth for depth, each in enumerate(reversed(chain))})
        for name in sorted(stale, key=stale.__getitem__, reverse=True):
            old = self.parts[name]
            self.parts[name] = self._part(self.parts, name, old.step, self.boxes.get(name, old.box))

    def _part(self, parts: Mapping[str, Part], name: str, step: Step | None, box: Box | None) -> Part:
        items = tuple([parts[self._name(each.id)] for each in self.speaks.get(name, ())])
        premises = tuple([parts[each] for each in self.at_home[name]]) if box is None else ()
        size = (box is not None) + sum([p.size for p in (*items, *premises)])
        old, card = self.parts.get(name), None
        if box is not None:
            card = old.card if old is not None and old.box is box else card_of(box)
        part = Part(name, box, step, step is not None and step.target in self.at_home, premises, items, size, card)
        if box is not None:
            self.claims[name] = part
        if step is not None:
            self.standing[step.id] = part
        self.above.update({each.name: name for each in (*items, *premises)})
        return part
