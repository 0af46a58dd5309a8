"""The bar over the map for what is looked for: a field, how much was found, what each hit is, and replacing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from argmap.ui.finding.hit_words import told
from argmap.ui.finding.replacement import Replacing
from argmap.ui.finding.searching import Search
from argmap.ui.session import Session
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.message_bar import announce


class SearchBar(QFrame):
    """The search field over the map. Enter goes to the next hit, Shift+Enter to the one before, Escape closes it."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self.search = Search(session, self)
        self.replacing = Replacing(session, self.search, self)
        self.field = _field(self.tr("Find claims, quotations, notes, tags, speakers and sources"), self.tr("Find"))
        self.field.setToolTip(self.tr("All of these words; between quotation marks, exactly these"))
        self.field.textChanged.connect(self.search.look_for)
        self.count = QLabel()
        self.what = Elided()
        self.what.setObjectName("quiet")
        self.by = _field(self.tr("Replace with"), self.tr("Replace with"))
        self.one = QPushButton(self.tr("&Replace"))
        self.one.setToolTip(self.tr("Replace the words in this hit, and go on to the next"))
        self.all = QPushButton(self.tr("Replace &all"))
        self.all.setToolTip(self.tr("Replace the words in all claims, notes and tags; one undo takes it back"))
        self.one.clicked.connect(lambda: self.replacing.one(self.by.text()))
        self.all.clicked.connect(lambda: self.replacing.all(self.by.text()))
        for field in (self.field, self.by):
            field.installEventFilter(self)
        self._lay_out()
        self.search.changed.connect(self._tell)
        self.search.reached.connect(lambda _: self._say())
        self.replacing.told.connect(self._tell_replaced)
        session.opened.connect(self._shut)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addWidget(self.what, 1)
        for sign, text, does in (
            ("up", self.tr("Previous hit (Shift+F3)"), self.previous),
            ("down", self.tr("Next hit (F3)"), self.next),
            ("close", self.tr("Close"), self.leave),
        ):
            button = QToolButton()
            button.setIcon(icon(sign))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(does)
            row.addWidget(button)
        replace = self._replace_row = QWidget()
        below = QHBoxLayout(replace)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self.one)
        below.addWidget(self.all)
        below.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(self.by, 1, 0)
        grid.addWidget(replace, 1, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        self._show_replacing(on=False)

    def _show_replacing(self, *, on: bool) -> None:
        self.by.setVisible(on)
        self._replace_row.setVisible(on)
        self.search.take_as(phrase=on)

    # --- what the user does

    def start(self) -> None:
        """Show the bar and wait for what to find."""
        self._begin(replacing=False)

    def start_replacing(self) -> None:
        """Show the bar with the field for other words, and wait for what to find, or for those where that is known."""
        known = self.isVisible() and bool(self.field.text())
        self._begin(replacing=True)
        if known:
            self.by.selectAll()
            self.by.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin(self, *, replacing: bool) -> None:
        self.show()
        self._show_replacing(on=replacing)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.search.text != self.field.text():
            self.search.look_for(self.field.text())
        self._tell()

    def leave(self) -> None:
        """Hide the bar and the marks of its hits."""
        self._shut()
        self.left.emit()

    def _shut(self) -> None:
        self.hide()
        self._show_replacing(on=False)
        self.search.stop()

    def next(self) -> None:
        """Go to the next hit, after the last one to the first; where nothing is looked for yet, ask what."""
        self._go(1)

    def previous(self) -> None:
        """Go to the hit before, before the first one to the last; where nothing is looked for yet, ask what."""
        self._go(-1)

    def _go(self, by: int) -> None:
        if not self.isVisible():
            kept = self.field.text()
            self.show()
            self.search.look_for(kept)
        if self.field.text().strip():
            self.search.go(by)
        else:
            self.start()

    # --- what is told

    def _tell(self) -> None:
        search, what = self.search, ""
        if not search.words:
            count = ""
        elif search.looking:
            count = self.tr("Looking …")
        elif not search.hits:
            count = self.tr("Nothing found")
        elif search.hit is None:
            count = self.tr("%Ln found", "", len(search.hits))
        else:
            count = self.tr("{0} of {1}").format(search.place + 1, len(search.hits))
            what = told(search.hit)
        self.count.setText(count)
        self.what.tell(what)
        self._enable()

    def _enable(self) -> None:
        can = bool(self.search.hits) and not self._session.read_only
        self.one.setEnabled(can)
        self.all.setEnabled(can)
        self.by.setEnabled(not self._session.read_only)

    def _tell_replaced(self, words: str) -> None:
        self.what.tell(words)
        announce(self.by, words)

    def _say(self) -> None:
        announce(self.field, f"{self.count.text()}, {self.what.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Escape in the fields."""
        fields = (self.field, self.by)
        if watched in fields and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                if watched is self.by and not back:
                    self.one.click()
                else:
                    self._go(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)


def _field(hint: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setToolTip(hint)
    field.setAccessibleName(name)
    field.setClearButtonEnabled(True)
    return field
