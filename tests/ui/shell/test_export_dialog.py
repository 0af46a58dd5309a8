"""From the map to a picture on the disk."""

import importlib
import re
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from argmap.model.records import Claim
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


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    assert box.currentData() == data


def type_page(dialog: ExportDialog, text: str) -> None:
    dialog.form.page.setEditText(text)
    field = dialog.form.page.lineEdit()
    assert field is not None
    field.editingFinished.emit()


def redrawn(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.ready, timeout=5_000)
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)


def test_the_dialog_tells_page_and_type_size_and_warns_in_words(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work)
    type_page(dialog, "A3")
    redrawn(qtbot, dialog)
    assert re.match(r"A3 \w+, 1 page, text 1\d\.\d pt\.$", dialog.words.text())
    choose(dialog.form.pages, "one")
    redrawn(qtbot, dialog)
    type_page(dialog, "30 x 30 mm")
    redrawn(qtbot, dialog)
    assert "Too small to read on paper" in dialog.words.text()
    assert dialog.preview.picture.accessibleDescription() == dialog.words.text()


def test_a_page_that_is_none_is_told_and_cannot_be_saved(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work)
    type_page(dialog, "A99")
    qtbot.waitUntil(lambda: "A99" in dialog.words.text(), timeout=5_000)
    assert not dialog.save.isEnabled()
    type_page(dialog, "A4")
    qtbot.waitUntil(lambda: dialog.ready, timeout=20_000)
    assert dialog.save.isEnabled()


def test_several_pages_are_turned_and_written(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, at_work)
    dialog.form.type_size.setValue(40)
    type_page(dialog, "A5")
    redrawn(qtbot, dialog)
    assert "pages" in dialog.words.text()
    before = dialog.preview.picture.pixmap().toImage()
    assert dialog.preview.number.text().startswith("Page 1 of ")
    dialog.preview.after.click()
    assert dialog.preview.number.text().startswith("Page 2 of ")
    qtbot.waitUntil(lambda: dialog.preview.picture.pixmap().toImage() != before, timeout=10_000)
    choose(dialog.kind, "png")
    dialog.write(tmp_path / "cats")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    assert (tmp_path / "cats-1.png").exists() and (tmp_path / "cats-2.png").exists()


def test_the_selected_branch_alone_is_exported(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    document = at_work.session.document
    purr = next(claim for claim in document.all(Claim) if claim.text == "Cats purr")
    at_work.session.select([purr.id])
    dialog = dialog_of(qtbot, at_work)
    choose(dialog.form.scope, "branch")
    redrawn(qtbot, dialog)
    choose(dialog.kind, "svg")
    dialog.write(tmp_path / "purr.svg")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    text = (tmp_path / "purr.svg").read_text("utf-8")
    assert "Cats purr" in text and "Cats scratch" not in text


def test_choices_of_the_page_are_remembered(qtbot: QtBot, at_work: Window, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, at_work)
    type_page(dialog, "200 x 100 mm")
    choose(dialog.form.pages, "one")
    dialog.form.speakers.setChecked(False)
    redrawn(qtbot, dialog)
    dialog.write(tmp_path / "one.png")
    qtbot.waitUntil(at_work.told.isVisible, timeout=20_000)
    at_work.told.hide()
    again = dialog_of(qtbot, at_work)
    assert again.form.page.currentText() == "200 x 100 mm"
    assert again.form.pages.currentData() == "one"
    assert not again.form.speakers.isChecked() and again.form.title.isChecked()


def test_the_dialog_fits_a_small_screen(qtbot: QtBot, at_work: Window) -> None:
    dialog = dialog_of(qtbot, at_work)
    assert dialog.minimumSizeHint().width() <= 1000 and dialog.minimumSizeHint().height() <= 560
    assert dialog.width() <= 1000 and dialog.height() <= 560
