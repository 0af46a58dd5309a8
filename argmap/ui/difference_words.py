"""What the ways in which a claim differs between two states of a map are called."""

from collections.abc import Iterable

from argmap.message import Message
from argmap.model.comparison import Difference
from argmap.picture.translation import listed, translated

WORDS = {
    Difference.ADDED: Message("Added"),
    Difference.REMOVED: Message("Removed"),
    Difference.REWORDED: Message("Reworded"),
    Difference.PARENT: Message("Moved elsewhere"),
    Difference.SIDE: Message("Other side"),
    Difference.PREMISES: Message("Other co-premises"),
    Difference.ORDER: Message("Other order"),
    Difference.DETAILS: Message("Other details"),
}


def differences_said(ways: Iterable[Difference]) -> str:
    """Return how a claim differs, in words, the weightiest first."""
    wanted = set(ways)
    return listed([translated(words) for way, words in WORDS.items() if way in wanted])
