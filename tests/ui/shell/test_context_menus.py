"""Menus where one asks for them, each entry with its key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def menu_of(widget: QWidget, at: QPoint | None = None) -> list[str]:
    """Ask for the menu of a widget as the right button does, close it, and return the names of its entries."""
    at = widget.rect().center() if at is None else at
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return []
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return names


def test_the_tabs_have_a_menu_about_their_map(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Another") as edit:
        other = map_commands.add_map(edit, "Are dogs good pets?")
    place = at_work.tabs.tabRect(1).center()
    QTest.mouseClick(at_work.tabs, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, place)
    assert at_work.session.map == other
    assert menu_of(at_work.tabs, place) == ["question", "add_map", "remove_map"]


def test_the_minimap_has_a_menu_of_its_own(at_work: Window, cats: Cats) -> None:
    assert menu_of(at_work.view.minimap)[:2] == ["fit", "zoom_one"]


def test_a_card_a_sign_and_the_ground_have_menus_on_the_map(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    view = at_work.view
    qtbot.waitUntil(lambda: view.is_settled() and view.map_scene.find(cats.scratch) is not None, timeout=8000)
    at_work.session.select([cats.scratch])
    found = menu_of(view.viewport())
    assert {"edit", "reason", "flip", "pin", "tags", "remove"} <= set(found)
    at_work.session.select([])
    assert {"claim", "fit"} <= set(menu_of(view.viewport()))


@pytest.mark.parametrize("several", [False, True])
def test_pinned_claims_can_be_let_go_by_the_menu(at_work: Window, cats: Cats, several: bool) -> None:
    ids = [cats.scratch, cats.purr] if several else [cats.scratch]
    with at_work.session.edit("Pin") as edit:
        for id in ids:
            map_commands.pin(edit, cats.map, id, (10.0, 10.0))
    at_work.session.select(ids)
    assert "unpin" in menu_of(at_work.view.viewport()) and "pin" not in menu_of(at_work.view.viewport())


def test_the_text_of_a_source_has_a_menu_to_place_words_and_to_copy_them(at_work: Window, cats: Cats) -> None:
    at_work.reader.show_source(cats.source)
    found = menu_of(at_work.reader.text.viewport())
    assert found[:3] == ["as_reason", "as_objection", "as_claim"] and "edit-copy" in found
