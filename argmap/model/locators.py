"""On which page of its source a quotation stands, for sources that have pages."""

from bisect import bisect_right

from argmap.model.records import Source


def page_at(source: Source, at: int) -> str:
    """Return what is printed on the page of an offset in the text (code points); "" where there are no pages."""
    place = bisect_right(source.pages, at) - 1
    if place < 0:
        return ""
    return source.page_labels[place] if place < len(source.page_labels) else str(place + 1)


def pages_of(source: Source, start: int, end: int) -> str:
    """Return the page of a span, or the first and the last of several: "3", "3–4"; "" where there are no pages."""
    first, last = page_at(source, start), page_at(source, max(start, end - 1))
    return f"{first}–{last}" if first and last and first != last else first or last
