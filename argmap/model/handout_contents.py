"""What stands in each hand-out of a map: outline, list by speaker, matrix, cards, and list with boxes."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
    ListedSource,
    Mark,
    Said,
    SidesTable,
    Slip,
    TableRow,
)
from argmap.model.handout_outline import Line, NumberedOutline, is_pro, is_undercut, letter, outline, source_numbers
from argmap.model.quotation_table import quotation
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Passage, PassageKind, Records, Side, Source, Speaker
from argmap.model.sides import side_of
from argmap.model.stance_table import stances
from argmap.model.tree import Tree, tree
from argmap.model.verbatim import is_verbatim, shortened_at_word

WORD_HEADS = 8
"""A table of at most so many claims has their words at its head; a larger one has numbers, and a list below."""
MOST_COLUMNS = 22
LONGEST_ABOUT = 70
"""Characters of a target's words beside what is for or against it."""


def handout(records: Records, map: str, kind: HandoutKind, options: HandoutOptions = WHOLE) -> Handout:
    """Return a hand-out of a map, or of one branch of it. Raises KeyError where there is no such map."""
    on_map = tree(records, map)
    branch = options.branch if options.branch in on_map.placements else None
    given = _Given(records, on_map, outline(on_map, branch), source_numbers(records, on_map), options)
    blocks = tuple(_CONTENTS[kind](given))
    if not given.lines.claims:
        blocks = (Instruction(Message("No claims yet")),)
    return Handout(
        title=_line(on_map.map.question) or Message("Untitled map"),
        subtitle=KIND_NAMES[kind],
        blocks=blocks,
        landscape=any(isinstance(block, SidesTable) and len(block.heads) > 3 for block in blocks),
    )


@dataclass(frozen=True)
class _Given:
    """What the blocks are made of."""

    records: Records
    tree: Tree
    lines: NumberedOutline
    sources: Mapping[str, int]
    options: HandoutOptions

    def claim(self, id: str) -> Claim | None:
        return self.records.find(id, Claim)

    def words(self, id: str) -> str:
        """Return a claim's words, in quotation marks if they are somebody's own."""
        claim = self.claim(id)
        if claim is None:
            return ""
        words = _line(claim.text)
        own = [p.exact for p in self.passages(claim) if p.kind is not PassageKind.INDIRECT]
        quoted = bool(words) and bool(own) and is_verbatim(words, own)
        return in_marks(words) if quoted else words or Message("No words yet")

    def passages(self, claim: Claim) -> list[Passage]:
        return [passage for id in claim.passages if (passage := self.records.find(id, Passage))]

    def said(self, claim: Claim, speaker: str | None = None) -> tuple[Said, ...]:
        """Return the passages behind a claim: all of them, or those of one speaker."""
        found = [p for p in self.passages(claim) if speaker is None or (p.speaker or "") == speaker]
        told = (self._said(claim, passage) for passage in found)
        return tuple(dict.fromkeys(each for each in told if each != Said()))

    def _said(self, claim: Claim, passage: Passage) -> Said:
        row = quotation(self.records, passage)
        if row is None:
            return Said()
        verbatim = is_verbatim(claim.text, [passage.exact])
        words = _line(row.words)
        return Said(
            who=(_line(row.name) or Message("Unknown speaker")) if self.options.speakers else "",
            role=_line(row.role) if self.options.speakers else "",
            via=_line(row.via) if self.options.speakers else "",
            words="" if verbatim else words if passage.kind is PassageKind.INDIRECT else in_marks(words),
            source=self.sources.get(passage.source, 0) if self.options.sources else 0,
            place=Message("paragraph {number}", number=row.paragraph) if self.options.sources else "",
            doubt=Message("The source has other words here.") if row.problem else "",
        )

    def who(self, id: str) -> str:
        """Return the names of those who say a claim, on one line; "" where nobody is named, or none is wanted."""
        claim = self.claim(id)
        if claim is None or not self.options.speakers:
            return ""
        speakers = dict.fromkeys(p.speaker for p in self.passages(claim) if p.speaker)
        names = [_line(found.name) for each in speakers if (found := self.records.find(each, Speaker))]
        return " · ".join(names)


def _line(text: str) -> str:
    return " ".join(text.split())


# --- reasons and objections


def _reasons(given: _Given) -> Iterator[Block]:
    yield Instruction(
        Message(
            "+ is a reason for what it stands below, − an objection to it. An objection to a step says that the "
            "reason, true or not, does not bear on the claim."
        )
    )
    for line in given.lines.lines:
        yield _entry(given, line)
    yield from _references(given, given.lines.claims)


def _entry(given: _Given, line: Line) -> ListedClaim:
    mark, label = _mark(given, line), _label(given, line)
    if line.claim is None:
        return ListedClaim(number=line.number, depth=line.depth, mark=mark, label=label)
    claim = given.claim(line.claim)
    words = given.words(line.claim)
    if line.again:
        number = given.lines.numbers[line.claim]
        see = Message("see {number}", number=number) if number else Message("see the thesis")
        return ListedClaim(words=words, number=line.number, depth=line.depth, mark=mark, label=label, see=see)
    return ListedClaim(
        words=words,
        number=line.number,
        depth=line.depth,
        mark=mark,
        label=label,
        said=given.said(claim) if claim else (),
        notes=given.options.notes,
    )


def _mark(given: _Given, line: Line) -> Mark:
    if line.argument is None:
        return Mark.THESIS
    if line.premise:
        return Mark.PREMISE
    return _side_mark(given, line.argument)


def _side_mark(given: _Given, argument: Argument) -> Mark:
    if is_pro(argument):
        return Mark.PRO
    return Mark.UNDERCUT if is_undercut(argument, given.tree) else Mark.CON


def _label(given: _Given, line: Line) -> str:
    argument = line.argument
    if argument is None:
        only = len(given.lines.lines) and not line.number
        return Message("Thesis") if only and given.options.branch is None else Message("Claim")
    if line.premise:
        return Message("Premise")
    if line.claim is None:
        count = len(argument.premises)
        match _side_mark(given, argument):
            case Mark.PRO:
                return Message("Reason: %n premise(s) together", "", count)
            case Mark.CON:
                return Message("Objection: %n premise(s) together", "", count)
            case _:
                return Message("Objection to this step: %n premise(s) together", "", count)
    if is_undercut(argument, given.tree):
        return Message("Reason for this step") if is_pro(argument) else Message("Objection to this step")
    if argument.guessed:
        return Message("Reason (first guess)") if is_pro(argument) else Message("Objection (first guess)")
    return Message("Reason") if is_pro(argument) else Message("Objection")


def _references(given: _Given, claims: Sequence[str]) -> Iterator[Block]:
    """Yield the list of the sources that these claims cite."""
    if not given.options.sources:
        return
    cited = {p.source for id in claims if (claim := given.claim(id)) for p in given.passages(claim)}
    listed = [(number, id) for id, number in given.sources.items() if id in cited]
    if listed:
        yield Heading(Message("Sources"))
    for number, id in listed:
        source = given.records.find(id, Source)
        if source is not None:
            address = _line(source.address) if source.title else ""
            yield ListedSource(number, reference(source) or Message("Untitled source"), address)


def reference(source: Source) -> str:
    """Return a source as libraries list it: title, author, publisher, date."""
    parts = (source.title or source.address, source.author, source.publisher, source.date)
    return ", ".join(dict.fromkeys(_line(part) for part in parts if part.strip()))


# --- by speaker


def _speakers(given: _Given) -> Iterator[Block]:
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
        yield Heading(_line(found.name) if found else "", _about_speaker(given, speaker, found))
        yield from _sayings(given, claims, speaker)
    if unknown:
        yield Heading(Message("Nobody is named"))
        yield from _sayings(given, unknown, "")
    yield from _references(given, given.lines.claims)


def _about_speaker(given: _Given, id: str, speaker: Speaker | None) -> str:
    role = _line(speaker.role) if speaker else ""
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


def _sayings(given: _Given, claims: Sequence[str], speaker: str) -> Iterator[ListedClaim]:
    for id in claims:
        claim = given.claim(id)
        argument = given.tree.shown_by.get(id)
        told = given.said(claim, speaker) if claim else ()
        mark = _side_mark(given, argument) if argument else Mark.THESIS
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


def _target(given: _Given, argument: Argument) -> str:
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


def _short(given: _Given, claim: str) -> str:
    found = given.claim(claim)
    words = shortened_at_word(_line(found.text), LONGEST_ABOUT) if found else ""
    return in_marks(words) if words else Message("No words yet")


# --- who stands where


def _matrix(given: _Given) -> Iterator[Block]:
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


def _table_row(given: _Given, speaker: str, sides: tuple[Side, ...]) -> TableRow:
    found = given.records.find(speaker, Speaker)
    return TableRow(_line(found.name) if found else "", _line(found.role) if found else "", sides)


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


def _mixed(given: _Given) -> tuple[list[str], list[str]]:
    """Return the claims that stand by themselves, and all others in no order, each once."""
    claims = given.lines.claims
    heads = {line.claim for line in given.lines.lines if line.argument is None}
    others = [claim for claim in claims if claim not in heads]
    return [claim for claim in claims if claim in heads], shuffled(others, given.tree.map.question)


def _cards(given: _Given) -> Iterator[Block]:
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


def _checklist(given: _Given) -> Iterator[Block]:
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


_CONTENTS: Mapping[HandoutKind, Callable[[_Given], Iterator[Block]]] = {
    HandoutKind.REASONS: _reasons,
    HandoutKind.SPEAKERS: _speakers,
    HandoutKind.MATRIX: _matrix,
    HandoutKind.CARDS: _cards,
    HandoutKind.CHECKLIST: _checklist,
}
