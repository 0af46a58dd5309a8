"""The trees of the maps of one document, each kept from one change to the next."""

from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.records import Argument, Map, Placement, Record
from argmap.model.tree import Tree, tree
from argmap.model.tree_updates import updated

_Pair = tuple[Record | None, Record | None]


class Trees:
    """The tree of each map as the document is now: made when first asked for, and then only changed."""

    def __init__(self, document: Document) -> None:
        """Begin with the document as it is. Every change of it must be told to `follow`."""
        self._document = document
        self._known: dict[str, Tree] = {}
        self._news: dict[str, dict[str, _Pair]] = {}
        """For each known map what has changed since its tree was made."""

    def of(self, map: str) -> Tree:
        """Return the tree of a map. Raises KeyError where there is no such map."""
        known, news = self._known.get(map), self._news.pop(map, {})
        if known is None:
            known = self._known[map] = tree(self._document, map)
        elif news:
            del self._known[map]  # it stays unknown if the map is gone
            known = self._known[map] = updated(known, self._document, news)
        return known

    def make_all(self) -> None:
        """Make the trees of all maps, with what is only found by looking at all of their claims; in any thread."""
        for map in self._document.all(Map):
            found = self.of(map.id)
            _ = found.shown_by, found.levels, found.argument("")

    def over(self, document: Document, update: Update) -> "Trees":
        """Return the trees of another document, which differs from this one by an update."""
        other = Trees(document)
        other._known = dict(self._known)
        other._news = {map: dict(news) for map, news in self._news.items()}
        other.follow(update)
        return other

    def follow(self, update: Update) -> None:
        """Note what has changed."""
        news = {id: pair for id, pair in update.records.items() if _counts(pair)}
        for map in self._known if news else ():
            noted = self._news.setdefault(map, {})
            for id, (before, after) in news.items():
                noted[id] = (noted[id][0] if id in noted else before), after


def _counts(pair: _Pair) -> bool:
    return any(isinstance(record, Map | Placement | Argument) for record in pair)
