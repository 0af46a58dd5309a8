"""A field for tags: each is a chip that can be taken away, and a new one is typed behind them."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.ui.widgets.fields import Keeper, Pending, leave_to_window
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.type_size import scaled

MOST = 60
"""The most tags that are shown at first; a button shows all of them."""
_COMMAS = re.compile("[,，、،]")
FAR = 1_000_000
"""More places than there are tags: beyond the last one is the field."""
_LONGEST = 24
"""The most letters of a tag, in widths of an average one, before it is shortened."""


class TagField(QFrame):
    """The tags of one thing, or those that several share.

    Enter or a comma adds what is typed, and so does leaving the field. Backspace in the empty field takes away the last
    tag; the arrows go to the others, where Backspace and Delete take away the one that has the focus.
    """

    def __init__(self, keeper: Keeper, label: str, write: Callable[[tuple[str, ...]], None]) -> None:
        """`write` is called with all tags that there should be."""
        super().__init__()
        self.tags: tuple[str, ...] = ()
        """The tags that the document has."""
        self._write = write
        self._read_only = self._all = False
        self._label = label
        self.known: Callable[[], Iterable[str]] = lambda: ()
        """Returns the tags that can be completed while one types."""
        self.setObjectName("tags")
        self.setAccessibleName(label)
        self.chips: list[Chip] = []
        self.more = QToolButton()
        self.more.setObjectName("chip")
        self.more.clicked.connect(self._show_all)
        self.entry = _Entry()
        self.entry.setAccessibleName(label)
        self.entry.setAccessibleDescription(
            self.tr("Enter adds a tag, Backspace removes the last one, Left goes to the tags")
        )
        self._pending = Pending(keeper, self.entry, self.entry.text, self._add, pause=None)
        self._completed = QStringListModel(self)
        completer = QCompleter(self._completed, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.entry.setCompleter(completer)
        completer.activated.connect(self._completed_one, Qt.ConnectionType.QueuedConnection)
        self.entry.textEdited.connect(self._typed)
        self.entry.editingFinished.connect(self._pending.flush_pending)
        self.entry.called_off.connect(self._call_off)
        self.entry.emptied.connect(lambda: self.remove(self.tags[-1]) if self.tags else None)
        self.entry.left.connect(lambda: self._go(len(self.chips) - 1))
        self.entry.entered.connect(self._learn)
        self.entry.textChanged.connect(lambda _: self.entry.updateGeometry())
        for part in (self.entry.entered, self.entry.gone):
            part.connect(self._show_focus)
        self._flow = Flow(scaled(4))
        self._flow.addWidget(self.more)
        self._flow.addWidget(self.entry)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(scaled(4), scaled(4), scaled(4), scaled(4))
        inside.addLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.entry)
        self._arrange()

    # --- what is shown

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show the tags of the document; what is being typed stays."""
        if tags != self.tags:
            self.tags = tags
            self._arrange()

    def set_read_only(self, *, on: bool) -> None:
        """Show the tags alone, without the ways to change them; or let them be changed."""
        if on != self._read_only:
            self._read_only = on
            self._arrange()

    def set_hint(self, words: str) -> None:
        """Show these words while there is no tag."""
        self._hint = words
        self._tell_hint()

    _hint = ""

    def _show_all(self) -> None:
        self._all = True
        self._arrange()
        self._go(MOST)

    def _arrange(self) -> None:
        """Let the chips be those of the tags; the focus stays at its place among them."""
        at = next((place for place, chip in enumerate(self.chips) if chip.button.hasFocus()), None)
        shown = self.tags if self._all else self.tags[:MOST]
        for chip in self.chips[len(shown) :]:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self.chips[len(shown) :]
        while len(self.chips) < len(shown):
            chip = Chip(self)
            chip.removed.connect(self.remove)
            chip.moved.connect(self._move)
            self.chips.append(chip)
            self._flow.insert(len(self.chips) - 1, chip)
        for chip, tag in zip(self.chips, shown, strict=True):
            chip.tell(tag, can_go=not self._read_only)
        hidden = len(self.tags) - len(shown)
        self.more.setText(self.tr("%Ln more", "", hidden))
        self.more.setAccessibleName(self.tr("Show %Ln more tag(s)", "", hidden))
        self.more.setVisible(hidden > 0)
        self.entry.setReadOnly(self._read_only)
        self.entry.setVisible(not (self._read_only and self.tags))
        self._tell_hint()
        if at is not None:
            self._go(min(at, len(self.chips) - 1))

    def _tell_hint(self) -> None:
        self.entry.setPlaceholderText("" if self.tags else self._hint)
        self.entry.updateGeometry()

    def _learn(self) -> None:
        """Offer the tags that others have, as soon as somebody may want them."""
        self._completed.setStringList(sorted({*self.known()} - {*self.tags}, key=str.casefold))

    # --- changing them

    def _typed(self, text: str) -> None:
        self._pending.typed()
        if _COMMAS.search(text):
            self._pending.flush_pending()

    def _completed_one(self, _: str) -> None:
        self._pending.typed()
        self._pending.flush_pending()

    def _add(self, text: str) -> None:
        """Add what was typed; where that is refused, it stays in the field."""
        new = [tag for part in _COMMAS.split(text) if (tag := part.strip())]
        tags = tuple(dict.fromkeys([*self.tags, *new]))
        self.entry.clear()
        if tags != self.tags:
            self._write(tags)
        if any(tag not in self.tags for tag in new):
            self.entry.setText(text)

    def remove(self, tag: str) -> None:
        """Take a tag away."""
        if not self._read_only and tag in self.tags:
            self._write(tuple(other for other in self.tags if other != tag))

    def _call_off(self) -> None:
        self._pending.forget()
        self.entry.clear()

    # --- the focus

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.chips) and not self._read_only:
            self.chips[place].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_focus(self) -> None:
        """Give the frame the color of the focus while one types in it."""
        self.setProperty("active", self.entry.hasFocus())
        self.style().unpolish(self)
        self.style().polish(self)

    def _move(self, chip: "Chip", by: int) -> None:
        place = self.chips.index(chip) + by
        self._go(max(0, place) if place < len(self.chips) else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the tags is one into the field."""
        self.entry.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


class Chip(QFrame):
    """One tag, with the button that takes it away."""

    removed = Signal(str)
    moved = Signal(object, int)
    """The focus should go from this chip so many places on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tag")
        self.tag = ""
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self.button = _Close()
        self.button.setIcon(icon("close"))
        self.button.setIconSize(QSize(scaled(12), scaled(12)))
        self.button.setFixedSize(max(24, scaled(24)), max(24, scaled(24)))
        self.button.clicked.connect(lambda: self.removed.emit(self.tag))
        self.button.away.connect(lambda: self.removed.emit(self.tag))
        self.button.went.connect(lambda by: self.moved.emit(self, by))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._name)
        self._row.addWidget(self.button)

    def tell(self, tag: str, *, can_go: bool) -> None:
        """Show a tag, shortened where it is long; `can_go`: it can be taken away."""
        metrics = self._name.fontMetrics()
        most = metrics.averageCharWidth() * _LONGEST
        self.tag = tag
        words = " ".join(tag.split())
        self._name.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, most))
        self.setToolTip(tag if self._name.text() != tag else "")
        self.button.setVisible(can_go)
        self.button.setAccessibleName(self.tr("Remove the tag {0}").format(tag))
        self.button.setToolTip(self.button.accessibleName())
        self._row.setContentsMargins(scaled(9), 0, 0 if can_go else scaled(9), 0)
        self.setMinimumHeight(max(24, scaled(24)) + 2)


class _Close(QToolButton):
    """The button of a chip; the arrows go to those beside it. Tab does not stop here: many tags would keep it long."""

    away = Signal()
    went = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tag_close")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, Delete and Backspace take the tag away, Escape and Tab go back to the field."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.went.emit(1 if event.key() == forward else -1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.away.emit()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_End):
            self.went.emit(FAR)
        else:
            super().keyPressEvent(event)


class _Entry(QLineEdit):
    """The field in which a new tag is typed, without a frame: it is within that of the tags."""

    emptied = Signal()
    """Backspace in the empty field."""
    left = Signal()
    """Left at the beginning of the field."""
    entered = Signal()
    gone = Signal()
    """The field has the focus, or no longer."""
    called_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tag_entry")
        self.setFrame(False)

    def sizeHint(self) -> QSize:
        """As wide as what is typed or hinted at, so that it stays on the line of the last tags while it has room."""
        words = self.text() or self.placeholderText()
        wide = max(self.fontMetrics().horizontalAdvance(words) + scaled(16), scaled(72))
        return QSize(wide, max(24, super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few letters."""
        return QSize(scaled(40), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and the arrow lead to the tags where there is nothing to delete or to go through here."""
        before = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            self.emptied.emit()
        elif event.key() == before and plain and self.cursorPosition() == 0 and not self.hasSelectedText():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.called_off.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tags of others are looked up when they may be wanted."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame is quiet again."""
        super().focusOutEvent(event)
        self.gone.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that are dropped here are for the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's, not the field's."""
        return leave_to_window(event) or super().event(event)
