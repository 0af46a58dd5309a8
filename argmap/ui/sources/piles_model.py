"""The piles of a map as a tree: a pile with its heading, below it the quotations that are left in it."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from argmap.model import piles, sides
from argmap.model.placing import said_by
from argmap.model.records import Passage, Pile, Side, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import quoted, tr
from argmap.ui.actions.passage_mime import PASSAGES, passage_data, passage_tokens
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.widgets.record_list import Index
from argmap.ui.widgets.speaker_faces import Faces
from argmap.ui.widgets.type_size import scaled

ID = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
FIRST = Qt.ItemDataRole.UserRole + 2
DISC = 18
"""The height of a speaker's disc, in px beside letters of the usual size."""
_SEEN = 3
"""Quotations that are shown of a folded pile."""


class PilesModel(QStandardItemModel):
    """The piles that are not laid apart and have something left, with their quotations; these can be dragged."""

    moved = Signal(list, str)
    """Passages (ids) were dropped on a pile (id)."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.faces = Faces()

    def refresh(self) -> None:
        """Show the piles as the document has them."""
        self.clear()
        map, document = self._session.map, self._session.document
        self.faces = Faces(document, map)
        for pile in piles.piles_of(document, map) if map else ():
            left = [] if pile.apart else piles.left_in(document, pile)
            if left:
                self.appendRow(self._pile(pile, left))

    def _pile(self, pile: Pile, left: Sequence[Passage]) -> QStandardItem:
        speakers = len({passage.speaker for passage in left})
        detail = tr("{0} · {1}").format(tr("%Ln speaker(s)", "", speakers), tr("%Ln quotation(s)", "", len(left)))
        name = pile_name(pile)
        item = _item(pile.id, name, detail)
        members = [self._member(passage) for passage in left]
        item.setData([(str(m.text()), m.data(DETAIL)) for m in members[:_SEEN]], FIRST)
        item.setData(f"{name}. {detail}", Qt.ItemDataRole.AccessibleTextRole)
        item.appendRows(members)
        return item

    def _member(self, passage: Passage) -> QStandardItem:
        who = said_by(self._session.document, passage) or tr("Nobody known")
        words = shortened(" ".join(passage.exact.split()), 300)
        item = _item(passage.id, quoted(words), shortened(who, 60))
        item.setIcon(self.faces.icon(passage.speaker, who, self._session.theme_name, scaled(DISC)))
        item.setToolTip(f"{quoted(words)}\n— {who}")
        stance = sides.decided_stance(self._session.document, self._session.map or "", passage.speaker)
        side = {Stance.PRO: side_actions.side_name(Side.FOR), Stance.CON: side_actions.side_name(Side.AGAINST)}
        spoken = (words, who, side[stance]) if stance else (words, who)
        item.setData(". ".join(spoken), Qt.ItemDataRole.AccessibleTextRole)
        item.setDragEnabled(True)
        return item

    # --- dragging quotations from pile to pile, and to the map

    def mimeTypes(self) -> list[str]:
        """Quotations are carried as everywhere."""
        return [PASSAGES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the quotations of some rows; those of a pile are all in it."""
        found: list[str] = []
        words: list[str] = []
        for index in indexes:
            rows = (
                [index] if index.parent().isValid() else [self.index(n, 0, index) for n in range(self.rowCount(index))]
            )
            found += [str(row.data(ID)) for row in rows]
            words += [str(row.data()) for row in rows]
        return passage_data(dict.fromkeys(found), "\n".join(words))

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Quotations can be dropped on a pile, and on what is in it."""
        return data.hasFormat(PASSAGES) and parent.isValid() and not self._session.read_only

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell which quotations are to go to which pile; the document moves them."""
        pile = parent.parent() if parent.parent().isValid() else parent
        self.moved.emit(passage_tokens(data), str(pile.data(ID)))
        return False  # so that the view removes nothing itself

    def supportedDropActions(self) -> Qt.DropAction:
        """Quotations are moved between piles, and copied to the map."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def pile_name(pile: Pile) -> str:
    """Return the heading of a pile; one whose quotations share no words has a general one."""
    return pile.heading or tr("Various")


def _item(id: str, text: str, detail: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(id, ID)
    item.setData(detail, DETAIL)
    return item
