"""The page of piles: quotations about one thing lie together, and a key makes claims of a pile."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.message import Message
from argmap.model import piles, sides
from argmap.model.records import Passage, Pile, Stance
from argmap.model.verbatim import shortened
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.sources.claim_chooser import NumberedChooser
from argmap.ui.sources.gather_form import GatherForm, Gathering
from argmap.ui.sources.letter_views import LetterTree
from argmap.ui.sources.pile_delegate import SIGN_ROOM, PileDelegate
from argmap.ui.sources.piles_model import ID, PilesModel, pile_name
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import sign
from argmap.ui.widgets.message_bar import announce


class PilesPage(QWidget):
    """The piles as cards that open to their quotations. What is current, a pile or one quotation, is acted on."""

    done = Signal()
    """The user wants to go on to the next page."""
    opened = Signal(str)
    """The pile (id) shall be gone through one by one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: object = None
        self._build()
        self._arrange()

    def _build(self) -> None:
        self.title = QLabel(self.tr("What are they talking about?"))
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.model = PilesModel(self._session, self)
        self.model.moved.connect(self.move_to)
        self.tree = LetterTree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(PileDelegate(self._session, self.model, self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setIndentation(16)
        self.tree.setRootIsDecorated(False)  # a card shows itself whether it is open
        self.tree.clicked.connect(self._clicked)
        self.tree.setUniformRowHeights(False)
        self.tree.setExpandsOnDoubleClick(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self.tr("Piles of quotations"))
        self.tree.expanded.connect(lambda _: self.tree.doItemsLayout())
        self.tree.collapsed.connect(lambda _: self.tree.doItemsLayout())
        self.form = GatherForm()
        self.form.gathered.connect(self._gather)
        self.form.left.connect(self.tree.setFocus)
        self.chooser = NumberedChooser(self.tr("To which pile? Type its number or its words"))
        self.chooser.chosen.connect(self._moved_to)
        self.chooser.left.connect(self.tree.setFocus)
        self.go_on = QPushButton(self.tr("Go through one by one"))
        self.go_on.clicked.connect(lambda: self.done.emit())
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._drop_questions())
        self.setFocusProxy(self.tree)

    def _arrange(self) -> None:
        keys = QWidget()
        row = Flow(4)
        for text, stance, tip, does in (
            (self.tr("For (F)"), Stance.PRO, self.tr("A claim of your own words for the thesis, with these below it"),
             lambda: self.ask(Stance.PRO)),
            (self.tr("Against (A)"), Stance.CON,
             self.tr("A claim of your own words against the thesis, with these below it"),
             lambda: self.ask(Stance.CON)),
            (self.tr("One claim (1)"), None, self.tr("One claim that all of them say"),
             lambda: self.ask_for(Gathering.ONE)),
            (self.tr("Single claims (S)"), None, self.tr("A claim for each of them"),
             lambda: self.ask_for(Gathering.SINGLY)),
            (self.tr("Move (M)"), None, self.tr("Move it to another pile"), self.ask_move),
            (self.tr("No stance (X)"), None, self.tr("None of these takes a side: set them aside for good"),
             self.dismiss),
        ):  # fmt: skip
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            if stance is not None:
                button.setIcon(sign(stance))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, does=does: does())
            row.addWidget(button)
        keys.setLayout(row)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.tree, 1)
        for widget in (self.form, self.chooser, keys):
            column.addWidget(widget)
        column.addLayout(below)

    # --- what is shown

    def refresh(self) -> None:
        """Show the piles as the document has them; the current one, or the one in its place, is current."""
        current = self.tree.currentIndex()
        row = (current.parent() if current.parent().isValid() else current).row()
        child, id = (current.row() if current.parent().isValid() else -1), current.data(ID)
        at = self.tree.verticalScrollBar().value()
        expanded = {self.model.index(n, 0).data(ID) for n in range(self.model.rowCount())
                    if self.tree.isExpanded(self.model.index(n, 0))}  # fmt: skip
        self.model.refresh()
        for n in range(self.model.rowCount()):
            self.tree.setExpanded(self.model.index(n, 0), self.model.index(n, 0).data(ID) in expanded)
        if count := self.model.rowCount():
            index = self.model.index(min(max(0, row), count - 1), 0)
            found = self.model.match(self.model.index(0, 0), ID, id, 1, Qt.MatchFlag.MatchRecursive) if id else []
            if found:
                index = found[0]
            elif child >= 0 and self.model.rowCount(index):
                index = self.model.index(min(child, self.model.rowCount(index) - 1), 0, index)
            self.tree.setCurrentIndex(index)
            self.tree.verticalScrollBar().setValue(at)
            self.tree.scrollTo(index)
        self.hint.setText(
            self.tr("Each pile is about one thing. F or A makes a claim of it; Right opens it; Enter goes through it.")
            if self.model.rowCount()
            else self.tr("No pile is left. Press Enter to go through what still waits, one by one.")
        )

    @property
    def pile(self) -> Pile | None:
        """The current pile, or the one of the current quotation."""
        index = self.tree.currentIndex()
        index = index.parent() if index.parent().isValid() else index
        return self._session.document.find(str(index.data(ID)), Pile) if index.isValid() else None

    @property
    def passage(self) -> str | None:
        """The current quotation, if not a whole pile is current."""
        index = self.tree.currentIndex()
        return str(index.data(ID)) if index.parent().isValid() else None

    def _left(self) -> list[Passage]:
        return piles.left_in(self._session.document, self.pile) if self.pile else []

    def _drop_questions(self) -> None:
        """Close what asks about a pile, once another one is current."""
        here = self.tree.currentIndex().data(ID)
        if here is not None and here != self._asked:
            self.form.hide()
            self.chooser.hide()

    def headings(self) -> list[str]:
        """Return the headings of the piles that are shown."""
        return [str(self.model.index(n, 0).data()) for n in range(self.model.rowCount())]

    # --- what one can do

    def ask(self, stance: Stance) -> None:
        """Ask for the words of a claim for or against the thesis; a single quotation is placed at once."""
        if self.passage is not None:
            map = self._session.map or ""
            side_actions.settle(self._session, self.passage, stance, sides.thesis(self._session.document, map))
        elif self.pile is not None:
            self._begin_question()
            self.form.ask(Gathering.UNDER, len(self._left()), self.pile.heading, stance)

    def ask_for(self, what: Gathering) -> None:
        """Ask for what else a pile becomes, with the side that most of its speakers are on."""
        if self.pile is None or not self._left():
            return
        words = " ".join(self._left()[0].exact.split())
        self._begin_question()
        self.form.ask(what, len(self._left()), words, self._usual_side())

    def _begin_question(self) -> None:
        self._asked = self.tree.currentIndex().data(ID)
        self.form.hide()
        self.chooser.hide()

    def _usual_side(self) -> Stance | None:
        document, map = self._session.document, self._session.map or ""
        found = Counter(sides.decided_stance(document, map, passage.speaker) for passage in self._left())
        found.pop(None, 0)
        return found.most_common(1)[0][0] if found else None

    def _gather(self, what: Gathering, words: str, stance: Stance | None) -> None:
        pile = self.pile
        self.tree.setFocus()
        if pile is None:
            return
        heading = shortened(pile_name(pile), 60)
        with self._session.edit(Message("Make claims of the pile “{pile}”", pile=heading)) as edit:
            match what:
                case Gathering.UNDER:
                    piles.gather_under(edit, pile.id, words, stance or Stance.PRO)
                case Gathering.ONE:
                    piles.gather_into(edit, pile.id, words, stance)
                case Gathering.SINGLY:
                    piles.gather_singly(edit, pile.id, stance)
        kept = self._session.document.find(pile.id, Pile)
        if kept is None:
            self._session.notice.emit(self.tr("“{0}” is on the map. Undo: Ctrl+Z").format(heading))
        elif kept != pile:  # what those say who are neither for nor against
            wait = self.tr("%Ln quotation(s) wait(s/) in its pile", "", len(kept.passages))
            self._session.notice.emit(self.tr("“{0}” is on the map; {1}. Undo: Ctrl+Z").format(heading, wait))
            self.later()
        announce(self.tree, str(self.tree.currentIndex().data() or self.hint.text()))

    def dismiss(self) -> None:
        """Set the current quotation, or all of the pile, aside as no stance."""
        chosen = [self.passage] if self.passage else [passage.id for passage in self._left()]
        side_actions.dismiss(self._session, chosen)

    def ask_move(self) -> None:
        """Ask to which other pile the current quotation, or the whole pile, is to go."""
        here = self.pile
        rows = [(str(index.data(ID)), str(index.data())) for n in range(self.model.rowCount())
                if (index := self.model.index(n, 0)).data(ID) != (here.id if here else "")]  # fmt: skip
        if not rows:
            self._session.notice.emit(self.tr("There is no other pile."))
            return
        self._begin_question()
        self.chooser.ask(rows)

    def _moved_to(self, pile: str) -> None:
        self.tree.setFocus()
        self.move_to([self.passage] if self.passage else [passage.id for passage in self._left()], pile)

    def move_to(self, passages: Sequence[str], pile: str) -> None:
        """Move quotations to another pile."""
        with self._session.edit(Message("Move to another pile")) as edit:
            piles.add_to_pile(edit, pile, passages)
        self._session.notice.emit(self.tr("Moved. Undo: Ctrl+Z"))

    def later(self) -> None:
        """Go on to the next pile."""
        index = self.tree.currentIndex()
        top: QModelIndex = index.parent() if index.parent().isValid() else index
        if count := self.model.rowCount():
            self.tree.setCurrentIndex(self.model.index((top.row() + 1) % count, 0))

    def _clicked(self, index: QModelIndex) -> None:
        """A click on the sign of a card opens or closes it."""
        spot = self.tree.viewport().mapFromGlobal(QCursor.pos())
        if not index.parent().isValid() and spot.x() > self.tree.visualRect(index).right() - SIGN_ROOM:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def enter(self) -> None:
        """Go through the current pile one by one; where there is none, through all that waits."""
        if self.pile is not None:
            self.opened.emit(self.pile.id)
        else:
            self.done.emit()
