"""The quotation table: what it shows, how it is corrected, and that it follows the document."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import Argument, Claim, Passage, Speaker, SpeakerKind, Stance
from argmap.ui.shell.center_pages import QUOTATIONS, SPEAKERS
from argmap.ui.shell.window import Window
from argmap.ui.tables.merge_dialog import MergeDialog
from argmap.ui.tables.quotations_filter import Which
from argmap.ui.tables.quotations_model import Column
from argmap.ui.tables.quotations_page import QuotationsPage
from tests.ui.conftest import Cats

LETTER = "Cats purr when they are happy and well fed, said Lena. Nobody asked the dogs, said Tom."
NEWS = "“Cats purr when they are happy and well fed!” Lena told us. It never rained."


@pytest.fixture
def page(qtbot: QtBot, at_work: Window, cats: Cats) -> QuotationsPage:
    """The table, with two further sources; one of Lena's sentences stands in both, and is a claim in each."""
    with at_work.session.edit("Add sources") as edit:
        letter = source_commands.add_source(edit, "A letter", LETTER)
        news = source_commands.add_source(edit, "The news", NEWS)
        lena = source_commands.add_speaker(edit, "Lena", role="vet")
        other = source_commands.add_speaker(edit, "Lena Koch", SpeakerKind.PERSON)
        tom = source_commands.add_speaker(edit, "Tom")
        one = source_commands.add_passage(edit, letter, 0, LETTER.index(", said"), speaker=lena)
        start = LETTER.index("Nobody")
        source_commands.add_passage(edit, letter, start, LETTER.index(", said Tom"), speaker=tom)
        two = source_commands.add_passage(edit, news, 1, NEWS.index("!”"), speaker=other)
        for words, passage, stance in (("Happy cats purr", one, Stance.PRO), ("Fed cats purr", two, Stance.PRO)):
            made = map_commands.add_claim(edit, words, cats.map)
            source_commands.cite(edit, made, passage)
            map_commands.argue(edit, [made], stance, cats.thesis)
    at_work.go_to_page(QUOTATIONS)
    found = at_work.pages.page(QUOTATIONS)
    assert isinstance(found, QuotationsPage)
    qtbot.waitUntil(lambda: any(found.model.again(row.passage) for row in found.model.quotations()))
    return found


def shown(page: QuotationsPage, column: Column) -> list[str]:
    return [str(page.shown.index(row, column.value).data()) for row in range(page.shown.rowCount())]


def choose(page: QuotationsPage, *words: str) -> None:
    """Select the rows whose words begin so, the first one becoming the current."""
    page.table.clearSelection()
    rows = [next(r for r, text in enumerate(shown(page, Column.WORDS)) if text[1:].startswith(w)) for w in words]
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.table.selectRow(rows[0])
    for row in rows[1:]:
        page.table.selectionModel().select(page.shown.index(row, 0), flags)


def test_every_passage_stands_in_the_table_with_who_where_and_what_for(page: QuotationsPage) -> None:
    assert [words[:11] for words in shown(page, Column.WORDS)] == [
        "“Cats purr”",
        "“Cats purr ",
        "“Nobody ask",
        "“Cats purr ",
    ]
    assert shown(page, Column.SPEAKER) == ["ACLU", "Lena", "Tom", "Lena Koch"]
    assert shown(page, Column.SOURCE) == ["On cats", "A letter", "A letter", "The news"]
    sides = [page.shown.index(row, Column.SIDE.value) for row in range(4)]
    assert [side.data(Qt.ItemDataRole.ToolTipRole) for side in sides] == ["For", "For", "No side yet", "For"]
    assert [side.data(Qt.ItemDataRole.DecorationRole) is not None for side in sides] == [True, True, False, True]
    assert shown(page, Column.USED)[0] == "Cats purr" and shown(page, Column.USED)[2] == ""
    assert set(shown(page, Column.VERIFIED)) == {"Yes"}


def test_the_side_comes_first_and_columns_that_tell_nothing_are_hidden(page: QuotationsPage, at_work: Window) -> None:
    header = page.table.horizontalHeader()
    assert header.visualIndex(Column.SIDE.value) == 0 and header.visualIndex(Column.WORDS.value) == 1
    assert not page.table.isColumnHidden(Column.ROLE.value)
    assert page.table.isColumnHidden(Column.VERIFIED.value)  # each stands where it should
    with at_work.session.edit("Forget the roles") as edit:
        for speaker in at_work.session.document.all(Speaker):
            edit.put(replace(speaker, role=""))
    assert page.table.isColumnHidden(Column.ROLE.value)
    at_work.session.undo()
    assert not page.table.isColumnHidden(Column.ROLE.value)


def test_rows_are_as_high_as_their_words_need(qtbot: QtBot, page: QuotationsPage, at_work: Window, cats: Cats) -> None:
    long = "They sleep most of the day and wake when it gets dark, and then they want to be let out. " * 4
    with at_work.session.edit("Quote") as edit:
        source = source_commands.add_source(edit, "Long", long)
        passage = source_commands.add_passage(edit, source, 0, len(long) - 1)
    row = next(at for at in range(page.shown.rowCount()) if page.shown.index(at, 0).data().startswith("“They sleep"))
    qtbot.waitUntil(lambda: page.table.rowHeight(row) > 1.5 * page.table.rowHeight(0))
    assert page.model.place_of(passage) is not None
    assert long[:80] in page.shown.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_quotations_are_put_in_the_order_of_their_speakers(page: QuotationsPage) -> None:
    page.order.setCurrentIndex(page.order.findText("By speaker"))
    page.order.activated.emit(page.order.currentIndex())
    assert shown(page, Column.SPEAKER) == ["ACLU", "Lena", "Lena Koch", "Tom"]
    page.table.sortByColumn(Column.SOURCE.value, Qt.SortOrder.AscendingOrder)
    assert page.order.currentText() == "By source"


def test_typing_filters_over_all_columns_and_chips_by_kind(page: QuotationsPage) -> None:
    QTest.keyClicks(page.filter, "letter tom")
    assert shown(page, Column.SPEAKER) == ["Tom"]
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.shown.rowCount() == 4
    page.chips[Which.UNUSED].click()
    assert shown(page, Column.SPEAKER) == ["Tom"]
    page.chips[Which.AGAIN].click()
    assert sorted(shown(page, Column.SPEAKER)) == ["Lena", "Lena Koch"]
    page.chips[Which.UNVERIFIED].click()
    assert page.shown.rowCount() == 0 and page.empty.isVisible()


def test_columns_sort_and_what_says_nothing_comes_last(page: QuotationsPage) -> None:
    page.table.sortByColumn(Column.ROLE.value, Qt.SortOrder.AscendingOrder)
    assert shown(page, Column.ROLE) == ["civil liberties group", "vet", "", ""]
    page.table.sortByColumn(Column.SPEAKER.value, Qt.SortOrder.DescendingOrder)
    assert shown(page, Column.SPEAKER) == ["Tom", "Lena Koch", "Lena", "ACLU"]


def test_enter_shows_the_passage_in_its_source_and_selects_its_claims(
    qtbot: QtBot, page: QuotationsPage, at_work: Window, cats: Cats
) -> None:
    choose(page, "Cats purr”")
    with qtbot.waitSignal(at_work.session.passage_shown) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == [cats.passage]
    assert at_work.session.selection == (cats.purr,)


def type_speaker(page: QuotationsPage, name: str) -> None:
    page.edit_speaker()
    box = page.table.findChild(QComboBox)
    assert box is not None
    field = box.lineEdit()
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(box, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # the table writes what was typed once the key has been dealt with


def test_a_new_name_makes_a_speaker_and_one_undo_takes_it_back(page: QuotationsPage, at_work: Window) -> None:
    choose(page, "Nobody")
    type_speaker(page, "Mia Berg")
    document = at_work.session.document
    assert "Mia Berg" in [s.name for s in document.all(Speaker)]
    assert "Mia Berg" in shown(page, Column.SPEAKER)
    at_work.session.undo()
    assert "Mia Berg" not in [s.name for s in document.all(Speaker)]
    assert "Tom" in shown(page, Column.SPEAKER)


def test_a_known_name_is_the_known_speaker(page: QuotationsPage, at_work: Window) -> None:
    before = len(at_work.session.document.all(Speaker))
    choose(page, "Nobody")
    type_speaker(page, "lena")
    assert len(at_work.session.document.all(Speaker)) == before
    assert shown(page, Column.SPEAKER).count("Lena") == 2


def test_a_role_is_typed_in_place(page: QuotationsPage, at_work: Window) -> None:
    choose(page, "Nobody")
    page.table.setCurrentIndex(page.table.currentIndex().siblingAtColumn(Column.ROLE.value))
    page.edit_speaker()
    field = page.table.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "neighbor")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
    assert "neighbor" in [s.role for s in at_work.session.document.all(Speaker)]


def test_two_speakers_are_taken_as_one_in_one_edit(page: QuotationsPage, at_work: Window) -> None:
    page.filter.setText("lena")
    page.table.selectAll()
    page.table.setCurrentIndex(page.shown.index(0, 0))
    page.table.selectAll()
    page.actions_["one"].trigger()
    dialog = page.findChild(MergeDialog)
    assert dialog is not None and len(dialog.choices) == 2
    dialog.accept()
    assert set(shown(page, Column.SPEAKER)) == {"Lena Koch"}
    kept = next(s for s in at_work.session.document.all(Speaker) if s.name == "Lena Koch")
    assert kept.aliases == ("Lena",)
    at_work.session.undo()
    assert sorted(shown(page, Column.SPEAKER)) == ["Lena", "Lena Koch"]


def test_claims_of_the_same_words_are_merged_in_one_edit(page: QuotationsPage, at_work: Window) -> None:
    document = at_work.session.document
    before = len(document.all(Claim))
    choose(page, "Cats purr when")
    assert "Same words as Lena Koch, The news" in shown(page, Column.AGAIN)
    assert page.actions_["merge"].isEnabled()
    page.actions_["merge"].trigger()
    assert len(document.all(Claim)) == before - 1
    kept = next(c for c in document.all(Claim) if len(c.passages) == 2)
    assert {document.get(p, Passage).exact for p in kept.passages} == {"Cats purr when they are happy and well fed"}
    at_work.session.undo()
    assert len(document.all(Claim)) == before


def test_the_rows_shown_are_what_is_copied_and_exported(
    page: QuotationsPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.filter.setText("dogs")
    for kind in ("csv", "xlsx", "docx", "md", "jsonld"):
        path = tmp_path / f"shown.{kind}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page.ask_export(kind)
        qtbot.waitUntil(path.exists, timeout=20_000)
    table = list(csv.reader(io.StringIO((tmp_path / "shown.csv").read_text("utf-8-sig"))))
    assert [row[1] for row in table] == ["Speaker", "Tom"]
    assert (tmp_path / "shown.md").read_text("utf-8").count("[@") == 1
    page.table.selectAll()
    page.actions_["copy"].trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[1] for line in lines] == ["Speaker", "Tom"]


def test_following_the_changes_gives_what_showing_afresh_gives(page: QuotationsPage, at_work: Window) -> None:
    session = at_work.session
    document = session.document
    lena = next(s for s in document.all(Speaker) if s.name == "Lena")
    with session.edit("Much at once") as edit:
        source_commands.describe_speaker(edit, lena.id, name="Lena K.", kind=lena.kind, role="doctor")
        gone = next(p for p in edit.all(Passage) if p.exact.startswith("Nobody"))
        source_commands.remove_passage(edit, gone.id)
        source = next(p.source for p in edit.all(Passage) if p.speaker == lena.id)
        source_commands.add_passage(edit, source, 0, 9)
    with session.edit("Turn") as edit:
        claim = next(c for c in edit.all(Claim) if c.text == "Happy cats purr")
        map_commands.flip(edit, next(a.id for a in edit.referrers(claim.id, Argument)))
    followed = sorted(page.model.quotations(), key=lambda row: row.passage)
    page.refill()
    assert followed == sorted(page.model.quotations(), key=lambda row: row.passage)
    session.undo()
    session.undo()
    followed = sorted(page.model.quotations(), key=lambda row: row.passage)
    page.refill()
    assert followed == sorted(page.model.quotations(), key=lambda row: row.passage)


def test_a_reader_of_a_shared_file_can_change_nothing(page: QuotationsPage, at_work: Window) -> None:
    at_work.session.file.read_only = True
    choose(page, "Nobody")
    assert not page.actions_["speaker"].isEnabled()
    assert not page.shown.index(0, Column.SPEAKER.value).flags() & Qt.ItemFlag.ItemIsEditable


def test_from_a_quotation_to_its_speaker(page: QuotationsPage, at_work: Window) -> None:
    choose(page, "Nobody")
    page.actions_["page"].trigger()
    assert at_work.pages.current == SPEAKERS


def test_order_and_filter_follow_what_is_changed(page: QuotationsPage, at_work: Window) -> None:
    document = at_work.session.document
    page.table.sortByColumn(Column.SPEAKER.value, Qt.SortOrder.AscendingOrder)
    page.filter.setText("lena")
    assert shown(page, Column.SPEAKER) == ["Lena", "Lena Koch"]
    lena = next(s for s in document.all(Speaker) if s.name == "Lena")
    tom = next(s for s in document.all(Speaker) if s.name == "Tom")
    for speaker, name in ((lena, "Lena Zorn"), (tom, "Lena Aal")):
        with at_work.session.edit("Rename") as edit:
            source_commands.describe_speaker(edit, speaker.id, name=name, kind=speaker.kind, role="")
    assert shown(page, Column.SPEAKER) == ["Lena Aal", "Lena Koch", "Lena Zorn"]
    assert shown(page, Column.AGAIN) == ["", "Same words as Lena Zorn, A letter", "Same words as Lena Koch, The news"]
    page.filter.setText("zorn news")
    assert shown(page, Column.SPEAKER) == ["Lena Koch", "Lena Zorn"]
