"""Remarks on a map, as values: what a careful reader would ask. `argmap.text.map_remarks` finds them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from argmap.model.records import Claim, Map, Passage, Records
from argmap.model.tree import Tree


class RemarkKind(StrEnum):
    """The kinds of remarks, in the order in which they are listed."""

    UNANSWERED = "unanswered"
    """An objection that nothing speaks against."""
    UNSUPPORTED = "unsupported"
    """A claim that nobody is quoted for and nothing speaks for."""
    COMPOUND = "compound"
    """Two claims in one."""
    QUESTION = "question"
    """A question in the place of a claim."""
    REPEATED = "repeated"
    """A reason that says what it is a reason for."""
    SAME = "same"
    """Two claims that say nearly the same."""
    FAR = "far"
    """A claim that is far from the words that it cites."""
    MISSING = "missing"
    """A key word of a conclusion that none of its premises, which stand together, names."""
    LOOSE = "loose"
    """A word of a premise that neither the conclusion nor a premise beside it takes up."""
    ONE_SIDED = "one-sided"
    """A source that is quoted for one side alone, while more of its words wait."""
    BOTH_SIDES = "both-sides"
    """A speaker who is quoted on both sides."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark. `about` are records, the one to go to first; `words` are those that it names."""

    kind: RemarkKind
    about: tuple[str, ...]
    words: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it is left out by."""
        return ":".join((self.kind.value, *self.about))


@dataclass(frozen=True, slots=True)
class MapFacts:
    """A map as values: its tree, its claims by id in reading order, and the passages that concern it.

    `waiting` is how many passages of each source no claim cites.
    """

    tree: Tree
    claims: Mapping[str, Claim]
    passages: Mapping[str, Passage]
    waiting: Mapping[str, int]


def facts_of(records: Records, tree: Tree) -> MapFacts:
    """Return a map as values, for work beside the window."""
    walked = (records.find(id, Claim) for id, _, _ in tree.walk())
    claims = {claim.id: claim for claim in walked if claim is not None}
    cited = {id for claim in claims.values() for id in claim.passages}
    passages = {id: passage for id in cited if (passage := records.find(id, Passage))}
    waiting = Counter(
        passage.source
        for source in {passage.source for passage in passages.values()}
        for passage in records.referrers(source, Passage, "source")
        if not passage.set_aside and not records.referrers(passage.id, Claim)
    )
    return MapFacts(tree, claims, passages, waiting)


def is_left_out(map: Map, remark: Remark) -> bool:
    """Return whether whoever makes the map has left out this kind of remark, or this one."""
    return remark.kind.value in map.quiet or remark.key in map.quiet
