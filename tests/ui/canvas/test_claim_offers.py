"""Claims that say what is being typed are offered below the card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from argmap.model import map_commands
from argmap.model.records import Argument, Claim
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


@pytest.fixture
def typing(at_work: Window, cats: Cats, qtbot) -> Window:
    """A window in which a reason for "Cats scratch" is begun with the words of another claim."""
    at_work.session.select([cats.scratch])
    at_work.view.begin_reason()
    QTest.keyClicks(at_work.view.writing.editor, "Purring ca")
    qtbot.waitUntil(lambda: at_work.view.offers.list.isVisible())
    return at_work


def press(window: Window, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.view.writing.editor, key)


def claims(window: Window) -> list[str]:
    return sorted(claim.text for claim in window.session.document.all(Claim))


def test_choosing_an_offer_makes_a_second_parent_and_no_copy(typing: Window, cats: Cats):
    before = claims(typing)
    press(typing, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert claims(typing) == before
    steps = typing.session.document.referrers(cats.calm, Argument, "premises")
    assert cats.scratch in {step.target for step in steps}
    assert typing.session.selection == (cats.calm,)
    assert not typing.view.offers.list.isVisible()
    typing.session.undo()
    assert len(typing.session.document.referrers(cats.calm, Argument, "premises")) == 1


def test_enter_without_going_into_the_list_writes_what_is_typed(typing: Window):
    press(typing, Qt.Key.Key_Return)
    assert "Purring ca" in claims(typing)


def test_up_leaves_the_list_again(typing: Window):
    press(typing, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert "Purring ca" in claims(typing)


def test_escape_closes_the_list_and_not_the_typing(typing: Window):
    press(typing, Qt.Key.Key_Escape)
    assert not typing.view.offers.list.isVisible()
    assert typing.view.writing.draft is not None
    QTest.keyClicks(typing.view.writing.editor, "lms")
    assert not typing.view.offers.list.isVisible()
    press(typing, Qt.Key.Key_Escape)
    assert typing.view.writing.draft is None


def test_letters_typed_on_take_the_offer_away_when_it_no_longer_fits(typing: Window):
    QTest.keyClicks(typing.view.writing.editor, "rs is something else")
    assert not typing.view.offers.list.isVisible()


def test_a_click_chooses(typing: Window, cats: Cats):
    found = typing.view.offers.list
    place = found.visualItemRect(found.item(0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(typing.session.document.referrers(cats.calm, Argument, "premises")) == 2


def test_a_circle_is_refused_in_words_and_nothing_changes(at_work: Window, cats: Cats, qtbot):
    before = claims(at_work)
    at_work.session.select([cats.scratch])
    at_work.view.begin_reason()
    QTest.keyClicks(at_work.view.writing.editor, "Cats make good")
    qtbot.waitUntil(lambda: at_work.view.offers.list.isVisible())
    with qtbot.waitSignal(at_work.session.troubled, check_params_cb=lambda told: "circle" in told):
        press(at_work, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert claims(at_work) == before


def test_words_changed_meanwhile_are_offered_as_they_are_now(typing: Window, cats: Cats):
    press(typing, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    with typing.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.calm, "Fur is soft")
    typing.session.select([cats.scratch])
    typing.view.begin_objection()
    typing.view.writing.editor.setPlainText("Purring ca")
    assert not typing.view.offers.list.isVisible()
    typing.view.writing.editor.setPlainText("Fur is so")
    assert typing.view.offers.list.item(0).text() == "Fur is soft"
