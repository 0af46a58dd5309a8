"""The dialog that makes one speaker of several: who they are, and which name stays."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.records import Passage, Speaker
from argmap.model.speaker_names import best_name
from argmap.model.verbatim import shortened
from argmap.ui.actions import speaker_actions
from argmap.ui.session import Session


class MergeDialog(QDialog):
    """Asks who is the same as one speaker, unless several are given, and which name stays."""

    merged = Signal(str)
    """They are one speaker now, of this id."""

    def __init__(self, session: Session, speakers: Sequence[Speaker], others: Sequence[Speaker], over: QWidget) -> None:
        """Offer to take `speakers` as one, or a single one together with one of `others`."""
        super().__init__(over)
        self._session, self._speakers = session, list(speakers)
        self.setWindowTitle(self.tr("Take as one speaker"))
        self.who = QComboBox()
        self.who.setMinimumContentsLength(24)
        for other in others:
            self.who.addItem(self._described(other), other.id)
        self._buttons = QButtonGroup(self)
        self._names = QVBoxLayout()
        column = QVBoxLayout(self)
        if len(self._speakers) == 1:
            label = QLabel(self.tr("&Who is the same as {0}?").format(shortened(speakers[0].name, 60)))
            label.setBuddy(self.who)
            column.addWidget(label)
            column.addWidget(self.who)
            column.addSpacing(8)
        column.addWidget(QLabel(self.tr("Which name stays? The other one is kept as an alias.")))
        column.addLayout(self._names)
        column.addSpacing(8)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Take as one"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self.who.currentIndexChanged.connect(lambda _: self._offer())
        self.accepted.connect(self._merge)
        self._offer()

    @property
    def choices(self) -> list[QRadioButton]:
        """The names of which one stays."""
        return [button for button in self._buttons.buttons() if isinstance(button, QRadioButton)]

    def _described(self, speaker: Speaker) -> str:
        count = len(self._session.document.referrers(speaker.id, Passage))
        name = shortened(speaker.name, 60)
        told = self.tr("{0} ({1})").format(name, shortened(speaker.role, 60)) if speaker.role else name
        said = self.tr("%Ln quotation(s)", "", count)
        return f"{told or self.tr('Nobody known')}, {said}"

    def _meant(self) -> list[Speaker]:
        """Return the speakers who become one."""
        if len(self._speakers) > 1:
            return self._speakers
        other = self._session.document.find(self.who.currentData() or "", Speaker)
        return [*self._speakers, other] if other else self._speakers

    def _offer(self) -> None:
        """Offer the names of those who become one; the best one is chosen."""
        for button in self.choices:
            self._buttons.removeButton(button)
            self._names.removeWidget(button)
            button.deleteLater()
        meant = self._meant()
        best = best_name(meant)
        for speaker in meant:
            button = QRadioButton(shortened(speaker.name, 80).replace("&", "&&") or self.tr("Nobody known"))
            button.setProperty("speaker", speaker.id)
            button.setChecked(speaker is best)
            self._buttons.addButton(button)
            self._names.addWidget(button)

    def _merge(self) -> None:
        chosen = self._buttons.checkedButton()
        if chosen is not None:
            kept = str(chosen.property("speaker"))
            speaker_actions.take_as_one(self._session, kept, [speaker.id for speaker in self._meant()])
            self.merged.emit(kept)


def ask_merge(session: Session, ids: Sequence[str], over: QWidget) -> MergeDialog | None:
    """Ask about these speakers, or about a single one and any other; None where there is no other."""
    speakers = [found for id in dict.fromkeys(ids) if (found := session.document.find(id, Speaker))]
    others = [other for other in speaker_actions.speakers(session) if other not in speakers]
    if not speakers or (len(speakers) == 1 and not others):
        return None
    dialog = MergeDialog(session, speakers, others, over)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
