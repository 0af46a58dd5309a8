"""What one can do as one meets it in a window: menus, toolbar, context menus, keys and the sheet of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from argmap.picture.translation import tr
from argmap.ui.actions.captions import SHORT, TEXTS, TIPS, TITLES, caption, plain
from argmap.ui.actions.table import (
    CONTEXT,
    ENTRIES,
    MEANWHILE,
    MENUS,
    SUBMENUS,
    TOOLBAR,
    WITHOUT_TEXT,
    ActionEntry,
    Scope,
)
from argmap.ui.widgets.icons import icon

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window


class Actions(QObject):
    """The table's actions for one window: made once, able or not as the session stands."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._session = window.session
        self._made: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        for entry in ENTRIES:
            self._made[entry.name] = self._make(entry, window)
        session = window.session
        for signal in (session.changed, session.selected, session.map_shown, session.opened):
            signal.connect(self.refresh)
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def _make(self, entry: ActionEntry, window: "Window") -> QAction:
        action = QAction(caption(TEXTS, entry.name), window)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if entry.icon:
            action.setIcon(icon(entry.icon))
        if short := caption(SHORT, entry.name):
            action.setIconText(short)
        keys = (
            f" ({QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})" if entry.keys else ""
        )
        action.setToolTip((caption(TIPS, entry.name) or plain(action.text())) + keys)
        if entry.choice:
            action.setCheckable(True)
            group = self._choices.setdefault(entry.choice, QActionGroup(self))
            group.addAction(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: self._do(entry, window))
        return action

    def _do(self, entry: ActionEntry, window: "Window") -> None:
        """Do it once what is being typed stands and is selected, so that nothing is done to what was selected before.

        Where that could not be saved, the user has been told and it stays as it is.
        """
        if entry.name not in MEANWHILE:
            if not self._session.flush_pending():
                return
            if not entry.when(self._session):
                return
        entry.does(window)

    def refresh(self) -> None:
        """Set what can be done now, and what undo and redo are about."""
        for entry in ENTRIES:
            self._made[entry.name].setEnabled(entry.when(self._session))
        history = self._session.history
        for name, step in (("undo", history.next_undo()), ("redo", history.next_redo())):
            text = caption(TEXTS, name)
            self._made[name].setText(f"{text}: {step.label}" if step else text)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus, and return them by name."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = bar.addMenu(caption(TITLES, name))
            menus[name] = menu
            group = None
            for entry in ENTRIES:
                if entry.menu == name:
                    if group is not None and entry.group != group:
                        menu.addSeparator()
                    group = entry.group
                    self._place(menu, menus, entry)
        return menus

    def _place(self, menu: QMenu, menus: dict[str, QMenu], entry: ActionEntry) -> None:
        """Put an action in its menu, or in that of its choice, which stands where the first of them would."""
        if entry.choice in SUBMENUS:
            if entry.choice not in menus:
                menus[entry.choice] = menu.addMenu(caption(TITLES, entry.choice))
            menu = menus[entry.choice]
        menu.addAction(self._made[entry.name])

    def toolbar(self, parent: QWidget) -> QToolBar:
        """Return the bar of what is done most."""
        bar = QToolBar(self.tr("Tools"), parent)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if not name:
                bar.addSeparator()
                continue
            bar.addAction(self._made[name])
            button = bar.widgetForAction(self._made[name])
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if name in WITHOUT_TEXT:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                    button.setAccessibleName(self._made[name].iconText())
        return bar

    def context(self, parent: QWidget) -> QMenu:
        """Return the menu for what is selected: only what can be done with it."""
        menu = QMenu(parent)
        for group in CONTEXT:
            usable = [self._made[name] for name in group if self._made[name].isEnabled()]
            if usable and menu.actions():
                menu.addSeparator()
            menu.addActions(usable)
        return menu

    def serve(self, widget: QWidget, *scopes: Scope) -> None:
        """Have the keys of these scopes work in a widget."""
        for entry in ENTRIES:
            if entry.scope in scopes:
                widget.addAction(self._made[entry.name])


def sheet() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each menu's title with (what it does, its keys) for every action that has keys."""
    for name in MENUS:
        rows = [
            (plain(caption(TEXTS, entry.name)), "  or  ".join(shown(key) for key in entry.keys))
            for entry in ENTRIES
            if entry.menu == name and entry.keys
        ]
        if name == "map":
            rows.append((tr("Walk over the map"), tr("Arrow keys")))
            rows.append((tr("Let go of the selection, or stop editing"), "Esc"))
        if rows:
            yield plain(caption(TITLES, name)), rows


def shown(key: str) -> str:
    """Return a key as the user's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
