"""A draft is sorted by keys: sides of speakers, piles, and quotations one by one, with the map beside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, piles, removal, sides
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Pile, Side, Speaker, Stance
from argmap.model.review import Review, settle, to_review
from argmap.ui.shell.window import Window
from argmap.ui.shell.window_layout import WindowLayout
from argmap.ui.sources.gather_form import Gathering
from argmap.ui.sources.sorting import SortingStep
from tests.sketch import claim, outline
from tests.ui.sources.drafts import THESIS, drafted, passage, speaker, the_map

Key = Qt.Key


@pytest.fixture
def sorting(window: Window, qtbot: QtBot) -> Window:
    """A window that shows the drafted map and waits for sides."""
    window.session.show(drafted())
    window.activateWindow()
    window.sorter.show(SortingStep.SIDES)
    qtbot.waitUntil(window.sorting.sides.list.hasFocus)
    return window


def document(window: Window) -> Document:
    return window.session.document


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def at_queue(window: Window, qtbot: QtBot, queue: Review = Review.WAITING) -> None:
    window.sorter.show(SortingStep.QUEUE, queue)
    qtbot.waitUntil(window.sorting.queue.text.hasFocus)


def shown(window: Window) -> str:
    passage = window.sorting.queue.passage
    return passage.exact if passage else ""


def stance(window: Window, words: str) -> tuple[Stance, bool]:
    found = document(window).referrers(claim(document(window), words), Argument, "premises")[0]
    return found.stance, found.guessed


# --- sides


def test_speakers_stand_by_how_much_they_say_and_undecided_is_the_beginning(sorting: Window) -> None:
    rows = sorting.sorting.sides.rows
    assert [(row.name, row.count, row.decided) for row in rows] == [
        ("Ann", 2, False),
        ("Ben", 2, False),
        ("Cy", 1, False),
    ]
    assert "Suggested: For, because of “supporters of the rise”" in rows[1].spoken()
    assert "economist" in rows[0].spoken() and "Undecided" in rows[0].spoken()


def test_one_key_decides_a_speaker_places_the_words_and_goes_on_to_the_next(sorting: Window) -> None:
    press(Key.Key_A, Key.Key_F)
    assert outline(document(sorting)) == (
        f"{THESIS}\n  - Prices will rise everywhere\n  - Firms will leave the city\n"
        "  + Workers can pay their rent\n  + Firms will stay in the city"
    )
    assert stance(sorting, "Firms will leave the city") == (Stance.CON, True)
    assert sorting.sorting.sides.list.currentIndex().row() == 2
    sorting.session.undo()
    assert "Workers can pay their rent" not in outline(document(sorting))
    sorting.session.undo()
    assert outline(document(sorting)) == THESIS


@pytest.mark.parametrize(("key", "side"), [(Key.Key_B, Side.BOTH), (Key.Key_N, Side.NEITHER)])
def test_both_and_neither_place_nothing(sorting: Window, key: Qt.Key, side: Side) -> None:
    press(key)
    found = sides.side_of(document(sorting), the_map(document(sorting)), speaker(document(sorting), "Ann"))
    assert found is not None and (found.side, found.decided) == (side, True)
    assert outline(document(sorting)) == THESIS


@pytest.mark.parametrize("key", [Key.Key_U, Key.Key_Space])
def test_undecided_again_takes_first_guesses_back(sorting: Window, key: Qt.Key) -> None:
    press(Key.Key_A, Key.Key_Up, key)
    assert outline(document(sorting)) == THESIS


def test_suggestions_are_taken_in_one_step_and_enter_goes_on_to_the_piles(sorting: Window) -> None:
    before = document(sorting).records()
    press(Key.Key_T)
    assert "  + Workers can pay their rent" in outline(document(sorting))
    assert not sorting.sorting.sides.take.isVisible()
    sorting.session.undo()
    assert document(sorting).records() == before
    press(Key.Key_Return)
    assert sorting.sorting.step is SortingStep.PILES
    assert sorting.sorting.piles.tree.hasFocus()


# --- piles


def test_a_pile_becomes_a_claim_of_the_users_words_and_the_next_pile_is_current(sorting: Window) -> None:
    press(Key.Key_A, Key.Key_Return)
    assert sorting.sorting.piles.headings() == ["firms, city", "money"]
    press(Key.Key_A)
    QTest.keyClicks(QApplication.focusWidget(), "Firms will go")
    press(Key.Key_Return)
    assert "  - Firms will go\n    + Firms will leave the city\n" in outline(document(sorting))
    assert sorting.sorting.piles.headings() == ["money"]
    assert sorting.sorting.piles.tree.hasFocus() and sorting.sorting.piles.pile is not None
    sorting.session.undo()
    assert sorting.sorting.piles.headings() == ["firms, city", "money"]


def test_a_pile_becomes_one_claim_or_single_ones(sorting: Window) -> None:
    press(Key.Key_A, Key.Key_Return, Key.Key_1, Key.Key_Return)
    made = document(sorting).get(claim(document(sorting), "Firms will leave the city"), Claim)
    assert len(made.passages) == 2
    press(Key.Key_S, Key.Key_Return)
    assert "Nobody knows what happens" in outline(document(sorting))
    assert sorting.sorting.piles.headings() == []
    assert "Enter" in sorting.sorting.piles.hint.text()


def test_a_quotation_moves_to_another_pile_by_number_and_by_dropping(sorting: Window) -> None:
    press(Key.Key_Return, Key.Key_Right, Key.Key_Down, Key.Key_M, Key.Key_1)
    model = sorting.sorting.piles.model
    assert [model.rowCount(model.index(n, 0)) for n in range(model.rowCount())] == [1, 4]
    data = model.mimeData([model.index(0, 0, model.index(1, 0))])
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(0, 0))
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(0, 0))
    assert [model.rowCount(model.index(n, 0)) for n in range(model.rowCount())] == [2, 3]
    sorting.session.undo()
    sorting.session.undo()
    assert [model.rowCount(model.index(n, 0)) for n in range(model.rowCount())] == [2, 3]


def test_a_pile_without_a_stance_is_set_aside_and_enter_opens_one_in_the_queue(sorting: Window, qtbot: QtBot) -> None:
    press(Key.Key_Return, Key.Key_X)
    assert sorting.sorting.piles.headings() == ["money"]
    press(Key.Key_Return)
    assert sorting.sorting.step is SortingStep.QUEUE
    assert "3 left in this pile" in sorting.sorting.queue.head.count.text()


def test_escape_leaves_the_words_of_a_pile_and_the_pile_as_they_were(sorting: Window) -> None:
    press(Key.Key_Return, Key.Key_F, Key.Key_Escape)
    assert not sorting.sorting.piles.form.isVisible() and sorting.sorting.piles.tree.hasFocus()
    assert outline(document(sorting)) == THESIS


# --- the queue


def test_the_queue_shows_a_quotation_in_its_surroundings_and_goes_on_by_itself(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    queue = sorting.sorting.queue
    assert shown(sorting) == "Firms will leave the city"
    assert "Then Ann spoke." in queue.text.toPlainText() and "economist" in queue.head.who.text()
    assert THESIS in queue.aim.words and queue.head.count.text() == "5 left"
    press(Key.Key_A)
    assert stance(sorting, "Firms will leave the city") == (Stance.CON, False)
    assert shown(sorting) == "Firms will stay in the city" and queue.head.count.text() == "4 left"
    assert "− “Firms will leave the city”" in queue.there.text()
    sorting.session.undo()
    assert shown(sorting) == "Firms will leave the city"


@pytest.mark.parametrize(("keys", "side"), [("FR", Stance.PRO), ("AO", Stance.CON)])
def test_the_keys_of_the_reader_do_the_same_here(sorting: Window, qtbot: QtBot, keys: str, side: Stance) -> None:
    for key in keys:
        at_queue(sorting, qtbot)
        words = shown(sorting)
        QTest.keyClicks(sorting.sorting.queue.text, key.lower())
        assert stance(sorting, words)[0] is side


def test_elsewhere_is_chosen_by_number_or_by_typing(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    press(Key.Key_F, Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), "leave")
    press(Key.Key_Return, Key.Key_A)
    assert "  + Firms will leave the city\n    - Firms will stay in the city" in outline(document(sorting))
    press(Key.Key_E, Key.Key_1, Key.Key_F)
    assert "  + Prices will rise everywhere" in outline(document(sorting))


def test_later_goes_round_and_back_returns_also_to_what_is_placed(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    press(Key.Key_Space, Key.Key_F, Key.Key_Backspace)
    assert shown(sorting) == "Firms will stay in the city"
    press(Key.Key_A)
    assert stance(sorting, "Firms will stay in the city") == (Stance.CON, False)
    for _ in range(3):
        press(Key.Key_Space)
    assert shown(sorting) == "Firms will leave the city"


def test_a_name_that_is_typed_is_taken_where_the_quotation_is_placed_by_a_button(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    words, found = shown(sorting), passage(document(sorting), shown(sorting))
    press(Key.Key_S)
    QTest.keyClicks(QApplication.focusWidget(), "Dora Quist")
    sorting.sorting.queue.buttons["for"].click()
    who = document(sorting).get(found, Passage).speaker
    assert who is not None and document(sorting).get(who, Speaker).name == "Dora Quist"
    assert stance(sorting, words) == (Stance.PRO, False)


def test_a_speaker_is_named_and_words_are_fixed(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    press(Key.Key_S)
    QTest.keyClicks(QApplication.focusWidget(), "Dee")
    press(Key.Key_Return)
    found = passage(document(sorting), "Firms will leave the city")
    who = document(sorting).get(found, Passage).speaker
    assert who and document(sorting).get(who, Speaker).name == "Dee"
    press(Key.Key_W)
    QTest.keyClicks(sorting.sorting.queue.text, "[[")
    press(Key.Key_Return)
    assert shown(sorting) == "Firms will leave"
    QTest.keyClicks(sorting.sorting.queue.text, "[")
    press(Key.Key_Escape)
    assert shown(sorting) == "Firms will leave" and sorting.sorting.queue.isVisible()


def test_no_stance_is_for_good_until_it_is_taken_back(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    press(Key.Key_X)
    aside = to_review(document(sorting), the_map(document(sorting)), Review.SET_ASIDE)
    assert [p.exact for p in aside] == ["Firms will leave the city"]
    assert shown(sorting) == "Firms will stay in the city"
    at_queue(sorting, qtbot, Review.SET_ASIDE)
    assert "Enter takes it back" in sorting.sorting.queue.state_line.text()
    press(Key.Key_Return)
    assert not to_review(document(sorting), the_map(document(sorting)), Review.SET_ASIDE)


def test_first_guesses_are_confirmed_by_enter_or_turned_round(sorting: Window, qtbot: QtBot) -> None:
    press(Key.Key_A)
    at_queue(sorting, qtbot, Review.GUESSED)
    assert "First guess: against" in sorting.sorting.queue.state_line.text()
    press(Key.Key_Return, Key.Key_F)
    assert stance(sorting, "Prices will rise everywhere") == (Stance.CON, False)
    assert stance(sorting, "Firms will leave the city") == (Stance.PRO, False)
    assert "No first guess is left" in sorting.sorting.queue.text.toPlainText()
    assert "what waits" in sorting.sorting.queue.go_on.text()
    press(Key.Key_Return)
    assert shown(sorting) == "Firms will stay in the city"


def test_what_is_laid_apart_is_kept_and_can_be_placed(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot, Review.APART)
    assert shown(sorting) == "Nobody asked the shops"
    press(Key.Key_A)
    assert "  - Nobody asked the shops" in outline(document(sorting))


# --- in and out


def test_escape_leaves_and_the_bar_leads_back_with_counts_that_are_true(sorting: Window, qtbot: QtBot) -> None:
    press(Key.Key_A, Key.Key_Escape)
    assert not sorting.sorting.isVisible() and sorting.docks.layout is not WindowLayout.SORTING
    qtbot.waitUntil(sorting.draft_bar.isVisible)
    assert sorting.draft_bar.words.text() == "2 quotations placed · 2 of them by a first guess · 3 wait"
    assert sorting.docks["unplaced"].windowTitle() == "Unplaced (3)"
    assert sorting.view.hasFocus()
    QTest.keyClick(sorting.view, Key.Key_7, Qt.KeyboardModifier.AltModifier)
    assert sorting.sorting.queue.isVisible() and not sorting.draft_bar.isVisible()


def test_a_thesis_that_is_still_a_question_is_asked_for_and_never_in_the_way(sorting: Window, qtbot: QtBot) -> None:
    with sorting.session.edit("Ask") as edit:
        map_commands.reword(edit, claim(document(sorting), THESIS), "How high should the wage be?")
    sorting.sorter.begin()
    qtbot.waitUntil(sorting.sorting.thesis.hasFocus)
    assert sorting.sorting.thesis.text() == "How high should the wage be?"
    assert sorting.sorting.thesis_hint.isVisible()
    sorting.sorting.thesis.selectAll()
    QTest.keyClicks(sorting.sorting.thesis, "The wage should be 15 dollars")
    press(Key.Key_Return)
    assert claim(document(sorting), "The wage should be 15 dollars")
    assert sorting.sorting.sides.list.hasFocus() and not sorting.sorting.thesis_hint.isVisible()


def test_nothing_is_decided_on_a_map_that_can_only_be_read(sorting: Window, qtbot: QtBot) -> None:
    before = document(sorting).records()
    sorting.session.file.read_only = True
    sorting.actions_.refresh()
    press(Key.Key_A)
    at_queue(sorting, qtbot)
    press(Key.Key_F, Key.Key_X)
    assert document(sorting).records() == before


# --- wrong turns


def test_the_bar_is_there_whenever_the_panel_is_not_also_after_the_key_for_layouts(
    sorting: Window, qtbot: QtBot
) -> None:
    assert not sorting.draft_bar.isVisible()
    press(Key.Key_F8)
    qtbot.waitUntil(sorting.draft_bar.isVisible)
    sorting.sorter.show(SortingStep.PILES)
    qtbot.waitUntil(lambda: not sorting.draft_bar.isVisible())


def test_where_the_thesis_was_deleted_another_one_can_be_typed_and_decided_speakers_follow(
    sorting: Window, qtbot: QtBot
) -> None:
    with sorting.session.edit("Delete") as edit:
        removal.remove(edit, the_map(document(sorting)), [claim(document(sorting), THESIS)])
    press(Key.Key_A)
    assert outline(document(sorting)) == ""
    assert "no thesis" in sorting.sorting.thesis_hint.text() and sorting.sorting.thesis_hint.isVisible()
    sorting.sorting.thesis.setFocus()
    QTest.keyClicks(sorting.sorting.thesis, "Pay more")
    press(Key.Key_Return)
    assert outline(document(sorting)) == "Pay more\n  - Prices will rise everywhere\n  - Firms will leave the city"
    assert not sorting.sorting.thesis_hint.isVisible() and sorting.sorting.sides.list.hasFocus()


def test_a_pause_between_two_words_of_the_thesis_leaves_the_caret_where_it_is(sorting: Window, qtbot: QtBot) -> None:
    field = sorting.sorting.thesis
    field.setFocus()
    field.end(False)
    QTest.keyClicks(field, " a ")
    sorting.session.flush_pending()
    QTest.keyClicks(field, "lot")
    press(Key.Key_Return)
    assert claim(document(sorting), f"{THESIS} a lot")
    field.setFocus()
    field.clear()
    press(Key.Key_Return)
    assert field.text() == f"{THESIS} a lot"


def test_a_name_begun_for_one_quotation_is_not_taken_for_the_next(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    queue = sorting.sorting.queue
    press(Key.Key_S)
    QTest.keyClicks(QApplication.focusWidget(), "Zed")
    queue.buttons["later"].click()
    assert not queue.speaker.isVisible() and queue.text.hasFocus()
    press(Key.Key_E)
    queue.enter(Review.APART)
    assert not queue.chooser.isVisible() and queue.keys.isVisible() and queue.text.hasFocus()
    assert all(speaker.name != "Zed" for speaker in document(sorting).all(Speaker))


def test_words_begun_for_one_pile_are_not_taken_for_another(sorting: Window) -> None:
    page = sorting.sorting.piles
    sorting.sorting.show_step(SortingStep.PILES)
    press(Key.Key_F)
    assert page.form.isVisible()
    page.tree.setCurrentIndex(page.model.index(1, 0))
    assert not page.form.isVisible()


def test_a_pile_whose_quotations_share_no_words_has_a_name_all_the_same(sorting: Window) -> None:
    with sorting.session.edit("Name") as edit:
        piles.name_pile(edit, document(sorting).all(Pile)[0].id, "")
    sorting.sorting.show_step(SortingStep.PILES)
    assert all(sorting.sorting.piles.headings())


def test_the_queue_aims_where_a_quotation_stands_by_now(sorting: Window, qtbot: QtBot) -> None:
    at_queue(sorting, qtbot)
    queue, found = sorting.sorting.queue, passage(document(sorting), "Firms will leave the city")
    assert queue.aim.words == f"For or against “{THESIS}”"
    with sorting.session.edit("Place") as edit:
        other = map_commands.add_claim(edit, "Firms go", the_map(document(sorting)))
        settle(edit, the_map(document(sorting)), found, Stance.PRO, other)
    assert queue.passage is not None and queue.passage.id == found
    assert queue.aim.words == "For or against “Firms go”"


def test_an_empty_map_is_not_said_to_be_done(sorting: Window, qtbot: QtBot) -> None:
    sorting.session.show(Document())
    with sorting.session.edit("Begin") as edit:
        map = map_commands.add_map(edit, "Why?")
    sorting.session.show_map(map)
    at_queue(sorting, qtbot)
    told = sorting.sorting.queue.text.toPlainText()
    assert "Everything has its place" not in told and "any more" not in told and "Add a source" in told


def test_the_focus_goes_round_without_leaving_the_window(sorting: Window) -> None:
    for _ in range(30):
        focus = QApplication.focusWidget()
        seen = focus.rect().translated(focus.mapTo(sorting, focus.rect().topLeft()))
        assert sorting.rect().intersects(seen)
        press(Key.Key_Tab)


def test_a_quotation_in_a_pile_is_read_out_with_speaker_and_side(sorting: Window) -> None:
    press(Key.Key_A)
    sorting.sorting.show_step(SortingStep.PILES)
    model = sorting.sorting.piles.model
    spoken = [str(model.index(n, 0, model.index(0, 0)).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(2)]
    assert spoken == ["Firms will leave the city. Ann. Against", "Firms will stay in the city. Ben"]


def test_letters_that_no_action_has_never_go_to_another_speaker_or_pile(sorting: Window) -> None:
    press(Key.Key_C)
    assert sorting.sorting.sides.list.currentIndex().row() == 0
    sorting.sorting.show_step(SortingStep.PILES)
    press(Key.Key_W)
    assert sorting.sorting.piles.tree.currentIndex().row() == 0


def test_a_queue_that_can_only_be_read_is_leafed_through_all_the_same(sorting: Window, qtbot: QtBot) -> None:
    sorting.session.file.read_only = True
    sorting.actions_.refresh()
    at_queue(sorting, qtbot)
    press(Key.Key_Space)
    assert shown(sorting) == "Firms will stay in the city"
    press(Key.Key_Backspace)
    assert shown(sorting) == "Firms will leave the city"


def test_the_beginning_of_long_words_is_seen_when_a_pile_becomes_a_claim(sorting: Window) -> None:
    form = sorting.sorting.piles.form
    form.ask(Gathering.ONE, 2, "It will rain " * 40, None)
    assert form.field.cursorPosition() == 0 and form.field.selectedText() == form.field.text()
