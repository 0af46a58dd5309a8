"""Electronic books (EPUB): the chapters in reading order, each as the lines of its page."""

import posixpath
from urllib.parse import unquote, urldefrag

from argmap.errors import UserError
from argmap.formats.sources import html_lines
from argmap.formats.sources.archive import Archive, Element
from argmap.formats.sources.page import decoded, tree_of
from argmap.formats.sources.source_text import SourceText, day, label, tidy

_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
_FONTS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_MOST_CHAPTERS = 2000


def read(content: bytes, name: str) -> SourceText:
    """Return the text of a book. Raises UserError if it is damaged, protected, or holds no text."""
    archive = Archive(content, name)
    locks = archive.read("META-INF/encryption.xml")
    if locks.count(b"EncryptionMethod ") > sum(locks.count(font) for font in _FONTS):
        raise UserError("“{file}” is protected against copying, so it cannot be read.", file=name)
    package, folder = _package(archive, name)
    chapters = [
        "\n\n".join(_chapter(archive.read(path)))
        for path in _spine(package, folder)[:_MOST_CHAPTERS]
        if path in archive.names
    ]
    text = tidy("\n\n".join(chapter for chapter in chapters if chapter))
    said: dict[str, list[str]] = {}
    for one in package.iter():
        if isinstance(one.tag, str) and one.tag.startswith(_DC) and label(one.text):
            said.setdefault(one.tag.removeprefix(_DC), []).append(label(one.text))
    return SourceText(
        title=said.get("title", [""])[0] or name.rpartition(".")[0] or name,
        text=text,
        author=", ".join(said.get("creator", [])[:10]),
        publisher=said.get("publisher", [""])[0],
        date=day(said.get("date", [""])[0]),
        address=next(
            (one for one in said.get("identifier", []) + said.get("source", []) if one.startswith("http")), ""
        ),
    )


def _package(archive: Archive, name: str) -> tuple[Element, str]:
    """Return the package document of the book, and its folder."""
    container = archive.tree("META-INF/container.xml")
    path = ""
    if container is not None:
        path = next((one.get("full-path") or "" for one in container.iter() if str(one.tag).endswith("rootfile")), "")
    path = path if path in archive.names else min((one for one in archive.names if one.endswith(".opf")), default="")
    package = archive.tree(path) if path else None
    if package is None:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name)
    return package, posixpath.dirname(path)


def _spine(package: Element, folder: str) -> list[str]:
    files: dict[str, str] = {}
    left_out: set[str] = set()
    for item in package.iter(_OPF + "item"):
        if "html" in (item.get("media-type") or "") or (item.get("href") or "").endswith((".xhtml", ".html", ".htm")):
            path = unquote(urldefrag(item.get("href") or "").url)
            files[item.get("id") or ""] = posixpath.normpath(posixpath.join(folder, path))
            if "nav" in (item.get("properties") or "").split():
                left_out.add(item.get("id") or "")
    order = [item.get("idref") or "" for item in package.iter(_OPF + "itemref")]
    return list(dict.fromkeys(files[one] for one in order if one in files and one not in left_out))


def _chapter(content: bytes) -> list[str]:
    if not content.strip():
        return []
    markup = decoded(content)
    tree, whole = tree_of(markup)
    if tree is None or not whole:
        return html_lines.bare_paragraphs(markup)
    return html_lines.paragraphs(tree, set(tree.iter("head")))
