"""The things of a document: frozen values that refer to each other by id."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import ClassVar, Protocol, TypeVar, get_type_hints


class Stance(StrEnum):
    """The side of an argument: for (PRO) or against (CON) its target."""

    PRO = "pro"
    CON = "con"

    @property
    def opposite(self) -> "Stance":
        """The other stance."""
        return Stance.CON if self is Stance.PRO else Stance.PRO


class Side(StrEnum):
    """The side of a speaker or a passage on a claim, or of a speaker on the question of a map."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"
    NEITHER = "neither"

    @staticmethod
    def of(*, supports: bool, opposes: bool) -> "Side":
        """Return the side of who supports, opposes, or does both or neither."""
        if supports:
            return Side.BOTH if opposes else Side.FOR
        return Side.AGAINST if opposes else Side.NEITHER


class SpeakerKind(StrEnum):
    """The kinds of speakers; anonymous ones are never merged by their names."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PSEUDONYM = "pseudonym"
    ANONYMOUS = "anonymous"
    DESCRIPTION = "description"


class PassageKind(StrEnum):
    """The forms of a passage: direct quotation, fragment, block quotation, indirect speech, or comment."""

    DIRECT = "direct"
    MIXED = "mixed"
    BLOCK = "block"
    INDIRECT = "indirect"
    COMMENT = "comment"


class Fidelity(StrEnum):
    """How near a claim is to the words that it cites.

    `QUOTED`: in their own words. `PARAPHRASED`: the same in other words. `SUMMED_UP`: shorter, with less in it.
    `OWN`: what the mapper reads in them.
    """

    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"
    SUMMED_UP = "summed-up"
    OWN = "own"


class ArrangementKind(StrEnum):
    """How the claims of a map are arranged.

    `COMPACT`: columns that fill the page or the window. `TREE`: one row for each level. `LAYERED`: by Graphviz, for
    maps with many cross links.
    """

    COMPACT = "compact"
    TREE = "tree"
    LAYERED = "layered"


class Direction(StrEnum):
    """The direction from a claim to its reasons. `TOP_DOWN`: thesis on top."""

    TOP_DOWN = "top-down"
    BOTTOM_UP = "bottom-up"
    LEFT_RIGHT = "left-right"
    RIGHT_LEFT = "right-left"


class SiblingOrder(StrEnum):
    """The order in which arguments for and against one target stand.

    `AS_SET`: as the user ordered them. `REASONS_FIRST`: reasons, then objections, each as ordered. `TWO_SIDES`: reasons
    left and objections right, never in one column.
    """

    AS_SET = "as-set"
    REASONS_FIRST = "reasons-first"
    TWO_SIDES = "two-sides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing of a document. `REFERS` names the fields that hold ids (one, none or a tuple) and their kinds.

    What another program's file says of it, and argmap has no place for, is in `foreign`; see `argmap.model.foreign`.
    """

    REFERS: ClassVar[dict[str, tuple[type["Record"], ...]]] = {}

    id: str

    def references(self) -> Iterator[tuple[str, str]]:
        """Yield (field, id) for each record that this one refers to."""
        for field in self.REFERS:
            value = getattr(self, field)
            if isinstance(value, str):
                yield field, value
            elif value is not None:
                for item in value:
                    yield field, item


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Record):
    """One tree of argument about one question, and how it is arranged.

    `order` is a key of `argmap.model.ordering`, as it is elsewhere; `sibling_order` is that of the arguments. `quiet`
    are the kinds of remarks that a review of the map leaves out, and single remarks by their keys. `speeches` are the
    speeches of a debate in their order, each with its side ("for:1AC", "against:1NC") or without.
    """

    question: str
    order: str = ""
    arrangement: ArrangementKind = ArrangementKind.COMPACT
    direction: Direction = Direction.TOP_DOWN
    sibling_order: SiblingOrder = SiblingOrder.AS_SET
    quiet: tuple[str, ...] = ()
    speeches: tuple[str, ...] = ()
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceComment:
    """A comment in a source as its page or file tells it: a span in code points, from its header to its last word.

    `parent` is the place of the answered comment among the comments of the source, always an earlier one. `opens` says
    that it answers nobody; with neither, the page does not tell. `about` is the span of the text that it is fixed to.
    """

    start: int
    end: int
    body_start: int
    body_end: int
    author: str
    title: str = ""
    posted: str = ""
    score: int | None = None
    parent: int | None = None
    opens: bool = False
    about: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """An imported text. Its text and its comments never change; what is known about it can be edited.

    `comments` are those that its page or file tells as such, in the order of the text; a text that merely looks like a
    thread has none. `replaces` is the source of which this one is a newer edition. `pages` is where each page begins in
    the text, in code points, and `page_labels` what the pages are called, if not 1, 2, 3 and so on. `reference` is the
    source's entry in a bibliography, as CSL JSON.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {}  # filled in below: it names its own class

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    order: str = ""
    replaces: str | None = None
    comments: tuple[SourceComment, ...] = ()
    pages: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()
    reference: str = ""
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker(Record):
    """Somebody who is quoted. Aliases are other names of the same speaker in the sources."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str = ""
    aliases: tuple[str, ...] = ()
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """A span of a source in code points, with its words and up to 32 characters of context on either side.

    `via` is who passed the words on ("The Washington Post"); `replies_to` is the passage that a comment answers, and
    `posted` the time of a comment as its source gives it. `set_aside`: the user says that it is no stance.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {}  # filled in below: it names its own class

    source: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    kind: PassageKind = PassageKind.DIRECT
    speaker: str | None = None
    via: str = ""
    replies_to: str | None = None
    posted: str = ""
    set_aside: bool = False
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """A statement that can be true or false, with the passages that it cites.

    `fidelity` is how near it is to their words, if somebody has said so. `unstated`: an argument takes it for
    granted, and nobody says it. `name` is what it is called for short. `speech` is the speech of a debate in which it
    is made, by its bare name ("1AC").
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {"passages": (Passage,)}

    text: str
    note: str = ""
    tags: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()
    fidelity: Fidelity | None = None
    unstated: bool = False
    name: str = ""
    speech: str = ""
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument(Record):
    """One step: premises that together are for or against a claim, or against another argument (an undercut).

    `guessed`: a first guess, from the side that the speaker of the premise takes; nobody has confirmed it yet. `scheme`
    is the key of an argument scheme ("expert-opinion"), or "" where none is named. `name` is what it is called for
    short.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {}  # filled in below: it names its own class

    premises: tuple[str, ...]
    stance: Stance
    target: str
    guessed: bool = False
    scheme: str = ""
    name: str = ""
    foreign: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement(Record):
    """A claim's presence on a map: its order among its siblings, its fold, and the place where it is pinned."""

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {"map": (Map,), "claim": (Claim,)}

    map: str
    claim: str
    order: str = ""
    folded: bool = False
    pin: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerSide(Record):
    """The side of a speaker on the question of a map; None: undecided.

    `decided`: the user has said so; otherwise it is suggested, and `because` are the words of a source that tell it.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {"map": (Map,), "speaker": (Speaker,)}

    map: str
    speaker: str
    side: Side | None = None
    decided: bool = False
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile(Record):
    """Passages about one thing, gathered for a map and waiting for their places on it.

    `heading` is made of their own words. `apart`: they take no stance as far as the text tells, so they come last.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {"map": (Map,), "passages": (Passage,)}

    map: str
    heading: str
    passages: tuple[str, ...] = ()
    order: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion(Record):
    """A question about a map, a claim or a step, with the claims that answer it.

    A critical question of the step's scheme has its key in `critical` and no text; it has a record only once somebody
    has dealt with it. `closed`: it needs no further answer, or none at all.
    """

    REFERS: ClassVar[dict[str, tuple[type[Record], ...]]] = {"about": (Map, Claim, Argument), "answers": (Claim,)}

    about: str
    text: str = ""
    order: str = ""
    critical: str = ""
    answers: tuple[str, ...] = ()
    closed: bool = False


Source.REFERS.update(replaces=(Source,))
Passage.REFERS.update(source=(Source,), speaker=(Speaker,), replies_to=(Passage,))
Argument.REFERS.update(premises=(Claim,), target=(Claim, Argument))

KINDS: dict[str, type[Record]] = {
    kind.__name__.lower(): kind
    for kind in (Map, Source, Speaker, Passage, Claim, Argument, Placement, SpeakerSide, Pile, OpenQuestion)
}
"""Every kind of record by its name in files; a kind comes after those it refers to."""


def field_names(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of a kind's fields, the id first."""
    return tuple(field.name for field in fields(kind))


MEMBER_FIELDS: dict[type[Record], frozenset[str]] = {
    kind: frozenset(name for name, hint in get_type_hints(kind).items() if hint == tuple[str, ...])
    for kind in KINDS.values()
}
"""The fields of each kind that are sets in meaning; their order is kept, but two people can add to them at once."""


R = TypeVar("R", bound=Record)


class Records(Protocol):
    """Records that can be looked up: a document, or an edit of one."""

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this id and kind, or None."""
        ...

    def all(self, kind: type[R]) -> Iterable[R]:
        """Return all records of a kind."""
        ...

    def referrers(self, id: str, kind: type[R], field: str | None = None) -> list[R]:
        """Return the records of a kind that refer to this id, in whichever field or in this one."""
        ...
