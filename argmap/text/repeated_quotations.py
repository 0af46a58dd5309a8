"""The same words in several texts: one sentence is not said by two people because one of the texts is vague."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from argmap.model.placing import bare_words
from argmap.text.reading_types import Quotation, QuotationKind, SpeakerName
from argmap.text.words import bare

_FEWEST_WORDS = 6  # with fewer, two people may well say the same
_NAMED_HERE, _MEANT, _DESCRIBED = 2, 1, 0

Place = tuple[int, int]
"""A quotation: the index of its reading, and where it starts there."""
Named = tuple[int, str]
"""A speaker: the index of a reading, and the name there."""


def speakers_of_repeated(
    quotations: Sequence[Sequence[Quotation]], joined: Mapping[Named, SpeakerName]
) -> dict[Place, Named | None]:
    """Return the speakers of quotations for which another text tells more about who says these words; None: unknown.

    Who is named beside the words counts more than whom "she" or "the statement" is taken to mean, and that more than a
    description; the first of several descriptions counts. Where the best that texts tell is not one speaker, what tells
    less is nobody's; two who are both named beside the words keep them.
    """
    found: defaultdict[str, list[tuple[Place, Quotation]]] = defaultdict(list)
    for index, row in enumerate(quotations):
        for quotation in row:
            if quotation.kind is not QuotationKind.INDIRECT and len(quotation.exact.split()) >= _FEWEST_WORDS:
                found[bare_words(quotation.exact)].append(((index, quotation.start), quotation))
    changed: dict[Place, Named | None] = {}
    for same in found.values():
        told = [(place, (place[0], one.speaker), _rank(place[0], one, joined)) for place, one in same if one.speaker]
        best = max((rank for _, _, rank in told), default=_DESCRIBED)
        speakers = {joined.get(who, who): who for _, who, rank in reversed(told) if rank == best}
        sure = next(reversed(speakers.values()), None) if len(speakers) == 1 or best == _DESCRIBED else None
        for place, who, rank in told:
            vague = rank < best or best < _NAMED_HERE
            if vague and (sure is None or joined.get(who, who) != joined.get(sure, sure)):
                changed[place] = sure
        if sure and best == _NAMED_HERE:
            changed |= {place: sure for place, one in same if not one.speaker}
    return changed


def _rank(index: int, quotation: Quotation, joined: Mapping[Named, SpeakerName]) -> int:
    who = joined.get((index, quotation.speaker or ""))
    if who is None or who.kind in ("description", "anonymous"):
        return _DESCRIBED
    own = {bare(word) for name in (who.name, *who.aliases) for word in name.split()}
    here = {bare(word) for word in (quotation.mention or "").split() if word[:1].isupper()}
    return _NAMED_HERE if own & here else _MEANT
