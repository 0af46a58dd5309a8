"""Plain text in any common encoding."""

import codecs

from argmap.errors import UserError
from argmap.formats.sources import latin_encodings
from argmap.formats.sources.source_text import SourceText, kept, oddities
from argmap.import_lock import LOADING
from argmap.message import Message

_HEADLINE = 4
"""Fewer words than this may be a title, but hardly where a longer line stands right below."""
_MOST_CONTROLS = 0.002
"""Share of control characters above which a file is a program or a picture; a stray one is a slip of some tool.

Characters without width are none of them: some scripts part each word by one."""
_BLANK = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u200b\u2060\ufeff"
_SAMPLE = 400_000
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"))
_WIDE_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read(content: bytes, name: str) -> SourceText:
    """Return a text file as a source; a short first line is its title. Raises UserError if it is no text, or empty."""
    return plain(decode(content, name), name.rpartition(".")[0] or name)


def decode(content: bytes, name: str, charset: str = "") -> str:
    """Decode a text file in any common encoding. Raises UserError if it is no text, or empty."""
    text = characters(content, charset)
    if text is None:
        raise UserError("“{file}” does not look like a text, so it cannot be read.", file=name)
    if oddities(text) > max(2, len(text) * _MOST_CONTROLS):
        raise UserError("“{file}” does not look like a text, so it cannot be read.", file=name)
    text = kept(text)
    if not text.strip(_BLANK):
        raise UserError("“{file}” holds no text.", file=name)
    return text


def characters(content: bytes, charset: str = "") -> str | None:
    """Decode bytes by their byte order mark, the given charset, or a guess; return None if they are no text."""
    for mark, encoding in (*_MARKS, *_WIDE_MARKS):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    wide = _wide(content)
    for encoding in (charset, wide, "utf-8"):
        try:
            if encoding:
                return content.decode(encoding)
        except (LookupError, ValueError):
            continue
    if content.isascii() or not content:
        return content.decode("ascii", "replace")
    return _guessed(content)


def doubts(content: bytes, name: str, charset: str = "") -> tuple[Message, ...]:
    """Return a notice if the letters of a text file could as well be read in another way."""
    if any(content.startswith(mark) for mark, _ in (*_MARKS, *_WIDE_MARKS)):
        return ()
    for encoding in (charset, _wide(content), "utf-8"):
        try:
            if encoding and content.decode(encoding):
                return ()
        except (LookupError, ValueError):
            continue
    latin = latin_encodings.decoded(content)
    if latin is None or not latin.doubtful:
        return ()
    doubt = Message(
        "The letters of “{file}” can be read in two ways: is “{word}” right?", file=name, word=latin.doubtful
    )
    return (doubt,)


def plain(text: str, name: str) -> SourceText:
    """Return plain text as a source. Its title is the first line, or the headline just below leftovers of a page."""
    first, *more = [line.strip() for line in text.splitlines() if line.strip()][:3]
    if len(first.split()) < _HEADLINE:  # "FB pixel", "Skip to content", a name of a section
        first = next((line for line in more if _HEADLINE <= len(line.split()) <= 25 and line[-1] not in ".:,"), first)
    first = first.rstrip(" ;") or first  # as in lists of headlines
    return SourceText(title=first if len(first) <= 200 else name, text=text)


def _wide(content: bytes) -> str:
    """Return the UTF-16 variant of a text that has no byte order mark, or ""."""
    sample = content[:4000]
    even, odd = sample[::2], sample[1::2]
    if len(odd) > 4 and odd.count(0) > len(odd) * 0.6 and not even.count(0):
        return "utf-16-le"
    if len(odd) > 4 and even.count(0) > len(even) * 0.6 and not odd.count(0):
        return "utf-16-be"
    return ""


def _guessed(content: bytes) -> str | None:
    """Decode by guessing the encoding, from a sample: for the whole of a long text that would take minutes."""
    latin = latin_encodings.decoded(content)
    if latin is not None:
        return latin.text
    with LOADING:
        from charset_normalizer import from_bytes

    if len(content) <= _SAMPLE:
        best = from_bytes(content).best()
        return None if best is None else str(best)
    best = from_bytes(content[:_SAMPLE]).best()
    if best is None:
        return None
    try:
        return content.decode(best.encoding)
    except ValueError:
        return content.decode(best.encoding, "replace")
