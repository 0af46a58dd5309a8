"""The dialogs of the Help menu: the sheet of keys, made from the table of actions, and what the program is."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from argmap.picture.translation import translated
from argmap.ui.actions.menus import Actions, shown
from argmap.ui.widgets.filter_field import Sieve
from argmap.ui.widgets.icons import IconLabel
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.type_size import scaled

_NAME = Qt.ItemDataRole.UserRole
_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown}


class ShortcutsDialog(QDialog):
    """The dialog that lists every action with its keys, by menu, and all other keys. Those of actions change."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self.field = Sieve(self.tr("Filter by words or keys"), self.tr("Filter the keys"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(scaled(14))
        self.asking = QLabel()
        self.asking.setWordWrap(True)
        self.pressed = KeyField()
        self.take = QPushButton()
        self.take.clicked.connect(self._take_away)
        self.take.hide()
        self._row = QVBoxLayout()
        for part in (self.asking, self.pressed):
            part.hide()
            self._row.addWidget(part)
        self._row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        ways = QDialogButtonBox.ButtonRole
        self.change = buttons.addButton(self.tr("&Change…"), ways.ActionRole)
        self.drop = buttons.addButton(self.tr("&No keys"), ways.ActionRole)
        self.reset = buttons.addButton(self.tr("&Reset"), ways.ActionRole)
        self.reset_all = buttons.addButton(self.tr("Reset &all"), ways.ActionRole)
        whole = QVBoxLayout(self)
        whole.addWidget(self.field)
        whole.addWidget(self.tree, 1)
        whole.addLayout(self._row)
        whole.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.change.clicked.connect(self._ask)
        self.drop.clicked.connect(lambda: self._do(lambda name: actions.keys.give(name, "")))
        self.reset.clicked.connect(lambda: self._do(actions.keys.reset))
        self.reset_all.clicked.connect(actions.keys.reset_all)
        self.pressed.caught.connect(self._try)
        self.pressed.left.connect(self._end)
        self.field.textChanged.connect(self._filter)
        self.field.left.connect(self.tree.setFocus)
        self.tree.itemActivated.connect(lambda *_: self._ask())
        self.tree.currentItemChanged.connect(lambda *_: self._end())
        actions.keys.changed.connect(self._fill)
        self._fill()
        most = (parent.screen().availableSize() if parent.isFullScreen() else parent.size()) - QSize(40, 40)
        self.resize(min(scaled(600), most.width()), min(scaled(620), most.height()))
        self.field.setFocus()

    def _fill(self) -> None:
        at = self.name
        self.tree.clear()
        for title, names in self._actions.key_groups():
            group = self._group(title)
            for name in names:
                self._add(group, self._actions.title(name), self._actions.shown_keys(name), name)
        for title, rows in (
            (self.tr("On the map"), self._moves()),
            (self.tr("While a claim is typed"), self._typing()),
        ):
            group = self._group(title)
            for text, keys in rows:
                self._add(group, text, keys, "")
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)  # a long name is read whole; keys are short
        self._filter(self.field.text())
        for item in self._items():
            if at and item.data(0, _NAME) == at:
                self.tree.setCurrentItem(item)
        self._end()

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        font = self.tree.font()
        font.setBold(True)
        group.setFont(0, font)
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _add(self, group: QTreeWidgetItem, text: str, keys: str, name: str) -> None:
        item = QTreeWidgetItem(group, [text, keys])
        item.setData(0, _NAME, name)
        if name and self._actions.keys.is_own(name):
            font = self.tree.font()
            font.setItalic(True)
            item.setFont(1, font)
            item.setToolTip(1, self.tr("Changed by you"))

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        yield from (group for n in range(self.tree.topLevelItemCount()) if (group := self.tree.topLevelItem(n)))

    def _items(self) -> Iterator[QTreeWidgetItem]:
        yield from (row for group in self._groups() for row in _rows_of(group))

    def _filter(self, text: str) -> None:
        """Show the rows that have all words, in their text, their keys or the title of their group."""
        words = text.casefold().split()
        for group in self._groups():
            for item in _rows_of(group):
                told = f"{item.text(0)} {item.text(1)} {group.text(0)}".casefold()
                item.setHidden(not all(word in told for word in words))
            group.setHidden(all(item.isHidden() for item in _rows_of(group)))

    # --- changing

    @property
    def name(self) -> str:
        """The action of the row that is chosen; "" where it is none."""
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _do(self, change: Callable[[str], None]) -> None:
        if self.name:
            change(self.name)

    def _ask(self) -> None:
        """Wait for the new keys of the action that is chosen."""
        if not (self.name and self._actions.keys.can_change(self.name)):
            return
        title = self._actions.title(self.name)
        self.asking.setText(self.tr("Press the new keys for “{0}”. Esc leaves them as they are.").format(title))
        self.pressed.clear()
        self.pressed.setAccessibleName(self.asking.text())
        self.take.hide()
        self.asking.show()
        self.pressed.show()
        self.pressed.setFocus()

    def _try(self, key: str) -> None:
        """Give the keys that were pressed to the action, or say why not."""
        keys, name = self._actions.keys, self.name
        self.take.hide()
        self.pressed.setText(shown(key))
        if refusal := keys.refusal(name, key):
            self._say(translated(refusal))
        elif owner := keys.owner(name, key):
            title = self._actions.title(owner)
            self._say(self.tr("{0} belongs to “{1}”.").format(shown(key), title))
            if keys.can_change(owner):
                self.take.setText(self.tr("Take it away from “{0}”").format(title))
                self.take.setProperty("keys", key)
                self.take.show()
        else:
            keys.give(name, key)
            self.tree.setFocus()

    def _take_away(self) -> None:
        self._actions.keys.give(self.name, str(self.take.property("keys")))
        self.tree.setFocus()

    def _say(self, text: str) -> None:
        self.asking.setText(text)
        announce(self, text)

    def _end(self) -> None:
        """Put away what waits for keys."""
        if self.pressed.hasFocus():
            self.tree.setFocus()
        for part in (self.asking, self.pressed, self.take):
            part.hide()
        name, keys = self.name, self._actions.keys
        can = bool(name) and keys.can_change(name)
        self.change.setEnabled(can)
        self.drop.setEnabled(can and bool(keys.keys(name)))
        self.reset.setEnabled(can and keys.is_own(name))
        self.reset_all.setEnabled(keys.any_own)

    def _typing(self) -> list[tuple[str, str]]:
        """Return the keys that are no actions, but go on from the claim that is typed."""
        return [
            (self.tr("Go on beside it; without words, one level up"), shown("Return")),
            (self.tr("Go on with a reason for it, or an objection to it"), f"{shown('Tab')} / {shown('Shift+Tab')}"),
            (self.tr("Go on with a co-premise"), shown("Shift+Return")),
            (self.tr("Go on with an objection to its step"), shown("Ctrl+U")),
            (self.tr("Go on one level up"), shown("Ctrl+Up")),
            (self.tr("Move it up or down a level"), f"{shown('Alt+Left')} / {shown('Alt+Right')}"),
            (self.tr("Begin a new line"), shown("Alt+Return")),
            (self.tr("End typing; the words are kept for the next time"), shown("Esc")),
        ]

    def _moves(self) -> list[tuple[str, str]]:
        """Return the keys that are no actions, but move the selection and the view."""
        return [
            (self.tr("Walk over the map"), self.tr("Arrow keys")),
            (self.tr("Walk over the arguments"), self.tr("Ctrl + arrow keys")),
            (self.tr("Select one more"), self.tr("Shift + arrow keys")),
            (self.tr("Go to the thesis"), shown("Home")),
            (self.tr("Scroll"), self.tr("Ctrl + Shift + arrow keys")),
            (self.tr("Scroll far"), f"{shown('PgUp')} / {shown('PgDown')}"),
            (self.tr("Move the map by hand"), self.tr("Space + drag, the middle button, or two fingers")),
            (self.tr("Zoom"), self.tr("+  −  0, Ctrl + wheel, or pinch")),
            (self.tr("Select several"), self.tr("Shift + drag on the ground, Ctrl + click")),
            (self.tr("Move a claim; its order, on the edge of one beside it"), self.tr("drag")),
            (self.tr("Turn it to the other side as it is moved"), self.tr("Shift while dragging")),
            (self.tr("Pin it where it is dropped"), self.tr("Ctrl or Alt while dragging")),
            (self.tr("Let it speak for or against something more"), self.tr("drag from its edge")),
            (self.tr("Call off what the mouse or a finger does"), shown("Esc")),
            (self.tr("Change the words of the selected claim"), self.tr("any letter")),
            (self.tr("Drop the selection"), shown("Esc")),
        ]


def _rows_of(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [row for n in range(group.childCount()) if (row := group.child(n))]


class KeyField(QLineEdit):
    """A field that shows keys that are pressed in it, in place of what they do."""

    caught = Signal(str)
    """Keys, as they are written in the settings."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Take every key, also Tab and those of shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if key == Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
                self.left.emit()
            elif key not in _HELD:
                self.caught.emit(QKeySequence(QKeyCombination(held, key)).toString())
            return True
        return super().event(event)


class AboutDialog(QDialog):
    """The dialog about the program, its version and its license."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About argmap"))
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("argmap")
        except PackageNotFoundError:
            number = ""
        sign = IconLabel("argmap", 64)
        words = QLabel(
            f"<h3>argmap {number}</h3><p>"
            + self.tr("Read articles and comment threads, pick out who said what, and map the reasons for and against.")
            + "</p><p>"
            + self.tr(
                "Free software under the MIT License. It works offline: nothing that you read leaves this computer."
            )
            + "</p>"
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(buttons)
