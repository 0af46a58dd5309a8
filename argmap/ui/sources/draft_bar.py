"""The bar that stays after a draft: how much is placed, how much waits, and the way to go on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QToolButton, QWidget

from argmap.model.change import Update
from argmap.model.records import Argument, Claim, Passage, Pile, Placement
from argmap.model.review import progress
from argmap.model.tree import Tree
from argmap.ui.session import Session
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.flow_layout import Flow


class DraftBar(QFrame):
    """A line above the map, there as long as quotations wait or first guesses are not confirmed."""

    queue_wanted = Signal()
    sides_wanted = Signal()
    guesses_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("bar")
        self.words = Elided()
        self.go = QPushButton(self.tr("Go through them (Alt+7)"))
        self.guesses = QToolButton()
        self.guesses.setText(self.tr("Confirm first guesses"))
        self.sides = QToolButton()
        self.sides.setText(self.tr("Sides"))
        self.sides.setToolTip(self.tr("Say once for each speaker who is for and who is against"))
        self.go.clicked.connect(lambda: self.queue_wanted.emit())
        self.sides.clicked.connect(lambda: self.sides_wanted.emit())
        self.guesses.clicked.connect(lambda: self.guesses_wanted.emit())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 5, 10, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self._buttons = Flow(8)
        for button in (self.sides, self.guesses, self.go):
            self._buttons.addWidget(button)
        self._row.addLayout(self._buttons)
        self._shut = False
        session.changed.connect(self._changed)
        for signal in (session.map_shown, session.opened):
            signal.connect(lambda *_: session.turns.soon(self._show))
        self._show()

    def _changed(self, update: Update) -> None:
        if update.touches(Passage, Claim, Argument, Placement, Pile):
            self._session.turns.soon(self._show)

    def shut(self, *, on: bool) -> None:
        """Keep out of the way while the panel tells the same."""
        if on != self._shut:
            self._shut = on
            self._session.turns.follow(self._show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < self._buttons.sizeHint().width() + self.fontMetrics().averageCharWidth() * 26
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _on_map(self) -> Tree | None:
        on_map = self._session.tree()
        return on_map.complete if on_map is not None else None

    def _show(self) -> None:
        map = self._session.map
        if map is None or self._shut:
            self.hide()
            return
        far = progress(self._session.document, map, self._on_map())
        parts = [self.tr("%Ln quotation(s) placed", "", far.placed)]
        if far.guessed:
            parts.append(self.tr("%Ln of them by a first guess", "", far.guessed))
        if far.waiting:
            parts.append(self.tr("%Ln wait(s/)", "", far.waiting))
        self.words.tell(" · ".join(parts))
        self.setAccessibleName(self.words.text())
        self.go.setVisible(far.waiting > 0)
        self.guesses.setVisible(far.guessed > 0)
        self.setVisible(bool(far.waiting or far.guessed))
