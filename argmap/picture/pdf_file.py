"""The syntax of a PDF file (PDF 32000-1): objects, streams, strings, and the table of where they are."""

import zlib
from collections.abc import Iterator

_LEVEL = 6


class PdfFile:
    """A PDF file that is put together object by object."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """Return the number of an object whose content comes later."""
        self._objects.append(b"null")
        return len(self._objects)

    def put(self, number: int, content: str) -> None:
        """Say what a reserved object is."""
        self._objects[number - 1] = content.encode("latin-1")

    def add(self, content: str) -> int:
        """Add an object; return its number."""
        number = self.reserve()
        self.put(number, content)
        return number

    def add_stream(self, content: bytes, entries: str = "") -> int:
        """Add a packed stream with further entries of its dictionary; return its number."""
        packed = zlib.compress(content, _LEVEL)
        head = f"<</Length {len(packed)}/Filter/FlateDecode{entries}>>\nstream\n".encode("latin-1")
        self._objects.append(head + packed + b"\nendstream")
        return len(self._objects)

    def content(self, root: int, info: int) -> Iterator[bytes]:
        """Yield the whole file; `root` and `info` are the numbers of its catalog and of what is said about it."""
        at = 0
        places: list[int] = []
        for piece in (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", *self._objects):
            if at:
                number = len(places) + 1
                places.append(at)
                piece = b"%d 0 obj\n" % number + piece + b"\nendobj\n"
            at += len(piece)
            yield piece
        rows = b"".join(b"%010d 00000 n \n" % place for place in places)
        yield b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + rows
        size = f"<</Size {len(places) + 1}/Root {root} 0 R/Info {info} 0 R>>"
        yield f"trailer\n{size}\nstartxref\n{at}\n%%EOF\n".encode()


def string(text: str) -> str:
    """Return text as a string of a dictionary."""
    raw = b"\xfe\xff" + text.encode("utf-16-be", "replace")
    return f"<{raw.hex()}>"


def number(value: float) -> str:
    """Return a number with at most three decimals."""
    made = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if made == "-0" else made
