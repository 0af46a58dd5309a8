"""Read a source from a file, the clipboard or the web: its text and its metadata."""

import os
import re
from pathlib import Path

from argmap.cancellation import NEVER, Cancellation
from argmap.errors import UserError
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.captions import captions, is_captions
from argmap.formats.sources.file_kinds import NAMES, kind_of
from argmap.formats.sources.gathered import Gathered, of_one
from argmap.formats.sources.plain import decode, plain
from argmap.formats.sources.source_text import MOST_BYTES, MarkedQuotation, SourceText
from argmap.import_lock import LOADING
from argmap.message import Message

__all__ = [
    "MOST_BYTES",
    "Gathered",
    "MarkedQuotation",
    "SourceText",
    "decode",
    "file_bytes",
    "from_clipboard",
    "gather",
    "is_web_address",
    "kinds",
    "of_one",
    "plain",
    "read_source",
]

_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]+)://", re.IGNORECASE)


def read_source(address: str | Path, cancellation: Cancellation = NEVER) -> SourceText:
    """Return the text of a file, or of the resource at an http or https address.

    Raises UserError and Cancelled as `gather` does, and also where a file holds several sources.
    """
    return isolated_reader.only_source(gather(address, cancellation), Path(address).name)


def gather(address: str | Path, cancellation: Cancellation = NEVER) -> Gathered:
    """Return the sources in a file, or the one at an http or https address; exports of annotations hold several.

    The format is detected from the content, not from the file extension. Raises UserError in one sentence if there
    is no text, and Cancelled soon after `cancellation` requests it.
    """
    scheme = _SCHEME.match(address) if isinstance(address, str) else None
    if scheme is not None:
        with LOADING:
            from argmap.formats.sources import web

        return of_one(web.read(str(address).strip(), cancellation=cancellation))
    path = Path(address)
    content = file_bytes(path)
    kind = kind_of(content, path.name)
    return isolated_reader.gather(content, path.name, kind, cancellation=cancellation)


def from_clipboard(html: str | None, text: str | None) -> SourceText:
    """Return the clipboard's content: its HTML if that holds comments or quotations, otherwise its plain text.

    Raises UserError where nothing is there to read.
    """
    name = "Pasted text"
    content = (text or "").encode("utf-8", "replace")
    if len(content) > MOST_BYTES or len(html or "") > MOST_BYTES:
        raise UserError("What was copied is larger than 20 MB, so it cannot be read.")
    if html and html.strip():
        with LOADING:
            from argmap.formats.sources import clipboard

        found = clipboard.read(html, name, text or "")
        if found is not None:
            return found
    if not (text or "").strip():
        raise UserError("There is no text on the clipboard.")
    words = decode(content, name)
    return captions(words, name) if is_captions(words) else plain(words, name)


def is_web_address(address: str) -> bool:
    """Return whether a text can be the address of a web page."""
    return re.match(r"\s*https?://[^\s/]", address, re.IGNORECASE) is not None


def kinds() -> list[tuple[Message, tuple[str, ...]]]:
    """Return the kinds of readable files for a file dialog: (name, extensions such as ".pdf")."""
    return [(name, endings) for name, endings, _ in NAMES]


def file_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return the content of a file of up to `most` bytes. Raises UserError if it cannot be read."""
    try:
        if path.is_dir():
            raise UserError("“{file}” is a folder, so it cannot be read; choose the files in it.", file=path.name)
        if not path.is_file() and path.exists():
            raise UserError("“{file}” is no file, so it cannot be read.", file=path.name)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # a number to read is set aside at once, however small the file
            content = file.read(min(most, size) + 1)
    except FileNotFoundError as error:
        raise UserError("There is no file “{file}” here.", file=path.name) from error
    except PermissionError as error:
        raise UserError("“{file}” cannot be read: this account has no permission to.", file=path.name) from error
    except (OSError, ValueError) as error:
        reason = str(getattr(error, "strerror", None) or error)
        raise UserError("“{file}” cannot be read: {reason}.", file=path.name, reason=reason) from error
    if len(content) > most:
        if most >= 1_000_000_000:
            raise UserError(
                "“{file}” is larger than {size} GB, so it cannot be read.", file=path.name, size=most // 1_000_000_000
            )
        raise UserError(
            "“{file}” is larger than {size} MB, so it cannot be read.", file=path.name, size=most // 1_000_000
        )
    return content
