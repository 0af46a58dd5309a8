"""The sources of a document by what tells them apart, so that many entries of one file find theirs quickly."""

from collections.abc import Iterable, Iterator

from argmap.formats.bibliography.csl import doi_of, reference_of, reference_text
from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.sources.source_text import SourceText
from argmap.model.document import Edit
from argmap.model.records import Source

_MOST_FINDERS = 20


class KnownSources:
    """An index of the sources of an edit, which is told of each source that is added."""

    def __init__(self, edit: Edit) -> None:
        self._edit = edit
        self._by_key: dict[tuple[str, str], list[str]] = {}
        self._whole: list[str] = []
        self._finders: dict[str, QuoteFinder] = {}
        for source in sorted(edit.all(Source), key=lambda source: (source.order, source.id)):
            self.add(source.id, excerpts=False)

    def add(self, id: str, *, excerpts: bool) -> None:
        """Take a source into the index; one of excerpts is not looked through for those of others."""
        source = self._edit.get(id, Source)
        for key in _keys(source.title, source.address, source.text):
            self._by_key.setdefault(key, []).append(id)
        if not excerpts:
            self._whole.append(id)

    def same_text(self, text: SourceText) -> Source | None:
        """Return the source that has this text, letter by letter."""
        found = self._sources(self._by_key.get(("text", text.text), ()))
        return next(found, None)

    def named_like(self, text: SourceText) -> list[Source]:
        """Return the sources with the same DOI, address or title, in their order."""
        keys = [key for key in _keys(text.title, text.address, "") if key[0] != "text"]
        ids = dict.fromkeys(id for key in keys for id in self._by_key.get(key, ()))
        return list(self._sources(ids))

    def whole_texts(self) -> Iterator[Source]:
        """Yield the sources that are texts, the last ones first."""
        return self._sources(reversed(self._whole))

    def finder(self, source: Source) -> QuoteFinder:
        """Return what finds quotations in a source; it is kept for those that come next."""
        found = self._finders.get(source.id)
        if found is None:
            if len(self._finders) >= _MOST_FINDERS:
                self._finders.pop(next(iter(self._finders)))
            found = self._finders[source.id] = QuoteFinder(source.text)
        return found

    def _sources(self, ids: Iterable[str]) -> Iterator[Source]:
        return (found for id in ids if (found := self._edit.find(id, Source)) is not None)


def is_about(text: SourceText, source: Source) -> bool:
    """Return whether two are of the same work: one DOI, one address, or one title of several words."""
    one, other = doi_of(text.address), doi_of(source.address)
    if one and other:
        return one == other
    if text.address and bare_address(text.address) == bare_address(source.address):
        return True
    return _letters(text.title) == _letters(source.title) and len(text.title.split()) > 1


def is_bare(source: Source) -> bool:
    """Return whether a source is only an entry of a bibliography, without the text that the entry is about."""
    item = reference_of(source)
    return bool(item) and reference_text(item)[0] == source.text


def bare_address(address: str) -> str:
    """Return an address as it is compared: without the protocol, "www", a place in the page and a slash at the end."""
    bare = address.partition("#")[0].rstrip("/").casefold()
    return bare.removeprefix("https://").removeprefix("http://").removeprefix("www.")


def _keys(title: str, address: str, text: str) -> Iterator[tuple[str, str]]:
    yield "text", text
    if title:
        yield "title", _letters(title)
    if address:
        yield "address", bare_address(address)
    if doi := doi_of(address):
        yield "doi", doi


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
