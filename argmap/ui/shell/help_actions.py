"""The actions of the menu Help: everything by its name, the keys, and what the program is."""

from argmap.message import Message
from argmap.ui.actions.action import Action
from argmap.ui.actions.shortcuts_dialog import AboutDialog, ShortcutsDialog
from argmap.ui.shell.window import Window


def open_palette(window: Window) -> None:
    """Ask what to do, or where to go."""
    from argmap.ui.actions.command_palette import CommandPalette

    CommandPalette(window, window.actions_, window.session, window.settings, window.finding.reach).open()


# fmt: off
HELP_ROWS: tuple[Action[Window], ...] = (
    Action("palette", "help", 0, Message("&Do or find…"),
           Message("Find any action, claim, source or speaker by a few letters"),
           open_palette, keys=("Ctrl+K",), icon="search"),
    Action("shortcuts", "help", 0, Message("&Keyboard shortcuts"),
           Message("Show all keys"),
           lambda w: ShortcutsDialog(w, w.actions_).open(), keys=("F1", "Ctrl+/"), icon="keyboard",
           meanwhile=True),
    Action("about", "help", 1, Message("&About argmap"),
           Message("Show the version and the license"),
           lambda w: AboutDialog(w).open(), meanwhile=True),
)
# fmt: on
