"""Maps of other programs are opened and written in the window."""

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from argmap.model.records import Claim, Map
from argmap.ui.shell.map_formats import export, named
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats

ARGDOWN = "[Homework]: Homework should go.\n  + It costs sleep.\n  - It trains memory.\n"


def test_an_argdown_file_is_read_into_a_map_named_after_it(
    window: Window, qtbot: QtBot, tmp_path: Path, documents: Path
) -> None:
    path = tmp_path / "Homework_debate.argdown"
    path.write_text(ARGDOWN)
    window.files.open(path)
    qtbot.waitUntil(lambda: window.session.is_open, timeout=5000)
    document = window.session.document
    assert [found.question for found in document.all(Map)] == ["Homework debate"]
    assert {claim.text for claim in document.all(Claim)} >= {"It costs sleep.", "It trains memory."}
    assert window.session.path == documents / "Homework_debate.argmap"
    assert path.read_text() == ARGDOWN


def test_what_became_of_another_programs_map_is_told_until_it_has_been_read(
    window: Window, qtbot: QtBot, tmp_path: Path, documents: Path
) -> None:
    path = tmp_path / "homework.argdown"
    path.write_text(ARGDOWN)
    window.files.open(path)
    qtbot.waitUntil(window.told.isVisible, timeout=5000)
    assert "Read: 1 map, 3 claims, 1 reason, and 1 objection" in window.told.text
    window.told.findChildren(QToolButton)[0].click()
    assert str(documents / "homework.argmap") in QGuiApplication.clipboard().text()


def test_an_argdown_file_dropped_on_the_window_is_opened(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "dropped.ad"
    path.write_text(ARGDOWN)
    window.files.take([path])
    qtbot.waitUntil(lambda: window.session.is_open, timeout=5000)


def test_a_folder_of_maps_dropped_on_the_window_is_read_into_files(
    window: Window, qtbot: QtBot, tmp_path: Path, documents: Path
) -> None:
    folder = tmp_path / "class 9"
    (folder / "more").mkdir(parents=True)
    (folder / "a.mup").write_text('{"formatVersion": 3, "title": "A", "ideas": {"1": {"title": "Cats purr"}}}')
    (folder / "more" / "b.argdown").write_text(ARGDOWN)
    (folder / "broken.mup").write_text("{")
    (folder / "talk.txt").write_text("Discussion Title: Pets\n\n1. Dogs bark\n1.1. Pro: Loudly\n")
    (folder / "article.txt").write_text("Nothing but words.")
    window.files.take([folder])
    qtbot.waitUntil(window.told.isVisible, timeout=5000)
    assert {path.name for path in documents.glob("*.argmap")} == {"a.argmap", "b.argmap", "talk.argmap"}
    assert window.session.path == documents / "a.argmap"
    assert "Read 3 maps into files of their own" in window.told.text
    assert "broken.mup" in window.told.text


def test_a_discussion_is_told_from_an_article(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Discussion Title: Pets\n\n1. Dogs bark\n1.1. Pro: Loudly\n")
    window.files.take([path])
    qtbot.waitUntil(lambda: window.session.is_open, timeout=5000)
    assert {claim.text for claim in window.session.document.all(Claim)} == {"Dogs bark", "Loudly"}


def test_what_is_no_map_of_that_format_is_said_in_one_sentence(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{")
    window.files.open(path)
    qtbot.waitUntil(window.trouble.isVisible, timeout=5000)
    assert not window.session.is_open


def test_a_map_is_written_in_the_formats_of_other_programs(
    at_work: Window, cats: Cats, qtbot: QtBot, tmp_path: Path
) -> None:
    for ending in (".argdown", ".json", ".dot", ".csv"):
        path = tmp_path / f"cats{ending}"
        export(at_work.session, at_work.saver, path)
        qtbot.waitUntil(path.exists, timeout=5000)
        assert "purr" in path.read_text()
    json.loads((tmp_path / "cats.json").read_text())


def test_an_ending_that_is_added_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "cats.argdown").touch()
    assert named(tmp_path / "cats", "argdown") == (tmp_path / "cats 2.argdown", "argdown")
    assert named(tmp_path / "cats.JSON", "argdown") == (tmp_path / "cats.JSON", None)
