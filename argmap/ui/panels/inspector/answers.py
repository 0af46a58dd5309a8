"""What speaks for and against a claim, below its page in the inspector."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from argmap.model.records import Claim, Stance
from argmap.model.verbatim import shortened_at_word
from argmap.ui.session import Session
from argmap.ui.widgets.icons import sign
from argmap.ui.widgets.text_lines import lines_of
from argmap.ui.widgets.type_size import scaled, write_as_on_map

MOST = 20
"""The most rows that are listed under one heading."""
LINES = 2
LONGEST = 300
"""The most characters of a claim that are read aloud."""


class AnswerColumn(QWidget):
    """Claims below each other, under headings; a click on one goes there."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(1)

    def clear(self) -> None:
        """Take all rows and headings out."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def add_rows(self, title: str, rows: Sequence[tuple[str, Stance, Callable[[], object]]]) -> None:
        """Add a heading and a row each for words with their side, and what a click does."""
        if self._column.count():
            self._column.addSpacing(4)
        head = QLabel(title)
        head.setObjectName("quiet")
        self._column.addWidget(head)
        for words, stance, does in rows[:MOST]:
            button: AnswerButton = AnswerButton(words or self.tr("(no words yet)"), stance)
            button.clicked.connect(does)
            self._column.addWidget(button)
        if len(rows) > MOST:
            self._column.addWidget(QLabel(self.tr("%Ln more", "", len(rows) - MOST)))


class Answers(AnswerColumn):
    """The reasons for a claim and the objections to it; choosing one goes there."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: list[tuple[str, str, Stance]] = []

    def show_claim(self, claim: str) -> None:
        """Show what speaks for and against a claim on the map that is shown."""
        on_map = self._session.tree()
        found: list[tuple[str, str, Stance]] = []
        for argument in on_map.reasons.get(claim, ()) if on_map else ():
            for id in argument.premises:
                premise = self._session.document.find(id, Claim)
                if premise is not None:
                    found.append((id, " ".join(premise.text.split()), argument.stance))
        if found == self._shown:
            return
        self._shown = found
        self.clear()
        for stance, title in ((Stance.PRO, self.tr("Reasons for it")), (Stance.CON, self.tr("Objections to it"))):
            rows = [(id, text) for id, text, side in found if side is stance]
            if rows:
                self.add_rows(title, [(text, stance, partial(self._session.select, [id])) for id, text in rows])
        self.setVisible(bool(found))


class AnswerButton(QPushButton):
    """A button with the sign of a stance and the words of a claim, in up to two lines."""

    def __init__(self, words: str, stance: Stance) -> None:
        super().__init__()
        self._words, self._sign = words, sign(stance)
        self.setObjectName("row")
        self.setAutoDefault(True)
        write_as_on_map(self)
        self.setAccessibleName(shortened_at_word(words, LONGEST))
        self.setToolTip(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _room(self, width: int) -> int:
        return width - scaled(16 + 8 + 12)

    def hasHeightForWidth(self) -> bool:
        """Return True: words need the more lines the narrower it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of up to two lines."""
        lines = len(lines_of(self._words, self.font(), self._room(width), LINES))
        return lines * self.fontMetrics().lineSpacing() + scaled(8)

    def sizeHint(self) -> QSize:
        """Return the size for the width that it has."""
        width = max(self.width(), scaled(160))
        return QSize(scaled(160), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(scaled(80), self.fontMetrics().lineSpacing() + scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign and words over the ground of the button."""
        super().paintEvent(event)
        painter, metrics, size = QPainter(self), self.fontMetrics(), scaled(15)
        left, top = scaled(6), scaled(4)
        self._sign.paint(painter, QRect(left, top + (metrics.height() - size) // 2, size, size))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for line in lines_of(self._words, self.font(), self._room(self.width()), LINES):
            painter.drawText(left + size + scaled(8), top + metrics.ascent(), line)
            top += metrics.lineSpacing()
