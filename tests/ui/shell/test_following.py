"""A second window on the same file follows the first one, and says once that it only reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim, Map, Placement
from argmap.storage import OpenFile, new_file
from argmap.ui.shell.window import Window


@pytest.fixture
def first(documents: Path) -> Iterator[OpenFile]:
    """A file that is open for writing elsewhere."""
    label = "New map"
    with new_file(documents / "shared.argmap", edits=[(label, lambda e: map_commands.add_map(e, "Cats?"))]) as file:
        yield file


def followed(window: Window, first: OpenFile, qtbot: QtBot) -> None:
    """Open the file in the window, which can only read it."""
    window.files.open(first.path)
    qtbot.waitUntil(lambda: window.session.is_open, timeout=5000)
    assert window.session.read_only


def add(file: OpenFile, text: str) -> str:
    with file.document.edit("Add") as edit:
        return map_commands.add_claim(edit, text, next(iter(edit.all(Map))).id)


def texts(window: Window) -> set[str]:
    return {claim.text for claim in window.session.document.all(Claim)}


def test_edits_and_undo_in_the_first_window_come_to_the_second(window: Window, first: OpenFile, qtbot: QtBot) -> None:
    followed(window, first, qtbot)
    add(first, "Cats purr")
    window.changes.following.look()
    qtbot.waitUntil(lambda: texts(window) == {"Cats purr"}, timeout=5000)
    add(first, "Cats sleep")
    first.store.checkpoint()
    first.history.undo()
    add(first, "Cats climb")
    window.changes.following.look()
    qtbot.waitUntil(lambda: texts(window) == {"Cats purr", "Cats climb"}, timeout=5000)
    assert window.session.past.newest() == first.history.entries()[-1].seq
    assert window.session.read_only and not window.trouble.isVisible()


def test_trying_to_edit_there_shows_no_second_bar(window: Window, first: OpenFile, qtbot: QtBot) -> None:
    followed(window, first, qtbot)
    window.activateWindow()
    window.view.setFocus()
    qtbot.waitUntil(window.view.hasFocus, timeout=3000)
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert window.only_read.isVisible() and not window.trouble.isVisible()


def test_what_does_not_fit_opens_the_file_anew(window: Window, first: OpenFile, qtbot: QtBot) -> None:
    followed(window, first, qtbot)
    claim = add(first, "Cats purr")
    window.changes.following.look()
    qtbot.waitUntil(lambda: texts(window) == {"Cats purr"}, timeout=5000)
    with first.document.edit("Reword") as edit:
        map_commands.reword(edit, claim, "Cats hum")
    document = window.session.document
    document.persist = lambda update: None
    with document.edit("Remove") as edit:  # as if the second window had gone wrong
        for placement in edit.referrers(claim, Placement):
            edit.remove(placement.id)
        edit.remove(claim)
    window.changes.following.look()
    qtbot.waitUntil(lambda: texts(window) == {"Cats hum"}, timeout=5000)
