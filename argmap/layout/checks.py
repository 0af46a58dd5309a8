"""The rules that a graph and its options keep, checked in full or where a graph differs from one that kept them."""

import math
from collections.abc import Iterable, Sequence
from typing import TypeVar

from argmap.layout.graph import Box, Graph, Options, Step

Member = TypeVar("Member", Box, Step)


def check(graph: Graph, options: Options, known: Graph | None = None) -> None:
    """Raise ValueError, naming the rule, if the graph or the options break one.

    `known` is a graph that broke none: only what is new in this one is looked at, if that can tell.
    """
    for name in ("gap_sibling", "gap_level", "disc", "time_limit"):
        value = getattr(options, name)
        if not (math.isfinite(value) and value > 0):
            raise ValueError(f"{name} must be greater than zero, not {value}")
    boxes = differing(known.boxes, graph.boxes) if known is not None else None
    for box in graph.boxes if boxes is None else boxes[1]:
        if not (math.isfinite(box.width) and math.isfinite(box.height) and box.width > 0 and box.height > 0):
            raise ValueError(f"a box must be greater than zero: {box.id} is {box.width} by {box.height}")
        if box.pin is not None and not (math.isfinite(box.pin[0]) and math.isfinite(box.pin[1])):
            raise ValueError(f"a pin must be a place: {box.id} is pinned at {box.pin}")
    steps = differing(known.steps, graph.steps) if known is not None else None
    if boxes is None or steps is None or not _keeps_rules(graph, boxes, steps):
        _check_ids(graph)
        _check_circles(graph)


def differing(before: Sequence[Member], now: Sequence[Member]) -> tuple[Sequence[Member], Sequence[Member]] | None:
    """Return what only the first and what only the second has; None if what both have, by id, is in another order."""
    if before is now:
        return (), ()
    start = _alike(before, now)
    old, new = before[start:], now[start:]
    end = _alike(old[::-1], new[::-1])
    old, new = old[: len(old) - end], new[: len(new) - end]
    if old and new:
        there, was = {each.id for each in new}, {each.id for each in old}
        if [each.id for each in old if each.id in there] != [each.id for each in new if each.id in was]:
            return None
        ids, were = set(map(id, new)), set(map(id, old))
        old, new = [each for each in old if id(each) not in ids], [each for each in new if id(each) not in were]
    return old, new


def _alike(one: Sequence[Member], other: Sequence[Member]) -> int:
    """Return how many values are alike at the beginning of both."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _keeps_rules(
    graph: Graph,
    boxes: tuple[Sequence[Box], Sequence[Box]],
    steps: tuple[Sequence[Step], Sequence[Step]],
) -> bool:
    """Return whether what differs from a graph that keeps the rules keeps them, too; False also if it may not."""
    (old_boxes, new_boxes), (old_steps, new_steps) = boxes, steps
    gone, made = {box.id for box in old_boxes}, {box.id for box in new_boxes}
    if gone == made and len(made) == len(new_boxes) and not old_steps and not new_steps:
        return True
    fresh = made - gone
    if any(not step.premises or not fresh.issuperset(step.premises) for step in new_steps):
        return False  # a claim that was there before may close a circle
    if any(len(set(step.premises)) < len(step.premises) for step in new_steps):
        return False
    if not {step.id for step in old_steps}.isdisjoint([step.id for step in new_steps]):
        return False
    ids = {box.id for box in graph.boxes}
    ids.update([step.id for step in graph.steps])
    if len(ids) < len(graph.boxes) + len(graph.steps) or any(step.target not in ids for step in new_steps):
        return False
    gone.update([step.id for step in old_steps])
    gone -= ids
    if gone and any(step.target in gone or not gone.isdisjoint(step.premises) for step in graph.steps):
        return False
    made.update([step.id for step in new_steps])
    within = tuple([step for step in new_steps if step.target in made])
    return _is_free_of_circles(Graph(tuple(new_boxes), within))


def _is_free_of_circles(graph: Graph) -> bool:
    try:
        _check_circles(graph)
    except ValueError:
        return False
    return True


def _check_ids(graph: Graph) -> None:
    boxes = _unique(box.id for box in graph.boxes)
    steps = _unique(step.id for step in graph.steps)
    if both := boxes & steps:
        raise ValueError(f"an id must be a box or a step, not both: {min(both)}")
    for step in graph.steps:
        if not step.premises:
            raise ValueError(f"a step needs a premise: {step.id}")
        if len(set(step.premises)) < len(step.premises):
            raise ValueError(f"a step must name a premise once: {step.id}")
        for premise in step.premises:
            if premise not in boxes:
                raise ValueError(f"a premise must be a box: {premise} of {step.id}")
        if step.target not in boxes and step.target not in steps:
            raise ValueError(f"a target must be a box or a step: {step.target} of {step.id}")


def _unique(ids: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise ValueError(f"an id must be used once: {id_}")
        seen.add(id_)
    return seen


def _check_circles(graph: Graph) -> None:
    """Raise ValueError if reasons run in a circle (Kahn 1962)."""
    waiting = dict.fromkeys((box.id for box in graph.boxes), 0)
    waiting |= dict.fromkeys((step.id for step in graph.steps), 0)
    leads: dict[str, list[str]] = {id_: [] for id_ in waiting}
    for step in graph.steps:
        if step.target in waiting:
            leads[step.id].append(step.target)
            waiting[step.target] += 1
        for premise in step.premises:
            leads[premise].append(step.id)
            waiting[step.id] += 1
    free = [id_ for id_, count in waiting.items() if not count]
    done = 0
    while free:
        done += 1
        for id_ in leads[free.pop()]:
            waiting[id_] -= 1
            if not waiting[id_]:
                free.append(id_)
    if done < len(waiting):
        circle = min(id_ for id_, count in waiting.items() if count)
        raise ValueError(f"reasons must not run in a circle: {circle}")
