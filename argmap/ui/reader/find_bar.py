"""The bar for finding words in the text: Enter finds the next, Shift+Enter the previous, Escape returns to the text."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from argmap.model.sought_words import phrase
from argmap.ui.reader.find_marks import mark_words
from argmap.ui.reader.text_view import SourceTextView, Span
from argmap.ui.widgets.icons import icon

MOST = 9999
"""More matches than this are not counted."""
LARGE = 200_000
"""Characters of a text in which accents count, because folding it at each key would take too long."""


class FindBar(QFrame):
    """A field over the text. All that it finds is marked; one place is selected, so that it can be made a claim."""

    def __init__(self, text: SourceTextView, said: Callable[[], str], color: Callable[[], str]) -> None:
        """`said` returns the text of the source, `color` that of the marks."""
        super().__init__()
        self._said, self._color = said, color
        self.setObjectName("bar")
        self._text = text
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self._look())
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for sign, tip, does in (
            ("up", self.tr("Previous match"), self.previous),
            ("down", self.tr("Next match"), self.next),
            ("close", self.tr("Close"), self.leave),
        ):
            button = QToolButton()
            button.setIcon(icon(sign))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(does)
            row.addWidget(button)
        self.hide()

    def start(self) -> None:
        """Show the bar and wait for what to find: what is selected, if it is short."""
        chosen = self._text.textCursor().selectedText()
        self.show()
        if 0 < len(chosen) < 60 and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._look()

    def leave(self) -> None:
        """Hide the bar; the match stays selected."""
        self.hide()
        mark_words(self._text, (), self._color())
        self._text.setFocus()

    def next(self) -> None:
        """Select the next match, after the last one the first."""
        spans = self._spans()
        at = self._text.caret if self._text.span is None else max(self._text.span)
        self._go_to(spans, bisect_left(spans, (at, at)) % max(1, len(spans)))

    def previous(self) -> None:
        """Select the previous match, before the first one the last."""
        spans = self._spans()
        at = self._text.caret if self._text.span is None else min(self._text.span)
        self._go_to(spans, (bisect_left(spans, (at, at)) - 1) % max(1, len(spans)))

    def _look(self) -> None:
        """Mark all matches, and select the first one from the start of the selection."""
        spans = self._spans()
        mark_words(self._text, spans, self._color())
        at = self._text.caret if self._text.span is None else min(self._text.span)
        self._go_to(spans, bisect_left(spans, (at, at)) % max(1, len(spans)))

    def _go_to(self, spans: Sequence[Span], place: int) -> None:
        if not self.field.text():
            self.count.clear()
        elif not spans:
            self.count.setText(self.tr("No match"))
        else:
            self._text.take(spans[place])
            whole = self.tr("{0} of {1}").format(place + 1, len(spans))
            self.count.setText(whole if len(spans) <= MOST else self.tr("very many"))

    def _spans(self) -> list[Span]:
        """Return where the words stand, in offsets of the source; case, accents and kinds of marks do not count."""
        text = self._said()
        if len(text) > LARGE:
            small, wanted = text.lower(), self.field.text().lower()
            if len(small) != len(text) or not wanted:
                return []
            return [found.span() for found in re.finditer(re.escape(wanted), small)]
        return phrase(self.field.text()).spans(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Escape in the field."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape:
            if pressed:
                self.leave()
            event.accept()
            return True
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous if back else self.next)()
            return True
        return super().eventFilter(watched, event)
