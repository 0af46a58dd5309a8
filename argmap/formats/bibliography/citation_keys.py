"""Keys by which texts cite entries of a bibliography: `@reed2024lane`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from argmap.formats.bibliography.csl import date, item_of, said
from argmap.model.records import Source

_PROPER = re.compile(r"(?=.{1,80}\Z)\w+(?:[:.#$%&+?<>~/-]\w+)*", re.ASCII)
_WORD = re.compile(r"[A-Za-z0-9]+")
_LETTERS = {ord(one): other for one, other in zip("ßæÆøØłŁ", "ss ae Ae o O l L".split(), strict=True)}
_SMALL = frozenset(
    "the a an of on in and to for der die das ein eine le la les un une el los las de del von und et y".split()
)


def citation_keys(sources: Iterable[Source]) -> dict[str, str]:
    """Return a key for each source (by ids), each only once: the entry's own, or one of author, year and title."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for source in sorted(sources, key=lambda source: (source.order, source.id)):
        wanted = key_of(item_of(source))
        key, number = wanted, 1
        while key.casefold() in taken:
            number += 1
            key = f"{wanted}-{number}"
        taken.add(key.casefold())
        found[source.id] = key
    return found


def key_of(item: Mapping[str, Any]) -> str:
    """Return the key that an entry has, if texts can cite it, or one made of author, year and title."""
    for name in ("citation-key", "id"):
        own = said(item, name, 100)
        if _PROPER.fullmatch(own) and not own.isdigit():
            return own
    writers = item.get("author")
    first = writers[0] if isinstance(writers, list) and writers and isinstance(writers[0], Mapping) else {}
    name = str(first.get("family") or first.get("literal") or "")
    author = "".join(_WORD.findall(_ascii(name)))[:30].lower()
    words = [word for word in _WORD.findall(_ascii(said(item, "title"))) if word.lower() not in _SMALL]
    title = (words[0] if words else "").lower()[:20]
    year = date(item)[:4] if date(item)[:4].isdigit() else ""
    return (f"{author}{year}{title}" if author else f"{title}{year}") or "source"


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text.translate(_LETTERS)).encode("ascii", "ignore").decode("ascii")
