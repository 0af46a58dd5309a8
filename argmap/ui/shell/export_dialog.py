"""Export a picture of the map: which kind, in which colors, how large, with a preview."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from argmap.cancellation import Cancellation
from argmap.layout import Direction, arrange
from argmap.model.document import Document
from argmap.model.records import Map
from argmap.picture import Figure, Theme, draw, png, theme
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Task
from argmap.ui.tasks.saving import Saver, with_ending

PREVIEW = QSize(420, 320)
KINDS = (("png", "PNG"), ("svg", "SVG"), ("pdf", "PDF"))


class ExportDialog(QDialog):
    """The dialog for the kind of picture. One task measures, lays out and draws a copy of the map, another writes."""

    def __init__(
        self,
        session: Session,
        saver: Saver,
        settings: QSettings,
        parent: QWidget,
        direction: Direction = Direction.TOP_DOWN,
    ) -> None:
        super().__init__(parent)
        self._session, self._saver, self._settings = session, saver, settings
        self._direction = direction
        self._task: Task | None = None
        self._figure: Figure | None = None
        self._over = False
        self.setWindowTitle(self.tr("Export picture"))
        self.kind = QComboBox()
        for ending, name in KINDS:
            self.kind.addItem(name, ending)
        self.colors = QComboBox()
        for name, text in (("light", self.tr("Light")), ("dark", self.tr("Dark")), ("print", self.tr("For printing"))):
            self.colors.addItem(text, name)
        self.scale = QComboBox()
        for scale, text in ((1.0, self.tr("Screen (1×)")), (2.0, self.tr("Sharp (2×)")), (4.0, self.tr("Poster (4×)"))):
            self.scale.addItem(text, scale)
        self.sources = QCheckBox(self.tr("List the &sources below"))
        self.sources.setChecked(settings.value("export/sources", "true") != "false")
        _choose(self.kind, settings.value("export/kind", "png"))
        _choose(self.colors, settings.value("export/colors", session.theme_name))
        _choose(self.scale, float(str(settings.value("export/size", 2.0))))
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Colors"), self.colors)
        form.addRow(self.tr("Si&ze"), self.scale)
        form.addRow(self.sources)
        form.addRow(self.words)
        self.preview = Preview()
        self.preview.setAccessibleName(self.tr("Preview"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(form)
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.kind.currentIndexChanged.connect(lambda _: self._describe())
        self.scale.currentIndexChanged.connect(lambda _: self._describe())
        self.colors.currentIndexChanged.connect(lambda _: self.draw())
        self.sources.toggled.connect(lambda _: self.draw())
        self.resize(760, 440)
        QTimer.singleShot(0, self, self.draw)

    @property
    def ready(self) -> bool:
        """True once the picture is drawn and can be saved."""
        return self._figure is not None

    def draw(self) -> None:
        """Lay out and draw the picture as it is chosen."""
        session, map = self._session, self._session.map
        if map is None or not session.is_open or self._over:
            return
        self._figure = None
        self.save.setEnabled(False)
        self._task = session.tasks.run(
            partial(
                _draw,
                session.document.copy(),
                map,
                theme(self.colors.currentData()),
                direction=self._direction,
                sources=self.sources.isChecked(),
            ),
            self._drawn,
            self.tr("Drawing the picture…"),
            failed=self.words.setText,
            latest="picture",
        )

    def _drawn(self, drawn: tuple[Figure, QImage]) -> None:
        self._figure, image = drawn
        self.save.setEnabled(True)
        self._describe()
        self.preview.show_image(image)

    def _describe(self) -> None:
        is_png = self.kind.currentData() == "png"
        self.scale.setEnabled(is_png)
        if self._figure is None:
            self.words.setText("")
        elif is_png:
            scale = png.fitting(self._figure, self.scale.currentData())
            width, height = round(self._figure.width * scale), round(self._figure.height * scale)
            self.words.setText(self.tr("{0} × {1} pixels. For slides and documents.").format(width, height))
        elif self.kind.currentData() == "svg":
            self.words.setText(self.tr("Sharp at any size, and can be edited. For web pages and drawing programs."))
        else:
            self.words.setText(self.tr("Sharp at any size, with text that can be selected. For printing and sending."))

    def _ask(self) -> None:
        map = self._session.document.find(self._session.map or "", Map)
        path = self._saver.ask_path(self, map.question if map else "", self.kind.currentData())
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the picture in a task, and close the dialog."""
        if self._figure is None:
            return
        for name, value in (
            ("kind", self.kind.currentData()),
            ("colors", self.colors.currentData()),
            ("size", self.scale.currentData()),
            ("sources", "true" if self.sources.isChecked() else "false"),
        ):
            self._settings.setValue(f"export/{name}", value)
        self._saver.save_picture(with_ending(path, self.kind.currentData()), self._figure, self.scale.currentData())
        self.accept()

    def done(self, result: int) -> None:
        """Stop waiting for a layout that is out of date, and request no other."""
        self._over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)


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
            made.setDevicePixelRatio(ratio)
            self.setPixmap(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the image as large as there is room."""
        super().resizeEvent(event)
        self._fit()


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _draw(
    document: Document, map: str, look: Theme, cancellation: Cancellation, *, direction: Direction, sources: bool
) -> tuple[Figure, QImage]:
    """Return the figure of a map, and a preview of it."""
    layouter = partial(arrange, cancellation=cancellation)
    figure = draw(document, map, look, layouter, direction=direction, sources=sources)
    cancellation.check()
    scale = min(1.5, 2 * PREVIEW.width() / figure.width, 3 * PREVIEW.height() / figure.height)
    return figure, png.image(figure, scale)
