"""The field that says how near a claim is to the words that it cites, and whether anybody says it at all."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from argmap.model.nearness import nearness_of, proposal
from argmap.model.records import Claim, Fidelity, Passage
from argmap.picture.claim_marks import fidelity_word
from argmap.ui.actions import careful_actions
from argmap.ui.session import Session


class NearnessField(QWidget):
    """How near a claim is to its words: proposed from the words until somebody says it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        self._label = QLabel(self.tr("How near to the words it cites"))
        self._label.setObjectName("quiet")
        self._label.setWordWrap(True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self._label.text())
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.installEventFilter(self)
        self.choice.addItem("", None)
        for fidelity in Fidelity:
            self.choice.addItem(fidelity_word(fidelity), fidelity.value)
        self.choice.activated.connect(self._choose)
        self._label.setBuddy(self.choice)
        self.unstated = QCheckBox(self.tr("Unstated: nobody says it"))
        self.unstated.setToolTip(self.tr("The step takes it for granted; its card has a dashed border"))
        self.unstated.clicked.connect(lambda: careful_actions.turn_unstated(session))
        for widget in (self._label, self.choice, self.unstated):
            column.addWidget(widget)

    def show_claim(self, claim: Claim) -> None:
        """Show what is said, or proposed, of a claim."""
        near = nearness_of(self._session.document, claim)
        for widget in (self._label, self.choice):
            widget.setVisible(near is not None)
        if near is not None:
            exact = (self._session.document.get(id, Passage).exact for id in claim.passages)
            told = fidelity_word(proposal(claim.text, tuple(exact)))
            self.choice.setItemText(0, self.tr("{0} (proposed)").format(told))
            self.choice.setCurrentIndex(self.choice.findData(claim.fidelity.value if claim.fidelity else None))
        self.unstated.setChecked(claim.unstated)
        self.unstated.setVisible(claim.unstated or not claim.passages)
        for field in (self.choice, self.unstated):
            field.setEnabled(not self._session.read_only)

    def _choose(self, at: int) -> None:
        value = self.choice.itemData(at)
        careful_actions.set_fidelity(self._session, Fidelity(value) if value else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the inspector; it must not change the choice on its way."""
        if watched is self.choice and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
