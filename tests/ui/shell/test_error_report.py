"""When we are to blame, it is shown once, logged, and never swallowed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from argmap.ui.shell import error_log
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


def test_the_log_and_the_report_hold_no_words_of_a_document(
    qtbot: QtBot, mishaps: ErrorReports, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "Ana thinks that the mayor lies"
    for error in (ValueError(secret), KeyError(secret), OSError(2, "No such file", secret), Exception(secret)):
        try:
            try:
                raise error
            except Exception as first:
                raise TypeError(f"cannot take '{secret}'") from first
        except TypeError as second:
            mishaps.take(type(second), second, second.__traceback__)
    text = log.read_text("utf-8")
    assert secret not in text and text.count("No such file") == 1 and "cannot take '…'" in text
    qtbot.waitUntil(lambda: mishaps.dialog is not None)
    assert mishaps.dialog is not None and secret not in mishaps.dialog.report and "Graphviz" in mishaps.dialog.report


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_log_is_its_users_alone_and_is_begun_anew(
    window: Window, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(error_log, "MOST_BYTES", 900)
    made = ErrorReports(log, window)
    fail(made, times=12)
    made.close()
    assert log.stat().st_mode & 0o077 == 0
    assert len(list(log.parent.glob("argmap.log*"))) == 3
