"""The panel of the review: rows to go through, with why each may matter and what one key does about it."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from argmap.message import Message
from argmap.model import map_settings
from argmap.model.change import Update
from argmap.model.records import Argument, Claim, Map, OpenQuestion, Placement
from argmap.picture.translation import translated
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.review import remedies
from argmap.ui.panels.review.examiner import Examiner
from argmap.ui.panels.review.remark_words import KIND_NAMES
from argmap.ui.panels.review.review_rows import ReviewRow, rows_of
from argmap.ui.session import Session
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.list_frame import frame_list, strip_button
from argmap.ui.widgets.record_list import RecordRow
from argmap.ui.widgets.two_line_list import TwoLineList
from argmap.ui.widgets.type_size import write_as_on_map


class ReviewPanel(QWidget):
    """What a careful reader would ask about the map that is shown. It never interrupts; any of it can be left out."""

    counted = Signal(int)
    """The number of rows, while the panel is open."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.rows: dict[str, ReviewRow] = {}
        self.examiner = Examiner(session, self)
        self._build()
        self.examiner.found.connect(lambda: session.turns.follow(self._renew))
        session.changed.connect(self._changed)
        session.themed.connect(self._renew)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.tell())
        self.list.chosen.connect(lambda _: self.go())
        self._renew()

    def _build(self) -> None:
        self.list = TwoLineList(2, 400)
        write_as_on_map(self.list)
        self.list.setMinimumHeight(72)
        self.list.setAccessibleName(self.tr("Remarks on the map"))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.kinds = QToolButton()
        self.kinds.setText(self.tr("Kinds"))
        self.kinds.setToolTip(self.tr("Choose which kinds of remarks are shown for this map"))
        self.kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.kinds.setMenu(self.menu)
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setObjectName("quiet")
        self.remedy = self._button("edit", self.mend)
        self.away = self._button("close", self.leave_out)
        self.away.setText(self.tr("Leave out"))
        self.away.setToolTip(self.tr("Leave out this remark: here it is all right ({0})").format("Del"))
        above, below, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        above.setContentsMargins(10, 6, 8, 6)
        above.addWidget(self.count, 1)
        above.addWidget(self.kinds)
        row.setSpacing(4)
        row.addWidget(self.remedy)
        row.addWidget(self.away)
        below.setContentsMargins(10, 6, 10, 8)
        below.setSpacing(4)
        below.addWidget(self.why)
        below.addLayout(row)
        frame_list(self, above, self.list, below)

    def _button(self, sign: str, does: object) -> QToolButton:
        button = strip_button()
        button.setIcon(icon(sign))
        button.clicked.connect(does)
        return button

    # --- what is listed

    def showEvent(self, event: QShowEvent) -> None:
        """Examine the map while the panel is seen."""
        super().showEvent(event)
        self.examiner.want(wanted=True)
        self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        """Examine nothing that nobody sees."""
        super().hideEvent(event)
        self.examiner.want(wanted=False)

    def _changed(self, update: Update) -> None:
        if update.touches(OpenQuestion, Map, Argument, Claim, Placement):
            self._session.turns.follow(self._renew)

    def _renew(self) -> None:
        on_map = self._session.tree()
        if not self.isVisible():
            return
        document = self._session.document
        there = [r for r in self.examiner.remarks if all(document.record(id) is not None for id in r.about)]
        rows = rows_of(document, on_map, there) if on_map is not None else []
        self.rows = {row.key: row for row in rows}
        self.list.show_rows([_record_row(row) for row in self.rows.values()])
        self.count.setText(self.tr("%Ln remark(s)", "", len(rows)) if rows else "")
        self.list.show_empty("" if rows else self._empty())
        self.counted.emit(len(rows))
        self.tell()

    def title(self, many: int) -> str:
        """Return the title of the panel, with the number of rows."""
        return f"{self.tr('Review')} ({many})" if many else self.tr("Review")

    def _empty(self) -> str:
        if self._session.map is None:
            return self.tr("There is no map.")
        if not self.examiner.is_done:
            return self.tr("Reading the map…")
        return self.tr("A careful reader would have nothing to ask, as far as words tell.")

    def tell(self) -> None:
        """Show why the current row may matter, and what can be done."""
        row = self.current()
        writes = not self._session.read_only
        self.why.setText(row.why if row else "")
        self.why.setVisible(row is not None)
        self.remedy.setVisible(bool(row and row.remedy and writes))
        self.remedy.setText(row.remedy if row else "")
        self.remedy.setToolTip(self.tr("{0} ({1})").format(row.remedy, "F") if row else "")
        self.away.setVisible(row is not None and writes)

    def current(self) -> ReviewRow | None:
        """Return the row that is chosen."""
        key = self.list.current_id
        return self.rows.get(key) if key else None

    # --- what one can do

    def go(self, index: QModelIndex | None = None) -> None:
        """Select on the map what the current row is about."""
        row = self.current()
        if row is not None:
            self._session.select(row.leads_to)

    def mend(self) -> None:
        """Do what one key can do about the current row."""
        row = self.current()
        if row is not None and row.remedy and not self._session.read_only:
            remedies.mend(self._session, self._actions, row)

    def leave_out(self) -> None:
        """Leave the current remark out of the review of this map."""
        row, map = self.current(), self._session.map
        if row is not None and map is not None:
            with self._session.edit(Message("Leave out a remark")) as edit:
                map_settings.leave_out(edit, map, [row.key])
            self._session.notice.emit(self.tr("Left out. Undo: Ctrl+Z"))

    def _fill_menu(self) -> None:
        self.menu.clear()
        map = self._session.document.find(self._session.map or "", Map)
        if map is None:
            return
        many = Counter(row.kind for row in self.rows.values())
        for kind, name in KIND_NAMES.items():
            told = f"{translated(name)} ({many[kind]})" if many[kind] else translated(name)
            action = self.menu.addAction(told)
            action.setCheckable(True)
            action.setChecked(kind not in map.quiet)
            action.setEnabled(not self._session.read_only)
            action.toggled.connect(partial(self._switch, str(kind)))
        single = [key for key in map.quiet if key not in KIND_NAMES]
        if single:
            self.menu.addSeparator()
            again = self.menu.addAction(self.tr("Show again what was left out (%Ln)", "", len(single)))
            again.setEnabled(not self._session.read_only)
            again.triggered.connect(lambda: self._take_in(single))

    def _switch(self, kind: str, on: bool) -> None:  # noqa: FBT001 - Qt calls it so
        map = self._session.map
        if map is not None:
            label = Message("Show a kind of remarks") if on else Message("Leave out a kind of remarks")
            with self._session.edit(label) as edit:
                (map_settings.take_in if on else map_settings.leave_out)(edit, map, [kind])

    def _take_in(self, keys: list[str]) -> None:
        map = self._session.map
        if map is not None:
            with self._session.edit(Message("Show again what was left out")) as edit:
                map_settings.take_in(edit, map, keys)


def _record_row(row: ReviewRow) -> RecordRow:
    return RecordRow(row.key, row.text, row.told, tip=f"{row.told}\n{row.text}", spoken=f"{row.told}. {row.text}")
