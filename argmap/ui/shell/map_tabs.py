"""Which map of the document is shown: a tab for each, where there are several; the question is edited in place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QTabBar, QWidget

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.change import Update
from argmap.model.records import Map
from argmap.ui.session import Session
from argmap.ui.widgets.fields import keep_words

TABS_MENU = (("question", "add_map"), ("remove_map",))
"""The actions of the context menu of the tabs: they are about the map that is shown."""


class MapTabs(QTabBar):
    """The maps of the document. One map alone needs no tabs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._editor: QLineEdit | None = None
        self._editing = ""
        self._busy = False
        self.setAutoHide(True)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Maps of this file"))
        self.currentChanged.connect(self._chosen)
        self.tabBarDoubleClicked.connect(self.edit)
        session.opened.connect(self._fill)
        session.map_shown.connect(lambda _: self._fill())
        session.changed.connect(self._follow)
        session.flushing.connect(self._write)
        session.held.dropped.connect(self._put_away)
        session.opened.connect(self._put_away)
        self._fill()

    def _follow(self, update: Update) -> None:
        if update.touches(Map):
            self._fill()

    def _fill(self) -> None:
        maps = self._session.maps()
        self.blockSignals(True)
        while self.count() > len(maps):
            self.removeTab(self.count() - 1)
        for place, map in enumerate(maps):
            if place == self.count():
                self.addTab("")
            self.setTabText(place, map.question.replace("&", "&&"))
            self.setTabToolTip(place, map.question)
            self.setTabData(place, map.id)
            if map.id == self._session.map:
                self.setCurrentIndex(place)
        self.blockSignals(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button shows the map of a tab, too: its menu is about that map."""
        place = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.RightButton and place >= 0:
            self.setCurrentIndex(place)
        super().mousePressEvent(event)

    def _chosen(self, place: int) -> None:
        if place >= 0:
            self._session.show_map(self.tabData(place))
            self._fill()  # words that could not be saved keep their map shown

    def edit(self, place: int) -> None:
        """Open a field for the question of a map on its tab."""
        if place < 0 or self._session.read_only:
            return
        if not self._session.flush_pending():
            return
        self._editing = self.tabData(place)
        editor = QLineEdit(self._session.document.get(self._editing, Map).question, self)
        editor.setAccessibleName(self.tr("Question of the map"))
        editor.setGeometry(self.tabRect(place).adjusted(2, 2, -2, -2))
        editor.setMinimumWidth(220)
        editor.selectAll()
        editor.installEventFilter(self)
        editor.editingFinished.connect(self._write)
        editor.show()
        editor.setFocus()
        self._editor = editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the question as it was."""
        if watched is self._editor and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._put_away()
            return True
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        """Save the typed question; if it is refused, it stays in its field."""
        editor = self._editor
        if editor is None or self._busy:
            return
        text, map, refused = editor.text().strip(), self._editing, self._session.refused
        found = self._session.document.find(map, Map)
        self._session.held.release(self)
        if text and found and text != found.question:
            self._busy = True
            try:
                with self._session.edit(Message("Change question")) as edit:
                    map_commands.retitle(edit, map, text)
            finally:
                self._busy = False
        if self._session.refused > refused:
            keep_words(self._session, self, text)
        else:
            self._put_away()

    def _put_away(self) -> None:
        self._session.held.release(self)
        if self._editor is not None:
            self._editor.removeEventFilter(self)
            self._editor.blockSignals(True)
            self._editor.deleteLater()
            self._editor = None
