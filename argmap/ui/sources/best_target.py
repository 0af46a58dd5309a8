"""Which claim of a map a quotation is about: the one it answers, or the one whose words are most like it."""

from argmap.import_lock import LOADING
from argmap.model import sides
from argmap.model.placing import citing
from argmap.model.records import Claim, Passage, Placement, Records

_ALIKE = 0.12
"""Likeness from which another claim than the thesis is proposed."""


def best_target(records: Records, map: str, passage: Passage) -> str | None:
    """Return the claim to which a quotation is proposed for or against: one it answers, one like it, or the thesis."""
    if passage.replies_to and (answered := citing(records, map, passage.replies_to)):
        return answered
    thesis = sides.thesis(records, map)
    ranked = [row for row in ranked_claims(records, map, passage) if not row[0].passages]
    if ranked and ranked[0][1] >= _ALIKE:
        return ranked[0][0].id
    return thesis


def ranked_claims(records: Records, map: str, passage: Passage) -> list[tuple[Claim, float]]:
    """Return the claims of a map that do not cite a quotation with their likeness to it.

    Claims of the user's own words come first, which stand for something; then quoted ones; the most alike ones first.
    """
    with LOADING:
        from argmap.text.claim_likeness import rank

    placements = sorted(records.referrers(map, Placement), key=lambda placement: placement.order)
    claims = [c for p in placements if (c := records.find(p.claim, Claim)) and passage.id not in c.passages]
    ranked = [(claims[at], likeness) for at, likeness in rank(passage.exact, [claim.text for claim in claims])]
    return sorted(ranked, key=lambda row: bool(row[0].passages))
