"""How people write in mind maps which side something is on: icons, signs, words and attributes."""

import re

from argmap.formats.outline_text.side_words import LABELS, heading_side, side_of
from argmap.model.records import Stance

ICONS = {
    "button_ok": Stance.PRO,
    "button_cancel": Stance.CON,
    "emoji-2705": Stance.PRO,
    "emoji-274C": Stance.CON,
    "emoji-2795": Stance.PRO,
    "emoji-2796": Stance.CON,
    "emoji-1F44D": Stance.PRO,
    "emoji-1F44E": Stance.CON,
}
"""Icons of Freeplane: a tick and a cross, a plus and a minus, thumbs up and down."""
ATTRIBUTES = frozenset({"stance", "side", "type", "kind", "relation", "role", "polarity", "argument"})
"""The names of attributes that may hold a word for a side."""
_SIGNS = dict.fromkeys("+👍➕✅", Stance.PRO) | dict.fromkeys("-−–👎➖❌", Stance.CON)
_VALUES = {"supports": Stance.PRO, "yes": Stance.PRO, "oppose": Stance.CON, "opposes": Stance.CON}
_VALUES |= {"attack": Stance.CON, "attacks": Stance.CON, "no": Stance.CON}
_SIGN = re.compile(r"\s*(?:(?P<sign>[+\-−–👍👎➕➖✅❌])\s+|[(\[](?P<inner>[+\-−–])[)\]]\s*)(?=\S)")


def side_of_word(text: str) -> Stance | None:
    """Return the side that a word or a sign alone says."""
    word = " ".join(text.split()).casefold()
    return LABELS.get(word) or _SIGNS.get(word) or _VALUES.get(word)


def side_of_heading(text: str) -> Stance | None:
    """Return the side of what stands below a heading that is nothing but a word or a sign for it ("Cons")."""
    return _SIGNS.get(text.strip()) or heading_side(text)


def parted(text: str) -> tuple[Stance | None, str]:
    """Return the side that a text begins with ("Con: …", "+ …"), or None, and the rest of it."""
    if found := _SIGN.match(text):
        return _SIGNS[found["sign"] or found["inner"]], text[found.end() :]
    headed = side_of(text.strip())
    return (headed.stance, headed.text) if headed.stance is not None else (None, text)
