"""Sources are added, listed, removed, and drafted from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Passage, Source
from argmap.ui.shell.window import Window
from argmap.ui.widgets.record_list import DETAIL, ID
from tests.ui.conftest import Cats

SPEECH = "“Dogs should be free to run in the park,” said Mary Miller, a vet. The mayor did not reply.\n"


def rows(window: Window) -> list[tuple[str, str]]:
    model = window.sources.list.model()
    return [(model.index(n, 0).data(), model.index(n, 0).data(DETAIL)) for n in range(model.rowCount())]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("Dogs", "Mayors"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"{name} of the town\n\n{SPEECH}", encoding="utf-8")
        made.append(path)
    return made


def test_a_row_tells_title_publisher_and_how_much_is_used(at_work: Window, qtbot: QtBot) -> None:
    assert rows(at_work)[0][0] == "On cats"
    qtbot.waitUntil(lambda: rows(at_work)[0][1].startswith("1 passage used · The Gazette"), timeout=20000)


def test_several_files_are_added_by_the_dialog_in_one_step(
    at_work: Window, qtbot: QtBot, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in files], ""))
    QTest.mouseClick(at_work.sources.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rows(at_work)) == 3, timeout=20000)
    assert [title for title, _ in rows(at_work)[1:]] == ["Dogs of the town", "Mayors of the town"]
    assert at_work.reader.title.text() == "Dogs of the town"
    at_work.session.undo()
    assert len(rows(at_work)) == 1


def test_a_file_dropped_on_the_reader_is_added(at_work: Window, qtbot: QtBot, files: list[Path]) -> None:
    assert not at_work.reader.text.acceptDrops() and not at_work.reader.text.viewport().acceptDrops()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    at_work.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: len(rows(at_work)) == 2, timeout=20000)


def test_text_is_pasted_as_a_source_with_its_first_line_as_title(qtbot: QtBot, at_work: Window) -> None:
    QApplication.clipboard().setText("A heading\n\nSome words.")
    QTest.mouseClick(at_work.sources.paste, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rows(at_work)[-1][0] == "A heading")


def test_choosing_a_source_shows_its_text_and_its_details(at_work: Window) -> None:
    with at_work.session.edit("Add") as edit:
        second = source_commands.add_source(edit, "Second", "Other words.")
    view = at_work.sources.list
    spot = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert at_work.reader.source == second
    assert at_work.session.selection == (second,)


def test_showing_a_passage_marks_its_source_in_the_list(at_work: Window, cats: Cats) -> None:
    with at_work.session.edit("Add") as edit:
        second = source_commands.add_source(edit, "Second", "Other words.")
    at_work.reader.show_source(second)
    assert at_work.sources.current == second
    at_work.session.go_to_passage(cats.passage)
    assert at_work.sources.current == cats.source


def test_delete_removes_the_source_and_undo_brings_it_back_with_its_passages(
    at_work: Window, cats: Cats, qtbot: QtBot
) -> None:
    view = at_work.sources.list
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(at_work.session.notice) as told:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "Undo" in told.args[0]
    assert rows(at_work) == [] and at_work.reader.source is None
    at_work.session.undo()
    assert at_work.session.document.get(cats.purr, Claim).passages == (cats.passage,)
    assert [view.model().index(0, 0).data(ID)] == [cats.source]


def test_a_map_is_drafted_from_the_sources_in_one_step(window: Window, qtbot: QtBot) -> None:
    document = Document()
    with document.edit("Start") as edit:
        map = map_commands.add_map(edit, "Should dogs be free to run?")
    window.session.show(document)
    assert not window.sources.draft.isVisible()
    with window.session.edit("Add") as edit:
        source_commands.add_source(edit, "Dogs", SPEECH)
    assert window.sources.draft.isVisible()
    QTest.mouseClick(window.sources.draft, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(document.all(Claim)), timeout=20000)
    assert [m.id for m in window.session.maps()] == [map]
    assert document.all(Passage)
    assert not window.sources.draft.isVisible()
    window.session.undo()
    assert not document.all(Claim) and not document.all(Passage) and document.all(Source)


def test_a_right_click_offers_what_can_be_done(at_work: Window) -> None:
    view = at_work.sources.list
    view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = at_work.sources.findChildren(type(at_work.menus["file"]))[-1]
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Add source…",
        "Paste as source",
        "Add a newer edition…",
        "Paste as a newer edition",
        "Remove",
    ]
    menu.close()


def test_every_source_is_searched_though_only_one_is_looked_at(window: Window, qtbot: QtBot) -> None:
    document = Document()
    with document.edit("Start") as edit:
        map_commands.add_map(edit, "Should dogs be free to run?")
        for title in ("Dogs", "More dogs", "Cats"):
            source_commands.add_source(edit, title, SPEECH if title != "Cats" else "It rained. Nobody spoke.")
    window.session.show(document)
    assert [row[1] for row in rows(window)] == ["Not searched yet"] * 3
    qtbot.waitUntil(lambda: "Not searched yet" not in [row[1] for row in rows(window)], timeout=20000)
    assert rows(window)[0][1] == rows(window)[1][1]
    assert rows(window)[0][1].startswith("0 of ")
    assert rows(window)[2][1] == "No quotation found"
