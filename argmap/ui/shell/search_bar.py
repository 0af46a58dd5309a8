"""Finding claims and sources: a bar over the map; the matches are marked there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from argmap.model.search import matches
from argmap.ui.session import Session
from argmap.ui.widgets.icons import icon


class SearchBar(QFrame):
    """The search field over the map. Enter selects the next match, Shift+Enter the previous, Escape closes it."""

    found = Signal(object)
    """The ids of what was found, a frozenset: mark these and no others."""
    reached = Signal(str)
    """Bring this claim or source into sight."""
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._ids: list[str] = []
        self._place = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find claims, notes, speakers and sources"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self._look())
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setMinimumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for sign, text, does in (
            ("up", self.tr("Previous match"), self.previous),
            ("down", self.tr("Next match"), self.next),
            ("close", self.tr("Close"), self.leave),
        ):
            button = QToolButton()
            button.setIcon(icon(sign))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(does)
            row.addWidget(button)
        session.changed.connect(lambda _: self._look_again())
        session.opened.connect(self.hide)
        session.map_shown.connect(lambda _: self._look_again())
        self.hide()

    def start(self) -> None:
        """Show the bar and wait for what to find."""
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def leave(self) -> None:
        """Hide the bar and the marks of its matches."""
        self.hide()
        self.found.emit(frozenset())
        self.left.emit()

    def next(self) -> None:
        """Select the next match, after the last one the first."""
        self._go(1)

    def previous(self) -> None:
        """Select the previous match, before the first one the last."""
        self._go(-1)

    def _look(self) -> None:
        session = self._session
        self._ids = list(matches(session.document, session.map, self.field.text(), session.trees))
        self._place = -1
        self.found.emit(frozenset(self._ids))
        self._tell()

    def _look_again(self) -> None:
        if self.isVisible():
            at = self._ids[self._place] if 0 <= self._place < len(self._ids) else ""
            self._look()
            self._place = self._ids.index(at) if at in self._ids else -1
            self._tell()

    def _go(self, by: int) -> None:
        if self._ids:
            self._place = (self._place + by) % len(self._ids) if self._place >= 0 else (0 if by > 0 else -1)
            self._place %= len(self._ids)
            place = self._place
            self.reached.emit(self._ids[place])
            self._place = place
            self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self._ids:
            self.count.setText(self.tr("Nothing found"))
        elif self._place < 0:
            self.count.setText(self.tr("{0} found").format(len(self._ids)))
        else:
            self.count.setText(self.tr("{0} of {1}").format(self._place + 1, len(self._ids)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Escape."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)
