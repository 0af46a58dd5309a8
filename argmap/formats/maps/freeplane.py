"""Freeplane's mind maps (.mm), and those of FreeMind before it.

Neither knows reasons and objections: a tick, a cross, a sign or a word says the side where people have used one. What
argmap writes carries a tick or a cross for people, and attributes that begin with `_`, so that it is read exactly.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import xml_tree
from argmap.formats.maps.html_words import words
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions, Imported
from argmap.formats.maps.outlines.branch_reader import BranchReader
from argmap.formats.maps.outlines.branch_sides import ICONS
from argmap.formats.maps.outlines.branch_writer import BranchWriter, WrittenBranch
from argmap.formats.maps.outlines.mind_map_nodes import FORMAT, MindMapNodes
from argmap.formats.maps.outlines.outline_branch import OURS, OutlineBranch, says_side
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Claim
from argmap.model.tree import tree

_VERSION = "freeplane 1.11.5"
_PLAIN = {"TEXT", "ID", "FOLDED", "CREATED", "MODIFIED", "POSITION", "LOCALIZED_TEXT", "CONTENT_ID", "TREE_ID"}


def read(content: bytes) -> Imported:
    """Return the records of a mind map as one map. Raises UserError if the file is none."""
    root = xml_tree.parse(content)
    nodes = [child for child in root if xml_tree.local(child) == "node"]
    if xml_tree.local(root) != "map" or not nodes:
        raise UserError("This file is not a mind map of Freeplane or FreeMind.")
    branch, told = _branches(nodes[0])
    kept: dict[str, Any] = {
        "map": {str(name): str(value) for name, value in root.attrib.items()},
        "parts": [xml_tree.fragment(child) for child in root if xml_tree.local(child) != "node"],
    }
    question, roots = _parted(branch)
    if roots != [branch]:
        kept["question"] = branch.own
    reader = BranchReader(FORMAT, question or UNTITLED)
    for what in told:
        reader.build.report.keep(what)
    return reader.read(roots, kept)


def _parted(root: OutlineBranch) -> tuple[str, list[OutlineBranch]]:
    """Return the question of a map and its theses: the root is the one or the other.

    It is the question where it ends like one and nothing directly below it says a side, or where argmap wrote so.
    """
    text, thesis = " ".join(root.text.split()), " ".join(root.words().split())
    told = root.attributes.get("_question")
    if told is not None:
        return (told or text), ([root] if told else root.children)
    sided = any(child.side()[0] is not None or child.heading() is not None for child in root.children)
    asks = text.endswith(("?", "？", "؟")) and root.children and not sided
    return (text, root.children) if asks else (thesis, [root])


def _branches(node: Any) -> tuple[OutlineBranch, list[Message]]:
    """Return the branch of the root, with all below it, and how much there is that is only kept, by what is told."""
    form = MindMapNodes()
    links = icons = attributes = looks = 0
    top: list[OutlineBranch] = []
    ahead: list[tuple[Any, list[OutlineBranch]]] = [(node, top)]
    while ahead:
        element, into = ahead.pop()
        own, below = _own(element)
        branch = form.branch(own) or OutlineBranch("")
        into.append(branch)
        ahead.extend((child, branch.children) for child in reversed(below))
        links += ("LINK" in own["at"]) + sum(part["kind"] == "arrowlink" for part in own["parts"])
        icons += sum(icon not in ICONS for icon in branch.icons)
        attributes += sum(not says_side(name, value) and name not in OURS for name, value in branch.attributes.items())
        looks += bool(own["at"].keys() - _PLAIN - {"LINK"} or any(not part["kind"] for part in own["parts"]))
    told = [
        Message("%n link(s)", "", links),
        Message("%n icon(s)", "", icons),
        Message("%n other attribute(s)", "", attributes),
        Message("%n place(s), colors and fonts", "", looks),
    ]
    return top[0], [what for what in told if what.n]


def _own(element: Any) -> tuple[dict[str, Any], list[Any]]:
    """Return what a node says by itself, and the nodes below it."""
    parts: list[dict[str, Any]] = []
    below: list[Any] = []
    before = 0
    for child in element:
        if xml_tree.local(child) == "node":
            below.append(child)
            continue
        parts.append(_part(child))
        if not below:
            before = len(parts)
    at = {str(name): str(value) for name, value in element.attrib.items()}
    return {"at": at, "parts": parts, "before": before}, below


def _part(element: Any) -> dict[str, Any]:
    """Return a part of a node: what kind it is of, its name or value as far as they matter, and its XML."""
    kind, xml = xml_tree.local(element), xml_tree.fragment(element)
    if kind == "richcontent":
        which = {"NODE": "text", "NOTE": "note", "DETAILS": "details"}.get(element.get("TYPE", ""), "")
        return {"kind": which, "value": _words(element, xml), "xml": xml}
    if kind == "hook" and "NodeNote" in element.get("NAME", ""):  # as FreeMind wrote notes at first
        return {"kind": "note", "value": _words(element, xml), "xml": xml}
    if kind == "icon":
        return {"kind": kind, "name": element.get("BUILTIN", ""), "xml": xml}
    if kind == "attribute":
        return {"kind": kind, "name": element.get("NAME", ""), "value": element.get("VALUE", ""), "xml": xml}
    return {"kind": "arrowlink" if kind == "arrowlink" else "", "xml": xml}


def _words(element: Any, xml: str) -> str:
    """Return the words of a part: of HTML, or of plain text, whose lines stay."""
    if any(xml_tree.local(inner) == "html" for inner in element):
        return words(xml)
    return "".join(str(text) for text in element.itertext()).strip()


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as a mind map of Freeplane."""
    on_map = tree(document, map)
    numbers = count(1)
    taken = _taken(document, list(on_map.placements))
    writer = BranchWriter(
        document, on_map, MindMapNodes(), lambda: next(f"ID_{n}" for n in numbers if f"ID_{n}" not in taken)
    )
    kept = writer.kept(on_map.map)
    about, parts = kept.get("map"), kept.get("parts")
    known = isinstance(about, dict) and all(isinstance(value, str) for value in about.values())
    root = _root(writer.roots(), on_map.map.question, kept.get("question"))
    lines = [
        xml_tree.tag("map", about if known and isinstance(about, dict) else {"version": _VERSION}),
        *(part for part in (parts if isinstance(parts, list) else ()) if isinstance(part, str)),
        *_lines(root),
        "</map>",
    ]
    return "\n".join(lines) + "\n"


def _taken(document: Document, claims: list[str]) -> set[str]:
    form = MindMapNodes()
    kept = (foreign(document.get(claim, Claim), FORMAT) for claim in claims)
    branches = (form.branch(each.get("own")) for each in kept if isinstance(each, dict))
    return {branch.key for branch in branches if branch is not None}


def _root(roots: list[WrittenBranch], question: str, own: Any) -> WrittenBranch:
    """Return the one root that a mind map has: the thesis, or the question with the theses below it."""
    form = MindMapNodes()
    known = form.branch(own)
    if known is None and len(roots) == 1:
        thesis = form.branch(roots[0].own)
        if thesis is not None and _parted_alone(thesis, roots[0]) != question:
            roots[0].own = form.with_attribute(roots[0].own, "_question", question)
        elif thesis is not None and "_question" in thesis.attributes:
            roots[0].own = form.with_attribute(roots[0].own, "_question", None)
        return roots[0]
    own = own if known is not None else form.with_attribute(form.blank(question), "_question", "")
    if known is not None and " ".join(known.text.split()) != question:
        own = form.with_text(own, question)
    if (branch := form.branch(own)) is not None and _asks(branch, roots) is False:
        own = form.with_attribute(own, "_question", "")
    return WrittenBranch(own, roots)


def _parted_alone(thesis: OutlineBranch, root: WrittenBranch) -> str | None:
    """Return the question that reading would give for a thesis that stands alone; None where it would be no thesis."""
    form = MindMapNodes()
    again = OutlineBranch(thesis.text, thesis.raw, attributes=dict(thesis.attributes), icons=thesis.icons)
    again.attributes.pop("_question", None)
    again.children = [branch for child in root.children if (branch := form.branch(child.own)) is not None]
    question, roots = _parted(again)
    return question if roots == [again] else None


def _asks(question: OutlineBranch, roots: list[WrittenBranch]) -> bool:
    """Return whether reading would take a branch for the question above these roots."""
    form = MindMapNodes()
    question.children = [branch for child in roots if (branch := form.branch(child.own)) is not None]
    return _parted(question)[1] is question.children


def _lines(root: WrittenBranch) -> Iterator[str]:
    ahead: list[WrittenBranch | str] = [root]
    while ahead:
        at = ahead.pop()
        if isinstance(at, str):
            yield at
            continue
        own = at.own
        xml = [part["xml"] for part in own["parts"]]
        empty = not at.children and not xml
        yield xml_tree.tag("node", own["at"], "/>" if empty else ">")
        if not empty:
            yield from xml[: own["before"]]
            ahead.extend(["</node>", *reversed(xml[own["before"] :]), *reversed(at.children)])
