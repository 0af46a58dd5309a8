"""The status bar: what has just been done, slow work, and the zoom of the map."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from argmap.ui.tasks.progress import Progress
from argmap.ui.widgets.message_bar import announce

NOTICE_TIME = 8000
"""Milliseconds for which a notice is shown at most."""
LEAST_TIME, LETTER_TIME = 2500, 80
"""Milliseconds that it takes to look there, and to read each letter, at leisure."""


class StatusBar(QStatusBar):
    """The status bar: notices over the keys of use now, and on the right the progress of slow work and the zoom."""

    def __init__(self, hint: QWidget, progress: Progress) -> None:
        super().__init__()
        self._aside = False
        self.messageChanged.connect(self._go)
        self.addWidget(hint, 1)
        self.zoom = QLabel()
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.setContentsMargins(6, 0, 8, 0)
        self.zoom.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.addPermanentWidget(progress)
        self.addPermanentWidget(self.zoom)
        self.setSizeGripEnabled(False)

    def _go(self, text: str) -> None:
        if not text and self._aside:
            self.hide()

    def put_aside(self, *, aside: bool) -> None:
        """Come for notices alone, or be there always."""
        self._aside = aside

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom in percent."""
        self.zoom.setText(f"{round(zoom * 100)} %")

    def tell(self, text: str) -> None:
        """Show a notice, as long as one needs to read it; screen readers read it aloud. "" takes it away."""
        if not text:
            self.clearMessage()
            return
        self.show()
        self.showMessage(text, min(NOTICE_TIME, LEAST_TIME + LETTER_TIME * len(text)))
        announce(self.window(), text)
