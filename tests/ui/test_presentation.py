"""Presenting a map: full screen, step by step, by keys and remote controls."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.records import Argument, Claim
from argmap.ui.shell.window import Window
from argmap.ui.showing.presentation import Presentation, StageView
from tests.ui.conftest import Cats

Key = Qt.Key


@pytest.fixture
def shown(at_work: Window, qtbot: QtBot) -> Iterator[Presentation]:
    """The presentation of the map of cats, with its map arranged."""
    at_work.actions_["present"].trigger()
    made = at_work.showing.presentation
    assert made is not None
    qtbot.waitUntil(lambda: bool(made.stage.shown_ids), timeout=5000)
    yield made
    if at_work.showing.presentation is made:
        made.close()


def press(shown: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(shown, key)


def words(shown: Presentation) -> str:
    return shown.slide.toPlainText()


def test_it_fills_the_screen_and_begins_with_the_thesis(shown: Presentation):
    assert shown.isFullScreen()
    assert words(shown).splitlines() == ["Thesis Do cats make good pets?", "Cats make good pets"]


def test_premises_that_are_said_together_are_one_step_with_who_says_them_and_where(shown: Presentation):
    press(shown, Key.Key_Space)
    said = words(shown)
    assert "Together a reason for “Cats make good pets”" in said
    assert "Cats purr" in said and "Purring calms" in said
    assert "ACLU" in said and "civil liberties group" in said
    assert "Cats purr when they are happy." in said  # the sentence around the quotation
    assert "On cats, The Gazette" in said


@pytest.mark.parametrize(
    ("on", "back"),
    [(Key.Key_PageDown, Key.Key_PageUp), (Key.Key_Right, Key.Key_Left), (Key.Key_Down, Key.Key_Up)],
)
def test_arrows_and_remote_controls_go_on_and_back(shown: Presentation, on: Qt.Key, back: Qt.Key):
    press(shown, on, on)
    assert "Cats scratch" in words(shown) and "Objection to" in words(shown)
    press(shown, on)
    assert shown.at == 2  # there is no further step, and nothing happens
    press(shown, back)
    assert shown.at == 1


def test_what_comes_later_is_not_seen_on_the_map_and_what_is_seen_stays_where_it_is(shown: Presentation, cats: Cats):
    scratch = cats.document.referrers(cats.scratch, Argument, "premises")[0].id
    assert cats.thesis in shown.stage.shown_ids
    assert not {cats.purr, cats.scratch, scratch} & shown.stage.shown_ids
    press(shown, Key.Key_Space)
    assert {cats.purr, cats.calm} <= shown.stage.shown_ids
    assert cats.scratch not in shown.stage.shown_ids
    press(shown, Key.Key_End)
    assert {cats.scratch, scratch} <= shown.stage.shown_ids
    press(shown, Key.Key_Backspace)
    assert cats.scratch in shown.stage.shown_ids  # going back takes nothing away
    press(shown, Key.Key_Home)
    assert cats.scratch not in shown.stage.shown_ids


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
def test_the_screen_turns_black_and_the_next_key_brings_the_same_step_back(shown: Presentation, key: Qt.Key):
    press(shown, Key.Key_Space, key)
    assert shown.is_black and not shown.slide.isVisible() and not shown.stage.isVisible()
    press(shown, Key.Key_PageDown)
    assert not shown.is_black and shown.at == 1 and shown.slide.isVisible()


def test_f5_of_a_remote_control_changes_nothing(shown: Presentation):
    press(shown, Key.Key_Space, Key.Key_F5)
    assert shown.isVisible() and shown.at == 1


def test_a_click_goes_on_and_the_right_button_back(shown: Presentation):
    QTest.mouseClick(shown.slide.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(shown.width() - 20, 50))
    assert shown.at == 2
    QTest.mouseClick(shown.slide.viewport(), Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    assert shown.at == 1


def test_escape_leaves_and_selects_what_was_shown_last(shown: Presentation, at_work: Window, cats: Cats):
    press(shown, Key.Key_End, Key.Key_Escape)
    assert at_work.showing.presentation is None
    assert at_work.session.selection == (cats.scratch,)


def test_the_map_or_the_words_can_fill_the_screen(shown: Presentation):
    press(shown, Key.Key_M)
    assert shown.view is StageView.WORDS and not shown.stage.isVisible()
    press(shown, Key.Key_M)
    assert shown.view is StageView.MAP and not shown.slide.isVisible()
    press(shown, Key.Key_M)
    assert shown.slide.isVisible() and shown.stage.isVisible()


def test_each_step_is_told_to_screen_readers(shown: Presentation):
    press(shown, Key.Key_End)
    assert shown.accessibleDescription() == "3 of 3. Objection to “Cats make good pets”. Cats scratch."


def test_it_begins_at_the_selected_claim_or_shows_its_branch_alone(at_work: Window, cats: Cats):
    at_work.session.select([cats.scratch])
    at_work.actions_["present_from_here"].trigger()
    shown = at_work.showing.presentation
    assert shown is not None and shown.at == 2
    at_work.session.select([cats.scratch])
    shown.close()
    at_work.actions_["present_branch"].trigger()
    shown = at_work.showing.presentation
    assert shown is not None and len(shown.steps) == 1
    assert "Objection to" in words(shown)
    shown.close()


def test_folds_hide_nothing(at_work: Window, cats: Cats):
    at_work.session.select([cats.thesis])
    at_work.actions_["fold"].trigger()
    at_work.actions_["present"].trigger()
    shown = at_work.showing.presentation
    assert shown is not None and len(shown.steps) == 3
    shown.close()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (800, 1200)])
@pytest.mark.parametrize("length", [3, 40, 400])
def test_words_are_never_cut_at_the_side_and_long_ones_are_scrolled(
    shown: Presentation, cats: Cats, size: tuple[int, int], length: int
):
    with cats.document.edit("Long") as edit:
        from dataclasses import replace

        edit.put(replace(edit.get(cats.thesis, Claim), text="Unforeseeable consequences matter. " * length))
    shown.resize(*size)
    slide = shown.slide
    assert slide.document().idealWidth() <= slide.viewport().width() + 1
    tall = slide.document().size().height()
    assert tall <= slide.viewport().height() + 1 or slide.has_more
    before = shown.at
    for _ in range(60):
        press(shown, Key.Key_Space)
        if shown.at > before:
            break
    assert shown.at == before + 1  # all of it was scrolled through


def test_an_empty_map_says_that_there_is_nothing_to_present(window: Window, qtbot: QtBot):
    window.files.new("What now?")
    with qtbot.waitSignal(window.session.notice) as told:
        window.actions_["present"].trigger()
    assert "no claims" in told.args[0]
    assert window.showing.presentation is None


def test_a_document_that_is_closed_ends_the_presentation(shown: Presentation, at_work: Window):
    at_work.session.close()
    assert at_work.showing.presentation is None
