"""What the table of formats calls: files of quotations as maps of their own, and quotations as files."""

from collections.abc import Callable
from zipfile import BadZipFile

from argmap.errors import UserError
from argmap.formats import tables
from argmap.formats.bibliography import bibtex, csl_json, ris
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions, Imported, ImportReport
from argmap.formats.quotations import (
    debate_cards,
    highlight_tables,
    hypothesis,
    quotations_markdown,
    quotations_sheet,
    quotations_word,
    record_quotations,
    refi_qda,
    taguette,
    web_annotation,
    web_annotation_writer,
)
from argmap.formats.sources.archive import Archive
from argmap.formats.sources.gathered import Gathered
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.quotation_table import rows
from argmap.model.records import Map, Passage, Source

_DATABASE = b"SQLite format 3\0"
_ZIP = b"PK"


def imported(found: Gathered, file: str) -> Imported:
    """Return what a file of this name holds as the records of one map."""
    document = Document()
    own = found.title if found.title != (file.rpartition(".")[0] or file) else ""
    with document.edit("Import") as edit:
        record_quotations.put_all(edit, found, map_commands.add_map(edit, own or UNTITLED))
    report = ImportReport()
    for notice in found.all_notices():
        report.leave_out(notice)
    return Imported(list(document.records().values()), report)


def read_annotations(content: bytes, file: str) -> Imported:
    """Return web annotations."""
    return imported(web_annotation.read(content, file), file)


def are_annotations(content: bytes) -> bool:
    """Return whether a file is of web annotations."""
    return web_annotation.is_annotations(content) and not are_of_hypothesis(content)


def read_hypothesis(content: bytes, file: str) -> Imported:
    """Return an export of Hypothesis."""
    return imported(hypothesis.read(content, file), file)


def are_of_hypothesis(content: bytes) -> bool:
    """Return whether a file is an export of Hypothesis."""
    return hypothesis.is_export(content) and b"w3.org/ns/anno" not in content[:4096]


def read_project(content: bytes, file: str) -> Imported:
    """Return a REFI-QDA project."""
    return imported(refi_qda.read(content, file), file)


def is_project(content: bytes) -> bool:
    """Return whether a file is a REFI-QDA project."""
    if content.startswith(_ZIP):
        return _has_part(content, refi_qda.is_archive)
    return refi_qda.is_project(content)


def read_highlights(content: bytes, file: str) -> Imported:
    """Return a project or a table of Taguette."""
    if content.startswith(_DATABASE):
        return imported(taguette.read(content, file), file)
    if content.startswith(_ZIP):
        return imported(highlight_tables.read_xlsx(content, file), file)
    return imported(highlight_tables.read_csv(content, file), file)


def are_highlights(content: bytes) -> bool:
    """Return whether a file may be a project or a table of Taguette."""
    if content.startswith(_ZIP):
        return _has_part(content, lambda names: "xl/workbook.xml" in names)
    return (content.startswith(_DATABASE) and b"highlight_tags" in content) or highlight_tables.is_table(content)


def read_cards(content: bytes, file: str) -> Imported:
    """Return debate cards."""
    return imported(debate_cards.read(content, file), file)


def are_cards(content: bytes) -> bool:
    """Return whether a file is of debate cards."""
    try:
        return content.startswith(_ZIP) and debate_cards.has_cards(content)
    except (UserError, BadZipFile, RecursionError):
        return False


def read_ris(content: bytes, file: str) -> Imported:
    """Return a bibliography in RIS."""
    return imported(ris.read(content, file), file)


def read_bibtex(content: bytes, file: str) -> Imported:
    """Return a bibliography in BibTeX."""
    return imported(bibtex.read(content, file), file)


def read_csl(content: bytes, file: str) -> Imported:
    """Return a bibliography in CSL JSON."""
    return imported(csl_json.read(content, file), file)


def is_ris(content: bytes) -> bool:
    """Return whether a file is a bibliography in RIS."""
    return ris.is_ris(content)


def is_bibtex(content: bytes) -> bool:
    """Return whether a file is a bibliography in BibTeX."""
    return bibtex.is_bibtex(content)


def is_csl(content: bytes) -> bool:
    """Return whether a file is a bibliography in CSL JSON."""
    return csl_json.is_bibliography(content)


def write_annotations(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return all quotations of a document as web annotations; they belong to no one map."""
    return web_annotation_writer.content(document, rows(document))


def write_docx(document: Document, map: str, options: ExportOptions = USUAL) -> bytes:
    """Return all quotations of a document as a list for Word."""
    return quotations_word.content(document, rows(document))


def write_xlsx(document: Document, map: str, options: ExportOptions = USUAL) -> bytes:
    """Return all quotations of a document as a workbook."""
    return quotations_sheet.content(document, rows(document))


def write_markdown(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return all quotations of a document as Markdown with citations, under the question of the map."""
    found = document.find(map, Map)
    return quotations_markdown.content(document, rows(document), found.question if found else "")


def write_excel_text(document: Document, map: str, options: ExportOptions = USUAL) -> bytes:
    """Return all quotations of a document as text that Excel parts into columns in every country."""
    return tables.for_excel(document, rows(document))


def write_bibtex(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return the sources of a document as BibTeX."""
    return bibtex.write(_sources(document))


def write_csl(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return the sources of a document as CSL JSON."""
    return csl_json.write(_sources(document))


def _sources(document: Document) -> list[Source]:
    """Return the sources, without those that have a newer edition and are not cited."""
    older = {source.replaces for source in document.all(Source)}
    return [one for one in document.all(Source) if one.id not in older or document.referrers(one.id, Passage)]


def _has_part(content: bytes, holds: Callable[[frozenset[str]], bool]) -> bool:
    try:
        return holds(Archive(content, "").names)
    except UserError:
        return False
