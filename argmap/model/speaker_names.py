"""Which of several names of one speaker says best who it is."""

from collections.abc import Iterable

from argmap.model.records import Speaker, SpeakerKind

_ARTICLES = frozenset("the a an der die das el la los las le les".split())


def is_proper(name: str) -> bool:
    """Return whether a name is one, and no description: "Ida Holm", but neither "campaign" nor "a teacher"."""
    words = [word.strip("“”‘’\"'()[],.") for word in name.split()]
    words = [word for word in words if word and word.casefold() not in _ARTICLES]
    return bool(words) and not words[0][0].islower() and not words[-1][0].islower()


def best_name(speakers: Iterable[Speaker]) -> Speaker:
    """Return the speaker whose name should stay when these become one; the first of several alike.

    A proper name goes before a description, and a full name before a surname; titles ("Gov.") do not count.
    """
    return max(speakers, key=_rank)


def _rank(speaker: Speaker) -> tuple[bool, bool, int]:
    proper = is_proper(speaker.name)
    described = speaker.kind in (SpeakerKind.DESCRIPTION, SpeakerKind.ANONYMOUS)
    words = [word for word in speaker.name.split() if not (word.endswith(".") and len(word) > 2)]
    return proper, not described, len(words) if proper else 0
