"""The verbs of what is set for a whole map: how it is arranged, and what a review of it leaves out."""

from collections.abc import Iterable
from dataclasses import replace

from argmap.model.document import Edit
from argmap.model.records import ArrangementKind, Direction, Map, SiblingOrder


def arrange_map(
    edit: Edit,
    map: str,
    *,
    arrangement: ArrangementKind | None = None,
    direction: Direction | None = None,
    sibling_order: SiblingOrder | None = None,
) -> None:
    """Set how a map is arranged; what is None stays as it is."""
    found = edit.get(map, Map)
    edit.put(
        replace(
            found,
            arrangement=arrangement or found.arrangement,
            direction=direction or found.direction,
            sibling_order=sibling_order or found.sibling_order,
        )
    )


def leave_out(edit: Edit, map: str, remarks: Iterable[str]) -> None:
    """Leave kinds of remarks, or single ones by their keys, out of the review of a map."""
    found = edit.get(map, Map)
    edit.put(replace(found, quiet=tuple(dict.fromkeys((*found.quiet, *remarks)))))


def take_in(edit: Edit, map: str, remarks: Iterable[str]) -> None:
    """Take kinds of remarks, or single ones, into the review of a map again."""
    found, back = edit.get(map, Map), frozenset(remarks)
    edit.put(replace(found, quiet=tuple(remark for remark in found.quiet if remark not in back)))
