"""What stands in each hand-out of a map: outline, report, list by speaker, matrix, cards, and list with boxes."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from argmap.message import Message
from argmap.model.handout import (
    KIND_NAMES,
    WHOLE,
    Block,
    BoxedClaim,
    Handout,
    HandoutKind,
    HandoutOptions,
    Heading,
    Instruction,
    ListedClaim,
    Mark,
    SidesTable,
    Slip,
    TableRow,
)
from argmap.model.handout_material import HandoutMaterial, one_line
from argmap.model.handout_outline import letter, outline, source_numbers
from argmap.model.handout_reasons import reasons, references, side_mark
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Records, Side, Speaker
from argmap.model.report_contents import report
from argmap.model.sides import side_of
from argmap.model.stance_table import stances
from argmap.model.tree import tree
from argmap.model.verbatim import shortened_at_word

WORD_HEADS = 8
"""A table of at most so many claims has their words at its head; a larger one has numbers, and a list below."""
MOST_COLUMNS = 22
LONGEST_ABOUT = 70
"""Characters of a target's words beside what is for or against it."""


def handout(records: Records, map: str, kind: HandoutKind, options: HandoutOptions = WHOLE) -> Handout:
    """Return a hand-out of a map, or of one branch of it. Raises KeyError where there is no such map."""
    on_map = tree(records, map)
    branch = options.branch if options.branch in on_map.placements else None
    given = HandoutMaterial(records, on_map, outline(on_map, branch), source_numbers(records, on_map), options)
    blocks = tuple(_CONTENTS[kind](given))
    if not given.lines.claims:
        blocks = (Instruction(Message("No claims yet")),)
    return Handout(
        title=one_line(on_map.map.question) or Message("Untitled map"),
        subtitle=KIND_NAMES[kind],
        blocks=blocks,
        landscape=any(isinstance(block, SidesTable) and len(block.heads) > 3 for block in blocks),
    )


# --- by speaker


def _speakers(given: HandoutMaterial) -> Iterator[Block]:
    said: dict[str, list[str]] = {}
    for id in given.lines.claims:
        claim = given.claim(id)
        for speaker in dict.fromkeys(p.speaker or "" for p in given.passages(claim)) if claim else ():
            said.setdefault(speaker, []).append(id)
    unknown = said.pop("", [])
    if not said:
        yield Instruction(Message("No speaker is named on this map."))
    for speaker, claims in sorted(said.items(), key=lambda row: -len(row[1])):
        found = given.records.find(speaker, Speaker)
        yield Heading(one_line(found.name) if found else "", _about_speaker(given, speaker, found))
        yield from _sayings(given, claims, speaker)
    if unknown:
        yield Heading(Message("Nobody is named"))
        yield from _sayings(given, unknown, "")
    yield from references(given, given.lines.claims)


def _about_speaker(given: HandoutMaterial, id: str, speaker: Speaker | None) -> str:
    role = one_line(speaker.role) if speaker else ""
    known = side_of(given.records, given.tree.map.id, id)
    if known is None or not known.decided or known.side is None:
        return role
    on_the_whole = {
        Side.FOR: Message("for, on the whole"),
        Side.AGAINST: Message("against, on the whole"),
        Side.BOTH: Message("for and against, on the whole"),
        Side.NEITHER: Message("neither for nor against"),
    }[known.side]
    return Message("{role}; {side}", role=role, side=on_the_whole) if role else on_the_whole


def _sayings(given: HandoutMaterial, claims: Sequence[str], speaker: str) -> Iterator[ListedClaim]:
    for id in claims:
        claim = given.claim(id)
        argument = given.tree.shown_by.get(id)
        told = given.said(claim, speaker) if claim else ()
        mark = side_mark(given, argument) if argument else Mark.THESIS
        yield ListedClaim(
            words=given.words(id),
            number=given.lines.numbers[id],
            mark=mark,
            label=_for_or_against(mark) if argument else Message("Claim"),
            about=_target(given, argument) if argument else "",
            said=tuple(replace(each, who="", role="") for each in told),
            notes=given.options.notes,
        )


def _for_or_against(mark: Mark) -> str:
    return Message("For") if mark is Mark.PRO else Message("Against")


def _target(given: HandoutMaterial, argument: Argument) -> str:
    """Return what an argument is for or against: its number and its words, shortened."""
    number = given.lines.numbers.get(argument.target, "")
    target = given.records.find(argument.target, Argument)
    if target is not None:
        words = _short(given, target.premises[0])
        if number:
            return Message("the step from {number} {claim}", number=number, claim=words)
        return Message("the step from {claim}", claim=words)
    if number:
        return Message("{number} {claim}", number=number, claim=_short(given, argument.target))
    return Message("the thesis")


def _short(given: HandoutMaterial, claim: str) -> str:
    found = given.claim(claim)
    words = shortened_at_word(one_line(found.text), LONGEST_ABOUT) if found else ""
    return in_marks(words) if words else Message("No words yet")


# --- who stands where


def _matrix(given: HandoutMaterial) -> Iterator[Block]:
    found = stances(given.records, given.tree.map.id)
    shown = set(given.lines.claims)
    claims = [id for id in found.claims if id in shown]
    sides = {
        speaker: [found.side(speaker, claim) for claim in claims] if given.options.speakers else []
        for speaker in found.speakers
    }
    rows = {speaker: row for speaker, row in sides.items() if any(side is not Side.NEITHER for side in row)}
    if not rows:
        yield Instruction(Message("No speaker is named on this map."))
        return
    yield Instruction(Message("+ supports the claim, − opposes it, ± does both; an empty cell: says nothing about it."))
    in_words = len(claims) <= WORD_HEADS
    numbers = [letter(at).upper() for at in range(len(claims))]
    most = WORD_HEADS if in_words else MOST_COLUMNS
    for first in range(0, len(claims), most):
        some = range(first, min(first + most, len(claims)))
        table_rows = [
            _table_row(given, speaker, tuple(row[at] for at in some))
            for speaker, row in rows.items()
            if any(row[at] is not Side.NEITHER for at in some)
        ]
        yield SidesTable(
            heads=tuple((numbers[at], given.words(claims[at]) if in_words else "") for at in some),
            rows=tuple(table_rows),
            sums=tuple(_sum([row[at] for row in rows.values()]) for at in some),
        )
    if not in_words:
        yield Heading(Message("The claims"))
        for number, claim in zip(numbers, claims, strict=True):
            place = given.lines.numbers[claim]
            words = Message("{number} {claim}", number=place, claim=given.words(claim)) if place else given.words(claim)
            yield ListedClaim(words=words, number=number)


def _table_row(given: HandoutMaterial, speaker: str, sides: tuple[Side, ...]) -> TableRow:
    found = given.records.find(speaker, Speaker)
    return TableRow(one_line(found.name) if found else "", one_line(found.role) if found else "", sides)


def _sum(sides: Sequence[Side]) -> tuple[int, int]:
    return (
        sum(side in {Side.FOR, Side.BOTH} for side in sides),
        sum(side in {Side.AGAINST, Side.BOTH} for side in sides),
    )


# --- for pupils


def shuffled(claims: Sequence[str], seed: str) -> list[str]:
    """Return claims in an order that tells nothing, and that is the same each time for the same seed and claims."""
    mixed = list(claims)
    random.Random(f"{seed}\n{len(mixed)}".encode("utf-8", "surrogatepass")).shuffle(mixed)
    return mixed


def _mixed(given: HandoutMaterial) -> tuple[list[str], list[str]]:
    """Return the claims that stand by themselves, and all others in no order, each once."""
    claims = given.lines.claims
    heads = {line.claim for line in given.lines.lines if line.argument is None}
    others = [claim for claim in claims if claim not in heads]
    return [claim for claim in claims if claim in heads], shuffled(others, given.tree.map.question)


def _cards(given: HandoutMaterial) -> Iterator[Block]:
    yield Instruction(
        Message(
            "Cut out the cards. Lay the thesis on top, and below each claim what is a reason for it (+) "
            "or an objection to it (−)."
        )
    )
    heads, others = _mixed(given)
    for id in heads:
        yield Slip("", given.words(id), given.who(id), thesis=True)
    for number, id in enumerate(others, 1):
        yield Slip(str(number), given.words(id), given.who(id))


def _checklist(given: HandoutMaterial) -> Iterator[Block]:
    heads, others = _mixed(given)
    if len(heads) == 1:
        yield Heading(given.words(heads[0]))
        others_are = Message("Is it for (+) or against (−) this? Tick a box, and say why.")
    else:
        others_are = Message("Is it for (+) or against (−)? Tick a box, and say what it is about.")
        others = shuffled(given.lines.claims, given.tree.map.question)
    yield Instruction(others_are)
    for number, id in enumerate(others, 1):
        yield BoxedClaim(str(number), given.words(id), given.who(id), given.options.notes or 1)


_CONTENTS: Mapping[HandoutKind, Callable[[HandoutMaterial], Iterator[Block]]] = {
    HandoutKind.REASONS: reasons,
    HandoutKind.REPORT: report,
    HandoutKind.SPEAKERS: _speakers,
    HandoutKind.MATRIX: _matrix,
    HandoutKind.CARDS: _cards,
    HandoutKind.CHECKLIST: _checklist,
}
