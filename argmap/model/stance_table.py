"""The stances of speakers: each speaker's side about each claim, from their passages and what follows from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from argmap.model.records import Argument, Claim, Passage, PassageKind, Placement, Records, Side, Speaker, Stance
from argmap.model.tree import tree


@dataclass(frozen=True, slots=True)
class Position:
    """One speaker about one claim: the passages with which they support it, and those with which they oppose it."""

    supporting: tuple[str, ...] = ()
    opposing: tuple[str, ...] = ()

    @property
    def side(self) -> Side:
        """Supports, opposes, or both."""
        return Side.of(supports=bool(self.supporting), opposes=bool(self.opposing))

    @property
    def passages(self) -> tuple[str, ...]:
        """All these passages, each once."""
        return tuple(dict.fromkeys(self.supporting + self.opposing))


SILENT = Position()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Speakers (rows) by claims (columns), by id; a pair that is not among the cells is silent."""

    speakers: tuple[str, ...]
    claims: tuple[str, ...]
    cells: Mapping[tuple[str, str], Position]

    def standing(self, speaker: str, claim: str) -> Position:
        """Return the standing of a speaker about a claim."""
        return self.cells.get((speaker, claim), SILENT)

    def side(self, speaker: str, claim: str) -> Side:
        """Return the side of a speaker about a claim."""
        return self.standing(speaker, claim).side


def standings(
    document: Records, claims: Iterable[Claim], arguments: Iterable[Argument]
) -> dict[tuple[str, str], Position]:
    """Return the standings of speakers that follow from these claims and arguments; {(speaker, claim): standing}.

    A speaker supports each claim that cites a passage of theirs, supports the claim that an argument is for and
    opposes the claim that it is against when one of its premises cites a passage of theirs, and does both where both
    hold. An undercut denies a step, not a claim, so it takes no side about any claim but its own premises. Nothing
    is passed on further than one step: opposing an objection is not counted as supporting its target.
    """
    said: dict[str, dict[str, list[str]]] = {}
    for claim in claims:
        by: dict[str, list[str]] = {}
        for id in claim.passages:
            passage = document.find(id, Passage)
            if passage is not None and passage.speaker:
                by.setdefault(passage.speaker, []).append(id)
        said[claim.id] = by
    supporting: dict[tuple[str, str], dict[str, None]] = {}
    opposing: dict[tuple[str, str], dict[str, None]] = {}
    for id, by in said.items():
        for speaker, passages in by.items():
            supporting.setdefault((speaker, id), {}).update(dict.fromkeys(passages))
    for argument in arguments:
        if argument.target not in said:
            continue
        into = supporting if argument.stance is Stance.PRO else opposing
        for premise in argument.premises:
            for speaker, passages in said.get(premise, {}).items():
                into.setdefault((speaker, argument.target), {}).update(dict.fromkeys(passages))
    pairs = dict.fromkeys((*supporting, *opposing))
    return {pair: Position(tuple(supporting.get(pair, ())), tuple(opposing.get(pair, ()))) for pair in pairs}


def stances(document: Records, map: str) -> Matrix:
    """Return the matrix of stances on one map, by the rule of `standings`; linear time.

    Columns are the claims without a target and those with arguments for or against them, in reading order.
    Rows are the speakers whom a claim of the map cites, by name. Raises KeyError where there is no such map.
    """
    on_map = tree(document, map)
    walked = [id for id, _, _ in on_map.walk()]
    claims = [claim for id in walked if (claim := document.find(id, Claim))]
    cells = standings(document, claims, on_map.arguments().values())
    columns = {id: None for id in walked if id not in on_map.stands_by or id in on_map.reasons}
    return Matrix(
        speakers=tuple(sorted({speaker for speaker, _ in cells}, key=lambda id: _named(document, id))),
        claims=tuple(columns),
        cells={pair: standing for pair, standing in cells.items() if pair[1] in columns},
    )


def without_side(document: Records, matrix: Matrix) -> list[str]:
    """Return the speakers who are quoted, but whom no claim of the matrix's map cites, by name."""
    known = frozenset(matrix.speakers)
    found = [s for s in document.all(Speaker) if s.id not in known and document.referrers(s.id, Passage)]
    return sorted((speaker.id for speaker in found), key=lambda id: _named(document, id))


def strongest(document: Records, position: Position) -> Passage | None:
    """Return the passage that says most of those behind a position: one's own words before those of a reporter."""
    found = [passage for id in position.passages if (passage := document.find(id, Passage))]
    return max(found, key=lambda p: (p.kind is not PassageKind.INDIRECT, len(p.exact)), default=None)


def positions(document: Records, speaker: str) -> dict[str, Position]:
    """Return the standings of one speaker on all maps together, by the rule of `standings`; {claim: standing}.

    Claims are in the order of their maps.
    """
    said = [claim for p in document.referrers(speaker, Passage) for claim in document.referrers(p.id, Claim)]
    arguments = {a.id: a for claim in said for a in document.referrers(claim.id, Argument, "premises")}
    targets = [claim for a in arguments.values() if (claim := document.find(a.target, Claim))]
    claims = {claim.id: claim for claim in (*said, *targets)}
    found = standings(document, claims.values(), arguments.values())
    mine = {claim: standing for (who, claim), standing in found.items() if who == speaker}
    return {claim: mine[claim] for claim in sorted(mine, key=lambda id: _stands(document, id))}


def by_agreement(matrix: Matrix) -> Matrix:
    """Return the matrix with its rows in another order: speakers with similar stances next to each other.

    The first supports the first column's claim and most others; each next one agrees most with the one before.
    Agreement is the number of claims on which two are on the same side, less those on which they oppose each other.
    Quadratic in the number of speakers.
    """
    places = {claim: place for place, claim in enumerate(matrix.claims)}
    values: dict[str, dict[int, int]] = {speaker: {} for speaker in matrix.speakers}
    for (speaker, claim), standing in matrix.cells.items():
        values[speaker][places[claim]] = bool(standing.supporting) - bool(standing.opposing)
    left = dict.fromkeys(sorted(matrix.speakers, key=lambda id: (-values[id].get(0, 0), -sum(values[id].values()))))
    order: list[str] = []
    while left:
        last = values[order[-1]] if order else {}
        best = max(left, key=lambda id: sum(value * last.get(place, 0) for place, value in values[id].items()))
        order.append(best)
        del left[best]
    return Matrix(tuple(order), matrix.claims, matrix.cells)


def _named(document: Records, speaker: str) -> tuple[str, str]:
    found = document.find(speaker, Speaker)
    return (found.name.casefold() if found else "", speaker)


def _stands(document: Records, claim: str) -> tuple[str, str]:
    return min((p.order for p in document.referrers(claim, Placement)), default=""), claim
