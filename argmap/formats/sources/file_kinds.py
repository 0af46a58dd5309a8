"""The kind of a file: detected from its content, and from its extension only if the content leaves it open."""

import re
from enum import StrEnum

from argmap.errors import UserError
from argmap.formats.bibliography import bibtex, csl_json, ris
from argmap.formats.quotations import highlight_tables, hypothesis, web_annotation
from argmap.formats.sources.archive import Archive
from argmap.formats.sources.captions import is_captions
from argmap.message import Message

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_TAGS = re.compile(rb"<(?:html|head|body|div|p|article|span|table|h[1-6])\b", re.I)
_SAVED = re.compile(
    rb"\A(?=.{0,4000}?^MIME-Version:)(?=.{0,4000}?^Content-Type:\s*multipart/related)", re.I | re.S | re.M
)
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_DATABASE = b"SQLite format 3\0"
_PROJECT = re.compile(rb"\s*<.{0,4000}QDA-XML:project", re.S)
_LOOK = 4096


class FileKind(StrEnum):
    """The kinds of files, one for each reader."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    PAGE = "page"
    SAVED = "saved"
    PDF = "pdf"
    WORD = "word"
    OPEN_DOCUMENT = "opendocument"
    BOOK = "book"
    RICH = "rich"
    CAPTIONS = "captions"
    HYPOTHESIS = "hypothesis"
    ANNOTATIONS = "annotations"
    RIS = "ris"
    BIBTEX = "bibtex"
    ENTRIES = "entries"
    PROJECT = "project"
    HIGHLIGHTS = "highlights"
    HIGHLIGHT_TABLE = "highlight table"
    HIGHLIGHT_SHEET = "highlight sheet"


NAMES: tuple[tuple[Message, tuple[str, ...], FileKind], ...] = (
    (Message("Web pages"), (".html", ".htm", ".xhtml", ".mhtml", ".mht"), FileKind.PAGE),
    (Message("PDF"), (".pdf",), FileKind.PDF),
    (Message("Word"), (".docx", ".docm", ".dotx"), FileKind.WORD),
    (Message("OpenDocument"), (".odt", ".ott"), FileKind.OPEN_DOCUMENT),
    (Message("EPUB books"), (".epub",), FileKind.BOOK),
    (Message("Rich text"), (".rtf",), FileKind.RICH),
    (Message("Markdown"), (".md", ".markdown", ".mdown", ".mkd"), FileKind.MARKDOWN),
    (Message("Captions"), (".vtt", ".srt", ".sbv"), FileKind.CAPTIONS),
    (Message("Annotations of Hypothesis"), (".json", ".csv"), FileKind.HYPOTHESIS),
    (Message("Web annotations"), (".jsonld",), FileKind.ANNOTATIONS),
    (Message("Projects of qualitative analysis (REFI-QDA)"), (".qdpx", ".qde"), FileKind.PROJECT),
    (Message("Projects and highlights of Taguette"), (".sqlite3", ".xlsx"), FileKind.HIGHLIGHTS),
    (Message("Bibliographies: RIS, BibTeX"), (".ris", ".bib"), FileKind.RIS),
    (Message("Plain text"), (".txt", ".text"), FileKind.PLAIN),
)
"""The kinds as a file dialog offers them: name, endings, what it is."""


def kind_of(content: bytes, name: str) -> FileKind:
    """Return the kind of a file. Raises UserError if it is known to be unreadable."""
    if not content.strip():
        raise UserError("“{file}” is empty, so it holds no text.", file=name)
    found = _by_mark(content, name) or _by_look(content)
    if found is not None:
        return found
    ending = name.lower()[name.rfind(".") :] if "." in name else ""
    told = next((kind for _, endings, kind in NAMES if ending in endings), FileKind.PLAIN)
    if told is FileKind.PAGE and not _TAGS.search(content):
        return FileKind.PLAIN
    return told if told in {FileKind.PAGE, FileKind.MARKDOWN} else _whole(content, name, told)


def _by_mark(content: bytes, name: str) -> FileKind | None:
    """Return the kind of a file that begins with a mark of its kind. Raises UserError for those that are not read."""
    if b"%PDF-" in content[:1024]:
        return FileKind.PDF
    if content.startswith(_DATABASE):
        if content[68:72] == b"Argm":
            raise UserError("“{file}” is a map of argmap; open it instead.", file=name)
        return FileKind.HIGHLIGHTS if b"highlight_tags" in content else None
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive(content, name)
    if content.startswith(_OLD_OFFICE):
        raise _old_office(content, name)
    return None


def _by_look(content: bytes) -> FileKind | None:
    """Return the kind of a text of which its beginning tells what it is."""
    look = content[:_LOOK]
    start = look.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{\\rtf"):
        return FileKind.RICH
    if _SAVED.match(look):
        return FileKind.SAVED
    if _PROJECT.match(start):
        return FileKind.PROJECT
    if _PAGE.match(start) or _PAGE.match(look.replace(b"\0", b"").lstrip(b"\xff\xfe")):
        return FileKind.PAGE
    if is_captions(look.decode("utf-8", "replace")):
        return FileKind.CAPTIONS
    exported = hypothesis.is_export(look)
    if web_annotation.is_annotations(content) and (not exported or b"w3.org/ns/anno" in look):
        return FileKind.ANNOTATIONS
    if exported:
        return FileKind.HYPOTHESIS
    if csl_json.is_bibliography(content):
        return FileKind.ENTRIES
    if ris.is_ris(content):
        return FileKind.RIS
    if bibtex.is_bibtex(content):
        return FileKind.BIBTEX
    return FileKind.HIGHLIGHT_TABLE if highlight_tables.is_table(look) else None


def _whole(content: bytes, name: str, told: FileKind) -> FileKind:
    """Return PLAIN for a text that is not what its extension says. Raises UserError if it is no text either."""
    if told is not FileKind.PLAIN and (b"\0" in content[:_LOOK] or not _decodes(content[:_LOOK])):
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name)
    return FileKind.PLAIN


def _decodes(content: bytes) -> bool:
    """Return whether bytes are the beginning of a UTF-8 text. The last character may be cut."""
    try:
        content[: max(1, len(content) - 4)].decode()
    except UnicodeDecodeError as error:
        return error.start > len(content) - 12
    return True


def _archive(content: bytes, name: str) -> FileKind:
    archive = Archive(content, name)
    names, mime = archive.names, archive.read("mimetype")[:200].strip()
    if mime == b"application/epub+zip" or "META-INF/container.xml" in names:
        return FileKind.BOOK
    if mime.startswith(b"application/vnd.oasis.opendocument.text"):
        return FileKind.OPEN_DOCUMENT
    if "word/document.xml" in names or ("[Content_Types].xml" in names and any(n.startswith("word/") for n in names)):
        return FileKind.WORD
    if any(part.lower().endswith(".qde") for part in names):
        return FileKind.PROJECT
    if "xl/workbook.xml" in names:
        return FileKind.HIGHLIGHT_SHEET
    if mime or "[Content_Types].xml" in names:
        raise UserError("“{file}” is a spreadsheet, a slide show or a drawing; argmap reads texts.", file=name)
    raise UserError("“{file}” is an archive of other files; unpack it, and add the texts in it.", file=name)


def _old_office(content: bytes, name: str) -> UserError:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return UserError("“{file}” is protected with a password; save a copy without one, and add that.", file=name)
    return UserError("“{file}” is in an old format of Word; save it as .docx, and add that.", file=name)
