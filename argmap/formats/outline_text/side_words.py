"""Words at the head of a line that tell its side: labels ("Pro:", "Objections") and connectives ("because", "but").

A label is a mark, so it is taken away. A connective is taken away where a claim is left without it, and where it leads
a clause of its own ("Because it rains, …") it belongs to the sentence and stays.
"""

import re
from typing import NamedTuple

from argmap.model.records import Stance

_PRO = """
    pro pros for in_favor in_favour reason reasons argument_for arguments_for reasons_for support supporting
    supporting_reason supporting_reasons advantage advantages benefit benefits strength strengths
    dafür für grund gründe argument_dafür argumente_dafür pro-argument pro-argumente vorteil vorteile
    a_favor razón razones argumentos_a_favor ventaja ventajas
    pour raison raisons arguments_pour avantage avantages
    """
_CON = """
    con cons contra against objection objections counterargument counterarguments counter-argument counter-arguments
    counter rebuttal rebuttals argument_against arguments_against reasons_against disadvantage disadvantages drawback
    drawbacks weakness weaknesses opposing
    dagegen gegen kontra einwand einwände gegenargument gegenargumente argument_dagegen argumente_dagegen nachteil
    nachteile
    en_contra contras objeción objeciones argumentos_en_contra desventaja desventajas
    contre arguments_contre inconvénient inconvénients
    """
LABELS = {
    words.replace("_", " "): stance
    for table, stance in ((_PRO, Stance.PRO), (_CON, Stance.CON))
    for words in table.split()
}
"""The labels, in lower case, with the side that they tell."""

_ANY = "|".join(sorted((re.escape(label) for label in LABELS), key=len, reverse=True))
_LABEL = re.compile(
    rf"(?:(?P<mark>{_ANY})(?:\s*\#?\d{{1,3}})?\s*(?:[:：]|\s[-–—](?=\s))|[(\[](?P<inside>{_ANY})[)\]])\s*",
    re.IGNORECASE,
)
_HEADING = re.compile(rf"[*_\s]*(?P<mark>{_ANY})(?:\s*\(\d{{1,3}}\))?\s*[*_]*\s*[:：]?[*_\s]*", re.IGNORECASE)

_TIMES = frozenset(
    "then when last ever yesterday time times long before after about around early late mid january february march"
    " april may june july august september october november december monday tuesday wednesday thursday friday"
    " saturday sunday childhood birth".split()
)
_CLAUSE = re.compile(r"(?:because|since)\b(?!\s+of\b)[,:]?\s+(?P<rest>\S+[^,]*)", re.IGNORECASE)
_PLAIN = (
    (re.compile(r"(?:porque|parce que|denn)[,:]?\s+|parce qu['’]", re.IGNORECASE), Stance.PRO),
    (
        re.compile(
            r"(?:but|aber|pero)[,:]?\s+(?!for\b)"
            r"|(?:however|yet|nevertheless|nonetheless|on the other hand|on the contrary|sin embargo|no obstante"
            r"|cependant|pourtant|toutefois)\s*[,:;]\s*",
            re.IGNORECASE,
        ),
        Stance.CON,
    ),
)
_KEPT = (
    (re.compile(r"(?:because|weil)\b", re.IGNORECASE), Stance.PRO),
    (re.compile(r"(?:jedoch|allerdings)\b", re.IGNORECASE), Stance.CON),
)


class Headed(NamedTuple):
    """A line without the words that tell its side, and the side."""

    text: str
    stance: Stance | None


def side_of(text: str) -> Headed:
    """Return a line without the mark or the connective at its head, and the side it tells; None where none does."""
    if (label := _LABEL.match(text)) and text[label.end() :].strip():
        return Headed(text[label.end() :], LABELS[(label["mark"] or label["inside"]).casefold()])
    if clause := _CLAUSE.fullmatch(text):
        first = re.split(r"\W", clause["rest"].casefold(), maxsplit=1)[0]
        timed = text[:5].casefold() == "since" and (first in _TIMES or not first or first[0].isdigit())
        if not timed and " " in clause["rest"].strip():
            return Headed(_capital(clause["rest"]), Stance.PRO)
    for pattern, stance in _PLAIN:
        if (found := pattern.match(text)) and " " in text[found.end() :].strip():
            return Headed(_capital(text[found.end() :]), stance)
    for pattern, stance in _KEPT:
        if pattern.match(text):
            return Headed(text, stance)
    return Headed(text, None)


def heading_side(text: str) -> Stance | None:
    """Return the side of what stands below a line that is nothing but a label ("Pros:"); None for any other line."""
    found = _HEADING.fullmatch(text)
    return LABELS[found["mark"].casefold()] if found else None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
