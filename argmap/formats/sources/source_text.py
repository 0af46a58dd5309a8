"""The result of reading a file: a text with its metadata."""

import re
from dataclasses import asdict, dataclass, fields
from typing import Any

from argmap.message import Message
from argmap.model.records import PassageKind, SourceComment
from argmap.model.serialization import comment_from_values, comment_to_values

MOST_BYTES = 20_000_000
"""Larger files are refused: no article is this long, and reading one would take minutes."""

_NOT_KEPT = re.compile("[\x00\ud800-\udfff]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_SET_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++(?=\n|\Z)")  # looks at each run once, from its beginning
_GAPS = re.compile(r"\n{3,}")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedQuotation:
    """A quotation that somebody has marked: a span of a text in code points, with what the file says about it.

    `speaker` says the words, `marked_by` marked them, at the time `marked_at`. `tags` and `note` are theirs; `key` is
    what the file calls the mark. `before` and `after` are words around it in the whole text, where this one is only
    of excerpts.
    """

    start: int
    end: int
    speaker: str = ""
    role: str = ""
    via: str = ""
    kind: PassageKind = PassageKind.DIRECT
    marked_by: str = ""
    marked_at: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    key: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text with the metadata of its file, empty where unknown. Offsets are into `text` as it is.

    `comments` and `quotations` are those that the file tells as such; `notices` say in words what was left out, or is
    in doubt. `excerpts`: the text is only what is quoted of another, which is somewhere else. `pages` are the offsets
    at which pages begin, `page_labels` what stands on them (empty: 1, 2, 3 …), `reference` is the bibliographic record
    as CSL JSON.
    """

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""
    comments: tuple[SourceComment, ...] = ()
    notices: tuple[Message, ...] = ()
    quotations: tuple[MarkedQuotation, ...] = ()
    excerpts: bool = False
    pages: tuple[int, ...] = ()
    page_labels: tuple[str, ...] = ()
    reference: str = ""


def to_values(source: SourceText) -> dict[str, Any]:
    """Return a source as what JSON can hold."""
    values = {field.name: getattr(source, field.name) for field in fields(source)}
    return values | {
        "comments": [comment_to_values(comment) for comment in source.comments],
        "notices": [notice.to_json() for notice in source.notices],
        "quotations": [asdict(quotation) for quotation in source.quotations],
    }


def from_values(values: dict[str, Any]) -> SourceText:
    """Return the source that `to_values` gave."""
    comments = tuple(comment_from_values(comment) for comment in values["comments"])
    notices = tuple(Message.from_json(notice) for notice in values["notices"])
    quotations = tuple(_quotation_from_values(quotation) for quotation in values["quotations"])
    lists = {name: tuple(values[name]) for name in ("pages", "page_labels")}
    return SourceText(**(values | {"comments": comments, "notices": notices, "quotations": quotations} | lists))


def _quotation_from_values(values: dict[str, Any]) -> MarkedQuotation:
    kept = {"kind": PassageKind(values["kind"]), "tags": tuple(values["tags"])}
    return MarkedQuotation(**(values | kept))


def kept(text: str) -> str:
    """Return a text with all its characters but those that no text can hold: NUL and lone surrogates.

    Khmer, Thai, Burmese and others part their words by characters without width, and Persian joins its letters so.
    """
    return _NOT_KEPT.sub("", text)


def oddities(text: str) -> int:
    """Return the number of control characters and the like, which real texts hardly have."""
    return sum(1 for _ in _NO_TEXT.finditer(text))


def tidy(text: str) -> str:
    """Return a typeset text, cleaned: "\\n" line ends, at most one blank line in a row, no control characters.

    Soft hyphens are removed too: they only mark where a word may be broken.
    """
    text = _NOT_IN_SET_TEXT.sub("", _BREAKS.sub("\n", text)).removeprefix("\ufeff")
    text = _GAPS.sub("\n\n", _BLANKS.sub("", text)).strip("\n")
    return text + "\n" if text else ""


def label(text: object, most: int = 300) -> str:
    """Return metadata as one line of at most `most` characters; "" if it is no text."""
    if not isinstance(text, str):
        return ""
    line = _SPACES.sub(" ", _NOT_IN_SET_TEXT.sub("", _SPACES.sub(" ", text))).strip(" \ufeff")
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def day(text: object) -> str:
    """Return the day that a date begins with as YYYY-MM-DD, or the date unchanged if it has another form."""
    line = label(text, 60)
    match = re.match(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)", line)
    return "-".join(match.groups()) if match else line
