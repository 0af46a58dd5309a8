"""What a window does to show its map to others: presentation and blind mode."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from argmap.ui.session import Session
from argmap.ui.showing.blind_bar import BlindBar
from argmap.ui.showing.presentation import Presentation


class ShowingControl(QObject):
    """The presentation of a window, at most one at a time, and its blind mode with its bar.

    `back` gives the map the keyboard again.
    """

    def __init__(self, session: Session, over: QWidget, back: Callable[[], None]) -> None:
        super().__init__(over)
        self._session, self._over, self._back = session, over, back
        self.presentation: Presentation | None = None
        self.bar = BlindBar(session)

    def turn_blind(self) -> None:
        """Hide who said what, or reveal all."""
        blind = self._session.blind
        if blind.is_on:
            blind.reveal_all()
            self._session.notice.emit(self.tr("Everybody is shown again."))
        else:
            self._session.past.leave()  # earlier states say who said what
            blind.turn_on()

    def reveal(self, claims: Iterable[str]) -> None:
        """Reveal who says these claims, and where."""
        self._session.blind.reveal(claims)

    def present(self) -> None:
        """Present the map from its thesis on."""
        self._begin()

    def present_from_here(self) -> None:
        """Present the map from the selected claim on."""
        claims = self._session.selected_claims()
        self._begin(claim=claims[0].id if claims else None)

    def present_branch(self) -> None:
        """Present the selected claim and what hangs on it."""
        claims = self._session.selected_claims()
        self._begin(branch=claims[0].id if claims else None)

    def _begin(self, claim: str | None = None, branch: str | None = None) -> None:
        if self.presentation is not None:
            self.presentation.close()
        made = Presentation(self._session, self._over)
        if not made.begin(claim, branch):
            made.deleteLater()
            self._session.notice.emit(self.tr("There is nothing to present yet: the map has no claims."))
            return
        self.presentation = made
        made.left.connect(self._left)
        made.reveal_wanted.connect(self.reveal)
        made.fill(self._over.screen())

    def _left(self) -> None:
        self.presentation = None
        self._over.activateWindow()
        self._back()
