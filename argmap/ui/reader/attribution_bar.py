"""The bar below the text: the words in focus, their speaker, the suggestion, and buttons to place them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.records import Stance
from argmap.ui.actions.quotation_actions import PlacedAs
from argmap.ui.session import Session
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import icon, sign
from argmap.ui.widgets.target_line import TargetLine

_SHEET = """
QToolButton[suggested="true"] { border: 2px solid palette(highlight); border-radius: 4px; padding: 2px;
                                background: palette(base); }
"""


class PlaceBar(QFrame):
    """The bar for placing the words in focus. It keeps its height, so that the text above never jumps."""

    placed = Signal(object)
    """Make the words this Side."""
    rejected = Signal()
    named = Signal(str)
    """Enter was pressed in the field of the speaker."""
    left = Signal()
    """Escape: back to the text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("placebar")
        self.setStyleSheet(_SHEET)
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.what = Elided()
        bold = self.what.font()
        bold.setBold(True)
        self.what.setFont(bold)
        self.why = Elided()
        self.speaker = QComboBox()
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speaker.setMinimumContentsLength(8)
        self.speaker.setAccessibleName(self.tr("Who says it"))
        self.speaker.setToolTip(self.tr("Who says it (S)"))
        field = self.speaker.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Who says it? (S)"))
            field.returnPressed.connect(lambda: self.named.emit(self.speaker.currentText()))
            field.installEventFilter(self)

    def _arrange(self) -> None:
        self.buttons: dict[PlacedAs, QToolButton] = {}
        row = Flow(4)  # where letters are large or there is little room, in several lines
        for side, stance, text, key, tip in (
            (
                PlacedAs.REASON,
                Stance.PRO,
                self.tr("Reason"),
                "R",
                self.tr("A reason for the selected claim, or for the thesis"),
            ),
            (
                PlacedAs.OBJECTION,
                Stance.CON,
                self.tr("Objection"),
                "O",
                self.tr("An objection to the selected claim or argument"),
            ),
            (PlacedAs.CLAIM, None, self.tr("Claim"), "C", self.tr("A claim that stands by itself")),
        ):
            button = QToolButton()
            button.setIcon(sign(stance))
            button.setText(text)
            button.setToolTip(f"{tip} ({key})")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, side=side: self.placed.emit(side))
            row.addWidget(button)
            self.buttons[side] = button
        self.reject = QToolButton()
        self.reject.setIcon(icon("close"))
        self.reject.setToolTip(self.tr("Not a stance: set it aside for good (X)"))
        self.reject.setAccessibleName(self.tr("Not a stance"))
        self.reject.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.reject)
        self.target = TargetLine()
        self.why.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.target)
        column.addWidget(self.what)
        column.addWidget(self.why)
        column.addWidget(self.speaker)
        column.addLayout(row)

    def _connect(self) -> None:
        self.speaker.activated.connect(lambda _: self.named.emit(self.speaker.currentText()))
        self.reject.clicked.connect(lambda: self.rejected.emit())

    def show_words(self, what: str, why: str, speaker: str, known: Sequence[str], stance: Stance | None) -> None:
        """Show the words in focus, their speaker, and the suggested side. Without `what` there is nothing to place."""
        self.what.tell(what or self.tr("Select words, or press N for the next quotation"))
        self.why.tell(why)
        names = [self.speaker.itemText(place) for place in range(self.speaker.count())]
        if names != list(known):
            self.speaker.clear()
            self.speaker.addItems(list(known))
        self.speaker.setCurrentIndex(self.speaker.findText(speaker))
        self.speaker.setEditText(speaker)
        for side, button in self.buttons.items():
            wanted = {Stance.PRO: PlacedAs.REASON, Stance.CON: PlacedAs.OBJECTION}.get(stance) if stance else None
            button.setProperty("suggested", side is wanted)
            button.style().unpolish(button)
            button.style().polish(button)

    def enable(self, *, place: bool, reject: bool) -> None:
        """Enable the buttons for placing and for rejecting."""
        for button in self.buttons.values():
            button.setEnabled(place)
        self.speaker.setEnabled(place)
        self.reject.setEnabled(reject)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field moves the focus back to the text."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
