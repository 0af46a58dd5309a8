"""A map told step by step: in which order its claims and arguments are shown to those who listen."""

from dataclasses import dataclass

from argmap.model.records import Argument
from argmap.model.tree import Tree


@dataclass(frozen=True, slots=True)
class PresentationStep:
    """What is shown at once: claims that are said together, and the argument by which they stand; None: by themselves.

    `again`: all of the claims were shown before, and what is new is the argument alone.
    """

    claims: tuple[str, ...]
    argument: Argument | None = None
    again: bool = False


def presentation_steps(on_map: Tree, start: str | None = None) -> tuple[PresentationStep, ...]:
    """Return the steps of a map, or of the branch of one claim: depth first, siblings in their order.

    Co-premises are one step. Each argument comes once, and each claim is led on from once, where it is shown first;
    what objects to an argument comes after all that speaks about its premises. Folds hide nothing.
    """
    found: list[PresentationStep] = []
    seen: set[str] = set()
    first = [(None, (root,)) for root in on_map.roots] if start is None else [(on_map.shown_by.get(start), (start,))]
    ahead: list[tuple[Argument | None, tuple[str, ...]]] = list(reversed(first))
    while ahead:
        argument, claims = ahead.pop()
        fresh = [claim for claim in claims if claim not in seen]
        if not fresh and argument is None:
            continue
        seen.update(fresh)
        found.append(PresentationStep(claims, argument, again=not fresh))
        follow = [below for claim in fresh for below in on_map.reasons.get(claim, ())]
        if argument is not None and (found[1:] or start is None):  # what objects to a branch's own step is not in it
            follow += on_map.reasons.get(argument.id, ())
        ahead.extend((below, below.premises) for below in reversed(follow))
    return tuple(found)


def beside(steps: tuple[PresentationStep, ...], at: int) -> int | None:
    """Return the step of the next argument about the same thing, past all that hangs on this one; None: the last."""
    mine = steps[at].argument
    for later in range(at + 1, len(steps)):
        other = steps[later].argument
        if (other.target if other else None) == (mine.target if mine else None):
            return later
    return None


def above(steps: tuple[PresentationStep, ...], at: int) -> int | None:
    """Return the step that shows what this one is about; None where that is not among the steps."""
    mine = steps[at].argument
    if mine is None:
        return None
    for earlier in range(at - 1, -1, -1):
        step = steps[earlier]
        if mine.target in step.claims or (step.argument is not None and step.argument.id == mine.target):
            return earlier
    return None
