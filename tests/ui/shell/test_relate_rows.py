"""Relating two claims by keys, and what of the map is seen in the outline."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model.records import Argument, Stance
from argmap.ui.canvas.accessible_words import claim_description
from argmap.ui.panels.outline_rows import ID
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def targets(cats: Cats, claim: str) -> set[tuple[str, Stance]]:
    return {(a.target, a.stance) for a in cats.document.referrers(claim, Argument, "premises")}


def test_a_marked_claim_speaks_against_another_one_by_two_keys(at_work: Window, cats: Cats) -> None:
    told: list[str] = []
    at_work.session.notice.connect(told.append)
    at_work.session.select([cats.scratch])
    at_work.actions_["relate_for"].trigger()
    assert "First mark the claim" in told[-1]
    at_work.actions_["mark"].trigger()
    assert "Cats scratch" in told[-1] and "Ctrl+Shift+A" in told[-1]
    at_work.session.select([cats.calm])
    at_work.actions_["relate_against"].trigger()
    assert targets(cats, cats.scratch) == {(cats.thesis, Stance.CON), (cats.calm, Stance.CON)}
    assert at_work.session.selection == (cats.scratch,)
    at_work.session.undo()
    assert targets(cats, cats.scratch) == {(cats.thesis, Stance.CON)}


def test_what_would_be_a_circle_is_said_and_not_done(at_work: Window, cats: Cats) -> None:
    told: list[str] = []
    at_work.session.notice.connect(told.append)
    at_work.session.select([cats.thesis])
    at_work.actions_["mark"].trigger()
    at_work.session.select([cats.scratch])
    at_work.actions_["relate_for"].trigger()
    assert told[-1] == "That would go round in a circle." and targets(cats, cats.thesis) == set()


def test_a_claim_typed_on_the_map_has_a_row_in_the_outline(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.docks.bring("outline")
    at_work.session.select([cats.thesis])
    at_work.view.setFocus()
    at_work.view.begin_reason()
    rows = at_work.outline.rows
    assert len(rows) == 5
    QTest.keyClicks(at_work.view.writing.editor, "They purr")
    drafts = [id for id in rows._items if id.startswith("scratch-")]
    qtbot.waitUntil(lambda: rows.index_of(drafts[0]).data() == "They purr")
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Escape)
    assert len(rows) == 4
    at_work.view.begin_reason()
    QTest.keyClicks(at_work.view.writing.editor, "They purr")
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Return)
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Escape)
    shown = [rows.index_of(id).data(ID) for id in rows._items]
    assert len(shown) == 5 and not any(str(id).startswith("scratch-") for id in shown)


def test_the_outline_fades_what_does_not_fit_a_filter(at_work: Window, cats: Cats) -> None:
    at_work.filter_bar.filtering.faded.emit(frozenset({cats.scratch}))
    assert at_work.outline._drawn.faded == {cats.scratch}


def test_a_screen_reader_is_told_that_a_claim_is_pinned(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    on_map = at_work.session.tree()
    assert on_map is not None and "Pinned" not in claim_description(cats.document, on_map, cats.scratch)
    at_work.view.setFocus()
    at_work.actions_["pin"].trigger()
    on_map = at_work.session.tree()
    assert on_map is not None and "Pinned to its place" in claim_description(cats.document, on_map, cats.scratch)


def test_notices_name_the_keys_that_one_has_chosen(at_work: Window) -> None:
    keys = at_work.actions_.keys
    keys.give("sort_queue", "Ctrl+Alt+Q")
    assert keys.in_text("Press Alt+7 to go on. Undo: Ctrl+Z") == "Press Ctrl+Alt+Q to go on. Undo: Ctrl+Z"


def test_no_letter_is_left_of_a_notice_that_refused_a_key(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    at_work.view.begin_claim()
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Return)
    assert "at the top already" in at_work.status.currentMessage()
    QTest.keyClicks(at_work.view.writing.editor, "x")
    assert at_work.status.currentMessage() == ""
