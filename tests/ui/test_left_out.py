"""What the window tells of a stranger's map, beside which lies what argmap did not leave there."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.storage import new_file
from argmap.ui.shell.window import Window
from tests.storage.hostile import beside, journal


def test_a_window_tells_what_was_left_out_and_goes_on_with_the_map(
    qtbot: QtBot, window: Window, documents: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "thesis.txt"
    victim.write_text("The only copy")
    path = documents / "Cats.argmap"
    with new_file(path) as file, file.document.edit("New map") as edit:
        map_commands.add_map(edit, "Cats?")
    beside(path, "-journal").write_bytes(journal(names=os.fsencode(victim)))
    window.files.open(path)
    qtbot.waitUntil(lambda: window.session.is_open)
    assert window.only_read.isVisible()
    assert "“Cats.argmap-journal” beside “Cats.argmap” was not left there" in window.only_read.text
    assert beside(path, "-journal").exists()
    with window.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Cats purr", window.session.map or "")
    assert not window.trouble.isVisible()
    assert not beside(path, "-journal").exists()
    assert len(window.session.document.all(Claim)) == 1
    assert victim.read_text() == "The only copy"
    window.files.new("Dogs?")
    assert not window.only_read.isVisible()
    window.files.open(path)
    qtbot.waitUntil(lambda: window.session.path == path)
    assert not window.only_read.isVisible()
    assert len(window.session.document.all(Claim)) == 1


def test_a_link_to_itself_is_told_in_the_window(qtbot: QtBot, window: Window, documents: Path) -> None:
    loop = documents / "loop.argmap"
    loop.symlink_to(loop)
    window.files.new("Cats?")
    window.files.open(loop)
    qtbot.waitUntil(window.trouble.isVisible)
    assert "leads nowhere" in window.trouble.text
    assert window.session.path != loop
