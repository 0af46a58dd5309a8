"""What no claim cites waits in a list, and is placed from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import source_commands
from argmap.model.records import Argument, Claim, Stance
from argmap.ui.actions.passage_mime import passage_tokens
from argmap.ui.actions.quotation_actions import PlacedAs
from argmap.ui.shell.window import Window
from argmap.ui.sources.unplaced_panel import UnplacedPanel
from argmap.ui.widgets.record_list import DETAIL, ID
from tests.ui.conftest import ARTICLE, Cats

FREE = "People should be free"
SILENT = "Amazon did not reply"


@pytest.fixture
def panel(at_work: Window, cats: Cats, qtbot: QtBot) -> UnplacedPanel:
    with at_work.session.edit("Mark") as edit:
        for words, speaker in ((FREE, cats.speaker), (SILENT, None)):
            start = ARTICLE.index(words)
            source_commands.add_passage(edit, cats.source, start, start + len(words), speaker=speaker)
    at_work.docks.bring("unplaced")
    qtbot.waitUntil(at_work.unplaced.isVisible)
    at_work.activateWindow()
    at_work.unplaced.list.setFocus()
    qtbot.waitUntil(at_work.unplaced.list.hasFocus)
    return at_work.unplaced


def rows(panel: UnplacedPanel) -> list[tuple[str, str]]:
    model = panel.list.model()
    return [(model.index(n, 0).data(), model.index(n, 0).data(DETAIL)) for n in range(model.rowCount())]


def choose(panel: UnplacedPanel, row: int) -> str:
    panel.list.setCurrentIndex(panel.list.model().index(row, 0))
    return str(panel.list.model().index(row, 0).data(ID))


def claim_of(panel: UnplacedPanel, passage: str, window: Window) -> Claim:
    return window.session.document.referrers(passage, Claim)[0]


def test_words_speaker_and_source_are_told_and_cited_ones_are_not_there(panel: UnplacedPanel) -> None:
    assert rows(panel) == [(f"“{FREE}”", "ACLU · On cats"), (f"“{SILENT}”", "Nobody known · On cats")]


def test_the_list_is_filtered_by_words_and_speaker(panel: UnplacedPanel) -> None:
    QTest.keyClicks(panel.field, "aclu free")
    assert [words for words, _ in rows(panel)] == [f"“{FREE}”"]
    panel.field.setText("zebra")
    assert rows(panel) == []


@pytest.mark.parametrize(
    ("key", "stance"), [(Qt.Key.Key_R, Stance.PRO), (Qt.Key.Key_O, Stance.CON), (Qt.Key.Key_C, None)]
)
def test_keys_place_the_passage_and_the_next_one_is_chosen(
    panel: UnplacedPanel, at_work: Window, cats: Cats, key: Qt.Key, stance: Stance | None
) -> None:
    passage = choose(panel, 0)
    before = at_work.session.document.records()
    QTest.keyClick(panel.list, key)
    claim = claim_of(panel, passage, at_work)
    stances = [(a.stance, a.target) for a in at_work.session.document.referrers(claim.id, Argument)]
    assert stances == ([(stance, cats.thesis)] if stance else [])
    assert [words for words, _ in rows(panel)] == [f"“{SILENT}”"]
    assert panel.list.currentIndex().data(ID) is not None
    at_work.session.undo()
    assert at_work.session.document.records() == before
    assert len(rows(panel)) == 2


def test_a_button_places_it_for_the_selected_claim(panel: UnplacedPanel, at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    passage = choose(panel, 1)
    QTest.mouseClick(panel.buttons[PlacedAs.OBJECTION], Qt.MouseButton.LeftButton)
    claim = claim_of(panel, passage, at_work)
    assert at_work.session.document.referrers(claim.id, Argument)[0].target == cats.scratch


def test_enter_and_double_click_show_it_in_its_source(panel: UnplacedPanel, at_work: Window, qtbot: QtBot) -> None:
    passage = choose(panel, 1)
    with qtbot.waitSignal(at_work.session.passage_shown) as shown:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert shown.args == [passage]
    spot = panel.list.visualRect(panel.list.model().index(0, 0)).center()
    with qtbot.waitSignal(at_work.session.passage_shown):
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_what_is_dragged_are_the_passages(panel: UnplacedPanel) -> None:
    passages = [choose(panel, 0)]
    data = panel.list.model().mimeData([panel.list.model().index(0, 0)])
    assert passage_tokens(data) == passages


def test_the_tab_tells_how_many_wait_and_the_list_says_when_none_does(
    panel: UnplacedPanel, at_work: Window, qtbot: QtBot
) -> None:
    assert at_work.docks["unplaced"].windowTitle() == "Unplaced (2)"
    for _ in range(2):
        choose(panel, 0)
        panel.accept(PlacedAs.REASON)
    assert at_work.docks["unplaced"].windowTitle() == "Unplaced"
    assert panel.list.said == "Nothing waits: every quotation is on the map, laid apart or set aside."


def test_what_is_no_stance_leaves_the_list_for_good_and_undo_brings_it_back(
    panel: UnplacedPanel, at_work: Window
) -> None:
    choose(panel, 0)
    QTest.keyClick(panel.list, Qt.Key.Key_X)
    assert [words for words, _ in rows(panel)] == [f"“{SILENT}”"]
    assert at_work.docks["unplaced"].windowTitle() == "Unplaced (1)"
    at_work.session.undo()
    assert len(rows(panel)) == 2
    QTest.mouseClick(panel.drop, Qt.MouseButton.LeftButton)
    assert len(rows(panel)) == 1
