"""CSL JSON, which Zotero and pandoc read and write."""

import json
from collections.abc import Iterable
from typing import Any

from argmap.errors import UserError
from argmap.formats.bibliography.citation_keys import citation_keys
from argmap.formats.bibliography.csl import Item, bibliography, item_of
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.model.records import Source

_SIGNS = (b'"issued"', b'"container-title"', b'"date-parts"', b'"DOI"', b'"citation-key"')
_MANY = 2
_CONTAINERS = ("items", "references")


def is_bibliography(content: bytes) -> bool:
    """Return whether a file is JSON of this kind, as far as its beginning tells."""
    look = content[:20_000]
    if look.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in {b"[", b"{"}:
        return False
    named = b'"type"' in look and (b'"title"' in look or b'"author"' in look)
    return named and (sum(sign in look for sign in _SIGNS) >= _MANY or b'"family"' in look)


def read(content: bytes, name: str) -> Gathered:
    """Return the entries as sources. Raises UserError if the file is damaged or has none."""
    try:
        data = json.loads(decode(content, name).lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
    if isinstance(data, dict):
        data = next((data[name] for name in _CONTAINERS if isinstance(data.get(name), list)), [data])
    rows: list[Any] = data if isinstance(data, list) else []
    items: list[Item] = [row for row in rows if isinstance(row, dict)]
    found = bibliography(items, name)
    if not found.sources:
        raise UserError("“{file}” holds no entries of a bibliography.", file=name)
    return found


def write(sources: Iterable[Source]) -> str:
    """Return the entries of sources as JSON, each with the key by which texts cite it as its id."""
    listed = sorted(sources, key=lambda source: (source.order, source.id))
    keys = citation_keys(listed)
    items = [{**item_of(source), "id": keys[source.id]} for source in listed]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"
