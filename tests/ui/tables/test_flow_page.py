"""The flow of a debate in the window: seen, read aloud, changed by keys, and following the document."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.debate_formats import Speech, named_format
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Side, Stance
from argmap.ui.panels.inspector.speech_field import SpeechField
from argmap.ui.session import Session
from argmap.ui.shell.center_pages import FLOW, MAP
from argmap.ui.shell.window import Window
from argmap.ui.tables.flow_page import FlowPage
from argmap.ui.tables.speeches_dialog import SpeechesDialog, read_lines
from argmap.ui.tasks.runner import Tasks
from argmap.ui.tasks.saving import Saver
from tests.model.test_flow import DEBATE, told
from tests.sketch import claim, sketch, the_map


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> FlowPage:
    return alone(qtbot, told(sketch(DEBATE), They_scratch="2NC/1NR"), tmp_path)


def alone(qtbot: QtBot, document: Document, folder: Path) -> FlowPage:
    """Return the page by itself, which is made faster than a window."""
    session = Session()
    session.show(document)
    made = FlowPage(session, Saver(Tasks(parent=session), lambda: folder, lambda *_: None, session))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def document_of(page: FlowPage) -> Document:
    return page._session.document


def go(page: FlowPage, words: str) -> None:
    cell = page.model.table.cell_of(claim(document_of(page), words))
    assert cell
    page.table.setCurrentIndex(page.model.index_of(cell))
    page.table.setFocus()


def here(page: FlowPage) -> str:
    return page.model.words(page.cell) if page.cell else ""


def choose(box: QComboBox, data: str) -> None:
    at = box.findData(data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_cells_stand_in_their_columns_and_are_read_aloud(page: FlowPage):
    go(page, "They are clean")
    index = page.table.currentIndex()
    assert (index.row(), index.column()) == (3, 0)
    said = "They are clean · proposed for 1AC · for · supports “Cats are good pets” · dropped: no answer in 1NC"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == said
    assert page.told.text() in said
    assert page.model.headerData(1, Qt.Orientation.Horizontal) == "− 1NC\nagainst"
    assert page.table.rowSpan(4, 3) == 2 and page.table.columnSpan(0, 0) == 7
    assert page.summary.text() == "9 claims · 2 dropped · 7 with a proposed speech"


def test_arrows_go_from_claim_to_claim_and_never_to_an_empty_cell(page: FlowPage):
    go(page, "Cats are good pets")
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down,
                Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home):  # fmt: skip
        QTest.keyClick(page.table, key)
        seen.append(here(page))
    assert seen == [
        "Purring calms", "Few were studied", "Forty are enough", "Few were studied", "Purring calms",
        "Studies show it", "They are clean", "Few were studied", "Claws can be cut", "Cats are good pets",
    ]  # fmt: skip


def test_every_claim_can_be_reached_by_arrows(page: FlowPage):
    reached, ahead = set(), ["Cats are good pets"]
    while ahead:
        words = ahead.pop()
        if words not in reached:
            reached.add(words)
            for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
                go(page, words)
                QTest.keyClick(page.table, key)
                ahead.append(here(page))
    assert len(reached) == 9


def test_enter_shows_the_claim_on_the_map_and_the_inspector_has_its_speech(window: Window):
    window.session.show(told(sketch(DEBATE), They_scratch="2NC/1NR"))
    document = window.session.document
    window.actions_["page_flow"].trigger()
    page, field = window.pages.page(FLOW), window.findChild(SpeechField)
    assert isinstance(page, FlowPage) and isinstance(field, SpeechField)
    go(page, "They are clean")
    assert [c.text for c in window.session.selected_claims()] == ["They are clean"]
    assert field.choice.currentText() == "1AC (proposed)"
    choose(field.choice, "2AC")
    assert document.get(claim(document, "They are clean"), Claim).speech == "2AC"
    choose(field.choice, "")
    assert document.get(claim(document, "They are clean"), Claim).speech == ""
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert window.pages.current == MAP
    assert [c.text for c in window.session.selected_claims()] == ["They are clean"]


def test_alt_and_an_arrow_move_a_claim_to_another_speech(page: FlowPage, qtbot: QtBot):
    document = document_of(page)
    go(page, "They are clean")
    with qtbot.waitSignal(page._session.notice) as notice:
        QTest.keyClick(page.table, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert notice.args == ["There is no earlier speech."]
    QTest.keyClick(page.table, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert document.get(claim(document, "They are clean"), Claim).speech == "1NC"
    assert here(page) == "They are clean" and page.table.currentIndex().column() == 1
    page._session.undo()
    assert page.table.currentIndex().column() == 0


def test_letters_begin_an_answer_and_enter_says_it_in_the_next_speech(page: FlowPage):
    document = document_of(page)
    go(page, "They are clean")
    QTest.keyClick(page.table, Qt.Key.Key_O)
    assert page.answer.line.text() == "o"
    QTest.keyClicks(page.answer.line, "nly some")
    QTest.keyClick(page.answer.line, Qt.Key.Key_Return)
    made = document.get(claim(document, "only some"), Claim)
    assert made.speech == "1NC" and here(page) == "only some" and page.table.hasFocus()
    (argument,) = document.referrers(made.id, Argument, "premises")
    assert (argument.stance, argument.target) == (Stance.CON, claim(document, "They are clean"))
    assert page.model.table.cell_of(claim(document, "They are clean")).fate.is_dropped is False


def test_shift_and_enter_adds_a_reason_and_esc_gives_up(page: FlowPage):
    document = document_of(page)
    go(page, "They scratch")
    QTest.keyClick(page.table, Qt.Key.Key_X)
    QTest.keyClick(page.answer.line, Qt.Key.Key_Escape)
    assert page.table.hasFocus() and not page.answer.line.text()
    page.answer.begin("Claws hurt")
    QTest.keyClick(page.answer.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert document.get(claim(document, "Claws hurt"), Claim).speech == "2NC/1NR"
    go(page, "Cats are good pets")
    assert [button.text() for button in page.answer.buttons] == ["Reason in 1AC", "Objection in 1NC"]


def test_the_format_is_chosen_and_turns_are_kept_when_a_claim_moves(qtbot: QtBot, tmp_path: Path):
    document = sketch(DEBATE)
    page = alone(qtbot, document, tmp_path)
    assert page.format.currentText() == "Turn by turn"
    choose(page.format, "world-schools")
    assert [s.name for s in page.model.table.speeches][:2] == ["1 Prop", "1 Opp"]
    choose(page.format, "")
    assert document.get(the_map(document), Map).speeches == ()
    go(page, "They scratch")
    page.move_claim(1)
    page.move_claim(1)
    assert document.get(the_map(document), Map).speeches[:2] == ("for:For 1", "against:Against 1")
    assert document.get(claim(document, "They scratch"), Claim).speech == "Against 2"
    assert page.format.currentText() == "Own speeches"


def test_proposals_are_kept_by_one_button(page: FlowPage):
    page.keep.click()
    document = document_of(page)
    assert {document.get(cell.claim, Claim).speech for cell in page.model.table.cells[1:]} == {
        "1AC", "1NC", "2AC", "2NC/1NR", "1AR",
    }  # fmt: skip
    assert not page.keep.isEnabled()


def test_own_speeches_are_lines_of_text(page: FlowPage):
    dialog = page.ask_speeches()
    assert dialog.lines.toPlainText().startswith("+ 1AC\n- 1NC\n")
    dialog.lines.setPlainText(dialog.lines.toPlainText().replace("2NC/1NR", "Block"))
    assert dialog.renamed == {"2NC/1NR": "Block"}
    dialog.accept()
    document = document_of(page)
    assert document.get(claim(document, "They scratch"), Claim).speech == "Block"
    assert page.format.currentText() == "Own speeches"
    page._session.undo()
    assert document.get(claim(document, "They scratch"), Claim).speech == "2NC/1NR"


def test_lines_tell_sides_by_their_signs():
    assert read_lines("+ A\n−B\n\nOpen  floor\nA\n-") == (
        Speech("A", Side.FOR), Speech("B", Side.AGAINST), Speech("Open floor"),
    )  # fmt: skip
    form = named_format("policy")
    assert form
    dialog = SpeechesDialog(form.speeches, None)  # type: ignore[arg-type]
    assert dialog.speeches == tuple(Speech(speech.name, speech.side) for speech in form.speeches)
    assert dialog.renamed == {}


def test_the_menu_says_in_which_speech_a_claim_is(page: FlowPage):
    go(page, "They scratch")
    menu = page.menu()
    assert menu
    speeches = next(action.menu() for action in menu.actions() if action.text() == "Said in")
    assert [action.text() for action in speeches.actions() if action.isChecked()] == ["2NC/1NR"]
    next(action for action in speeches.actions() if action.text() == "Not told").trigger()
    document = document_of(page)
    assert document.get(claim(document, "They scratch"), Claim).speech == ""


def test_an_empty_map_says_what_to_do(qtbot: QtBot, tmp_path: Path):
    page = alone(qtbot, sketch(""), tmp_path)
    assert page.empty.isVisible() and "Write the motion" in page.empty.text()
    assert not page.export.isEnabled() and not page.table.isVisible()
    with page._session.edit("Motion") as edit:
        map_commands.add_claim(edit, "Motion", the_map(document_of(page)))
    assert page.table.isVisible() and here(page) == "Motion"


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "svg"])
def test_the_flow_is_saved(page: FlowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, kind: str):
    path = tmp_path / f"flow.{kind}"
    monkeypatch.setattr(Saver, "ask_path", lambda *_: path)
    page.ask_export(kind)
    qtbot.waitUntil(lambda: path.exists() and path.stat().st_size > 500)
