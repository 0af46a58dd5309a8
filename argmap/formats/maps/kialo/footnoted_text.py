"""The marks in the text of a claim on Kialo: links, footnotes and escapes."""

import re
from dataclasses import dataclass, field

_ESCAPABLE = r"\\`*_{}\[\]()#+\-.!|~<>:"
_MARK = re.compile(
    rf"\\(?P<escaped>[{_ESCAPABLE}])"
    r"|\[(?P<label>(?:\\.|[^\[\]\\\n]){1,500})\]\((?P<address>(?:\\.|[^()\s\\]|\([^()\s]{0,200}\)){1,2000})\)"
    r"|[ \t]?\[(?P<note>\d{1,6})\]"
)
_TO_ESCAPE = re.compile(r"[\\\[\]]")
_BEGINS_LIKE = re.compile(r"(?:Pro|Con|Thesis|Question)(?=:)|(?=->)", re.IGNORECASE)


@dataclass(slots=True)
class FootnotedText:
    """A text without its marks, the addresses of its links with their labels, and the numbers of its footnotes."""

    text: str
    links: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def unmarked(raw: str, known: set[str]) -> FootnotedText:
    """Return a text without its marks; a footnote is one only where its number is `known`."""
    found = FootnotedText("")

    def shown(match: re.Match[str]) -> str:
        if match["escaped"]:
            return match["escaped"]
        if match["label"]:
            label = unescaped(match["label"])
            found.links.append((unescaped(match["address"]), label))
            return label
        if match["note"] not in known:
            return match[0]
        found.notes.append(match["note"])
        return ""

    found.text = " ".join(_MARK.sub(shown, raw).split())
    return found


def renumbered(raw: str, numbers: dict[str, str]) -> str:
    """Return a text with other numbers for its footnotes; those that have none are left out."""

    def told(match: re.Match[str]) -> str:
        if not match["note"] or match["note"] not in numbers:
            return match[0]
        new = numbers[match["note"]]
        return f"{match[0].partition('[')[0]}[{new}]" if new else ""

    return _MARK.sub(told, raw)


def unescaped(text: str) -> str:
    """Return a text without the backslashes before punctuation."""
    return re.sub(rf"\\([{_ESCAPABLE}])", r"\1", text)


def marked(text: str) -> str:
    """Return a text on one line, with backslashes before what would be read as a mark or as a side."""
    line = _TO_ESCAPE.sub(r"\\\g<0>", " ".join(text.split()))
    return _BEGINS_LIKE.sub(lambda match: f"{match[0]}\\", line, count=1) if _BEGINS_LIKE.match(line) else line
