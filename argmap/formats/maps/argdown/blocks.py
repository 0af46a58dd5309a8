"""The blocks of an Argdown text: what the parser finds, with the words as they stand.

A text is a list of blocks, parted by empty lines: headings, statements and arguments with the relations below them,
reconstructions (numbered premises and conclusions), and lists.
"""

from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.argdown.lexer import ArgdownToken


@dataclass(eq=False, slots=True)
class WrittenElement:
    """A place of the text where a statement ("[") or an argument ("<") stands: defined, referred to, or said.

    `content` are the tokens of its words; a reference has none. `number` is the one before a statement of a
    reconstruction.
    """

    bracket: str
    start: int
    title: str | None = None
    is_reference: bool = False
    content: list[ArgdownToken] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    data: Any = None
    raw_data: str = ""
    relations: list["WrittenRelation"] = field(default_factory=list)
    number: str = ""
    section: "WrittenHeading | None" = None


@dataclass(eq=False, slots=True)
class WrittenRelation:
    """A line that relates what stands on it to what it stands below; `sign` is one of + - _ +> -> _> ><."""

    sign: str
    below: WrittenElement
    start: int


@dataclass(eq=False, slots=True)
class WrittenHeading:
    """A heading, with the number of its signs."""

    level: int
    start: int
    content: list[ArgdownToken] = field(default_factory=list)
    data: Any = None
    raw_data: str = ""
    above: "WrittenHeading | None" = None


@dataclass(eq=False, slots=True)
class Inference:
    """The line between premises and conclusion, with the rules it names."""

    start: int
    rules: list[str] = field(default_factory=list)
    data: Any = None
    raw_data: str = ""
    relations: list[WrittenRelation] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Reconstruction:
    """Numbered statements and the inferences between them; the statement after an inference is its conclusion."""

    start: int
    items: list[WrittenElement | Inference] = field(default_factory=list)
    section: WrittenHeading | None = None


@dataclass(eq=False, slots=True)
class Listing:
    """A list, ordered or not; its items are statements and arguments."""

    start: int
    items: list[WrittenElement] = field(default_factory=list)


Block = WrittenHeading | WrittenElement | Reconstruction | Listing


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text with its blocks; `front` is what stands between the lines of ===."""

    text: str
    blocks: list[Block]
    comments: tuple[ArgdownToken, ...]
    front: str = ""
    front_start: int = 0

    def line(self, place: int) -> int:
        """Return the number of the line, from 1, in which a place stands."""
        return self.text.count("\n", 0, place) + 1
