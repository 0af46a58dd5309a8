"""How alike two pieces of wording are, where they differ, and whether the difference weighs."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal

from argmap.text.normalized_text import WORD, fold

Op = Literal["same", "removed", "added"]

_PIECE = re.compile(r"\w+(?:['’]\w+)*|\s+|.", re.DOTALL)
_NEGATIONS = frozenset(
    {"no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot"}
    | {"hardly", "barely", "scarcely", "few", "little", "unless"}
)


def difference(old: str, new: str) -> tuple[tuple[Op, str], ...]:
    """The way from the old words to the new, in pieces to show: ("same" | "removed" | "added", text).

    Same and added joined give `new`; same and removed joined give `old`, but for white space and quotation
    marks, which are not worth showing as changes.
    """
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    matcher = SequenceMatcher(None, [fold(p) for p in before], [fold(p) for p in after], autojunk=False)
    pieces: list[tuple[Op, str]] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(("same", "".join(after[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(("removed", "".join(before[i1:i2])))
        if j2 > j1:
            pieces.append(("added", "".join(after[j1:j2])))
    return tuple(pieces)


def agreement(wanted: Sequence[str], found: Sequence[str]) -> float | None:
    """How much of the wanted words is found in this order, 0..1 by letters, so that "of" counts little."""
    total = sum(map(len, wanted))
    if not total:
        return None
    if tuple(wanted) == tuple(found):
        return 1.0
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(len(word) for a, _, size in blocks for word in wanted[a : a + size]) / total


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """How alike two rows of words are, 0..1 by letters; a word replaced by a similar one counts in part."""
    total = sum(map(len, old)) + sum(map(len, new))
    if not total:
        return 0.0
    same = 0.0
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            same += 2 * sum(map(len, old[i1:i2]))
        elif tag == "replace" and i2 - i1 <= 3 and j2 - j1 <= 3:
            one, other = " ".join(old[i1:i2]), " ".join(new[j1:j2])
            ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
            same += max(0.0, 2 * ratio - 1) * (len(one) + len(other) - (i2 - i1) - (j2 - j1) + 2)
    return min(1.0, same / total)


def weighty(old: str, new: str) -> bool:
    """Whether the words differ by a name, a number, a negation, or one word of weight put for another."""
    pieces = [(op, fold(text)) for op, text in difference(old, new)]
    for number, (op, text) in enumerate(pieces):
        if op == "same":
            continue
        words = WORD.findall(text)
        if any(c.isdigit() for c in text) or any(_negates(word) for word in words):
            return True
        if any(word[0].isupper() for word in words) and number > 0:
            return True
        if op == "removed" and number + 1 < len(pieces) and pieces[number + 1][0] == "added":
            other = pieces[number + 1][1]
            long_words = [w for part in (text, other) for w in WORD.findall(part) if len(w) >= 4]
            ratio = SequenceMatcher(None, text.casefold(), other.casefold(), autojunk=False).ratio()
            if long_words and ratio < 0.75:
                return True
    return False


def _negates(word: str) -> bool:
    return word.casefold() in _NEGATIONS or "n't" in word.casefold()
