"""What merging another map into this one would do, shown before it is done."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from argmap.model.document import Document
from argmap.model.merge_words import conflict_line, plan_lines
from argmap.model.merging import Conflict, MergePlan, take_theirs
from argmap.model.records import Claim
from argmap.model.step_subject import words_of
from argmap.picture.translation import translated

Planner = Callable[[Collection[str]], MergePlan]
"""Returns the plan in which these claims and sources of the other map stay beside the same ones here."""


MOST = 500
"""The most claims that are listed."""


class MergeMapDialog(QDialog):
    """Shows a plan. Claims that say the same can be kept apart, and where both changed something, theirs be taken."""

    def __init__(self, name: str, ours: Document, planner: Planner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge “{0}”").format(name))
        self.setMinimumSize(460, 240)
        self._ours, self._planner = ours, planner
        self._labels: dict[QListWidget, QLabel] = {}
        first = planner(())
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._told)
        self.coming = self._list(self.tr("Claims to be added:"), column)
        news = [claim.text for id in first.new if isinstance(claim := first.put[id], Claim)]
        for words in news[:MOST]:
            self.coming.addItem(" ".join(words.split()))
        if len(news) > MOST:
            self.coming.addItem(self.tr("… and %n more", "", len(news) - MOST))
        self.same = self._list(self.tr("These say the same in both files. Uncheck one to keep both:"), column)
        for there, here in first.joined:
            record = ours.record(here)
            words = words_of(record, ours) if record is not None else ""
            self._row(self.same, words, there, Qt.CheckState.Checked)
        self.differing = self._list(
            self.tr("Both files changed these. Check one to take it from the other file:"), column
        )
        for conflict in first.conflicts:
            words = translated(conflict_line(conflict, ours))
            self._row(self.differing, words, conflict, Qt.CheckState.Unchecked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for each in (self.coming, self.same, self.differing):
            self._labels[each].setVisible(bool(each.count()))
            each.setVisible(bool(each.count()))
            each.itemChanged.connect(lambda _: self._show())
        self._show()

    def plan(self) -> MergePlan:
        """Return the plan as it has been chosen."""
        kept = _chosen(self.same, Qt.CheckState.Unchecked)
        planned = self._planner([each for each in kept if isinstance(each, str)])
        taken = _chosen(self.differing, Qt.CheckState.Checked)
        take_theirs(planned, self._ours, [each for each in taken if isinstance(each, Conflict)])
        return planned

    @property
    def told(self) -> str:
        """What the dialog says will be done."""
        return self._told.text()

    def _list(self, text: str, column: QVBoxLayout) -> QListWidget:
        label, made = QLabel(text), QListWidget()
        label.setWordWrap(True)
        label.setBuddy(made)
        made.setAccessibleName(text)
        made.setWordWrap(True)
        made.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._labels[made] = label
        column.addWidget(label)
        column.addWidget(made, 1)
        return made

    @staticmethod
    def _row(into: QListWidget, words: str, value: object, state: Qt.CheckState) -> None:
        item = QListWidgetItem(" ".join(words.split()))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        item.setData(Qt.ItemDataRole.UserRole, value)
        into.addItem(item)

    def _show(self) -> None:
        planned = self.plan()
        left = [line for line in plan_lines(planned, self._ours) if not self._is_listed(line, planned)]
        self._told.setText("\n".join(translated(line) for line in left))
        self.merge_button.setEnabled(not planned.is_empty)

    def _is_listed(self, line: str, planned: MergePlan) -> bool:
        return any(line == conflict_line(conflict, self._ours) for conflict in planned.conflicts)


def _chosen(rows: QListWidget, state: Qt.CheckState) -> list[object]:
    items = (rows.item(number) for number in range(rows.count()))
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is state]
