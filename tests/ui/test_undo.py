"""Undo: how far it goes, and where it shows what it did."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.ui.actions import selection_actions
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

# The step that made the document


def test_undo_on_the_fresh_sample_leaves_it_and_says_why(window: Window, qtbot: QtBot) -> None:
    notices: list[str] = []
    window.session.notice.connect(notices.append)
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.session.map is not None)
    before = window.session.document.records()
    assert not window.actions_["undo"].isEnabled()
    for widget in (window.view, window.outline, window.inspector.claim.note):
        notices.clear()
        QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert notices == ["This is as far back as it goes: the map as it was made."]
    assert window.session.document.records() == before and window.session.map is not None
    assert [entry.label for entry in window.session.history.entries()] == ["Open the sample"]


def test_the_sample_that_nobody_changed_is_opened_again(window: Window, qtbot: QtBot) -> None:
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.session.map is not None)
    first = window.session.path
    QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.session.close()
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.session.map is not None)
    assert window.session.path == first
    with window.session.edit("Add") as edit:
        map_commands.add_map(edit, "More?")
    window.session.close()
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.session.map is not None)
    assert window.session.path != first


def test_holding_undo_in_a_new_map_keeps_the_map(window: Window, tmp_path: Path) -> None:
    window.session.new(tmp_path / "new.argmap", "Why?")
    map = window.session.map
    with window.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Because", str(map))
    for _ in range(10):
        QTest.keyClick(window.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.map == map
    assert [entry.label for entry in window.session.history.done()] == ["New map"]


def test_undo_shows_the_map_on_which_it_acts(at_work: Window, cats: Cats) -> None:
    selection_actions.add_map(at_work.session, "Which question?")
    other = at_work.session.map
    with at_work.session.edit("Add claim") as edit:
        map_commands.add_claim(edit, "Elsewhere", str(other))
    at_work.session.show_map(cats.map)
    at_work.session.undo()
    assert at_work.session.map == other
    at_work.session.show_map(cats.map)
    at_work.session.redo()
    assert at_work.session.map == other
