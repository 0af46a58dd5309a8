"""The bar that asks who says words that were chosen by hand: names by number or by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from argmap.model.verbatim import shortened
from argmap.ui.widgets.flow_layout import Flow

MOST = 6
"""The number of names that can be chosen by their number."""


class SpeakerQuestion(QFrame):
    """Asks in place and blocks nothing: a number takes a name, letters type another, Enter takes what is proposed."""

    answered = Signal(str)
    """The name of who says the words; empty: nobody known."""
    left = Signal()
    """Escape: the words are not placed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._names: list[str] = []
        self.label = QLabel(self.tr("Who says these words? Enter takes the first."))
        self.label.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A number, or another name"))
        self.field.setAccessibleName(self.tr("Who says these words"))
        self.field.setMinimumWidth(170)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(lambda: self._answer(self.field.text() or self.proposed))
        self.label.setBuddy(self.field)
        self._row = Flow()
        self._chips: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addLayout(self._row)
        column.addWidget(self.field)
        self.hide()

    @property
    def proposed(self) -> str:
        """The name that Enter takes; empty: nobody known."""
        return self._names[0] if self._names else ""

    @property
    def names(self) -> Sequence[str]:
        """The names that can be chosen by their number, the first one first."""
        return tuple(self._names)

    def ask(self, nearest: Sequence[str], known: Sequence[str]) -> None:
        """Ask, with the nearest names by number, the proposed one first, and all known ones while one types."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._names = list(dict.fromkeys(nearest))[:MOST]
        self._chips = [self._chip(at + 1, name) for at, name in enumerate(self._names)]
        for chip in self._chips:
            self._row.addWidget(chip)
        completer = QCompleter(list(known), self.field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, number: int, name: str) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setText(f"{number}  {shortened(name, 40)}" if name else f"{number}  " + self.tr("Nobody known"))
        chip.setToolTip(name)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._answer(name))
        return chip

    def _answer(self, name: str) -> None:
        self.hide()
        self.answered.emit(" ".join(name.split()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A number in the empty field takes that name; Escape leaves the question."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            pressed = event.type() == QEvent.Type.KeyPress
            place = event.key() - Qt.Key.Key_1
            if event.key() == Qt.Key.Key_Escape:
                if pressed:
                    self.hide()
                    self.left.emit()
                event.accept()
                return True
            if pressed and not self.field.text() and 0 <= place < len(self._names):
                self._answer(self._names[place])
                return True
        return super().eventFilter(watched, event)
