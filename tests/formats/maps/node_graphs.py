"""Random graphs of nodes and edges, whole and broken, and what is compared of files that went through argmap."""

import json
from typing import Any

from hypothesis import strategies as st

from argmap.formats.maps.map_format import Imported
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Map

IDS = st.one_of(st.integers(1, 9), st.integers(1, 9).map(str))
ODD = st.one_of(st.none(), st.booleans(), st.integers(-2, 12), st.text(max_size=3), st.just([]), st.just({}))


def whole(found: Imported) -> Document:
    """Return the document of what was read, in which no rule is broken."""
    document = Document(found.records)
    assert list(rules.problems(document, KINDS.values())) == []
    return document


def map_of(document: Document) -> str:
    """Return the only map of a document."""
    (found,) = document.all(Map)
    return found.id


def unordered(value: Any) -> Any:
    """Return a value of JSON with its lists in an order that does not depend on theirs."""
    if isinstance(value, dict):
        return {name: unordered(each) for name, each in value.items()}
    if isinstance(value, list):
        return sorted(map(unordered, value), key=lambda each: json.dumps(each, sort_keys=True))
    return value
