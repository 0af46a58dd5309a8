"""The quotations of a document as a workbook (XLSX), which spreadsheets open alike in every country.

Whether a CSV falls into columns depends on the country that a computer is set to; a workbook says so itself. Every cell
is a string or a number, never a formula.
"""

import re
from collections.abc import Sequence
from io import BytesIO

from argmap.formats import tables
from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow

_WIDTHS = {"Words": 70, "Speaker": 22, "Role": 22, "Told by": 18, "Source": 32, "Used by": 44, "Tags": 24, "Note": 40}
_USUAL_WIDTH = 10
_NUMBERS = frozenset({"Paragraph", "Percent of the text"})
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32_000


def content(document: Document, quoted: Sequence[QuotationRow]) -> bytes:
    """Return these quotations in their order, below a row of headings that stays in sight."""
    with LOADING:
        import xlsxwriter

    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, options)
    sheet = book.add_worksheet("Quotations")
    bold = book.add_format({"bold": True, "valign": "top", "bottom": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    for column, head in enumerate(tables.HEADS):
        sheet.set_column(column, column, _WIDTHS.get(head, _USUAL_WIDTH))
        sheet.write_string(0, column, head, bold)
    for number, row in enumerate(quoted, 1):
        for column, cell in enumerate(tables.cells(document, row)):
            if tables.HEADS[column] in _NUMBERS:
                sheet.write_number(number, column, int(cell), plain)
            elif cell:
                sheet.write_string(number, column, _NEVER.sub("", cell)[:_LONGEST], plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(quoted)), len(tables.HEADS) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return file.getvalue()
