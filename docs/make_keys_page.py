"""Write docs/keys.md, the page of all keys, from the table of actions: `python docs/make_keys_page.py`.

The page says what the sheet of keys in the window (F1) says, in English and as Linux and Windows write keys.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QStandardPaths

from argmap.ui.actions.shortcuts_dialog import ShortcutsDialog
from argmap.ui.app import application, make_window
from argmap.ui.shell.window import Window

PAGE = Path(__file__).resolve().parent / "keys.md"
HEAD = """# Keys

Every key, by menu, as `F1` shows them in the window; there you can change them, and look for one by its name or its
keys. What has no key of its own is in the menus, and `Ctrl+K` finds it by a few letters. On a Mac, Ctrl is ⌘ and Alt is
⌥. Single letters work where the menu is about: in the text of a source, in a list, or on the map.
[How to use argmap](guide.md#keys) says more about those of the map and the text.

<!-- made by docs/make_keys_page.py from the table of actions; a test compares -->
"""


def page(window: Window) -> str:
    """Return the page for the keys of a window, as its sheet of keys has them."""
    sheet = ShortcutsDialog(window, window.actions_)
    parts = [HEAD]
    for number in range(sheet.tree.topLevelItemCount()):
        group = sheet.tree.topLevelItem(number)
        rows = [group.child(at) for at in range(group.childCount())]
        lines = [f"| {escaped(row.text(0))} | {escaped(row.text(1))} |" for row in rows if row.text(1)]
        if lines:
            parts.append("\n".join([f"## {group.text(0)}\n", "| what | keys |", "| --- | --- |", *lines]) + "\n")
    sheet.close()
    return "\n".join(parts)


def escaped(text: str) -> str:
    """Return a text as a cell of a table says it."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("  ", " ")


def main() -> int:
    """Write the page."""
    QStandardPaths.setTestModeEnabled(True)
    app = application("en")
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(app, QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        PAGE.write_text(page(window), encoding="utf-8")
    os._exit(0)  # threads are not waited for


if __name__ == "__main__":
    sys.exit(main())
