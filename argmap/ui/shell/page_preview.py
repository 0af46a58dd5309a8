"""A preview of pages: one at a time, as large as there is room, with buttons to turn them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPalette, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

PREVIEW = QSize(420, 320)
"""The least room for a page."""


class PagePreview(QWidget):
    """Shows one page of several. `turned` tells that another is wanted, by its place from 0."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count, self._at = 0, 0
        self.picture = Preview()
        self.picture.setAccessibleName(self.tr("Preview"))
        self.before, self.after = QToolButton(), QToolButton()
        self.before.setArrowType(Qt.ArrowType.LeftArrow)
        self.after.setArrowType(Qt.ArrowType.RightArrow)
        self.before.setToolTip(self.tr("Previous page (Page Up)"))
        self.after.setToolTip(self.tr("Next page (Page Down)"))
        self.before.setAccessibleName(self.tr("Previous page"))
        self.after.setAccessibleName(self.tr("Next page"))
        self.number = QLabel()
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        QShortcut(QKeySequence(Qt.Key.Key_PageUp), self, lambda: self.turn(-1))
        QShortcut(QKeySequence(Qt.Key.Key_PageDown), self, lambda: self.turn(1))
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.before, self.number, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(row)
        self.show_pages(0)

    @property
    def at(self) -> int:
        """The place of the page that is shown, from 0."""
        return self._at

    def show_pages(self, count: int) -> None:
        """Show how many pages there are, and go to the first; with one or none there is nothing to turn."""
        self._count, self._at = count, 0
        self._tell()

    def turn(self, by: int) -> None:
        """Turn so many pages on, as far as there are."""
        at = max(0, min(self._count - 1, self._at + by))
        if at != self._at and self._count:
            self._at = at
            self._tell()
            self.turned.emit(at)

    def _tell(self) -> None:
        for widget in (self.before, self.after, self.number):
            widget.setVisible(self._count > 1)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < self._count - 1)
        self.number.setText(self.tr("Page {0} of {1}").format(self._at + 1, self._count))


class Preview(QLabel):
    """A widget that shows an image as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setMinimumSize(PREVIEW)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QLabel.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def show_image(self, image: QImage) -> None:
        """Show an image."""
        self._image = image
        self._fit()

    def _fit(self) -> None:
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            room = (self.contentsRect().size() - QSize(12, 12)) * ratio
            made = QPixmap.fromImage(self._image).scaled(
                room.boundedTo(self._image.size()),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            made.setDevicePixelRatio(1)  # whatever the image has: the frame goes around all its pixels
            painter = QPainter(made)  # a dark page is seen on a dark ground
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
            painter.end()
            made.setDevicePixelRatio(ratio)
            self.setPixmap(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the image as large as there is room."""
        super().resizeEvent(event)
        self._fit()
