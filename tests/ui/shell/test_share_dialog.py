"""The dialog for a copy to hand on tells what the file holds, and the copy holds no more than was chosen."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.storage import read_document
from argmap.ui.shell.share_dialog import ShareDialog
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def test_a_copy_is_saved_without_notes_unless_they_are_chosen(
    at_work: Window, cats: Cats, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_work.session.edit("Note") as edit:
        map_commands.set_note(edit, cats.thesis, "Only for me")
    for number, keep in enumerate((False, True)):
        dialog = ShareDialog(at_work.session, tmp_path, at_work)
        qtbot.addWidget(dialog)
        assert "1 note that" in dialog.told.text()
        dialog.notes.setChecked(keep)
        path = tmp_path / f"copy{number}.argmap"
        dialog.write(path)
        qtbot.waitUntil(lambda: not at_work.session.tasks.running(), timeout=5000)
        notes = {claim.note for claim in read_document(path)[0].all(Claim)}
        assert ("Only for me" in notes) is keep
