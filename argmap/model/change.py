"""The change: each touched record before and after. It is the only news in the program."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.model.records import Record

Step = tuple[Record | None, Record | None]


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit did: for each touched id the record before (None: it was not there) and after (None: it is gone).

    Changes that share a `merge` key, and come within half a second of each other, are undone together.
    """

    label: str
    steps: Mapping[str, Step]
    merge: str | None = None

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.label, {id: (after, before) for id, (before, after) in self.steps.items()})

    def then(self, later: "Change") -> "Change":
        """Return this change and a later one as one; records that end as they began are not named."""
        steps = dict(self.steps)
        for id, (before, after) in later.steps.items():
            steps[id] = (steps[id][0] if id in steps else before, after)
        return Change(self.label, {id: step for id, step in steps.items() if step[0] != step[1]}, self.merge)
