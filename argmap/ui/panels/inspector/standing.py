"""Where else a claim stands, in the inspector: each place is followed by a click."""

from functools import partial

from argmap.model.records import Stance
from argmap.ui.actions.standing_actions import go_to, other_places, told
from argmap.ui.panels.inspector.answers import AnswerColumn
from argmap.ui.session import Session


class AlsoStandsOn(AnswerColumn):
    """The other places where a claim stands; choosing one goes there."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[tuple[str, str, str, Stance]] = []

    def show_claim(self, claim: str) -> None:
        """Show where else a claim stands than the map shows it."""
        places = other_places(self._session, claim)
        words = [told(self._session, place) for place in places]
        sides = [place.argument.stance if place.argument else Stance.PRO for place in places]
        found = [(claim, place.map, said, side) for place, said, side in zip(places, words, sides, strict=True)]
        if found == self._shown:
            return
        self._shown = found
        self.clear()
        if places:
            goes = [partial(go_to, self._session, claim, place) for place in places]
            self.add_rows(self.tr("Also stands on (Ctrl+G)"), list(zip(words, sides, goes, strict=True)))
        self.setVisible(bool(places))
