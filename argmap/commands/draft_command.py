"""The command `argmap draft`: a first map from texts, with the sides of speakers that the user knows already."""

from collections.abc import Sequence
from contextlib import closing
from difflib import get_close_matches
from pathlib import Path

from argmap import console
from argmap.errors import UserError
from argmap.formats.quotations.record_quotations import put_on_map, put_sources
from argmap.formats.source_file import Gathered, gather
from argmap.message import Message
from argmap.model import piles, sides, source_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Claim, Map, Passage, Pile, Records, Side, Source, Speaker, SpeakerKind, SpeakerSide
from argmap.storage import new_file
from argmap.text.draft import draft, place_sure_replies

_NEAR_NAMES = 5
_SHORTENED = 140  # characters


def run(sources: Sequence[str], out: Path, question: str | None, options: Sequence[str]) -> int:
    """Draft a map of these sources into a new file, decide the sides given as "SPEAKER=SIDE", and tell what waits."""
    if question is not None and not question.strip():
        raise UserError("A map needs a question.")
    decided = [_side(option) for option in options]
    files = _different([gather(path) for path in sources])
    for notice in (notice for file in files for notice in file.all_notices()):
        console.complain(notice)

    def fill(edit: Edit) -> None:
        done = [put_sources(edit, file) for file in files]
        map = draft(edit, list(dict.fromkeys(source for each in done for source in each.sources)), question)
        for file, recorded in zip(files, done, strict=True):
            put_on_map(edit, file, recorded, map)
        for speaker, side in _by_speaker(edit, decided).items():
            made = sides.decide_side(edit, map, speaker, side)
            place_sure_replies(edit, map, made)

    with closing(new_file(out, edits=[(Message("Draft a map"), fill)])) as file:
        for line in _report(file.document):
            console.say(line)
    console.say(f"Wrote {out}")
    return 0


def _different(files: Sequence[Gathered]) -> list[Gathered]:
    """Return what files hold without those that are there twice, and tell of these."""
    first: dict[tuple[str, ...], Gathered] = {}
    for file in files:
        texts = tuple(source.text for source in file.sources)
        if first.setdefault(texts, file) is not file:
            console.complain(Message("“{title}” is given twice; it is read once.", title=file.title))
    return list(first.values())


def _side(option: str) -> tuple[str, Side]:
    name, _, side = option.rpartition("=")
    known = [str(each) for each in Side]
    if not name.strip() or side.strip().casefold() not in known:
        raise UserError(
            "“{option}” is no side: write a speaker, “=”, and one of {sides}, as in “ACLU=against”.",
            option=option,
            sides=known,
        )
    return name.strip(), Side(side.strip().casefold())


def _by_speaker(records: Records, decided: Sequence[tuple[str, Side]]) -> dict[str, Side]:
    """Return the sides by speaker. Raises UserError where one speaker is given two."""
    found: dict[str, Side] = {}
    for name, side in decided:
        if found.setdefault(_speaker(records, name), side) is not side:
            raise UserError("“{name}” is given two sides; choose one.", name=name)
    return found


def _speaker(records: Records, name: str) -> str:
    """Return the speaker of this name or alias, whatever its case. Raises UserError with names that are near."""
    for wanted in (name, name.removeprefix("the ").removeprefix("The "), f"the {name}"):
        if found := source_commands.speaker_named(records, wanted):
            return found
    called: dict[str, str] = {}
    for speaker in records.all(Speaker):
        if speaker.kind is not SpeakerKind.ANONYMOUS:
            called.update((each.casefold(), speaker.name) for each in (speaker.name, *speaker.aliases))
    low = name.casefold()
    near = [known for known in called if low in known or known in low]
    near += get_close_matches(low, called, n=_NEAR_NAMES, cutoff=0.5)
    names = list(dict.fromkeys(called[known] for known in near))[:_NEAR_NAMES]
    if not names:
        raise UserError("Nobody in these texts is called “{name}”.", name=name)
    raise UserError(
        "Nobody in these texts is called “{name}”. Names near it: {names}.",
        name=name,
        names=[f"“{each}”" for each in names],
    )


def _report(document: Document) -> list[str]:
    """Return what was drafted, line by line: what is placed, the piles that wait, and the sides."""
    map, question = next((map.id, map.question) for map in document.all(Map))
    thesis = document.get(sides.thesis(document, map) or "", Claim).text
    told = Message("Thesis: {thesis}", thesis=thesis)
    if thesis == question:
        told = Message("Thesis: {thesis} (the question as it stands, for you to put into words)", thesis=thesis)
    passages = document.all(Passage)
    speakers = {passage.speaker for passage in passages if passage.speaker}
    lines = [
        told,
        "{}, {}, {}.".format(
            Message("%n source(s)", "", len(document.all(Source))),
            Message("%n passage(s)", "", len(passages)),
            Message("%n speaker(s)", "", len(speakers)),
        ),
        Message("Placed as first guesses: {n}.", n=len(sides.guesses(document, map))),
    ]
    waiting = {passage.id for passage in piles.waiting(document, map)}
    found = piles.piles_of(document, map)
    lines.append(Message("Waiting: {n}.", n=len(waiting)) + (" In piles:" if waiting else ""))
    lines += [
        _pile(document, pile, waiting) for pile in found if not pile.apart and waiting.intersection(pile.passages)
    ]
    for pile in (pile for pile in found if pile.apart):
        lines.append(Message("Laid apart, since they take no stance: {n}.", n=len(pile.passages)))
    known = [side for side in document.all(SpeakerSide) if side.side]
    lines += [_told(document, side) for side in sorted(known, key=lambda side: not side.decided)]
    return [str(line) for line in lines]


def _pile(document: Document, pile: Pile, waiting: set[str]) -> str:
    here = [document.get(id, Passage) for id in pile.passages if id in waiting]
    who = Message("%n speaker(s)", "", len({passage.speaker for passage in here}))
    return f"  {len(here):>4}  {pile.heading or 'other'} ({who})"


def _told(document: Document, side: SpeakerSide) -> str:
    name = document.get(side.speaker, Speaker).name
    if side.decided:
        return f"{name}: {side.side}"
    because = " ".join(side.because.split())
    return f"{name}: {side.side}? “{because[:_SHORTENED]}{'…' if len(because) > _SHORTENED else ''}”"
