"""The rows of the quotation table, following every change by difference."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from argmap.import_lock import LOADING
from argmap.model.change import Update
from argmap.model.quotation_table import QuotationRow, quotation, rows, touched
from argmap.model.records import Claim, Passage, PassageKind, Side, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import listed, quoted
from argmap.ui.actions import speaker_actions
from argmap.ui.session import Session
from argmap.ui.widgets.icons import icon, sign
from argmap.ui.widgets.type_size import map_face

if TYPE_CHECKING:
    from argmap.text.duplicates import Repeat

Index = QModelIndex | QPersistentModelIndex
MOST = 600
"""Characters of a passage that are shown at most: a comment can be as long as an article."""


class Column(Enum):
    """The columns of the table of quotations."""

    WORDS = 0
    SPEAKER = 1
    ROLE = 2
    SIDE = 3
    USED = 4
    SOURCE = 5
    PLACE = 6
    VERIFIED = 7
    AGAIN = 8
    TAGS = 9


class QuotationModel(QAbstractTableModel):
    """One row for each passage of the document; speaker and role can be edited in place."""

    compared = Signal()
    """The comparison of the passages for the same words has finished."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rows: list[QuotationRow] = []
        self._places: dict[str, int] = {}
        self._keys: dict[str, dict[int, tuple[Any, ...]]] = {}
        self._texts: dict[str, str] = {}
        self._again: Mapping[str, tuple[Repeat, ...]] = {}
        self._asked: dict[str, str] = {}

    # --- following the document

    def refill(self) -> None:
        """Read all rows again."""
        self.beginResetModel()
        self._rows = rows(self._session.document)
        self._forget()
        self._number()
        self.endResetModel()
        self._compare()

    def follow(self, update: Update) -> None:
        """Follow a change: insert, remove and update rows."""
        document = self._session.document
        ids = touched(document, update)
        ids |= {repeat.other for id in ids for repeat in self._again.get(id, ())}  # they name these rows
        for id in ids:
            self._forget(id)
        now = {id: quotation(document, passage) if (passage := document.find(id, Passage)) else None for id in ids}
        # All rows first: the sort keys and search text of one may depend on another.
        others: list[str] = []
        for id, row in now.items():
            if row is not None and id in self._places:
                self._rows[self._places[id]] = row
                others.append(id)
        for id in sorted(ids):
            self._come_or_go(id, now[id])
        for id in others:  # the same row may name claims whose words are others now
            place = self._places[id]
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        self._compare()

    def _come_or_go(self, passage: str, row: QuotationRow | None) -> None:
        """Add a row for a new passage, or remove the row of a removed one."""
        place = self._places.get(passage)
        if place is None and row is not None:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows))
            self._places[passage] = len(self._rows)
            self._rows.append(row)
            self.endInsertRows()
        elif place is not None and row is None:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            self._number()
            self.endRemoveRows()

    def _forget(self, passage: str | None = None) -> None:
        """Drop the cached sort keys and search text of one passage, or of all."""
        for kept in (self._keys, self._texts):
            if passage is None:
                kept.clear()
            else:
                kept.pop(passage, None)

    def _number(self) -> None:
        self._places = {row.passage: place for place, row in enumerate(self._rows)}

    def _compare(self) -> None:
        """Compare the words of all passages in a task, unless they are those that were compared last."""
        texts = {row.passage: row.words for row in self._rows}
        if texts == self._asked:
            return
        self._asked = texts
        self._session.tasks.run(
            lambda _: _repeats(texts), self._take, self.tr("Comparing the quotations…"), latest="compare quotations"
        )

    def _take(self, again: Mapping[str, "tuple[Repeat, ...]"]) -> None:
        self._again = again
        self._forget()
        if self._rows:
            last = len(self._rows) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(last, len(Column) - 1))
        self.compared.emit()

    # --- what is known of a row

    def row(self, place: int) -> QuotationRow:
        """Return a row."""
        return self._rows[place]

    def quotations(self) -> list[QuotationRow]:
        """Return all rows."""
        return list(self._rows)

    def place_of(self, passage: str) -> int | None:
        """Return the row of a passage, or None."""
        return self._places.get(passage)

    def again(self, passage: str) -> list[str]:
        """Return the other passages with the same words, the most similar first."""
        return [repeat.other for repeat in self._again.get(passage, ()) if repeat.other in self._places]

    # --- as a table

    def rowCount(self, parent: Index | None = None) -> int:
        """Return one row for each passage."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return one column for each Column."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the names of the columns, which are also their tips: a narrow column shortens its name."""
        named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if named and orientation == Qt.Orientation.Horizontal:
            return (
                self.tr("Words"),
                self.tr("Speaker"),
                self.tr("Role"),
                self.tr("Side"),
                self.tr("Used by"),
                self.tr("Source"),
                self.tr("Place"),
                self.tr("Verified"),
                self.tr("Same words"),
                self.tr("Tags and notes"),
            )[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that speaker and role can be edited if the document can be."""
        flags = super().flags(index)
        if not index.isValid() or self._session.read_only:
            return flags
        column, row = Column(index.column()), self._rows[index.row()]
        if column is Column.SPEAKER or (column is Column.ROLE and row.speaker is not None):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = 0) -> object:
        """Return a cell's text, editable value, tooltip, icon or accessible text."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.EditRole:
                return row.name if column is Column.SPEAKER else row.role
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, column) or self.tr("none")
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row, column)
            case Qt.ItemDataRole.FontRole:
                return map_face() if column in (Column.WORDS, Column.USED) else None
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        """Write the role of a speaker; the speaker itself is the delegate's to write."""
        row = self._rows[index.row()]
        if Column(index.column()) is Column.ROLE and row.speaker:
            speaker_actions.describe(self._session, row.speaker, role=str(value))
            return True
        return False

    def _shown(self, row: QuotationRow, column: Column) -> str:
        """Return the text of a cell; the side is shown as a sign."""
        if column is Column.SIDE:
            return "±" if row.side is Side.BOTH else ""
        return self._said(row, column)

    def empty_columns(self) -> set[Column]:
        """Return the columns in which no row has anything to tell."""
        told: dict[Column, Callable[[QuotationRow], object]] = {
            Column.VERIFIED: lambda row: not row.verified or row.newer is not None
        }
        optional = (Column.ROLE, Column.SIDE, Column.USED, Column.VERIFIED, Column.AGAIN, Column.TAGS)
        return {
            column
            for column in optional
            if not any(told.get(column, partial(self._said, column=column))(row) for row in self._rows)
        }

    def _said(self, row: QuotationRow, column: Column) -> str:
        match column:
            case Column.WORDS:
                words = shortened(" ".join(row.words.split()), MOST)
                return words if row.kind in (PassageKind.INDIRECT, PassageKind.COMMENT) else quoted(words)
            case Column.SPEAKER:
                return row.name
            case Column.ROLE:
                return row.role
            case Column.SIDE:
                return self._side(row.side)
            case Column.USED:
                return " · ".join(self._claims(row))
            case Column.SOURCE:
                return row.title
            case Column.PLACE:
                if row.page:
                    return self.tr("p. {0}, {1} %").format(row.page, row.percent)
                return self.tr("¶ {0}, {1} %").format(row.paragraph, row.percent)
            case Column.VERIFIED:
                if not row.verified:
                    return self.tr("No")
                return self.tr("Yes") if row.newer is None else self.tr("Older edition")
            case Column.AGAIN:
                return self._others(row, 1)
            case Column.TAGS:
                return shortened(" · ".join([*row.tags, *([" ".join(row.note.split())] if row.note else [])]), MOST)

    def _side(self, side: Side) -> str:
        return {
            Side.FOR: self.tr("For"),
            Side.AGAINST: self.tr("Against"),
            Side.BOTH: self.tr("± Both"),
            Side.NEITHER: "",
        }[side]

    def _claims(self, row: QuotationRow) -> list[str]:
        return [claim.text for id in row.claims if (claim := self._session.document.find(id, Claim))]

    def _others(self, row: QuotationRow, most: int) -> str:
        """Return the other places of the same words, as text."""
        others = [self._rows[self._places[id]] for id in self.again(row.passage)]
        named = [self.tr("{0}, {1}").format(o.name or self.tr("nobody known"), o.title) for o in others[:most]]
        if len(others) > most:
            named.append(self.tr("{0} more").format(len(others) - most))
        return self.tr("Same words as {0}").format(listed(named)) if named else ""

    def _tip(self, row: QuotationRow, column: Column) -> str:
        match column:
            case Column.WORDS:
                return "\n\n".join(part for part in (quoted(shortened(row.words, MOST)), self._others(row, 12)) if part)
            case Column.SIDE:
                return self._said(row, column) or self.tr("No side yet")
            case Column.USED:
                return "\n".join(f"• {shortened(text, MOST)}" for text in self._claims(row)) or self.tr(
                    "No claim cites it yet"
                )
            case Column.VERIFIED:
                if row.verified and row.newer is not None:
                    told = self.tr("These very words stand here, but in an older edition; the newest is “{0}”")
                    return told.format(row.newer)
                return row.problem or self.tr("The source has these very words here")
            case Column.AGAIN:
                return self._others(row, 12)
            case Column.SPEAKER if row.via:
                return self.tr("{0}, told by {1}").format(row.name, row.via)
            case _:
                return self._said(row, column)

    def _sign(self, row: QuotationRow, column: Column) -> object:
        if column is Column.SIDE and row.side in (Side.FOR, Side.AGAINST):
            stance = Stance.PRO if row.side is Side.FOR else Stance.CON
            return sign(stance)
        if column is Column.VERIFIED and not row.verified:
            return icon("trouble")
        if column is Column.WORDS and self.again(row.passage):
            return icon("merge")
        return None

    def sorts(self, place: int, section: int) -> tuple[Any, ...]:
        """Return the sort key of a cell; empty cells are last."""
        row = self._rows[place]
        keys = self._keys.setdefault(row.passage, {})
        if section not in keys:
            keys[section] = self._sorts(row, Column(section))
        return keys[section]

    def text(self, place: int) -> str:
        """Return the search text of a row: the text of all its cells, in lower case."""
        row = self._rows[place]
        if row.passage not in self._texts:
            said = (self._said(row, column) for column in Column if column is not Column.WORDS)
            self._texts[row.passage] = "\n".join((row.words, *said, row.via, row.kind.value)).casefold()
        return self._texts[row.passage]

    def _sorts(self, row: QuotationRow, column: Column) -> tuple[Any, ...]:
        first: tuple[Any, ...]
        match column:
            case Column.SOURCE:
                first = ()
            case Column.PLACE:
                first = (row.percent,)
            case Column.SIDE:
                first = (list(Side).index(row.side),)
            case Column.SPEAKER | Column.ROLE | Column.USED | Column.AGAIN | Column.TAGS:
                said = self._said(row, column).casefold()
                first = (not said, said)
            case Column.VERIFIED:
                first = (row.verified, row.newer is None)
            case _:
                first = (row.words.casefold(),)
        return (*first, row.order, row.title, row.source, row.start)


def _repeats(texts: dict[str, str]) -> "Mapping[str, tuple[Repeat, ...]]":
    with LOADING:
        from argmap.text.duplicates import repeats

    return repeats(texts)
