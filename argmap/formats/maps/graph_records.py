"""The records of one map while a graph of claims and steps is read, circles already parted from the rest."""

from collections.abc import Iterable
from typing import Any

from argmap.formats.maps.map_builder import MapBuilder, clean
from argmap.formats.maps.map_format import Imported
from argmap.model.document import random_id
from argmap.model.records import Argument, Stance


class GraphRecords(MapBuilder):
    """A builder for who has made sure that no reasons run in a circle. Speakers of one name are one."""

    def __init__(self, format: str, question: str = "") -> None:
        super().__init__(format, question)
        self._named: dict[str, str] = {}

    def step(self, premises: Iterable[str], stance: Stance, target: str, *, scheme: str = "", name: str = "") -> str:
        """Add an argument that has premises and closes no circle; return its id."""
        made = Argument(
            id=random_id(),
            premises=tuple(dict.fromkeys(premises)),
            stance=Stance.CON if target in self._arguments else stance,
            target=target,
            scheme=clean(scheme),
            name=" ".join(clean(name).split()),
        )
        self._arguments[made.id] = made
        self._targets.add(target)
        for premise in made.premises:
            self._stands_by.setdefault(premise, []).append(made.id)
        return made.id

    def speaker_named(self, name: str) -> str | None:
        """Return the speaker of this name, added where there is none yet; None for an empty name."""
        words = " ".join(clean(name).split())
        if not words:
            return None
        if words.casefold() not in self._named:
            self._named[words.casefold()] = self.speaker(words)
        return self._named[words.casefold()]

    def source_text(self, source: str) -> str:
        """Return the text of a source."""
        return self._sources[source].text

    def keep(self, id: str | None, value: Any) -> bool:
        """Keep what the format says of a record, or of the map (None), and tell where it is too much.

        Returns whether it is kept.
        """
        kept = super().keep(id, value)
        if not kept:
            self.too_large()
        return kept

    def imported(self) -> Imported:
        """Return all records, with the report."""
        return Imported(self.records(), self.report)
