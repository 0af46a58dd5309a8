"""The bar over a map that is shown as it was: which moment it is, a slider through all of them, and the ways back."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.comparison import MOVED, Comparison, Difference
from argmap.picture.translation import quoted, translated
from argmap.ui.difference_words import differences_said
from argmap.ui.panels.history_words import StepWords, when
from argmap.ui.session import Session
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import IconLabel, icon
from argmap.ui.widgets.message_bar import announce

_BESIDE = 100
"""Letters of width from which on the buttons stand beside the words."""
PACE = 900
"""Milliseconds for which each step is shown in a replay, at least: the map has come to rest by then."""


class PastBar(QFrame):
    """Shown while the session looks back: what is seen, the slider, replay, what differs, going back and leaving."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = StepWords(session)
        self._rows: list[int] = []
        self._told = ""
        self._from: QWidget | None = None
        """What had the focus before, and gets it back from this bar."""
        self.setObjectName("bar")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.differs = QToolButton()
        self.differs.setText(self.tr("Compare with now"))
        self.differs.setCheckable(True)
        self.differs.setIcon(icon("compare"))
        self.differs.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back = QPushButton(self.tr("Go back to here"))
        self.back.setToolTip(self.tr("Make the map what it was then; this is one step, and can be undone"))
        self.leave = QPushButton(self.tr("Leave"))
        self.leave.setToolTip(self.tr("Return to the map as it is now (Escape)"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Steps of the history"))
        self.slider.setMinimumWidth(80)
        self.earlier = self._button("earlier", self.tr("One step earlier"))
        self.later = self._button("later", self.tr("One step later"))
        self.play = self._button("play", self.tr("Replay how the map grew"))
        self.count = QLabel()
        self.previous = self._button("up", self.tr("Previous difference"))
        self.next = self._button("down", self.tr("Next difference"))
        self.difference = QLabel()
        self.difference.setTextFormat(Qt.TextFormat.PlainText)
        self.difference.setWordWrap(True)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.pace = QTimer(self)
        self.pace.setInterval(PACE)
        self.pace.timeout.connect(self._play_on)
        self._connect()
        self.hide()

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        above, said, ways = self._above, QHBoxLayout(), Flow(8)
        above.setSpacing(6)
        said.setSpacing(10)
        said.addWidget(IconLabel("history", 20))
        said.addWidget(self.text, 1)
        above.addLayout(said, 1)
        for button in (self.differs, self.back, self.leave):
            ways.addWidget(button)
        above.addLayout(ways)
        self._film = QWidget()
        film = QHBoxLayout(self._film)
        film.setContentsMargins(0, 0, 0, 0)
        film.setSpacing(4)
        for button in (self.earlier, self.play, self.later):
            film.addWidget(button)
        film.addWidget(self.slider, 1)
        film.addWidget(self.count)
        self._list = QWidget()
        listed = QHBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(4)
        for button in (self.previous, self.next):
            listed.addWidget(button)
        listed.addWidget(self.difference, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 6, 8, 6)
        whole.setSpacing(4)
        whole.addLayout(above)
        whole.addWidget(self._film)
        whole.addWidget(self._list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons stand below the words."""
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._above.direction():
            self._above.setDirection(way)

    def _connect(self) -> None:
        session, past = self._session, self._session.past
        past.turned.connect(self._show)
        session.opened.connect(self._afresh)
        session.selected.connect(lambda _: self._show_difference())
        self.slider.valueChanged.connect(self._slid)
        self.earlier.clicked.connect(lambda: self.go(-1))
        self.later.clicked.connect(lambda: self.go(1))
        self.play.clicked.connect(self.replay)
        self.differs.clicked.connect(self._compare)
        self.back.clicked.connect(past.go_back)
        self.leave.clicked.connect(past.leave)
        self.previous.clicked.connect(lambda: self.go_to_difference(-1))
        self.next.clicked.connect(lambda: self.go_to_difference(1))

    @property
    def is_playing(self) -> bool:
        """True while the history is replayed."""
        return self.pace.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape returns to the present."""
        if event.key() == Qt.Key.Key_Escape:
            self._session.past.leave()
        else:
            super().keyPressEvent(event)

    # --- what is shown

    def _afresh(self) -> None:
        self._words.forget()
        self._told = ""
        self._show()

    def _show(self) -> None:
        past = self._session.past
        if not past.is_open:
            self._stop()
            if self.isAncestorOf(QApplication.focusWidget() or self) and self._from is not None:
                self._from.setFocus()
            self._told, self._from = "", None
            self.hide()
            return
        if self.isHidden():
            self._from = QApplication.focusWidget()
        moments = past.moments()
        self._rows = [past.beginning()] * (self._session.history.made() is None) + [moment.seq for moment in moments]
        place = self._rows.index(past.seq) if past.seq in self._rows else 0
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(self._rows) - 1, 0))
            self.slider.setPageStep(max(len(self._rows) // 10, 1))
            self.slider.setValue(place)
        self.count.setText(self.tr("{0} of {1}").format(place + 1, len(self._rows)))
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(place < len(self._rows) - 1)
        compared = past.comparison
        self.differs.setChecked(compared is not None)
        self.differs.setText(self.tr("Stop comparing") if compared is not None else self.tr("Compare with now"))
        self.back.setEnabled(not self._session.file.read_only)
        self._film.setVisible(compared is None)
        self._list.setVisible(compared is not None)
        said = self._said(past.seq) if compared is None else self._said_of_both(compared)
        self.text.setText(said)
        self.setAccessibleName(said)
        if compared is not None:
            self._show_difference()
        self.show()
        if said != self._told:
            self._told = said
            announce(self, said)

    def _name(self, seq: int | None) -> str:
        """Return how a state is called within a sentence."""
        moment = next((moment for moment in self._session.past.moments() if moment.seq == seq), None)
        if moment is None:
            return self.tr("the beginning")
        if moment.version:
            return self.tr("“{0}” ({1})").format(moment.version, when(moment))
        return self.tr("{0}, after “{1}”").format(when(moment), translated(self._words.message(moment)))

    def _said(self, seq: int | None) -> str:
        return self.tr("You are looking at the map of {0}.").format(self._name(seq))

    def _said_of_both(self, found: Comparison) -> str:
        past = self._session.past
        counts = [
            (self.tr("%Ln added", "", found.count(Difference.ADDED)), found.count(Difference.ADDED)),
            (self.tr("%Ln removed", "", found.count(Difference.REMOVED)), found.count(Difference.REMOVED)),
            (self.tr("%Ln reworded", "", found.count(Difference.REWORDED)), found.count(Difference.REWORDED)),
            (self.tr("%Ln moved", "", found.count(*MOVED)), found.count(*MOVED)),
            (self.tr("%Ln with other details", "", found.count(Difference.DETAILS)), found.count(Difference.DETAILS)),
            (self.tr("%Ln other thing(s) changed", "", found.others), found.others),
        ]
        told = " · ".join(words for words, count in counts if count) or self.tr("Nothing differs")
        later = self.tr("now") if past.later is None else self._name(past.later)
        return self.tr("From {0} to {1}: {2}.").format(self._name(past.seq), later, told)

    # --- the film

    def _slid(self, place: int) -> None:
        if 0 <= place < len(self._rows) and self._rows[place] != self._session.past.seq:
            self._session.past.look(self._rows[place])

    def go(self, steps: int) -> None:
        """Look at the state so many steps later, or earlier."""
        self._stop()
        self.slider.setValue(self.slider.value() + steps)

    def replay(self) -> None:
        """Play the history on from here, from the beginning if this is the end, or stop playing."""
        if self.is_playing:
            self._stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self.pace.start()
        self._show_play()

    def _play_on(self) -> None:
        if self._session.past.is_under_way:
            return  # the map is not there yet
        if self.slider.value() < self.slider.maximum():
            self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self._stop()

    def _stop(self) -> None:
        self.pace.stop()
        self._show_play()

    def _show_play(self) -> None:
        name = self.tr("Stop the replay") if self.is_playing else self.tr("Replay how the map grew")
        self.play.setIcon(icon("pause" if self.is_playing else "play"))
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)

    # --- what differs

    def _compare(self) -> None:
        past = self._session.past
        if past.seq is not None:
            self._stop()
            (past.look if past.comparison is not None else past.compare)(past.seq)

    def go_to_difference(self, steps: int) -> None:
        """Select the next claim that differs, or the one before."""
        found = self._session.past.comparison
        if found is None or not found.differences:
            return
        place = self._place(found)
        differs = found.differences[(max(place, -1 if steps > 0 else 0) + steps) % len(found.differences)]
        self._session.show_map(differs.map)
        self._session.select([differs.claim])
        announce(self, self.difference.text())

    def _place(self, found: Comparison) -> int:
        """Return the place of the selected claim among those that differ, or -1."""
        map, chosen = self._session.map, self._session.selection[:1]
        rows = enumerate(found.differences)
        return next((at for at, each in rows if (each.claim,) == chosen and each.map == map), -1)

    def _show_difference(self) -> None:
        found = self._session.past.comparison
        if found is None:
            return
        self.previous.setEnabled(bool(found.differences))
        self.next.setEnabled(bool(found.differences))
        place, text = self._place(found), ""
        if place >= 0:
            one = found.differences[place]
            count = self.tr("{0} of {1}").format(place + 1, len(found.differences))
            text = self.tr("{0}: {1}: {2}").format(count, differences_said(one.ways), _words(one.before, one.after))
        elif found.differences:
            text = self.tr("Step through what differs.")
        self.difference.setText(text)


def _words(before: str, after: str) -> str:
    if before and after and before != after:
        return f"{quoted(before)} → {quoted(after)}"
    return quoted(after or before)
