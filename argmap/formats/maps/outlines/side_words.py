"""How people write in outlines which side something is on: words, signs and icons in several languages."""

import re

from argmap.model.records import Stance

_WORDS = {
    Stance.PRO: """
        pro | for | in favor | in favour | support | supports | supporting | reason | argument for | yes
        + | 👍 | ➕ | ✅
        dafür | pro-argument | grund | spricht dafür | pour | argument pour | raison | a favor | razón
        argumento a favor
    """,
    Stance.CON: """
        con | contra | against | oppose | opposes | opposing | attack | attacks | objection | argument against | no
        - | − | – | 👎 | ➖ | ❌ | dagegen | kontra | gegenargument | einwand | spricht dagegen | contre
        argument contre | en contra | objeción | argumento en contra
    """,
}
_HEADINGS = {
    Stance.PRO: """
        pros | arguments for | arguments in favor | reasons | reasons for | advantages | benefits | strengths
        argumente dafür | gründe | pro-argumente | vorteile | arguments pour | raisons | avantages
        argumentos a favor | razones | ventajas
    """,
    Stance.CON: """
        cons | arguments against | objections | reasons against | disadvantages | drawbacks | counterarguments
        argumente dagegen | gegenargumente | kontra-argumente | einwände | nachteile | arguments contre | inconvénients
        argumentos en contra | objeciones | desventajas
    """,
}
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
"""The names of attributes that may hold one of the words."""
_NO_PREFIX = {"yes", "no", "for", "support", "supports", "attack", "attacks"}
"""Words that begin ordinary sentences: a colon after them says nothing, but alone they do."""


def _by_word(table: dict[Stance, str]) -> dict[str, Stance]:
    return {
        word.strip(): stance for stance, words in table.items() for word in words.strip().replace("\n", "|").split("|")
    }


_SIDES = _by_word(_WORDS)
_ALONE = _by_word(_HEADINGS) | _SIDES
_PREFIX = re.compile(
    r"\s*(?:(?P<sign>[+\-−–👍👎➕➖✅❌])\s+|[(\[](?P<inner>[+\-−–])[)\]]\s*|(?P<word>"
    + "|".join(
        re.escape(word)
        for word in sorted(_SIDES, key=len, reverse=True)
        if word[0].isalpha() and word not in _NO_PREFIX
    )
    + r")\s*[:：]\s+)(?=\S)",
    re.IGNORECASE,
)


def side_of_word(text: str) -> Stance | None:
    """Return the side that a word or a sign alone says."""
    return _SIDES.get(" ".join(text.split()).casefold())


def side_of_heading(text: str) -> Stance | None:
    """Return the side of what stands below a heading that is nothing but a word for it ("Cons")."""
    return _ALONE.get(" ".join(text.split()).casefold().rstrip(":").rstrip())


def parted(text: str) -> tuple[Stance | None, str]:
    """Return the side that a text begins with ("Con: …", "+ …"), or None, and the rest of it."""
    found = _PREFIX.match(text)
    if found is None:
        return None, text
    side = side_of_word(found["sign"] or found["inner"] or found["word"])
    return side, text[found.end() :]
