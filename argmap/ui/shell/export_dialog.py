"""Making a picture of the map: which kind, in which colors, how large; a preview says how it will look."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from argmap.import_lock import LOADING
from argmap.layout import Arrangement, Direction, Graph, Options, arrange
from argmap.model.records import Map
from argmap.picture import Figure, figure, graph, options, png, theme
from argmap.ui.session import Session
from argmap.ui.shell import recent_files
from argmap.ui.tasks.runner import Job

PREVIEW = QSize(420, 320)
KINDS = (("png", "PNG"), ("svg", "SVG"), ("pdf", "PDF"))


class ExportDialog(QDialog):
    """Asks for the kind of picture. Laying out, drawing the preview and writing are done in jobs."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        settings: QSettings,
        parent: QWidget,
        told: Callable[[Path, str], None] = lambda path, notice: None,
        direction: Direction = Direction.TOP_DOWN,
    ) -> None:
        super().__init__(parent)
        self._session, self._folder, self._settings, self._told = session, folder, settings, told
        self._direction = direction
        self._jobs: list[Job] = []
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
        """Whether the picture is drawn and can be saved."""
        return self._figure is not None

    def draw(self) -> None:
        """Lay out and draw the picture as it is chosen."""
        session, map = self._session, self._session.map
        on_map = session.tree()
        if map is None or on_map is None or self._over:
            return
        look = theme(self.colors.currentData())
        asked = graph(session.document, on_map, look)
        self._call_off()
        self._figure = None
        self.save.setEnabled(False)
        self._jobs.append(
            session.jobs.run(
                partial(_lay_out, asked, options(look, self._direction)),
                self._drawn,
                session.troubled.emit,
                self.tr("Laying out the picture…"),
            )
        )

    def _call_off(self) -> None:
        """Want no layout and no preview any more."""
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()

    def _drawn(self, arrangement: Arrangement) -> None:
        session, map = self._session, self._session.map
        if map is None or session.document.find(map, Map) is None:
            return
        look = theme(self.colors.currentData())
        self._figure = figure(session.document, map, arrangement, look, sources=self.sources.isChecked())
        self.save.setEnabled(True)
        self._describe()
        scale = min(1.5, 2 * PREVIEW.width() / self._figure.width, 3 * PREVIEW.height() / self._figure.height)
        drawing = partial(png.image, self._figure, scale)
        self._jobs.append(
            session.jobs.run(drawing, self.preview.show_image, self.words.setText, self.tr("Drawing the preview…"))
        )

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
        ending = self.kind.currentData()
        first = recent_files.free_path(self._folder, map.question if map else "", f".{ending}")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), str(first), f"{ending.upper()} (*.{ending})"
        )
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the picture in a job, and close the dialog."""
        ending = self.kind.currentData()
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
        if self._figure is None:
            return
        for name, value in (
            ("kind", ending),
            ("colors", self.colors.currentData()),
            ("size", self.scale.currentData()),
            ("sources", "true" if self.sources.isChecked() else "false"),
        ):
            self._settings.setValue(f"export/{name}", value)
        told = self._told
        self._session.jobs.write(
            partial(_write, self._figure, path, ending, self.scale.currentData()),
            lambda notice: told(path, notice),
            self._session.troubled.emit,
            self.tr("Writing “{0}”…").format(path.name),
        )
        self.accept()

    def done(self, result: int) -> None:
        """Stop waiting for a layout that nobody wants any more, and ask for no other."""
        self._over = True
        self._call_off()
        super().done(result)


class Preview(QLabel):
    """Shows an image as large as there is room."""

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


def _lay_out(asked: Graph, how: Options) -> Arrangement:
    return arrange(asked, how)


def _write(drawn: Figure, path: Path, ending: str, scale: float) -> str:
    """Write a figure; return what is to be said about it, or nothing."""
    with LOADING:
        from argmap.picture import pdf, svg

    if ending == "png":
        return png.write(drawn, path, scale).notice or ""
    if ending == "svg":
        svg.write(drawn, path)
    else:
        pdf.write(drawn, path)
    return ""
