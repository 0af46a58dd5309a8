"""What the session knows of a claim while it is being typed on the map."""

from dataclasses import dataclass

from argmap.model.records import Argument


@dataclass(frozen=True, slots=True)
class Typed:
    """A new claim that is being typed on the map and is not in the document yet."""

    argument: Argument | None
    """Its argument, as the map shows it meanwhile; None: it has no target."""
