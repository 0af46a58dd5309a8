"""The passages that no claim cites: to be placed on the map, or left where they are."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.piles import waiting
from argmap.model.placing import said_by, words_of
from argmap.model.records import Claim, Passage, Pile, Placement, Source, Speaker, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import quoted
from argmap.ui.actions import rules
from argmap.ui.actions.passage_mime import passage_data
from argmap.ui.actions.quotation_actions import PlacedAs, place, target_of
from argmap.ui.reader import descriptions
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.widgets.icons import icon, sign
from argmap.ui.widgets.list_frame import frame_list, strip_button
from argmap.ui.widgets.record_list import ID, RecordRow
from argmap.ui.widgets.target_line import TargetLine
from argmap.ui.widgets.two_line_list import TwoLineList
from argmap.ui.widgets.type_size import write_as_on_map


def unplaced(document: Document, map: str | None) -> list[Passage]:
    """Return the passages that wait for a place on a map, as the queue has them; none without a map."""
    return waiting(document, map) if map is not None else []


class UnplacedPanel(QWidget):
    """The list with a field that filters it, and what one can make of a passage."""

    queue_wanted = Signal()
    counted = Signal(int)
    """The number of passages without a place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._some = False
        self._waiting: list[Passage] = []
        self._build()
        self._arrange()
        self._connect()
        self._renew()

    def _build(self) -> None:
        self.list = TwoLineList(2, 400, drag=_drag)
        write_as_on_map(self.list)
        self.list.setMinimumHeight(72)
        self.list.setAccessibleName(self.tr("Passages that no claim cites"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter by words, speaker or source"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Filter the unplaced passages"))
        self.field.setClearButtonEnabled(True)
        self.go = QPushButton(self.tr("Go through them (Alt+7)"))
        self.go.clicked.connect(lambda: self.queue_wanted.emit())
        self.target = TargetLine()

    def _arrange(self) -> None:
        self.buttons: dict[PlacedAs, QToolButton] = {}
        row = QHBoxLayout()
        row.setSpacing(4)
        for side, stance, text, key in (
            (PlacedAs.REASON, Stance.PRO, self.tr("Reason"), "R"),
            (PlacedAs.OBJECTION, Stance.CON, self.tr("Objection"), "O"),
            (PlacedAs.CLAIM, None, self.tr("Claim"), "C"),
        ):
            button = strip_button()
            button.setIcon(sign(stance))
            button.setText(text)
            button.setToolTip(self.tr("{0} ({1})").format(text, key))
            button.clicked.connect(lambda _=False, side=side: self.accept(side))
            row.addWidget(button)
            self.buttons[side] = button
        self.drop = QToolButton()
        self.drop.setIcon(icon("close"))
        self.drop.setToolTip(self.tr("Not a stance: set it aside for good (X)"))
        self.drop.setAccessibleName(self.tr("Not a stance"))
        self.drop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.drop.clicked.connect(self.reject)
        row.addWidget(self.drop)
        above = QVBoxLayout()
        above.setContentsMargins(8, 6, 8, 6)
        above.addWidget(self.field)
        above.addWidget(self.go)
        below = QVBoxLayout()
        below.setContentsMargins(10, 6, 10, 8)
        below.setSpacing(4)
        below.addWidget(self.target)
        below.addLayout(row)
        frame_list(self, above, self.list, below)

    def _connect(self) -> None:
        self.list.activated.connect(self._show)
        self.field.textChanged.connect(self._look)
        self._session.opened.connect(lambda: self._session.turns.follow(self._renew))
        self._session.changed.connect(self._changed)
        self._session.selected.connect(lambda _: self._enable())
        self._session.map_shown.connect(lambda _: self._session.turns.follow(self._renew))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    # --- what is listed

    def _changed(self, update: Update) -> None:
        if update.touches(Passage, Claim, Speaker, Source, Pile, Placement):
            self._session.turns.follow(self._renew)
        else:
            self._enable()

    def _renew(self) -> None:
        """Emit the number of passages; the rows are filled only while the panel is visible."""
        self._waiting = unplaced(self._session.document, self._session.map)
        self.counted.emit(len(self._waiting))
        self._stale = True
        if self.isVisible():
            self._session.turns.follow(self._fill)

    def showEvent(self, event: QShowEvent) -> None:
        """Write the rows if they are not as the document is."""
        super().showEvent(event)
        if self._stale:
            self._session.turns.follow(self._fill)

    def _fill(self) -> None:
        document = self._session.document
        rows: list[RecordRow] = []
        opening, closing = quoted("\n").split("\n")  # marks are looked up once, not for each of thousands
        for passage in self._waiting:
            words = " ".join(passage.exact.split())
            name = said_by(document, passage) or self.tr("Nobody known")
            title = document.get(passage.source, Source).title
            who, where = shortened(name, 400), shortened(title, 400)  # many rows may name one that is very long
            rows.append(
                RecordRow(
                    passage.id,
                    f"{opening}{shortened(words, 400)}{closing}",
                    f"{who} · {where}",
                    tip=f"{words}\n— {who}, {where}",
                    spoken=f"{words}, {who}, {where}",
                    found_by=f"{words} {name} {title}".casefold(),
                )
            )
        self._stale = False
        self.list.show_rows(rows)
        self._some = bool(rows)
        self.go.setVisible(self._some)
        self.list.show_empty(self._empty())
        self._enable()

    def _look(self, text: str) -> None:
        self.list.look_for(text)
        self.list.show_empty(self._empty())
        self._enable()

    def _empty(self) -> str:
        if self.list.count():
            return ""
        if self._some:
            return self.tr("No passage has these words.")
        if self._session.document.all(Passage):
            return self.tr("Nothing waits: every quotation is on the map, laid apart or set aside.")
        return self.tr("No passages yet. What a draft cannot place on the map waits here.")

    def _enable(self) -> None:
        can = rules.on_a_map(self._session) and bool(self.list.selected_ids())
        target = target_of(self._session, PlacedAs.REASON)
        for side, button in self.buttons.items():
            button.setEnabled(can and (side is PlacedAs.CLAIM or target is not None))
        self.drop.setEnabled(can)
        self.target.tell(*descriptions.about(self._session, None))

    # --- what one can do

    def accept(self, side: PlacedAs) -> None:
        """Place the current passage on the map and select the next one."""
        chosen = self.list.selected_ids()
        passage = self._session.document.find(chosen[0], Passage) if chosen else None
        if passage is None or not rules.on_a_map(self._session):
            return
        claim = place(self._session, words_of(self._session.document, passage), side)
        if claim is not None and side is PlacedAs.CLAIM:
            self._session.select([claim])

    def reject(self) -> None:
        """Set the selected passages aside for good: they are no stances."""
        if rules.on_a_map(self._session):
            side_actions.dismiss(self._session, self.list.selected_ids())

    def _show(self, index: QModelIndex) -> None:
        self._session.go_to_passage(str(index.data(ID)))


def _drag(rows: Sequence[RecordRow]) -> QMimeData:
    """Return the passages of some rows by their ids, and their words for other programs."""
    return passage_data([row.id for row in rows], "\n".join(row.text for row in rows))
