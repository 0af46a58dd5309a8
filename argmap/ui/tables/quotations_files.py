"""The quotations that a table shows as files: a workbook, for Word, Markdown, CSV, or for annotation programs."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from argmap import atomic_write
from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow
from argmap.model.records import Map
from argmap.picture.map_language import language_of
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session
from argmap.ui.tasks.saving import Saver


def export_menu(over: QWidget, wanted: Callable[[str], None]) -> QMenu:
    """Return the menu of the kinds of files; `wanted` is called with the ending of the chosen one."""
    menu = QMenu(over)
    for kind, text in (
        ("xlsx", tr("Workbook for Excel and other spreadsheets…")),
        ("docx", tr("List for Word…")),
        ("md", tr("Markdown with citations…")),
        ("csv", tr("CSV, for programs…")),
        ("jsonld", tr("Web annotations…")),
    ):
        menu.addAction(text).triggered.connect(partial(_call, wanted, kind))
    return menu


def _call(wanted: Callable[[str], None], kind: str, _checked: object = None) -> None:
    wanted(kind)


def save(session: Session, saver: Saver, quoted: Sequence[QuotationRow], kind: str, path: Path) -> None:
    """Write these rows in their order, in a task."""
    map = session.document.find(session.map or "", Map)
    work = partial(_write, session.document.copy(), tuple(quoted), map.question if map else "", kind, path)
    saver.save(path, work)


def _write(document: Document, quoted: Sequence[QuotationRow], title: str, kind: str, path: Path) -> str:
    atomic_write.write(path, content(document, quoted, title, kind))
    return ""


def content(document: Document, quoted: Sequence[QuotationRow], title: str, kind: str) -> bytes:
    """Return these rows as the content of a file of this kind."""
    with LOADING:
        from argmap.formats import tables
        from argmap.formats.quotations import (
            quotations_markdown,
            quotations_sheet,
            quotations_word,
            web_annotation_writer,
        )

    match kind:
        case "xlsx":
            return quotations_sheet.content(document, quoted)
        case "docx":
            language = language_of(row.words for row in quoted)
            return quotations_word.content(document, quoted, translated, language)
        case "md":
            return quotations_markdown.content(document, quoted, title).encode()
        case "jsonld":
            return web_annotation_writer.content(document, quoted).encode()
        case _:
            return tables.quotations(document, quoted).encode()
