"""The sentences around a quotation, so that one can judge it without opening its source."""

from argmap.import_lock import LOADING

_NEAR = 1_200
"""Characters on either side in which sentences are looked for."""
_MOST = 600
"""Characters that are shown on either side at most."""


def surroundings(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a quotation with the rest of its sentences, the sentence before, and the one after."""
    with LOADING:
        from argmap.text.sentences import spans

    low, high = max(0, start - _NEAR), min(len(text), end + _NEAR)
    found: list[tuple[int, int]] = []
    at = low
    while at < high:  # line by line: a sentence does not go beyond its paragraph
        stop = text.find("\n", at, high)
        stop = high if stop < 0 else stop
        found += [span for span in spans(text, at, stop) if text[slice(*span)].strip()]
        at = stop + 1
    inside = [n for n, (first, last) in enumerate(found) if first < end and last > start]
    if not inside:
        return start, end
    first = found[max(0, inside[0] - 1)][0]
    last = found[min(len(found) - 1, inside[-1] + 1)][1]
    first, last = min(start, max(first, start - _MOST)), max(end, min(last, end + _MOST))
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last
