"""The rows of the history: now, the moments by day, the newest first, and the beginning."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from argmap.model.timeline import Moment
from argmap.ui.panels.history_words import StepWords, date_of, day, time_of, when
from argmap.ui.session import Session
from argmap.ui.widgets.icons import icon

Index = QModelIndex | QPersistentModelIndex

_OF_DAYS = Qt.ItemFlag.ItemNeverHasChildren
_OF_STEPS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowKind(Enum):
    """What a row stands for."""

    NOW = auto()
    DAY = auto()
    MOMENT = auto()
    BEGINNING = auto()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row of the list: a moment, the present, the beginning, or the day of the moments below it."""

    kind: RowKind
    moment: Moment | None = None


class HistoryModel(QAbstractTableModel):
    """The moments of a session. Those that do not match the filter are left out; words are read as they are needed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.words = StepWords(session)
        self._rows: list[HistoryRow] = []
        self._places: dict[int, int] = {}
        self._dates: dict[datetime, date] = {}
        self._looked_at: int | None = None
        self.days: list[int] = []
        """The places of the rows that are days."""

    def refresh(self, moments: list[Moment], *, whole: bool) -> None:
        """List these moments, oldest first; `whole`: they are all there are, not what a filter has left.

        Rows that stay are not touched: of a long history, an edit adds one row, and the list stays where it is.
        """
        rows, self.days, last = [HistoryRow(RowKind.NOW)], [], None
        for moment in reversed(moments):
            today = self._date(moment)
            if today != last:
                self.days.append(len(rows))
                rows.append(HistoryRow(RowKind.DAY, moment))
                last = today
            rows.append(HistoryRow(RowKind.MOMENT, moment))
        if whole and self._session.history.made() is None:
            rows.append(HistoryRow(RowKind.BEGINNING))
        self._put(rows)
        self._places = {seq: place for place in range(len(self._rows)) if (seq := self.seq(place)) is not None}
        self.show_looked_at()

    def _date(self, moment: Moment) -> date:
        """Return the day of a moment where the user is; worked out once."""
        if moment.at not in self._dates:
            self._dates[moment.at] = moment.at.astimezone().date()
        return self._dates[moment.at]

    def _put(self, rows: list[HistoryRow]) -> None:
        """Show these rows instead of those before: what is the same at both ends stays."""
        before = self._rows
        least = min(len(before), len(rows))
        head = next((n for n in range(least) if not self._same(before[n], rows[n])), least)
        tail = next((n for n in range(least - head) if not self._same(before[-1 - n], rows[-1 - n])), least - head)
        gone, new = len(before) - head - tail, len(rows) - head - tail
        changed = min(gone, new)
        pairs = zip(before[head : head + changed], rows[head + new - changed : head + new], strict=True)
        if any(one.kind is not other.kind for one, other in pairs):  # a day spans the columns, a step does not
            changed = 0
        nowhere = QModelIndex()
        if gone > changed:
            self.beginRemoveRows(nowhere, head + changed, head + gone - 1)
            self._rows = [*before[: head + changed], *before[head + gone :]]
            self.endRemoveRows()
        if new > changed:
            self.beginInsertRows(nowhere, head, head + new - changed - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if changed:
            first = head + new - changed
            self.dataChanged.emit(self.index(first, 0), self.index(first + changed - 1, 2))

    def _same(self, one: HistoryRow, other: HistoryRow) -> bool:
        if one.kind is not other.kind or one.moment is None or other.moment is None:
            return one == other
        if one.kind is RowKind.DAY:
            return self._date(one.moment) == self._date(other.moment)
        return one.moment is other.moment or one.moment == other.moment

    def show_looked_at(self) -> None:
        """Mark the row that is looked at now."""
        if self._looked_at != self._session.past.seq:
            before, self._looked_at = self._looked_at, self._session.past.seq
            for place in {self.place(before), self.place(self._looked_at)}:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 2))

    def row(self, place: int) -> HistoryRow | None:
        """Return the row at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def seq(self, place: int) -> int | None:
        """Return the row of the journal whose state a row of the list stands for; None: the present, or a day."""
        row = self.row(place)
        if row is None or row.kind in (RowKind.NOW, RowKind.DAY):
            return None
        return row.moment.seq if row.moment is not None else self._session.past.beginning()

    def place(self, seq: int | None) -> int:
        """Return the place of the row of a state; None: the present. 0 where it is not listed."""
        if seq is None:
            return 0
        return self._places.get(seq, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        """All rows that are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three columns: what was done, when and by whom."""
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("What"), self.tr("When"), self.tr("Who"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Days are no rows to choose: keys pass over them."""
        row = self.row(index.row())
        if row is None or row.kind is RowKind.DAY:
            return _OF_DAYS
        return _OF_STEPS

    def data(self, index: Index, role: int = 0) -> object:
        """Return a step's words, time or author; steps that are undone look quieter and are told as such."""
        row = self.row(index.row())
        if row is None:
            return None
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return self._text(row, index.column(), spoken=role != roles.DisplayRole)
        if role == roles.FontRole:
            return self._font(row)
        if role == roles.DecorationRole and index.column() == 0 and row.kind is RowKind.MOMENT:
            return icon("version") if row.moment is not None and row.moment.version else None
        quiet = row.kind is RowKind.DAY or (row.kind is RowKind.MOMENT and row.moment is not None and row.moment.undone)
        if role == roles.ForegroundRole and quiet:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def _text(self, row: HistoryRow, column: int, *, spoken: bool) -> str:
        moment = row.moment
        if moment is None:
            words = self.tr("Now") if row.kind is RowKind.NOW else self.tr("The beginning")
            return words if column == 0 else ""
        if row.kind is RowKind.DAY:
            return day(date_of(moment)) if column == 0 else ""
        if column == 1:
            return time_of(moment)
        if column == 2:
            return moment.entry.author
        words = self.words.of(moment)
        words = self.tr("{0} (undone)").format(words) if moment.undone else words
        if not spoken:
            return words
        spoken_words = self.tr("{0}, {1}").format(words, when(moment))
        if moment.entry.author:
            spoken_words = self.tr("{0}, {1}").format(spoken_words, moment.entry.author)
        if moment.seq == self._looked_at:
            spoken_words = self.tr("{0}, you are looking at this").format(spoken_words)
        return spoken_words

    def _font(self, row: HistoryRow) -> QFont | None:
        moment, font = row.moment, QFont()
        present = self._looked_at is None
        bold = row.kind is RowKind.NOW and present
        bold = bold or row.kind is RowKind.DAY
        bold = bold or (moment is not None and row.kind is RowKind.MOMENT and moment.seq == self._looked_at)
        bold = bold or (row.kind is RowKind.BEGINNING and self._looked_at == self._session.past.beginning())
        undone = row.kind is RowKind.MOMENT and moment is not None and moment.undone
        font.setBold(bold)
        font.setItalic(undone)
        return font if bold or undone else None
