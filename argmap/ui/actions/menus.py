"""The actions of a table as they are met in a window: menus, toolbar, context menus, keys, and the list of keys."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QTextEdit, QToolBar, QWidget

from argmap.picture.translation import translated
from argmap.ui.actions.action import Action, ActionTable, Scope, W, without_marks
from argmap.ui.actions.key_choices import KeyChoices
from argmap.ui.actions.menu_letters import give_letters, keep_letters
from argmap.ui.actions.why_not import why_not
from argmap.ui.session import Session
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.tool_bar import ToolBar

NO_OTHER_KEYS: Mapping[str, str] = {}


Groups = Sequence[Sequence[str]]
"""The names of the actions of a menu, in groups."""


class Actions(QObject):
    """The actions of one window, by name: created once, and enabled or disabled by their rules after every change."""

    def __init__(self, window: W, session: Session, table: ActionTable[W], settings: QSettings | None = None) -> None:
        super().__init__(window)
        self.keys = KeyChoices(table.rows, settings, self)
        self._session = session
        self._table: ActionTable[Any] = table
        self._rows: dict[str, Action[Any]] = {row.name: row for row in table.rows}
        self._at_work = True
        self._other_keys: dict[QWidget, Mapping[str, str]] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._made = {row.name: self._make(row, window) for row in table.rows}
        for signal in (session.changed, session.selected, session.map_shown, session.opened):
            signal.connect(self.refresh)
        self.keys.changed.connect(self._show_keys)
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def _make(self, row: Action[Any], window: QWidget) -> QAction:
        action = QAction(translated(row.text), window)
        action.setObjectName(row.name)
        if row.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if row.icon:
            action.setIcon(icon(row.icon))
        if row.short:
            action.setIconText(translated(row.short))
        self._give_keys(row, action)
        action.setCheckable(row.switch or bool(row.choice))
        if row.scope is Scope.WINDOW:
            window.addAction(action)  # so that its keys work while the menu bar is hidden
        if row.choice:
            group = self._choices.setdefault(row.choice, QActionGroup(self))
            group.addAction(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(partial(self._do, row, window))
        return action

    def _give_keys(self, row: Action[Any], action: QAction) -> None:
        keys = self.keys.keys(row.name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(translated(row.tip) + (f" ({shown(keys[0])})" if keys else ""))

    def _show_keys(self) -> None:
        for name, row in self._rows.items():
            self._give_keys(row, self._made[name])

    def _do(self, row: Action[Any], window: QWidget, *_: object) -> None:
        """Run an action after saving and selecting what is being typed: it must not act on the former selection.

        If the words cannot be saved, that is reported and the action does not run.
        """
        if not row.meanwhile and not (self._session.flush_pending() and self._is_possible(row)):
            return
        row.does(window)

    def arrange(self, *, at_work: bool) -> None:
        """Allow every action at work, and on the welcome page those that do not need to be seen."""
        self._at_work = at_work
        self.refresh()

    def _is_possible(self, row: Action[Any]) -> bool:
        if not self._at_work and row.name not in self._table.at_home and row.menu not in self._table.at_home:
            return False
        return row.when(self._session) and not (row.writes and self._session.read_only)

    def why_not(self, name: str) -> str:
        """Return why an action cannot be done now, in a few words; "" where it can."""
        row = self._rows[name]
        if self._is_possible(row):
            return ""
        if row.writes and self._session.is_open and self._session.read_only:
            return self._session.why_read_only
        return translated(why_not(row.when)) if not row.when(self._session) else self.tr("Go to the map first")

    def places(self) -> Iterator[tuple[Action[Any], str]]:
        """Yield every row, with the titles of the menus in which it is."""
        for row in self._rows.values():
            inside = row.submenu or row.choice
            titles = [self._table.menus[row.menu]]
            if inside in self._table.submenus:
                titles.append(self._table.submenus[inside])
            yield row, " › ".join(without_marks(translated(title)) for title in titles)

    def refresh(self) -> None:
        """Enable what can be done now, and name the steps that undo and redo are about."""
        for name, row in self._rows.items():
            self._made[name].setEnabled(self._is_possible(row))
        history = self._session.history
        for name, step in (("undo", history.next_undo()), ("redo", history.next_redo())):
            if name in self._rows:
                text = translated(self._rows[name].text)
                said = translated(self._session.blind.said(step.label)) if step else ""
                self._made[name].setText(f"{text}: {said}" if said else text)

    def answer(self, event: QKeyEvent) -> bool:
        """Show why the disabled action of an unhandled key cannot be done; return whether there is such an action.

        On a read-only map, every key of an action that changes it shows that.
        """
        focus = QApplication.focusWidget()
        pressed = _sequence(event)
        for name, row in self._rows.items():
            action = self._made[name]
            here = row.scope is Scope.WINDOW or (focus is not None and action in focus.actions())
            if not here or action.isEnabled() or pressed not in action.shortcuts():
                continue
            if row.writes and self._session.read_only:
                self._session.troubled.emit(self._session.why_read_only)
                return True
            if row.answers:
                row.does(self.parent())
                return True
        return False

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus, and return them by name."""
        submenus = self._table.submenus
        menus: dict[str, QMenu] = {}
        choices: dict[str, str] = {}
        for name, title in self._table.menus.items():
            menu = menus[name] = bar.addMenu(translated(title))
            menu.setToolTipsVisible(True)
            group = None
            for row in self._rows.values():
                if row.menu != name:
                    continue
                if group is not None and row.group != group:
                    menu.addSeparator()
                group = row.group
                inside = row.submenu or row.choice
                if inside in submenus and inside not in menus:
                    menus[inside] = menu.addMenu(translated(submenus[inside]))
                elif inside in submenus and choices.get(inside) != row.choice:
                    menus[inside].addSeparator()
                choices[inside] = row.choice
                menus[inside if inside in submenus else name].addAction(self._made[row.name])
        give_letters(bar.actions())
        for menu in menus.values():
            keep_letters(menu)
        return menus

    def toolbar(self, parent: QWidget) -> QToolBar:
        """Return the bar of what is done most."""
        bar = ToolBar(self.tr("Tools"), "tools", parent, words=True)
        for name in self._table.toolbar:
            if name:
                bar.add(self._made[name], sign_only=name in self._table.icons_only)
            else:
                bar.addSeparator()
        return bar

    def context(self, parent: QWidget, keys: Mapping[str, str] = NO_OTHER_KEYS) -> QMenu:
        """Return a menu of what can be done with the selection, or else with the map.

        `keys` has, by name, the actions that have another key in this widget than elsewhere, or none ("").
        """
        return self._menu(
            parent, self._table.selection_menu if self._session.selection else self._table.ground_menu, keys
        )

    def _menu(self, parent: QWidget, groups: Groups, keys: Mapping[str, str] = NO_OTHER_KEYS) -> QMenu:
        menu = QMenu(parent)
        for group in groups:
            possible = [name for name in group if self._made[name].isEnabled()]
            usable = [self._with_key(menu, name, keys) if name in keys else self._made[name] for name in possible]
            if usable and menu.actions():
                menu.addSeparator()
            menu.addActions(usable)
        keep_letters(menu)
        return menu

    def _with_key(self, menu: QMenu, name: str, keys: Mapping[str, str]) -> QAction:
        """Return an action that does the same as another one, and shows the key that does it here."""
        action, key = self._made[name], keys[name]
        made = QAction(action.icon(), f"{action.text()}\t{shown(key)}" if key else action.text(), menu)
        made.setObjectName(name)
        made.triggered.connect(action.trigger)
        return made

    def serve_menu(self, widget: QWidget, keys: Mapping[str, str] = NO_OTHER_KEYS) -> None:
        """Open the context menu where one asks for it in a widget, in which some actions have other keys."""
        self._other_keys[widget] = keys
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(partial(self._open_menu, widget, keys))

    def serve_own_menu(self, widget: QWidget, groups: Groups) -> None:
        """Open a context menu of these actions in a widget: what can be done with it, whatever is selected."""
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        widget.customContextMenuRequested.connect(lambda at: self._show(self._menu(widget, groups), widget, at))

    def serve_text_menu(self, text: QTextEdit, groups: Groups) -> None:
        """Open a context menu of these actions in a text, followed by what every text has: to copy and to select."""
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(at: QPoint) -> None:
            menu, usual = self._menu(text, groups), text.createStandardContextMenu(at)
            menu.addSeparator()
            for action in usual.actions():
                menu.addAction(action)
            usual.setParent(menu, Qt.WindowType.Popup)  # its actions live as long as the menu that shows them
            self._show(menu, text, at)

        text.customContextMenuRequested.connect(show)

    def other_keys(self, widget: QWidget) -> Mapping[str, str]:
        """Return the actions that have another key in a widget, or in the one around it, than elsewhere."""
        around = (other for other in self._other_keys if other is widget or other.isAncestorOf(widget))
        return self._other_keys.get(next(around, widget), NO_OTHER_KEYS)

    def _open_menu(self, over: QWidget, keys: Mapping[str, str], at: QPoint) -> None:
        self._show(self.context(over, keys), over, at)

    def _show(self, menu: QMenu, over: QWidget, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(over.mapToGlobal(at))

    def serve(self, widget: QWidget, *scopes: Scope) -> None:
        """Make the keys of these scopes work in a widget."""
        for name, row in self._rows.items():
            if row.scope in scopes:
                widget.addAction(self._made[name])

    def key_groups(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the title of each menu, and of its submenus, with its actions: those with keys first."""
        titles = {(name, ""): title for name, title in self._table.menus.items()}
        titles |= {(menu, name): title for name, title in self._table.submenus.items() for menu in self._table.menus}
        for menu in self._table.menus:
            for at in (at for at in titles if at[0] == menu):
                rows = [row for row in self._rows.values() if (row.menu, row.submenu) == at]
                if rows:
                    names = [row.name for row in sorted(rows, key=lambda row: not self.keys.keys(row.name))]
                    yield without_marks(translated(titles[at])), names

    def title(self, name: str) -> str:
        """Return the name of an action, as in its menu."""
        return without_marks(translated(self._rows[name].text))

    def shown_keys(self, name: str) -> str:
        """Return the keys of an action, as the user's system writes them."""
        return self.tr("  or  ").join(map(shown, self.keys.keys(name)))


def shown(key: str) -> str:
    """Return a key as the user's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _sequence(event: QKeyEvent) -> QKeySequence:
    """Return the key of an event in the form of shortcuts: without the keypad modifier, and with Shift+Tab as such."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Tab if event.key() == Qt.Key.Key_Backtab else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(modifiers, key))
