"""The path from the thesis to the selected claim, in one line: where one is, and the way back up."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QFont, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from argmap.model.change import Update
from argmap.model.records import Argument, Claim, Map, Placement, Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from argmap.ui.widgets.bidi import isolated
from argmap.ui.widgets.icons import sign as stance_sign
from argmap.ui.widgets.icons import undercut_sign

SHORTEST = 10
"""How many letters each step has room for at least; where that is too much, steps in the middle go into a menu."""
LONGEST = 300
"""How many characters of a claim are told in a hint, and to screen readers."""
PADDING = 18
"""The width of a button beside its sign and its words, in px."""
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Told(NamedTuple):
    """What a step of the path shows: its sign, what it is there, its words, and what is said before them."""

    sign: QIcon
    what: str
    words: str
    lead: str


class PathLine(QFrame):
    """A line with a button for each claim on the path; hidden where no claim of the map is selected."""

    def __init__(self, session: Session, view: MapView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._path: tuple[str, ...] = ()
        self._is_aside = False
        self._steps: list[_Step] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(0)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch(1)
        self._add()  # the thesis comes first for the keys, too
        self._more = QToolButton(self)
        self._more.setText("…")
        self._more.setAutoRaise(True)
        self._more.setMinimumWidth(2 * PADDING)  # for the arrow beside the dots
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self._more))
        self._more.setAccessibleName(self.tr("Steps between"))
        self._more.setToolTip(self._more.accessibleName())
        self._more_mark = QLabel("›", self)
        self.whole = QPushButton(self.tr("Show the whole map"), self)
        self.whole.setToolTip(self.tr("Only a branch of the map is shown, and the way to it. Esc shows the whole map"))
        self.whole.clicked.connect(self._leave_branch)
        self._row.addWidget(self.whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Path to the selected claim"))
        session.selected.connect(lambda _: session.turns.follow(self._show))
        session.map_shown.connect(lambda _: session.turns.follow(self._show))
        session.opened.connect(lambda: session.turns.follow(self._show))
        session.changed.connect(self._follow)
        session.folds.changed.connect(self._show)
        self._show()

    def steps(self) -> list[QToolButton]:
        """Return the buttons that are seen, from the thesis on."""
        return [step for step in self._steps if not step.isHidden()]

    def put_aside(self, *, aside: bool) -> None:
        """Hide the line whatever is selected, or show it again."""
        self._is_aside = aside
        self._show()

    # --- what is shown

    def _follow(self, update: Update) -> None:
        if update.touches(Claim, Argument, Placement, Map):
            self._session.turns.follow(self._show)

    def _show(self) -> None:
        on_map, at = self._session.tree(), self._at()
        self._path = on_map.path(at) if on_map is not None and at is not None else ()
        if on_map is not None:
            for place, claim in enumerate(self._path):
                if place == len(self._steps):
                    self._add()
                self._steps[place].tell(claim, self._told(on_map, claim), is_last=place == len(self._path) - 1)
        is_branch = on_map is not None and on_map.whole is not None and self._session.folds.scope.focus is not None
        self.whole.setVisible(is_branch)
        self.setVisible((bool(self._path) or is_branch) and not self._is_aside)
        self._fit()

    def _at(self) -> str | None:
        """Return the claim to which the path leads: the selected one, or the one to which something is being added."""
        session, on_map = self._session, self._session.tree()
        at = session.selection[0] if session.selection else None
        if session.typed is not None and session.typed.argument is not None:
            at = session.typed.argument.target
        if on_map is None or at is None:
            return None
        if argument := on_map.argument(at):
            at = argument.premises[0]
        return at if at in on_map.placements else None

    def _told(self, on_map: Tree, claim: str) -> "_Told":
        """Return the side of a claim, what it is there, and its words."""
        found = self._session.document.find(claim, Claim)
        words = " ".join(found.text.split()) if found is not None else ""
        argument = on_map.shown_by.get(claim)
        undercuts = argument is not None and argument.target not in on_map.placements
        if argument is None:
            what = self.tr("Not connected yet") if on_map.is_loose(claim) else self.tr("Thesis")
        elif undercuts:
            what = self.tr("Objection to this step")
        else:
            what = self.tr("Reason") if argument.stance is Stance.PRO else self.tr("Objection")
        sign = undercut_sign() if undercuts else stance_sign(argument.stance if argument else None)
        return _Told(sign, what, words or self.tr("(no words yet)"), self.tr("against the step: ") if undercuts else "")

    def _leave_branch(self) -> None:
        """Show all branches again; the keys then act on the map."""
        self._session.folds.scope.leave_focus()
        self._view.setFocus()

    def _go_to(self, claim: str) -> None:
        """Show a claim of the path; the keys then act on the map."""
        self._view.reveal(claim)
        self._view.setFocus()

    def _add(self) -> None:
        step = _Step(self)
        step.clicked.connect(lambda: self._go_to(step.claim))
        self._steps.append(step)
        place = self._row.count() - (1 if len(self._steps) == 1 else 2)  # before the stretch and what is behind it
        if len(self._steps) == 2:
            self._row.insertWidget(place, self._more_mark)
            self._row.insertWidget(place + 1, self._more)
            place += 2
        if len(self._steps) > 1:
            self._row.insertWidget(place, step.mark)
            place += 1
        self._row.insertWidget(place, step)

    # --- how it fits

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the width there is."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the map becomes."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Give each step as much room as the others leave; where that is too little, put those after the first away."""
        letter, mark = self.fontMetrics().averageCharWidth(), self.fontMetrics().horizontalAdvance("›")
        steps, gone = self._steps[: len(self._path)], 0
        room = self.width() - 16 - (self.whole.sizeHint().width() if self.whole.isVisibleTo(self) else 0)
        while True:
            kept = [*steps[:1], *steps[1 + gone :]]
            more = max(self._more.sizeHint().width(), self._more.minimumWidth()) + mark if gone else 0
            most = _share(room - more - mark * (len(kept) - 1), [step.natural() for step in kept])
            if most >= letter * (SHORTEST + 2) + PADDING or len(kept) <= 2:
                break
            gone += 1
        for place, step in enumerate(self._steps):
            is_kept = place < len(steps) and not 0 < place <= gone
            step.setVisible(is_kept)
            step.mark.setVisible(is_kept and place > 0)
            if is_kept:
                step.fit(most)
        self._more.setVisible(gone > 0)
        self._more_mark.setVisible(gone > 0)
        self._fill_menu(steps[1 : 1 + gone])

    def _fill_menu(self, steps: list["_Step"]) -> None:
        menu = self._more.menu()
        menu.clear()
        for step in steps:
            action = QAction(step.icon(), shortened(step.words, 80).replace("&", "&&"), menu)
            action.triggered.connect(partial(self._go_to, step.claim))
            menu.addAction(action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from step to step, Escape goes back to the map."""
        by = _ARROWS.get(Qt.Key(event.key()))
        steps = [widget for widget in (*self._steps[:1], self._more, *self._steps[1:]) if not widget.isHidden()]
        at = next((place for place, step in enumerate(steps) if step.hasFocus()), None)
        if event.key() == Qt.Key.Key_Escape:
            self._view.setFocus()
        elif by is not None and at is not None:
            steps[max(0, min(len(steps) - 1, at + by))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class _Step(QToolButton):
    """The button of one claim of the path, and the mark before it."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self.mark = QLabel("›", line)
        self.mark.setContentsMargins(1, 0, 1, 0)
        self.claim = self.words = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def tell(self, claim: str, told: _Told, *, is_last: bool) -> None:
        """Show a claim: its sign and its words; the last one, to which the path leads, is bold."""
        self.claim, self.words = claim, told.lead + told.words
        said = f"{told.what}: {shortened(told.words, LONGEST)}"
        self.setIcon(told.sign)
        self.setToolTip(said)
        self.setAccessibleName(self.tr("{0} (here)").format(said) if is_last else said)
        font = QFont()
        font.setBold(is_last)
        self.setFont(font)
        size = self.fontMetrics().ascent() + 1
        self.setIconSize(QSize(size, size))

    def natural(self) -> int:
        """Return the width in which all its words can be read."""
        return self._width_of(self.words[:LONGEST])

    def fit(self, most: int) -> None:
        """Shorten the words to a width."""
        beside = self._width_of("")
        words = self.fontMetrics().elidedText(self.words[:LONGEST], Qt.TextElideMode.ElideRight, most - beside)
        self.setText(f" {isolated(words)}".replace("&", "&&"))  # a space after the sign

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys belong to the line."""
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(f" {words}") + self.iconSize().width() + PADDING


def _share(room: int, wanted: list[int]) -> int:
    """Return the width up to which each may have what it wants, so that together they have this room."""
    left = room
    for place, width in enumerate(sorted(wanted)):
        share = left // (len(wanted) - place)
        if width > share:
            return share
        left -= width
    return room
