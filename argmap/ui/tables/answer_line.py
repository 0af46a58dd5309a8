"""The line below a flow in which one types an answer to the current claim, or a reason for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from argmap.model.debate_formats import Speech
from argmap.model.flow import FlowCell, FlowRole, FlowTable, next_speech
from argmap.model.flow_fates import opening
from argmap.model.records import Side, Stance
from argmap.model.verbatim import shortened_at_word
from argmap.ui.actions import flow_actions
from argmap.ui.session import Session


class AnswerLine(QWidget):
    """A line with a button for each thing that can be said to a claim: a reason in its speech, an answer in the next.

    Enter does what the first button does, and Shift+Enter what the second does.
    """

    said = Signal(str)
    """A claim was added."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._table: FlowTable | None = None
        self._cell: FlowCell | None = None
        self._ways: list[tuple[Stance, Speech]] = []
        self.line = _WrittenLine()
        self.buttons = [QPushButton(), QPushButton()]
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 8)
        row.addWidget(self.line, 1)
        for place, button in enumerate(self.buttons):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, place=place: self.say(place))
            row.addWidget(button)
        self.line.entered.connect(self.say)
        self.line.escaped.connect(self._leave)

    def show_cell(self, table: FlowTable, cell: FlowCell | None) -> None:
        """Offer what can be said to a cell."""
        self._table, self._cell = table, cell
        self._ways = ways(table, cell) if cell is not None else []
        may = not self._session.read_only
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(self._ways))
            if place < len(self._ways):
                stance, speech = self._ways[place]
                about_motion = cell is not None and cell.role is FlowRole.MOTION
                if stance is Stance.PRO:
                    text = self.tr("Reason in {0}")
                else:
                    text = self.tr("Objection in {0}") if about_motion else self.tr("Answer in {0}")
                button.setText(text.format(shortened_at_word(speech.name, 24)).replace("&", "&&"))
                button.setToolTip(self.tr("Enter") if not place else self.tr("Shift+Enter"))
                button.setEnabled(may)
        self.line.setEnabled(may and bool(self._ways))
        first = self.buttons[0].text().replace("&&", "&") if self._ways else ""
        hint = self.tr("Type here: {0}").format(first) if first else self.tr("There is no speech left for an answer")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(first or hint)

    def begin(self, letters: str = "") -> None:
        """Begin to type, with what was typed already."""
        if self.line.isEnabled():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.insert(letters)

    def say(self, place: int) -> None:
        """Add what was typed as the first or the second thing that can be said."""
        words = self.line.text().strip()
        if not words or place >= len(self._ways) or self._table is None or self._cell is None:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        stance, speech = self._ways[place]
        made = flow_actions.say(self._session, self._table, self._cell, words, stance, speech)
        if made:
            self.line.clear()
            self.said.emit(made)

    def _leave(self) -> None:
        self.line.clear()
        self.left.emit()


def ways(table: FlowTable, cell: FlowCell) -> list[tuple[Stance, Speech]]:
    """Return what can be said to a cell and where, the usual one first."""
    found: list[tuple[Stance, Speech]] = []
    if (answering := next_speech(table, cell)) is not None:
        found.append((Stance.CON, answering))
    own = table.speech(cell)
    if own is None and cell.role is FlowRole.MOTION and (at := opening(table.speeches, Side.FOR)) is not None:
        own = table.speeches[at]
    if own is not None:
        found.append((Stance.PRO, own))
    return found[::-1] if cell.role is FlowRole.MOTION else found


class _WrittenLine(QLineEdit):
    entered = Signal(int)
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds what was typed, Esc gives it up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
