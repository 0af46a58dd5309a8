"""The window gives most room to what is done: reading, the map, or both; one key goes from one to the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import Stance
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from argmap.ui.shell.window_layout import WindowLayout, fitting
from argmap.ui.widgets.theme import ThemeController
from tests.ui.conftest import Cats

READING, BOTH, MAP = WindowLayout.READING, WindowLayout.BOTH, WindowLayout.MAP
TEXT = "“Ferries should run at night,” said Ida Holm, a nurse. The harbor is small."


def part(window: Window) -> float:
    """Return the part of the window's width that the text has."""
    return window.reader.width() / window.width()


def new_map(window: Window, question: str = "Should ferries run at night?") -> None:
    window.files.new(question)
    with window.session.edit("Add source") as edit:
        source_commands.add_source(edit, "Ferries", TEXT)


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1600, 1000)])
def test_an_almost_empty_map_with_an_article_begins_with_reading(
    qtbot: QtBot, window: Window, tmp_path: Path, size: tuple[int, int]
) -> None:
    article = tmp_path / "Ferries.txt"
    article.write_text(TEXT)
    window.resize(*size)
    window.files.add([article])
    qtbot.waitUntil(lambda: window.session.is_open)
    qtbot.waitUntil(lambda: window.docks.layout is READING)
    qtbot.waitUntil(lambda: 0.55 < part(window) < 0.65)
    assert window.view.isVisible() and window.view.width() > 300 and window.view.height() > 150
    assert window.sources.isVisible() and window.reader.height() > size[1] * 2 // 3


def test_one_key_goes_to_both_to_the_map_and_back_to_reading(at_work: Window) -> None:
    seen = []
    for _ in range(3):
        QTest.keyClick(at_work.view, Qt.Key.Key_F8)
        seen.append((at_work.docks.layout, at_work.reader.isVisible(), at_work.view.isVisible()))
    assert seen == [(MAP, False, True), (READING, True, True), (BOTH, True, True)]


def test_panels_keep_their_sizes_while_another_layout_is_shown(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    at_work.resizeDocks([at_work.docks["inspector"]], [377], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: at_work.docks["inspector"].width() == 377)
    for _ in range(3):
        at_work.layouts.next()
    qtbot.waitUntil(lambda: at_work.docks["inspector"].width() == 377)


def test_the_text_keeps_its_part_when_the_window_becomes_wider(qtbot: QtBot, at_work: Window) -> None:
    at_work.layouts.choose(READING)
    qtbot.waitUntil(lambda: 0.58 < part(at_work) < 0.62)
    at_work.resizeDocks([at_work.docks["reader"]], [at_work.width() // 2], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: 0.49 < part(at_work) < 0.51)
    at_work.resize(1600, 800)
    qtbot.waitUntil(lambda: at_work.width() == 1600 and 0.48 < part(at_work) < 0.52)


def test_the_focus_stays_in_the_text_or_goes_to_the_map_where_that_is_hidden(qtbot: QtBot, at_work: Window) -> None:
    at_work.activateWindow()
    at_work.layouts.choose(READING)
    at_work.reader.text.setFocus()
    qtbot.waitUntil(at_work.reader.text.hasFocus)
    at_work.layouts.choose(BOTH)
    assert at_work.reader.text.hasFocus()
    at_work.layouts.choose(MAP)
    assert QApplication.focusWidget() is at_work.view


def sees(window: Window, claim: str) -> bool:
    """Return whether all of a claim's card is in sight."""
    item = window.view.map_scene.find(claim)
    return item is not None and window.view.in_sight().contains(item.place())


def test_what_is_placed_while_one_reads_comes_into_sight_on_the_map(qtbot: QtBot, window: Window) -> None:
    new_map(window)
    session = window.session
    with session.edit("Thesis") as edit:
        thesis = map_commands.add_claim(edit, "Ferries should run at night", session.map)
    window.layouts.choose(READING)
    window.reader.text.setFocus()
    for number in range(12):
        with session.edit("Reason") as edit:
            claim = map_commands.add_claim(edit, f"Reason {number} is a good one", session.map)
            map_commands.argue(edit, [claim], Stance.PRO, thesis)
        qtbot.waitUntil(lambda claim=claim: window.view.is_settled() and sees(window, claim), timeout=20000)
    assert window.view.zoom > 0.4


def test_a_map_that_fills_while_one_works_does_not_change_the_layout(window: Window) -> None:
    new_map(window)
    window.layouts.begin()
    assert window.docks.layout is READING
    with window.session.edit("Fill") as edit:
        for number in range(9):
            map_commands.add_claim(edit, f"Reason {number}", window.session.map)
    assert window.docks.layout is READING


def test_the_layout_that_one_chose_for_a_map_comes_back_with_it(
    qtbot: QtBot, window: Window, settings: QSettings, qapp: QApplication, documents: Path
) -> None:
    new_map(window)
    window.layouts.begin()
    window.layouts.choose(MAP)
    path = window.session.path
    assert path is not None
    window.files.new("Should there be a bridge?")
    assert window.docks.layout is not READING  # nothing to read there
    window.close()
    again = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, documents)
    again.show()
    again.files.open(path)
    qtbot.waitUntil(lambda: again.session.is_open)
    assert again.docks.layout is MAP
    assert again.actions_["layout_map"].isChecked()
    again.close()


@pytest.mark.parametrize(
    ("sources", "claims", "width", "kept", "layout"),
    [
        (3, 0, 1280, "", READING),
        (3, 2, 1280, "map", READING),
        (0, 0, 1440, "", BOTH),
        (3, 20, 1440, "", BOTH),
        (3, 20, 1366, "", MAP),
        (3, 20, 1280, "map", MAP),
        (3, 20, 1440, "reading", BOTH),
        (3, 20, 1024, "", MAP),
        (3, 20, 1024, "both", BOTH),
    ],
)
def test_the_first_layout(sources: int, claims: int, width: int, kept: str, layout: WindowLayout) -> None:
    assert fitting(sources, claims, width, kept) is layout


def test_choosing_an_unplaced_quotation_shows_it_in_its_text(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Keep") as edit:
        passage = source_commands.add_passage(edit, cats.source, 0, 21, speaker=cats.speaker)
    at_work.docks.bring("unplaced")
    qtbot.waitUntil(lambda: at_work.unplaced.list.count() == 1)
    at_work.reader.text.put_caret(60)
    index = at_work.unplaced.list.model().index(0, 0)
    QTest.mouseClick(
        at_work.unplaced.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=at_work.unplaced.list.visualRect(index).center(),
    )
    words = at_work.reader.words()
    assert words is not None and words.passage == passage
