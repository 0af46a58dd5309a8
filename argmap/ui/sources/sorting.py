"""The panel in which a draft is sorted: the thesis above, and the pages of sides, piles and the queue."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from argmap.message import Message
from argmap.model import map_commands, piles, sides
from argmap.model.change import Update
from argmap.model.records import Claim
from argmap.model.review import Review, progress
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.sources.piles_page import PilesPage
from argmap.ui.sources.queue_page import QueuePage
from argmap.ui.sources.sides_page import SidesPage
from argmap.ui.widgets.fields import LineField
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.message_bar import announce


class SortingStep(Enum):
    """The pages, in the order in which one goes through them."""

    SIDES = auto()
    PILES = auto()
    QUEUE = auto()


_STEPS = tuple(SortingStep)


class SortingPanel(QWidget):
    """The thesis in a field, three steps as tabs, and their pages. It follows the document while it is seen."""

    left = Signal()
    """The user has enough for now: the window shall be as before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sides = SidesPage(session)
        self.piles = PilesPage(session)
        self.queue = QueuePage(session)
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDocumentMode(True)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setAccessibleName(self.tr("Steps"))
        for _ in _STEPS:
            self.bar.addTab("")
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("Back to the map (Esc)"))
        self.close_button.setAccessibleName(self.tr("Back to the map"))
        self.close_button.clicked.connect(lambda: self.left.emit())
        self.thesis = _ThesisField(self._session, self.tr("Thesis"), self._reword)
        self.thesis.setMinimumHeight(30)
        self.thesis_label = QLabel(self.tr("&Thesis"))
        self.thesis_label.setBuddy(self.thesis)
        self.thesis_hint = QLabel()
        self.thesis_hint.setObjectName("quiet")
        self.thesis_hint.setWordWrap(True)
        self.stack = QStackedWidget()
        for page in (self.sides, self.piles, self.queue):
            self.stack.addWidget(page)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(6, 2, 6, 0)
        top.addWidget(self.bar, 1)
        top.addWidget(self.close_button)
        head = QFrame()
        head.setObjectName("bar")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.thesis_label)
        row.addWidget(self.thesis, 1)
        above = QVBoxLayout(head)
        above.setContentsMargins(14, 8, 14, 8)
        above.setSpacing(4)
        above.addLayout(row)
        above.addWidget(self.thesis_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        self.setMinimumWidth(380)

    def _connect(self) -> None:
        self.bar.currentChanged.connect(lambda place: self.show_step(_STEPS[place]))
        self.thesis.returnPressed.connect(self._thesis_taken)
        self.thesis.editingFinished.connect(self._refresh)
        self.thesis.let_go.connect(lambda: self.page.setFocus())
        self.sides.done.connect(self.go_on)
        self.piles.done.connect(lambda: self.show_step(SortingStep.QUEUE))
        self.piles.opened.connect(self._open_pile)
        self.queue.left.connect(lambda: self.left.emit())
        self._session.changed.connect(self._changed)
        self._session.map_shown.connect(lambda _: self._session.turns.follow(self._refresh))
        self._session.opened.connect(lambda: self._session.turns.follow(self._refresh))
        self._session.themed.connect(self._refresh)

    # --- which step

    @property
    def step(self) -> SortingStep:
        """The step that is shown."""
        return _STEPS[self.stack.currentIndex()]

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return (self.sides, self.piles, self.queue)[self.stack.currentIndex()]

    def begin(self) -> None:
        """Begin where a draft begins: with the thesis, while it is still a question, and then with the sides."""
        self.show_step(SortingStep.SIDES)
        self.ask_thesis()

    def ask_thesis(self) -> None:
        """Wait for the words of the thesis, if it is still a question."""
        if self.thesis.text().rstrip().endswith("?"):
            self.thesis.setFocus(Qt.FocusReason.OtherFocusReason)
            self.thesis.setCursorPosition(len(self.thesis.text().rstrip().rstrip("?")))
            announce(self.thesis, self.thesis_hint.text())

    def show_step(self, step: SortingStep, queue: Review = Review.WAITING) -> None:
        """Show a step, and set the focus on its page."""
        place = _STEPS.index(step)
        self.stack.setCurrentIndex(place)
        self.bar.setCurrentIndex(place)
        self._refresh()
        if step is SortingStep.QUEUE:
            self.queue.enter(queue)
        self.page.setFocus()

    def go_on(self) -> None:
        """Go on from the sides: to the piles, or where there is none to the queue."""
        self.show_step(SortingStep.PILES if self._piles_left() else SortingStep.QUEUE)

    def _open_pile(self, pile: str) -> None:
        self.show_step(SortingStep.QUEUE)
        self.queue.enter(Review.WAITING, pile)

    # --- what is shown

    def _changed(self, update: Update) -> None:
        self._session.turns.follow(self._refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the document as it is now."""
        super().showEvent(event)
        self._session.turns.follow(self._refresh)

    def _piles_left(self) -> int:
        document, map = self._session.document, self._session.map
        found = piles.piles_of(document, map) if map else []
        return sum(not pile.apart and piles.has_left(document, pile) for pile in found)

    def _refresh(self) -> None:
        if not self.isVisibleTo(self.window()) or self._session.map is None:
            return
        document, map = self._session.document, self._session.map
        on_map = self._session.tree()
        on_map = on_map.complete if on_map is not None else None
        thesis = document.find(on_map.roots[0], Claim) if on_map is not None and on_map.roots else None
        self.thesis.show_text(thesis.text if thesis else "")
        self.thesis.setEnabled(not self._session.read_only)
        self.thesis_hint.setText(
            self.tr("Say it as a sentence that one can be for or against. Enter takes it; you can change it later.")
            if thesis
            else self.tr("There is no thesis any more, so nothing can be for or against it. Type one, and press Enter.")
        )
        self.thesis_hint.setVisible(thesis is None or thesis.text.rstrip().endswith("?"))
        far = progress(document, map, on_map)
        decided = [sides.side_of(document, map, id) for id, _ in sides.speakers_by_count(document, map)]
        undecided = sum(side is None or not side.decided for side in decided)
        for step, text in (
            (SortingStep.SIDES, self.tr("Sides ({0} open)").format(undecided)),
            (SortingStep.PILES, self.tr("Piles ({0})").format(self._piles_left())),
            (SortingStep.QUEUE, self.tr("One by one ({0})").format(far.waiting)),
        ):
            self.bar.setTabText(_STEPS.index(step), text)
            self.bar.setTabToolTip(_STEPS.index(step), text)
        page = self.page
        if isinstance(page, SidesPage | PilesPage | QueuePage):
            page.refresh()

    def _reword(self, text: str) -> None:
        document, map = self._session.document, self._session.map
        root = sides.thesis(document, map) if map else None
        claim = document.find(root, Claim) if root else None
        words = " ".join(text.split())
        if claim is None and words:
            side_actions.begin_thesis(self._session, words)
        elif claim is not None and words and words != claim.text:
            with self._session.edit(Message("Reword the thesis"), merge=f"text {claim.id}") as edit:
                map_commands.reword(edit, claim.id, words)

    def _thesis_taken(self) -> None:
        self._session.flush_pending()
        self.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _ThesisField(LineField):
    """The field of the thesis; Escape and Down go on to the page below."""

    let_go = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Down leave the field with the words as they are."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            event.accept()
            self.let_go.emit()
