"""The map as an indented list: for quick reading, for keyboards, and for screen readers."""

import math
import time
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QTreeView,
    QWidget,
)

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.change import Update
from argmap.model.order_commands import Neighbor, put_beside
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Speaker, Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.picture import attribution, speaker_colors
from argmap.picture.translation import listed
from argmap.ui.panels.outline_delegate import ID, SPEAKERS, STANCE, STEP, TOGETHER, ClaimDelegate
from argmap.ui.session import Session
from argmap.ui.widgets.fields import Cell
from argmap.ui.widgets.type_size import scaled, write_as_on_map

MANY = 400
"""The most claims whose rows are as high as their words: measuring more would take too long, so each gets two lines."""
SLICE = 0.008
"""Seconds of processor time for rows between two moments in which the window can answer."""
LONGEST_NAMES = 400
"""The most characters of speakers' names that are shown: a name may be in thousands of rows."""
Row = tuple[str, "list[Row]"]


class Outline(QTreeView):
    """The current map's claims, indented below what they speak for or against. Follows every change by difference."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._items: dict[str, QStandardItem] = {}
        self._view_folds: tuple[frozenset[str], ...] = (frozenset(), frozenset())
        self._part = session.folds.scope.turn
        self._quiet = False
        self._places: Mapping[str, int] = {}
        self._letters: Mapping[str, str] = {}
        self._unconnected: frozenset[str] = frozenset()
        self._loose: list[QStandardItem] = []
        """Rows of claims that are gone: rows of other claims may still be below them."""
        self._work: Iterator[None] = iter(())
        """What is still to be done until all rows are in place."""
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go_on)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(scaled(17))
        write_as_on_map(self)
        self.setAccessibleName(self.tr("Outline of the map"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.cell = Cell(session, self)
        self.setItemDelegate(ClaimDelegate(session, self.cell, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.collapsed.connect(self._folded)
        self.expanded.connect(self._unfolded)
        self.selectionModel().selectionChanged.connect(self._chosen)
        self.doubleClicked.connect(self.edit_words)
        session.opened.connect(self.refill)
        session.map_shown.connect(lambda _: self.refill())
        session.changed.connect(self._follow)
        session.selected.connect(lambda _: self._select())
        session.themed.connect(self.viewport().update)
        session.folds.changed.connect(self._refold)
        self.refill()

    # --- following the document

    def refill(self) -> None:
        """Show the current map afresh."""
        self._name_speakers()
        self._quiet = True
        self._loose.clear()
        self._model.clear()
        self._items.clear()
        self._quiet = False
        self._rearrange()
        self._newly_connected()

    def _name_speakers(self) -> None:
        """Note the colors and the initials of all speakers, as the map has them."""
        document = self._session.document
        self._places = speaker_colors.deal(document)
        self._letters = attribution.letters(document, self._session.map)

    def _follow(self, update: Update) -> None:
        if update.touches(Speaker):
            self._name_speakers()
            for id, row in self._items.items():
                self._word(row, id)
        if update.touches(Argument, Placement, Map):
            self._rearrange()
        for id in (*self._touched(update), *self._newly_connected()):
            if item := self._items.get(id):
                self._word(item, id)

    def _newly_connected(self) -> frozenset[str]:
        """Return the claims that are not connected any more, or are now."""
        on_map, before = self._session.tree(), self._unconnected
        self._unconnected = frozenset(filter(on_map.is_loose, on_map.roots) if on_map else ())
        return self._unconnected ^ before

    def _touched(self, update: Update) -> Iterable[str]:
        """Return the claims whose words, speakers or side have changed."""
        document = self._session.document
        for id, pair in update.records.items():
            for record in pair:
                if isinstance(record, Claim):
                    yield id
                elif isinstance(record, Argument):
                    yield from record.premises
                elif isinstance(record, Passage):
                    yield from (claim.id for claim in document.referrers(id, Claim))
                elif isinstance(record, Speaker):
                    for passage in document.referrers(id, Passage):
                        yield from (claim.id for claim in document.referrers(passage.id, Claim))

    @property
    def is_settled(self) -> bool:
        """True if every row is in its place."""
        return not self._soon.isActive()

    def _rearrange(self) -> None:
        """Move every row to its place, those of a large map bit by bit; rows in the right place are not touched."""
        on_map = self._session.tree()
        self._work = self._steps(on_map)
        if on_map is not None and len(on_map.placements) > MANY:
            self.setUniformRowHeights(True)  # before the first row, or the view measures them while they come
            self._soon.start()
        else:
            self._go_on(math.inf)

    def _go_on(self, seconds: float = SLICE) -> None:
        """Go on with the rows for so many seconds of processor time, or until all of them are in place."""
        until = time.thread_time() + seconds
        self._quiet = True
        for _ in self._work:
            if time.thread_time() > until:
                break
        else:
            self._soon.stop()
            self._loose.clear()
        self._quiet = False
        if not self._soon.isActive():
            self._select()

    def _steps(self, on_map: Tree | None) -> Iterator[None]:
        """Move every row to its place, one at each step; what is selected comes into sight as soon as it is there."""
        wanted: list[Row] = []
        if on_map:
            yield from _gather(on_map, wanted)
        gone = self._items.keys() - (on_map.placements.keys() if on_map else set())
        for id in gone:
            self._loose.append(self._take(self._items.pop(id)))
            yield
        yield from self._arrange(self._model.invisibleRootItem(), wanted)
        self.setUniformRowHeights(len(self._items) > MANY)
        if on_map:
            yield from self._fold(on_map, list(self._items))

    def _arrange(self, parent: QStandardItem, wanted: list[Row]) -> Iterator[None]:
        """Move these rows below a parent, which is in its place already, so that it cannot be below any of them."""
        ahead = [(parent, wanted)]
        while ahead:
            above, rows = ahead.pop()
            for place, (id, below) in enumerate(rows):
                item = above.child(place) if place < above.rowCount() else None
                if item is None or item.data(ID) != id:
                    item = self._take(self._items[id]) if id in self._items else self._new(id)
                    above.insertRow(place, item)
                    self._word(item, id)
                if below or item.rowCount():
                    ahead.append((item, below))
                yield

    def _take(self, item: QStandardItem) -> QStandardItem:
        """Remove a row from its place, with the rows below it, and return it."""
        above = item.parent() or (self._model.invisibleRootItem() if item.model() is not None else None)
        return above.takeRow(item.row())[0] if above is not None else item

    def _new(self, id: str) -> QStandardItem:
        item = QStandardItem()
        item.setData(id, ID)
        self._items[id] = item
        return item

    def _word(self, item: QStandardItem, id: str) -> None:
        """Set the text and accessible text of a row."""
        on_map = self._session.tree()
        claim = self._session.document.find(id, Claim)
        if on_map is None or claim is None:
            return
        argument = on_map.shown_by.get(id)
        speakers = speakers_of(self._session, claim)
        text = claim.text or self.tr("(no words yet)")
        spoken = f"{self._side(on_map, argument, id)}: {text}"
        if speakers:
            spoken = self.tr("{0}, said by {1}").format(spoken, speakers)
        item.setText(text)
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(spoken)
        item.setData(argument.stance.value if argument else "", STANCE)
        beside = [id for id in argument.premises if on_map.shown_by.get(id) is argument] if argument else []
        at = beside.index(id) if len(beside) > 1 and id in beside else None
        item.setData("" if at is None else {0: "first", len(beside) - 1: "last"}.get(at, "middle"), TOGETHER)
        item.setData(argument is not None and on_map.argument(argument.target) is not None, STEP)
        said_by = [
            (who.name, self._places.get(who.id, 0), self._letters.get(who.id, ""))
            for who in _speakers(self._session, claim)
        ]
        item.setData(said_by, SPEAKERS)

    def _side(self, on_map: Tree, argument: Argument | None, claim: str) -> str:
        if argument is None:
            return self.tr("Not connected yet") if on_map.is_loose(claim) else self.tr("Thesis")
        if on_map.argument(argument.target) is not None:
            return self.tr("Objection to this step")
        word = self.tr("Reason") if argument.stance is Stance.PRO else self.tr("Objection")
        if len(argument.premises) > 1:
            place = argument.premises.index(claim) + 1
            return self.tr("{0}, premise {1} of {2}").format(word, place, len(argument.premises))
        return word

    def _fold(self, on_map: Tree, claims: Iterable[str]) -> Iterator[None]:
        """Fold and unfold the rows of these claims as the map is, one at each step."""
        self._view_folds = on_map.view_folded, on_map.view_unfolded
        for id in claims:
            item = self._items.get(id)
            if item is not None and item.rowCount():
                open = id not in on_map.placements or not on_map.folded(id)
                if self.isExpanded(item.index()) != open:
                    self.setExpanded(item.index(), open)
                yield

    def _refold(self) -> None:
        on_map = self._session.tree()
        if on_map is None:
            return
        if not self.is_settled or self._part != self._session.folds.scope.turn:
            self._part = self._session.folds.scope.turn  # what is still to be done began with other folds or claims
            self._rearrange()
            return
        changed = (self._view_folds[0] ^ on_map.view_folded) | (self._view_folds[1] ^ on_map.view_unfolded)
        self._work = self._fold(on_map, changed)
        if len(changed) > MANY:
            self._soon.start()
        else:
            self._go_on(math.inf)

    # --- the selection, both ways

    def _select(self) -> None:
        """Show what is selected; where the selection is the outline's own, the view does not jump."""
        chosen = QItemSelection()
        first: QStandardItem | None = None
        for id in self._session.selection:
            if item := self._items.get(id):
                first = first or item
                chosen.select(item.index(), item.index())
        if {item.data(ID) for item in map(self._model.itemFromIndex, self.selectedIndexes())} == {
            id for id in self._session.selection if id in self._items
        }:
            return
        self._quiet = True
        model = self.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first is not None:
            model.setCurrentIndex(first.index(), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first.index())
        self._quiet = False

    def _chosen(self) -> None:
        if self._quiet:
            return
        ids = [index.data(ID) for index in self.selectedIndexes()]
        current = self.currentIndex().data(ID)
        self._session.select(sorted(ids, key=lambda id: id != current))

    # --- what one does here

    def _folded(self, index: QModelIndex) -> None:
        if not self._quiet:
            self._session.folds.fold([index.data(ID)])

    def _unfolded(self, index: QModelIndex) -> None:
        if not self._quiet:
            self._session.folds.unfold([index.data(ID)])

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, or the folded row that hides it: looking unfolds nothing."""
        seen, above = index, index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                seen = above
            above = above.parent()
        super().scrollTo(seen, hint)

    def edit_words(self) -> None:
        """Edit the words of the current row in place."""
        if self.currentIndex().isValid() and not self._session.read_only:
            self.edit(self.currentIndex())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A field whose words were refused stays open."""
        if not self.cell.stays(hint):
            super().closeEditor(editor, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if not self.uniformRowHeights() and event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring into sight what was selected meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the words, as a double click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit_words()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged claims to where they are dropped: on a claim, or between two."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        moved = [claim.id for claim in self._session.selected_claims()]
        goal = self.indexAt(event.position().toPoint())
        where = self.dropIndicatorPosition()
        if moved and self._session.map is not None:
            self.carry(moved, goal.data(ID) if goal.isValid() else None, where)

    def carry(self, moved: list[str], goal: str | None, where: QAbstractItemView.DropIndicatorPosition) -> None:
        """Move claims onto a claim, or before or after it among its siblings; without a goal, to the top level."""
        on_map = self._session.tree()
        if on_map is None or goal in moved:
            return
        map = on_map.map.id
        on = QAbstractItemView.DropIndicatorPosition
        with self._session.edit(Message("Move claim")) as edit:
            if goal is None or where in {on.OnItem, on.OnViewport}:
                map_commands.move_all(edit, map, moved, goal)
                return
            side = Neighbor.BEFORE if where == on.AboveItem else Neighbor.AFTER
            for claim in moved if side is Neighbor.BEFORE else reversed(moved):
                put_beside(edit, map, claim, goal, side)


def _gather(on_map: Tree, rows: list[Row]) -> Iterator[None]:
    """Put the claims of a map as (claim, rows below it), one at each step. Undercuts are below the last premise."""
    above: list[list[Row]] = [rows]
    for claim, depth, _ in on_map.walk_lazily():
        del above[depth + 1 :]
        below: list[Row] = []
        above[-1].append((claim, below))
        while len(above) <= depth + 1:
            above.append(below)
        yield


def speakers_of(session: Session, claim: Claim) -> str:
    """Return the names of a claim's speakers, each once, as a text."""
    names = dict.fromkeys(speaker.name for speaker in _speakers(session, claim))
    return shortened(listed(list(names)), LONGEST_NAMES)


def _speakers(session: Session, claim: Claim) -> list[Speaker]:
    """Return who says a claim, each once."""
    found: dict[str, Speaker] = {}
    for id in claim.passages:
        passage = session.document.find(id, Passage)
        speaker = session.document.find(passage.speaker, Speaker) if passage and passage.speaker else None
        if speaker:
            found[speaker.id] = speaker
    return list(found.values())
