"""Work under way, in the status bar: what it is, that it goes on, and a button that calls it off."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from argmap.ui.tasks.runner import Job, Jobs

PATIENCE = 300
"""Milliseconds before work is shown at all: what is done sooner would only flicker."""


class Progress(QWidget):
    """Shows the oldest job that has been running for a while."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._title = QLabel()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setFixedWidth(110)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Work under way"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cancel.clicked.connect(self._call_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self._title)
        row.addWidget(bar)
        row.addWidget(self._cancel)
        jobs.started.connect(self._started)
        self.hide()

    @property
    def title(self) -> str:
        """What is shown as under way."""
        return self._title.text()

    def _started(self, job: Job) -> None:
        job.ended.connect(self._show)
        QTimer.singleShot(PATIENCE, self, self._show)

    def _show(self) -> None:
        running = self._jobs.running()
        self._title.setText(running[0].title if running else "")
        self.setVisible(bool(running))

    def _call_off(self) -> None:
        for job in self._jobs.running()[:1]:
            job.cancel()
