"""Markdown: the words stay, marks that only format them are removed, links become their text."""

import re

from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import SourceText, day, label, tidy

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w -]{0,30}):[ \t]*(\S[^\n]*)$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(```|~~~)")
_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S+[^\n]*$")
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S.*)$")
_UNDERLINE = re.compile(r"^(?:={3,}|-{3,})[ \t]*$")
_IMAGE = re.compile(
    r"!\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])"
)
_LINK = re.compile(
    r"\[([^\[\]\n]{1,1000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])"
)
_BARE = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,12}(?: [^<>\n]{0,500})?/?>|<!--(?:(?!<!--)[^\n]){0,2000}?-->")
_STRONG = re.compile(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])")
_STRONG_LINE = re.compile(r"(?<![\w_\\])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\w_])")
_CODE = re.compile(r"(?<!`)(`{1,2})(?=[^`])([^`\n]{1,1000})\1(?!`)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>-])")


def read(content: bytes, name: str) -> SourceText:
    """Return Markdown as a source; its title is that of the front matter, or else the first heading."""
    text = decode(content, name).replace("\r\n", "\n").replace("\r", "\n")
    fields: dict[str, str] = {}
    front = _FRONT.match(text)
    if front is not None:
        fields = {key.lower(): label(value).strip("\"'[]") for key, value in _FIELD.findall(front.group(1))}
        text = text[front.end() :]
    lines = text.split("\n")
    text = tidy("\n".join(_plainly(lines)))
    if not text:
        text = tidy(decode(content, name))
    return SourceText(
        title=fields.get("title") or _title(lines) or name.rpartition(".")[0] or name,
        text=text,
        author=fields.get("author") or fields.get("authors", ""),
        publisher=fields.get("publisher") or fields.get("publication") or fields.get("site", ""),
        date=day(fields.get("date", "")),
        address=fields.get("url") or fields.get("source") or fields.get("link", ""),
    )


def _plainly(lines: list[str]) -> list[str]:
    done: list[str] = []
    fence = ""
    for line in lines:
        mark = _FENCE.match(line)
        if mark is not None and fence in {"", mark.group(1)}:
            fence = "" if fence else mark.group(1)
            continue
        if fence:
            done.append(line)
        elif not _DEFINITION.match(line) and not (
            _UNDERLINE.match(line) and ((done and done[-1].strip()) or "-" in line)
        ):
            done.append(_words(line))
    return done


def _words(line: str) -> str:
    """Return a line without its formatting marks."""
    line = _IMAGE.sub(r"\1", line)
    for _ in range(2):  # a picture or a link may stand within a link
        line = _LINK.sub(r"\1", line)
    line = _TAG.sub("", _BARE.sub(r"\1", line))
    for _ in range(2):
        line = _STRONG_LINE.sub(r"\2", _STRONG.sub(r"\2", line))
    return _ESCAPED.sub(r"\1", _CODE.sub(r"\2", line))


def _title(lines: list[str]) -> str:
    """Return the first heading, or else a short first line."""
    first = ""
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        heading = _HEADING.match(line)
        if heading is not None:
            return label(_words(heading.group(1).rstrip(" \t#") or heading.group(1)), 200)
        if line.strip() and _UNDERLINE.match(below):
            return label(_words(line), 200)
        first = first or line.strip()
    plainly = label(_words(first), 1000).lstrip("> ")
    return plainly if len(plainly) <= 200 else ""
