"""In the window, the outline has its own keys, and menu, status bar and inspector say so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.ui.panels.outline import OUTLINE_KEYS
from argmap.ui.shell.status_hint import StatusHint
from argmap.ui.shell.window import Window
from tests.sketch import outline
from tests.ui.conftest import Cats

Key, Held = Qt.Key, Qt.KeyboardModifier


def to_outline(window: Window, qtbot: QtBot, claim: str) -> None:
    window.activateWindow()
    window.session.select([claim])
    window.outline.setFocus()
    qtbot.waitUntil(window.outline.hasFocus)


def test_keys_of_the_outline_are_those_that_are_told(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    to_outline(at_work, qtbot, cats.scratch)
    told = {
        action.objectName(): action.text().partition("\t")[2]
        for action in at_work.actions_.context(at_work.outline, OUTLINE_KEYS).actions()
    }
    assert (told["reason"], told["indent"], told["outdent"]) == ("", "Tab", "Shift+Tab")
    assert "Tab: Move a level down" in hint(at_work) and "Tab: Reason" not in hint(at_work)
    at_work.view.setFocus()
    qtbot.waitUntil(lambda: "Tab: Reason" in hint(at_work))


def hint(window: Window) -> str:
    return window.statusBar().findChild(StatusHint).text()


def test_alt_and_arrows_move_a_claim_on_the_map_and_in_the_outline(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.activateWindow()
    begun = outline(cats.document)
    for place in (at_work.view, at_work.outline):
        at_work.session.select([cats.scratch])
        place.setFocus()
        qtbot.waitUntil(place.hasFocus)
        QTest.keyClick(place, Key.Key_Right, Held.AltModifier)
        assert "    - Cats scratch" in outline(cats.document)
        QTest.keyClick(place, Key.Key_Left, Held.AltModifier)
        assert outline(cats.document) == begun
        QTest.keyClick(place, Key.Key_Up, Held.AltModifier)
        assert outline(cats.document).splitlines()[1] == "  - Cats scratch"
        QTest.keyClick(place, Key.Key_Down, Held.AltModifier)
        assert outline(cats.document) == begun and at_work.session.selection == (cats.scratch,)


def test_what_begins_from_the_outline_is_typed_in_it(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    to_outline(at_work, qtbot, cats.scratch)
    at_work.actions_["objection"].trigger()
    assert at_work.outline.typing.field.isVisible() and not at_work.view.writing.editor.isVisible()
    QTest.keyClicks(at_work.outline.typing.field, "Claws can be cut")
    QTest.keyClick(at_work.outline.typing.field, Key.Key_R, Held.ControlModifier)
    assert "A new reason" in at_work.inspector.help.title.text()
    QTest.keyClick(at_work.outline.typing.field, Key.Key_Return)
    QTest.keyClick(at_work.outline.typing.field, Key.Key_Escape)
    assert "    + Claws can be cut" in outline(cats.document)
    assert at_work.outline.hasFocus()


def test_ctrl_r_while_typing_turns_what_is_typed_and_nothing_else(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    to_outline(at_work, qtbot, cats.scratch)
    QTest.keyClick(at_work.outline, Key.Key_Return)
    QTest.keyClicks(at_work.outline.typing.field, "Cats are clean")
    QTest.keyClick(at_work.outline.typing.field, Key.Key_R, Held.ControlModifier)
    at_work.session.flush_pending()
    assert outline(cats.document).splitlines()[-2:] == ["  - Cats scratch", "  + Cats are clean"]


def test_what_is_wanted_while_typing_in_the_outline_goes_on_there(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    to_outline(at_work, qtbot, cats.scratch)
    field = at_work.outline.typing.field
    QTest.keyClick(at_work.outline, Key.Key_Return)
    QTest.keyClicks(field, "Cats are clean")
    at_work.actions_["reason"].trigger()
    assert field.isVisible() and field.words() == "" and not at_work.view.writing.editor.isVisible()
    QTest.keyClicks(field, "They wash")
    at_work.session.flush_pending()
    assert outline(cats.document).splitlines()[-2:] == ["  - Cats are clean", "    + They wash"]
    assert at_work.outline.hasFocus()
