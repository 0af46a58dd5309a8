"""Piles: passages about one thing that wait for their places on a map, and what one can make of a pile."""

from collections.abc import Iterable, Set
from dataclasses import replace

from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.ordering import after
from argmap.model.placing import cited_on, citing, claim_text
from argmap.model.records import Argument, Claim, Passage, PassageKind, Pile, Records, Source, Stance
from argmap.model.rules import Refused
from argmap.model.sides import decided_stance, is_decided, signs_of, thesis
from argmap.model.tree import tree


def piles_of(records: Records, map: str) -> list[Pile]:
    """Return the piles of a map in their order, those that are laid apart last."""
    return sorted(records.referrers(map, Pile), key=lambda pile: (pile.apart, pile.order, pile.id))


def add_pile(edit: Edit, map: str, heading: str, passages: Iterable[str]) -> str:
    """Add a pile of passages, after the others. They are taken out of the map's other piles."""
    return _add(edit, Pile(id=edit.new_id(), map=map, heading=heading), passages)


def lay_apart(edit: Edit, map: str, passages: Iterable[str]) -> str | None:
    """Put passages on the pile of those that take no stance; return the pile, or None for no passages."""
    chosen = tuple(passages)
    apart = next((pile.id for pile in piles_of(edit, map) if pile.apart), None)
    if not chosen:
        return apart
    if apart is not None:
        add_to_pile(edit, apart, chosen)
        return apart
    return _add(edit, Pile(id=edit.new_id(), map=map, heading="", apart=True), chosen)


def _add(edit: Edit, pile: Pile, passages: Iterable[str]) -> str:
    last = max((other.order for other in edit.referrers(pile.map, Pile)), default="")
    edit.put(replace(pile, order=after(last)))
    add_to_pile(edit, pile.id, passages)
    return pile.id


def add_to_pile(edit: Edit, pile: str, passages: Iterable[str]) -> None:
    """Move passages to a pile, from the map's other piles. A pile that this empties is removed."""
    chosen = tuple(dict.fromkeys(passages))
    map = edit.get(pile, Pile).map
    others = (other for passage in chosen for other in edit.referrers(passage, Pile))
    for other in dict.fromkeys(other.id for other in others if other.map == map and other.id != pile):
        source_commands.unpile(edit, other, *chosen)
    found = edit.get(pile, Pile)
    edit.put(replace(found, passages=tuple(dict.fromkeys((*found.passages, *chosen)))))


def name_pile(edit: Edit, pile: str, heading: str) -> None:
    """Set the heading of a pile."""
    edit.put(replace(edit.get(pile, Pile), heading=heading))


def waiting(records: Records, map: str, cited: Set[str] | None = None) -> list[Passage]:
    """Return the passages that wait for a place on a map: those in its piles first, then others, in text order.

    Left out are passages that are set aside, laid apart, or `cited` on the map (None: not known yet), and comments that
    are in no pile.
    """
    passages = records.all(Passage)
    if not passages:
        return []
    sources = {source.id: source.order for source in records.all(Source)}
    piles = piles_of(records, map)
    apart = {id for pile in piles if pile.apart for id in pile.passages}
    piled = dict.fromkeys(id for pile in piles if not pile.apart for id in pile.passages)
    gone = apart | (cited_on(records, map) if cited is None else cited)
    others = [p for p in passages if p.id not in gone and p.id not in piled and p.kind is not PassageKind.COMMENT]
    others.sort(key=lambda p: (sources[p.source], p.source, p.start, p.id))
    found = (passage for id in piled if id not in gone and (passage := records.find(id, Passage)))
    return [p for p in (*found, *others) if not p.set_aside]


def left_in(records: Records, pile: Pile) -> list[Passage]:
    """Return the passages of a pile that can still be gathered: they wait, or are placed by a first guess alone."""
    found = (records.find(id, Passage) for id in pile.passages)
    return [p for p in found if p and not p.set_aside and _is_free(records, pile.map, p.id)]


def has_left(records: Records, pile: Pile) -> bool:
    """Return whether there is still a passage in a pile that can be gathered."""
    found = (records.find(id, Passage) for id in pile.passages)
    return any(p and not p.set_aside and _is_free(records, pile.map, p.id) for p in found)


def _is_free(records: Records, map: str, passage: str) -> bool:
    return citing(records, map, passage) is None or _guessed(records, map, passage) is not None


def _guessed(records: Records, map: str, passage: str) -> tuple[Claim, Argument] | None:
    """Return the claim of a map that cites a passage by a first guess and cites no other, with its argument."""
    for claim in records.referrers(passage, Claim):
        if map_commands.placement_of(records, claim.id, map):
            arguments = records.referrers(claim.id, Argument, "premises")
            if len(arguments) == 1 and arguments[0].guessed:
                return claim, arguments[0]
    return None


def gather_under(edit: Edit, pile: str, text: str, stance: Stance, members: Stance = Stance.PRO) -> str:
    """Turn a pile into a claim in the user's words, for or against the thesis, with its members as reasons; return it.

    A member whose speaker is decided to be for or against speaks for or against the claim accordingly, and one whose
    speaker is undecided has the stance given. Each is a first guess. Speakers who are both or neither stay in the pile;
    otherwise it is removed.
    """
    found = edit.get(pile, Pile)
    passages, root = left_in(edit, found), thesis(edit, found.map)
    claim = map_commands.add_claim(edit, text, found.map)
    _argue_about(edit, root, claim, stance)
    sign = signs_of(tree(edit, found.map))[claim]
    left = []
    for passage in passages:
        side = decided_stance(edit, found.map, passage.speaker)
        if side is None and is_decided(edit, found.map, passage.speaker):
            left.append(passage.id)
            continue
        own = members if side is None else Stance.PRO if side is sign else Stance.CON
        member = _take_up(edit, found.map, passage)
        if member != claim and not edit.referrers(member, Argument, "premises"):
            map_commands.guess(edit, member, own, claim)
    if left:
        edit.put(replace(found, passages=tuple(left)))
    else:
        edit.remove(pile)
    return claim


def gather_into(edit: Edit, pile: str, text: str, stance: Stance | None) -> str:
    """Turn a pile into one claim that cites all its members, for or against the thesis, or loose; return it.

    No text: the words of the first member. The pile is removed.
    """
    found = edit.get(pile, Pile)
    passages, root = left_in(edit, found), thesis(edit, found.map)
    if not passages:
        raise Refused("Nothing is left in this pile.")
    claim = map_commands.add_claim(edit, text or claim_text(passages[0].exact), found.map)
    for passage in passages:
        member = _take_up(edit, found.map, passage)
        if member != claim:
            map_commands.merge(edit, claim, member)
    if stance is not None:
        _argue_about(edit, root, claim, stance)
    edit.remove(pile)
    return claim


def gather_singly(edit: Edit, pile: str, stance: Stance | None) -> list[str]:
    """Turn each member of a pile into a claim of its own, for or against the thesis, or loose; return the claims.

    A member whose speaker is decided keeps that side. The pile is removed.
    """
    found = edit.get(pile, Pile)
    root, made = thesis(edit, found.map), []
    for passage in left_in(edit, found):
        member = _take_up(edit, found.map, passage)
        side = decided_stance(edit, found.map, passage.speaker) or stance
        if side is not None and not edit.referrers(member, Argument, "premises"):
            _argue_about(edit, root, member, side)
        made.append(member)
    edit.remove(pile)
    return made


def _take_up(edit: Edit, map: str, passage: Passage) -> str:
    """Return the claim of a passage, free of the first guess by which it stood, or made anew."""
    if guessed := _guessed(edit, map, passage.id):
        claim, argument = guessed
        map_commands.move(edit, map, claim.id, None, argument=argument.id)
        return claim.id
    if placed := citing(edit, map, passage.id):  # the same words, taken up just before
        return placed
    made = map_commands.add_claim(edit, claim_text(passage.exact), map)
    source_commands.cite(edit, made, passage.id)
    return made


def _argue_about(edit: Edit, thesis: str | None, claim: str, stance: Stance) -> None:
    if thesis is not None and thesis != claim:
        map_commands.argue(edit, [claim], stance, thesis)
