"""Build a map from the branches of an outline.

A branch that says its side (by an attribute, an icon, a sign or a word before its text, or a heading like "Cons" above
it) is a reason or an objection. One that does not is a guessed reason, with a question mark until somebody decides.
"""

from collections import deque
from collections.abc import Iterable
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.excerpts import ExcerptReader
from argmap.formats.maps.map_builder import MapBuilder, clean
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.outlines.outline_branch import OutlineBranch
from argmap.message import Message
from argmap.model.records import Fidelity, Stance


class BranchReader:
    """Builds one map of branches; `format` is the name under which the format keeps what is its own."""

    def __init__(self, format: str, question: str) -> None:
        self.build = MapBuilder(format, question)
        self._excerpts = ExcerptReader(self.build)
        self._claims: dict[int, str] = {}  # by the id() of a branch
        self._kept: dict[str, dict[str, Any]] = {}
        self._by_key: dict[str, str] = {}
        self._steps: dict[int, str] = {}  # the step by which a branch stands below another
        self._every: list[OutlineBranch] = []

    def read(self, roots: Iterable[OutlineBranch], kept: dict[str, Any]) -> Imported:
        """Return the map of these branches, with what is kept of the map itself. Raises UserError if there are none."""
        roots = list(roots)
        self._make_claims(roots)
        self._excerpts.finish()
        if not self.build.has_claims:
            raise UserError("This file holds no branches that could be claims.")
        for branch in self._every:
            if id(branch) in self._claims:
                self._argue(branch)
        for claim, own in self._kept.items():
            if not self.build.keep(claim, own):
                self.build.too_large()
        if not self.build.keep(None, kept):
            self.build.too_large()
        return Imported(self.build.records(), self.build.report)

    def _make_claims(self, roots: list[OutlineBranch]) -> None:
        """Make all claims first, those beside each other one after the other: a branch may repeat a later one."""
        ahead = deque(roots)
        while ahead:
            branch = ahead.popleft()
            self._every.append(branch)
            self._claims[id(branch)] = "" if branch.same else self._claim(branch)
            for child in branch.children:
                if child.heading() is not None:
                    ahead.extend(child.children)
                else:
                    ahead.append(child)
        for branch in self._every:
            if not self._claims[id(branch)]:
                known = self._by_key.get(branch.same)
                if known is None or (branch.text and self.build.text_of(known) != branch.words()):
                    known = self._claim(branch)
                self._claims[id(branch)] = known

    def _claim(self, branch: OutlineBranch) -> str:
        attributes = branch.attributes
        claim = self.build.claim(
            branch.words(),
            note=branch.note,
            tags=branch.listed("_tags"),
            name=attributes.get("_name", ""),
            unstated=attributes.get("_unstated") == "true",
            folded=branch.folded,
        )
        self._excerpts.add(claim, branch.json("_quotations"))
        if attributes.get("_fidelity") in set(Fidelity):
            self.build.change_claim(claim, fidelity=Fidelity(attributes["_fidelity"]))
        if attributes.get("_speech"):
            self.build.change_claim(claim, speech=clean(attributes["_speech"]))
        self._kept[claim] = {"own": branch.own}
        if branch.key:
            self._by_key.setdefault(branch.key, claim)
        return claim

    def _argue(self, branch: OutlineBranch) -> None:
        """Add the steps from the branches below one."""
        target = self._claims[id(branch)]
        steps: dict[str, list[OutlineBranch]] = {}
        places: dict[int, int] = {}
        for place, child in enumerate(branch.children):
            places[id(child)] = place
            heading = child.heading()
            if heading is None:
                steps.setdefault(child.attributes.get("_step") or f" {place}", []).append(child)
                continue
            self._kept[target].setdefault("headings", {})[str(place)] = child.own
            for below in child.children:
                step = self._step([below], below.side()[0] or heading, target)
                if step:
                    self._kept[self._claims[id(below)]]["under"] = str(place)
        for premises in steps.values():
            stance = premises[0].side()[0]
            undercuts = premises[0].undercuts
            step = self._step(premises, stance, self._steps.get(id(branch), target) if undercuts else target)
            first = premises[0]
            if step and len(premises) == 1 and first.same and first.own is not self._own(first):
                self.build.keep(step, {"own": first.own, "at": places[id(first)]})

    def _own(self, branch: OutlineBranch) -> Any:
        return self._kept[self._claims[id(branch)]].get("own")

    def _step(self, premises: list[OutlineBranch], stance: Stance | None, target: str) -> str | None:
        first = premises[0].attributes
        claims = [self._claims[id(branch)] for branch in premises]
        guessed = stance is None or first.get("_guessed") == "true"
        made = self.build.argument(
            claims, stance or Stance.PRO, target, guessed=guessed, name=first.get("_step_name", "")
        )
        if stance is None:
            self.build.report.change(Message("%n line(s) without a side, as guessed reasons", "", len(premises)))
        if made is None:
            self.build.report.leave_out(Message("%n circle(s) of reasons", "", 1))
            return None
        if first.get("_scheme"):
            self.build.change_argument(made, scheme=clean(first["_scheme"]))
        for branch in premises[:1]:
            self._steps[id(branch)] = made
        return made
