"""Back to where one was, and forward again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from argmap.model import map_commands
from argmap.ui.actions import selection_actions
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats
from tests.ui.finding.waiting import until


def stay(window: Window, *selection: str) -> None:
    window.session.select(selection)
    until(window.view.is_settled)
    window.finding.places.stay()


def walked(window: Window, cats: Cats) -> None:
    for claim in (cats.thesis, cats.purr, cats.scratch):
        stay(window, claim)


def test_one_goes_back_step_by_step_and_forward_again(at_work: Window, cats: Cats) -> None:
    walked(at_work, cats)
    at_work.actions_["back"].trigger()
    assert at_work.session.selection == (cats.purr,)
    at_work.actions_["back"].trigger()
    assert at_work.session.selection == (cats.thesis,)
    at_work.actions_["forward"].trigger()
    assert at_work.session.selection == (cats.purr,)
    stay(at_work, cats.calm)
    at_work.actions_["forward"].trigger()
    assert at_work.session.selection == (cats.calm,)
    at_work.actions_["back"].trigger()
    assert at_work.session.selection == (cats.purr,)


def test_what_was_only_passed_is_no_place(at_work: Window, cats: Cats) -> None:
    stay(at_work, cats.thesis)
    for claim in (cats.purr, cats.calm):
        at_work.session.select([claim])
    stay(at_work, cats.scratch)
    at_work.actions_["back"].trigger()
    assert at_work.session.selection == (cats.thesis,)


def test_the_zoom_and_the_place_on_the_screen_come_back(at_work: Window, cats: Cats) -> None:
    view = at_work.view
    until(view.is_settled)
    view.set_zoom(1.7)
    stay(at_work, cats.purr)
    before = view.zoom, view.seen_at(cats.purr)
    view.set_zoom(0.6)
    stay(at_work, cats.scratch)
    at_work.actions_["back"].trigger()
    assert (view.zoom, view.seen_at(cats.purr)) == before


def test_another_map_and_a_branch_in_focus_are_places_too(at_work: Window, cats: Cats) -> None:
    stay(at_work, cats.purr)
    at_work.actions_["focus"].trigger()
    stay(at_work, cats.purr)
    selection_actions.add_map(at_work.session, "Which question?")
    until(at_work.view.is_settled)
    at_work.finding.places.stay()
    other = at_work.session.map
    at_work.actions_["back"].trigger()
    assert at_work.session.map == cats.map and at_work.session.folds.scope.focus == cats.purr
    at_work.actions_["back"].trigger()
    until(at_work.view.is_settled)
    assert at_work.session.folds.scope.focus is None and len(at_work.view.ids()) == 4
    at_work.actions_["forward"].trigger()
    at_work.actions_["forward"].trigger()
    assert at_work.session.map == other


def test_places_that_are_gone_are_passed_over(at_work: Window, cats: Cats) -> None:
    walked(at_work, cats)
    with at_work.session.edit("Remove") as edit:
        map_commands.remove_claim(edit, cats.purr)
    until(at_work.view.is_settled)
    at_work.actions_["back"].trigger()
    assert at_work.session.selection == (cats.thesis,)
    told: list[str] = []
    at_work.session.notice.connect(told.append)
    at_work.actions_["back"].trigger()
    assert told == ["This is the first place"] and at_work.session.selection == (cats.thesis,)


def test_the_buttons_of_the_mouse_do_the_same(at_work: Window, cats: Cats) -> None:
    walked(at_work, cats)
    QTest.mouseClick(at_work.view.viewport(), Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    assert at_work.session.selection == (cats.purr,)
    QTest.mouseClick(at_work.view.viewport(), Qt.MouseButton.ForwardButton, pos=QPoint(5, 5))
    assert at_work.session.selection == (cats.scratch,)
