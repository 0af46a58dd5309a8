"""Several claims selected: what they share in the inspector, and what keys and buttons do to all of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.map_commands import placement_of
from argmap.model.records import Argument, Claim, Passage, Speaker, Stance
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def notices(window: Window) -> list[str]:
    found: list[str] = []
    window.session.notice.connect(found.append)
    return found


def labels(window: Window) -> list[str]:
    return [step.label for step in window.session.history.done()]


def test_the_page_tells_how_many_of_each_side_there_are(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis, cats.purr, cats.scratch])
    page = at_work.inspector.claims
    assert page.isVisibleTo(at_work.inspector)
    assert page.title.text() == "3 claims"
    assert page.counts.text() == "1 reason · 1 objection · 1 without a side"


def test_ctrl_r_turns_all_that_can_be_turned_and_tells_the_rest(at_work: Window, cats: Cats) -> None:
    told = notices(at_work)
    at_work.session.select([cats.thesis, cats.purr, cats.scratch])
    at_work.actions_["flip"].trigger()
    sides = {a.premises[0]: a.stance for a in cats.document.all(Argument)}
    assert sides == {cats.purr: Stance.CON, cats.scratch: Stance.PRO}
    assert told == ["2 sides changed · 1 claim without a side"]
    assert labels(at_work) == ["Change sides"]


def test_a_tag_is_given_to_all_of_them_in_one_step(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.session.select([cats.purr, cats.scratch])
    at_work.actions_["tags"].trigger()
    field = at_work.inspector.claims.tags.entry
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "home, noise")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [cats.document.get(id, Claim).tags for id in (cats.purr, cats.scratch)] == [("home", "noise")] * 2
    assert labels(at_work) == ["Change tags"]


def test_ctrl_t_goes_to_the_tags_of_one_claim(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.session.select([cats.purr])
    at_work.actions_["tags"].trigger()
    qtbot.waitUntil(at_work.inspector.claim.tags.hasFocus)


def test_who_says_it_is_said_for_all_that_quote_somebody(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    told = notices(at_work)
    at_work.session.select([cats.purr, cats.scratch])
    field = at_work.inspector.claims.speaker
    at_work.docks.bring("inspector")
    assert field.text() == "ACLU" and not field.isReadOnly()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Ada")
    QTest.keyClick(field, Qt.Key.Key_Return)
    speaker = cats.document.get(cats.passage, Passage).speaker
    assert speaker is not None and cats.document.get(speaker, Speaker).name == "Ada"
    assert told == ["1 quotation changed · 1 claim without a quotation"]
    assert labels(at_work) == ["Change speaker"]


def test_words_of_a_speaker_go_to_those_that_were_selected_while_they_were_typed(
    at_work: Window, cats: Cats, qtbot: QtBot
) -> None:
    at_work.session.select([cats.purr, cats.scratch])
    at_work.docks.bring("inspector")
    field = at_work.inspector.claims.speaker
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Ada")
    at_work.session.select([cats.calm, cats.scratch])
    assert cats.document.get(cats.document.get(cats.passage, Passage).speaker or "", Speaker).name == "Ada"


def test_all_selected_are_removed_in_one_step(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr, cats.scratch])
    at_work.actions_["remove"].trigger()
    assert cats.document.find(cats.purr, Claim) is None and cats.document.find(cats.scratch, Claim) is None
    assert labels(at_work) == ["Remove claims"]


@pytest.mark.parametrize("several", [False, True])
def test_a_key_pins_claims_where_they_stand_and_lets_them_go_again(
    at_work: Window, cats: Cats, qtbot: QtBot, several: bool
) -> None:
    view = at_work.view
    qtbot.waitUntil(lambda: view.is_settled() and view.map_scene.find(cats.scratch) is not None, timeout=8000)
    ids = [cats.scratch, cats.purr] if several else [cats.scratch]
    at_work.session.select(ids)
    view.setFocus()
    before = [view.map_scene.find(id).place().center() for id in ids]
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert all(placement_of(cats.document, id, cats.map).pin for id in ids)
    qtbot.waitUntil(view.is_settled, timeout=8000)
    now = [view.map_scene.find(id).place().center() for id in ids]
    assert all((a - b).manhattanLength() < 40 for a, b in zip(before, now, strict=True))
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not any(placement_of(cats.document, id, cats.map).pin for id in ids)
    assert labels(at_work) == ["Pin claims" if several else "Pin claim", "Unpin"]
