"""The texts that a picture adds to those of the map, in one place for translation."""

from functools import lru_cache

from argmap.model.verbatim import shortened_at_word
from argmap.picture.translation import tr


def counts(claims: int, speakers: int, sources: int) -> str:
    """Return the line below the title; empty for an empty map."""
    if not claims:
        return ""
    parts = [tr("%Ln claim(s)", "", claims)]
    if speakers:
        parts.append(tr("%Ln speaker(s)", "", speakers))
    if sources:
        parts.append(tr("%Ln source(s)", "", sources))
    return " · ".join(parts)


def folded(hidden: int) -> str:
    """Return the text on a folded card."""
    return tr("+ %Ln repl(y/ies) folded", "", hidden)


@lru_cache(maxsize=20_000)
def shortened(text: str, length: int = 100) -> str:
    """Return text cut between words if it is longer than `length`, for labels."""
    return shortened_at_word(" ".join(text.split()), length)
