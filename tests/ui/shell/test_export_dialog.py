"""From the map to a picture on the disk."""

import importlib
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from argmap.ui.shell.export_dialog import ExportDialog
from argmap.ui.shell.window import Window


def dialog_of(qtbot: QtBot, window: Window) -> ExportDialog:
    window.actions_["picture"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    return dialog


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<"), ("pdf", b"%PDF")])
def test_a_picture_of_each_kind_is_written(
    qtbot: QtBot, at_work: Window, tmp_path: Path, kind: str, begins: bytes
) -> None:
    dialog = dialog_of(qtbot, at_work)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    dialog.write(tmp_path / "cats")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    assert (tmp_path / f"cats.{kind}").read_bytes().startswith(begins)
    assert f"cats.{kind}" in at_work.told.text


def test_a_larger_scale_makes_a_larger_png_and_is_remembered(
    qtbot: QtBot, at_work: Window, tmp_path: Path, settings: QSettings
) -> None:
    dialog = dialog_of(qtbot, at_work)
    dialog.scale.setCurrentIndex(dialog.scale.findData(1.0))
    dialog.write(tmp_path / "one.png")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    at_work.told.hide()
    dialog = dialog_of(qtbot, at_work)
    assert dialog.scale.currentData() == 1.0
    dialog.scale.setCurrentIndex(dialog.scale.findData(4.0))
    dialog.write(tmp_path / "four.png")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    one, four = QImage(str(tmp_path / "one.png")), QImage(str(tmp_path / "four.png"))
    assert four.width() == pytest.approx(4 * one.width(), abs=4)


def test_a_folder_that_takes_no_files_is_said_in_words(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, at_work)
    dialog.write(tmp_path / "nowhere" / "cats.png")
    qtbot.waitUntil(at_work.trouble.isVisible, timeout=20_000)
    assert "cats.png" in at_work.trouble.text


def test_a_dialog_that_is_closed_at_once_asks_for_no_picture(qtbot: QtBot, at_work: Window) -> None:
    at_work.actions_["picture"].trigger()
    dialog = at_work.findChild(ExportDialog)
    assert dialog is not None
    dialog.reject()
    dialog.draw()  # as the timer does that was set when it opened
    titles = [task.title for task in at_work.session.tasks.running()]
    assert not any("picture" in title for title in titles)


def test_a_picture_is_measured_and_drawn_away_from_the_window(
    qtbot: QtBot, at_work: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module("argmap.picture.paging")
    real, threads = module.measure_map, list[int]()

    def measured(*given: object, **how: object) -> object:
        threads.append(threading.get_ident())
        return real(*given, **how)

    monkeypatch.setattr(module, "measure_map", measured)
    dialog_of(qtbot, at_work)
    assert len(threads) == 1 and threads[0] != threading.get_ident()
