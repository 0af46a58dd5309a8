"""A damaged map is offered for rescue, and backups open as maps of their own."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim, Map
from argmap.storage import backups, new_file
from argmap.ui.shell import backup_dialog
from argmap.ui.shell.preferences import PreferencesDialog
from argmap.ui.shell.window import Window


def wait(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.tasks.running(), timeout=10_000)


def make(path: Path) -> Path:
    edits = [("New map", lambda edit: map_commands.add_map(edit, "Do cats purr?"))]
    with new_file(path, "Ada", edits) as file, file.document.edit("Add") as edit:
        map_commands.add_claim(edit, "Cats purr", file.document.all(Map)[0].id)
    return path


def test_a_damaged_map_is_rescued_into_a_file_of_its_own(at_work: Window, qtbot: QtBot, tmp_path: Path) -> None:
    damaged = make(tmp_path / "damaged.argmap")
    content = bytearray(damaged.read_bytes())
    content[4096 * 12 : 4096 * 13] = bytes(4096)
    damaged.write_bytes(content)
    before = at_work.session.path
    at_work.files.open(damaged)
    wait(at_work, qtbot)
    assert at_work.session.path == before
    assert "damaged" in at_work.trouble.text
    at_work.trouble._more.click()
    wait(at_work, qtbot)
    assert at_work.session.path is not None
    assert at_work.session.path.name == "damaged (rescued).argmap"
    assert [claim.text for claim in at_work.session.document.all(Claim)] == ["Cats purr"]
    assert "Brought back" in at_work.told.text
    assert damaged.read_bytes() == content


def test_a_backup_is_made_on_opening_and_opens_as_another_map(at_work: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = make(tmp_path / "cats.argmap")
    preferences = PreferencesDialog(at_work)
    qtbot.addWidget(preferences)
    for keeps, copies in ((False, 0), (True, 1), (True, 1)):
        preferences.backups.setChecked(keeps)
        at_work.session.close()
        at_work.files.fetch(path)
        wait(at_work, qtbot)
        assert len(backups.of(path)) == copies
    backup_dialog.show_backups(at_work)
    dialog = at_work.findChild(backup_dialog.BackupDialog)
    assert isinstance(dialog, backup_dialog.BackupDialog)
    assert dialog.list.topLevelItemCount() == 1
    dialog.open_button.click()
    wait(at_work, qtbot)
    assert at_work.session.path is not None
    assert at_work.session.path != path
    assert [claim.text for claim in at_work.session.document.all(Claim)] == ["Cats purr"]
