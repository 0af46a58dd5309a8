"""The command palette finds actions by a few letters, says why one cannot be done, and goes to claims."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.ui.actions import rules
from argmap.ui.actions.command_palette import CommandPalette, recently_used
from argmap.ui.actions.why_not import why_not
from argmap.ui.actions.word_match import fit
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def opened(window: Window, qtbot: QtBot) -> CommandPalette:
    """Open the palette with its key, and return it."""
    window.activateWindow()
    window.view.setFocus()
    qtbot.waitUntil(window.view.hasFocus, timeout=2000)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(shown(window)), timeout=2000)
    palette = shown(window)[0]
    palette.activateWindow()
    qtbot.waitUntil(palette.field.hasFocus, timeout=2000)
    return palette


def shown(window: Window) -> list[CommandPalette]:
    """Return the palette, if it is open."""
    return [palette for palette in window.findChildren(CommandPalette) if palette.isVisible()]


def texts(palette: CommandPalette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(palette.list.count())]


def test_words_in_any_order_find_an_action_and_enter_does_it(at_work: Window, qtbot: QtBot) -> None:
    palette = opened(at_work, qtbot)
    QTest.keyClicks(palette.field, "colors dark")
    assert texts(palette)[0] == "Dark"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_work.look.wanted == "dark", timeout=2000)
    assert recently_used(at_work.settings) == ["dark"]
    at_work.look.want("light")


def test_what_cannot_be_done_is_listed_last_says_why_and_stays(at_work: Window, qtbot: QtBot) -> None:
    at_work.session.select([])
    palette = opened(at_work, qtbot)
    QTest.keyClicks(palette.field, "merge claims")
    assert "Select two or more claims first" in str(
        palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    )
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible() and palette.told.text() == "Select two or more claims first"


def test_claims_are_found_below_the_actions_and_gone_to(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    palette = opened(at_work, qtbot)
    QTest.keyClicks(palette.field, "scratch")
    qtbot.waitUntil(lambda: "Cats scratch" in texts(palette), timeout=2000)
    while palette.list.currentIndex().data() != "Cats scratch":
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at_work.session.selection == (cats.scratch,), timeout=2000)


def test_what_was_used_last_comes_first(at_work: Window, qtbot: QtBot) -> None:
    palette = opened(at_work, qtbot)
    QTest.keyClicks(palette.field, "zoom in")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown(at_work), timeout=2000)
    assert texts(opened(at_work, qtbot))[0] == "Zoom in"


def test_an_action_acts_where_the_focus_was(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.session.select([cats.purr])
    palette = opened(at_work, qtbot)
    QTest.keyClicks(palette.field, "edit words")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(at_work.view.writing.editor.isVisible, timeout=2000)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is at_work.view.writing.editor, timeout=2000)


def test_every_action_can_be_found_by_its_own_name(at_work: Window, qtbot: QtBot) -> None:
    palette = opened(at_work, qtbot)
    listed = set(texts(palette))
    assert len(palette.list.model().index(0, 0).data()) and len(listed) > 100
    assert palette.list.count() == len(ACTION_TABLE.rows) - 1


@pytest.mark.parametrize(
    ("words", "text"), [("rea add", "Add a reason"), ("exp", "Export picture"), ("undcut", "Undercut the step")]
)
def test_words_fit_by_beginning_part_and_letters(words: str, text: str) -> None:
    assert fit(words, text) is not None


def test_the_beginning_of_a_word_fits_better_than_its_middle() -> None:
    begins, within = fit("map", "Map alone"), fit("map", "Minimap")
    assert begins is not None and within is not None and begins < within
    assert fit("xyz", "Map alone") is None


def test_every_rule_says_what_it_waits_for() -> None:
    used = {row.when for row in ACTION_TABLE.rows if row.when.__module__ == rules.__name__} - {rules.always}
    assert not [rule.__name__ for rule in used if why_not(rule) == why_not(rules.always)]
