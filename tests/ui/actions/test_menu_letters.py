"""A menu entry is chosen by its letter, which no other entry of the menu has, in whatever language."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from argmap.picture.translation import translated
from argmap.ui.actions.menu_letters import give_letters, letter_of
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window

MENUS = (*ACTION_TABLE.menus, *ACTION_TABLE.submenus)


def letters(texts: list[str]) -> list[str]:
    """Return the letters that more than one text has."""
    return [letter for letter, count in Counter(map(letter_of, texts)).items() if letter and count > 1]


def test_no_two_titles_of_menus_have_the_same_letter(window: Window) -> None:
    assert letters([action.text() for action in window.menuBar().actions()]) == []


@pytest.mark.parametrize("name", MENUS)
def test_the_table_gives_no_letter_twice_in_a_menu(name: str) -> None:
    inside = [row for row in ACTION_TABLE.rows if (row.submenu or row.choice) == name]
    rows = inside if name in ACTION_TABLE.submenus else [r for r in ACTION_TABLE.rows if r.menu == name]
    rows = [r for r in rows if name in ACTION_TABLE.submenus or (r.submenu or r.choice) not in ACTION_TABLE.submenus]
    assert letters([translated(row.text) for row in rows]) == []


@pytest.mark.parametrize("name", MENUS)
def test_every_entry_of_a_menu_has_a_letter_of_its_own_while_there_are_any(at_work: Window, name: str) -> None:
    menu = at_work.menus[name]
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert letters(texts) == []
    taken = set(map(letter_of, texts))
    assert [
        text for text in texts if not letter_of(text) and not set(filter(str.isalnum, text.casefold())) <= taken
    ] == []


@pytest.mark.parametrize("name", ACTION_TABLE.menus)
def test_so_it_is_in_a_language_that_marks_no_letters_or_always_the_same(qapp: QWidget, name: str) -> None:
    texts = ["~" + translated(row.text).replace("&", "").upper() for row in ACTION_TABLE.rows if row.menu == name]
    actions = [QAction(text if at % 3 else f"&{text}") for at, text in enumerate(texts)]
    give_letters(actions)
    assert letters([action.text() for action in actions]) == []


def test_an_ampersand_that_is_meant_stays(qapp: QWidget) -> None:
    actions = [QAction("&Rights && duties"), QAction("R&&D"), QAction("Reading")]
    give_letters(actions)
    assert [action.text() for action in actions] == ["&Rights && duties", "R&&&D", "R&eading"]


def test_a_recent_map_is_opened_from_the_file_menu(qtbot: QtBot, window: Window) -> None:
    window.files.new("Should ferries run at night?")
    first = window.session.path
    window.files.new("Should there be a bridge?")
    menu = next(
        action.menu()
        for action in window.menus["file"].actions()
        if isinstance(action.menu(), QMenu) and "ecent" in action.text()
    )
    menu.aboutToShow.emit()
    entries = [action.text().replace("&", "") for action in menu.actions()]
    assert entries == ["Should there be a bridge?", "Should ferries run at night?"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: window.session.path == first)


def test_alt_f_and_a_letter_does_what_the_entry_says(qtbot: QtBot, at_work: Window) -> None:
    menu = at_work.menus["file"]
    menu.popup(at_work.mapToGlobal(at_work.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_W)
    assert at_work.stack.currentIndex() == 0
