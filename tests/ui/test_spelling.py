"""Spelling in the window: marks below words, the menu with what is meant, own words, the key for the next one."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.ui import spell_checking as module
from argmap.ui.session import Session
from argmap.ui.shell.preferences import PreferencesDialog
from argmap.ui.shell.spelling_choices import OwnWordsDialog
from argmap.ui.shell.window import Window
from argmap.ui.widgets.spelling_marks import SpellingMarks

KNOWN = {"cats", "purr", "and", "scratch", "make", "good", "pets", "purring", "calms", "calm", "us", "hello"}


class QuickWorker:
    """Knows a few words, in no other process."""

    def __init__(self, service: str) -> None:
        self.asked: list[object] = []

    def ask(self, question, content=b"", *, time_limit, cancellation=None):
        self.asked.append(question)
        if "suggest" in question:
            return ["purr", "purrs"] if question["suggest"].startswith("purr") else []
        return [word for word in question["words"] if word.lower() not in KNOWN]

    def close(self) -> None:
        pass


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(module, "Worker", QuickWorker)


@pytest.fixture
def checking(at_work: Window, settings: QSettings) -> Window:
    settings.setValue("spelling/on", True)
    at_work.session.spelling.configure(settings)
    return at_work


def marked(marks: SpellingMarks) -> list[str]:
    text = marks._field.toPlainText()
    return [text[start:end] for start, end in marks.wrong]


def menu_of(qtbot: QtBot, field) -> QMenu:
    menus: list[QMenu] = []

    def open_menus() -> bool:
        menus[:] = [menu for menu in field.findChildren(QMenu, "spelling_menu") if menu.isVisible()]
        return bool(menus) and menus[-1].actions()[0].text() != "Looking for words…"

    qtbot.waitUntil(open_menus)
    return menus[-1]


def test_a_misspelled_word_on_the_map_gets_a_wavy_line_once_one_types_on(checking: Window, qtbot: QtBot, cats):
    view = checking.view
    view.edit_text(cats.scratch)
    editor, marks = view.writing.editor, view.writing.spelling
    QTest.keyClicks(editor, " and purrr")
    qtbot.waitUntil(lambda: marked(marks) == ["purrr"])
    assert not editor.extraSelections()  # one is still at it
    QTest.keyClicks(editor, " us")
    qtbot.waitUntil(lambda: len(editor.extraSelections()) == 1)
    assert editor.extraSelections()[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    assert editor.words() == "Cats scratch and purrr us"


def test_names_and_tags_of_the_document_and_own_words_are_right(checking: Window, qtbot: QtBot, cats):
    spelling = checking.session.spelling
    with checking.session.edit("Tag") as edit:
        map_commands.set_tags(edit, cats.purr, ("felinicity",))
    text = "ACLU Felinicity zyzzy zyzzys"
    spelling.wrong_in(text)
    qtbot.waitUntil(lambda: len(spelling.wrong_in(text)) == 2)
    spelling.add("zyzzy")
    assert spelling.wrong_in(text) == []
    again = Session()
    again.spelling.configure(checking.settings)
    assert again.spelling.own_words() == ["zyzzy"]


def test_the_key_goes_through_all_claims_and_the_menu_puts_words_right(checking: Window, qtbot: QtBot, cats):
    with checking.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.calm, "Purring calms uss")
        map_commands.reword(edit, cats.scratch, "Cats purrr and scratch")
    checking.session.select([cats.thesis])
    checking.view.setFocus()
    checking.actions_["next_misspelled"].trigger()
    editor = checking.view.writing.editor
    menu = menu_of(qtbot, editor)
    assert checking.session.selection == (cats.calm,)
    assert editor.textCursor().selectedText() == "uss"
    assert menu.actions()[0].text() == "No similar word"
    next(action for action in menu.actions() if action.text() == "&Ignore").trigger()
    menu.close()
    checking.actions_["next_misspelled"].trigger()
    menu = menu_of(qtbot, editor)
    assert [action.text() for action in menu.actions()][:2] == ["purr", "purrs"]
    menu.actions()[0].trigger()
    menu.close()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert cats.text(cats.scratch) == "Cats purr and scratch"
    told: list[str] = []
    checking.session.notice.connect(told.append)
    checking.actions_["next_misspelled"].trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[-1] == "No word on this map is misspelled."


def test_the_inspector_and_the_outline_mark_words_too(checking: Window, qtbot: QtBot, cats):
    with checking.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.scratch, "Cats purrr and scratch")
    checking.docks.bring("inspector")
    checking.docks.bring("outline")
    checking.session.select([cats.scratch])
    in_inspector = checking.inspector.findChildren(SpellingMarks)
    qtbot.waitUntil(lambda: ["purrr"] in [marked(marks) for marks in in_inspector])
    checking.outline.typing.reword(cats.scratch)
    qtbot.waitUntil(lambda: marked(checking.outline.typing.spelling) == ["purrr"])


def test_a_text_in_another_language_is_not_all_red(checking: Window, qtbot: QtBot):
    text = "Katzen machen gute Haustiere weil Schnurren beruhigt obwohl Kratzen schmerzt"
    spelling = checking.session.spelling
    spelling.wrong_in(text)
    qtbot.waitUntil(lambda: spelling.language != "")
    assert spelling.wrong_in(text) == []


def test_turned_off_nothing_is_asked_or_marked_and_the_preferences_say_what_is_missing(
    checking: Window, qtbot: QtBot, monkeypatch
):
    monkeypatch.setattr("argmap.text.dictionary_files.system_folders", list)
    dialog = PreferencesDialog(checking)
    assert "There is none for German" in dialog.spelling.told.text()
    dialog.spelling.on.setChecked(False)
    assert checking.session.spelling.wrong_in("purrr") == []
    assert str(checking.settings.value("spelling/on")).lower() == "false"
    words = OwnWordsDialog(checking.session.spelling, dialog)
    words.field.setPlainText("felinicity\n\nzyzzy")
    words.accept()
    assert checking.session.spelling.own_words() == ["felinicity", "zyzzy"]
    dialog.author.setText("  Ms  Ito ")
    dialog.author.editingFinished.emit()
    with checking.session.edit("Reword") as edit:
        map_commands.add_claim(edit, "New", checking.session.map)
    assert [entry.author for entry in checking.session.history.entries()][-1] == "Ms Ito"
    dialog.deleteLater()


def test_words_of_the_sources_are_right_and_the_key_finds_what_was_just_typed(
    checking: Window, qtbot: QtBot, cats
) -> None:
    assert "happy" not in KNOWN
    view, spelling = checking.view, checking.session.spelling
    with checking.session.edit("Passage") as edit:
        source = source_commands.add_source(edit, "Slang", "Some zyzzy words of a source.")
        source_commands.add_passage(edit, source, 0, 10)
    view.edit_text(cats.scratch)
    QTest.keyClicks(view.writing.editor, " and purrr zyzzy ")
    qtbot.waitUntil(lambda: marked(view.writing.spelling) == ["purrr"])
    checking.actions_["next_misspelled"].trigger()
    menu_of(qtbot, view.writing.editor).close()
    assert view.writing.editor.textCursor().selectedText() == "purrr"
    assert spelling.language == "en"
