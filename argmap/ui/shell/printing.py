"""Print sheets on paper, and show them as the printer will print them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from argmap.errors import UserError
from argmap.picture import paint
from argmap.picture.page_size import DrawnPage


def printer_for(title: str, sheet: DrawnPage) -> QPrinter:
    """Return the usual printer, set to the paper of a sheet."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("argmap")
    printer.setPageLayout(_layout(sheet))
    return printer


def ask_printer(over: QWidget, title: str, sheet: DrawnPage) -> QPrinter | None:
    """Ask which printer to use, and which pages; return None if the user cancels."""
    printer = printer_for(title, sheet)
    dialog = QPrintDialog(printer, over)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_sheets(sheets: Sequence[DrawnPage], printer: QPrinter) -> None:
    """Print the sheets that the printer was asked for, each as large as its paper allows.

    Raises UserError if the printer does not take them.
    """
    chosen = _chosen(sheets, printer)
    if not chosen:
        raise UserError("There is no page of these numbers.")
    _turn(printer, chosen[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            "The printer “{name}” cannot be reached.", name=printer.printerName() or printer.outputFileName()
        )
    try:
        for number, sheet in enumerate(chosen):
            if number:
                _turn(printer, sheet)
                if not printer.newPage():
                    raise UserError("The printer does not take page {number}.", number=number + 1)
            draw_sheet(painter, printer, sheet)
    finally:  # Qt crashes where the printer goes before its painter
        painter.end()


class PrintPreview(QPrintPreviewDialog):
    """A window with the sheets as the printer will print them, on its paper, from which they can be printed."""

    def __init__(
        self, over: QWidget, title: str, sheets: Sequence[DrawnPage], draw: Callable[[QPrinter], None]
    ) -> None:
        """`draw` prints the sheets; it is also asked for the pages that are shown."""
        self._printer = printer_for(title, sheets[0])  # Qt does not keep it alive
        super().__init__(self._printer, over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview"))
        self.paintRequested.connect(draw)


def draw_sheet(painter: QPainter, printer: QPrinter, sheet: DrawnPage) -> None:
    """Draw a sheet on the printer's page: in its own size if it fits on the paper, else smaller, in the middle.

    A sheet of the size of the paper is not made smaller for the printer's own margins: it has margins itself.
    """
    dots = printer.resolution() / 72
    page = printer.pageLayout().fullRectPoints()
    scale = min(1.0, page.width() / sheet.size.width, page.height() / sheet.size.height)
    if scale > 0.98:  # the same paper, but for a rounding
        scale = 1.0
    left, top = (page.width() - sheet.size.width * scale) / 2, (page.height() - sheet.size.height * scale) / 2
    room = printer.pageLayout().paintRectPoints()
    painter.save()
    if not printer.fullPage():
        painter.translate(-room.x() * dots, -room.y() * dots)
    painter.scale(dots, dots)
    painter.setClipRect(QRectF(page))
    painter.translate(left, top)
    painter.scale(sheet.scale * scale, sheet.scale * scale)
    paint(painter, sheet.figure)
    painter.restore()


def _chosen(sheets: Sequence[DrawnPage], printer: QPrinter) -> Sequence[DrawnPage]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return sheets
    first, last = printer.fromPage(), printer.toPage()
    return sheets[max(0, first - 1) : last or len(sheets)]


def _turn(printer: QPrinter, sheet: DrawnPage) -> None:
    """Turn the printer's paper as a sheet needs it."""
    wide = sheet.size.width > sheet.size.height
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    if printer.pageLayout().orientation() is not turned:
        printer.setPageOrientation(turned)


def _layout(sheet: DrawnPage) -> QPageLayout:
    low, high = sorted((sheet.size.width, sheet.size.height))
    size = QPageSize(QSizeF(low, high), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    wide = sheet.size.width > sheet.size.height
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
