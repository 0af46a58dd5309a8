"""Printing: each sheet on a page of its own, as large as it is, turned as it needs to be."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from argmap.errors import UserError
from argmap.model.handout import HandoutKind
from argmap.model.handout_contents import handout
from argmap.picture.handout_pages import handout_pages
from argmap.picture.page_size import PAGE_SIZES, DrawnPage, PageSize
from argmap.ui.shell.printing import PrintPreview, print_sheets, printer_for
from tests.picture.maps import pets
from tests.sketch import the_map

W, H = PAGE_SIZES["a4"].width, PAGE_SIZES["a4"].height


def sheet(*, wide: bool = False) -> DrawnPage:
    document = pets()
    figure = handout_pages(handout(document, the_map(document), HandoutKind.REASONS))[0]
    if wide:
        figure = figure.__class__(figure.height, figure.width, "#ffffff", figure.items, figure.title)
        return DrawnPage(figure, PageSize("A4", H, W), 10.5)
    return DrawnPage(figure, PageSize("A4", W, H), 10.5)


def pdf_printer(file: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    made = QPrinter()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    made.setPageSize(QPageSize(size))
    return made


def boxes(file: Path) -> list[tuple[int, int]]:
    found = re.findall(rb"/MediaBox \[([\d. ]+)\]", file.read_bytes())
    return [(round(float(box.split()[2])), round(float(box.split()[3]))) for box in found]


def test_every_sheet_is_a_page_turned_as_it_needs(qapp: object, tmp_path: Path) -> None:
    print_sheets([sheet(), sheet(wide=True), sheet()], pdf_printer(tmp_path / "a.pdf"))
    assert boxes(tmp_path / "a.pdf") == [(595, 842), (842, 595), (595, 842)]


def test_a_large_sheet_is_made_to_fit_on_small_paper(qapp: object, tmp_path: Path) -> None:
    print_sheets([sheet()], pdf_printer(tmp_path / "a.pdf", QPageSize.PageSizeId.A5))
    assert boxes(tmp_path / "a.pdf") == [(420, 595)]
    assert (tmp_path / "a.pdf").stat().st_size > 5_000, "there are words on it"


def test_only_the_pages_that_were_asked_for_are_printed(qapp: object, tmp_path: Path) -> None:
    printer = pdf_printer(tmp_path / "a.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    print_sheets([sheet(), sheet(wide=True), sheet(wide=True), sheet()], printer)
    assert boxes(tmp_path / "a.pdf") == [(842, 595), (842, 595)]


def test_pages_that_are_not_there_and_printers_that_do_not_answer_are_told_in_words(
    qapp: object, tmp_path: Path
) -> None:
    printer = pdf_printer(tmp_path / "a.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(7, 9)
    with pytest.raises(UserError, match="no page"):
        print_sheets([sheet()], printer)
    with pytest.raises(UserError, match="cannot be reached"):
        print_sheets([sheet()], pdf_printer(tmp_path / "no" / "such" / "folder.pdf"))


def test_the_usual_printer_is_set_to_the_paper_of_the_sheet(qapp: object) -> None:
    layout = printer_for("Cats?", sheet(wide=True)).pageLayout()
    assert layout.pageSize().id() is QPageSize.PageSizeId.A4
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    odd = DrawnPage(sheet().figure, PageSize("", 300.0, 500.0), 10.5)
    size = printer_for("Cats?", odd).pageLayout().pageSize().size(QPageSize.Unit.Point)
    assert QSizeF(size).toSize().width() == 300


def test_the_preview_shows_as_many_pages_as_there_are(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    made = [sheet(), sheet(wide=True)]
    dialog = PrintPreview(over, "Cats?", made, lambda printer: print_sheets(made, printer))
    dialog.open()
    shown = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() == 2, timeout=10_000)
    dialog.reject()
