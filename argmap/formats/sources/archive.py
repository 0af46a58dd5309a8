"""Untrusted zip files: limits on what is unpacked, and no entities in XML."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, NoReturn

from argmap.errors import UserError

MOST_ENTRIES = 10_000
MOST_UNPACKED = 100_000_000
"""Bytes that all parts read from one archive may have together."""
MOST_RATIO = 300
"""XML shrinks to a hundredth at best; what unpacks to more than 300 times its size was made to do harm."""
_SMALL = 5_000_000

Element = Any
"""An element of an XML tree."""


class Archive:
    """The parts of a zip file, each read within the limits."""

    def __init__(self, content: bytes, name: str) -> None:
        """Open an archive; `name` is the file's name for messages. Raises UserError if it is damaged or too large."""
        self._name = name
        import zipfile

        with self._guarded():
            self._zip = zipfile.ZipFile(BytesIO(content))
            entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > 50 * MOST_UNPACKED:
            raise UserError("“{file}” unpacks to far more than a text can be, so it is not read.", file=name)
        self.names = frozenset(entry.filename for entry in entries)
        self._left = MOST_UNPACKED

    def read(self, part: str) -> bytes:
        """Return a part as bytes, b"" if there is none. Raises UserError if it is damaged, encrypted or too large."""
        if part not in self.names:
            return b""
        with self._guarded():
            entry = self._zip.getinfo(part)
            if entry.flag_bits & 1:
                raise UserError(
                    "“{file}” is protected with a password; save a copy without one, and add that.", file=self._name
                )
            most = min(self._left, max(_SMALL, entry.compress_size * MOST_RATIO))
            with self._zip.open(entry) as file:
                content = file.read(most + 1)
        if len(content) > most:
            raise UserError("“{file}” unpacks to far more than a text can be, so it is not read.", file=self._name)
        self._left -= len(content)
        return content

    def tree(self, part: str) -> Element | None:
        """Return a part as an XML tree, None if there is none. Raises UserError as `read` does, and for bad XML."""
        content = self.read(part)
        return xml_tree(content, self._name) if content.strip() else None

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        import zipfile
        import zlib

        try:
            yield
        except (
            zipfile.BadZipFile,
            zipfile.LargeZipFile,
            zlib.error,
            OSError,
            EOFError,
            ValueError,
            KeyError,
            RuntimeError,
            NotImplementedError,
        ) as error:
            raise UserError("“{file}” is damaged, so it cannot be read.", file=self._name) from error


class _EntityDeclaredError(Exception):
    """Raised where XML declares an entity, or refers to an external one."""


def xml_tree(content: bytes, name: str) -> Element:
    """Parse XML into a tree. Raises UserError if it is damaged or defines entities, which can expand without limit."""
    from xml.etree import ElementTree
    from xml.parsers import expat

    def refuse(*_: object) -> NoReturn:
        raise _EntityDeclaredError

    # A first pass without a tree: it stops at a declaration, before anything can grow.
    first = expat.ParserCreate()
    first.EntityDeclHandler = first.ExternalEntityRefHandler = refuse
    try:
        first.Parse(content, True)  # noqa: FBT003 - has no name
        return ElementTree.fromstring(content)
    except _EntityDeclaredError as error:
        raise UserError("“{file}” holds XML that could do harm, so it is not read.", file=name) from error
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
