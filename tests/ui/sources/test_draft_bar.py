"""From an article to a first map; directions, colors and whole files, as the window has them."""

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from argmap.layout import Direction
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Map
from argmap.storage import open_file
from argmap.ui.panels.inspector.claim_page import Citation
from argmap.ui.session_file import PAUSE
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

TALK = (
    "Should cats live in flats?\n\n"
    "“Cats are happy in flats because they sleep all day,” said Ann Smith, a vet.\n\n"
    "“Cats should not live in flats, as they need to hunt,” said Bob Jones, who keeps six.\n"
)


def add_talk(qtbot: QtBot, window: Window, folder: Path) -> None:
    article = folder / "flats.txt"
    article.write_text(TALK, "utf-8")
    window.files.take([article])
    qtbot.waitUntil(lambda: window.session.is_open and window.beginning.isVisible())


def test_an_article_dropped_on_the_first_page_asks_for_the_question(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    add_talk(qtbot, window, tmp_path)
    qtbot.waitUntil(window.beginning.question.hasFocus)
    assert window.beginning.question.selectedText() == window.beginning.question.text() != ""


def test_typing_the_question_and_enter_draft_a_map_about_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add_talk(qtbot, window, tmp_path)
    QTest.keyClicks(window.beginning.question, "Should cats live in flats?")
    QTest.keyClick(window.beginning.question, Qt.Key.Key_Return)
    document = window.session.document
    qtbot.waitUntil(lambda: bool(document.all(Claim)), timeout=20_000)
    assert [map.question for map in document.all(Map)] == ["Should cats live in flats?"]
    assert not window.beginning.isVisible()
    assert window.statusBar().currentMessage() == "2 quotations found; 2 wait for a place. Undo: Ctrl+Z"
    assert window.sorting.isVisible()
    window.session.undo()
    assert window.beginning.isVisible() and not document.all(Claim)


def test_no_draft_is_offered_without_sources_or_beside_claims(
    qtbot: QtBot, window: Window, cats: Cats, tmp_path: Path
) -> None:
    window.session.new(tmp_path / "a.argmap", "Why?")
    assert not window.beginning.isVisible()
    window.session.show(cats.document)
    assert not window.beginning.isVisible()


def test_a_draft_without_a_question_cannot_be_asked_for(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add_talk(qtbot, window, tmp_path)
    window.beginning.question.setText("   ")
    assert not window.beginning.button.isEnabled()
    QTest.keyClick(window.beginning.question, Qt.Key.Key_Return)
    assert not window.session.document.all(Claim)


def test_a_source_can_be_added_before_there_is_a_map(qtbot: QtBot, window: Window) -> None:
    assert all(window.actions_[name].isEnabled() for name in ("source", "address", "paste_source"))
    QApplication.clipboard().setText(TALK)
    window.actions_["paste_source"].trigger()
    qtbot.waitUntil(window.beginning.isVisible)


def test_escape_in_the_question_goes_to_the_map(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add_talk(qtbot, window, tmp_path)
    qtbot.waitUntil(window.beginning.question.hasFocus)
    QTest.keyClick(window.beginning.question, Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_a_map_turns_and_another_window_shows_it_likewise(at_work: Window) -> None:
    at_work.actions_["left-right"].trigger()
    assert at_work.view.direction is Direction.LEFT_RIGHT
    again = Window(at_work.session, at_work.settings, at_work.look, ACTION_TABLE)
    again.session.map_shown.emit(again.session.map)
    assert again.view.direction is Direction.LEFT_RIGHT and again.actions_["left-right"].isChecked()
    again.view.close_layout()
    again.deleteLater()


def test_the_page_of_the_reader_and_the_signs_of_the_inspector_follow_the_colors(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    citation = next(iter(at_work.inspector.findChildren(Citation)))
    button = next(iter(citation.findChildren(QToolButton)))
    before = button.icon().pixmap(16).toImage()
    at_work.look.want("dark")
    ground = at_work.reader.text.viewport().palette().color(QPalette.ColorRole.Base)
    assert ground.name() == at_work.session.theme.ground
    assert button.icon().pixmap(16).toImage() != before
    at_work.look.want("light")


def test_edits_are_in_the_one_file_a_moment_later(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.session.new(tmp_path / "a.argmap", "Why?")
    qtbot.waitUntil(lambda: questions(tmp_path) == ["Why?"])
    qtbot.wait(2 * PAUSE)  # what was to come of the first edit has come
    with window.session.edit("Reword question") as edit:
        map_commands.retitle(edit, window.session.map, "Why not?")
    assert questions(tmp_path) == ["Why?"]
    qtbot.waitUntil(lambda: questions(tmp_path) == ["Why not?"])


def test_edits_are_in_the_one_file_when_the_window_is_left(window: Window, tmp_path: Path) -> None:
    window.session.new(tmp_path / "a.argmap", "Why?")
    window.isActiveWindow = lambda: False  # type: ignore[method-assign]
    window.changeEvent(QEvent(QEvent.Type.ActivationChange))
    assert questions(tmp_path) == ["Why?"]


def questions(folder: Path) -> list[str]:
    """Return the questions in a copy of the one file alone, as it would be mailed while it is open."""
    mailed = folder / "mailed.argmap"
    shutil.copy(folder / "a.argmap", mailed)
    with open_file(mailed) as opened:
        document: Document = opened.document
        return [map.question for map in document.all(Map)]


def test_a_headline_is_no_question_so_it_is_asked_for(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    article = tmp_path / "mayor.txt"
    article.write_text("Mayor opens a shelter for cats\n\n“Cats need a home,” said Ann Smith, a vet.\n", "utf-8")
    window.files.take([article])
    qtbot.waitUntil(lambda: window.session.is_open and window.beginning.isVisible())
    assert window.beginning.question.text() == "" and window.beginning.question.placeholderText()
    assert not window.beginning.button.isEnabled() and "question" in window.beginning.button.toolTip()
    assert window.session.path is not None and window.session.path.name.startswith("Mayor opens")


def test_a_draft_that_finds_nothing_says_what_one_can_do(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    article = tmp_path / "quiet.txt"
    article.write_text("Should cats live in flats?\n\nIt rained all day. The streets were empty.\n", "utf-8")
    window.files.take([article])
    qtbot.waitUntil(lambda: window.session.is_open and window.beginning.isVisible())
    window.beginning.draft()
    qtbot.waitUntil(window.trouble.isVisible, timeout=20_000)
    assert "Select words in the text" in window.trouble.text
