"""What the look and the words of a line in somebody's drawing tell of its side: green or "supports", red or "but"."""

import re

from argmap.model.records import Stance

_PRO = frozenset("+ pro for support supports supporting reason because yes agree inference ra entails entail".split())
_CON = frozenset(
    "- − – con contra against attack attacks attacking objection but no rebut rebuts rebuttal undercut undercuts "
    "undermine undermines disagree contradicts contradictory contradiction contrary conflict ca opposes however".split()
)
_GREEN = re.compile(r"green|lime|olive(?!$)|chartreuse|teal|^cyan4")
_RED = re.compile(r"red(?!dish)|crimson|firebrick|tomato|maroon|salmon")
_HEX = re.compile(r"#?([0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?$")
_SPLIT = re.compile(r"[^\w+−–-]+")


def side_of_words(words: str) -> Stance | None:
    """Return the side that a label names, by its first word that does; None where it names none."""
    for word in _SPLIT.split(words[:200].strip().lower()):
        plain = word.rstrip("?")
        if plain in _PRO:
            return Stance.PRO
        if plain in _CON:
            return Stance.CON
    return None


def side_of_color(color: str) -> Stance | None:
    """Return the side that a color stands for: green for, red against; None for any other."""
    name = color.strip().lower().split(":")[0].split(";")[0]
    if found := _HEX.match(name):
        red, green, blue = (int(found[1][at : at + 2], 16) for at in (0, 2, 4))
        if green > 1.3 * red + 20 and green >= 0.9 * blue:
            return Stance.PRO
        return Stance.CON if red > 1.3 * green + 20 and red > 1.3 * blue + 20 else None
    if _GREEN.search(name):
        return Stance.PRO
    return Stance.CON if _RED.search(name) else None
