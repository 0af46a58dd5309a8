"""OPML, which outliners exchange: nested outlines with notes. Sides are said by attributes that begin with `_`."""

from collections.abc import Iterator
from itertools import count
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import xml_tree
from argmap.formats.maps.html_words import is_html, words
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions, Imported
from argmap.formats.maps.outlines.branch_reader import BranchReader
from argmap.formats.maps.outlines.branch_writer import BranchChanges, BranchWriter, WrittenBranch
from argmap.formats.maps.outlines.outline_branch import OURS, OutlineBranch, says_side
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Claim
from argmap.model.tree import tree

FORMAT = "opml"
_READ = OURS | {"text", "title", "_note", "_id", "created", "modified"}


class _Opml:
    """What is OPML's own of a branch: its attributes."""

    name = FORMAT

    def blank(self, text: str) -> Any:
        return {"text": text}

    def branch(self, own: Any) -> OutlineBranch | None:
        if not isinstance(own, dict) or not all(isinstance(value, str) for value in own.values()):
            return None
        raw = own.get("text") or own.get("title", "")
        return OutlineBranch(
            text=words(raw) if is_html(raw) else raw,
            raw=raw,
            note=own.get("_note", ""),
            folded=own.get("_folded") == "true",
            attributes=own,
            key=own.get("_id", ""),
            same=own.get("_same", ""),
            own=own,
        )

    def changed(self, own: Any, changes: BranchChanges) -> Any:
        found = dict(own)
        if changes.text is not None:
            found["text"] = changes.text
        told = dict(changes.attributes)
        if changes.note is not None:
            told["_note"] = changes.note or None
        if changes.folded is not None:
            told["_folded"] = "true" if changes.folded else None
        if changes.key is not None:
            told["_id"] = changes.key
        for name, value in told.items():
            if value is None:
                found.pop(name, None)
            else:
                found[name] = value
        return found


def recognizes(content: bytes) -> bool:
    """Return whether a file looks like OPML."""
    return b"<opml" in content[:2000]


def read(content: bytes) -> Imported:
    """Return the records of an OPML file as one map. Raises UserError if it is none."""
    root = xml_tree.parse(content)
    body = next((child for child in root if xml_tree.local(child) == "body"), None)
    if xml_tree.local(root) != "opml" or body is None:
        raise UserError("This file is not an outline in OPML.")
    head = next((child for child in root if xml_tree.local(child) == "head"), None)
    parts = [] if head is None else list(head)
    title = next((part.text or "" for part in parts if xml_tree.local(part) == "title"), "")
    reader = BranchReader(FORMAT, title or UNTITLED)
    roots, others = _branches(body)
    if others:
        reader.build.report.keep(Message("%n other attribute(s)", "", others))
    kept = {
        "version": root.get("version") or "",
        "head": [xml_tree.fragment(part) for part in parts if xml_tree.local(part) != "title"],
    }
    return reader.read(roots, kept)


def _branches(body: Any) -> tuple[list[OutlineBranch], int]:
    """Return the outlines of a body, and how many attributes they have of which argmap knows nothing."""
    form, others = _Opml(), 0
    roots: list[OutlineBranch] = []
    ahead: list[tuple[Any, list[OutlineBranch]]] = [(body, roots)]
    while ahead:
        element, into = ahead.pop()
        for child in element:
            if xml_tree.local(child) != "outline":
                continue
            own = {str(name): str(value) for name, value in child.attrib.items()}
            others += sum(name not in _READ and not says_side(name, value) for name, value in own.items())
            branch = form.branch(own) or OutlineBranch("")
            into.append(branch)
            ahead.append((child, branch.children))
    return roots, others


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as OPML."""
    on_map = tree(document, map)
    numbers = count(1)
    taken = _taken(document, on_map.placements)
    writer = BranchWriter(document, on_map, _Opml(), lambda: next(f"c{n}" for n in numbers if f"c{n}" not in taken))
    roots = writer.roots()
    kept = writer.kept(on_map.map)
    version, head = kept.get("version"), kept.get("head")
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        xml_tree.tag("opml", {"version": version} if version and isinstance(version, str) else {"version": "2.0"}),
        "<head>",
        f"<title>{xml_tree.escaped(on_map.map.question)}</title>",
        *(part for part in (head if isinstance(head, list) else ()) if isinstance(part, str)),
        "</head>",
        "<body>",
        *_lines(roots),
        "</body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


def _taken(document: Document, claims: Any) -> set[str]:
    found = (foreign(document.get(claim, Claim), FORMAT) for claim in claims)
    owns = (kept.get("own") for kept in found if isinstance(kept, dict))
    return {str(own.get("_id")) for own in owns if isinstance(own, dict)}


def _lines(roots: list[WrittenBranch]) -> Iterator[str]:
    ahead: list[WrittenBranch | str] = list(reversed(roots))
    while ahead:
        at = ahead.pop()
        if isinstance(at, str):
            yield at
            continue
        yield xml_tree.tag("outline", at.own, ">" if at.children else "/>")
        if at.children:
            ahead.append("</outline>")
            ahead.extend(reversed(at.children))
