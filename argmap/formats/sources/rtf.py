"""Rich Text Format (RTF)."""

import re

from argmap.errors import UserError
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.import_lock import LOADING

_BINARY = re.compile(rb"\\bin\d{1,10} ")
_PICTURE = re.compile(rb"(?<![0-9a-fA-F\s])[0-9a-fA-F\s]{20000,}")  # looks at each run once, from its beginning
# Its alternatives begin with different characters, so that there is one way to match and nothing to try again.
_FIELD = rb"\{\\%s(?![a-z]) ?((?:[^{}\\]|\\'[0-9a-fA-F]{2}|\\u-?\d|\\[{}\\]){0,4000})\}"
_FONT = re.compile(rb"\\f(\d{1,5})(?![0-9])|\\fcharset(\d{1,5})|([{};])")
_FONTS = b"\\fonttbl"
_MOST_FONTS = 5000
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

    words = _PICTURE.sub(b"", _BINARY.sub(b"", content))
    # The library looks for addresses of links, and for fonts, in ways that take for ever on files made for that: of
    # links the words are enough, and fonts it finds at once in a table as short as can be.
    plain = _short_fonts(words.replace(b"\\fldinst", b"\\fldinst ")).decode("latin-1")
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


def _short_fonts(content: bytes) -> bytes:
    """Return a file whose table of fonts says nothing but the character sets of those that name one."""
    start = content.find(_FONTS)
    begins = content.rfind(b"{", 0, start) if start > 0 else -1
    if begins < 0 or b"}" in content[begins:start]:
        return content.replace(_FONTS, b"\\colortbl")
    depth, end = 1, len(content)
    number: bytes = b""
    fonts: dict[bytes, bytes] = {}
    for found in _FONT.finditer(content, start):
        font, charset, sign = found.groups()
        if font:
            number = font
        elif charset:
            if number and len(fonts) < _MOST_FONTS:
                fonts[number] = charset
        elif sign == b"{":
            depth += 1
        elif sign == b"}":
            depth -= 1
            if not depth:
                end = found.start()
                break
    table = b"".join(b"{\\f%s\\fcharset%s A;}" % each for each in fonts.items())
    return content[:start] + _FONTS + table + content[end:].replace(_FONTS, b"\\colortbl")


def _field(content: bytes, field: bytes, name: str) -> str:
    """Return the metadata of the file in one field, such as its title."""
    match = re.search(_FIELD % field, content[:100_000])
    if match is None:
        return ""
    encoding = re.search(rb"\\ansicpg\d+", content[:300])
    head = b"{\\rtf1\\ansi" + (encoding.group() if encoding else b"") + b" "
    return label(_text(head + match.group(1) + b"}", name))
