"""Replacing words in claims, notes and tags; never in sources and quotations, nor in claims that are a quotation."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from argmap.model.document import Edit
from argmap.model.records import Claim, Passage, Records
from argmap.model.sought_words import Sought
from argmap.model.verbatim import is_verbatim


@dataclass(frozen=True, slots=True)
class ReplacedWords:
    """How often words were replaced, and in how many claims."""

    times: int = 0
    claims: int = 0


def with_replaced(records: Records, claim: Claim, words: Sought, by: str) -> tuple[Claim, int]:
    """Return a claim with words replaced in its text, note and tags, and how often they were.

    The text of a claim in the very words of a passage that it cites stays, as does one that would have no words left.
    """
    passages = [passage.exact for id in claim.passages if (passage := records.find(id, Passage)) is not None]
    text, times = _replaced(claim.text, words, by)
    if not text.strip() or (passages and is_verbatim(claim.text, passages)):
        text, times = claim.text, 0
    note, more = _replaced(claim.note, words, by)
    pairs = [_replaced(tag, words, by) for tag in claim.tags]
    tags = tuple(dict.fromkeys(tag.strip() for tag, _ in pairs if tag.strip()))
    times += more + sum(count for _, count in pairs)
    return replace(claim, text=text, note=note, tags=tags) if times else claim, times


def replace_words(edit: Edit, claims: Iterable[str], words: Sought, by: str) -> ReplacedWords:
    """Replace words in these claims; return how much that was."""
    times = changed = 0
    for id in claims:
        claim = edit.find(id, Claim)
        if claim is None:
            continue
        after, count = with_replaced(edit, claim, words, by)
        if count:
            edit.put(after)
            times, changed = times + count, changed + 1
    return ReplacedWords(times, changed)


def _replaced(text: str, words: Sought, by: str) -> tuple[str, int]:
    spans = words.spans(text)
    made, at = [], 0
    for start, end in spans:
        made += [text[at:start], _in_case(text[start:end], by)]
        at = end
    return "".join([*made, text[at:]]), len(spans)


def _in_case(found: str, by: str) -> str:
    """Return the new words with a capital where the old ones had one: at the beginning of a sentence, or throughout."""
    if by.islower() and len(found) > 1 and found.isupper():
        return by.upper()
    if by[:1].islower() and found[:1].isupper():
        return by[0].upper() + by[1:]
    return by
