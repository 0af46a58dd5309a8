"""When we are to blame, it is shown once, logged, and never swallowed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from argmap.ui.shell.error_report import ErrorReports, MishapDialog
from argmap.ui.shell.window import Window


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "argmap.log"


@pytest.fixture
def mishaps(window: Window, log: Path) -> Iterator[ErrorReports]:
    made = ErrorReports(log, window)
    yield made
    made.close()


def fail(mishaps: ErrorReports, times: int = 1) -> None:
    for number in range(times):
        try:
            raise RuntimeError(f"number {number}")
        except RuntimeError as error:
            mishaps.take(type(error), error, error.__traceback__)


def test_a_bug_is_shown_with_a_report_to_copy_and_logged(qtbot: QtBot, mishaps: ErrorReports, log: Path) -> None:
    fail(mishaps)
    qtbot.waitUntil(lambda: mishaps.dialog is not None)
    dialog = mishaps.dialog
    assert isinstance(dialog, MishapDialog)
    (copy,) = [button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()]
    copy.click()
    assert "RuntimeError: number 0" in QApplication.clipboard().text()
    assert "RuntimeError: number 0" in log.read_text("utf-8")


def test_the_same_bug_again_is_logged_but_not_shown_again(qtbot: QtBot, mishaps: ErrorReports, log: Path) -> None:
    fail(mishaps, times=5)
    qtbot.waitUntil(lambda: mishaps.dialog is not None)
    dialog = mishaps.dialog
    assert dialog is not None and dialog.report.count("Traceback") == 1
    assert log.read_text("utf-8").count("Traceback") == 5


def test_another_bug_comes_into_the_same_dialog(qtbot: QtBot, mishaps: ErrorReports) -> None:
    fail(mishaps)
    try:
        _ = {}["missing"]
    except KeyError as error:
        mishaps.take(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: mishaps.dialog is not None and mishaps.dialog.report.count("Traceback") == 2)
    assert len([widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MishapDialog)]) >= 1
