"""From an article to a first map: asks for the question, where there is something to read and nothing on the map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from argmap.model.change import Update
from argmap.model.records import Map
from argmap.ui.actions import rules
from argmap.ui.session import Session
from argmap.ui.sources import draft_task
from argmap.ui.tasks.runner import Task
from argmap.ui.widgets.elided import Elided


class Beginning(QFrame):
    """The bar above an empty map while there are sources: the question, and a button that drafts a map about it.

    It is seen only while a draft can be made.
    """

    left = Signal()
    """The user would rather write the map."""
    drafted = Signal()
    """A draft is on the map: it can be sorted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self.setObjectName("bar")
        self.question = QLineEdit()
        self.question.setMinimumHeight(32)
        self.question.setPlaceholderText(self.tr("For example: Should school start later in the morning?"))
        self.question.returnPressed.connect(self.draft)
        self.question.textChanged.connect(lambda _: self._enable())
        label = QLabel(self.tr("Which &question shall the map be about?"))
        label.setBuddy(self.question)
        self.button = QPushButton(self.tr("Draft a map"))
        self.button.setMinimumHeight(32)
        self.button.setDefault(True)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.draft)
        words = Elided()
        words.setObjectName("quiet")
        words.tell(self.tr("argmap sorts what people say; you say who is for and who against."))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(label, 0, 0, 1, 2)
        grid.addWidget(self.question, 1, 0)
        grid.addWidget(self.button, 1, 1)
        grid.addWidget(words, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(grid)
        session.opened.connect(self._renew)
        session.tasks.ended.connect(self._ended)
        session.map_shown.connect(lambda _: self._renew())
        session.changed.connect(self._changed)
        self._renew()

    def offer(self) -> None:
        """Wait for the question, where a draft can be made."""
        if not self.isHidden():
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
            length = len(self.question.text())
            self.question.setSelection(length, -length)  # the beginning of a long one is seen

    def draft(self) -> None:
        """Read the sources and make the map."""
        if self.button.isEnabled():
            self._task = draft_task.draft_map(self._session, self.question.text(), self.drafted.emit)
            self._enable()

    def _ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._enable()

    def _enable(self) -> None:
        reading = self._task is not None
        asked = bool(self.question.text().strip())
        self.button.setEnabled(not reading and asked)
        self.button.setToolTip("" if asked else self.tr("Type the question first"))
        self.button.setText(self.tr("Reading…") if reading else self.tr("Draft a map"))

    def _changed(self, update: Update) -> None:
        if update.touches(Map):
            self._renew()
        else:
            self._show()

    def _renew(self) -> None:
        """Begin with the question that the map has."""
        map = self._session.document.find(self._session.map or "", Map)
        self.question.setText(map.question if map else "")
        self.question.setCursorPosition(0)
        self._enable()
        self._show()

    def _show(self) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        wanted = rules.can_begin(self._session)
        if not wanted and had_focus and not self.isHidden():
            self.hide()
            self.left.emit()
        self.setVisible(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape moves the focus to the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
