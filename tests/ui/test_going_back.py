"""Going back to how things were."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.history import History
from argmap.model.records import Claim, Map, Stance
from argmap.ui.actions import selection_actions
from argmap.ui.panels.history_panel import HistoryPanel
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def reword(window: Window, claim: str, text: str) -> None:
    with window.session.edit(f"Say {text}") as edit:
        map_commands.reword(edit, claim, text)


def history(window: Window) -> HistoryPanel:
    window.actions_["history"].trigger()
    panel = window.docks["history"].panel
    assert isinstance(panel, HistoryPanel)
    return panel


def told(panel: HistoryPanel, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = panel.model
    return [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount())]


def go_back_and_on(window: Window, cats: Cats) -> HistoryPanel:
    """Do three things, go back before two of them, and do another."""
    with window.session.edit("Add reason") as edit:
        phones = map_commands.add_claim(edit, "Phones distract", cats.map)
        map_commands.argue(edit, [phones], Stance.PRO, cats.thesis)
    reword(window, cats.purr, "Two")
    reword(window, cats.purr, "Three")
    panel = history(window)
    panel.go_to(2)
    reword(window, cats.purr, "Four")
    return panel


LEFT = ["Say Four", "Add reason: Phones distract", "↳ Say Three", "↳ Say Two", "The beginning"]


def test_steps_left_behind_stand_below_the_one_they_followed(at_work: Window, cats: Cats) -> None:
    panel = go_back_and_on(at_work, cats)
    assert told(panel) == LEFT
    assert "can be brought back" in told(panel, Qt.ItemDataRole.AccessibleTextRole)[2]
    assert panel.list.currentIndex().row() == panel.model.present == 0


def test_enter_on_a_step_left_behind_brings_it_back_as_one_step(at_work: Window, cats: Cats) -> None:
    panel = go_back_and_on(at_work, cats)
    notices: list[str] = []
    at_work.session.notice.connect(notices.append)
    assert panel.button.isVisible() and not panel.button.isEnabled()
    for _ in range(2):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.button.isEnabled() and cats.text(cats.purr) == "Four"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert cats.text(cats.purr) == "Three"
    assert told(panel) == ["Brought back “Say Three”", *LEFT]
    assert notices == ["Brought back “Say Three”. Undo: Ctrl+Z"]
    at_work.session.undo()
    assert cats.text(cats.purr) == "Four"


def test_the_button_the_menu_and_a_double_click_bring_back_too(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    panel = go_back_and_on(at_work, cats)

    def back(text: str) -> int:
        row = told(panel).index(f"↳ {text}")
        panel.list.setCurrentIndex(panel.model.index(row, 0))
        return row

    back("Say Two")
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert cats.text(cats.purr) == "Two"
    (action,) = panel.menu(back("Say Three")).actions()
    assert action.text() == "Bring back"
    action.trigger()
    assert cats.text(cats.purr) == "Three"
    place = panel.list.visualRect(panel.model.index(back("Say Two"), 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert cats.text(cats.purr) == "Three"  # one click only chooses
    qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert cats.text(cats.purr) == "Two"


def test_what_was_left_behind_is_listed_tomorrow_and_branches_of_branches_too(window: Window, tmp_path: Path) -> None:
    window.session.new(tmp_path / "file.argmap", "Why?")
    with window.session.edit("Add claim") as edit:
        claim = map_commands.add_claim(edit, "A", edit.all(Map)[0].id)
    for text in "BC":
        reword(window, claim, text)
    window.session.undo()
    reword(window, claim, "D")
    window.session.undo()
    window.session.undo()
    reword(window, claim, "E")
    window.session.close()
    window.session.open(tmp_path / "file.argmap")
    panel = history(window)
    assert told(panel) == ["Say E", "Add claim: A", "↳ Say D", "↳ Say B", "\u2003↳ Say C", "New map"]
    for row, text in ((4, "C"), (3, "D"), (5, "B")):
        panel.bring_back(row)
        assert window.session.document.get(claim, Claim).text == text


def test_a_step_that_no_longer_fits_is_not_brought_back_and_the_bar_says_so(at_work: Window, cats: Cats) -> None:
    panel = go_back_and_on(at_work, cats)
    persist, cats.document.persist = cats.document.persist, lambda change: None
    reword(at_work, cats.purr, "changed behind its back")
    cats.document.persist = persist
    panel.bring_back(2)
    assert "no longer fits" in at_work.trouble.text
    assert cats.text(cats.purr) == "changed behind its back"


def test_only_rows_that_are_seen_are_read(at_work: Window, cats: Cats, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    change = History.change
    monkeypatch.setattr(History, "change", lambda self, seq: read.append(seq) or change(self, seq))
    for number in range(400):
        with cats.document.edit("Reword") as edit:
            map_commands.reword(edit, cats.purr, f"Cats purr {number} times")
    panel = history(at_work)
    panel.grab()
    assert panel.model.rowCount() == 401 and 0 < len(set(read)) < 100


def test_a_click_in_the_history_goes_back_there_and_forth(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    for text in ("One", "Two", "Three"):
        reword(at_work, cats.purr, text)
    at_work.actions_["history"].trigger()
    panel = at_work.docks["history"].panel
    assert isinstance(panel, HistoryPanel)

    assert told(panel) == ["Say Three", "Say Two", "Say One", "The beginning"]
    panel.go_to(2)
    assert cats.document.get(cats.purr, Claim).text == "One"
    assert told(panel) == ["Say Three (undone)", "Say Two (undone)", "Say One", "The beginning"]
    panel.go_to(0)
    assert cats.document.get(cats.purr, Claim).text == "Three"
    panel.go_to(3)
    assert cats.document.get(cats.purr, Claim).text == "Cats purr"


def test_the_history_follows_what_happens(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.actions_["history"].trigger()
    panel = at_work.docks["history"].panel
    assert isinstance(panel, HistoryPanel)
    reword(at_work, cats.purr, "One")
    assert panel.model.rowCount() == 2 and panel.list.currentIndex().row() == 0
    at_work.session.undo()
    assert panel.list.currentIndex().row() == 1


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
    assert told(history(window)) == ["Open the sample"]


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
    assert told(history(window)) == ["Add claim: Because (undone)", "New map"]


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
