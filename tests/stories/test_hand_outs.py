"""A teacher hands out the sample: every hand-out by the command line and by the window, as PDF and for Word."""

from pathlib import Path

import docx
import pytest
from pdfminer.high_level import extract_text
from pdfminer.pdfpage import PDFPage
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from argmap.cli import main
from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.picture.handout_sheets import Paper
from argmap.storage import open_file
from argmap.ui.session import Session
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.handout_dialog import HandoutDialog
from argmap.ui.shell.window import Window
from argmap.ui.widgets.theme import ThemeController

SECRET = "Kimwilllaughatthis"
QUESTION = "Should Amazon sell face recognition to the police?"
WORDS = "People should be free to walk down the street"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, with a note that is only for the user on every claim."""
    file = tmp_path_factory.mktemp("sample") / "sample.argmap"
    assert main(["sample", str(file)]) == 0
    opened = open_file(file)
    with opened.document.edit("Note") as edit:
        for claim in opened.document.all(Claim):
            map_commands.set_note(edit, claim.id, SECRET)
    opened.close()
    return file


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, sample: Path) -> Window:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Window(Session(), settings, ThemeController(qapp, "light"), ACTION_TABLE, tmp_path)
    made.resize(1024, 600)
    made.show()
    qtbot.waitExposed(made)
    made.session.open(sample)
    return made


def word_text(file: Path) -> str:
    made = docx.Document(str(file))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def judge(file: Path, paper: Paper) -> None:
    """Check what a teacher would see at a glance."""
    if file.suffix == ".pdf":
        with file.open("rb") as opened:
            pages = list(PDFPage.get_pages(opened))
        assert {tuple(sorted(round(side) for side in page.mediabox[2:])) for page in pages} == {(595, 842)}, "A4"
        text = " ".join(extract_text(str(file)).split())
        assert QUESTION in text
        assert SECRET not in text
        assert f"of {len(pages)}" in text or len(pages) == 1
        if paper is not Paper.MATRIX:
            assert (WORDS in text) is (paper is not Paper.BLANK)
        return
    text = word_text(file)
    assert text.startswith(QUESTION)
    assert SECRET not in text
    match paper:
        case Paper.MAP | Paper.BLANK:
            assert docx.Document(str(file)).inline_shapes
            assert WORDS not in text
        case Paper.MATRIX:
            assert "Jeff Talbot" in text and "\n+\n" in text
        case _:
            assert WORDS in text


@pytest.mark.parametrize("ending", ["pdf", "docx"])
@pytest.mark.parametrize("paper", Paper)
def test_each_is_made_by_the_command_line(sample: Path, tmp_path: Path, paper: Paper, ending: str) -> None:
    out = tmp_path / f"{paper}.{ending}"
    assert main(["export", str(sample), str(out), "--to", str(paper), "--page", "A4"]) == 0
    judge(out, paper)


@pytest.mark.parametrize("paper", Paper)
def test_each_is_made_by_the_window(
    qtbot: QtBot, window: Window, tmp_path: Path, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ending in ("pdf", "docx"):
        out = tmp_path / f"{paper}.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, out=out: (str(out), ""))
        window.actions_["handout"].trigger()
        dialog = window.findChildren(HandoutDialog)[-1]
        dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
        dialog.size_.setCurrentIndex(dialog.size_.findData("a4"))
        dialog.file.setCurrentIndex(dialog.file.findData(ending))
        qtbot.waitUntil(lambda dialog=dialog: dialog.ready, timeout=60_000)
        dialog.go.click()
        qtbot.waitUntil(window.told.isVisible, timeout=60_000)
        assert out.name in window.told.text
        window.told.hide()
        judge(out, paper)


def test_what_the_window_writes_is_what_the_command_line_writes(
    qtbot: QtBot, window: Window, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = tmp_path / "window.docx", tmp_path / "command.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(mine), ""))
    window.actions_["handout"].trigger()
    dialog = window.findChildren(HandoutDialog)[-1]
    dialog.file.setCurrentIndex(dialog.file.findData("docx"))
    qtbot.waitUntil(lambda: dialog.ready, timeout=60_000)
    dialog.go.click()
    qtbot.waitUntil(window.told.isVisible, timeout=60_000)
    assert main(["export", str(sample), str(theirs)]) == 0
    assert word_text(mine) == word_text(theirs)


def test_pupils_get_no_names_where_the_teacher_wants_none(sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards.docx"
    assert main(["export", str(sample), str(out), "--to", "cards", "--no-speakers"]) == 0
    assert WORDS in word_text(out)
    assert not [name for name in ("Sharur", "Jeff Talbot", "Nina Lindsey") if name in word_text(out)]
