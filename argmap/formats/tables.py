"""Tables for spreadsheets, as CSV (RFC 4180): the quotations, and the stance matrix.

The text begins with a byte order mark, without which spreadsheets take UTF-8 for something else.
"""

import codecs
import csv
import io
from collections.abc import Iterable, Sequence

from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.model.document import Document
from argmap.model.qualified_words import near_word, open_words, scheme_word
from argmap.model.quotation_table import QuotationRow, rows
from argmap.model.records import Argument, Claim, Side, Speaker
from argmap.model.stance_table import Matrix, stances

MARK = "\ufeff"
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
HEADS = (
    "Words",
    "Speaker",
    "Role",
    "Told by",
    "Source",
    "Paragraph",
    "Percent of the text",
    "Kind",
    "Side",
    "Used by",
    "Verified",
    "First guess",
    "Set aside",
    "Page",
    "Tags",
    "Note",
    "Nearness",
    "Argument schemes",
    "Open questions",
)


def quotations(document: Document, quoted: Iterable[QuotationRow]) -> str:
    """Return these rows of the quotation table as CSV, in their order, below a header row."""
    return written([HEADS, *(cells(document, row) for row in quoted)])


def all_quotations(document: Document, map: str = "", options: ExportOptions = USUAL) -> str:
    """Return all quotations of a document as CSV; they belong to the whole document, not to one map."""
    return quotations(document, rows(document))


def pasted(document: Document, quoted: Iterable[QuotationRow]) -> str:
    """Return these rows as tab-separated text for the clipboard, one line for each row."""
    table = [HEADS, *(cells(document, row) for row in quoted)]
    return "\n".join("\t".join(defused(" ".join(cell.split())) for cell in row) for row in table)


def for_excel(document: Document, quoted: Iterable[QuotationRow]) -> bytes:
    """Return these rows as text that Excel parts into columns whatever the country: UTF-16, with tabs between cells.

    A CSV with commas falls into one column where the comma is the decimal sign, and the line "sep=," that would prevent
    it makes Excel forget the letters beyond ASCII, and stands as a row of its own everywhere else.
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter="\t").writerows(
        [defused(cell) for cell in row] for row in [HEADS, *(cells(document, row) for row in quoted)]
    )
    return codecs.BOM_UTF16_LE + text.getvalue().encode("utf-16-le", "replace")


def cells(document: Document, row: QuotationRow) -> tuple[str, ...]:
    """Return the cells of one row, in the order of `HEADS`. Several claims are on lines of their own."""
    claims = [claim for id in row.claims if (claim := document.find(id, Claim))]
    texts = [claim.text for claim in claims]
    steps = {step.id: step for claim in claims for step in document.referrers(claim.id, Argument, "premises")}
    asked = open_words(document, [*row.claims, *steps])
    return (
        row.words,
        row.name,
        row.role,
        row.via,
        row.title,
        str(row.paragraph),
        str(row.percent),
        row.kind.value,
        _side(row.side),
        "\n".join(texts),
        *("yes" if told else "no" for told in (row.verified, row.guessed, row.set_aside)),
        row.page,
        ", ".join(row.tags),
        row.note,
        "\n".join(dict.fromkeys(filter(None, map(near_word, claims)))),
        "\n".join(dict.fromkeys(filter(None, map(scheme_word, steps.values())))),
        "\n".join(question.words for question in asked),
    )


def matrix(document: Document, found: Matrix) -> str:
    """Return the stance matrix as CSV: a row for each speaker, a column for each claim; an empty cell is no stance."""
    claims = [document.get(id, Claim).text for id in found.claims]
    table = [("Speaker", "Role", *claims)]
    for id in found.speakers:
        speaker = document.get(id, Speaker)
        sides = (found.side(id, claim) for claim in found.claims)
        table.append((speaker.name, speaker.role, *(_side(side) for side in sides)))
    return written(table)


def map_matrix(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return the stance matrix of one map as CSV. Raises KeyError if there is no such map."""
    return matrix(document, stances(document, map))


def written(table: Iterable[Sequence[str]]) -> str:
    """Return rows of cells as CSV that spreadsheets open correctly, and in which no cell is a formula."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([defused(cell) for cell in row] for row in table)
    return MARK + text.getvalue()


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet evaluates: a ' precedes one that begins like a formula.

    The rule is that of OWASP's page on CSV injection; a quotation comes from somebody else's text.
    """
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_FORMULA) else cell


def _side(side: Side) -> str:
    return "" if side is Side.NEITHER else side.value
