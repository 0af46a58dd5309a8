"""Signatures below quotations: "― Ana Reed", "(Tom Baker)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from argmap.text.mentions import Mention, mention_of
from argmap.text.paragraphs import Paragraph
from argmap.text.quotation_marks import Marked
from argmap.text.speaker_checks import clause
from argmap.text.spoken_labels import label_of
from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.words import Word, words_of

_LONGEST = 140
_DASHED = re.compile(r"[\s.,]*(?:[—–―‒~]|-{1,3})[ \t\xa0]*(?=[^\W\d_])")
_BRACKETS = re.compile(r"\s*\(([^()\n]{3,90})\)[ \t.]*$")
_HANDLE = re.compile(r"\s*\(@\w+\)")  # as under a post that a page shows: "— Ana Reed (@areed) May 3, 2024"
_MARKED = re.compile(r"[“”«»„\"]")
_SMALL = THREAD_WORDS["particles_of_signatures"]


def signatures(text: str, found: Sequence[Paragraph], marked: Sequence[Sequence[Marked]]) -> Mapping[int, Mention]:
    """Return the signer of each signed quotation, by the offset of its opening mark.

    A quotation that runs over several paragraphs is signed as a whole. A label (“WALLACE: But …”) signs as well.
    """
    signed: dict[int, Mention] = {}
    open_parts: list[int] = []
    labelled: Mention | None = None
    for number, group in enumerate(marked):
        for index, item in enumerate(group):
            label = label_of(text, item)
            labelled = label or (labelled if item.continues else None)
            if labelled is not None:
                signed[item.outer_start] = labelled
            if not item.continues:
                open_parts = []
            open_parts.append(item.outer_start)
            if not item.closed:
                continue
            last = index + 1 == len(group)
            stop = found[number].end if last else group[index + 1].outer_start
            mention = _behind(text, item.outer_end, stop)
            if (
                mention is None
                and last
                and not text[item.outer_end : stop].strip(" .,\t\xa0")
                and number + 1 < len(found)
            ):
                below = found[number + 1]
                if not marked[number + 1] and below.gap < 2:
                    mention = _behind(text, below.start, below.end)
            if mention is not None:
                signed.update(dict.fromkeys(open_parts, mention))
    return signed


def signer(text: str, start: int, stop: int) -> Mention | None:
    """Return who signs with a line of its own, which begins with a dash: "— Ana Reed, baker"; None if it is none."""
    if stop - start > _LONGEST or _DASHED.match(text, start, stop) is None:
        return None
    handle = _HANDLE.search(text, start, stop)
    return _behind(text, start, handle.start() if handle is not None else stop)


def _behind(text: str, start: int, stop: int) -> Mention | None:
    """Parse text[start:stop] as a signature; None if it is anything more, or anything else."""
    if stop - start > _LONGEST:
        return None
    dash = _DASHED.match(text, start, stop)
    if dash is not None:
        return _named(text, dash.end(), stop, plain=text[dash.end() - 1 : dash.end()] == "-" or "-" in dash[0])
    bracket = _BRACKETS.match(text[start:stop])
    if bracket is not None:
        return _named(text, start + bracket.start(1), start + bracket.end(1), plain=True)
    return None


def _named(text: str, start: int, stop: int, *, plain: bool) -> Mention | None:
    """Parse a name and its description; `plain`: the mark before it may also begin a list item."""
    if _MARKED.search(text, start, stop):
        return None
    words = words_of(text, start, stop)
    while words and words[-1].text in ".,":
        words = words[:-1]
    cut = next((n for n, word in enumerate(words) if word.text in ",(–—―|/;"), len(words))
    name, rest = words[:cut], words[cut + 1 :]
    if not 1 <= len(name) <= 7 or any(word.text in "!?:;" for word in words):
        return None
    if not name[0].capital and name[0].low not in _SMALL:
        return _described(name, rest, text)
    if not all(word.capital or word.low in _SMALL or word.text == "." or word.text[0] in "@#" for word in name):
        return None
    if plain and len(name) < 2 and not rest:
        return None
    if rest and clause(text[name[0].start : rest[-1].end]):
        return None
    mention = mention_of(name, text)
    if mention is None or not rest or mention.kind == "description":
        return mention
    role = text[rest[0].start : rest[-1].end].strip(" ,.()")
    return replace(mention, role=role or mention.role)


def _described(name: list[Word], rest: list[Word], text: str) -> Mention | None:
    """Parse "a resident of Elm Street" and the like; None unless it is a person."""
    if rest or name[0].low not in THREAD_WORDS["describing"] or clause(text[name[0].start : name[-1].end]):
        return None
    mention = mention_of(name, text)
    return mention if mention is not None and mention.head and mention.kind == "description" else None
