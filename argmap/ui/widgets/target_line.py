"""The line that says what the next key acts on: whole, in plain ink, to stand above the buttons."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from argmap.model.verbatim import shortened_at_word
from argmap.picture.translation import quoted
from argmap.ui.widgets.type_size import write_as_on_map

LONGEST = 280
"""Characters of a claim that are shown at most; the tip has all of them."""


class TargetLine(QLabel):
    """What the next key is about, in words that wrap: a short lead in bold, and the claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._words = ""
        write_as_on_map(self)

    def minimumSizeHint(self) -> QSize:
        """Two lines at least, however narrow: a window must not become higher for a long claim."""
        return QSize(20, 2 * self.fontMetrics().lineSpacing())

    @property
    def words(self) -> str:
        """The words that are shown, as plain text."""
        return self._words

    def tell(self, lead: str, claim: str = "") -> None:
        """Show a lead ("For or against") and the words of the claim that it is about; nothing at all hides the line."""
        claim = " ".join(claim.split())
        shown = shortened_at_word(claim, LONGEST)
        in_marks = quoted(shown) if shown else ""
        self._words = " ".join(part for part in (lead, in_marks) if part)
        self.setText(f"<b>{escape(lead)}</b> {escape(in_marks)}" if in_marks else escape(lead))
        self.setToolTip(claim if shown != claim else "")
        self.setAccessibleName(self._words)
        self.setVisible(bool(self._words))
