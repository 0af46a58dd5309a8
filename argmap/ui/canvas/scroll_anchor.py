"""What the user looks at, which is to stay where it is seen while the map changes around it."""

from argmap.model.change import Change
from argmap.model.records import Argument, Placement
from argmap.ui.session import Session


class ScrollAnchor:
    """What a gesture or a move went to, or else what is selected."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: str | None = None
        self._wanders: str | None = None

    @property
    def wanders(self) -> str | None:
        """A selected claim that has just been moved: no anchor."""
        return self._wanders

    def hold(self, id: str | None) -> None:
        """Have the next figure stay where this is seen; None: nothing in particular."""
        self._held = id

    def let_go(self) -> None:
        """Look at what is selected again."""
        self._held = self._wanders = None

    def follow(self, change: Change) -> None:
        """Where a change moves the selected claim, hold what it went to, unless something is held already."""
        first = self._session.selection[0] if self._session.selection else ""
        if any(_moves(first, step) for step in change.steps.values()):
            on_map = self._session.tree()
            above = on_map.shown_by.get(first) if on_map else None
            self._wanders = first
            self._held = self._held or (above.target if above else None)

    def looked_at(self) -> list[str]:
        """Return what is looked at, the most certain first; none: only the middle of the view is known."""
        first = self._session.selection[0] if self._session.selection else None
        return [id for id in (self._held, first if first != self._wanders else None) if id]


def _moves(claim: str, step: tuple[object, object]) -> bool:
    """Whether a step of a change has a claim stand elsewhere."""
    match step:
        case Placement() as before, Placement() as after:
            return before.claim == claim and (before.order, before.pin) != (after.order, after.pin)
        case Argument() as before, Argument() as after:
            return claim in before.premises + after.premises and (before.premises, before.target) != (
                after.premises,
                after.target,
            )
    return False
