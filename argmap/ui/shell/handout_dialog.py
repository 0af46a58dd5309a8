"""Hand out or print: what, on which paper, with a preview of every page."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from argmap.cancellation import Cancellation
from argmap.layout import arrange
from argmap.model.document import Document
from argmap.model.handout import HandoutOptions
from argmap.model.records import Map
from argmap.picture import png
from argmap.picture.handout_sheets import NAMES, HandoutRequest, Paper, sheets
from argmap.picture.page_size import PAGE_SIZES, DrawnPage
from argmap.picture.page_writing import ON_PAPER
from argmap.picture.translation import translated
from argmap.ui.session import Session
from argmap.ui.shell import handout_files
from argmap.ui.shell.export_notices import hidden_names, words_of_template
from argmap.ui.shell.page_preview import PagePreview
from argmap.ui.shell.printing import PrintPreview, ask_printer, print_sheets
from argmap.ui.tasks.runner import Task
from argmap.ui.tasks.saving import Saver, with_ending

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PAPERS = ("A4", "A3", "A5", "Letter")
LINES = (0, 1, 2, 3, 5)
PICTURES = (Paper.MAP, Paper.BLANK)
DOTS = 80.0
"""Dots per inch of the preview."""


@dataclass(frozen=True, slots=True)
class HandoutScope:
    """The maps that are handed out, and the claim with whose branch to begin; None: all of each."""

    maps: tuple[str, ...]
    branch: str | None = None


class HandoutDialog(QDialog):
    """The dialog for hand-outs and for printing. One task makes the pages; another writes them."""

    def __init__(
        self, session: Session, saver: Saver, settings: QSettings, parent: QWidget, *, to_print: bool, kind: str = ""
    ) -> None:
        """`kind` is the kind of file as which a report is offered first; "": what was chosen last."""
        super().__init__(parent)
        self._session, self._saver, self._settings = session, saver, settings
        self._to_print = to_print
        self._name = "print" if to_print else "handout"
        self._task: Task | None = None
        self._sheets: tuple[DrawnPage, ...] = ()
        self._over = False
        titles = {"html": self.tr("Web page"), "pptx": self.tr("Slides")}
        self.setWindowTitle(self.tr("Print") if to_print else titles.get(kind, self.tr("Hand-out")))
        self._kind = kind
        self._build_choices()
        self.preview = PagePreview()
        self.preview.turned.connect(self._show)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(self._form)
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())
        self._restore(kind)
        for box in (self.paper, self.size_, self.scope, self.lines):
            box.currentIndexChanged.connect(lambda _: self.make())
        for check in (self.speakers, self.sources, self.thesis, self.one_page):
            check.toggled.connect(lambda _: self.make())
        self.file.currentIndexChanged.connect(lambda _: self._file_chosen())
        self.resize(860, 520)
        QTimer.singleShot(0, self, self.make)

    # --- the parts

    def _build_choices(self) -> None:
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(translated(NAMES[paper]), paper)
        self.scope = QComboBox()
        for text, scope in self._scopes():
            self.scope.addItem(text, scope)
        self.size_ = QComboBox()
        for name in PAPERS:
            self.size_.addItem(name, name.casefold())
        self.file = QComboBox()
        self.speakers = QCheckBox(self.tr("&Names of speakers"))
        self.sources = QCheckBox(self.tr("&Sources and places"))
        self.lines = QComboBox()
        for count in LINES:
            self.lines.addItem(self.tr("%n line(s)", "", count) if count else self.tr("None"), count)
        self.thesis = QCheckBox(self.tr("Words of the &thesis"))
        self.one_page = QCheckBox(self.tr("Fit the map on one &page"))
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self._form = QFormLayout()
        self._form.addRow(self.tr("&What"), self.paper)
        self._form.addRow(self.tr("&Of"), self.scope)
        self._form.addRow(self.tr("P&aper"), self.size_)
        if not self._to_print:
            self._form.addRow(self.tr("&File"), self.file)
        self._form.addRow(self.tr("&Room for notes"), self.lines)
        self._form.addRow(self.speakers)
        self._form.addRow(self.sources)
        self._form.addRow(self.thesis)
        self._form.addRow(self.one_page)
        self._form.addRow(self.words)

    def _scopes(self) -> list[tuple[str, HandoutScope]]:
        session = self._session
        own = (session.map,) if session.map else ()
        found = [(self.tr("This map"), HandoutScope(own))]
        chosen = session.selected_claims()[:1]
        tree = session.tree()
        if chosen and tree is not None and chosen[0].id in tree.placements:
            found.append((self.tr("The selected branch"), HandoutScope(own, chosen[0].id)))
        maps = session.maps()
        if len(maps) > 1:
            found.append((self.tr("All maps of this file"), HandoutScope(tuple(map.id for map in maps))))
        return found

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(
            self.tr("Print…") if self._to_print else self.tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.go.setDefault(True)
        self.look = buttons.addButton(self.tr("Pre&view…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.look.setVisible(self._to_print)
        self.look.setEnabled(False)
        self.look.clicked.connect(self._preview)
        self.go.setEnabled(False)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        return buttons

    def _restore(self, kind: str) -> None:
        """Choose what was chosen last, or a report as a kind of file."""
        settings, name = self._settings, self._name
        first = Paper.MAP if self._to_print else Paper.REASONS
        usual = "letter" if QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem else "a4"
        last = next((p for p in Paper if p == settings.value(f"{name}/what", first)), first)
        _choose(self.paper, Paper.REPORT if kind else last)
        self._offer_files(kind or str(settings.value("handout/file", "pdf")))
        _choose(self.size_, settings.value("handout/paper", usual))
        _choose(self.lines, int(str(settings.value(f"{name}/lines", 0))))
        for key, check, on in (("speakers", self.speakers, "true"), ("sources", self.sources, "true"),
                               ("thesis", self.thesis, "true"), ("one_page", self.one_page, "false")):  # fmt: skip
            check.setChecked(settings.value(f"{name}/{key}", on) == "true")

    def _offer_files(self, wanted: str) -> None:
        """Offer the kinds of files that the chosen hand-out has, and choose one if it is among them."""
        self.file.blockSignals(True)
        self.file.clear()
        for kind in handout_files.kinds(Paper(self.paper.currentData())):
            self.file.addItem(handout_files.NAMES[kind], kind)
        _choose(self.file, wanted)
        self.file.blockSignals(False)

    def _file_chosen(self) -> None:
        self._enable_paper()
        self._tell()

    def _enable_paper(self) -> None:
        """Enable what makes a difference to files that have pages, and to maps on them."""
        has_pages = self._to_print or self.file.currentData() in {"pdf", "docx"}
        self.size_.setEnabled(has_pages)
        self.one_page.setEnabled(has_pages and self.paper.currentData() in {*PICTURES, Paper.REPORT})

    def _keep(self) -> None:
        """Remember what is chosen."""
        settings, name = self._settings, self._name
        if not self._kind:
            settings.setValue(f"{name}/what", str(self.paper.currentData()))
        settings.setValue("handout/paper", self.size_.currentData())
        settings.setValue(f"{name}/lines", self.lines.currentData())
        if not self._to_print and not self._kind:
            settings.setValue("handout/file", self.file.currentData())
        for key, check in (("speakers", self.speakers), ("sources", self.sources), ("thesis", self.thesis),
                           ("one_page", self.one_page)):  # fmt: skip
            settings.setValue(f"{name}/{key}", "true" if check.isChecked() else "false")

    # --- the pages

    @property
    def ready(self) -> bool:
        """True once the pages as they are chosen now are made."""
        return bool(self._sheets)

    @property
    def request(self) -> HandoutRequest:
        """What is chosen."""
        scope: HandoutScope = self.scope.currentData()
        return HandoutRequest(
            paper=Paper(self.paper.currentData()),
            size=PAGE_SIZES[self.size_.currentData()],
            options=HandoutOptions(
                speakers=self.speakers.isChecked(),
                sources=self.sources.isChecked(),
                notes=self.lines.currentData(),
                branch=scope.branch,
            ),
            one_page=self.one_page.isChecked(),
            thesis=self.thesis.isChecked(),
        )

    def make(self) -> None:
        """Make the pages as they are chosen."""
        session, scope = self._session, self.scope.currentData()
        if not scope.maps or not session.is_open or self._over:
            return
        request = self.request
        self._offer_files(str(self.file.currentData()))
        pictures = request.paper in PICTURES
        self._enable_paper()
        self.thesis.setEnabled(request.paper is Paper.BLANK)
        self.lines.setEnabled(not pictures and request.paper not in {Paper.REPORT, Paper.MATRIX, Paper.CARDS})
        self.sources.setEnabled(request.paper in {Paper.MAP, Paper.REASONS, Paper.REPORT, Paper.SPEAKERS})
        self.speakers.setEnabled(request.paper not in {Paper.SPEAKERS, Paper.MATRIX})
        self._sheets = ()
        self.go.setEnabled(False)
        self.look.setEnabled(False)
        self.words.setText(self.tr("Making the pages…"))
        self._task = session.tasks.run(
            partial(_made, session.document.copy(), scope.maps, request),
            self._take,
            self.tr("Making the pages…"),
            failed=self.words.setText,
            latest="handout",
        )

    def _take(self, made: tuple[DrawnPage, ...]) -> None:
        self._sheets = made
        self.go.setEnabled(True)
        self.look.setEnabled(True)
        self._tell()
        self.preview.show_pages(len(made))
        self._show(0)

    def _tell(self) -> None:
        if not self._sheets:
            return
        parts = [self.tr("%Ln page(s)", "", len(self._sheets))]
        if self.request.paper in PICTURES:
            size = min(sheet.type_size for sheet in self._sheets)
            parts.append(self.tr("type of {0} points").format(QLocale().toString(size, "f", 1)))
        told = " · ".join(parts)
        if not self._to_print:
            told = {
                "docx": self.tr("{0}. In Word, pages may break elsewhere.").format(told),
                "md": self.tr("As text, with the picture of the map beside it."),
                "html": self.tr("One file for any browser, without a network: the map to zoom, fold and search."),
                "pptx": self.tr("One slide for each step, with text that can be edited and notes."),
            }.get(str(self.file.currentData()), told)
        notices = hidden_names(self._session), words_of_template(self._session)
        self.words.setText(" · ".join(part for part in (told, *notices) if part))

    def _show(self, at: int) -> None:
        self._session.tasks.run(
            partial(_image, self._sheets[at]),
            self.preview.picture.show_image,
            self.tr("Drawing the page…"),
            latest="preview",
        )

    # --- where they go

    def _ask(self) -> None:
        if self._to_print:
            printer = ask_printer(self, self._title(), self._sheets[0])
            if printer is not None:
                self.print(printer)
            return
        path = self._saver.ask_path(self, self._title(), self.file.currentData())
        if path is not None:
            self.write(path)

    def _title(self) -> str:
        map = self._session.document.find(self._session.map or "", Map)
        return map.question if map else ""

    def _preview(self) -> None:
        """Show the pages as the printer will print them."""
        if self._sheets:
            PrintPreview(self, self._title(), self._sheets, self._draw).open()

    def _draw(self, printer: "QPrinter") -> None:
        with self._session.report_errors():
            print_sheets(self._sheets, printer)

    def print(self, printer: "QPrinter") -> None:
        """Print the pages, and close the dialog."""
        if self._sheets:
            self._keep()
            with self._session.report_errors():
                print_sheets(self._sheets, printer)
                self._session.notice.emit(self.tr("%Ln page(s) sent to the printer", "", len(self._sheets)))
            self.accept()

    def write(self, path: Path) -> None:
        """Write the hand-out in a task, and close the dialog."""
        if not self._sheets:
            return
        self._keep()
        kind = self.file.currentData()
        path = with_ending(path, kind)
        if kind == "pdf":
            self._saver.save_pages(path, self._sheets, kind, ON_PAPER)
        else:
            scope, document = self.scope.currentData(), self._session.document.copy()
            self._saver.save(path, partial(handout_files.write, kind, document, scope.maps, self.request, path))
        self.accept()

    def done(self, result: int) -> None:
        """Stop waiting for pages that are not wanted any more."""
        self._over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _image(sheet: DrawnPage, _: Cancellation) -> QImage:
    return png.image(sheet.figure, sheet.scale / 72 * DOTS)


def _made(
    document: Document, maps: tuple[str, ...], request: HandoutRequest, cancellation: Cancellation
) -> tuple[DrawnPage, ...]:
    """Return the sheets of all these maps, one after the other."""
    layouter = partial(arrange, cancellation=cancellation)
    made: list[DrawnPage] = []
    for map in maps:
        cancellation.check()
        made += sheets(document, map, request, layouter, cancellation.check)
    return tuple(made)
