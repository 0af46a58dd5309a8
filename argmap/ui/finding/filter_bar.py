"""The bar over the map for what it shows: one button for each thing that can be asked of a claim, and how many fit."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from argmap.model.filters import GUESSED, QUOTED, UNANSWERED, UNQUOTED, Aspect
from argmap.model.records import Stance
from argmap.model.verbatim import shortened
from argmap.ui.finding.choice_popup import ChoicePopup
from argmap.ui.finding.filtering import Filtering
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.message_bar import announce

LONGEST = 22
"""The most letters of a choice that a button shows."""


class FilterBar(QFrame):
    """A line over the map, there as long as one filters. Escape goes back to the map, closing ends it."""

    left = Signal()

    def __init__(self, filtering: Filtering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.filtering = filtering
        self._titles = {
            Aspect.SPEAKER: self.tr("Speaker"),
            Aspect.SIDE: self.tr("Side"),
            Aspect.TAG: self.tr("Tag"),
            Aspect.SOURCE: self.tr("Source"),
            Aspect.QUOTED: self.tr("Quoted"),
            Aspect.OPEN: self.tr("Open points"),
        }
        self._words = {
            Stance.PRO.value: self.tr("Reasons"),
            Stance.CON.value: self.tr("Objections"),
            QUOTED: self.tr("Quoted"),
            UNQUOTED: self.tr("Not quoted"),
            UNANSWERED: self.tr("Unanswered objections"),
            GUESSED: self.tr("First guesses"),
        }
        self.buttons = {aspect: self._button(aspect) for aspect in Aspect}
        self.popup = ChoicePopup("", self)
        self._asked = Aspect.SPEAKER
        self.popup.chosen.connect(lambda chosen: filtering.choose(self._asked, chosen))
        self.popup.closed.connect(lambda: self.buttons[self._asked].setFocus())
        self.count = QLabel()
        self.only = QPushButton(self.tr("&Only these"))
        self.only.setObjectName("chip")
        self.only.setCheckable(True)
        self.only.setToolTip(
            self.tr("Show only the claims that fit and the ways to them, instead of fading the others")
        )
        self.only.toggled.connect(lambda on: filtering.show_only(on=on))
        self.clear = QPushButton(self.tr("C&lear"))
        self.clear.setToolTip(self.tr("Ask for nothing: show all claims again"))
        self.clear.clicked.connect(filtering.clear)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setToolTip(self.tr("Close, and show all claims again"))
        close.setAccessibleName(close.toolTip())
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.shut)
        flow = Flow(6)
        for widget in (*self.buttons.values(), self.count, self.only, self.clear):
            flow.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addLayout(flow, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._told = ""
        filtering.changed.connect(self._tell)
        self.hide()

    def _button(self, aspect: Aspect) -> QPushButton:
        button = QPushButton(self._titles[aspect])
        button.setObjectName("chip")
        button.setCheckable(True)
        button.clicked.connect(partial(self._ask, aspect))
        return button

    def minimumSizeHint(self) -> QSize:
        """As narrow as the map becomes."""
        return QSize(0, super().minimumSizeHint().height())

    # --- what the user does

    def start(self) -> None:
        """Show the bar and wait for what to ask."""
        self.show()
        self.filtering.start()
        self._tell()
        self.buttons[Aspect.SPEAKER].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self) -> None:
        """Show the bar; from within it, close it, and show all claims again."""
        if self.isVisible() and self.isAncestorOf(self.focusWidget() or self):
            self.shut()
        else:
            self.start()

    def shut(self) -> None:
        """Close the bar, and show all claims again."""
        self.hide()
        self.filtering.stop()
        self.left.emit()

    def _ask(self, aspect: Aspect, *clicked: object) -> None:
        button, filtering = self.buttons[aspect], self.filtering
        button.setChecked(bool(filtering.filter.of(aspect)))
        self._asked = aspect
        self.popup.setAccessibleName(self._titles[aspect])
        self.popup.list.setAccessibleName(self._titles[aspect])
        rows = filtering.result.choices.get(aspect, ()) if filtering.result is not None else ()
        self.popup.offer([(id, self._words.get(id, name), count) for id, name, count in rows],
                         filtering.filter.of(aspect))  # fmt: skip
        self.popup.open_at(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the map."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is told

    def _tell(self) -> None:
        filtering, result = self.filtering, self.filtering.result
        for aspect, button in self.buttons.items():
            chosen = filtering.filter.of(aspect)
            rows = result.choices.get(aspect, ()) if result is not None else ()
            button.setVisible(bool(rows) or bool(chosen))
            button.setChecked(bool(chosen))
            button.setText(self._label(aspect, [self._words.get(id, name) for id, name, _ in rows if id in chosen]))
            button.setToolTip(self.tr("Choose by: {0}").format(self._titles[aspect]))
        is_on = bool(filtering.filter)
        said = ""
        if is_on and result is not None:
            fitting = len(result.fitting)
            said = self.tr("{0} of %Ln claims", "", result.total).format(fitting)
            if not fitting:
                said = self.tr("No claim fits")
        self.count.setText(said)
        for widget in (self.count, self.only, self.clear):
            widget.setVisible(is_on)
        self.only.blockSignals(True)
        self.only.setChecked(filtering.shows_only)
        self.only.blockSignals(False)
        self.setAccessibleName(self.tr("Filter: {0}").format(said) if said else self.tr("Filter"))
        if said and said != self._told and self.isVisible():
            announce(self, self.tr("Filtered: {0}").format(said))
        self._told = said

    def _label(self, aspect: Aspect, chosen: Sequence[str]) -> str:
        """Return what a button shows: the aspect, and what is chosen of it."""
        title = self._titles[aspect]
        if not chosen:
            return f"{title} ▾"
        first = shortened(" ".join(chosen[0].split()), LONGEST).replace("&", "&&")
        if len(chosen) > 1:
            first = self.tr("{0} +{1}").format(first, len(chosen) - 1)
        return self.tr("{0}: {1}").format(title, first)
