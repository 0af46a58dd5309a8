"""Words that were looked for, marked behind the text of a source."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit

from argmap.ui.reader.text_view import SourceTextView, Span

MOST = 2000
"""Places at most that are marked: the bar and the keys find all others as well."""


def mark_words(text: SourceTextView, spans: Iterable[Span], color: str) -> None:
    """Mark these spans of the text, and no others."""
    made: list[QTextEdit.ExtraSelection] = []
    for span in islice(spans, MOST):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = text.cursor_over(span)
        mark.format.setBackground(QColor(color))
        made.append(mark)
    text.setExtraSelections(made)
