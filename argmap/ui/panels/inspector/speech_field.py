"""The field that says in which speech of a debate a claim is made."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from argmap.model.records import Claim, Map
from argmap.ui.actions import flow_actions
from argmap.ui.session import Session


class SpeechField(QWidget):
    """In which speech a claim is made: proposed from what it answers until somebody says it. Hidden without any."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._claim = ""
        label = QLabel(self.tr("Speech"))
        label.setObjectName("quiet")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Speech in which it is said"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.choice.setMaxVisibleItems(20)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.installEventFilter(self)
        self.choice.activated.connect(self._choose)
        label.setBuddy(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.choice)

    def show_claim(self, claim: Claim) -> None:
        """Show the speech of a claim on the map that is shown."""
        self._claim = claim.id
        map = self._session.document.find(self._session.map or "", Map)
        table = flow_actions.table(self._session) if map is not None and (map.speeches or claim.speech) else None
        cell = table.cell_of(claim.id) if table is not None else None
        self.setVisible(cell is not None)
        if table is None or cell is None:
            return
        proposed = table.speech(cell) if cell.proposed else None
        self.choice.clear()
        self.choice.addItem(self.tr("{0} (proposed)").format(proposed.name) if proposed else self.tr("Not told"), "")
        for speech in table.speeches:
            self.choice.addItem(speech.name, speech.name)
        if claim.speech and self.choice.findData(claim.speech) < 0:  # of another format of debate
            self.choice.addItem(claim.speech, claim.speech)
        self.choice.setCurrentIndex(max(0, self.choice.findData(claim.speech)))
        self.choice.setEnabled(not self._session.read_only)

    def _choose(self, at: int) -> None:
        table = flow_actions.table(self._session)
        if table is not None:
            flow_actions.tell_speech(self._session, table, str(self.choice.itemData(at)), self._claim)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the inspector; it must not change the choice on its way."""
        if watched is self.choice and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
