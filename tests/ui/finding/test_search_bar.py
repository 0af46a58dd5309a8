"""Looking for words: what is found is counted, told, marked and gone to, and can be replaced."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.ui.actions import selection_actions
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats
from tests.ui.finding.waiting import until


def look(window: Window, text: str) -> None:
    window.actions_["find"].trigger()
    window.search.field.setText(text)
    wait(window)


def wait(window: Window) -> None:
    until(lambda: not window.search.search.looking)


def told(window: Window) -> tuple[str, str]:
    return window.search.count.text(), window.search.what.text()


def picture(window: Window) -> QImage:
    return window.view.grab().toImage()


def has(image: QImage, color: str) -> bool:
    wanted = QColor(color).rgb()
    return any(image.pixel(x, y) == wanted for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


def test_enter_goes_from_hit_to_hit_and_round(at_work: Window, cats: Cats) -> None:
    at_work.actions_["find"].trigger()
    field = at_work.search.field
    QTest.keyClicks(field, "purr")
    wait(at_work)
    assert told(at_work) == ("3 found", "")
    reached = []
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Return)
        reached.append((at_work.session.selection, *told(at_work)))
    assert reached[0] == ((cats.purr,), "1 of 3", "in a claim and in a quotation of ACLU")
    assert reached[1] == ((cats.calm,), "2 of 3", "in a claim")
    assert reached[2][1:] == ("3 of 3", "in the source “On cats”")
    assert reached[3][0] == (cats.purr,)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told(at_work)[0] == "3 of 3" and field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not at_work.search.isVisible() and at_work.view.hasFocus()


def test_f3_goes_on_from_the_map_and_after_the_bar_was_closed(at_work: Window, cats: Cats) -> None:
    look(at_work, "scratch")
    at_work.search.leave()
    at_work.actions_["find_next"].trigger()
    wait(at_work)
    assert at_work.search.isVisible() and at_work.session.selection == (cats.scratch,)
    at_work.actions_["find_previous"].trigger()
    assert told(at_work)[0] == "1 of 1"


def test_f3_asks_what_to_look_for_where_nothing_is_known_yet(at_work: Window) -> None:
    at_work.actions_["find_next"].trigger()
    assert at_work.search.field.hasFocus()


def test_a_hit_on_another_map_brings_that_map(at_work: Window, cats: Cats) -> None:
    selection_actions.add_map(at_work.session, "Which question?")
    look(at_work, "scratch")
    at_work.search.next()
    assert at_work.session.map == cats.map and at_work.session.selection == (cats.scratch,)


def test_a_hit_in_a_source_is_marked_and_shown_there(at_work: Window, cats: Cats) -> None:
    look(at_work, "amazon reply")
    at_work.search.next()
    assert told(at_work) == ("1 of 1", "in the source “On cats”")
    text = at_work.reader.text
    assert at_work.reader.isVisible() and text.is_lit
    marked = [selection.cursor.selectedText() for selection in text.extraSelections()]
    assert marked == ["Amazon", "reply"]
    at_work.search.leave()
    assert text.extraSelections() == []


def test_words_are_marked_on_the_cards_and_only_there(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    qtbot.waitUntil(at_work.view.is_settled)
    at_work.view.reset_zoom()
    plain, hit = picture(at_work), at_work.session.theme.hit
    assert not has(plain, hit)
    look(at_work, "scratch")
    scratch = picture(at_work)
    assert has(scratch, hit)
    at_work.search.field.setText("cats")
    wait(at_work)
    assert picture(at_work) != scratch
    at_work.search.leave()
    at_work.session.select([])
    assert not has(picture(at_work), hit)


def test_a_card_whose_note_was_found_is_marked_as_a_whole(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    with at_work.session.edit("Note") as edit:
        map_commands.set_note(edit, cats.scratch, "See the vet")
    qtbot.waitUntil(at_work.view.is_settled)
    at_work.view.reset_zoom()
    look(at_work, "vet")
    card = at_work.view.seen_at(cats.scratch)
    assert card is not None
    image = picture(at_work)
    assert image.pixelColor(int(card.right()) - 8, int(card.center().y())) == QColor(at_work.session.theme.hit)


def test_nothing_found_is_said(at_work: Window) -> None:
    look(at_work, "dragon")
    assert told(at_work)[0] == "Nothing found"
    at_work.search.next()


# --- replacing


def replace(window: Window, old: str, new: str) -> None:
    window.actions_["replace"].trigger()
    window.search.field.setText(old)
    window.search.by.setText(new)
    wait(window)


def texts(window: Window) -> set[str]:
    return {claim.text for claim in window.session.document.all(Claim)}


def test_all_are_replaced_in_one_step_and_what_stays_is_told(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("More") as edit:
        map_commands.set_note(edit, cats.scratch, "CATS and cats")
        map_commands.set_tags(edit, cats.scratch, ["cats", "dogs"])
    replace(at_work, "cats", "dogs")
    at_work.search.all.click()
    wait(at_work)
    assert texts(at_work) == {"Dogs make good pets", "Cats purr", "Purring calms", "Dogs scratch"}
    scratch = at_work.session.document.get(cats.scratch, Claim)
    assert (scratch.note, scratch.tags) == ("DOGS and dogs", ("dogs",))
    assert at_work.search.what.text() == "Replaced 5 times; 4 hits in sources, quotations and questions stay"
    at_work.session.undo()
    assert texts(at_work) == {"Cats make good pets", "Cats purr", "Purring calms", "Cats scratch"}


def test_one_by_one_goes_on_past_what_stays(at_work: Window, cats: Cats) -> None:
    replace(at_work, "cats", "dogs")
    at_work.search.one.click()
    wait(at_work)
    assert at_work.session.selection == (cats.thesis,)
    QTest.keyClick(at_work.search.by, Qt.Key.Key_Return)
    wait(at_work)
    assert cats.text(cats.thesis) == "Dogs make good pets"
    assert at_work.session.selection == (cats.scratch,)
    at_work.search.one.click()
    wait(at_work)
    assert cats.text(cats.scratch) == "Dogs scratch"
    assert at_work.search.what.text() == "Replaced 1 time; nothing more to replace in claims, notes and tags"


def test_words_to_replace_are_one_phrase(at_work: Window) -> None:
    replace(at_work, "cats good", "x")
    assert told(at_work)[0] == "Nothing found"
    assert not at_work.search.all.isEnabled()


def test_a_folded_claim_that_hides_a_hit_is_marked_and_the_way_is_opened_on_the_screen_only(
    at_work: Window, cats: Cats, qtbot: QtBot
) -> None:
    with at_work.session.edit("Fold") as edit:
        map_commands.fold(edit, cats.map, cats.thesis)
    qtbot.waitUntil(at_work.view.is_settled)
    look(at_work, "scratch")
    assert set(at_work.view.map_scene.looks) == {cats.thesis, cats.scratch}
    before = at_work.session.document.records()
    at_work.search.next()
    qtbot.waitUntil(at_work.view.is_settled)
    wait(at_work)
    assert at_work.session.document.records() == before
    assert at_work.session.selection == (cats.scratch,) and cats.scratch in at_work.view.ids()
    assert set(at_work.view.map_scene.looks) == {cats.scratch}
    assert told(at_work)[0] == "1 of 1"


def test_a_hit_that_is_too_small_to_be_read_is_shown_larger(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    qtbot.waitUntil(at_work.view.is_settled)
    at_work.view.set_zoom(0.2)
    look(at_work, "scratch")
    at_work.search.next()
    assert at_work.view.zoom >= 0.6
