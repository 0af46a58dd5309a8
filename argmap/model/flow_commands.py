"""The verbs of a debate: which speeches it has, in which speech a claim is made, and answers in the next one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from argmap.model import map_commands
from argmap.model.debate_formats import Speech, read_speeches
from argmap.model.document import Edit
from argmap.model.flow import flow
from argmap.model.records import Claim, Map, Placement, Stance


def set_speeches(edit: Edit, map: str, speeches: Iterable[Speech]) -> None:
    """Set the speeches of a map, in order; one without a name, or named as an earlier one, is left out.

    What claims say of their speech stays as it is, so that who comes back to the speeches of before finds all of it.
    """
    kept: dict[str, Speech] = {}
    for speech in speeches:
        named = replace(speech, name=" ".join(speech.name.split()))
        if named.name:
            kept.setdefault(named.name, named)
    edit.put(replace(edit.get(map, Map), speeches=tuple(speech.stored for speech in kept.values())))


def rename_speeches(edit: Edit, map: str, names: Mapping[str, str]) -> None:
    """Call speeches of a map otherwise, by the names that they have; its claims follow.

    A name that another of its speeches has, or none at all, changes nothing.
    """
    speeches = read_speeches(edit.get(map, Map).speeches)
    wanted = {old: " ".join(new.split()) for old, new in names.items()}
    after = [wanted.get(speech.name) or speech.name for speech in speeches]
    if len(set(after)) < len(after):
        return
    set_speeches(edit, map, [replace(s, name=name) for s, name in zip(speeches, after, strict=True)])
    renamed = dict(zip((speech.name for speech in speeches), after, strict=True))
    for placement in edit.referrers(map, Placement):
        claim = edit.get(placement.claim, Claim)
        if renamed.get(claim.speech, claim.speech) != claim.speech:
            edit.put(replace(claim, speech=renamed[claim.speech]))


def set_speech(edit: Edit, speech: str, *claims: str) -> None:
    """Set the name of the speech in which claims are made; "": it is not told."""
    for claim in claims:
        edit.put(replace(edit.get(claim, Claim), speech=" ".join(speech.split())))


def keep_proposed(edit: Edit, map: str) -> None:
    """Set for each claim of a map the speech that its flow proposes; claims that were told one keep it.

    A map that names no speeches gets the turns of its flow.
    """
    table = flow(edit, map)
    if not table.told:
        set_speeches(edit, map, table.speeches)
    for cell in table.cells:
        speech = table.speech(cell)
        if cell.proposed and not cell.again and speech is not None:
            set_speech(edit, speech.name, cell.claim)


def say_in(edit: Edit, map: str, about: str, text: str, stance: Stance, speech: str) -> str:
    """Add a claim for or against another one of a map, made in a speech; return it."""
    made = map_commands.add_claim(edit, text, map)
    map_commands.argue(edit, [made], stance, about)
    set_speech(edit, speech, made)
    map_commands.reveal(edit, map, about)
    return made
