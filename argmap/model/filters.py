"""Filters of a map: which claims fit them, and how many would fit each further choice."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from argmap.model.part_of_tree import with_ways
from argmap.model.records import Argument, Claim, Passage, Records, Source, Speaker, Stance
from argmap.model.tree import Tree


class Aspect(StrEnum):
    """What a filter can ask of a claim."""

    SPEAKER = "speaker"
    SIDE = "side"
    TAG = "tag"
    SOURCE = "source"
    QUOTED = "quoted"
    OPEN = "open"


QUOTED, UNQUOTED = "quoted", "unquoted"
UNANSWERED, GUESSED = "unanswered", "guessed"


@dataclass(frozen=True, slots=True)
class Filter:
    """The choices of each aspect. A claim fits if it has one of the choices of every aspect that has any.

    Choices are ids of speakers and sources, tags, the values of `Stance`, `QUOTED` and `UNQUOTED`; and `UNANSWERED`, an
    objection to which nobody has objected, and `GUESSED`, a first guess.
    """

    choices: tuple[tuple[Aspect, frozenset[str]], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.choices)

    def of(self, aspect: Aspect) -> frozenset[str]:
        """Return what is chosen of an aspect; nothing: it does not matter."""
        return dict(self.choices).get(aspect, frozenset())

    def with_choice(self, aspect: Aspect, chosen: Iterable[str]) -> "Filter":
        """Return the filter with other choices of an aspect."""
        all = dict(self.choices) | {aspect: frozenset(chosen)}
        return replace(self, choices=tuple((a, all[a]) for a in Aspect if all.get(a)))


@dataclass(frozen=True, slots=True)
class Filtered:
    """What a filter does to a map: the claims that fit, those on the ways to them, and all that fades.

    `faded` has claims and arguments. `choices` tells for each aspect what can be chosen, with its name and the number
    of claims of the whole map that have it; the most frequent come first.
    """

    filter: Filter
    fitting: frozenset[str]
    context: frozenset[str]
    faded: frozenset[str]
    total: int
    choices: dict[Aspect, tuple[tuple[str, str, int], ...]] = field(default_factory=dict)


def traits(records: Records, on_map: Tree, claim: Claim) -> dict[Aspect, frozenset[str]]:
    """Return what a claim has of each aspect."""
    passages = [passage for id in claim.passages if (passage := records.find(id, Passage)) is not None]
    argument = on_map.shown_by.get(claim.id)
    open: set[str] = set()
    if argument is not None:
        if argument.stance is Stance.CON and not _is_answered(on_map, argument):
            open.add(UNANSWERED)
        if argument.guessed:
            open.add(GUESSED)
    return {
        Aspect.SPEAKER: frozenset(passage.speaker for passage in passages if passage.speaker),
        Aspect.SIDE: frozenset([argument.stance.value]) if argument is not None else frozenset(),
        Aspect.TAG: frozenset(claim.tags),
        Aspect.SOURCE: frozenset(passage.source for passage in passages),
        Aspect.QUOTED: frozenset([QUOTED if passages else UNQUOTED]),
        Aspect.OPEN: frozenset(open),
    }


def filtered(records: Records, on_map: Tree, wanted: Filter) -> Filtered:
    """Return what a filter does to a map; in time that grows with the number of claims."""
    whole = on_map.complete
    fitting: set[str] = set()
    counts: dict[Aspect, Counter[str]] = {aspect: Counter() for aspect in Aspect}
    for id, _, _ in whole.walk():
        claim = records.find(id, Claim)
        if claim is None:
            continue
        has = traits(records, whole, claim)
        for aspect, values in has.items():
            counts[aspect].update(values)
        if all(has[aspect] & chosen for aspect, chosen in wanted.choices):
            fitting.add(id)
    kept = frozenset(fitting) if not wanted else with_ways(whole, fitting)
    faded = set(whole.placements.keys() - kept)
    faded |= {a.id for a in whole.arguments().values() if faded.issuperset(a.premises)}
    choices = {aspect: _named(records, aspect, counts[aspect], wanted.of(aspect)) for aspect in Aspect}
    return Filtered(wanted, frozenset(fitting), kept - fitting, frozenset(faded), len(whole.placements), choices)


def _is_answered(on_map: Tree, objection: Argument) -> bool:
    """Return whether somebody objects to an objection: to one of its premises, or to the step itself."""
    return any(
        answer.stance is Stance.CON
        for target in (*objection.premises, objection.id)
        for answer in on_map.reasons.get(target, ())
    )


def _named(
    records: Records, aspect: Aspect, counts: Counter[str], chosen: Iterable[str]
) -> tuple[tuple[str, str, int], ...]:
    """Return the values of an aspect with their names and counts. What is chosen is there though nothing has it."""
    for value in chosen:
        counts[value] += 0
    rows: list[tuple[str, str, int]] = []
    for value, count in counts.items():
        match aspect:
            case Aspect.SPEAKER:
                name = speaker.name if (speaker := records.find(value, Speaker)) is not None else ""
            case Aspect.SOURCE:
                name = source.title if (source := records.find(value, Source)) is not None else ""
            case _:
                name = value
        if name:
            rows.append((value, name, count))
    return tuple(sorted(rows, key=lambda row: (-row[2], row[1].casefold(), row[0])))
