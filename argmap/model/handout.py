"""Hand-outs of a map as plain values: what stands on paper, in blocks, whoever sets them in type.

`argmap.picture.handout_pages` makes pages of them, `argmap.formats.handout_docx` a Word document. Notes of claims are
only for the user: no block has them.
"""

from dataclasses import dataclass
from enum import StrEnum

from argmap.message import Message
from argmap.model.records import Side


class HandoutKind(StrEnum):
    """The kinds of hand-outs that are text.

    `REASONS`: an outline of reasons and objections. `REPORT`: an outline with all quotations below it, in their
    context. `SPEAKERS`: what each speaker says. `MATRIX`: who stands where.
    `CARDS`: the claims in no order, to cut out. `CHECKLIST`: the claims in no order, with boxes for + and −.
    """

    REASONS = "reasons"
    REPORT = "report"
    SPEAKERS = "speakers"
    MATRIX = "matrix"
    CARDS = "cards"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutOptions:
    """What a hand-out tells. `notes` is the number of lines to write on below each claim.

    `branch` is the claim whose branch alone is handed out; None: the whole map.
    """

    speakers: bool = True
    sources: bool = True
    notes: int = 0
    branch: str | None = None


WHOLE = HandoutOptions()


class Mark(StrEnum):
    """The sign before a claim: it is for or against its target, undercuts a step, or is the thesis."""

    THESIS = "thesis"
    PRO = "pro"
    CON = "con"
    UNDERCUT = "undercut"
    PREMISE = "premise"

    @property
    def sign(self) -> str:
        """The sign as a letter, which is told apart without any color."""
        return {Mark.PRO: "+", Mark.CON: "−", Mark.UNDERCUT: "−"}.get(self, "")


@dataclass(frozen=True, slots=True)
class Instruction:
    """Running text."""

    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, never the last thing on a page. `note` is smaller text beside it."""

    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One passage behind a claim: who says it, where.

    `words` are the quotation if the claim puts it in other words; with quotation marks, unless they are a reporter's.
    `doubt` tells that the source has other words. `source` is a number in the list of sources, 0 where none is listed.
    `quotation` is its number among the quotations of a report, 0 where these are not listed.
    """

    who: str = ""
    role: str = ""
    via: str = ""
    words: str = ""
    source: int = 0
    place: str = ""
    doubt: str = ""
    quotation: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedClaim:
    """One claim in a list: its number, its side in a word and a sign, its words, who says it.

    `about` says what it is for or against, where the list does not show that by itself. `see` is the number below which
    a claim that stands twice is given in full. `notes` is the number of lines to write on. An entry without words is
    the head of the premises that follow. `claim` is the id of the claim that it names, `step` that of the argument of
    which it is the head.
    """

    words: str = ""
    number: str = ""
    depth: int = 0
    mark: Mark = Mark.THESIS
    label: str = ""
    about: str = ""
    said: tuple[Said, ...] = ()
    see: str = ""
    notes: int = 0
    claim: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedQuotation:
    """A quotation in the appendix of a report: its number, its words and what stands around them, who says it, where.

    `told` says who says it and where; its words are those of the passage, in quotation marks if they are a speaker's.
    `claims` are the claims that cite it: (number in the outline, words, id).
    """

    number: int
    told: Said
    before: str = ""
    after: str = ""
    claims: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ListedSource:
    """An entry of the list of sources."""

    number: int
    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A speaker's sides on the claims at the head of the table, in their order."""

    name: str
    role: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class SidesTable:
    """Who stands where. `heads` are (number, words); the words are empty where a list below gives them.

    `sums` are the numbers of supporters and opponents of each claim.
    """

    heads: tuple[tuple[str, str], ...]
    rows: tuple[TableRow, ...]
    sums: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """A card to cut out."""

    number: str
    words: str
    who: str = ""
    thesis: bool = False


@dataclass(frozen=True, slots=True)
class BoxedClaim:
    """A claim with boxes for + and −, and lines to say why."""

    number: str
    words: str
    who: str = ""
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A page that is a picture (PNG), with its size in millimeters and its words for those who cannot see it."""

    png: bytes
    width: float
    height: float
    words: str


Block = Instruction | Heading | ListedClaim | ListedQuotation | ListedSource | SidesTable | Slip | BoxedClaim | Picture


@dataclass(frozen=True, slots=True)
class Handout:
    """A hand-out: its title (the question of the map), a line that says what it is, and its blocks.

    Texts of the program's own are messages, to be translated by whoever shows them. `landscape`: it needs wide pages.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    landscape: bool = False


KIND_NAMES = {
    HandoutKind.REASONS: Message("Reasons and objections"),
    HandoutKind.REPORT: Message("Report"),
    HandoutKind.SPEAKERS: Message("By speaker"),
    HandoutKind.MATRIX: Message("Who stands where"),
    HandoutKind.CARDS: Message("Cards to cut out"),
    HandoutKind.CHECKLIST: Message("For or against?"),
}
