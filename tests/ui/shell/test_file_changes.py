"""When another program has the file that a window shows: it is told at once, and the work goes on in a copy."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from argmap.formats.sources.gathered import of_one
from argmap.model import map_commands
from argmap.model.records import Claim, Map
from argmap.storage import new_file, open_file
from argmap.ui.canvas.inline_editor import InlineEditor
from argmap.ui.session import Session
from argmap.ui.shell import recent_files
from argmap.ui.shell.window import Window

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let most of this be done to an open file")


def answer(monkeypatch: pytest.MonkeyPatch, words: str) -> list[str]:
    """Have the question be answered by the button with these words; return what was asked."""
    asked: list[str] = []

    def press(box: QMessageBox) -> int:
        asked.append(box.text())
        next(button for button in box.buttons() if words in button.text().replace("&", "")).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return asked


@pytest.fixture(autouse=True)
def _close_without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no window stay open at the end of a test, asking."""
    answer(monkeypatch, "Close without it")


@pytest.fixture
def path(documents: Path) -> Path:
    path = documents / "cats.argmap"
    make(path, "Do cats make good pets?", "Cats purr")
    return path


@pytest.fixture
def dogs(tmp_path: Path) -> Path:
    path = tmp_path / "dogs.argmap"
    make(path, "Do dogs make good pets?", "Dogs fetch")
    return path


def make(path: Path, question: str, text: str) -> None:
    with new_file(path) as file:
        with file.document.edit("New map") as edit:
            map = map_commands.add_map(edit, question)
        with file.document.edit("Add claim") as edit:
            map_commands.add_claim(edit, text, map)


def say(session: Session, text: str) -> None:
    with session.edit("Add claim") as edit:
        map_commands.add_claim(edit, text, edit.all(Map)[0].id)


def said(session: Session) -> set[str]:
    return {claim.text for claim in session.document.all(Claim)}


def replace(path: Path, new: Path) -> None:
    aside = path.with_name("download.tmp")
    shutil.copyfile(new, aside)
    aside.replace(path)


def overwrite(path: Path, new: Path) -> None:
    with path.open("r+b") as file:
        file.write(new.read_bytes())
        file.truncate()


def write_with_sqlite(path: Path, new: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("UPDATE claim SET note = 'seen'")
    connection.close()


DEEDS: dict[str, Callable[[Path, Path], object]] = {
    "replaced by another program": replace,
    "overwritten by another program": overwrite,
    "deleted": lambda path, new: path.unlink(),
    "moved or renamed": lambda path, new: path.rename(path.with_name("elsewhere.argmap")),
    "another program has changed it": write_with_sqlite,
}


@pytest.mark.parametrize("words", DEEDS)
def test_it_is_told_at_once_without_an_edit_and_nothing_is_lost(
    qtbot: QtBot, window: Window, path: Path, dogs: Path, words: str
) -> None:
    session, bar = window.session, window.changes.bar
    session.open(path)
    say(session, "Cats hum")
    session.file.checkpoint()
    DEEDS[words](path, dogs)
    qtbot.waitUntil(lambda: bar.isVisible() and words in bar.text, timeout=5000)
    assert "“cats.argmap”" in bar.text
    edits = (lambda: say(session, "Cats sing"), session.undo, session.redo)
    for tries in (*edits, session.file.checkpoint, window.files.tell_saved):
        tries()
        assert said(session) == {"Cats purr", "Cats hum"}
        assert not window.trouble.isVisible()
    assert window.statusBar().currentMessage() == bar.text
    window.changes.keep(path.with_name("mine.argmap"))
    assert not bar.isVisible()
    say(session, "Cats sing")
    session.undo()
    session.redo()
    assert session.path == path.with_name("mine.argmap")
    assert recent_files.recents(window.settings)[0].path == str(session.path)
    session.close()
    with open_file(path.with_name("mine.argmap")) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats hum", "Cats sing"}


def test_the_bar_offers_a_free_name_and_works_by_keyboard(
    qtbot: QtBot, window: Window, path: Path, dogs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, bar = window.session, window.changes.bar
    path.with_name("cats (my copy).argmap").write_text("taken")
    offered: list[str] = []

    def ask(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        offered.append(name)
        return name, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    session.open(path)
    say(session, "Cats hum")
    replace(path, dogs)
    say(session, "Cats sing")
    qtbot.waitUntil(bar.other.isVisible, timeout=5000)
    assert "cats.argmap" in bar.keep.accessibleName()
    assert "cats.argmap" in bar.other.accessibleName()
    bar.keep.setFocus()
    qtbot.keyClick(bar.keep, Qt.Key.Key_Return)
    assert offered == [str(path.with_name("cats (my copy) 2.argmap"))]
    assert session.path == path.with_name("cats (my copy) 2.argmap")
    assert path.read_bytes() == dogs.read_bytes()
    assert not bar.isVisible()


def test_the_other_is_shown_and_what_was_edited_here_is_kept_beside_it(
    qtbot: QtBot, window: Window, path: Path, dogs: Path
) -> None:
    session = window.session
    session.open(path)
    say(session, "Cats hum")
    overwrite(path, dogs)
    say(session, "Cats sing")
    window.changes.show_other()
    qtbot.waitUntil(lambda: said(session) == {"Dogs fetch"}, timeout=5000)
    assert session.path == path
    assert not session.read_only
    assert not window.changes.bar.isVisible()
    say(session, "Dogs bark")
    assert said(session) == {"Dogs fetch", "Dogs bark"}
    with open_file(path.with_name("cats (my copy).argmap")) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats hum"}


def test_where_nothing_was_edited_the_other_is_shown_and_no_copy_is_left(
    qtbot: QtBot, window: Window, path: Path, dogs: Path
) -> None:
    window.session.open(path)
    replace(path, dogs)
    window.files.open(path)  # as from the list of recent maps: it is not what is shown
    window.session.file.look()
    window.files.open(path)
    qtbot.waitUntil(lambda: said(window.session) == {"Dogs fetch"}, timeout=5000)
    assert [p.name for p in path.parent.iterdir() if p.suffix == ".argmap"] == ["cats.argmap"]
    assert not window.session.read_only


def test_only_what_looks_like_a_map_can_be_shown(qtbot: QtBot, window: Window, path: Path, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish"
    rubbish.write_bytes(b"rubbish" * 999)
    window.session.open(path)
    replace(path, rubbish)
    qtbot.waitUntil(window.changes.bar.isVisible, timeout=5000)
    qtbot.waitUntil(lambda: not window.changes.is_looking, timeout=5000)
    assert not window.changes.bar.other.isVisible()


def test_a_file_that_is_back_is_gone_on_with_and_the_bar_goes(qtbot: QtBot, window: Window, path: Path) -> None:
    session, bar = window.session, window.changes.bar
    session.open(path)
    say(session, "Cats hum")
    aside = path.rename(path.with_name("aside.argmap"))
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    aside.rename(path)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=5000)
    say(session, "Cats sing")
    session.close()
    with open_file(path) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats hum", "Cats sing"}


def test_opening_another_map_keeps_what_was_saved_nowhere(qtbot: QtBot, window: Window, path: Path, dogs: Path) -> None:
    session = window.session
    session.open(path)
    say(session, "Cats hum")
    path.unlink()
    session.file.look()
    window.files.open(dogs)
    qtbot.waitUntil(lambda: said(session) == {"Dogs fetch"}, timeout=5000)
    with open_file(path.with_name("cats (my copy).argmap")) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats hum"}


def test_closing_asks_once_and_keeps_the_work(
    window: Window, path: Path, dogs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = path.with_name("kept.argmap")
    window.session.open(path)
    say(window.session, "Cats hum")
    replace(path, dogs)
    asked = answer(monkeypatch, "Cancel")
    assert not window.close()
    answer(monkeypatch, "Keep mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert not window.close()
    assert said(window.session) == {"Cats purr", "Cats hum"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    assert window.close()
    assert len(asked) == 1
    assert "has been replaced" in asked[0]
    with open_file(copy) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats hum"}


def test_closing_without_a_copy_leaves_only_what_the_other_program_wrote(
    window: Window, path: Path, dogs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.open(path)
    say(window.session, "Cats hum")
    overwrite(path, dogs)
    answer(monkeypatch, "Close without it")
    assert window.close()
    assert path.read_bytes() == dogs.read_bytes()
    assert [p.name for p in path.parent.iterdir()] == ["cats.argmap"]


def test_saving_a_copy_from_the_menu_goes_on_there_too(window: Window, path: Path, dogs: Path) -> None:
    window.session.open(path)
    say(window.session, "Cats hum")
    overwrite(path, dogs)
    window.files.copy(path.with_name("saved"))
    say(window.session, "Cats sing")
    assert window.session.path == path.with_name("saved.argmap")
    assert said(window.session) == {"Cats purr", "Cats hum", "Cats sing"}


def test_a_source_that_cannot_be_added_is_not_told_as_added(window: Window, path: Path, dogs: Path) -> None:
    from argmap.formats.source_file import SourceText
    from argmap.model.records import Source

    window.session.open(path)
    replace(path, dogs)
    notices: list[str] = []
    window.session.notice.connect(notices.append)
    window.files._add(([of_one(SourceText("Talk", "Cats hum, some say."))], []))
    assert window.session.document.all(Source) == []
    assert notices == []
    assert window.changes.bar.isVisible()


@pytest.fixture
def typing(window: Window, path: Path, dogs: Path, qtbot: QtBot) -> InlineEditor:
    """Words on a card that were refused because another program has replaced the file."""
    window.session.open(path)
    window.view.begin_claim()
    editor = window.view.writing.editor
    QTest.keyClicks(editor, "Cats dream")
    replace(path, dogs)
    qtbot.waitUntil(window.changes.bar.isVisible, timeout=5000)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    return editor


def test_one_bar_says_that_nothing_is_saved_and_where_the_words_are(window: Window, typing: InlineEditor) -> None:
    bar = window.changes.bar
    assert "replaced" in bar.text and "still on the card" in bar.text and not window.trouble.isVisible()
    window.session.undo()
    say(window.session, "Cats sing")
    assert bar.isVisible() and not window.trouble.isVisible()
    QTest.keyClick(typing, Qt.Key.Key_Escape)
    assert "replaced" in bar.text and "still on the card" not in bar.text and not window.trouble.isVisible()


def test_words_that_were_refused_are_saved_once_the_file_is_back(
    qtbot: QtBot, window: Window, path: Path, tmp_path: Path
) -> None:
    window.session.open(path)
    window.view.begin_claim()
    editor = window.view.writing.editor
    QTest.keyClicks(editor, "Cats dream")
    path.rename(tmp_path / "elsewhere.argmap")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.session.held and said(window.session) == {"Cats purr"}
    (tmp_path / "elsewhere.argmap").rename(path)
    qtbot.waitUntil(lambda: said(window.session) == {"Cats purr", "Cats dream"}, timeout=5000)
    assert not editor.isVisible() and not window.changes.bar.isVisible() and not window.trouble.isVisible()


def test_words_that_were_refused_are_in_the_copy_that_is_kept(
    qtbot: QtBot, window: Window, typing: InlineEditor, path: Path
) -> None:
    assert window.changes.keep(path.with_name("mine.argmap"))
    qtbot.waitUntil(lambda: not window.session.held)
    assert said(window.session) == {"Cats purr", "Cats dream"}
    assert not typing.isVisible() and not window.session.held and not window.changes.bar.isVisible()


def test_showing_the_other_keeps_words_that_were_refused_in_a_copy_of_mine(
    qtbot: QtBot, window: Window, typing: InlineEditor, path: Path
) -> None:
    window.session.may_leave = lambda: pytest.fail("nothing needs to be asked")
    window.changes.show_other()
    qtbot.waitUntil(lambda: said(window.session) == {"Dogs fetch"}, timeout=5000)
    with open_file(path.with_name("cats (my copy).argmap")) as file:
        assert {claim.text for claim in file.document.all(Claim)} == {"Cats purr", "Cats dream"}


@pytest.mark.parametrize("words", ["Keep mine", "Close without it"])
def test_closing_with_words_that_were_refused_asks_about_the_file_and_no_more(
    window: Window, typing: InlineEditor, path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    copy = path.with_name("kept.argmap")
    window.session.may_leave = lambda: pytest.fail("one question is enough")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    answer(monkeypatch, words)
    assert window.close()
    assert copy.exists() == (words == "Keep mine")
    if copy.exists():
        with open_file(copy) as file:
            assert "Cats dream" in {claim.text for claim in file.document.all(Claim)}


def test_what_the_bar_says_has_room_in_a_narrow_window(window: Window, path: Path, dogs: Path, qtbot: QtBot) -> None:
    window.session.open(path)
    window.resize(600, 650)
    replace(path, dogs)
    bar = window.changes.bar
    qtbot.waitUntil(lambda: bar.isVisible() and bar.other.isVisible(), timeout=5000)
    qtbot.waitUntil(lambda: bar.keep.y() > bar.height() // 2 - 1)
    assert bar.height() < 110
    window.resize(1800, 650)
    qtbot.waitUntil(lambda: bar.height() < 60)
