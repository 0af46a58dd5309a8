"""What exports say of claims and steps beside their words: unstated, how near, by which scheme, what is open."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from argmap.message import Message
from argmap.model.records import Argument, Claim, Fidelity, Records
from argmap.model.schemes import asked_about, scheme

_NEAR = {
    Fidelity.QUOTED: Message("quoted", "how near a claim is to the words it cites"),
    Fidelity.PARAPHRASED: Message("paraphrased", "how near a claim is to the words it cites"),
    Fidelity.SUMMED_UP: Message("summed up", "how near a claim is to the words it cites"),
    Fidelity.OWN: Message("own reading", "how near a claim is to the words it cites"),
}


class Open(NamedTuple):
    """A question that waits for an answer, and the id of what it is about: a map, a claim or a step."""

    words: str
    about: str


def near_word(claim: Claim) -> str:
    """Return how near a claim is to the words that it cites, as somebody has said; "" where nobody has."""
    return _NEAR[claim.fidelity] if claim.fidelity is not None and claim.passages else ""


def claim_words(claim: Claim) -> list[str]:
    """Return what is said of a claim: that nobody states it, and how near it is, where its words do not tell."""
    near = near_word(claim) if claim.fidelity is not Fidelity.QUOTED else ""
    return [word for word in (Message("unstated") if claim.unstated else "", near) if word]


def scheme_word(argument: Argument) -> str:
    """Return the name of a step's scheme, as it stands there where it is not known; "" for none."""
    named = scheme(argument.scheme)
    return named.name if named else argument.scheme


def open_words(records: Records, abouts: Iterable[str]) -> Iterator[Open]:
    """Yield the open questions about these maps, claims and steps, in this order."""
    for about in abouts:
        for asked in asked_about(records, about):
            if asked.is_open:
                yield Open(asked.text, about)


def together(words: Iterable[str]) -> str:
    """Return words with dots between them, as one message."""
    made: str = ""
    for word in filter(None, words):
        made = Message("{first} · {second}", first=made, second=word) if made else word
    return made
