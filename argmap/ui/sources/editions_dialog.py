"""The dialog about passages in a newer edition: changed ones to confirm, lost ones to choose a place for."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap.import_lock import LOADING
from argmap.model.editions import Span
from argmap.model.placing import said_by
from argmap.model.records import Passage
from argmap.picture.translation import listed, quoted
from argmap.ui.session import Session
from argmap.ui.sources import editions
from argmap.ui.sources.editions import Edition

if TYPE_CHECKING:
    from argmap.text.reanchoring import Candidate, Reanchored

MOST = 3
"""The most places that are offered for a passage."""
_CONTEXT = 40
_WIDE, _HIGH, _AROUND = 620, 560, 130
"""The width and the largest height of the dialog, and the share of its height for text and buttons, in pixels."""


class EditionDialog(QDialog):
    """The dialog in which the user decides about changed passages; only unchanged ones are moved without asking."""

    def __init__(self, session: Session, edition: Edition, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._edition = session, edition
        self._there = edition.newer is not None
        self.setWindowTitle(self.tr("Passages left in an older edition") if self._there else self.tr("A newer edition"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: dict[str, EditionRow] = {}
        self.told = QLabel(self._summary())
        self.told.setWordWrap(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for passage, found in editions.unsure(edition):
            row = EditionRow(edition, passage, found, said_by(session.document, passage))
            row.decided.connect(self._refresh)
            self.rows[passage.id] = row
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setVisible(bool(self.rows))
        buttons = QDialogButtonBox()
        later = self.tr("Later") if self._there else self.tr("Cancel")
        self.later = buttons.addButton(later, QDialogButtonBox.ButtonRole.RejectRole)
        self.add = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addWidget(self.told)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        self.resize(_WIDE, min(_HIGH, _AROUND + (column.heightForWidth(_WIDE - _AROUND // 2) if self.rows else 0)))
        self._refresh()

    def _summary(self) -> str:
        with LOADING:
            from argmap.text.reanchoring import State

        states = [found.state for _, found in self._edition.found]
        parts = [
            (states.count(State.EXACT), self.tr("{0} found in the same place")),
            (states.count(State.MOVED), self.tr("{0} found elsewhere")),
            (states.count(State.CHANGED), self.tr("{0} changed")),
            (states.count(State.LOST), self.tr("{0} lost")),
        ]
        told = listed([text.format(count) for count, text in parts if count]) or self.tr("there are none")
        return self.tr("Passages in “{0}”: {1}.").format(self._edition.text.title, told)

    def _chosen(self) -> dict[str, Span]:
        return {id: span for id, row in self.rows.items() if (span := row.chosen())}

    def _refresh(self) -> None:
        """Update the button's text with what it will do."""
        if not self._there:
            self.add.setText(self.tr("Add this edition"))
            return
        count = len(editions.sure(self._edition)) + len(self._chosen())
        self.add.setText(self.tr("Move %Ln passage(s)", "", count))
        self.add.setEnabled(count > 0)

    def accept(self) -> None:
        """Move what is sure and what was chosen, to the newer edition, which is added if need be."""
        editions.apply(self._session, self._edition, self._chosen())
        super().accept()


class EditionRow(QFrame):
    """The choice for one passage that is not found word for word: its possible places now, or to leave it."""

    decided = Signal()

    def __init__(self, edition: Edition, passage: Passage, found: "Reanchored", speaker: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda *_: self.decided.emit())
        self._places: list[Span] = []
        title = QLabel(self.tr("Changed") if found.place else self.tr("Lost"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        words = " ".join(passage.exact.split())
        old = QLabel(quoted(words) + (f" — {speaker}" if speaker else ""))
        old.setTextFormat(Qt.TextFormat.PlainText)
        old.setObjectName("quiet")
        old.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(old)
        for number, candidate in enumerate(found.candidates[:MOST]):
            self._offer(self.tr("Take it for these words:"), number, column)
            shown = QLabel(_shown(edition.text.text, passage.exact, candidate))
            shown.setTextFormat(Qt.TextFormat.RichText)
            shown.setWordWrap(True)
            shown.setContentsMargins(24, 0, 0, 4)
            column.addWidget(shown)
            self._places.append((candidate.start, candidate.end))
        if not self._places:
            column.addWidget(QLabel(self.tr("Nothing in the newer edition is like it.")))
        self._offer(self.tr("Leave it in the older edition"), -2, column).setChecked(True)

    def _offer(self, text: str, number: int, column: QVBoxLayout) -> QRadioButton:
        made = QRadioButton(text)
        self._group.addButton(made, number)
        column.addWidget(made)
        return made

    def choose(self, number: int) -> None:
        """Choose the place of this number."""
        self._group.button(number).setChecked(True)

    def chosen(self) -> Span | None:
        """Return the place that was chosen, or None to leave the passage where it is."""
        number = self._group.checkedId()
        return self._places[number] if 0 <= number < len(self._places) else None


def _shown(text: str, old: str, candidate: "Candidate") -> str:
    """Return a place as HTML with its differences: removed words struck out, added ones underlined, and context."""
    with LOADING:
        from argmap.text.reanchoring import difference

    tags = {"same": "{0}", "removed": "<s>{0}</s>", "added": "<b><u>{0}</u></b>"}
    words = "".join(tags[op].format(escape(piece)) for op, piece in difference(old, candidate.exact))
    words = words.replace("</s><b>", "</s> <b>")  # what went and what came are two words
    before = text[max(0, candidate.start - _CONTEXT) : candidate.start]
    if candidate.start > _CONTEXT and " " in before:  # its first word may be cut
        before = before[before.index(" ") + 1 :]
    after = text[candidate.end : candidate.end + _CONTEXT]
    if candidate.end + _CONTEXT < len(text) and " " in after:
        after = after[: after.rindex(" ")]
    before, after = escape(before), escape(after)
    return f"… {before}{words}{after} …"
