"""The sides of speakers on the question of a map, and the first guesses that follow from them.

A side is suggested where a text tells it, and decided by the user. What a decided speaker says is placed at once as a
first guess, for or against the thesis or what it answers, and stays correctable for each quotation.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.placing import Wordings, citing, claim_text
from argmap.model.records import (
    Argument,
    Claim,
    Passage,
    PassageKind,
    Pile,
    Records,
    Side,
    Source,
    SpeakerSide,
    Stance,
)
from argmap.model.tree import Tree, tree

_STANCES = {Side.FOR: Stance.PRO, Side.AGAINST: Stance.CON}


def side_of(records: Records, map: str, speaker: str) -> SpeakerSide | None:
    """Return the side of a speaker on a map, suggested or decided, or None where nothing is known."""
    return next((side for side in records.referrers(speaker, SpeakerSide) if side.map == map), None)


def decided_stance(records: Records, map: str, speaker: str | None) -> Stance | None:
    """Return the stance of a speaker who is decided to be for or against; else None."""
    found = side_of(records, map, speaker) if speaker else None
    return _STANCES.get(found.side) if found and found.decided and found.side else None


def is_decided(records: Records, map: str, speaker: str | None) -> bool:
    """Return whether the user has decided the side of a speaker, be it both or neither."""
    found = side_of(records, map, speaker) if speaker else None
    return found is not None and found.decided


def thesis(records: Records, map: str) -> str | None:
    """Return the claim that answers the question of a map: its first root; None for an empty map."""
    return next(iter(tree(records, map).roots), None)


def suggest_side(edit: Edit, map: str, speaker: str, side: Side | None, because: str) -> None:
    """Suggest a side for a speaker, with the words of a text that tell it. A decided side stays."""
    found = side_of(edit, map, speaker)
    if found is None:
        edit.put(SpeakerSide(id=edit.new_id(), map=map, speaker=speaker, side=side, because=because))
    elif not found.decided:
        edit.put(replace(found, side=side, because=because))


def decide_side(edit: Edit, map: str, speaker: str, side: Side | None) -> list[str]:
    """Decide the side of a speaker, and let first guesses follow; return the claims that this places on the map.

    For or against: all that waits in the piles of the map and is said by this speaker is placed, and earlier guesses
    are turned round. Both, neither or None (undecided): earlier guesses are taken off the map and wait again.
    """
    found = side_of(edit, map, speaker)
    made = found or SpeakerSide(id=edit.new_id(), map=map, speaker=speaker)
    edit.put(replace(made, side=side, decided=side is not None))
    stance = _STANCES.get(side) if side else None
    if stance is None:
        _take_back(edit, map, speaker)
        return []
    _restate(edit, map, speaker, stance)
    return place_guesses(edit, map, _waiting(edit, map, speaker), stance)


def place_decided(edit: Edit, map: str) -> list[str]:
    """Place all that waits and is said by speakers who are decided, as first guesses; return the claims."""
    made: list[str] = []
    for side in edit.referrers(map, SpeakerSide):
        if stance := decided_stance(edit, map, side.speaker):
            made += place_guesses(edit, map, _waiting(edit, map, side.speaker), stance)
    return made


def place_guesses(edit: Edit, map: str, passages: Iterable[Passage], stance: Stance) -> list[str]:
    """Place passages as first guesses of speakers with this stance on the thesis; return the claims that are new.

    A comment hangs on the comment that it answers, if that stands on the map, and everything else on the thesis.
    Words that stand on the map already are cited there, and get no second argument.
    """
    root = thesis(edit, map)
    if root is None:
        return []
    wordings, signs = Wordings(edit, map), signs_of(tree(edit, map))
    made: list[str] = []
    for passage in passages:
        text = claim_text(passage.exact)
        if known := wordings.find(text):
            source_commands.cite(edit, known, passage.id)
            continue
        target = wordings.citing(passage.replies_to) or root
        claim = map_commands.add_claim(edit, text, map)
        source_commands.cite(edit, claim, passage.id)
        map_commands.guess(edit, claim, Stance.PRO if stance is signs[target] else Stance.CON, target)
        wordings.add(claim, text, passage.id)
        signs[claim] = stance
        made.append(claim)
    return made


def signs_of(on_map: Tree, sides: Mapping[str, Stance] | None = None) -> dict[str, Stance]:
    """Return for each claim of a map whether it speaks for or against the thesis: an objection to an objection is for.

    `sides` gives claims of which this is known; what hangs on them follows.
    """
    known, arguments = sides or {}, on_map.arguments()
    found: dict[str, Stance] = {}

    def sign(argument: Argument) -> Stance:
        below = arguments.get(argument.target)
        base = sign(below) if below else found.get(argument.target, Stance.PRO)
        return base if argument.stance is Stance.PRO else base.opposite

    for claim, _, argument in on_map.walk():
        found[claim] = known.get(claim) or (sign(argument) if argument else Stance.PRO)
    return found


def guesses(records: Records, map: str) -> list[Argument]:
    """Return the arguments of a map that are first guesses, in reading order."""
    if not any(argument.guessed for argument in records.all(Argument)):
        return []
    on_map = tree(records, map)
    return list(dict.fromkeys(a for _, _, a in on_map.walk() if a is not None and a.guessed))


def _guessed(records: Records, on_map: Tree) -> Iterator[tuple[Claim, Argument]]:
    """Yield the first guesses of a map, each with its claim, in reading order."""
    for id, _, _ in on_map.walk():
        for argument in on_map.stands_by.get(id, ()):
            if argument.guessed and (claim := records.find(id, Claim)):
                yield claim, argument


def _speakers(records: Records, claim: Claim) -> list[str | None]:
    return [passage.speaker for id in claim.passages if (passage := records.find(id, Passage))]


def _restate(edit: Edit, map: str, speaker: str, stance: Stance) -> None:
    """Turn the first guesses of a speaker as this stance wants it, and those of decided speakers that hang on them."""
    on_map = tree(edit, map)
    guessed = list(_guessed(edit, on_map))
    sides: dict[str, Stance] = {}
    for claim, _ in guessed:
        who = _speakers(edit, claim)
        decided = [stance] if speaker in who else [s for each in who if (s := decided_stance(edit, map, each))]
        if decided:
            sides[claim.id] = decided[0]
    signs = signs_of(on_map, sides)
    for claim, argument in guessed:
        if own := sides.get(claim.id):
            turned = Stance.PRO if own is signs[argument.target] else Stance.CON
            if turned is not argument.stance:
                edit.put(replace(argument, stance=turned))


def _take_back(edit: Edit, map: str, speaker: str) -> None:
    """Take what a speaker says by first guesses off the map, answers before what they answer.

    What the user has gathered, built on, argued with or put in other words stays as it is; so does what others say too.
    """
    root = thesis(edit, map)
    gone: set[str] = set()
    for claim, argument in reversed(list(_guessed(edit, tree(edit, map)))):
        own = [id for id in claim.passages if edit.get(id, Passage).speaker == speaker]
        target = edit.find(argument.target, Claim)
        gathered = argument.target != root and not (target and target.passages)
        if own and len(own) < len(claim.passages):
            for passage in own:
                source_commands.uncite(edit, claim.id, passage)
        elif own and not gathered and _is_untouched(edit, claim, argument, gone):
            gone.add(claim.id)
    map_commands.take_off(edit, map, *gone)


def _is_untouched(records: Records, claim: Claim, guess: Argument, gone: set[str]) -> bool:
    """Return whether a claim stands as a first guess has put it there, and no claim is about it but for those gone."""
    told = any(claim.text == claim_text(p.exact) for id in claim.passages if (p := records.find(id, Passage)))
    others = (*records.referrers(claim.id, Argument), *records.referrers(guess.id, Argument))
    alone = all(a.id == guess.id or gone.issuperset(a.premises) for a in others)
    return told and alone and not claim.note and not claim.tags and len(guess.premises) == 1


def _waiting(edit: Edit, map: str, speaker: str) -> list[Passage]:
    piled = {passage for pile in edit.referrers(map, Pile) if not pile.apart for passage in pile.passages}
    said = [
        passage
        for passage in edit.referrers(speaker, Passage, "speaker")
        if passage.id in piled and not passage.set_aside and citing(edit, map, passage.id) is None
    ]
    return sorted(said, key=lambda passage: (passage.source, passage.start, passage.id))


def speakers_by_count(records: Records, map: str) -> list[tuple[str, list[Passage]]]:
    """Return the speakers of a map's quotations with what they say, those who say most first.

    What is set aside or laid apart does not count, and a comment counts if it is in a pile or on the map.
    """
    piles = records.referrers(map, Pile)
    apart = {id for pile in piles if pile.apart for id in pile.passages}
    piled = {id for pile in piles if not pile.apart for id in pile.passages}
    said: dict[str, list[Passage]] = {}
    for passage in records.all(Passage):
        if passage.speaker is None or passage.set_aside or passage.id in apart:
            continue
        comment = passage.kind is PassageKind.COMMENT and passage.id not in piled
        if not comment or citing(records, map, passage.id) is not None:
            said.setdefault(passage.speaker, []).append(passage)
    order = {source.id: source.order for source in records.all(Source)}
    for passages in said.values():
        passages.sort(key=lambda p: (order[p.source], p.source, p.start))
    first = {speaker: (order[p[0].source], p[0].source, p[0].start, p[0].id) for speaker, p in said.items()}
    return sorted(said.items(), key=lambda row: (-len(row[1]), first[row[0]]))
