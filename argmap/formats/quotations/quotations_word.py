"""The quotations of a document for Word: a list by source, each with who says it and on which page."""

from collections.abc import Sequence

from argmap.formats import handout_docx
from argmap.formats.docx_type import Say
from argmap.model.document import Document
from argmap.model.quotation_list import quotation_list
from argmap.model.quotation_table import QuotationRow


def content(document: Document, quoted: Sequence[QuotationRow], say: Say = str, language: str = "") -> bytes:
    """Return these quotations; `say` translates the texts of the program's own."""
    return handout_docx.content([quotation_list(document, quoted)], say=say, language=language)
