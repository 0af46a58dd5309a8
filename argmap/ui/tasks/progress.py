"""Work under way, in the status bar: its title, how far it has come and a button that cancels it."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from argmap.model.verbatim import shortened_at_word
from argmap.ui.tasks.runner import Task, Tasks

PATIENCE = 300
"""Milliseconds before work is shown at all: what is done sooner would only flicker."""
CALM = 1000
"""The same for work that goes on all the time, as the map is edited."""
OFTEN = 100
"""Milliseconds from one look at how far the work has come to the next."""
LONGEST = 56
"""Characters of a title that are shown at most, so that no window becomes wider for one; the tip has all of them."""


class Progress(QWidget):
    """A widget that shows the oldest task that runs for a while. One that writes a file cannot be cancelled.

    `often` are tasks that go on all the time: they are shown later.
    """

    def __init__(self, tasks: Tasks, often: Tasks | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched: list[tuple[Tasks, int]] = []
        """What is looked at, and for how many milliseconds it is to run before it is shown."""
        self._is_wanted = True
        self._title = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(110)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Work under way"))
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cancel.clicked.connect(self._cancel_oldest)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self._title)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self._often = QTimer(self)
        self._often.setInterval(OFTEN)
        self._often.timeout.connect(self._show)
        self._watch(tasks, PATIENCE)
        if often is not None:
            self._watch(often, CALM)
        self.hide()

    @property
    def title(self) -> str:
        """The title of the task that is shown."""
        return self._title.text()

    def want(self, *, shown: bool) -> None:
        """Show what is under way here, or not: another place does."""
        self._is_wanted = shown
        self._show()

    def _watch(self, tasks: Tasks, patience: int) -> None:
        self._watched.append((tasks, patience))
        tasks.started.connect(self._often.start)
        tasks.ended.connect(self._show)

    def _running(self) -> list[Task]:
        """Return the tasks that run for a while, the oldest first."""
        now = time.monotonic()
        found = [(task, patience) for tasks, patience in self._watched for task in tasks.running()]
        shown = [task for task, patience in found if now - task.began >= patience / 1000]
        return sorted(shown, key=lambda task: task.began)

    def _show(self) -> None:
        running = self._running()
        title = running[0].title if running else ""
        if self._title.toolTip() != title:
            self._title.setText(shortened_at_word(title, LONGEST))
            self._title.setToolTip(title)
        self.cancel.setVisible(bool(running) and running[0].can_be_cancelled)
        part = running[0].part if running else 0.0
        self.bar.setRange(0, 100 if part else 0)
        self.bar.setValue(round(part * 100))
        self.setVisible(bool(running) and self._is_wanted)
        if not any(tasks.running() for tasks, _ in self._watched):
            self._often.stop()

    def _cancel_oldest(self) -> None:
        for task in self._running()[:1]:
            task.stop()
