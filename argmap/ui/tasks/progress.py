"""Work under way, in the status bar: its title, a moving bar and a button that cancels it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from argmap.model.verbatim import shortened_at_word
from argmap.ui.tasks.runner import Task, Tasks

PATIENCE = 300
"""Milliseconds before work is shown at all: what is done sooner would only flicker."""
LONGEST = 56
"""Characters of a title that are shown at most, so that no window becomes wider for one; the tip has all of them."""


class Progress(QWidget):
    """A widget that shows the oldest task that runs for a while. One that writes a file cannot be cancelled."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._is_wanted = True
        self._title = QLabel()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setFixedWidth(110)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Work under way"))
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cancel.clicked.connect(self._cancel_oldest)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self._title)
        row.addWidget(bar)
        row.addWidget(self.cancel)
        tasks.started.connect(self._started)
        tasks.ended.connect(self._show)
        self.hide()

    @property
    def title(self) -> str:
        """The title of the task that is shown."""
        return self._title.text()

    def want(self, *, shown: bool) -> None:
        """Show what is under way here, or not: another place does."""
        self._is_wanted = shown
        self._show()

    def _started(self, task: Task) -> None:
        QTimer.singleShot(PATIENCE, self, self._show)

    def _show(self) -> None:
        running = self._tasks.running()
        title = running[0].title if running else ""
        self._title.setText(shortened_at_word(title, LONGEST))
        self._title.setToolTip(title)
        self.cancel.setVisible(bool(running) and running[0].can_be_cancelled)
        self.setVisible(bool(running) and self._is_wanted)

    def _cancel_oldest(self) -> None:
        for task in self._tasks.running()[:1]:
            task.cancel()
