"""The calm bar that tells that speakers and sources are hidden, with what reveals them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from argmap.ui.actions import rules
from argmap.ui.session import Session
from argmap.ui.widgets.icons import IconLabel


class BlindBar(QFrame):
    """A line over the map while the blind mode is on. It cannot be closed but by revealing all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("bar")
        words = QLabel(self.tr("Who said what is hidden, also for search and export. Texts may still name somebody."))
        words.setWordWrap(True)
        self.setAccessibleName(words.text())
        self.one = self._button(self.tr("Reveal who said this"))
        self.one.setToolTip(self.tr("Show who says the selected claims, and where"))
        self.all = self._button(self.tr("Reveal all"))
        self.one.clicked.connect(self.reveal_selected)
        self.all.clicked.connect(session.blind.reveal_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("show", 20))
        row.addWidget(words, 1)
        row.addWidget(self.one)
        row.addWidget(self.all)
        session.blind.turned.connect(self._follow)
        session.selected.connect(self._follow)
        self._follow()

    def _button(self, text: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def reveal_selected(self) -> None:
        """Show who says the selected claims."""
        session = self._session
        if session.blind.is_on and not session.blind.reveal(claim.id for claim in session.selected_claims()):
            session.notice.emit(self.tr("Nobody is hidden behind what is selected."))

    def _follow(self, *_: object) -> None:
        self.setVisible(self._session.blind.is_on)
        self.one.setEnabled(rules.has_claim(self._session))
