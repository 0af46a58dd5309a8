"""The actions of the menu Help, of preferences, and of maps as other programs have them."""

from PySide6.QtWidgets import QVBoxLayout

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


def share(window: Window) -> None:
    """Ask what a copy to hand on keeps, and save it."""
    from argmap.ui.shell.share_dialog import ShareDialog

    window.session.flush_pending()
    ShareDialog(window.session, window.files.folder(), window).open()


def show_backups(window: Window) -> None:
    """Show the backup copies of maps."""
    from argmap.ui.shell import backup_dialog

    backup_dialog.show_backups(window)


def open_preferences(window: Window) -> None:
    """Show what holds for every map on this computer."""
    from argmap.ui.shell.preferences import PreferencesDialog

    PreferencesDialog(window).open()


def begin_first_map(window: Window) -> None:
    """Make a map, and lead through its first steps."""
    from argmap.ui.shell import first_map

    first_map.note_begun(window.settings)
    before = window.session.path
    window.files.new(first_map.question())
    if window.session.path == before:
        return
    found = window.findChild(first_map.FirstMap)
    if found is None:
        found = first_map.FirstMap(window.session, window.actions_)
        found.left.connect(window.view.setFocus)
        work = window.path_line.parentWidget()
        around = work.layout() if work is not None else None
        if isinstance(around, QVBoxLayout):
            around.insertWidget(0, found)
    found.begin()


def open_guide(window: Window) -> None:
    """Show the guide beside the map."""
    from argmap.ui.shell.guide_dialog import GuideDialog

    found = window.findChild(GuideDialog)
    dialog = found if isinstance(found, GuideDialog) else GuideDialog(window, window.session.tasks)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


# fmt: off
EXPORT_ROWS: tuple[Action[Window], ...] = (
    Action("export_map", "file", 2, Message("Export &map as…"),
           Message("Save the map as Argdown, JSON, DOT or a table, for other programs"),
           export_map, when=rules.has_map),
    Action("share", "file", 2, Message("Save a copy to share…"),
           Message("Without history, authors and notes; shows first what this file holds"),
           share, when=rules.is_open),
    Action("merge_map", "file", 2, Message("Merge another map…"),
           Message("Add what another file has that this one does not: another person's, a copy, or another program's"),
           lambda w: w.merging.ask(), when=rules.can_write),
    Action("backups", "file", 2, Message("Backups…"),
           Message("Open a copy of this map, or of another one, as it was when it was opened"),
           show_backups, meanwhile=True),
)
PREFERENCE_ROWS: tuple[Action[Window], ...] = (
    Action("preferences", "file", 3, Message("P&references…"),
           Message("Choose colors, the size of letters, motion, type on paper, and keys"),
           open_preferences, keys=("Ctrl+,",), meanwhile=True),
)
HELP_ROWS: tuple[Action[Window], ...] = (
    Action("palette", "help", 0, Message("&Do or find…"),
           Message("Find any action, claim, source or speaker by a few letters"),
           open_palette, keys=("Ctrl+K",), icon="search"),
    Action("guide", "help", 0, Message("&Guide"),
           Message("Show the guide, which needs no network"),
           open_guide, icon="reader", meanwhile=True),
    Action("first_map", "help", 0, Message("Your &first map"),
           Message("Make a map in five short steps, each of which can be skipped"),
           begin_first_map, icon="new"),
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
