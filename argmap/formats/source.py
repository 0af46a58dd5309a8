"""A source as it comes out of a file: its text, and what the file says about it."""

from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from argmap.errors import Trouble

MOST_BYTES = 20_000_000
"""Larger files are refused: no article is this long, and reading one would take minutes."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text with what its file says about it; what it does not say is empty. Offsets are into `text` as it stands."""

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""


def read_source(address: str | Path) -> SourceText:
    """Return the text of a file. Raises Trouble in one sentence where that cannot be."""
    path = Path(address)
    return plain(decode(file_bytes(path), path.name), path.stem)


def file_bytes(path: Path) -> bytes:
    """Return what is in a file of up to 20 MB. Raises Trouble where it cannot be read."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Trouble(f"“{path.name}” is larger than 20 MB, so it cannot be read.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Trouble(f"There is no file “{path.name}” here.") from error
    except OSError as error:
        raise Trouble(f"“{path.name}” cannot be read: {error.strerror or error}.") from error


def decode(content: bytes, name: str) -> str:
    """Return the characters of a text file in any usual encoding. Raises Trouble where it is none, or empty."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        best = from_bytes(content).best()
        if best is None:
            raise Trouble(f"“{name}” does not look like a text, so it cannot be read.") from error
        text = str(best)
    if "\0" in text:
        raise Trouble(f"“{name}” does not look like a text, so it cannot be read.")
    if not text.strip():
        raise Trouble(f"“{name}” holds no text.")
    return text


def plain(text: str, name: str) -> SourceText:
    """Return plain text as a source; a short first line is its title."""
    first = next(line.strip() for line in text.splitlines() if line.strip())
    return SourceText(title=first if len(first) <= 200 else name, text=text)
