"""The queue of quotations: which ones a user still has to judge, and what is decided about one of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.piles import waiting
from argmap.model.placing import bare_words, cited_on, citing, claim_text, place_quotation, words_of
from argmap.model.records import Argument, Claim, Passage, Pile, Records, Source, Stance
from argmap.model.sides import guesses
from argmap.model.tree import Tree, tree


class Review(StrEnum):
    """The queues of a map: what waits, what is a first guess, what is laid apart, and what is no stance."""

    WAITING = "waiting"
    GUESSED = "guessed"
    APART = "apart"
    SET_ASIDE = "set aside"


def to_review(records: Records, map: str, queue: Review) -> list[Passage]:
    """Return the passages of a queue of a map, in its order."""
    match queue:
        case Review.WAITING:
            return waiting(records, map)
        case Review.GUESSED:
            premises = (id for argument in guesses(records, map) for id in argument.premises)
            found = dict.fromkeys(id for p in premises if (c := records.find(p, Claim)) for id in c.passages)
            return [p for id in found if (p := records.find(id, Passage)) and not p.set_aside]
        case Review.APART:
            apart = (id for pile in records.referrers(map, Pile) if pile.apart for id in pile.passages)
            known = [p for id in apart if (p := records.find(id, Passage))]
            cited = cited_on(records, map)
            return [p for p in known if not p.set_aside and p.id not in cited]
        case Review.SET_ASIDE:
            order = {source.id: (source.order, source.id) for source in records.all(Source)}
            found_aside = [p for p in records.all(Passage) if p.set_aside]
            return sorted(found_aside, key=lambda p: (order[p.source], p.start, p.id))


@dataclass(frozen=True, slots=True)
class MapProgress:
    """How far a map is: claims in a source's words that stand on it, those of them that are guesses, and what waits."""

    placed: int
    guessed: int
    waiting: int


def progress(records: Records, map: str, on_map: Tree | None = None) -> MapProgress:
    """Return how far a map is; `on_map` is the whole of it, where that is known."""
    cited = cited_on(records, map)
    return MapProgress(len(cited), _count_guessed(records, map, on_map), len(waiting(records, map, cited)))


def _count_guessed(records: Records, map: str, on_map: Tree | None) -> int:
    """Return how many passages the queue of first guesses has."""
    guessed = [argument for argument in records.all(Argument) if argument.guessed]
    if not guessed:
        return 0
    shown_by = (on_map or tree(records, map)).shown_by
    shown = (argument for argument in guessed if any(shown_by.get(id) == argument for id in argument.premises))
    claims = (records.find(id, Claim) for argument in shown for id in argument.premises)
    found = {id for claim in claims if claim for id in claim.passages}
    return sum((p := records.find(id, Passage)) is not None and not p.set_aside for id in found)


def argument_of(records: Records, map: str, passage: str) -> Argument | None:
    """Return the argument by which the claim that cites a passage is shown on a map, or None."""
    claim = citing(records, map, passage)
    return tree(records, map).shown_by.get(claim) if claim else None


def settle(edit: Edit, map: str, passage: str, stance: Stance, target: str | None) -> str:
    """Place a quotation for or against a target, or by itself, whatever was known about it before; return its claim.

    A first guess is confirmed or corrected by this, and a quotation that stands elsewhere on the map is moved. Where
    the same speaker is quoted with the same words again, the claim cites that, too: it need not be judged twice.
    """
    found = edit.get(passage, Passage)
    if found.set_aside:
        source_commands.take_back(edit, [passage])
    claim = citing(edit, map, passage)
    if claim is None:
        against = stance if target is not None else None
        claim = place_quotation(edit, map, words_of(edit, found), against, target)
        for repeated in _repeats(edit, found):
            if not repeated.set_aside and citing(edit, map, repeated.id) is None:
                source_commands.cite(edit, claim, repeated.id)
        return claim
    mine = tree(edit, map).shown_by.get(claim)
    if mine is None and target is None:
        return claim
    made = map_commands.move(edit, map, claim, target, stance, mine.id if mine else None)
    if made is not None and edit.get(made, Argument).guessed:
        map_commands.confirm(edit, made)
    if target is not None:
        map_commands.reveal(edit, map, target)
    return claim


def _repeats(records: Records, passage: Passage) -> list[Passage]:
    """Return the other passages in which the speaker of this one is quoted with the same words."""
    said = records.referrers(passage.speaker, Passage, "speaker") if passage.speaker else []
    words = bare_words(passage.exact)
    return [other for other in said if other.id != passage.id and bare_words(other.exact) == words]


def repeat_decisions(edit: Edit, map: str, passages: Iterable[str]) -> list[str]:
    """Do with new passages what was done with the same words of the same speaker; return those that are left.

    They are cited where those stand on the map, and set aside where those are.
    """
    new = dict.fromkeys(passages)
    decided: dict[tuple[str, str], str | None] = {}
    for passage in edit.all(Passage):
        if passage.id not in new and passage.speaker:
            claim = citing(edit, map, passage.id)
            if claim or passage.set_aside:
                decided.setdefault((passage.speaker, bare_words(passage.exact)), claim)
    left = []
    for id in new:
        passage = edit.get(id, Passage)
        said = passage.speaker or "", bare_words(passage.exact)
        if said not in decided:
            left.append(id)
        elif claim := decided[said]:
            source_commands.cite(edit, claim, id)
        else:
            source_commands.set_aside(edit, [id])
    return left


def dismiss(edit: Edit, map: str, passages: Iterable[str]) -> None:
    """Set passages aside as no stance. A claim in their words alone, on which nothing is built, goes off the map.

    Where the same speaker is quoted with the same words again and waits, that is set aside, too.
    """
    chosen = [edit.get(passage, Passage) for passage in passages]
    for passage in chosen:
        claim = citing(edit, map, passage.id)
        if claim is not None:
            source_commands.uncite(edit, claim, passage.id)
            left = edit.get(claim, Claim)
            own = left.text == claim_text(passage.exact)
            if own and not left.passages and not _built_on(edit, claim):
                map_commands.take_off(edit, map, claim)
    again = [p.id for passage in chosen for p in _repeats(edit, passage) if not edit.referrers(p.id, Claim)]
    source_commands.set_aside(edit, dict.fromkeys([*(passage.id for passage in chosen), *again]))


def reconsider(edit: Edit, passages: Iterable[str]) -> None:
    """Let passages that were set aside wait again, and the same words of the same speaker with them."""
    chosen = [edit.get(passage, Passage) for passage in passages]
    again = [p.id for passage in chosen for p in _repeats(edit, passage)]
    source_commands.take_back(edit, dict.fromkeys([*(passage.id for passage in chosen), *again]))


def _built_on(edit: Edit, claim: str) -> bool:
    """Return whether there is a reason or an objection that is about a claim, or about its own argument."""
    mine = edit.referrers(claim, Argument, "premises")
    return bool(edit.referrers(claim, Argument, "target")) or any(edit.referrers(a.id, Argument) for a in mine)


def fix_words(edit: Edit, passage: str, start: int, end: int) -> None:
    """Move a passage to other words of its source; claims in its former words get the new ones."""
    before = edit.get(passage, Passage)
    source_commands.move_passage(edit, passage, before.source, start, end)
    after = edit.get(passage, Passage)
    for claim in edit.referrers(passage, Claim):
        if claim.text == claim_text(before.exact):
            edit.put(replace(claim, text=claim_text(after.exact)))
