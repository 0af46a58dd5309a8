"""Where else a claim stands, in the inspector: each place is followed by a click."""

from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from argmap.model.records import Stance
from argmap.ui.actions.standing_actions import go_to, other_places, told
from argmap.ui.panels.inspector.answers import AnswerButton
from argmap.ui.session import Session

MOST = 12
"""The most places that are listed."""


class AlsoStandsOn(QWidget):
    """The other places where a claim stands; choosing one goes there."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[tuple[str, str, str, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(1)

    def show_claim(self, claim: str) -> None:
        """Show where else a claim stands than the map shows it."""
        places = other_places(self._session, claim)
        words = [told(self._session, place) for place in places]
        sides = [place.argument is None or place.argument.stance is Stance.PRO for place in places]
        found = [(claim, place.map, said, pro) for place, said, pro in zip(places, words, sides, strict=True)]
        if found == self._shown:
            return
        self._shown = found
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if places:
            head = QLabel(self.tr("Also stands on (Ctrl+G)"))
            head.setObjectName("quiet")
            self._column.addWidget(head)
        for place, said, pro in list(zip(places, words, sides, strict=True))[:MOST]:
            stance = Stance.PRO if pro else Stance.CON
            button: AnswerButton = AnswerButton(said or self.tr("(no words yet)"), stance)
            button.clicked.connect(partial(go_to, self._session, claim, place))
            self._column.addWidget(button)
        if len(places) > MOST:
            self._column.addWidget(QLabel(self.tr("%Ln more", "", len(places) - MOST)))
        self.setVisible(bool(places))
