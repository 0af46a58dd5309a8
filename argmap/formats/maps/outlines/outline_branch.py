"""A branch of an outline as its file has it, and what it says about its side."""

import json
from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.outlines.branch_sides import ATTRIBUTES, ICONS, parted, side_of_heading, side_of_word
from argmap.model.records import Stance

MARK = "_"
"""What the names of the attributes begin with that argmap writes."""
STANCE = "_stance"
UNDERCUT = "undercut"
OURS = frozenset(
    "_stance _step _same _guessed _scheme _step_name _name _tags _unstated _fidelity".split()
    + "_speech _quotations _folded _question _text _note_".split()
)
"""The attributes that argmap writes."""


def says_side(name: str, value: str) -> bool:
    """Return whether an attribute that another program wrote says the side of its branch."""
    return name.casefold() in ATTRIBUTES and side_of_word(value) is not None


@dataclass(slots=True)
class OutlineBranch:
    """One branch: its text and note, what hangs below it, and `own`, all else in the words of its format, as JSON.

    `raw` is its text before markup was taken off. `key` is what others call it by, and `same` the key of the branch
    that it repeats.
    """

    text: str
    raw: str = ""
    note: str = ""
    folded: bool = False
    icons: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    key: str = ""
    same: str = ""
    own: Any = None
    children: list["OutlineBranch"] = field(default_factory=list)

    @property
    def undercuts(self) -> bool:
        """Whether it objects to the step by which the branch above it stands there."""
        return self.attributes.get(STANCE) == UNDERCUT

    def side(self) -> tuple[Stance | None, str]:
        """Return the side that the branch says it is on, if any, and its text without the words that say so."""
        told = self.attributes.get(STANCE, "")
        if told == UNDERCUT:
            return Stance.CON, self.text
        if told in ("pro", "con"):
            return Stance(told), self.text
        for name, value in self.attributes.items():
            if says_side(name, value):
                return side_of_word(value), self.text
        for icon in self.icons:
            if icon in ICONS:
                return ICONS[icon], self.text
        return parted(self.text)

    def words(self) -> str:
        """Return the text of the claim: without what says its side, unless argmap has written that it belongs to it."""
        rest = self.side()[1].strip()
        told = self.attributes.get("_text")
        return told if told is not None and told.strip() in (rest, self.text.strip(), self.raw.strip()) else rest

    def heading(self) -> Stance | None:
        """Return the side of what stands below it, where it is no claim but a heading ("Pros")."""
        return side_of_heading(self.text) if self.children and STANCE not in self.attributes and not self.note else None

    def json(self, name: str) -> Any:
        """Return what an attribute says as JSON, or None."""
        try:
            return json.loads(self.attributes.get(name, "null"))
        except (ValueError, RecursionError):
            return None

    def listed(self, name: str) -> list[str]:
        """Return a list of texts among the attributes."""
        found = self.json(name)
        return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []
