"""Words that cannot be saved stay where they were typed, until they can be or are called off."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Source, Speaker
from argmap.ui.shell.window import Window
from argmap.ui.tables.quotations_model import Column
from tests.ui.conftest import Cats

Key = Qt.Key
FULL = "This was not done, because the disk is full."


@contextmanager
def full_disk(document: Document) -> Iterator[None]:
    """Have nothing be saved meanwhile."""
    persist = document.persist

    def refuse(change: Change) -> None:
        raise UserError(FULL)

    document.persist = refuse
    try:
        yield
    finally:
        document.persist = persist


def write(window: Window, key: Key, words: str) -> None:
    window.view.setFocus()
    held = Qt.KeyboardModifier.ShiftModifier if key is Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.view, key, held)
    QTest.keyClicks(window.view.writing.editor, words)


def press(field: QWidget, key: Key) -> None:
    """Press a key in the field of a cell, which takes it once the key itself is over."""
    QTest.keyClick(field, key)
    QCoreApplication.processEvents()


def said(cats: Cats) -> set[str]:
    return {claim.text for claim in cats.document.all(Claim)}


def test_a_new_claim_that_is_refused_stays_on_its_card_with_the_caret(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    write(at_work, Key.Key_Tab, "Cats are  clean")
    editor = at_work.view.writing.editor
    for _ in range(6):
        editor.moveCursor(QTextCursor.MoveOperation.Left)
    before = cats.document.records()
    with full_disk(cats.document):
        for _ in range(3):
            QTest.keyClick(editor, Key.Key_Return)
            assert cats.document.records() == before
            assert editor.isVisible() and editor.hasFocus() and editor.toPlainText() == "Cats are  clean"
            assert editor.textCursor().position() == 9
            assert at_work.trouble.isVisible() and FULL in at_work.trouble.text and "Enter" in at_work.trouble.text
            claim = at_work.view.projection.typed
            assert claim is not None and at_work.view.map_scene.find(claim) is not None
        QTest.keyClicks(editor, "very")
    QTest.keyClick(editor, Key.Key_Return)
    (made,) = (c for c in cats.document.all(Claim) if c.text == "Cats are very clean")
    assert cats.document.referrers(made.id, Argument)[0].target == cats.thesis
    assert editor.words() == "" and not at_work.trouble.isVisible()
    QTest.keyClick(editor, Key.Key_Escape)
    assert at_work.session.selection == (made.id,) and not editor.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Backtab, Key.Key_F2])
def test_words_called_off_after_a_refusal_are_there_when_typing_begins_again(
    at_work: Window, cats: Cats, key: Key
) -> None:
    at_work.session.select([cats.scratch])
    write(at_work, key, "Sofas suffer")
    editor = at_work.view.writing.editor
    words = editor.words()
    with full_disk(cats.document):
        QTest.keyClick(editor, Key.Key_Return)
        QTest.keyClick(editor, Key.Key_Escape)
        assert not editor.isVisible() and at_work.session.selection == (cats.scratch,) and not at_work.session.held
        at_work.session.select([cats.purr])
        assert at_work.session.selection == (cats.purr,)
    at_work.session.select([cats.scratch])
    write(at_work, key, "!")
    QTest.keyClick(editor, Key.Key_Return)
    assert words + "!" in said(cats)
    if editor.isVisible():
        QTest.keyClick(editor, Key.Key_Escape)
    at_work.session.select([cats.scratch])
    at_work.view.setFocus()
    write(at_work, key, "")
    assert words not in editor.words() or key is Key.Key_F2


def test_nothing_is_lost_or_acted_on_by_going_elsewhere(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    with at_work.session.edit("Another map") as edit:
        map_commands.add_map(edit, "Which dogs?")
    at_work.session.select([cats.purr])
    write(at_work, Key.Key_Return, "Cats are clean")
    before, editor = cats.document.records(), at_work.view.writing.editor
    with full_disk(cats.document):
        QTest.keyClick(editor, Key.Key_Tab)
        at_work.session.select([cats.scratch])
        at_work.session.show_map(at_work.session.maps()[-1].id)
        at_work.tabs.setCurrentIndex(1)
        assert at_work.tabs.currentIndex() == 0
        row = at_work.outline.model().index(0, 0)
        at_work.outline.setCurrentIndex(row)
        assert not at_work.outline.selectedIndexes()
        qtbot.mouseClick(at_work.view.viewport(), Qt.MouseButton.LeftButton, pos=at_work.view.rect().center())
        for name in ("undo", "remove", "unfold_all", "bottom-up", "reason", "home", "page_quotations", "page_map"):
            at_work.actions_[name].trigger()
        QTest.keyClick(at_work.view, Key.Key_Delete)
        assert (at_work.session.map, at_work.session.selection) == (cats.map, ())
    assert cats.document.records() == before and editor.words() == "Cats are clean"
    QTest.keyClick(editor, Key.Key_Return)
    assert "Cats are clean" in said(cats)


def test_leaving_asks_and_staying_keeps_the_words(
    at_work: Window, cats: Cats, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work.session.new(tmp_path / "other.argmap", "Which dogs?")
    at_work.session.show(cats.document)
    answers, asked = [False, False, False, True], list[list[str]]()
    held = at_work.session.held
    monkeypatch.setattr(at_work.session, "may_leave", lambda: (asked.append(held.words), answers.pop(0))[1])
    at_work.session.select([cats.thesis])
    write(at_work, Key.Key_Tab, "Cats are clean")
    with full_disk(cats.document):
        assert not at_work.close()
        at_work.session.new(tmp_path / "third.argmap", "Which birds?")
        at_work.session.open(tmp_path / "other.argmap")
        assert at_work.session.document is cats.document and not (tmp_path / "third.argmap").exists()
        assert at_work.isVisible() and at_work.view.writing.editor.words() == "Cats are clean"
        at_work.session.open(tmp_path / "other.argmap")
    assert asked == [["Cats are clean"]] * 4
    assert at_work.session.path == (tmp_path / "other.argmap").resolve()
    assert not at_work.view.writing.editor.isVisible() and not at_work.session.held


def test_the_outline_keeps_words_that_are_refused(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    at_work.outline.setFocus()
    at_work.outline.edit_words()
    field = at_work.outline.typing.field
    field.setPlainText("Cats scratch sofas")
    with full_disk(cats.document):
        for key in (Key.Key_Return, Key.Key_Tab):
            press(field, key)
            assert FULL in at_work.trouble.text and field.isVisible() and field.words() == "Cats scratch sofas"
        at_work.session.select([cats.purr])
        assert at_work.session.selection == (cats.scratch,)
    press(field, Key.Key_Return)
    assert cats.text(cats.scratch) == "Cats scratch sofas" and not at_work.session.held
    at_work.outline.edit_words()
    field.setPlainText("Never mind")
    with full_disk(cats.document):
        press(field, Key.Key_Return)
        press(field, Key.Key_Escape)
    assert not at_work.session.held and cats.text(cats.scratch) == "Cats scratch sofas"
    at_work.session.select([cats.purr])
    assert at_work.session.selection == (cats.purr,)


def test_words_typed_in_the_outline_stand_when_something_else_is_done(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    at_work.outline.setFocus()
    at_work.outline.edit_words()
    field = at_work.outline.typing.field
    field.setPlainText("Cats scratch sofas")
    at_work.session.flush_pending()
    assert cats.text(cats.scratch) == "Cats scratch sofas"


def page(window: Window, name: str) -> QWidget:
    window.go_to_page(name)
    return window.pages.page(name)


FIELDS: dict[str, tuple[Callable[[Window, Cats], QWidget], Callable[[Cats], str], str]] = {
    "words": (lambda w, c: w.inspector.claim.text, lambda c: c.text(c.purr), "purr"),
    "note": (lambda w, c: w.inspector.claim.note, lambda c: c.document.get(c.purr, Claim).note, "purr"),
    "title": (lambda w, c: w.inspector.source.fields["title"], lambda c: source(c).title, "source"),
    "author": (lambda w, c: w.inspector.source.fields["author"], lambda c: source(c).author, "source"),
    "publisher": (lambda w, c: w.inspector.source.fields["publisher"], lambda c: source(c).publisher, "source"),
    "date": (lambda w, c: w.inspector.source.fields["date"], lambda c: source(c).date, "source"),
    "address": (lambda w, c: w.inspector.source.fields["address"], lambda c: source(c).address, "source"),
    "question": (lambda w, c: w.inspector.map.question, lambda c: c.document.get(c.map, Map).question, "map"),
    "name": (lambda w, c: page(w, "speakers").page.name, lambda c: speaker(c).name, ""),
    "role": (lambda w, c: page(w, "speakers").page.role, lambda c: speaker(c).role, ""),
}


def source(cats: Cats) -> Source:
    return cats.document.get(cats.source, Source)


def speaker(cats: Cats) -> Speaker:
    return cats.document.get(cats.speaker, Speaker)


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_keeps_words_that_are_refused(at_work: Window, cats: Cats, name: str) -> None:
    find, read, select = FIELDS[name]
    if select:
        at_work.session.select([getattr(cats, select)])
    field = find(at_work, cats)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    words = lambda: field.text() if isinstance(field, QLineEdit) else field.toPlainText()  # noqa: E731
    first = read(cats)
    field.setFocus()
    field.selectAll()
    with full_disk(cats.document):
        QTest.keyClicks(field, "Other words")
        at_work.session.flush_pending()
        assert FULL in at_work.trouble.text
        at_work.session.select([cats.scratch])
        assert (words(), read(cats)) == ("Other words", first)
        press(field, Key.Key_Escape)
        assert words() == first and not at_work.session.held
        field.selectAll()
        QTest.keyClicks(field, "Better words")
        at_work.session.flush_pending()
    at_work.session.flush_pending()
    assert read(cats) == "Better words" and words() == "Better words"
    at_work.session.select([cats.scratch])
    assert at_work.session.selection == (cats.scratch,)


def test_a_cell_of_the_quotations_keeps_words_that_are_refused(at_work: Window, cats: Cats) -> None:
    quotations = page(at_work, "quotations")
    table = quotations.table
    for column, read in (
        (Column.ROLE, lambda: speaker(cats).role),
        (Column.SPEAKER, lambda: said_by(cats)),
    ):
        first = read()
        table.setCurrentIndex(table.model().index(0, column.value))
        quotations.edit_speaker()
        field = [f for f in table.viewport().findChildren(QLineEdit) if f.isVisible()][-1]
        field.selectAll()
        QTest.keyClicks(field, "Watchdog")
        with full_disk(cats.document):
            press(field, Key.Key_Return)
            assert FULL in at_work.trouble.text and read() == first
            assert field.isVisible() and field.text() == "Watchdog"
        at_work.session.flush_pending()
        assert read() == "Watchdog" and not at_work.session.held


def said_by(cats: Cats) -> str:
    found = cats.document.get(cats.passage, Passage).speaker
    return cats.document.get(found, Speaker).name if found else ""


def test_the_tab_of_a_map_keeps_a_question_that_is_refused(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Another map") as edit:
        map_commands.add_map(edit, "Which dogs?")
    at_work.tabs.edit(1)
    field = at_work.tabs.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Which birds?")
    with full_disk(cats.document):
        press(field, Key.Key_Return)
        assert FULL in at_work.trouble.text and field.isVisible() and field.text() == "Which birds?"
    press(field, Key.Key_Return)
    assert {map.question for map in cats.document.all(Map)} >= {"Which birds?"} and not at_work.session.held


def test_the_reader_keeps_the_name_of_a_speaker_that_is_refused(at_work: Window, cats: Cats, qtbot: QtBot) -> None:
    at_work.session.go_to_passage(cats.passage)
    at_work.reader.name_speaker()
    box = at_work.reader.bar.speaker
    assert isinstance(box, QComboBox)
    box.setEditText("Bob")
    with full_disk(cats.document):
        box.lineEdit().returnPressed.emit()
        assert FULL in at_work.trouble.text and box.currentText() == "Bob" and said_by(cats) == "ACLU"
    box.lineEdit().returnPressed.emit()
    assert said_by(cats) == "Bob"


def test_the_question_of_a_new_map_stays_where_its_file_cannot_be_made(
    window: Window, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UserError(FULL)

    window.actions_["new"].trigger()
    QTest.keyClicks(window.welcome.question, "Which birds?")
    with monkeypatch.context() as patch:
        patch.setattr("argmap.storage.new_file", refuse)
        QTest.keyClick(window.welcome.question, Key.Key_Return)
    assert FULL in window.trouble.text and window.welcome.question.text() == "Which birds?"
    assert window.welcome.question.isVisible()
    QTest.keyClick(window.welcome.question, Key.Key_Return)
    assert [map.question for map in window.session.maps()] == ["Which birds?"]
    window.actions_["new"].trigger()
    assert window.welcome.question.text() == ""


FILL = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from argmap.model import map_commands
from argmap.ui.session import Session
from argmap.ui.widgets.theme import ThemeController
from argmap.ui.shell.action_table import ACTION_TABLE
from argmap.ui.shell.window import Window
app = QApplication(sys.argv[:1])
folder = Path(sys.argv[1])
settings = QSettings(str(Path(sys.argv[2]) / "settings.ini"), QSettings.Format.IniFormat)
window = Window(Session(), settings, ThemeController(app, "light"), ACTION_TABLE, folder)
window.show()
QTest.qWaitForWindowActive(window)
window.session.new(folder / "full.argmap", "Is it full?")
filler = folder / "filler"
with filler.open("wb", buffering=0) as file:
    try:
        while True:
            file.write(b"x" * 4096)
    except OSError:
        pass
view, editor = window.view, window.view.writing.editor
view.setFocus()
words = "It is full. " * 3000
QTest.keyClick(view, Qt.Key.Key_Return)
editor.insertPlainText(words)
QTest.keyClick(editor, Qt.Key.Key_Return)
print(window.trouble.text)
print(editor.isVisible(), editor.toPlainText() == words)
filler.unlink()
QTest.keyClick(editor, Qt.Key.Key_Return)
print(bool(editor.words()), len(window.session.document.all(map_commands.Claim)))
window.close()
"""


def test_words_typed_on_a_disk_that_is_really_full_stay_until_there_is_room(tmp_path: Path) -> None:
    """On a disk of its own, of one megabyte, where the system lets an ordinary user mount one."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("a small disk can be mounted on Linux only")
    here = Path(__file__).resolve().parents[2]
    disk, rest = tmp_path / "disk", tmp_path / "rest"
    disk.mkdir()
    rest.mkdir()
    script = f'mount -t tmpfs -o size=1m tmpfs "{disk}" && exec "{sys.executable}" -c "$1" "{disk}" "{rest}"'
    command = [unshare, "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", FILL]
    done = subprocess.run(command, capture_output=True, text=True, cwd=here, timeout=120)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip(f"no small disk could be mounted: {done.stderr.strip()}")
    said = done.stdout.splitlines()
    assert said[1:] == ["True True", "False 1"], done.stdout + done.stderr
    assert "full" in said[0] and "Enter tries again" in said[0]


def test_nothing_says_that_the_words_are_there_once_they_are_called_off(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    write(at_work, Key.Key_Tab, "Cats are clean")
    with full_disk(cats.document):
        QTest.keyClick(at_work.view.writing.editor, Key.Key_Return)
        assert at_work.trouble.isVisible()
        QTest.keyClick(at_work.view.writing.editor, Key.Key_Escape)
        assert not at_work.trouble.isVisible()


def test_nobody_is_told_that_everything_is_saved_while_words_are_not(
    at_work: Window, cats: Cats, tmp_path: Path
) -> None:
    at_work.session.new(tmp_path / "dogs.argmap", "Which dogs?")
    at_work.view.begin_claim()
    QTest.keyClicks(at_work.view.writing.editor, "Dogs fetch")
    with full_disk(at_work.session.document):
        at_work.statusBar().clearMessage()
        at_work.files.tell_saved()
        assert not at_work.statusBar().currentMessage() and FULL in at_work.trouble.text
    at_work.files.tell_saved()
    assert "saved" in at_work.statusBar().currentMessage()


def test_a_click_on_another_page_leaves_refused_words_in_sight(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.thesis])
    write(at_work, Key.Key_Tab, "Cats are clean")
    editor, bar = at_work.view.writing.editor, at_work.pages.bar
    with full_disk(cats.document):
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
        assert at_work.pages.current == "map" and editor.isVisible()
        assert FULL in at_work.trouble.text
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert at_work.pages.current == "quotations" and "Cats are clean" in said(cats)
