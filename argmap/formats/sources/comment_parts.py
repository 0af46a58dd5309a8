"""The parts of a comment as one element of a page tells them: a name, a time, a score."""

import re

from argmap.formats.sources import comment_marks
from argmap.formats.sources.buttons import is_no_name, is_time, without_time
from argmap.formats.sources.comment_lines import number_of, time_of
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.source_text import label


def tokens_of(element: Element) -> list[str]:
    """Return an element's class names, at most 30."""
    return (element.get("class") or "").split()[:30]


def name_in(element: Element) -> tuple[str, Element]:
    """Return the name in an element, and the element to leave out of the body."""
    if element.get("content"):
        return plain_name(label(element.get("content"), 200)), element
    inner = None
    links = None
    for number, part in enumerate(element.iterdescendants()):
        if number > 40:
            break
        if not isinstance(part.tag, str):
            continue
        if part.get("itemprop") == "name" or any(comment_marks.NAME_IN.fullmatch(token) for token in tokens_of(part)):
            inner = part
            break
        if links is None and part.tag in {"a", "cite", "b", "strong"} and plain_name(flat(part, 200)):
            links = part
    for choice in (inner, links, element):
        if choice is not None:
            name = plain_name(label(choice.get("content")) or _flat_but_addressee(choice))
            if name:
                return name, element if len(flat(element, 200)) < 120 else choice
    return "", None


def plain_name(said: str) -> str:
    """Return a name without what stands around it on pages, or "" if it is none."""
    said = comment_marks.DRESS.sub("", said.strip()).removesuffix(" (not verified)")
    name = without_time(said)[0] if re.search(r"\d", said) and not is_time(said) else said
    name = name.strip(" @,:·•|»-")
    return name if 0 < len(name) <= comment_marks.LONGEST_NAME and not is_no_name(name) else ""


def _flat_but_addressee(element: Element) -> str:
    """Return the text of an element as one line, without the part that names the addressee."""
    other = next(
        (p for p in element.iterdescendants() if any(comment_marks.ADDRESSEE.fullmatch(t) for t in tokens_of(p))), None
    )
    said = flat(element, 200)
    if other is not None:
        said = said.replace(flat(other, 200) or "\n", " ", 1)
    return label(said, 200)


def flat(element: Element, most: int) -> str:
    """Return the text of an element as one line, at most about its first `most` characters."""
    words: list[str] = []
    length = 0
    for part in element.itertext():
        words.append(part)
        length += len(part)
        if length > most * 4:
            break
    return label(" ".join(words), most)


def time_in(element: Element) -> str:
    """Return the time that an element tells, to programs or in words, unless it is that of a change."""
    above = element.getparent()
    if re.match(r"\s*(?:last )?(?:edited|updated|modified)", (above.text or "") + (element.text or ""), re.I):
        return ""
    inner = element if element.tag == "time" else element.find(".//time")
    for one in (inner, element):
        if one is not None:
            for name in ("datetime", "content", "data-time", "data-timestamp", "title"):
                when = time_of(one.get(name) or "")
                if when:
                    return when
    dated = next(
        (part for part in element.iterdescendants("span", "a", "abbr") if part.get("title") or part.get("data-time")),
        None,
    )
    if dated is not None:
        when = time_of(dated.get("data-time") or "") or time_of(dated.get("title") or "")
        if when:
            return when
    return time_of(flat(element, 200))


def points_in(element: Element, tokens: list[str]) -> int | None:
    """Return the score that an element tells, None if it tells none."""
    if {"dislikes", "likes"} & set(tokens) and "score" in tokens:  # what it would be with another vote
        return None
    for said in (
        element.get("content"),
        element.get("data-value"),
        element.get("data-score"),
        element.get("title"),
        flat(element, 40),
    ):
        number = number_of(said or "")
        if number is not None:
            return number
    return None
