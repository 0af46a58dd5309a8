"""The byline of an article where only its page shows it: who wrote it, and on which day."""

# ruff: noqa: E501 - tables of words

import re
from datetime import date
from itertools import islice

from argmap.formats.sources.buttons import is_time, without_time
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.source_text import label

_BY = re.compile(
    r"^\W*(?:(?:written|posted|opinion|analysis|story|words|text|reported|report|published)?\s*by|von|par|por|di|text|autor|autora|auteur|autore|view all (?:posts|articles|stories) by)\b\s*:?\s+",
    re.IGNORECASE,
)
_NAME = r"(?:[^\W\d_a-z][\w.'’-]*|(?:van|von|de|der|den|del|della|di|da|la|le|bin|al|ter|dos|e)\b)"
_NAMES = re.compile(rf"[^\W\d_a-z][\w.'’-]*(?:\s+{_NAME}){{1,4}}")
_TAGS = ("p", "div", "span", "address", "a", "li", "h2", "h3", "h4", "h5", "cite", "small", "em", "strong", "b", "td")
_LONGEST = 120
_MOST_PIECES = 90
_MOST_LINES = 20_000
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero",
            "feb february februar février febrero",
            "mar march märz mars marzo",
            "apr april avril abril",
            "may mai mayo",
            "jun june juni juin junio",
            "jul july juli juillet julio",
            "aug august août agosto",
            "sep sept september septembre septiembre",
            "oct october okt oktober octobre octubre",
            "nov november novembre noviembre",
            "dec december dez dezember décembre diciembre",
        ),
        1,
    )
    for name in names.split()
}
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:de\s+)?([^\W\d]{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_CHARACTERS = re.compile(r"(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")
_DATED = re.compile(
    r"(?:published|posted|updated|date|veröffentlicht|erschienen|stand|publié|publicado|pubblicato)\b", re.IGNORECASE
)


def shown_byline(tree: Element) -> str:
    """Return the names in the first line of a page that begins with "By" or its like, "" if there is none."""
    for said in _lines(tree):
        lead = _BY.match(said)
        if lead is None:
            continue
        rest = without_time(said[lead.end() :])[0]
        names = []
        for part in re.split(r"\s*[,;|•·]\s*|\s+(?:and|und|et|y|e|&)\s+", rest):
            if _NAMES.fullmatch(part.strip()) is None or part.startswith("The "):
                break
            names.append(part.strip())
        if names:
            return ", ".join(names)
    return ""


def shown_date(tree: Element) -> str:
    """Return the day in the first short line of a page that tells when it was published, as YYYY-MM-DD, or ""."""
    for said in _lines(tree):
        if _DATED.search(said) or _BY.match(said):
            found = date_in(said)
            if found:
                return found
    alone = {date_in(said) for said in _lines(tree) if is_time(said) or _CHARACTERS.fullmatch(said)} - {""}
    return alone.pop() if len(alone) == 1 else ""


def date_in(said: str) -> str:
    """Return the first day that words name, as YYYY-MM-DD, or ""."""
    for pattern, order in (
        (_DAY_FIRST, (3, 2, 1)),
        (_MONTH_FIRST, (3, 1, 2)),
        (_NUMBERS, (3, 2, 1)),
        (_CHARACTERS, (1, 2, 3)),
    ):
        for match in pattern.finditer(said):
            year, month, day = (match.group(group) for group in order)
            number = int(month) if month.isdigit() else _MONTHS.get(month.casefold())
            try:
                return date(int(year), number or 0, int(day)).isoformat()
            except ValueError:
                continue
    return ""


def _lines(tree: Element) -> list[str]:
    """Return the short lines of a page, each from the innermost element that holds all of it."""
    found = []
    for element in islice(tree.iter(*_TAGS), _MOST_LINES):
        if not (element.text or "").strip():
            continue
        words: list[str] = []
        length = 0
        for part in element.iter():
            tail = (part.tail or "") if part is not element else ""
            words += [" | " if part.tag == "br" else part.text or "", tail]
            length += len(words[-2]) + len(tail)
            if length > _LONGEST or len(words) > _MOST_PIECES:
                break
        if length <= _LONGEST:
            found.append(label(" ".join(words)))
    return found
