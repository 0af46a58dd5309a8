"""The same things for Python programs and notebooks: `import argmap; argmap.open("map.argmap").maps[0]`.

What stands here is stable: names and meanings stay, and more may come. Everything is read-only; a map is changed in the
window, or by the command line. Errors that the user can act on are `argmap.UserError`, in one sentence.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from argmap import console
from argmap.commands import export_command
from argmap.commands.any_document import document_of
from argmap.errors import UserError
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.records import Argument as ArgumentRecord
from argmap.model.records import Claim as ClaimRecord
from argmap.model.records import Map as MapRecord
from argmap.model.records import Passage, Source, Speaker
from argmap.model.rules import misquoted
from argmap.model.tree import Tree, tree

_MIME = "image/svg+xml"


def open_document(path: str | Path, format: str | None = None) -> "MapDocument":
    """Return the document of an .argmap file, or of a map of another program (`argmap formats` lists them).

    The file is read and let go: what happens to it later is not seen. Raises UserError where it cannot be read.
    """
    return MapDocument(document_of(Path(path), format))


@dataclass(frozen=True)
class MapDocument:
    """All that is in one file. Claims, arguments and quotations come in the order of ids unless a map orders them."""

    _document: Document = field(repr=False)

    @cached_property
    def maps(self) -> "tuple[ArgumentMap, ...]":
        """The maps, in their order."""
        found = sorted(self._document.all(MapRecord), key=lambda map: (map.order, map.id))
        return tuple(ArgumentMap(self._document, map.id) for map in found)

    @property
    def claims(self) -> "tuple[MapClaim, ...]":
        """All claims, whatever map they are on."""
        return tuple(MapClaim(self._document, claim.id) for claim in self._document.all(ClaimRecord))

    @property
    def arguments(self) -> "tuple[MapArgument, ...]":
        """All arguments, whatever map they are on."""
        return tuple(MapArgument(self._document, each.id) for each in self._document.all(ArgumentRecord))

    @property
    def quotations(self) -> "tuple[MapQuotation, ...]":
        """All quotations, whether a claim cites them or not."""
        return tuple(MapQuotation(self._document, passage.id) for passage in self._document.all(Passage))

    @property
    def sources(self) -> "tuple[QuotedSource, ...]":
        """The sources, in their order."""
        found = sorted(self._document.all(Source), key=lambda source: (source.order, source.id))
        return tuple(QuotedSource(self._document, source.id) for source in found)


@dataclass(frozen=True)
class ArgumentMap:
    """One map about one question. A notebook shows it as a picture."""

    _document: Document = field(repr=False)
    id: str

    @property
    def question(self) -> str:
        """The question that the map is about."""
        return self._document.get(self.id, MapRecord).question

    @property
    def theses(self) -> "tuple[MapClaim, ...]":
        """The claims on top."""
        return tuple(MapClaim(self._document, claim) for claim in self._tree.roots)

    @property
    def claims(self) -> "tuple[MapClaim, ...]":
        """The claims of the map in reading order, each once."""
        return tuple(MapClaim(self._document, claim) for claim, _, _ in self._tree.walk())

    @property
    def arguments(self) -> "tuple[MapArgument, ...]":
        """The arguments of the map."""
        return tuple(MapArgument(self._document, argument) for argument in self._tree.arguments())

    def export(self, path: str | Path, to: str | None = None, **options: Any) -> None:
        """Write the map to a file. The options are those of `argmap export`: `page="A4"`, `theme="dark"`, `tiles=True`.

        Raises UserError where one makes no sense or the file cannot be written, and TypeError for an unknown option.
        """
        number = [map.id for map in MapDocument(self._document).maps].index(self.id) + 1
        given = _arguments({"to": to, **options, "map": number}, Path(path))
        with console.silence():
            export_command.write(self._document, given)

    def to_text(self, format: str) -> str:
        """Return the map in a text format: "argdown", "json", "dot" …  Raises UserError if there is none."""
        from argmap.formats.maps import map_file

        form = map_file.named(format)
        if form.binary:
            raise UserError("{name} is not text, so write it to a file.", name=form.name)
        return map_file.content(self._document, self.id, form).decode()

    def to_svg(self) -> str:
        """Return the picture of the map as SVG."""
        from argmap import picture
        from argmap.picture import svg
        from argmap.picture.page_options import PictureOptions
        from argmap.picture.paging import paged

        picture.ensure_application()
        (sheet,) = paged(self._document, self.id, picture.theme("light"), PictureOptions()).sheets
        return svg.text(sheet.figure)

    def _repr_svg_(self) -> str:
        return self.to_svg()

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        return {_MIME: self.to_svg(), "text/plain": f"Map: {self.question} ({len(self.claims)} claims)"}

    @cached_property
    def _tree(self) -> Tree:
        return tree(self._document, self.id)


@dataclass(frozen=True)
class MapClaim:
    """A statement, with what speaks for and against it anywhere in the document."""

    _document: Document = field(repr=False)
    id: str

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """Its words."""
        return self._record.text

    @property
    def name(self) -> str:
        """What it is called for short, or ""."""
        return self._record.name

    @property
    def note(self) -> str:
        """What somebody has noted about it."""
        return self._record.note

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags."""
        return self._record.tags

    @property
    def unstated(self) -> bool:
        """Whether an argument takes it for granted and nobody says it."""
        return self._record.unstated

    @property
    def quotations(self) -> "tuple[MapQuotation, ...]":
        """The quotations that it cites."""
        return tuple(MapQuotation(self._document, passage) for passage in self._record.passages)

    @property
    def reasons(self) -> "tuple[MapArgument, ...]":
        """The arguments for it."""
        return tuple(argument for argument in self._about if argument.stance == "pro")

    @property
    def objections(self) -> "tuple[MapArgument, ...]":
        """The arguments against it."""
        return tuple(argument for argument in self._about if argument.stance == "con")

    @property
    def used_in(self) -> "tuple[MapArgument, ...]":
        """The arguments of which it is a premise."""
        return _sorted(self._document, self.id, "premises")

    @property
    def _about(self) -> "tuple[MapArgument, ...]":
        return _sorted(self._document, self.id, "target")

    @property
    def _record(self) -> ClaimRecord:
        return self._document.get(self.id, ClaimRecord)


@dataclass(frozen=True)
class MapArgument:
    """One step: premises that together are for or against a claim, or against another argument (an undercut)."""

    _document: Document = field(repr=False)
    id: str

    @property
    def stance(self) -> str:
        """ "pro" or "con"."""
        return self._record.stance.value

    @property
    def name(self) -> str:
        """What it is called for short, or ""."""
        return self._record.name

    @property
    def premises(self) -> tuple[MapClaim, ...]:
        """The claims that are taken together; more than one are co-premises."""
        return tuple(MapClaim(self._document, claim) for claim in self._record.premises)

    @property
    def target(self) -> "MapClaim | MapArgument":
        """What it is about."""
        target = self._record.target
        if self._document.find(target, ClaimRecord) is not None:
            return MapClaim(self._document, target)
        return MapArgument(self._document, target)

    @property
    def is_undercut(self) -> bool:
        """Whether it is against another argument."""
        return isinstance(self.target, MapArgument)

    @property
    def undercuts(self) -> "tuple[MapArgument, ...]":
        """The arguments against it."""
        return _sorted(self._document, self.id, "target")

    @property
    def scheme(self) -> str:
        """The key of its argument scheme ("expert-opinion"), or ""."""
        return self._record.scheme

    @property
    def _record(self) -> ArgumentRecord:
        return self._document.get(self.id, ArgumentRecord)


@dataclass(frozen=True)
class MapQuotation:
    """Words in a source, at their place, and who said them."""

    _document: Document = field(repr=False)
    id: str

    def __str__(self) -> str:
        return self.words

    @property
    def words(self) -> str:
        """The words, as they stand in the source."""
        return self._record.exact

    @property
    def speaker(self) -> str:
        """Who said them, or "" where nobody is known."""
        speaker = self._document.find(self._record.speaker or "", Speaker)
        return speaker.name if speaker else ""

    @property
    def source(self) -> "QuotedSource":
        """Where they stand."""
        return QuotedSource(self._document, self._record.source)

    @property
    def place(self) -> tuple[int, int]:
        """Their first place in the text of the source and the one after the last, in code points."""
        return self._record.start, self._record.end

    @property
    def problem(self) -> Message | None:
        """How the source differs from the words, in a sentence; None: they stand there, letter by letter."""
        return misquoted(self._record, self._document.find(self._record.source, Source))

    @property
    def _record(self) -> Passage:
        return self._document.get(self.id, Passage)


@dataclass(frozen=True)
class QuotedSource:
    """An imported text, and what is known about it."""

    _document: Document = field(repr=False)
    id: str

    def __getattr__(self, name: str) -> str:
        """`title`, `text`, `author`, `publisher`, `date` and `address`, each "" where it is not known."""
        if name not in ("title", "text", "author", "publisher", "date", "address"):
            raise AttributeError(name)
        value: str = getattr(self._document.get(self.id, Source), name)
        return value


def _sorted(document: Document, id: str, field: str) -> tuple[MapArgument, ...]:
    found = sorted(document.referrers(id, ArgumentRecord, field), key=lambda argument: argument.id)
    return tuple(MapArgument(document, argument.id) for argument in found)


def _arguments(options: dict[str, Any], out: Path) -> argparse.Namespace:
    """Return what the command line would make of these options."""
    parser = argparse.ArgumentParser(exit_on_error=False)
    export_command.add_arguments(parser)
    known = {action.option_strings[0]: action for action in parser._actions if action.option_strings}
    return parser.parse_args(["-", str(out), *_flags(options, known)])


def _flags(options: dict[str, Any], known: dict[str, argparse.Action]) -> Iterator[str]:
    for name, value in options.items():
        flag = f"--{name.replace('_', '-')}"
        if flag not in known:
            raise TypeError(f"export() has no option {name!r}")
        if isinstance(value, bool):
            if value:
                yield flag
        elif value is not None:
            yield f"{flag}={value}"
