"""What a screen reader hears of a row of the outline, and who says its claim."""

from argmap.model.records import Argument, Claim, Passage, Records, Speaker, Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.picture.cards import unconnected
from argmap.picture.translation import listed, tr

LONGEST_NAMES = 400
"""The most characters of speakers' names that are told: a name may be in thousands of rows."""


def speakers_of(records: Records, claim: str) -> list[Speaker]:
    """Return who says a claim, each once."""
    found: dict[str, Speaker] = {}
    said = records.find(claim, Claim)
    for id in said.passages if said is not None else ():
        passage = records.find(id, Passage)
        speaker = records.find(passage.speaker, Speaker) if passage and passage.speaker else None
        if speaker:
            found[speaker.id] = speaker
    return list(found.values())


def spoken(records: Records, on_map: Tree, claim: Claim) -> str:
    """Return a row in words: role and side, its place among others, its words, who says them, and what it hides."""
    text = claim.text or tr("(no words yet)")
    said = f"{_role(on_map, on_map.shown_by.get(claim.id), claim.id)}: {text}"
    if names := list(dict.fromkeys(speaker.name for speaker in speakers_of(records, claim.id))):
        said = tr("{0}, said by {1}").format(said, shortened(listed(names), LONGEST_NAMES))
    places = len(on_map.stands_by.get(claim.id, ()))
    if places > 1:
        said = tr("{0}, also in %Ln other place(s)", "", places - 1).format(said)
    if claim.id in on_map.reasons and on_map.folded(claim.id):
        hidden = on_map.hidden_by(claim.id)
        said = tr("{0}, folded, hides %Ln claim(s)", "", hidden).format(said)
    return said


def _role(on_map: Tree, argument: Argument | None, claim: str) -> str:
    row = on_map.beside(argument)
    at = row.index(on_map.leader(claim)) + 1
    if argument is None:
        word = unconnected() if on_map.is_loose(claim) else tr("Thesis")
    elif on_map.argument(argument.target) is not None:
        word = tr("Objection to this step")
    else:
        word = tr("Reason") if argument.stance is Stance.PRO else tr("Objection")
    if len(row) > 1:
        word = tr("{0}, {1} of {2}").format(word, at, len(row))
    if argument is not None and len(argument.premises) > 1:
        premise = argument.premises.index(claim) + 1
        return tr("{0}, premise {1} of {2}").format(word, premise, len(argument.premises))
    return word
