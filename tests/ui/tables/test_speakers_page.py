"""The speakers' pages, and the table of who stands where: what they say, and that they follow the document."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import Side, Speaker, SpeakerKind, Stance
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.center_pages import MAP, QUOTATIONS, SPEAKERS, STANCES
from argmap.ui.shell.window import Window
from argmap.ui.tables.merge_dialog import MergeDialog
from argmap.ui.tables.quotations_page import QuotationsPage
from argmap.ui.tables.speakers_page import SpeakersPage
from argmap.ui.tables.stances_page import StancesPage
from argmap.ui.tasks.saving import Saver
from tests.ui.conftest import ARTICLE, Cats


@pytest.fixture
def tom(at_work: Window, cats: Cats) -> str:
    """Tom, who objects, in a passage of his own."""
    with at_work.session.edit("Quote") as edit:
        tom = source_commands.add_speaker(edit, "Tom", SpeakerKind.PERSON, "neighbor")
        passage = source_commands.add_passage(edit, cats.source, 0, ARTICLE.index(","), speaker=tom)
        source_commands.cite(edit, cats.scratch, passage)
    return tom


@pytest.fixture
def speakers(at_work: Window, tom: str) -> SpeakersPage:
    at_work.go_to_page(SPEAKERS)
    page = at_work.pages.page(SPEAKERS)
    assert isinstance(page, SpeakersPage)
    return page


@pytest.fixture
def stances(at_work: Window, tom: str) -> StancesPage:
    at_work.go_to_page(STANCES)
    page = at_work.pages.page(STANCES)
    assert isinstance(page, StancesPage)
    return page


def names(page: SpeakersPage) -> list[str]:
    return [str(page.list.model().index(row, 0).data()) for row in range(page.list.count())]


def test_a_page_says_what_somebody_said_and_where_they_stand(speakers: SpeakersPage, tom: str) -> None:
    assert names(speakers) == ["ACLU", "Tom"]
    speakers.go_to(tom)
    text = speakers.page.text.toPlainText()
    assert "Opposes (1)" in text and "Cats make good pets" in text
    assert "Supports (1)" in text and "Cats scratch" in text
    assert "“People should be free”" in text and "On cats" in text
    assert speakers.page.name.text() == "Tom" and speakers.page.role.text() == "neighbor"


def test_a_click_on_a_quotation_shows_it_in_its_source(
    qtbot: QtBot, speakers: SpeakersPage, at_work: Window, cats: Cats
) -> None:
    assert f"passage:{cats.passage}" in speakers.page.text.toHtml()
    with qtbot.waitSignal(at_work.session.passage_shown) as told:
        speakers.page.text.anchorClicked.emit(QUrl(f"passage:{cats.passage}"))
    assert told.args == [cats.passage] and at_work.session.selection == (cats.purr,)


def test_renaming_is_one_edit_and_the_list_follows(speakers: SpeakersPage, at_work: Window, tom: str) -> None:
    speakers.go_to(tom)
    speakers.page.name.selectAll()
    QTest.keyClicks(speakers.page.name, "Thomas")
    QTest.keyClick(speakers.page.name, Qt.Key.Key_Return)
    assert names(speakers) == ["ACLU", "Thomas"] and speakers.chosen() == tom
    assert at_work.session.document.get(tom, Speaker).aliases == ("Tom",)
    at_work.session.undo()
    assert names(speakers) == ["ACLU", "Tom"]


def test_an_empty_name_is_not_taken(speakers: SpeakersPage, at_work: Window, tom: str) -> None:
    speakers.go_to(tom)
    speakers.page.name.selectAll()
    QTest.keyClick(speakers.page.name, Qt.Key.Key_Delete)
    QTest.keyClick(speakers.page.name, Qt.Key.Key_Return)
    assert at_work.session.document.get(tom, Speaker).name == "Tom"


def dialog_of(page: SpeakersPage) -> MergeDialog:
    dialog = page.findChild(MergeDialog)
    assert dialog is not None
    return dialog


def test_one_speaker_is_merged_with_another(
    qtbot: QtBot, speakers: SpeakersPage, at_work: Window, cats: Cats, tom: str
) -> None:
    speakers.go_to(cats.speaker)
    speakers.page.merge.click()
    dialog = dialog_of(speakers)
    assert dialog.who.itemText(0).startswith("Tom")
    assert [choice.text() for choice in dialog.choices if choice.isChecked()] == ["ACLU"]
    dialog.accept()
    assert names(speakers) == ["ACLU"]
    assert "What they said (2)" in speakers.page.text.toPlainText()
    at_work.session.undo()
    assert sorted(names(speakers)) == ["ACLU", "Tom"]


def test_the_proper_name_stays_when_a_description_is_merged_with_it(
    speakers: SpeakersPage, at_work: Window, tom: str
) -> None:
    with at_work.session.edit("Add") as edit:
        campaign = source_commands.add_speaker(edit, "campaign")
    speakers.go_to(campaign)
    speakers.page.merge.click()
    dialog = dialog_of(speakers)
    dialog.who.setCurrentIndex(next(at for at in range(dialog.who.count()) if "Tom" in dialog.who.itemText(at)))
    dialog.accept()
    assert "Tom" in names(speakers) and "campaign" not in names(speakers)
    assert at_work.session.document.get(tom, Speaker).aliases == ("campaign",)
    assert speakers.chosen() == tom


def test_another_name_can_be_chosen_to_stay(speakers: SpeakersPage, at_work: Window, cats: Cats, tom: str) -> None:
    speakers.go_to(cats.speaker)
    speakers.page.merge.click()
    dialog = dialog_of(speakers)
    next(choice for choice in dialog.choices if choice.text() == "Tom").setChecked(True)
    dialog.accept()
    assert names(speakers) == ["Tom"]
    assert at_work.session.document.get(tom, Speaker).aliases == ("ACLU",)


def test_who_says_most_comes_first(speakers: SpeakersPage, at_work: Window, cats: Cats, tom: str) -> None:
    with at_work.session.edit("Add") as edit:
        for start in (0, 10, 20):
            source_commands.add_passage(edit, cats.source, start, start + 8, speaker=tom)
    assert names(speakers) == ["Tom", "ACLU"]


def test_a_name_out_of_a_stranger_s_file_is_text_and_no_page(
    speakers: SpeakersPage, at_work: Window, tom: str, cats: Cats
) -> None:
    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.scratch, "<img src=x><b>Bold</b> & more")
    speakers.go_to(tom)
    assert "<img src=x><b>Bold</b> & more" in speakers.page.text.toPlainText()


def test_from_a_speaker_to_their_quotations(speakers: SpeakersPage, at_work: Window, tom: str) -> None:
    speakers.go_to(tom)
    speakers.page.all.click()
    page = at_work.pages.page(QUOTATIONS)
    assert at_work.pages.current == QUOTATIONS and isinstance(page, QuotationsPage)
    assert page.shown.rowCount() == 1


# --- who stands where


def sides(page: StancesPage) -> dict[tuple[str, str], Side]:
    found = page.model.matrix
    return {(s, c): found.side(s, c) for s in found.speakers for c in found.claims}


def test_the_table_follows_the_map(stances: StancesPage, at_work: Window, cats: Cats, tom: str) -> None:
    assert sides(stances) == {(cats.speaker, cats.thesis): Side.FOR, (tom, cats.thesis): Side.AGAINST}
    with at_work.session.edit("More") as edit:
        made = map_commands.add_claim(edit, "Tom likes them, too", cats.map)
        passage = source_commands.add_passage(edit, cats.source, 3, 9, speaker=tom)
        source_commands.cite(edit, made, passage)
        map_commands.argue(edit, [made], Stance.PRO, cats.thesis)
    assert sides(stances)[tom, cats.thesis] is Side.BOTH
    at_work.session.undo()
    assert sides(stances)[tom, cats.thesis] is Side.AGAINST


def test_a_cell_tells_its_words_and_enter_goes_to_them(
    qtbot: QtBot, stances: StancesPage, at_work: Window, cats: Cats, tom: str
) -> None:
    row = stances.model.matrix.speakers.index(tom)
    stances.table.setCurrentIndex(stances.model.index(row, 0))
    text = stances.words.toPlainText()
    assert "Tom opposes: “Cats make good pets”" in text and "People should be free" in text
    assert stances.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) in text
    with qtbot.waitSignal(at_work.session.passage_shown):
        QTest.keyClick(stances.table, Qt.Key.Key_Return)
    assert at_work.session.selection == (cats.thesis,)


def test_the_table_is_saved_as_table_and_picture(
    qtbot: QtBot, stances: StancesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("csv", "png", "svg", "pdf"):
        path = tmp_path / f"who.{kind}"
        monkeypatch.setattr(Saver, "ask_path", lambda self, over, name, kind, path=path: path)
        stances.ask_export(kind)
        qtbot.waitUntil(lambda path=path: path.exists() and path.stat().st_size > 0, timeout=10_000)
    table = list(csv.reader(io.StringIO((tmp_path / "who.csv").read_text("utf-8-sig"))))
    assert table == [
        ["Speaker", "Role", "Cats make good pets"],
        ["ACLU", "civil liberties group", "for"],
        ["Tom", "neighbor", "against"],
    ]


def test_who_is_quoted_for_or_against_nothing_is_named(stances: StancesPage, at_work: Window, cats: Cats) -> None:
    assert stances.others.isHidden()
    with at_work.session.edit("Quote") as edit:
        lena = source_commands.add_speaker(edit, "Lena")
        source_commands.add_passage(edit, cats.source, 0, 6, speaker=lena)
        source_commands.add_speaker(edit, "Nobody quoted")
    assert stances.others.text() == "Quoted, but for or against nothing here: Lena"
    assert stances.others.isVisible()


def test_a_single_claim_has_all_the_width_for_words(stances: StancesPage, at_work: Window, cats: Cats) -> None:
    assert stances.model.columnCount() == 1
    assert stances.table.columnWidth(0) > stances.table.viewport().width() - 4


def test_a_map_without_quotations_says_so(stances: StancesPage, at_work: Window) -> None:
    with at_work.session.edit("Another") as edit:
        empty = map_commands.add_map(edit, "Dogs?")
    at_work.session.show_map(empty)
    assert stances.empty.isVisible() and not stances.export.isEnabled()


# --- the pages in the window


def test_pages_are_reached_by_keys_and_the_focus_goes_round(qtbot: QtBot, at_work: Window, tom: str) -> None:
    at_work.activateWindow()
    for key, name in (
        (Qt.Key.Key_2, QUOTATIONS),
        (Qt.Key.Key_3, SPEAKERS),
        (Qt.Key.Key_4, STANCES),
        (Qt.Key.Key_1, MAP),
    ):
        QTest.keyClick(at_work, key, Qt.KeyboardModifier.AltModifier)
        assert at_work.pages.current == name
        assert at_work.actions_[f"page_{name}"].isChecked()
        focus = QApplication.focusWidget()
        assert focus is not None and at_work.pages.now.isAncestorOf(focus)
    at_work.go_to_page(QUOTATIONS)
    page = at_work.pages.page(QUOTATIONS)
    seen = []
    for _ in range(8):
        at_work.go_round(1)
        focus = QApplication.focusWidget()
        seen.append(focus is not None and page.isAncestorOf(focus))
    assert any(seen) and not all(seen)


def test_a_new_claim_is_written_on_the_map_wherever_one_is(at_work: Window) -> None:
    at_work.go_to_page(QUOTATIONS)
    next(entry for entry in ACTION_TABLE.rows if entry.name == "claim").does(at_work)
    assert at_work.pages.current == MAP and at_work.view.isVisible()


def test_search_looks_at_the_page_that_is_shown(at_work: Window) -> None:
    at_work.go_to_page(QUOTATIONS)
    at_work.start_search()
    page = at_work.pages.page(QUOTATIONS)
    assert isinstance(page, QuotationsPage) and page.filter.hasFocus() and at_work.pages.current == QUOTATIONS


def test_pages_can_be_shown_in_dark_and_light(at_work: Window, stances: StancesPage, speakers: SpeakersPage) -> None:
    at_work.look.want("dark")
    dark = speakers.page.text.document().defaultStyleSheet()
    at_work.look.want("light")
    assert speakers.page.text.document().defaultStyleSheet() != dark


def test_a_click_on_a_tab_shows_its_page_and_the_menu_says_which(at_work: Window, tom: str) -> None:
    at_work.pages.bar.setCurrentIndex(2)
    assert at_work.pages.now.isVisible() and isinstance(at_work.pages.now, SpeakersPage)
    assert at_work.actions_["page_speakers"].isChecked() and not at_work.actions_["page_map"].isChecked()
