"""Merge, join, split off and split in two, by one key each."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from argmap.model import map_commands
from argmap.model.records import Stance
from argmap.ui.panels.inspector.answers import AnswerButton
from argmap.ui.shell.window import Window
from tests.sketch import claim, outline
from tests.ui.conftest import Cats

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    window.view.setFocus()
    QTest.keyClick(window.view, key, held)


def drawn(window: Window) -> list[str]:
    return outline(window.session.document).splitlines()


def reworded(window: Window, id: str, text: str) -> None:
    with window.session.edit("Reword") as edit:
        map_commands.reword(edit, id, text)
    window.session.select([id])


def test_a_claim_is_split_in_two_co_premises_and_these_apart_again(at_work: Window, cats: Cats):
    reworded(at_work, cats.scratch, "Cats scratch and they bite")
    press(at_work, Qt.Key.Key_D, CTRL | SHIFT)
    assert drawn(at_work)[-1] == "  - Cats scratch & They bite"
    assert [c.text for c in at_work.session.selected_claims()] == ["They bite"]
    press(at_work, Qt.Key.Key_J, CTRL | SHIFT)
    assert drawn(at_work)[-2:] == ["  - Cats scratch", "  - They bite"]
    press(at_work, Qt.Key.Key_J)
    assert drawn(at_work)[-1] == "  - Cats scratch & They bite"


def test_a_claim_that_says_one_thing_stays_and_one_is_told(at_work: Window, cats: Cats, qtbot):
    at_work.session.select([cats.scratch])
    before = drawn(at_work)
    with qtbot.waitSignal(at_work.session.notice):
        press(at_work, Qt.Key.Key_D, CTRL | SHIFT)
    assert drawn(at_work) == before


def test_several_claims_are_merged_into_the_first(at_work: Window, cats: Cats):
    at_work.session.select([cats.purr, cats.calm])
    press(at_work, Qt.Key.Key_M)
    assert drawn(at_work)[1] == "  + Cats purr"
    assert claim(at_work.session.document, "Cats purr") == cats.purr


def test_a_claim_with_nothing_beside_it_cannot_be_joined_and_one_is_told_why(at_work: Window, cats: Cats, qtbot):
    at_work.session.select([cats.scratch])
    before = drawn(at_work)
    with qtbot.waitSignal(at_work.session.notice):
        press(at_work, Qt.Key.Key_J)
    assert drawn(at_work) == before


def test_where_a_claim_also_stands_is_shown_and_followed_by_click_and_key(at_work: Window, cats: Cats):
    session = at_work.session
    with session.edit("Use again") as edit:
        map_commands.argue(edit, [cats.calm], Stance.PRO, cats.scratch)
        other = map_commands.add_map(edit, "And dogs?")
        map_commands.show_on(edit, cats.calm, other)
    session.select([cats.calm])
    shown = at_work.inspector.claim.standing
    texts = [button.accessibleName() for button in shown.findChildren(AnswerButton)]
    assert texts == ["Cats scratch", "And dogs?"]
    shown.findChildren(AnswerButton)[0].click()
    assert session.selection == (cats.scratch,)
    session.select([cats.calm])
    shown.findChildren(AnswerButton)[-1].click()
    assert (session.map, session.selection) == (other, (cats.calm,))
    press(at_work, Qt.Key.Key_G)
    assert (session.map, session.selection) == (cats.map, (cats.calm,))
