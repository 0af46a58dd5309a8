"""Finding things, and going back to how things were."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import commands
from argmap.model.records import Claim
from argmap.ui.history import HistoryPanel
from argmap.ui.search import matches
from argmap.ui.window import Window
from tests.ui.conftest import Cats


def test_words_notes_speakers_and_sources_are_found(cats: Cats) -> None:
    with cats.document.edit("Note") as edit:
        commands.set_note(edit, cats.calm, "See the vet")
    assert list(matches(cats.document, cats.map, "PURR")) == [cats.purr, cats.calm]
    assert list(matches(cats.document, cats.map, "aclu")) == [cats.purr]
    assert list(matches(cats.document, cats.map, "vet")) == [cats.calm]
    assert list(matches(cats.document, cats.map, "gazette")) == [cats.source]
    assert list(matches(cats.document, cats.map, "  ")) == []


def test_enter_goes_from_match_to_match_and_round(at_work: Window, cats: Cats) -> None:
    at_work.actions_["find"].trigger()
    field = at_work.search.field
    QTest.keyClicks(field, "purr")
    assert at_work.search.count.text() == "2 found"
    reached = []
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return)
        reached.append(at_work.session.selection)
    assert reached == [(cats.purr,), (cats.calm,), (cats.purr,)]
    assert at_work.search.count.text() == "1 of 2"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert at_work.session.selection == (cats.calm,)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not at_work.search.isVisible()


def test_a_match_on_another_map_brings_that_map(at_work: Window, cats: Cats) -> None:
    at_work.actions_["add_map"].trigger()
    at_work.start_search()
    at_work.search.field.setText("scratch")
    at_work.search.next()
    assert at_work.session.map == cats.map and at_work.session.selection == (cats.scratch,)


def test_nothing_found_is_said(at_work: Window) -> None:
    at_work.start_search()
    at_work.search.field.setText("dragon")
    assert at_work.search.count.text() == "Nothing found"
    at_work.search.next()


def reword(window: Window, claim: str, text: str) -> None:
    with window.session.edit(f"Say {text}") as edit:
        commands.reword(edit, claim, text)


def test_a_click_in_the_history_goes_back_there_and_forth(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    for text in ("One", "Two", "Three"):
        reword(at_work, cats.purr, text)
    at_work.actions_["history"].trigger()
    panel = at_work.furniture.docks["history"].widget()
    assert isinstance(panel, HistoryPanel)

    def told() -> list[str]:
        model = panel.model
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    assert told() == ["Say Three", "Say Two", "Say One", "The beginning"]
    panel.go_to(2)
    assert cats.document.get(cats.purr, Claim).text == "One"
    assert told() == ["Say Three (undone)", "Say Two (undone)", "Say One", "The beginning"]
    panel.go_to(0)
    assert cats.document.get(cats.purr, Claim).text == "Three"
    panel.go_to(3)
    assert cats.document.get(cats.purr, Claim).text == "Cats purr"


def test_the_history_follows_what_happens(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.actions_["history"].trigger()
    panel = at_work.furniture.docks["history"].widget()
    assert isinstance(panel, HistoryPanel)
    reword(at_work, cats.purr, "One")
    assert panel.model.rowCount() == 2 and panel.list.currentIndex().row() == 0
    at_work.session.undo()
    assert panel.list.currentIndex().row() == 1
