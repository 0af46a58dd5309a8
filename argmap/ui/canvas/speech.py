"""A map in words: what is selected, for those who hear it, and what a search finds in it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from argmap.model.document import Document
from argmap.model.records import Claim, Passage, Speaker
from argmap.model.tree import Tree
from argmap.picture import Item


def spoken(selection: tuple[str, ...], items: Mapping[str, Item]) -> str:
    """Return what is selected in words."""
    found = [items[id] for id in selection if id in items]
    if not found:
        return QCoreApplication.translate("canvas", "Nothing is selected. Arrow keys walk over the map.")
    if len(found) == 1:
        return f"{found[0].title.rstrip('.')}. {found[0].description}"
    words = QCoreApplication.translate("canvas", "{0} selected, first: {1}")
    return words.format(len(found), found[0].title)


def matches(document: Document, on_map: Tree, text: str) -> list[str]:
    """Return the claims whose words, speakers or tags contain a text, in reading order; none for no text."""
    wanted = text.strip().casefold()
    if not wanted:
        return []
    claims = (document.get(claim, Claim) for claim, _, _ in on_map.walk())
    return [claim.id for claim in claims if any(wanted in part.casefold() for part in _parts(document, claim))]


def _parts(document: Document, claim: Claim) -> list[str]:
    passages = [p for id in claim.passages if (p := document.find(id, Passage))]
    speakers = [s.name for p in passages if p.speaker and (s := document.find(p.speaker, Speaker))]
    return [claim.text, *speakers, *claim.tags]
