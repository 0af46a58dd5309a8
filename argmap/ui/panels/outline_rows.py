"""The rows of the outline: one for each claim of the map, which follow every change by difference."""

import math
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView

from argmap.model.change import Update
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Records, Speaker, Stance
from argmap.model.rehearsal import Rehearsal
from argmap.model.tree import Tree
from argmap.picture import attribution, speaker_colors
from argmap.ui.panels.outline_folding import fold_rows
from argmap.ui.panels.outline_places import below, is_shown_by, rails
from argmap.ui.panels.outline_words import speakers_of, spoken
from argmap.ui.session import Session

MANY = 400
"""The most claims whose rows are as high as their words: measuring more would take too long, so each gets two lines."""
SLICE = 0.008
"""Seconds of processor time for rows between two moments in which the window can answer."""
ID = Qt.ItemDataRole.UserRole
LOOK = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowLook:
    """What is drawn in a row beside its words."""

    stance: Stance | None = None
    together: str = ""
    """Its place among the co-premises of its argument: "first", "middle" or "last"; empty: it stands alone."""
    step: bool = False
    """It objects to a step, not to a claim."""
    shift: int = 0
    """How many levels it stands deeper than its row says, since it hangs on a step beside it."""
    rails: tuple[int, ...] = ()
    """The levels on which a line goes on below it, to an objection that hangs on a step above it."""
    speakers: tuple[tuple[str, int, str], ...] = ()
    """Who says it: names, each with its place among the colors of speakers, and its initials."""
    is_thesis: bool = False
    is_loose: bool = False
    """It is not connected yet."""


class OutlineRows(QStandardItemModel):
    """The claims of the session's map as rows below what they are about, undercuts beside the step."""

    settled = Signal()
    """Every row is in its place."""
    filling = Signal(int)
    """Rows for so many claims are about to come."""

    def __init__(self, session: Session, view: QTreeView) -> None:
        """`view` is the view in which rows are folded and unfolded."""
        super().__init__(view)
        self._session = session
        self._view = view
        self._items: dict[str, QStandardItem] = {}
        self._looks: dict[str, RowLook] = {}
        self._loose: list[QStandardItem] = []
        """Rows of claims that are gone: rows of other claims may still be below them."""
        self._places: Mapping[str, int] = {}
        self._letters: Mapping[str, str] = {}
        self._view_folds: tuple[frozenset[str], ...] = (frozenset(), frozenset())
        self._part = session.folds.scope.turn
        self._draft: Rehearsal | None = None
        self._adopted: str | None = None
        self.busy = False
        """True while rows move, so that nothing is to be read from what is selected or unfolded."""
        self._work: Iterator[None] = iter(())
        """What is still to be done until all rows are in place."""

    # --- what is shown

    @property
    def is_settled(self) -> bool:
        """True if every row is in its place."""
        return not self._session.turns.awaits(self._go_on)

    @property
    def tree(self) -> Tree | None:
        """The map that is shown, with the claim that is being typed here."""
        return self._draft.tree if self._draft is not None else self._session.tree()

    @property
    def _records(self) -> Records:
        return self._draft.records if self._draft is not None else self._session.document

    def index_of(self, claim: str) -> QModelIndex:
        """Return the row of a claim, or an invalid one."""
        item = self._items.get(claim)
        return item.index() if item is not None else QModelIndex()

    def __contains__(self, claim: object) -> bool:
        return claim in self._items

    def __len__(self) -> int:
        return len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row has; what a screen reader hears is only made when it is asked for."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            id, on_map = super().data(index, ID), self.tree
            claim = self._records.find(id, Claim) if isinstance(id, str) else None
            return spoken(self._records, on_map, claim) if on_map is not None and claim is not None else None
        return super().data(index, role)

    # --- following the document

    def refill(self) -> None:
        """Show the current map afresh."""
        self._name_speakers()
        self.busy = True
        self._draft = None
        self._loose.clear()
        self.clear()
        self._items.clear()
        self._looks.clear()
        self.busy = False
        self.rearrange()

    def _name_speakers(self) -> None:
        """Note the colors and the initials of all speakers, as the map has them."""
        document = self._session.document
        self._places = speaker_colors.deal(document)
        self._letters = attribution.letters(document, self._session.map)

    def follow(self, update: Update) -> None:
        """Follow a change: the rows around what it touched at once, all others of a large map bit by bit."""
        self._adopt()
        if update.touches(Speaker):
            self._name_speakers()
            for id in self._items:
                self._say(id)
        if update.touches(Argument, Placement, Map):
            if len(self._items) > MANY:
                self._arrange_near(self._moved(update))
            self.rearrange()
        for id in set(self._touched(update)):
            self._say(id)

    def _touched(self, update: Update) -> Iterable[str]:
        """Return the claims whose words or speakers have changed."""
        document = self._session.document
        for id, pair in update.records.items():
            for record in pair:
                if isinstance(record, Claim):
                    yield id
                elif isinstance(record, Passage):
                    yield from (claim.id for claim in document.referrers(id, Claim))
                elif isinstance(record, Speaker):
                    for passage in document.referrers(id, Passage):
                        yield from (claim.id for claim in document.referrers(passage.id, Claim))

    def _moved(self, update: Update) -> set[str]:
        """Return the claims on this map of which a place has changed."""
        found: set[str] = set()
        for pair in update.records.values():
            for record in pair:
                if isinstance(record, Argument):
                    found.update(record.premises)
                elif isinstance(record, Placement) and record.map == self._session.map:
                    found.add(record.claim)
        return found

    def rearrange(self) -> None:
        """Move every row to its place, those of a large map bit by bit; rows in the right place are not touched."""
        on_map = self.tree
        self._work = self._steps(on_map)
        many = len(on_map.placements) if on_map is not None else 0
        self.filling.emit(many)  # before the first row, or the view measures them while they come
        if many > MANY:
            self._session.turns.soon(self._go_on)
        else:
            self._go_on(math.inf)

    def refold(self) -> None:
        """Fold and unfold rows as the view of the map does now."""
        on_map = self.tree
        if on_map is None:
            return
        if not self.is_settled or self._part != self._session.folds.scope.turn:
            self._part = self._session.folds.scope.turn  # what is still to be done began with other folds or claims
            self.rearrange()
            return
        changed = (self._view_folds[0] ^ on_map.view_folded) | (self._view_folds[1] ^ on_map.view_unfolded)
        many = len(changed) > MANY
        in_order = (claim for claim, _, _ in on_map.walk_lazily() if claim in changed)
        self._work = self._fold(on_map, in_order if many else changed)
        if many:
            self._session.turns.soon(self._go_on)
        else:
            self._go_on(math.inf)

    def _go_on(self, seconds: float = SLICE) -> None:
        """Go on with the rows for so many seconds of processor time, or until all of them are in place."""
        until = time.thread_time() + seconds
        turns = self._session.turns
        turns.call_off(self._go_on)
        self.busy = True
        for _ in self._work:
            if time.thread_time() > until:
                turns.soon(self._go_on)
                break
        else:
            self._loose.clear()
        self.busy = False
        if self.is_settled:
            self.settled.emit()

    # --- a claim that is being typed

    def show_draft(self, draft: Rehearsal | None) -> None:
        """Show the row of a claim that is being typed, at its place; None takes it away."""
        before = self._draft
        self._draft = draft
        claims = {shown.claim for shown in (before, draft) if shown is not None}
        near = {above for claim in claims if (above := self._above(claim)) is not None}
        self._arrange_near(claims | near)

    def say_draft(self) -> None:
        """Set the words of the claim that is being typed."""
        if self._draft is not None:
            self._say(self._draft.claim)

    def adopt(self, claim: str) -> None:
        """Let the row of the claim that is being typed become that of a new claim, once the document has it."""
        self._adopted = claim

    def _adopt(self) -> None:
        claim, self._adopted = self._adopted, None
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if claim is not None and (item := self._items.pop(draft.claim, None)) is not None:
            self._items[claim] = item
            self._looks.pop(draft.claim, None)
            item.setData(claim, ID)
            self._say(claim)

    def _above(self, claim: str) -> str | None:
        item = self._items.get(claim)
        above = item.parent() if item is not None else None
        return str(above.data(ID)) if above is not None else None

    # --- putting rows in their places

    def _steps(self, on_map: Tree | None) -> Iterator[None]:
        """Move every row to its place, one at each step; what is selected comes into sight as soon as it is there."""
        yield from self._let_go(self._items.keys() - (on_map.placements.keys() if on_map else set()))
        if on_map is None:
            return
        ahead: list[str | None] = [None]
        while ahead:
            parent = ahead.pop()
            for id in self._arrange(on_map, parent):
                if id in on_map.reasons or self._items[id].rowCount():
                    ahead.append(id)
                yield
        yield from self._fold(on_map, list(self._items))

    def _arrange_near(self, claims: Iterable[str]) -> None:
        """Put the rows around these claims in their places now."""
        on_map, claims = self.tree, set(claims)
        self.busy = True
        for _ in self._let_go(id for id in claims if on_map is None or id not in on_map.placements):
            pass
        if on_map is not None:
            here = [id for id in claims if id in on_map.placements]
            parents = dict.fromkeys(next(iter(on_map.above(id)), None) for id in here)
            for parent in sorted(parents, key=lambda id: len(on_map.above(id)) if id else -1):
                if parent is None or parent in self._items:
                    for _ in self._arrange(on_map, parent):
                        pass
            for _ in self._fold(on_map, [id for id in (*parents, *here) if id is not None]):
                pass
        self.busy = False

    def _let_go(self, gone: Iterable[str]) -> Iterator[None]:
        for id in gone:
            if id in self._items:
                self._loose.append(self._take(self._items.pop(id)))
                self._looks.pop(id, None)
                yield

    def _arrange(self, on_map: Tree, parent: str | None) -> Iterator[str]:
        """Move the rows below a claim to their places there, and yield each; the claim is in its place already."""
        above = self._items[parent] if parent is not None else self.invisibleRootItem()
        shift = self._looks[parent].shift if parent is not None else 0
        rows = below(on_map, parent)
        goes_on = rails(on_map, rows)
        for place, (id, argument, level) in enumerate(rows):
            item = above.child(place) if place < above.rowCount() else None
            if item is None or item.data(ID) != id:
                item = self._items.get(id)
                if item is not None and _is_above(item, above):
                    continue  # until what is below it is in its place
                item = self._take(item) if item is not None else self._new(id)
                above.insertRow(place, item)
            self._dress(item, id, argument, shift + level, tuple(goes_on.get(place, ())))
            yield id

    def _take(self, item: QStandardItem) -> QStandardItem:
        """Remove a row from its place, with the rows below it, and return it."""
        above = item.parent() or (self.invisibleRootItem() if item.model() is not None else None)
        return above.takeRow(item.row())[0] if above is not None else item

    def _new(self, id: str) -> QStandardItem:
        item = QStandardItem()
        item.setData(id, ID)
        self._items[id] = item
        self._say(id)
        return item

    def _say(self, id: str) -> None:
        """Set the words of a row, and who says them."""
        item, claim = self._items.get(id), self._records.find(id, Claim)
        if item is None or claim is None:
            return
        item.setText(claim.text or self.tr("(no words yet)"))
        look = self._looks.get(id)
        if look is not None:
            self._dress(item, id, look, look.shift, look.rails)

    def _dress(
        self, item: QStandardItem, id: str, shown: Argument | RowLook | None, shift: int, rails: tuple[int, ...]
    ) -> None:
        """Set what is drawn in a row, where it has changed."""
        said_by = tuple(
            (who.name, self._places.get(who.id, 0), self._letters.get(who.id, ""))
            for who in speakers_of(self._records, id)
        )
        on_map = self.tree
        if isinstance(shown, RowLook):
            look = replace(shown, shift=shift, rails=rails, speakers=said_by)
        elif shown is None:
            loose = on_map is not None and on_map.is_loose(id)
            look = RowLook(shift=shift, rails=rails, speakers=said_by, is_thesis=not loose, is_loose=loose)
        else:
            beside = [p for p in shown.premises if on_map is not None and is_shown_by(on_map, p, shown)]
            at = beside.index(id) if len(beside) > 1 and id in beside else None
            together = "" if at is None else {0: "first", len(beside) - 1: "last"}.get(at, "middle")
            step = on_map is not None and on_map.argument(shown.target) is not None
            look = RowLook(shown.stance, together, step, shift, rails, said_by)
        if self._looks.get(id) != look:
            self._looks[id] = look
            item.setData(look, LOOK)

    def _fold(self, on_map: Tree, claims: Iterable[str]) -> Iterator[None]:
        """Fold and unfold the rows of these claims as the map is, one at each step."""
        self._view_folds = on_map.view_folded, on_map.view_unfolded
        found = ((id, item) for id in claims if (item := self._items.get(id)) is not None and item.rowCount())
        yield from fold_rows(
            self._view, ((item, id not in on_map.placements or not on_map.folded(id)) for id, item in found)
        )


def _is_above(item: QStandardItem, other: QStandardItem) -> bool:
    at: QStandardItem | None = other
    while at is not None:
        if at is item:
            return True
        at = at.parent()
    return False
