"""The blind mode: no part of the window tells who said what until it is revealed, and the file knows nothing of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.records import Claim, Passage, Placement, Source, Speaker
from argmap.picture.shapes import TextShape
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

NAMES = ("Marisol", "Quintero", "Gazette", "gazette.example", "Felines today", "veterinarian")


@pytest.fixture
def blind(at_work: Window, cats: Cats, qtbot: QtBot) -> Iterator[Window]:
    """A window in which Marisol Quintero of the Gazette is hidden."""
    with cats.document.edit("Name") as edit:
        edit.put(replace(edit.get(cats.speaker, Speaker), name="Marisol Quintero", role="veterinarian"))
        source = edit.get(cats.source, Source)
        edit.put(replace(source, title="Felines today", address="https://gazette.example/1"))
        edit.put(replace(edit.get(cats.passage, Passage), via="The Gazette"))
    at_work.actions_["blind"].trigger()
    settle(at_work, qtbot)
    yield at_work
    at_work.session.blind.reveal_all()


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.view.projection.waiting, timeout=5000)


def told(root: QWidget) -> Iterator[str]:
    """Yield every text that a window shows or tells, hidden parts and tips included."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield from (widget.text(), widget.placeholderText())
            case QTextEdit() | QPlainTextEdit():
                yield widget.toPlainText()
            case QAbstractItemView() if (model := widget.model()) is not None:
                yield from cells(model, QModelIndex())
            case _:
                pass


def cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(index, role) or "")
        yield from cells(model, model.index(row, 0, parent))


def drawn(window: Window) -> Iterator[str]:
    shown = window.view.map_scene.shown
    for item in shown.figure.items if shown is not None else ():
        yield from (item.title, item.description, item.link)
        yield from (shape.text for shape in item.shapes if isinstance(shape, TextShape))


def leaks(window: Window) -> list[str]:
    texts = [*told(window), *drawn(window)]
    return [text for text in texts if any(name in text for name in NAMES)]


@pytest.mark.parametrize("page", ["map", "quotations", "speakers", "stances", "flow"])
def test_no_text_of_the_window_tells_who_said_what(blind: Window, cats: Cats, qtbot: QtBot, page: str):
    blind.docks.bring("reader")
    blind.session.select([cats.purr])
    blind.session.go_to_passage(cats.passage)
    blind.go_to_page(page)
    qtbot.wait(50)
    assert leaks(blind) == []
    blind.session.select([cats.source])
    blind.docks.go_to("history")
    qtbot.wait(20)
    assert leaks(blind) == []


def test_everything_is_told_again_once_all_is_revealed(blind: Window, cats: Cats, qtbot: QtBot):
    assert blind.showing.bar.isVisible()
    blind.showing.bar.all.click()
    settle(blind, qtbot)
    assert not blind.showing.bar.isVisible() and not blind.actions_["blind"].isChecked()
    assert any("Marisol Quintero" in text for text in drawn(blind))
    assert blind.session.document is cats.document


def test_one_is_revealed_by_a_key(blind: Window, cats: Cats, qtbot: QtBot):
    blind.session.select([cats.purr])
    blind.actions_["reveal"].trigger()
    settle(blind, qtbot)
    assert any("Marisol Quintero" in text for text in drawn(blind))
    assert blind.showing.bar.isVisible()
    blind.session.select([cats.scratch])
    with qtbot.waitSignal(blind.session.notice) as notice:
        blind.actions_["reveal"].trigger()
    assert notice.args == ["Nobody is hidden behind what is selected."]


def test_the_document_has_the_names_all_the_time(blind: Window, cats: Cats):
    assert blind.session.document is not cats.document
    assert cats.document.get(cats.speaker, Speaker).name == "Marisol Quintero"
    assert blind.session.document.get(cats.speaker, Speaker).name == "Speaker A"


def test_one_goes_on_editing_and_undoing(blind: Window, cats: Cats, qtbot: QtBot):
    blind.session.select([cats.thesis])
    blind.view.setFocus()
    QTest.keyClick(blind.view, Qt.Key.Key_Tab)
    QTest.keyClicks(blind.view.writing.editor, "Cats are quiet")
    QTest.keyClick(blind.view.writing.editor, Qt.Key.Key_Return)
    QTest.keyClick(blind.view.writing.editor, Qt.Key.Key_Escape)
    assert any(claim.text == "Cats are quiet" for claim in cats.document.all(Claim))
    assert any(claim.text == "Cats are quiet" for claim in blind.session.document.all(Claim))
    assert leaks(blind) == []
    blind.session.undo()
    assert not any(claim.text == "Cats are quiet" for claim in blind.session.document.all(Claim))
    assert {r.id for r in blind.session.document.all(Placement)} == {r.id for r in cats.document.all(Placement)}


def test_a_new_speaker_is_hidden_as_well(blind: Window, cats: Cats):
    with blind.session.edit("Quote") as edit:
        speaker = source_commands.add_speaker(edit, "Marisol the Second")
        passage = source_commands.add_passage(edit, cats.source, 0, 6, speaker=speaker)
        source_commands.cite(edit, cats.scratch, passage)
    assert blind.session.document.get(speaker, Speaker).name == "Speaker B"
    assert cats.document.get(speaker, Speaker).name == "Marisol the Second"


def test_what_nobody_sees_is_not_written_over(blind: Window, cats: Cats):
    with blind.session.edit("Rename") as edit:
        edit.put(replace(edit.get(cats.speaker, Speaker), name="Speaker A"))
    assert cats.document.get(cats.speaker, Speaker).name == "Marisol Quintero"
    assert "Reveal it first" in blind.trouble.text


def test_copies_within_the_map_keep_who_said_it(blind: Window, cats: Cats):
    blind.session.select([cats.scratch])
    with blind.session.edit("Cite") as edit:
        source_commands.cite(edit, cats.scratch, cats.passage)
    blind.actions_["duplicate"].trigger()
    assert [speaker.name for speaker in cats.document.all(Speaker)] == ["Marisol Quintero"]
    assert [source.title for source in cats.document.all(Source)] == ["Felines today"]


def test_earlier_states_are_not_looked_at_meanwhile(blind: Window, cats: Cats):
    with blind.session.edit("Tag") as edit:
        map_commands.set_tags(edit, cats.purr, ["sound"])
    blind.session.past.look(1)
    assert not blind.session.past.is_open
    assert "Reveal all" in blind.trouble.text


def test_the_presentation_hides_names_until_r_is_pressed(blind: Window, qtbot: QtBot):
    blind.actions_["present"].trigger()
    shown = blind.showing.presentation
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Space)
    text = shown.slide.toPlainText() + shown.accessibleDescription()
    assert "Speaker A" in text and not any(name in text for name in NAMES)
    QTest.keyClick(shown, Qt.Key.Key_R)
    assert "Marisol Quintero" in shown.slide.toPlainText()
    assert "The Gazette" in shown.slide.toPlainText()
    shown.close()


def test_another_document_is_shown_with_all_names(blind: Window, cats: Cats):
    blind.session.show(cats.document)
    assert not blind.session.blind.is_on and not blind.showing.bar.isVisible()
    assert blind.session.document is cats.document


def test_words_are_not_placed_under_the_letter_of_somebody(blind: Window, cats: Cats):
    blind.docks.bring("reader")
    blind.session.select([cats.thesis])
    blind.reader.go_to(cats.passage)
    blind.reader.text.setFocus()
    blind.actions_["as_objection"].trigger()
    assert [speaker.name for speaker in cats.document.all(Speaker)] == ["Marisol Quintero"]
