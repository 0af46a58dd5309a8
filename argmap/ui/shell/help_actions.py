"""The actions of the menu Help, and of maps as other programs have them."""

from argmap.message import Message
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.actions.shortcuts_dialog import AboutDialog, ShortcutsDialog
from argmap.ui.shell.window import Window


def open_palette(window: Window) -> None:
    """Ask what to do, or where to go."""
    from argmap.ui.actions.command_palette import CommandPalette

    CommandPalette(window, window.actions_, window.session, window.settings, window.finding.reach).open()


def export_map(window: Window) -> None:
    """Ask for a name and a format, and write the map."""
    from argmap.ui.shell.map_formats import ask_export

    ask_export(window.session, window.saver, window.files.folder(), window)


# fmt: off
EXPORT_ROWS: tuple[Action[Window], ...] = (
    Action("export_map", "file", 2, Message("Export &map as…"),
           Message("Save the map as Argdown, JSON, DOT or a table, for other programs"),
           export_map, when=rules.has_map),
)
HELP_ROWS: tuple[Action[Window], ...] = (
    Action("palette", "help", 0, Message("&Do or find…"),
           Message("Find any action, claim, source or speaker by a few letters"),
           open_palette, keys=("Ctrl+K",), icon="search"),
    Action("sample", "help", 0, Message("Open the &sample"),
           Message("Open the example map as a file of your own"),
           lambda w: w.files.open_sample(), icon="sample", meanwhile=True),
    Action("shortcuts", "help", 0, Message("&Keyboard shortcuts"),
           Message("Show all keys"),
           lambda w: ShortcutsDialog(w, w.actions_).open(), keys=("F1", "Ctrl+/"), icon="keyboard",
           meanwhile=True),
    Action("about", "help", 1, Message("&About argmap"),
           Message("Show the version and the license"),
           lambda w: AboutDialog(w).open(), meanwhile=True),
)
# fmt: on
