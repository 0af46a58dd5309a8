"""Words of a field that may be misspelled: a wavy line below each, and a menu with what may be meant."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from argmap.ui.spell_checking import Span, Spelling

PAUSE = 120
"""Milliseconds from a change of the words to a look at them."""


class SpellingMarks(QObject):
    """The marks of one field. The word at whose end one types is left alone until one goes on."""

    def __init__(self, field: QTextEdit | QPlainTextEdit, spelling: Spelling, color: Callable[[], str]) -> None:
        """`color` is that of the wavy lines in the present theme."""
        super().__init__(field)
        self._field, self._spelling, self._color = field, spelling, color
        self._wrong: list[Span] = []
        self._last: Span = (-1, -1)
        """Where one was led last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        field.document().contentsChanged.connect(self._timer.start)
        field.cursorPositionChanged.connect(self._timer.start)
        spelling.learned.connect(self._timer.start)
        field.viewport().installEventFilter(self)
        field.installEventFilter(self)

    @property
    def wrong(self) -> list[Span]:
        """The misspelled words as (start, end) in characters of the field, in order."""
        return self._wrong

    def look(self) -> None:
        """Mark the words of the field."""
        field = self._field
        if field.isReadOnly() or not field.isVisible() or not self._spelling.is_on:
            self._wrong = []
        else:
            text = field.toPlainText()
            self._wrong = [_in_code_units(text, span) for span in self._spelling.wrong_in(text)]
        cursor = field.textCursor()
        typed_at = cursor.position() if field.hasFocus() and not cursor.hasSelection() else -1
        marks = [self._mark(start, end) for start, end in self._wrong if end != typed_at]
        if marks or field.extraSelections():
            field.setExtraSelections(marks)

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(self._color()))
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._span(start, end), form
        return mark

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        last = self._field.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- going from one to the next

    def go_on(self, *, from_start: bool = False) -> bool:
        """Select the next misspelled word behind the caret, and open its menu; return whether there is one.

        Behind the last one, what stands before the caret comes first, unless one has gone through it already.
        """
        self.look()
        cursor = self._field.textCursor()
        at = (cursor.selectionStart(), cursor.selectionEnd())
        after = [span for span in self._wrong if span[0] >= at[1]]
        if from_start or (not after and at != self._last):
            after = self._wrong
        if not after:
            return False
        found = self._last = after[0]
        self._field.setTextCursor(self._span(*found))
        self._field.ensureCursorVisible()
        self.look()
        self.open_menu(found, self._field.viewport().mapToGlobal(self._below(found)), with_usual=False)
        return True

    def _below(self, span: Span) -> QPoint:
        return self._field.cursorRect(self._span(span[0], span[0])).bottomLeft()

    # --- the menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The context menu on a misspelled word begins with what may be meant."""
        if isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu and self._wrong:
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                at = self._field.cursorForPosition(self._field.viewport().mapFromGlobal(event.globalPos())).position()
            else:
                at = self._field.textCursor().position()
            found = next(((start, end) for start, end in self._wrong if start <= at <= end), None)
            if found is not None:
                self.open_menu(found, event.globalPos(), with_usual=True)
                return True
        return super().eventFilter(watched, event)

    def open_menu(self, span: Span, at: QPoint, *, with_usual: bool) -> QMenu:
        """Open the menu of a misspelled word at a place on the screen: words that may be meant, and what else helps."""
        word = self._span(*span).selectedText()
        menu = QMenu(self._field)
        menu.setObjectName("spelling_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("“{0}” is not in the dictionary").format(word))
        looking = menu.addAction(self.tr("Looking for words…"))
        looking.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("&Add to dictionary")).triggered.connect(lambda: self._spelling.add(word))
        menu.addAction(self.tr("&Ignore")).triggered.connect(lambda: self._spelling.ignore(word))
        if with_usual:
            menu.addSeparator()
            usual = self._field.createStandardContextMenu()
            for action in usual.actions():
                menu.addAction(action)
            usual.setParent(menu, Qt.WindowType.Popup)  # its actions live as long as the menu that shows them
        alive = [True]
        menu.destroyed.connect(lambda: alive.clear())

        def show(words: list[str]) -> None:
            if alive:
                self._fill(menu, looking, span, word, words)

        self._spelling.suggestions(word, show)
        menu.popup(at)
        if alive and menu.actions()[0].isEnabled():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _fill(self, menu: QMenu, before: QAction, span: Span, word: str, words: list[str]) -> None:
        for meant in words:
            action = QAction(meant.replace("&", "&&"), menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _=False, meant=meant: self._put(span, word, meant))
            menu.insertAction(before, action)
        if words:
            before.setVisible(False)
            if menu.isVisible() and menu.activeAction() is None:
                menu.setActiveAction(menu.actions()[0])
        else:
            before.setText(self.tr("No similar word"))

    def _put(self, span: Span, word: str, meant: str) -> None:
        cursor = self._span(*span)
        if cursor.selectedText() == word:  # else something else has been typed meanwhile
            cursor.insertText(meant)
            self._last = (cursor.position(), cursor.position())
            self._field.setTextCursor(cursor)
            self._field.setFocus()


def _in_code_units(text: str, span: Span) -> Span:
    """Return a span in the units in which Qt counts."""
    if text.isascii():
        return span
    start = len(text[: span[0]].encode("utf-16-le", "surrogatepass")) // 2
    return start, start + len(text[slice(*span)].encode("utf-16-le", "surrogatepass")) // 2
