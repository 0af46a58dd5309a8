"""The nodes of Freeplane's mind maps: attributes, icons, notes, and parts that are passed on as they are."""

from typing import Any

from argmap.formats.maps import xml_tree
from argmap.formats.maps.html_words import words
from argmap.formats.maps.outlines.branch_sides import ICONS
from argmap.formats.maps.outlines.branch_writer import BranchChanges
from argmap.formats.maps.outlines.outline_branch import OutlineBranch
from argmap.model.records import Stance

FORMAT = "freeplane"
_ICON = {Stance.PRO: "button_ok", Stance.CON: "button_cancel"}


class MindMapNodes:
    """What is a mind map's own of a branch: {"at": attributes, "parts": what else it has, "before": how many first}.

    A part has its XML, its kind ("text", "note", "details", "icon", "attribute" or another), and a name or a value.
    """

    name = FORMAT

    def blank(self, text: str) -> Any:
        """Return a node of this text."""
        return {"at": {"TEXT": text}, "parts": [], "before": 0}

    def branch(self, own: Any) -> OutlineBranch | None:
        """Return what a node says; None where this is none."""
        if not _is_node(own):
            return None
        at, parts = own["at"], own["parts"]
        attributes = {part["name"]: part["value"] for part in parts if part["kind"] == "attribute"}
        text = at.get("TEXT", at.get("LOCALIZED_TEXT", ""))
        rich = next((part["value"] for part in parts if part["kind"] == "text"), None)
        note = "\n\n".join(part["value"] for kind in ("details", "note") for part in parts if part["kind"] == kind)
        told = attributes.get("_note_")
        return OutlineBranch(
            text=rich if rich is not None else words(text) if text.startswith("<html>") else text,
            raw=text,
            note=told if told is not None and told.split() == note.split() else note,
            folded=at.get("FOLDED") == "true",
            icons=[part["name"] for part in parts if part["kind"] == "icon"],
            attributes=attributes,
            key=at.get("ID", ""),
            same=attributes.get("_same") or at.get("CONTENT_ID") or at.get("TREE_ID") or "",
            own=own,
        )

    def changed(self, own: Any, changes: BranchChanges) -> Any:
        """Return a node that is changed."""
        found = own
        if changes.text is not None:
            found = self.with_text(found, changes.text)
        if changes.folded is not None:
            found = _with_at(found, "FOLDED", "true" if changes.folded else None)
        if changes.key is not None:
            found = _with_at(found, "ID", changes.key)
        if changes.side is not None:
            found = _without(found, "icon", set(ICONS))
            icon = _ICON[changes.side]
            found = _with(found, {"kind": "icon", "name": icon, "xml": xml_tree.tag("icon", {"BUILTIN": icon}, "/>")})
        for name, value in changes.attributes.items():
            found = self.with_attribute(found, name, value)
        if changes.note is not None:
            found = self._with_note(found, changes.note)
        return found

    def with_text(self, own: Any, text: str) -> Any:
        """Return a node with another text."""
        plain = _without(own, "text")
        return _with_at(_with_at(plain, "LOCALIZED_TEXT", None), "TEXT", text)

    def with_attribute(self, own: Any, name: str, value: str | None) -> Any:
        """Return a node with another value of an attribute, or without it: None."""
        before = next((p["value"] for p in own["parts"] if p["kind"] == "attribute" and p["name"] == name), None)
        if before == value:
            return own
        found = _without(own, "attribute", {name})
        if value is None:
            return found
        xml = xml_tree.tag("attribute", {"NAME": name, "VALUE": value}, "/>")
        return _with(found, {"kind": "attribute", "name": name, "value": value, "xml": xml})

    def _with_note(self, own: Any, note: str) -> Any:
        found = self.with_attribute(_without(_without(own, "note"), "details"), "_note_", None)
        if not note:
            return found
        lines = "".join(f"<p>{xml_tree.escaped(line)}</p>" for line in note.splitlines())
        xml = f'<richcontent TYPE="NOTE"><html><head></head><body>{lines}</body></html></richcontent>'
        value = "\n".join(inner for line in note.splitlines() if (inner := " ".join(line.split())))
        found = _with(found, {"kind": "note", "value": value, "xml": xml})
        return found if value == note else self.with_attribute(found, "_note_", note)


def _is_node(own: Any) -> bool:
    if not isinstance(own, dict) or not isinstance(own.get("before"), int):
        return False
    at, parts = own.get("at"), own.get("parts")
    if not isinstance(at, dict) or not isinstance(parts, list) or not all(isinstance(v, str) for v in at.values()):
        return False
    needed = {
        "icon": ("name",),
        "attribute": ("name", "value"),
        "text": ("value",),
        "note": ("value",),
        "details": ("value",),
    }
    return all(
        isinstance(part, dict)
        and isinstance(part.get("kind"), str)
        and isinstance(part.get("xml"), str)
        and all(isinstance(part.get(name), str) for name in needed.get(part["kind"], ()))
        for part in parts
    )


def _with_at(own: Any, name: str, value: str | None) -> Any:
    at = {key: told for key, told in own["at"].items() if key != name or value is not None}
    return {**own, "at": at if value is None else {**at, name: value}}


def _without(own: Any, kind: str, names: set[str] | None = None) -> Any:
    gone = [p["kind"] == kind and (names is None or p.get("name") in names) for p in own["parts"]]
    if not any(gone):
        return own
    parts = [part for part, goes in zip(own["parts"], gone, strict=True) if not goes]
    return {**own, "parts": parts, "before": own["before"] - sum(gone[: own["before"]])}


def _with(own: Any, part: dict[str, str]) -> Any:
    """Return a node with one more part, before the nodes below it."""
    parts = [*own["parts"][: own["before"]], part, *own["parts"][own["before"] :]]
    return {**own, "parts": parts, "before": own["before"] + 1}
