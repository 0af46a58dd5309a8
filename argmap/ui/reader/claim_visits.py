"""The way from words to the claims that cite them, one after the other, on whichever map they are."""

from argmap.model.records import Placement
from argmap.ui.reader.focus import ClaimCycle
from argmap.ui.reader.highlights import Highlight
from argmap.ui.session import Session


class ClaimVisits:
    """Selects claims for the reader, which must not follow such a selection."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._cycle = ClaimCycle()
        self.under_way = False
        """True while a claim is being selected here."""

    def forget(self) -> None:
        """Begin with the first claim again."""
        self._cycle.forget()

    def next(self, mark: Highlight) -> tuple[int, int]:
        """Select the next claim that cites a highlight; return its number, from 1, and that of all."""
        place = self._cycle.next(mark, next(iter(self._session.selection), None))
        self.choose(mark.claims[place])
        return place + 1, len(mark.claims)

    def choose(self, claim: str) -> None:
        """Select a claim, on whichever map it is."""
        maps = [placement.map for placement in self._session.document.referrers(claim, Placement)]
        self.under_way = True
        try:
            if maps and self._session.map not in maps:
                self._session.show_map(maps[0])
            self._session.select([claim])
        finally:
            self.under_way = False
