"""From the map to paper: hand-outs as files, printing, and a preview that shows what will come out."""

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from argmap.picture.handout_sheets import Paper
from argmap.ui.actions import selection_actions
from argmap.ui.shell import handout_dialog
from argmap.ui.shell.handout_dialog import HandoutDialog
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


def dialog_of(qtbot: QtBot, window: Window, action: str = "handout") -> HandoutDialog:
    window.actions_[action].trigger()
    dialog = window.findChild(HandoutDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    return dialog


def choose(qtbot: QtBot, dialog: HandoutDialog, paper: Paper) -> None:
    dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)


def pages_of(file: Path) -> int:
    return file.read_bytes().count(b"/Type /Page\n") or file.read_bytes().count(b"/Type /Page ")


@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("paper", Paper)
def test_each_hand_out_is_written_as_each_kind_of_file(
    qtbot: QtBot, at_work: Window, tmp_path: Path, paper: Paper, kind: str
) -> None:
    dialog = dialog_of(qtbot, at_work)
    choose(qtbot, dialog, paper)
    dialog.file.setCurrentIndex(dialog.file.findData(kind))
    dialog.write(tmp_path / "cats")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    made = tmp_path / f"cats.{kind}"
    if kind == "pdf":
        assert made.read_bytes().startswith(b"%PDF")
    else:
        assert docx.Document(str(made)).paragraphs[0].text == "Do cats make good pets?"
    assert made.name in at_work.told.text


@pytest.mark.parametrize(("action", "kind"), [("web_page", "html"), ("slides", "pptx"), ("handout", "md")])
def test_a_report_is_a_page_slides_or_a_text_as_well(
    qtbot: QtBot, at_work: Window, tmp_path: Path, action: str, kind: str
) -> None:
    dialog = dialog_of(qtbot, at_work, action)
    if action == "handout":
        choose(qtbot, dialog, Paper.REPORT)
        dialog.file.setCurrentIndex(dialog.file.findData(kind))
    assert (dialog.paper.currentData(), dialog.file.currentData()) == (Paper.REPORT, kind)
    dialog.write(tmp_path / "cats")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    made = (tmp_path / f"cats.{kind}").read_bytes()
    assert made.startswith({"html": b"<!DOCTYPE html>", "pptx": b"PK", "md": b"# Do cats make good pets?"}[kind])
    assert (tmp_path / "cats.svg").exists() == (kind == "md")


def test_only_what_can_be_written_is_offered(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work, "slides")
    choose(qtbot, dialog, Paper.BLANK)
    assert [dialog.file.itemData(at) for at in range(dialog.file.count())] == ["pdf", "docx"]
    assert dialog.file.currentData() == "pdf"


def test_the_preview_shows_every_page_by_keys_alone(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    from argmap.model import map_commands
    from argmap.model.records import Stance

    with at_work.session.edit("More") as edit:
        for number in range(40):
            reason = map_commands.add_claim(edit, f"Cats are good in case {number}", cats.map)
            map_commands.argue(edit, [reason], Stance.PRO, cats.thesis)
    dialog = dialog_of(qtbot, at_work)
    preview = dialog.preview
    qtbot.waitUntil(lambda: not preview.picture.pixmap().isNull(), timeout=10_000)
    assert preview.number.text() == "Page 1 of 3"
    first = preview.picture.pixmap().toImage()
    QTest.keyClick(preview.after, Qt.Key.Key_Space)
    assert preview.number.text() == "Page 2 of 3"
    qtbot.waitUntil(lambda: preview.picture.pixmap().toImage() != first, timeout=10_000)
    QTest.keyClick(preview.before, Qt.Key.Key_Space)
    assert preview.number.text() == "Page 1 of 3"


def test_every_choice_has_a_label_and_can_be_reached_by_tab(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work)
    boxes = (dialog.paper, dialog.scope, dialog.size_, dialog.file, dialog.lines)
    for box in boxes:
        label = dialog._form.labelForField(box)
        assert label is not None and "&" in label.text()
    reached = set()
    at = dialog.paper
    for _ in range(40):
        reached.add(at)
        at = at.nextInFocusChain()
    assert {*boxes, dialog.speakers, dialog.sources, dialog.preview.before, dialog.preview.after, dialog.go} <= reached


def test_it_fits_a_small_screen(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work)
    least = dialog.minimumSizeHint()
    assert least.width() <= 1000 and least.height() <= 560
    assert dialog.width() <= 1000 and dialog.height() <= 560


def test_what_was_chosen_is_chosen_again(qtbot: QtBot, at_work: Window, tmp_path: Path, settings: QSettings) -> None:
    dialog = dialog_of(qtbot, at_work)
    choose(qtbot, dialog, Paper.CARDS)
    dialog.speakers.setChecked(False)
    dialog.size_.setCurrentIndex(dialog.size_.findData("a3"))
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    dialog.write(tmp_path / "cards.pdf")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    dialog = [each for each in at_work.findChildren(HandoutDialog) if each is not dialog] or [dialog_of(qtbot, at_work)]
    again = dialog[-1]
    assert again.paper.currentData() == Paper.CARDS
    assert not again.speakers.isChecked()
    assert again.size_.currentData() == "a3"


def test_the_branch_that_is_selected_can_be_handed_out_alone(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    dialog = dialog_of(qtbot, at_work)
    assert [dialog.scope.itemText(at) for at in range(dialog.scope.count())] == ["This map", "The selected branch"]
    dialog.scope.setCurrentIndex(1)
    assert dialog.request.options.branch == cats.scratch


def test_all_maps_of_a_file_come_one_after_the_other(qtbot: QtBot, at_work: Window) -> None:
    selection_actions.add_map(at_work.session, "Which question?")
    dialog = dialog_of(qtbot, at_work)
    one = dialog.words.text()
    dialog.scope.setCurrentIndex(dialog.scope.count() - 1)
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    assert (one, dialog.words.text()) == ("1 page", "2 pages")


def test_a_folder_that_takes_no_files_is_said_in_words(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, at_work)
    dialog.write(tmp_path / "nowhere" / "cats.pdf")
    qtbot.waitUntil(at_work.trouble.isVisible, timeout=20_000)
    assert "cats.pdf" in at_work.trouble.text


def test_the_file_is_asked_for_under_the_name_of_the_map(
    qtbot: QtBot, at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(over: object, title: str, first: str, kinds: str) -> tuple[str, str]:
        asked.extend((first, kinds))
        return str(tmp_path / "mine.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = dialog_of(qtbot, at_work)
    dialog.go.click()
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    assert "Do cats make good pets" in asked[0] and asked[1] == "PDF (*.pdf)"
    assert (tmp_path / "mine.pdf").exists()


def test_the_map_is_printed_on_the_paper_of_the_printer(
    qtbot: QtBot, at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def printer(over: object, title: str, sheet: object) -> QPrinter:
        made = QPrinter()
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        return made

    monkeypatch.setattr(handout_dialog, "ask_printer", printer)
    dialog = dialog_of(qtbot, at_work, "print")
    assert dialog.paper.currentData() == Paper.MAP
    dialog.go.click()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.isVisible()


def test_a_dialog_that_is_closed_at_once_makes_no_pages(qtbot: QtBot, at_work: Window) -> None:
    at_work.actions_["handout"].trigger()
    dialog = at_work.findChild(HandoutDialog)
    assert dialog is not None
    dialog.reject()
    dialog.make()
    assert not any("pages" in task.title for task in at_work.session.tasks.running())
