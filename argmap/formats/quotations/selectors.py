"""Selectors of the Web Annotation model: which words of a page an annotation is on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qs

from argmap.formats.sources.source_text import label

_MOST = 200
_GAP = " … "


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """The words that an annotation is on, with those around them, as far as its selectors tell.

    `at` is the offset of the words in the page, in the unit of whoever counted. `pointed`: something is marked, but
    only by a place in the page (numbers, a path), not by words.
    """

    words: str = ""
    before: str = ""
    after: str = ""
    at: int | None = None
    page: str = ""
    pointed: bool = False


def marked_words(targets: Any) -> MarkedWords:
    """Return the marked words of all the targets of an annotation; several parts are joined by "…"."""
    found = MarkedWords()
    for target in _listed(targets)[:_MOST]:
        selectors = target.get("selector") if isinstance(target, Mapping) else None
        mark = of_selectors(selectors)
        if mark.words and found.words and mark.words != found.words:
            found = replace(found, words=found.words + _GAP + mark.words, after=mark.after)
        elif mark.words or not found.words:
            found = replace(mark, page=mark.page or found.page, pointed=mark.pointed or found.pointed)
    return found


def of_selectors(selectors: Any) -> MarkedWords:
    """Return the words that selectors mark, which all mark the same, each in its way."""
    found = MarkedWords()
    for selector in _all_of(selectors):
        match selector.get("type") or selector.get("@type"):
            case "TextQuoteSelector" | "oa:TextQuoteSelector" if not found.words:
                words, before, after = (_text(selector.get(name)) for name in ("exact", "prefix", "suffix"))
                found = replace(found, words=words, before=before, after=after)
            case "TextPositionSelector" | "oa:TextPositionSelector" if found.at is None:
                at = _number(selector.get("start"))
                found = replace(found, at=at, pointed=found.pointed or at is not None)
            case "PageSelector" if not found.page:
                index = _number(selector.get("index"))
                shown = label(selector.get("label"), 40) or ("" if index is None else str(index + 1))
                found = replace(found, page=shown)
            case "FragmentSelector" | "oa:FragmentSelector":
                found = _with_fragment(found, _text(selector.get("value")))
            case "RangeSelector" | "oa:RangeSelector" if not found.words:
                found = _with_range(found, selector)
            case _:
                found = replace(found, pointed=True)
    return found


def _with_fragment(found: MarkedWords, value: str) -> MarkedWords:
    named = parse_qs(value.lstrip("#"), max_num_fields=20) if len(value) < 4000 and value.count("&") < 20 else {}
    page = label(next(iter(named.get("page", ())), ""), 40)
    return replace(found, page=found.page or page, pointed=True)


def _with_range(found: MarkedWords, selector: Mapping[str, Any]) -> MarkedWords:
    """Return what a range marks whose ends are marked by words; other ranges only point."""
    ends = []
    for name in ("startSelector", "endSelector"):
        quotes = (one for one in _all_of(selector.get(name)) if isinstance(one.get("exact"), str))
        ends.append(next(quotes, None))
    if ends[0] is None or ends[1] is None:
        return replace(found, pointed=True)
    words = [_text(end.get("exact")) for end in ends if end]
    joined = words[0] if words[0] == words[1] else _GAP.join(words)
    return replace(found, words=joined, before=_text(ends[0].get("prefix")), after=_text(ends[1].get("suffix")))


def _all_of(selectors: Any) -> Iterator[Mapping[str, Any]]:
    """Yield selectors, also those that refine others, and those that are listed or chosen among."""
    waiting = _listed(selectors)[:_MOST][::-1]
    seen = 0
    while waiting and seen < _MOST:
        selector = waiting.pop()
        seen += 1
        if isinstance(selector, Mapping):
            yield selector
            for name in ("refinedBy", "items", "member", "members"):
                waiting.extend(_listed(selector.get(name))[:_MOST][::-1])


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    """Return a text, or the first of several, or the value of a text with a language."""
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, Mapping):
        first = first.get("@value") or first.get("value")
    return first if isinstance(first, str) else ""


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53 else None
