"""Handling of our own bugs: each is logged, and shown once with a report to copy; none is swallowed."""

import logging
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from argmap.import_lock import LOADING
from argmap.ui.shell.error_log import ErrorLog, told


class ErrorReports(QObject):
    """The handler of uncaught exceptions. The first of each kind is shown in a dialog; every one is logged."""

    def __init__(self, log: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seen: set[str] = set()
        self._shown: MishapDialog | None = None
        self._logger = logging.getLogger("argmap")
        handler = ErrorLog(log)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._handler = handler
        self._logger.addHandler(handler)

    @property
    def dialog(self) -> "MishapDialog | None":
        """The dialog that is open, if one is."""
        return self._shown

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an exception and show it, unless one from the same place has been shown before."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = report(error.with_traceback(trace))
        with suppress(OSError):  # a log that cannot be written must not prevent the report
            self._logger.error("%s", told(error))
        sys.__excepthook__(kind, error, trace)
        where = traceback.extract_tb(trace)[-1:]
        key = f"{kind.__name__} {[(frame.filename, frame.lineno) for frame in where]}"
        if key not in self._seen:
            self._seen.add(key)
            # Never from within the event that failed: painting, for one, may not open windows.
            QTimer.singleShot(0, self, lambda: self._show(text))

    def _show(self, text: str) -> None:
        if self._shown is not None and self._shown.isVisible():
            self._shown.add(text)
            return
        self._shown = MishapDialog(text, self._window)
        self._shown.open()

    def close(self) -> None:
        """Close the log."""
        self._logger.removeHandler(self._handler)
        self._handler.close()


class MishapDialog(QDialog):
    """The dialog that says that something went wrong and nothing is lost, with a report to copy."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        words = QLabel(
            self.tr(
                "This is a mistake in the program. Your map is saved as it was before the last step, "
                "and you can go on. The report below helps to mend it."
            )
        )
        words.setWordWrap(True)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self._report, 1)
        column.addWidget(buttons)
        self.resize(640, 420)

    @property
    def report(self) -> str:
        """The text of the report."""
        return self._report.toPlainText()

    def add(self, text: str) -> None:
        """Add a further report, instead of a further dialog."""
        self._report.appendPlainText("\n" + text)


def report(error: BaseException) -> str:
    """Return what we need to know, and nothing of the user's own: the error, where, and on what system."""
    with LOADING:
        from argmap.diagnosis import facts

    known = "\n".join(str(finding) for finding in facts())
    return f"{told(error)}\n\n{known}"
