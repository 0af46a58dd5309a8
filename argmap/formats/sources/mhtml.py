"""Web pages saved by a browser in one file (MHTML)."""

from email import policy
from email.message import Message
from email.parser import BytesParser

from argmap.errors import UserError
from argmap.formats.sources import page
from argmap.formats.sources.source_text import SourceText, label


def read(content: bytes, name: str) -> SourceText:
    """Return the page in a saved file as a source. Raises UserError if there is none."""
    message = BytesParser(policy=policy.compat32).parsebytes(content)
    for number, part in enumerate(message.walk()):
        if number > 2000:
            break
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            inside = _bytes(part)
            if inside.strip():
                found = page.read(inside, name, part.get_content_charset() or "")
                address = label(message["Snapshot-Content-Location"] or part["Content-Location"], 2000)
                if found.address or not address.startswith(("http://", "https://")):
                    return found
                return SourceText(found.title, found.text, found.author, found.publisher, found.date, address)
    raise UserError("“{file}” holds no web page.", file=name)


def _bytes(part: Message) -> bytes:
    inside = part.get_payload(decode=True)
    return inside if isinstance(inside, bytes) else b""
