"""Write one map as branches of an outline: a step is a branch with its side, and co-premises stand side by side.

What the file of another program said of a branch is given back with it, changed only where it no longer says the same.
"""

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from argmap.formats.maps.excerpts import excerpts
from argmap.formats.maps.outlines.branch_sides import side_of_heading
from argmap.formats.maps.outlines.outline_branch import STANCE, UNDERCUT, OutlineBranch
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import Tree


class OutlineFormat(Protocol):
    """How the branches of one format are made and changed."""

    name: str

    def blank(self, text: str) -> Any:
        """Return what is a format's own of a new branch."""
        ...

    def branch(self, own: Any) -> OutlineBranch | None:
        """Return what a branch says, without what hangs below it; None where this is no branch."""
        ...

    def changed(self, own: Any, changes: "BranchChanges") -> Any:
        """Return a branch that is changed."""
        ...


@dataclass(slots=True)
class BranchChanges:
    """What is to become different about a branch; None: it stays. Attributes that become None are removed."""

    text: str | None = None
    note: str | None = None
    folded: bool | None = None
    side: Stance | None = None
    attributes: dict[str, str | None] = field(default_factory=dict)
    key: str | None = None


@dataclass(slots=True)
class WrittenBranch:
    """A branch as it is written, with those below it."""

    own: Any
    children: list["WrittenBranch"] = field(default_factory=list)


class BranchWriter:
    """Writes the branches of one map; `new_key` gives keys for the branches that others repeat."""

    def __init__(self, document: Document, on_map: Tree, form: OutlineFormat, new_key: Callable[[], str]) -> None:
        self._document = document
        self._map = on_map
        self._form = form
        self._new_key = new_key
        self._keys: dict[str, str] = {}  # of the claims that are written
        self._steps = 0
        self._ahead: deque[tuple[str, WrittenBranch, Argument | None, bool]] = deque()

    def kept(self, record: Map | Claim | Argument) -> dict[str, Any]:
        """Return what the format's reader has kept on a record."""
        found = foreign(record, self._form.name)
        return found if isinstance(found, dict) else {}

    def roots(self) -> list[WrittenBranch]:
        """Return all roots with everything below them."""
        found = []
        for root in self._map.roots:
            made, first = self._claim(root, {}, None, None)
            found.append(made)
            self._ahead.append((root, made, None, first))
        while self._ahead:
            claim, written, step, first = self._ahead.popleft()
            if first:
                self._below(claim, written, claim)
            if step is not None:
                self._below(claim, written, step.id)
        return found

    def _below(self, claim: str, written: WrittenBranch, target: str) -> None:
        """Add the steps for and against a claim, or against a step of which it is the first premise."""
        headings = self.kept(self._document.get(claim, Claim)).get("headings")
        groups: dict[str, tuple[WrittenBranch, Stance | None]] = {}
        elsewhere: list[
            tuple[int, WrittenBranch]
        ] = []  # repetitions, which stood among the others at places of their own
        for argument in self._map.reasons.get(target, ()):
            step: dict[str, str | None] = {STANCE: UNDERCUT if target != claim else argument.stance.value}
            if len(argument.premises) > 1:
                self._steps += 1
                step["_step"] = str(self._steps)
            for premise in argument.premises:
                under = self.kept(self._document.get(premise, Claim)).get("under")
                place, side = written, None
                if isinstance(headings, dict) and isinstance(under, str) and under in headings and target == claim:
                    if under not in groups:
                        own = headings[under]
                        branch = self._form.branch(own)
                        heading = WrittenBranch(own if branch else self._form.blank("Pros"))
                        groups[under] = heading, side_of_heading(branch.text) if branch else Stance.PRO
                        written.children.append(heading)
                    place, side = groups[under]
                made, first = self._claim(premise, step, argument, side)
                at = self.kept(argument).get("at")
                if not first and isinstance(at, int) and place is written:
                    elsewhere.append((at, made))
                else:
                    place.children.append(made)
                leads = argument if premise == argument.premises[0] and argument.id in self._map.reasons else None
                if first or leads:
                    self._ahead.append((premise, made, leads, first))
        for at, made in sorted(elsewhere, key=lambda place: place[0]):
            written.children.insert(at, made)

    def _claim(
        self, id: str, step: Mapping[str, str | None], argument: Argument | None, heading: Stance | None
    ) -> tuple[WrittenBranch, bool]:
        """Return the branch of a claim, and whether this is its first place."""
        claim = self._document.get(id, Claim)
        first = id not in self._keys
        alone = argument is not None and len(argument.premises) == 1
        kept = self.kept(claim) if first else self.kept(argument) if argument is not None and alone else {}
        known = self._form.branch(kept.get("own"))
        own = kept["own"] if known else self._form.blank(claim.text)
        changes = BranchChanges(attributes=dict.fromkeys(_STEP))
        if first:
            self._say(changes, own, claim)
            repeated = len(self._map.stands_by.get(id, ())) > 1
            self._keys[id] = (known.key if known else "") or (self._new_key() if repeated else "-")
            if repeated:
                changes.key = self._keys[id]
        elif known is not None and known.same == self._keys[id]:
            changes.attributes.pop("_same")
        else:
            changes.attributes["_same"] = self._keys[id]
        if argument is not None:
            leads = argument.premises[0] == id
            self._say_side(changes, own if known else None, argument, dict(step), heading)
            changes.attributes["_scheme"] = (argument.scheme or None) if leads else None
            changes.attributes["_step_name"] = (argument.name or None) if leads else None
        own = self._form.changed(own, changes)
        branch = self._form.branch(own)
        if branch is not None and branch.words() != claim.text and (first or branch.text):
            own = self._form.changed(own, BranchChanges(attributes={"_text": claim.text}))
        return WrittenBranch(own), first

    def _say(self, changes: BranchChanges, own: Any, claim: Claim) -> None:
        branch = self._form.branch(own) or OutlineBranch(claim.text)
        if branch.words() != claim.text:
            changes.text = claim.text
            changes.attributes["_text"] = None
        if branch.note != claim.note:
            changes.note = claim.note
        if branch.folded is not self._map.placements[claim.id].folded:
            changes.folded = self._map.placements[claim.id].folded
        cited = excerpts(self._document, claim)
        changes.attributes |= {
            "_quotations": json.dumps(cited, ensure_ascii=False) if cited else None,
            "_name": claim.name or None,
            "_tags": json.dumps(claim.tags, ensure_ascii=False) if claim.tags else None,
            "_unstated": "true" if claim.unstated else None,
            "_fidelity": claim.fidelity.value if claim.fidelity else None,
            "_speech": claim.speech or None,
        }

    def _say_side(
        self,
        changes: BranchChanges,
        own: Any,
        argument: Argument,
        step: dict[str, str | None],
        heading: Stance | None,
    ) -> None:
        """Say the side of a step, unless the branch says it already in its own way."""
        branch = None if own is None or changes.text is not None else self._form.branch(own)
        told = None if branch is None else branch.side()[0] or heading
        undercuts = step[STANCE] == UNDERCUT
        open_still = branch is not None and told is None and argument.guessed and argument.stance is Stance.PRO
        if branch is not None and branch.undercuts is undercuts and (open_still or told is argument.stance):
            step.pop(STANCE)
            changes.attributes.pop(STANCE, None)
        else:
            changes.side = argument.stance
            if branch is not None and branch.side()[1] != branch.text:
                changes.text = branch.words()
        changes.attributes |= step
        if argument.guessed and not open_still:
            changes.attributes["_guessed"] = "true"


_STEP = (STANCE, "_step", "_guessed", "_scheme", "_step_name", "_same")
"""The attributes of a step and of a repetition, which a branch loses that is elsewhere now."""
