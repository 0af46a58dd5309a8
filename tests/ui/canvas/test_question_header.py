"""The question of the map is always seen: as its title, or as a quiet line while that is out of sight."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from argmap.ui.canvas.overlays import words_of
from argmap.ui.shell.window import Window


def test_the_question_is_seen_while_the_title_is_out_of_sight(qtbot: QtBot, at_work: Window) -> None:
    view = at_work.view
    qtbot.waitUntil(view.is_settled)
    line = view.viewport().findChild(QLabel, "headline")
    assert isinstance(line, QLabel)
    assert not line.isVisible()
    view.scroll_by(0, 200)
    assert line.isVisible() and line.text() == "Do cats make good pets?"
    view.fit()
    assert not line.isVisible()


def test_a_map_that_is_gone_has_no_question(qtbot: QtBot, at_work: Window) -> None:
    view = at_work.view
    qtbot.waitUntil(view.is_settled)
    view.scroll_by(0, 200)
    at_work.actions_["remove_map"].trigger()
    line = view.viewport().findChild(QLabel, "headline")
    assert isinstance(line, QLabel) and not line.isVisible()


def test_an_empty_map_is_seen_whole_whatever_becomes_of_the_window(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.session.new(tmp_path / "a.argmap", "Why are the questions that one asks so often much too long for a line?")
    view = window.view
    qtbot.waitUntil(view.is_settled)
    window.resize(1000, 700)
    qtbot.wait(50)
    title = view.map_scene.find(window.session.map or "")
    assert title is not None
    assert view.in_sight().contains(words_of(title.value))
