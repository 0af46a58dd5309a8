"""The verbs of several claims at once. What cannot be done to one of them is left out, and counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from argmap.model import map_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Argument, Claim, Records
from argmap.model.tree import Tree


@dataclass(frozen=True, slots=True)
class Turning:
    """Which arguments of a selection can be turned to the other side, and how many cannot, and why."""

    arguments: tuple[str, ...]
    undercuts: int
    """Objections to a step: there are no reasons for a step."""
    without: int
    """Claims that are neither for nor against anything on this map."""
    doubled: int
    """Arguments that would then be there twice, or speak for both sides."""


def turning(document: Document, on_map: Tree, ids: Iterable[str]) -> Turning:
    """Return what turning the arguments of these claims, and these arguments, to the other side would do."""
    found: dict[str, Argument] = {}
    without = 0
    for id in ids:
        argument = on_map.argument(id) or on_map.shown_by.get(id)
        if argument is not None:
            found[argument.id] = argument
        else:
            without += document.find(id, Claim) is not None
    steps = [argument for argument in found.values() if on_map.argument(argument.target) is not None]
    others = [id for id, argument in found.items() if argument not in steps]
    turned = tuple(id for id in others if document.refusal(partial(map_commands.flip, argument=id)) is None)
    return Turning(turned, len(steps), without, len(others) - len(turned))


def flip_all(edit: Edit, arguments: Iterable[str]) -> None:
    """Turn each of these arguments to the other side."""
    for argument in arguments:
        map_commands.flip(edit, argument)


def shared_tags(claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return the tags that all of these claims have, in the order of the first."""
    first, *others = claims
    return tuple(tag for tag in first.tags if all(tag in other.tags for other in others))


def all_tags(records: Records) -> set[str]:
    """Return the tags that any claim has."""
    return {tag for claim in records.all(Claim) for tag in claim.tags}


def set_shared_tags(edit: Edit, claims: Iterable[str], tags: Sequence[str]) -> None:
    """Let these be the tags that all of these claims have; others, which only some of them have, stay."""
    found = [edit.get(claim, Claim) for claim in claims]
    gone = set(shared_tags(found)) - set(tags)
    for claim in found:
        kept = [tag for tag in claim.tags if tag not in gone]
        wanted = tuple(dict.fromkeys([*kept, *tags]))
        if wanted != claim.tags:
            edit.put(replace(claim, tags=wanted))
