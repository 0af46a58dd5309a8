"""The verbs of maps, claims and arguments. Each writes to an Edit and knows what else must go or follow.

Verbs take ids and return the ids of new records. What would break a rule is refused when the edit closes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from argmap.model import foreign, open_questions
from argmap.model.document import Edit
from argmap.model.ordering import after
from argmap.model.records import (
    Argument,
    Claim,
    Map,
    Pile,
    Placement,
    Records,
    SpeakerSide,
    Stance,
)
from argmap.model.rules import BrokenRule, Refused
from argmap.model.tree import tree


def add_map(edit: Edit, question: str) -> str:
    """Add an empty map about a question, after the others."""
    made = Map(id=edit.new_id(), question=question, order=after(edit.last_order(Map)))
    edit.put(made)
    return made.id


def retitle(edit: Edit, map: str, question: str) -> None:
    """Set the question of a map."""
    edit.put(replace(edit.get(map, Map), question=question))


def add_claim(edit: Edit, text: str, map: str) -> str:
    """Add a claim without a target to a map, after the other roots."""
    claim = Claim(id=edit.new_id(), text=text)
    edit.put(claim)
    _place(edit, claim.id, map)
    return claim.id


def _place(edit: Edit, claim: str, map: str) -> None:
    edit.put(Placement(id=edit.new_id(), map=map, claim=claim, order=after(edit.last_placed(map))))


def argue(edit: Edit, premises: Sequence[str], stance: Stance, target: str) -> str:
    """Argue from premises for or against a claim, or against an argument (an undercut), as its last argument.

    Premises are placed on every map that shows the target. Raises Refused where the argument exists already, where a
    claim would be both for and against the same target, or against an argument of which it is a premise.
    """
    made = add_argument(edit, premises, stance, target)
    refuse_doubles(edit.get(made, Argument), edit)
    return made


def add_argument(edit: Edit, premises: Sequence[str], stance: Stance, target: str) -> str:
    """Add an argument from a file, also where `argue` would refuse it; `rules.doubts` lists such arguments."""
    argument = Argument(id=edit.new_id(), premises=tuple(premises), stance=stance, target=target)
    maps = maps_of(edit, target)
    for premise in premises:
        for map in maps:
            placement = placement_of(edit, premise, map)
            if placement is None:
                _place(edit, premise, map)
            elif not edit.referrers(premise, Argument, "premises"):
                _last(edit, placement)
    edit.put(argument)
    return argument.id


def refuse_doubles(argument: Argument, edit: Edit) -> None:
    """Raise Refused where an argument is there twice, speaks for both sides, or undercuts one of its own premises."""
    premises = frozenset(argument.premises)
    for other in edit.referrers(min(premises, default=""), Argument, "premises"):
        if other.id != argument.id and other.target == argument.target and premises == frozenset(other.premises):
            if other.stance is argument.stance:
                raise Refused("This argument is there already.")
            raise Refused("The same claim cannot speak both for and against; turn the other argument around first.")
    undercut = edit.find(argument.target, Argument)
    for other in (*([undercut] if undercut else ()), *edit.referrers(argument.id, Argument)):
        if not premises.isdisjoint(other.premises):
            raise Refused("A claim cannot object to an argument of which it is a premise.")


def _last(edit: Edit, placement: Placement) -> None:
    """Order a placement after all others of its map."""
    last = edit.last_placed(placement.map)
    if placement.order < last:
        edit.put(replace(placement, order=after(last)))


def maps_of(records: Records, target: str) -> list[str]:
    """Return the maps that show a claim, or the claim that an argument is finally about."""
    while argument := records.find(target, Argument):
        target = argument.target
    return [p.map for p in records.referrers(target, Placement)]


def placement_of(document: Records, claim: str, map: str) -> Placement | None:
    """Return the claim's placement on a map, or None if it is not there."""
    return next((p for p in document.referrers(claim, Placement) if p.map == map), None)


def _placed(edit: Edit, claim: str, map: str) -> Placement:
    placement = placement_of(edit, claim, map)
    if placement is None:
        raise BrokenRule("This claim does not stand on this map.")
    return placement


def reword(edit: Edit, claim: str, text: str) -> None:
    """Set the text of a claim."""
    edit.put(replace(edit.get(claim, Claim), text=text))


def set_note(edit: Edit, claim: str, note: str) -> None:
    """Set the note of a claim."""
    edit.put(replace(edit.get(claim, Claim), note=note))


def set_tags(edit: Edit, claim: str, tags: Iterable[str]) -> None:
    """Set a claim's tags; empty and repeated ones are left out."""
    kept = dict.fromkeys(tag.strip() for tag in tags)
    edit.put(replace(edit.get(claim, Claim), tags=tuple(tag for tag in kept if tag)))


def flip(edit: Edit, argument: str) -> None:
    """Turn an argument for into one against, or the other way round. An undercut can only be against."""
    found = edit.get(argument, Argument)
    if edit.find(found.target, Argument):
        raise BrokenRule("An argument against an argument can only be an objection.")
    flipped = replace(found, stance=found.stance.opposite, guessed=False)
    edit.put(flipped)
    refuse_doubles(flipped, edit)


def confirm(edit: Edit, argument: str) -> None:
    """Confirm the side of an argument that is a first guess."""
    edit.put(replace(edit.get(argument, Argument), guessed=False))


def guess(edit: Edit, premise: str, stance: Stance, target: str) -> str:
    """Argue from a premise as `argue` does, as a first guess that is still to be confirmed."""
    made = edit.get(argue(edit, [premise], stance, target), Argument)
    edit.put(replace(made, guessed=True))
    return made.id


def join(edit: Edit, argument: str, into: str) -> None:
    """Merge two arguments for, or two against, the same target: their premises become co-premises."""
    one, other = edit.get(into, Argument), edit.get(argument, Argument)
    if one.id == other.id or (one.target, one.stance) != (other.target, other.stance):
        raise BrokenRule("Only arguments on the same side of the same claim can be joined.")
    one = _replace_argument(edit, other, one.id)
    joined = replace(one, premises=tuple(dict.fromkeys(one.premises + other.premises)), guessed=False)
    edit.put(joined)
    refuse_doubles(joined, edit)


def split(edit: Edit, argument: str, premise: str) -> str:
    """Move a co-premise from its argument to a new one of its own, on the same side of the same target."""
    found = edit.get(argument, Argument)
    if len(found.premises) < 2 or premise not in found.premises:
        raise BrokenRule("Only a premise that stands together with others can be split off.")
    edit.put(replace(found, premises=tuple(p for p in found.premises if p != premise)))
    made = replace(found, id=edit.new_id(), premises=(premise,))
    edit.put(made)
    refuse_doubles(made, edit)
    refuse_doubles(edit.get(found.id, Argument), edit)
    return made.id


def move(
    edit: Edit,
    map: str,
    claim: str,
    target: str | None,
    stance: Stance | None = None,
    argument: str | None = None,
) -> str | None:
    """Move a claim, with its branch, to another target on the same map; None leaves it without a target.

    `argument` is the one to leave if the claim is a premise of several (by default the one it is shown by). The stance
    is kept unless given; a claim that had no target becomes a reason for. Returns the new argument.
    """
    leaving = edit.find(argument, Argument) if argument else tree(edit, map).shown_by.get(claim)
    if stance is None:
        stance = leaving.stance if leaving else Stance.PRO
    if target is not None and edit.find(target, Argument):
        stance = Stance.CON
    if leaving and leaving.target == target and leaving.premises == (claim,):
        if leaving.stance is not stance:
            edit.put(replace(leaving, stance=stance, guessed=False))
            refuse_doubles(edit.get(leaving.id, Argument), edit)
        return leaving.id
    if leaving:
        rest = tuple(p for p in leaving.premises if p != claim)
        if rest:
            edit.put(replace(leaving, premises=rest))
            _drop_twins(edit, rest[0])
        elif target is not None:
            moved = replace(leaving, target=target, stance=stance, guessed=False)
            edit.put(moved)
            refuse_doubles(moved, edit)
            _unpinned_last(edit, map, claim)
            return leaving.id
        else:
            _remove_argument(edit, leaving.id)
    _unpinned_last(edit, map, claim)
    return argue(edit, [claim], stance, target) if target is not None else None


def move_all(edit: Edit, map: str, claims: Iterable[str], target: str | None, stance: Stance | None = None) -> None:
    """Move several claims to one target, each with all that hangs on it, and reveal it there."""
    for claim in claims:
        move(edit, map, claim, target, stance)
    if target is not None:
        reveal(edit, map, target)


def _unpinned_last(edit: Edit, map: str, claim: str) -> None:
    unpin(edit, map, claim)
    _last(edit, _placed(edit, claim, map))


def fold(edit: Edit, map: str, claim: str) -> None:
    """Hide what hangs on a claim."""
    edit.put(replace(_placed(edit, claim, map), folded=True))


def unfold(edit: Edit, map: str, claim: str) -> None:
    """Show again what hangs on a claim."""
    edit.put(replace(_placed(edit, claim, map), folded=False))


def reveal(edit: Edit, map: str, target: str) -> None:
    """Unfold a claim, or the one that an argument is finally about, so that what is added there can be seen."""
    while argument := edit.find(target, Argument):
        target = argument.target
    placement = placement_of(edit, target, map)
    if placement is not None and placement.folded:
        unfold(edit, map, target)


def pin(edit: Edit, map: str, claim: str, at: tuple[float, float]) -> None:
    """Pin a claim with its center at a point, in pixels of the picture."""
    edit.put(replace(_placed(edit, claim, map), pin=at))


def unpin(edit: Edit, map: str, claim: str) -> None:
    """Remove the pin of a claim, so that the layout places it."""
    edit.put(replace(_placed(edit, claim, map), pin=None))


def show_on(edit: Edit, claim: str, map: str) -> None:
    """Add a claim of the document to a further map."""
    if placement_of(edit, claim, map) is None:
        _place(edit, claim, map)


def merge(edit: Edit, keep: str, other: str) -> None:
    """Merge two claims that say the same: everything of the other is transferred to the one that is kept."""
    if keep == other:
        raise BrokenRule("A claim cannot be merged with itself.")
    one, two = edit.get(keep, Claim), edit.get(other, Claim)
    notes = [note for note in dict.fromkeys((one.note, two.note)) if note]
    edit.put(
        replace(
            one,
            note="\n\n".join(notes),
            tags=tuple(dict.fromkeys(one.tags + two.tags)),
            passages=tuple(dict.fromkeys(one.passages + two.passages)),
            fidelity=one.fidelity if one.passages else two.fidelity,
            unstated=one.unstated and two.unstated,
            name=one.name or two.name,
            speech=one.speech or two.speech,
            foreign=foreign.joined(one.foreign, two.foreign),
        )
    )
    for argument in edit.referrers(other, Argument):
        premises = tuple(dict.fromkeys(keep if p == other else p for p in argument.premises))
        edit.put(replace(argument, premises=premises, target=keep if argument.target == other else argument.target))
    for placement in edit.referrers(other, Placement):
        if placement_of(edit, keep, placement.map):
            edit.remove(placement.id)
        else:
            edit.put(replace(placement, claim=keep))
    open_questions.hand_over(edit, other, keep)
    edit.remove(other)
    _drop_twins(edit, keep)
    for argument in edit.referrers(keep, Argument):
        refuse_doubles(argument, edit)


def _drop_twins(edit: Edit, claim: str) -> None:
    """Keep one of several arguments that have become the same."""
    seen: dict[tuple[frozenset[str], Stance, str], str] = {}
    for argument in sorted(edit.referrers(claim, Argument), key=lambda a: a.id):
        says = frozenset(argument.premises), argument.stance, argument.target
        if says in seen:
            _replace_argument(edit, argument, seen[says])
        else:
            seen[says] = argument.id


def _replace_argument(edit: Edit, gone: Argument, by: str) -> Argument:
    """Remove an argument and transfer what hangs on it to another, which is returned as it is then."""
    for undercut in edit.referrers(gone.id, Argument):
        edit.put(replace(undercut, target=by))
    open_questions.hand_over(edit, gone.id, by)
    kept = edit.get(by, Argument)
    kept = replace(kept, scheme=kept.scheme or gone.scheme, name=kept.name or gone.name)
    edit.put(kept)
    edit.remove(gone.id)
    return kept


def take_off(edit: Edit, map: str, *claims: str) -> None:
    """Remove claims from a map, with every claim that is there only because of them.

    Claims that are then on no map are removed; passages and speakers are kept.
    """
    for claim in claims:
        _placed(edit, claim, map)
    _take_off(edit, map, tree(edit, map).branch(*claims))


def _take_off(edit: Edit, map: str, claims: Iterable[str]) -> None:
    for id in claims:
        edit.remove(_placed(edit, id, map).id)
        if not edit.referrers(id, Placement):
            _remove_claim(edit, id)


def remove_claim(edit: Edit, claim: str) -> None:
    """Remove a claim from every map and from the document, with what is on these maps only because of it."""
    for placement in edit.referrers(claim, Placement):
        take_off(edit, placement.map, claim)
    if edit.find(claim, Claim):
        _remove_claim(edit, claim)


def _remove_claim(edit: Edit, claim: str) -> None:
    """Remove a claim; an argument survives losing one of its premises, not its last one, and not its target."""
    for argument in edit.referrers(claim, Argument):
        if edit.find(argument.id, Argument) is None:
            continue
        rest = tuple(p for p in argument.premises if p != claim)
        if rest and argument.target != claim:
            edit.put(replace(argument, premises=rest))
            _drop_twins(edit, rest[0])
        else:
            _remove_argument(edit, argument.id)
    open_questions.forget(edit, claim)
    edit.remove(claim)


def _remove_argument(edit: Edit, argument: str) -> None:
    for undercut in edit.referrers(argument, Argument):
        _remove_argument(edit, undercut.id)
    open_questions.forget(edit, argument)
    edit.remove(argument)


def remove_argument(edit: Edit, argument: str) -> None:
    """Remove an argument, with the claims that are on a map only because of it."""
    found = edit.get(argument, Argument)
    for map in maps_of(edit, found.target):
        gone = tree(edit, map).standing_by(argument)
        _take_off(edit, map, gone)
    if edit.find(argument, Argument):
        _remove_argument(edit, argument)


def remove_map(edit: Edit, map: str) -> None:
    """Remove a map, with the claims that are on no other."""
    _take_off(edit, map, [p.claim for p in edit.referrers(map, Placement)])
    for record in (*edit.referrers(map, SpeakerSide), *edit.referrers(map, Pile)):
        edit.remove(record.id)
    open_questions.forget(edit, map)
    edit.remove(map)
