"""A branch alone: it and the way to it are shown, one works in it, and then sees the whole map as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Claim, Stance
from argmap.ui.shell.window import Window
from tests.sketch import claim, sketch
from tests.ui.finding.waiting import until

MAP = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
          - Most do
        + Purring has 25 Hz
      - Cats scratch
        - They can be trained
"""
BRANCH = {
    "Cats make good pets",
    "Cats purr",
    "Purring calms",
    "Only some people hear it",
    "Most do",
    "Purring has 25 Hz",
}


@pytest.fixture
def window(at_work: Window, qtbot: QtBot) -> Window:
    at_work.session.show(sketch(MAP))
    until(at_work.view.is_settled)
    return at_work


@pytest.fixture
def settled(window: Window, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(window.view.is_settled)


def seen(window: Window) -> set[str]:
    return {window.session.document.get(id, Claim).text for id in window.view.ids()}


def focus(window: Window, text: str) -> str:
    id = claim(window.session.document, text)
    window.session.select([id])
    window.actions_["focus"].trigger()
    return id


def test_a_branch_is_shown_with_the_way_to_it_and_all_its_co_premises(window: Window, settled) -> None:
    focus(window, "Cats purr")
    settled()
    assert seen(window) == BRANCH
    assert window.outline.model().rowCount() == 1
    focus(window, "Most do")
    settled()
    assert seen(window) == BRANCH - {"Purring has 25 Hz"}


def test_escape_shows_the_whole_map_as_it_was(window: Window, settled) -> None:
    window.view.set_zoom(1.3)
    id = claim(window.session.document, "Cats purr")
    window.session.select([id])
    before = window.view.zoom, window.view.seen_at(id)
    places = {key: (item.x, item.y) for key, item in window.view.map_scene.seen().items()}
    focus(window, "Cats purr")
    settled()
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    settled()
    assert len(seen(window)) == 8 and window.session.selection == (id,)
    assert places == {key: (item.x, item.y) for key, item in window.view.map_scene.seen().items()}
    assert (window.view.zoom, window.view.seen_at(id)) == before


def test_the_path_line_leads_back_to_the_whole_map(window: Window, settled) -> None:
    assert not window.path_line.whole.isVisible()
    focus(window, "Cats scratch")
    settled()
    assert seen(window) == {"Cats make good pets", "Cats scratch", "They can be trained"}
    window.session.select([])
    assert window.path_line.isVisible() and window.path_line.whole.isVisible()
    window.path_line.whole.click()
    settled()
    assert len(seen(window)) == 8 and not window.path_line.whole.isVisible()


def test_the_same_key_again_shows_the_whole_map(window: Window, settled) -> None:
    focus(window, "Cats scratch")
    settled()
    window.actions_["focus"].trigger()
    settled()
    assert len(seen(window)) == 8


def test_what_is_added_to_the_branch_is_seen_and_elsewhere_ends_the_focus(window: Window, settled) -> None:
    session = window.session
    scratch = focus(window, "Cats scratch")
    settled()
    with session.edit("Add") as edit:
        new = map_commands.add_claim(edit, "Only sofas", session.map or "")
        map_commands.argue(edit, [new], Stance.CON, scratch)
    settled()
    assert "Only sofas" in seen(window) and "Cats purr" not in seen(window)
    with session.edit("Add") as edit:
        new = map_commands.add_claim(edit, "Cats hunt", session.map or "")
        map_commands.argue(edit, [new], Stance.CON, claim(session.document, "Cats make good pets"))
    settled()
    assert len(seen(window)) == 10


def test_going_elsewhere_ends_the_focus(window: Window, settled) -> None:
    focus(window, "Cats scratch")
    settled()
    window.start_search()
    window.search.field.setText("25 Hz")
    until(lambda: not window.search.search.looking)
    window.search.next()
    settled()
    assert len(seen(window)) == 8
    assert window.session.selection == (claim(window.session.document, "Purring has 25 Hz"),)


def test_a_branch_that_is_removed_leaves_the_whole_map(window: Window, settled) -> None:
    scratch = focus(window, "Cats scratch")
    settled()
    with window.session.edit("Remove") as edit:
        map_commands.take_off(edit, window.session.map or "", scratch)
    settled()
    assert seen(window) == BRANCH
    window.session.undo()
    settled()
    assert len(seen(window)) == 8


def test_nothing_of_it_is_in_the_document(window: Window, settled) -> None:
    before = window.session.document.records()
    focus(window, "Cats scratch")
    settled()
    assert window.session.document.records() == before
    assert window.session.history.next_undo() is None


def test_what_is_typed_beside_the_branch_is_seen_and_then_the_whole_map(window: Window, settled) -> None:
    focus(window, "Cats scratch")
    settled()
    window.activateWindow()
    window.view.begin_sibling()
    assert window.view.writing.editor.isVisible()
    QTest.keyClicks(window.view.writing.editor, "Cats climb")
    assert window.session.flush_pending()
    settled()
    assert "Cats climb" in seen(window) and len(seen(window)) == 9


def test_what_is_typed_below_stays_in_the_branch(window: Window, settled) -> None:
    focus(window, "Cats scratch")
    settled()
    window.activateWindow()
    window.view.begin_reason()
    QTest.keyClicks(window.view.writing.editor, "They have claws")
    assert window.session.flush_pending()
    settled()
    assert seen(window) == {"Cats make good pets", "Cats scratch", "They can be trained", "They have claws"}
