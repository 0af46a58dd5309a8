"""Rich Text Format (RTF)."""

import re

from argmap.errors import UserError
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.import_lock import LOADING

_PICTURES = re.compile(rb"\\bin\d+ |[0-9a-fA-F\s]{20000,}")
_FIELD = rb"\{\\%s(?![a-z]) ?((?:[^{}\\]|\\'[0-9a-fA-F]{2}|\\u-?\d+ ?\??|\\[{}\\]){0,600})\}"
_YEAR = re.compile(rb"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(content: bytes, name: str) -> SourceText:
    """Return the text of an RTF file. Raises UserError if it is damaged or holds no text."""
    made = _YEAR.search(content[:100_000])
    text = _text(content, name)
    if not text.strip():
        raise UserError("“{file}” holds no text.", file=name)
    first = next(line.strip() for line in text.split("\n") if line.strip())
    return SourceText(
        title=_field(content, b"title", name) or (first if len(first) <= 200 else name.rpartition(".")[0] or name),
        text=text,
        author=_field(content, b"author", name),
        date="-".join(part.decode().zfill(2) for part in made.groups()) if made else "",
    )


def _text(content: bytes, name: str) -> str:
    with LOADING:
        from striprtf.striprtf import rtf_to_text

    plain = _PICTURES.sub(b"", content).decode("latin-1")
    try:
        text = str(rtf_to_text(plain, errors="replace"))
    except Exception as error:  # the library has no error of its own for a damaged file
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # RTF writes an emoji as its two halves
    lines = [line.rstrip() for line in text.split("\n")]
    apart = (
        "\n" if any(not line for line in lines[:-1]) and sum(not line for line in lines) * 4 > len(lines) else "\n\n"
    )
    return tidy(apart.join(lines))


def _field(content: bytes, field: bytes, name: str) -> str:
    """Return the metadata of the file in one field, such as its title."""
    match = re.search(_FIELD % field, content[:100_000])
    if match is None:
        return ""
    encoding = re.search(rb"\\ansicpg\d+", content[:300])
    head = b"{\\rtf1\\ansi" + (encoding.group() if encoding else b"") + b" "
    return label(_text(head + match.group(1) + b"}", name))
