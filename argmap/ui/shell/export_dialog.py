"""Export a picture of the map: what, how, on which pages, with a preview that tells how large its type is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.layout import arrange
from argmap.model.document import Document
from argmap.model.records import Claim, Map
from argmap.model.verbatim import shortened_at_word
from argmap.picture import Theme, png, theme
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import DrawnPage, Orientation
from argmap.picture.paging import PagedMap, paged, small_type
from argmap.picture.translation import translated
from argmap.ui.session import Session
from argmap.ui.shell.export_form import ALL, ExportForm, ExportScope
from argmap.ui.shell.export_notices import hidden_names, words_of_template
from argmap.ui.shell.page_preview import PREVIEW, PagePreview
from argmap.ui.tasks.runner import Task
from argmap.ui.tasks.saving import Saver, with_ending

SHARPEST = 1.6
"""The most pixels of the preview for each px of a picture."""
_AFTER = 200
"""Milliseconds after the last change until the picture is drawn anew."""
_SHOWN_WORDS = 40


@dataclass(frozen=True, slots=True, eq=False)
class ExportDrawing:
    """A picture that is drawn: its pages, what is to be told about them, and the first page as an image."""

    sheets: tuple[DrawnPage, ...]
    notices: tuple[str, ...]
    first: QImage


class ExportDialog(QDialog):
    """The dialog. One task measures, lays out and draws a copy of the map, another one writes."""

    def __init__(self, session: Session, saver: Saver, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._saver, self._settings = session, saver, settings
        self._task: Task | None = None
        self._drawing: ExportDrawing | None = None
        self._over = False
        self.setWindowTitle(self.tr("Export picture"))
        self.form = ExportForm(_scope(session), settings, session.theme_name)
        self.kind, self.colors, self.scale = self.form.kind, self.form.colors, self.form.scale
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.preview = PagePreview()
        self.preview.turned.connect(self._show_page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.save.setEnabled(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        fields = QScrollArea()
        fields.setWidget(self.form)
        fields.setWidgetResizable(True)
        fields.setFrameShape(QFrame.Shape.NoFrame)
        fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fields = fields
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(fields)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER)
        self._soon.timeout.connect(self.draw)
        self.form.changed.connect(self._changed)
        self.form.file_changed.connect(self._describe)
        self.resize(960, 540)
        QTimer.singleShot(0, self, self.draw)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the choices the width that their words need."""
        bar = self._fields.verticalScrollBar().sizeHint().width()
        self._fields.setMinimumWidth(self.form.minimumSizeHint().width() + bar)
        self.form.setMinimumHeight(self.form.sizeHint().height())  # it is scrolled, and not pressed together
        super().showEvent(event)

    @property
    def ready(self) -> bool:
        """True once the picture is drawn and can be saved."""
        return self._drawing is not None

    def _changed(self) -> None:
        self._drawing = None
        self.save.setEnabled(False)
        self._soon.start()

    def draw(self) -> None:
        """Lay out and draw the picture as it is chosen."""
        session, map = self._session, self._session.map
        self._soon.stop()
        if map is None or not session.is_open or self._over:
            return
        self._drawing = None
        self.save.setEnabled(False)
        try:
            options = self.form.options()
        except UserError as trouble:
            session.tasks.cancel_latest("picture")
            self._tell(translated(trouble))
            return
        maps = [map]
        if self.form.scope.currentData() == ALL:
            maps = [each.id for each in sorted(session.document.all(Map), key=lambda each: each.order)]
        self._task = session.tasks.run(
            partial(_draw, session.document.copy(), maps, theme(self.colors.currentData()), options),
            self._drawn,
            self.tr("Drawing the picture…"),
            failed=self._tell,
            latest="picture",
        )

    def _drawn(self, drawing: ExportDrawing) -> None:
        self._drawing = drawing
        self.save.setEnabled(True)
        self.preview.show_pages(len(drawing.sheets))
        self.preview.picture.show_image(drawing.first)
        self._describe()

    def _show_page(self, at: int) -> None:
        if self._drawing is not None:
            self._session.tasks.run(
                partial(_image_of, self._drawing.sheets[at]),
                self.preview.picture.show_image,
                self.tr("Drawing the page…"),
                latest="preview",
            )

    def _describe(self) -> None:
        """Tell how the picture comes out: its page, how many there are, and the size of its type."""
        if self._drawing is None:
            return
        sheets = self._drawing.sheets
        told = [self._size(sheets)]
        if sheets[0].size.name:
            least = min(sheet.type_size for sheet in sheets)
            told.append(small_type(least))
        elif self.kind.currentData() == "svg":
            told.append(self.tr("Sharp at any size, and can be edited. For web pages and drawing programs."))
        elif self.kind.currentData() == "pdf":
            told.append(self.tr("Sharp at any size, with text that can be selected. For printing and sending."))
        else:
            told.append(self.tr("For slides and documents."))
        told += [hidden_names(self._session), words_of_template(self._session)]
        self._tell(" ".join(part for part in (*told, *self._drawing.notices) if part))

    def _size(self, sheets: Sequence[DrawnPage]) -> str:
        first = sheets[0]
        if first.size.name:
            lying = first.size.orientation is Orientation.LANDSCAPE
            way = self.tr("landscape") if lying else self.tr("portrait")
            least = min(sheet.type_size for sheet in sheets)
            pages = self.tr("%Ln page(s)", "", len(sheets))
            size = self.locale().toString(least, "f", 1)
            return self.tr("{0} {1}, {2}, text {3} pt.").format(first.size.name, way, pages, size)
        if self.kind.currentData() not in ("png", "webp"):
            return ""
        scale = png.fitting(first.figure, self.scale.currentData())
        width, height = round(first.figure.width * scale), round(first.figure.height * scale)
        return self.tr("{0} × {1} pixels.").format(width, height)

    def _tell(self, words: str) -> None:
        self.words.setText(words)
        self.preview.picture.setAccessibleDescription(words)

    def _ask(self) -> None:
        if self._drawing is None:  # Enter in a field, while the picture is drawn anew
            return
        map = self._session.document.find(self._session.map or "", Map)
        path = self._saver.ask_path(self, map.question if map else "", self.kind.currentData())
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the picture in a task, and close the dialog."""
        if self._drawing is None:
            return
        self.form.remember()
        kind = self.kind.currentData()
        self._saver.save_pages(with_ending(path, kind), self._drawing.sheets, kind, self.form.write_options())
        self.accept()

    def done(self, result: int) -> None:
        """Stop waiting for a layout that is out of date, and request no other."""
        self._over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _scope(session: Session) -> ExportScope:
    """Return what there is to export: the map that is shown, the branch of the selected claim, all maps."""
    document, map = session.document, session.map
    if map is None or not session.is_open:
        return ExportScope()
    several = len(list(document.all(Map))) > 1
    claims = [found for id in session.selection if (found := document.find(id, Claim))]
    if len(claims) != 1:
        return ExportScope(several)
    words = shortened_at_word(" ".join(claims[0].text.split()), _SHOWN_WORDS)
    return ExportScope(several, claims[0].id, words)


def _draw(
    document: Document, maps: Sequence[str], look: Theme, options: PictureOptions, cancellation: Cancellation
) -> ExportDrawing:
    """Return the pages of these maps, and the first of them as an image."""
    layouter = partial(arrange, cancellation=cancellation)
    found: list[PagedMap] = []
    for map in maps:
        found.append(paged(document, map, look, options, layouter, cancellation.check))
        cancellation.check()
    sheets = tuple(sheet for each in found for sheet in each.sheets)
    notices = dict.fromkeys(notice for each in found for notice in each.notices)
    return ExportDrawing(sheets, tuple(notices), _image_of(sheets[0], cancellation))


def _image_of(sheet: DrawnPage, cancellation: Cancellation) -> QImage:
    """Return a page as an image, sharp enough for the preview."""
    cancellation.check()
    figure = sheet.figure
    scale = min(SHARPEST, 3 * PREVIEW.width() / figure.width, 3 * PREVIEW.height() / figure.height)
    return png.image(figure, scale)
