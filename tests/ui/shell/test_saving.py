"""What the window writes is there whole, or the bar says why it is not."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from argmap.formats.maps import map_file
from argmap.picture import Figure
from argmap.ui.shell import recent_files
from argmap.ui.shell.error_report import ErrorReports
from argmap.ui.shell.export_dialog import ExportDialog
from argmap.ui.shell.files import open_sample
from argmap.ui.shell.window import Window
from argmap.ui.tasks.saving import Saver
from tests.test_atomic_write import break_step
from tests.ui.shell.test_export_dialog import dialog_of

OLD = b"the older one"
FIGURE = Figure(300, 200, "#ffffff", (), "Small")
Told = list[tuple[Path, str]]


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def saver(at_work: Window, documents: Path, told: Told) -> Saver:
    return Saver(at_work.session.tasks, lambda: documents, lambda path, notice: told.append((path, notice)), at_work)


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("kind", ["csv", "png", "svg", "pdf"])
def test_a_table_or_picture_that_finds_no_room_is_told_and_costs_no_older_one(
    qtbot: QtBot, at_work: Window, saver: Saver, told: Told, tmp_path: Path, monkeypatch, kind: str, step: str
) -> None:
    path = tmp_path / "out" / f"table.{kind}"
    path.parent.mkdir()
    path.write_bytes(OLD)
    with monkeypatch.context() as broken:
        break_step(broken, step, OSError(errno.ENOSPC, "No space left on device"))
        if kind == "csv":
            saver.save_text(path, "a,b\r\n")
        else:
            saver.save_picture(path, FIGURE)
        qtbot.waitUntil(at_work.trouble.isVisible, timeout=20_000)
    assert f"“table.{kind}” could not be written, because the disk is full." in at_work.trouble.text
    assert told == []
    assert path.read_bytes() == OLD and list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_map_that_finds_no_room_is_told_and_no_success_is(
    qtbot: QtBot, at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    path = tmp_path / f"cats.{kind}"
    path.write_bytes(OLD)
    dialog: ExportDialog = dialog_of(qtbot, at_work)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    with monkeypatch.context() as broken:
        break_step(broken, "fsync", OSError(errno.ENOSPC, "No space left on device"))
        dialog.write(path)
        qtbot.waitUntil(at_work.trouble.isVisible, timeout=20_000)
    assert "the disk is full" in at_work.trouble.text
    assert not at_work.told.isVisible()
    assert path.read_bytes() == OLD


def test_a_window_that_is_closed_while_a_table_is_written_waits_for_it(
    saver: Saver, at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[[str, Path], None] = map_file.write_text
    begun = threading.Event()

    def slow(text: str, path: Path) -> None:
        begun.set()
        threading.Event().wait(0.5)
        real(text, path)

    monkeypatch.setattr("argmap.formats.maps.map_file.write_text", slow)
    saver.save_text(tmp_path / "table.csv", "a,b\r\n")
    assert begun.wait(20)
    assert at_work.close()
    assert (tmp_path / "table.csv").read_bytes() == b"a,b\r\n"


def test_a_mishap_is_shown_even_where_no_log_can_be_written(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    mishaps = ErrorReports(tmp_path / "nowhere" / "argmap.log", window)
    try:
        try:
            raise RuntimeError("first")
        except RuntimeError as error:
            mishaps.take(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: mishaps.dialog is not None)
    finally:
        mishaps.close()


@pytest.mark.skipif(os.name == "nt", reason="the folders of Windows are told by other variables")
def test_a_home_that_takes_no_files_is_told_in_words(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file" / "data"))
    open_sample(window.session)
    qtbot.waitUntil(window.trouble.isVisible, timeout=20_000)
    assert "The sample could not be written" in window.trouble.text
    monkeypatch.setattr(
        "argmap.ui.shell.recent_files.QStandardPaths.writableLocation", lambda place: str(tmp_path / "file" / "D")
    )
    assert recent_files.documents() == tmp_path / "file" / "D"
