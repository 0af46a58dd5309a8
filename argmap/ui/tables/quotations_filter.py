"""Which quotations of the table are shown, and in what order."""

from enum import Enum, auto

from PySide6.QtCore import QSortFilterProxyModel

from argmap.model.quotation_table import QuotationRow
from argmap.ui.tables.quotations_model import Index, QuotationModel


class Which(Enum):
    """The kinds of passages that can be shown alone."""

    ALL = auto()
    USED = auto()
    UNUSED = auto()
    UNVERIFIED = auto()
    AGAIN = auto()


class QuotationFilter(QSortFilterProxyModel):
    """A filter of the rows: those of one kind that contain every searched word in any column."""

    def __init__(self, model: QuotationModel) -> None:
        super().__init__(model)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._which = Which.ALL
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)

    def look_for(self, text: str) -> None:
        """Show only rows that contain all these words, in whichever column; case does not count."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def show_only(self, which: Which) -> None:
        """Show only rows of one kind."""
        self._which = which
        self.invalidate()

    def is_of(self, row: QuotationRow, which: Which) -> bool:
        """Return whether a row is of a kind."""
        match which:
            case Which.USED:
                return bool(row.claims)
            case Which.UNUSED:
                return not row.claims
            case Which.UNVERIFIED:
                return not row.verified or row.newer is not None
            case Which.AGAIN:
                return bool(self._model.again(row.passage))
            case _:
                return True

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        """Return whether a row is shown."""
        row = self._model.row(place)
        if not self.is_of(row, self._which):
            return False
        if not self._words:
            return True
        text = self._model.text(place)
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare by what the columns mean, then by the place in the sources; `setSortRole` would not be faster."""
        model = self._model
        return bool(model.sorts(left.row(), left.column()) < model.sorts(right.row(), right.column()))
