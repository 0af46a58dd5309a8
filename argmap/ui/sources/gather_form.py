"""The line in which a pile becomes claims: their words, and whether they are for or against the thesis."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.records import Stance
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import sign


class Gathering(Enum):
    """What a pile becomes."""

    UNDER = auto()
    """A claim in the user's words, with its members as reasons or objections."""
    ONE = auto()
    """One claim that all members say."""
    SINGLY = auto()
    """A claim for each member."""


class GatherForm(QFrame):
    """One line for the words, a choice of side, and Enter. Escape leaves the pile as it is."""

    gathered = Signal(object, str, object)
    """A Gathering, the words, and a Stance, or None for no side."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._what = Gathering.UNDER
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setMinimumHeight(30)
        self.label.setBuddy(self.field)
        self.sides: dict[Stance | None, QRadioButton] = {
            Stance.PRO: QRadioButton(self.tr("&For the thesis")),
            Stance.CON: QRadioButton(self.tr("&Against it")),
            None: QRadioButton(self.tr("By &itself")),
        }
        self._group = QButtonGroup(self)
        choice = QWidget()
        row = Flow(14)
        for stance, button in self.sides.items():
            button.setIcon(sign(stance))
            self._group.addButton(button)
            row.addWidget(button)
        self.take = QPushButton(self.tr("Take (Enter)"))
        self.take.clicked.connect(self._take)
        row.addWidget(self.take)
        choice.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(5)
        column.addWidget(self.label)
        column.addWidget(self.field)
        column.addWidget(choice)
        self.hide()

    def ask(self, what: Gathering, count: int, words: str, stance: Stance | None) -> None:
        """Wait for the words and the side of a pile of so many quotations, with these filled in."""
        self._what = what
        told = {
            Gathering.UNDER: self.tr("The claim, in your words; its %Ln quotation(s) come(s/) below it:", "", count),
            Gathering.ONE: self.tr("One claim that all %Ln quotation(s) say(s/):", "", count),
            Gathering.SINGLY: self.tr(
                "%Ln single claim(s); who is decided keeps that side, the others are:", "", count
            ),
        }
        self.label.setText(told[what])
        self.field.setVisible(what is not Gathering.SINGLY)
        self.field.setText(words)
        self.field.setAccessibleName(told[what])
        self.sides[stance].setChecked(True)
        self.sides[None].setVisible(what is not Gathering.UNDER)
        self.show()
        if what is Gathering.SINGLY:
            self.take.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.setSelection(len(words), -len(words))  # the beginning of long ones is seen

    def _take(self) -> None:
        words = " ".join(self.field.text().split())
        stance = next(stance for stance, button in self.sides.items() if button.isChecked())
        if words or self._what is not Gathering.UNDER:
            self.hide()
            self.gathered.emit(self._what, words, stance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form; Enter takes what it says."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)
