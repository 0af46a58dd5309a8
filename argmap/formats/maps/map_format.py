"""What a format of maps is, what reading one gives, and what is told of it."""

import importlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType

from argmap.message import Message
from argmap.model.document import Document
from argmap.model.records import Record

Content = str | bytes


@dataclass(slots=True)
class ImportReport:
    """What became of a file besides what was read: each a sentence for the user, told once however often it holds.

    `kept` has no place in argmap, and is given back on export to the same format. `left_out` is lost. `changed` was
    read as something else than the file says. Counted messages are added up.
    """

    kept: list[Message] = field(default_factory=list)
    changed: list[Message] = field(default_factory=list)
    left_out: list[Message] = field(default_factory=list)

    def keep(self, what: Message) -> None:
        """Tell that something is kept aside: `Message("%n strength(s) of reasons", "", 3)`."""
        _tell(self.kept, what)

    def change(self, what: Message) -> None:
        """Tell that something was read as something else."""
        _tell(self.changed, what)

    def leave_out(self, what: Message) -> None:
        """Tell that something was left out."""
        _tell(self.left_out, what)


def _tell(told: list[Message], what: Message) -> None:
    for place, known in enumerate(told):
        if (known.text, known.values) == (what.text, what.values):
            if what.n >= 0:
                told[place] = Message(what.text, what.comment, known.n + what.n, **what.values)
            return
    told.append(what)


UNTITLED = "Imported map"
"""The question of a map whose text names none; where it comes from a file, the name of that stands in its place."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The records that a file gives, which fit together as a document, and what is told of the rest.

    Going through it gives the records. A map that has no question of its own has the question `UNTITLED`.
    """

    records: Sequence[Record]
    report: ImportReport = field(default_factory=ImportReport)

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a writer may be asked for beside the map; each ignores what it cannot say.

    `full_texts`: the whole texts of sources, not only what is quoted. `places` are the rectangles of claims and of the
    signs of arguments by id, in points from the upper left: x, y, width, height.
    """

    full_texts: bool = False
    places: Mapping[str, tuple[float, float, float, float]] = field(default_factory=dict)


USUAL = ExportOptions()
NOTHING = Message()


@dataclass(frozen=True, slots=True)
class MapFormat:
    """A format of maps. Its module is imported when it is first used, so that a table of formats costs nothing.

    `name` is its name on the command line, `title` the one in dialogs. The module has `read` where it `reads`, which
    takes the text (bytes if `binary`) and returns what it `Imported`, or raises UserError; where it `writes`, `write`
    with a document, the id of a map and options. Of several formats with the same ending the first whose module
    `recognizes` the content has it; one that is not `shared` is taken by its ending alone. `ours` is how a file begins
    that argmap has written: only other programs' files are refused as too large. `keeps` and `loses` tell users what
    comes back of a map that is written and read again, and what does not.
    """

    name: str
    title: Message
    endings: tuple[str, ...]
    module: str
    reads: bool = False
    writes: bool = False
    binary: bool = False
    shared: bool = False
    ours: re.Pattern[bytes] | None = None
    keeps: Message = NOTHING
    loses: Message = NOTHING
    places: bool = False
    """Whether it says where claims stand: its writer takes the places of the options."""
    writer: str = "write"
    """The name of the function that writes."""
    reader: str = "read"
    recognizer: str = "recognizes"
    named: bool = False
    """The function that reads takes the name of the file besides its content."""

    def read(self, content: Content, file: str = "") -> Imported:
        """Return what the content of a file of this name holds.

        Raises UserError in one sentence where it is not of this format.
        """
        reader = getattr(self._module(), self.reader)
        found: Imported = reader(content, file) if self.named else reader(content)
        return found

    def write(self, document: Document, map: str, options: ExportOptions = USUAL) -> Content:
        """Return the map in this format, as text or as bytes."""
        written: Content = getattr(self._module(), self.writer)(document, map, options)
        return written

    def recognizes(self, content: Content) -> bool:
        """Return whether the content looks like one of this format; cheap, and never raises."""
        recognizer: Callable[[Content], bool] = getattr(self._module(), self.recognizer)
        return recognizer(content)

    def _module(self) -> ModuleType:
        return importlib.import_module(self.module)
