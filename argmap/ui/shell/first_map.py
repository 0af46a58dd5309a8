"""A first map in five steps: a bar over the map that tells the next one, and goes on when it is done or skipped."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from argmap.model.records import Argument, Claim, Stance
from argmap.picture.translation import tr
from argmap.ui.actions.menus import Actions, shown
from argmap.ui.session import Session
from argmap.ui.widgets.message_bar import announce

_OFFERED = "first_map/offered"


def is_offered(settings: QSettings) -> bool:
    """Return whether the welcome page offers the first map: until it was begun once."""
    return settings.value(_OFFERED) is None


def note_begun(settings: QSettings) -> None:
    """Offer it no more; the menu Help has it."""
    settings.setValue(_OFFERED, "no")


def question() -> str:
    """Return the question of the first map."""
    return tr("Should school start later in the morning?")


class FirstMap(QFrame):
    """The bar that leads through a first map. It follows the document and blocks nothing."""

    left = Signal()
    """The bar is closed."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session, self._actions = session, actions
        self.step = 0
        """The number of the step that is told, from 1; 0 where none is, 6 at the end."""
        self._words: dict[str, str] = {}
        self.place = QLabel()
        self.place.setObjectName("quiet")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.skip = QPushButton(self.tr("Skip this step"))
        self.leave = QPushButton(self.tr("Leave"))
        for button in (self.skip, self.leave):
            button.setAutoDefault(True)
        self.skip.clicked.connect(self._go_on)
        self.leave.clicked.connect(self.end)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.place)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.skip)
        row.addWidget(self.leave)
        session.changed.connect(lambda _: self._look())
        session.opened.connect(self._renew)
        actions.keys.changed.connect(self._tell)
        self.hide()

    def begin(self) -> None:
        """Tell the first step."""
        self._begin_at(1)

    def end(self) -> None:
        """Close the bar."""
        self.step = 0
        self.hide()
        self.left.emit()

    def _renew(self) -> None:
        """Another file is shown: the steps were about the one before."""
        self.step = 0
        self.hide()

    def _begin_at(self, step: int) -> None:
        self.step = step
        self._words = {claim.id: claim.text for claim in self._session.document.all(Claim)}
        self.show()
        self._tell()

    def _go_on(self) -> None:
        self._begin_at(self.step + 1)
        self.left.emit()

    def _look(self) -> None:
        """Go on where the step is done."""
        if 1 <= self.step <= len(self._done) and self._done[self.step - 1]():
            self._begin_at(self.step + 1)

    @property
    def _done(self) -> tuple[Callable[[], bool], ...]:
        document, history = self._session.document, self._session.history

        def argues(stance: Stance) -> bool:
            return any(argument.stance is stance for argument in document.all(Argument))

        return (
            lambda: any(claim.text.strip() for claim in document.all(Claim)),
            lambda: argues(Stance.PRO),
            lambda: argues(Stance.CON),
            lambda: any(claim.text != self._words.get(claim.id, claim.text) for claim in document.all(Claim)),
            lambda: history.next_redo() is not None,
        )

    def _tell(self) -> None:
        if not self.step:
            return
        texts = self._texts()
        last = self.step > len(texts) - 1
        self.skip.setVisible(not last)
        self.leave.setText(self.tr("Close") if last else self.tr("Leave"))
        count = len(texts) - 1
        told = self.tr("Your first map: step {0} of {1}").format(self.step, count)
        self.place.setText(self.tr("Your first map") if last else told)
        self.text.setText(texts[min(self.step, len(texts)) - 1])
        announce(self, f"{self.place.text()}. {self.text.text()}")

    def _texts(self) -> list[str]:
        keys = {name: self._actions.shown_keys(name) for name in ("edit", "undo", "shortcuts", "palette")}
        return [
            self.tr(
                "Type your thesis, what you say about the question; for example “School should start at nine”. "
                "Then press {0}."
            ).format(shown("Return")),
            self.tr("Now a reason: with the thesis selected press {0}, and type why it is so.").format(shown("Tab")),
            self.tr("And what speaks against it: select a claim, press {0}, and type an objection.").format(
                shown("Shift+Tab")
            ),
            self.tr("{0} ends typing. Walk with the arrow keys, press {1} on a claim, and type other words.").format(
                shown("Esc"), keys["edit"]
            ),
            self.tr("Everything can be taken back: press {0}. Saving is not needed, it is done already.").format(
                keys["undo"]
            ),
            self.tr("That is all there is to it. {0} shows every key, and {1} finds everything by its name.").format(
                keys["shortcuts"], keys["palette"]
            ),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)
