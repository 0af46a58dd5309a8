"""Keys can be changed: menus, tips and the sheet follow, and a key that is taken says by whom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.ui.actions.key_choices import KeyChoices
from argmap.ui.actions.shortcuts_dialog import ShortcutsDialog
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window


def sheet(window: Window, qtbot: QtBot, name: str) -> ShortcutsDialog:
    """Open the sheet of keys at an action."""
    made = ShortcutsDialog(window, window.actions_)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=2000)
    for place in range(made.tree.topLevelItemCount()):
        group = made.tree.topLevelItem(place)
        for row in range(group.childCount() if group else 0):
            if group and group.child(row).data(0, Qt.ItemDataRole.UserRole) == name:
                made.tree.setCurrentItem(group.child(row))
    assert made.name == name
    return made


def test_new_keys_are_pressed_and_shown_everywhere_and_kept(at_work: Window, qtbot: QtBot) -> None:
    made = sheet(at_work, qtbot, "fit")
    made.change.click()
    QTest.keyClick(made.pressed, Qt.Key.Key_F12)
    assert at_work.actions_["fit"].shortcut().toString() == "F12"
    assert at_work.actions_["fit"].toolTip().endswith("(F12)")
    assert made.name == "fit" and made.tree.currentItem().text(1) == "F12"
    assert KeyChoices(ACTION_TABLE.rows, at_work.settings, at_work).keys("fit") == ("F12",)
    made.reset.click()
    assert at_work.actions_["fit"].shortcut().toString() == "Ctrl+0"


def test_keys_of_another_action_are_taken_only_when_told_to(at_work: Window, qtbot: QtBot) -> None:
    made = sheet(at_work, qtbot, "fit")
    made.change.click()
    QTest.keyClick(made.pressed, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert "Export picture" in made.asking.text() and made.take.isVisible()
    assert at_work.actions_["picture"].shortcut().toString() == "Ctrl+E"
    made.take.click()
    assert at_work.actions_["fit"].shortcut().toString() == "Ctrl+E"
    assert at_work.actions_["picture"].shortcut().isEmpty()
    made.reset_all.click()
    assert at_work.actions_["picture"].shortcut().toString() == "Ctrl+E"


def test_escape_leaves_the_keys_and_the_sheet_as_they_are(at_work: Window, qtbot: QtBot) -> None:
    made = sheet(at_work, qtbot, "reason")
    made.change.click()
    QTest.keyClick(made.pressed, Qt.Key.Key_Escape)
    assert made.isVisible() and not made.pressed.isVisible()
    assert at_work.actions_["reason"].shortcut().toString() == "Tab"


@pytest.mark.parametrize(("name", "key"), [("fit", "F"), ("fit", "Space"), ("reason", "Left"), ("undo", "F12")])
def test_keys_that_type_or_walk_are_refused_in_words(at_work: Window, name: str, key: str) -> None:
    assert at_work.actions_.keys.refusal(name, key) is not None


def test_letters_may_be_keys_where_nothing_is_typed(at_work: Window) -> None:
    assert at_work.actions_.keys.refusal("as_reason", "Q") is None


@pytest.mark.parametrize("stored", ["", "[]", "{", '{"fit": 3}', '{"nothing": ["A"]}', '{"undo": ["F12"]}'])
def test_settings_that_make_no_sense_leave_the_first_keys(at_work: Window, stored: str) -> None:
    at_work.settings.setValue("keys", stored)
    choices = KeyChoices(ACTION_TABLE.rows, at_work.settings, at_work)
    assert all(choices.keys(row.name) == row.keys for row in ACTION_TABLE.rows)


def test_words_and_keys_filter_the_sheet(at_work: Window, qtbot: QtBot) -> None:
    made = sheet(at_work, qtbot, "fit")
    made.field.setText("co-premise typed")
    groups = [made.tree.topLevelItem(place) for place in range(made.tree.topLevelItemCount())]
    shown = [group for group in groups if group and not group.isHidden()]
    rows = [g.child(n).text(0) for g in shown for n in range(g.childCount()) if not g.child(n).isHidden()]
    assert rows == ["Go on with a co-premise"]
