"""The outline of a hand-out: every claim with its side, and the list of sources below."""

from collections.abc import Iterator, Sequence

from argmap.message import Message
from argmap.model.handout import Block, Heading, Instruction, ListedClaim, ListedSource, Mark
from argmap.model.handout_material import HandoutMaterial, one_line, reference
from argmap.model.handout_outline import Line, is_pro, is_undercut
from argmap.model.qualified_words import claim_words, open_words, scheme_word, together
from argmap.model.records import Argument, Source

SIGNS = Instruction(
    Message(
        "+ is a reason for what it stands below, − an objection to it. An objection to a step says that the "
        "reason, true or not, does not bear on the claim."
    )
)
"""What the signs of an outline mean."""


def reasons(given: HandoutMaterial) -> Iterator[Block]:
    """Yield the outline of reasons and objections, with the list of sources."""
    yield SIGNS
    for line in given.lines.lines:
        yield outline_entry(given, line)
    yield from open_questions(given)
    yield from references(given, given.lines.claims)


def open_questions(given: HandoutMaterial) -> Iterator[Block]:
    """Yield the questions that wait for an answer, each with what it is about; nothing where there is none."""
    heads = [line for line in given.lines.lines if line.argument and not line.premise and not line.again]
    steps = {line.argument.id: line.number for line in reversed(heads) if line.argument}
    whole = [given.tree.map.id] if given.options.branch is None else []
    found = list(open_words(given.records, [*whole, *given.lines.claims, *reversed(steps)]))
    if found:
        yield Heading(Message("Open questions"))
    for question in found:
        number = steps.get(question.about) or given.lines.numbers.get(question.about, "")
        about: str = ""
        if question.about in steps:
            about = Message("about step {number}", number=number) if number else Message("about a step")
        elif question.about in given.lines.numbers:
            about = Message("about {number}", number=number) if number else Message("about the thesis")
        yield ListedClaim(
            words=question.words,
            mark=Mark.PREMISE,
            label=Message("Question"),
            about=about,
            notes=given.options.notes,
        )


def outline_entry(given: HandoutMaterial, line: Line) -> ListedClaim:
    """Return a line of an outline as an entry with its side, who says it, and where."""
    mark, label = _mark(given, line), _qualified(given, line)
    step = line.argument.id if line.argument and not line.premise else ""
    if line.claim is None:
        return ListedClaim(number=line.number, depth=line.depth, mark=mark, label=label, step=step)
    claim = given.claim(line.claim)
    words = given.words(line.claim)
    if line.again:
        number = given.lines.numbers[line.claim]
        see = Message("see {number}", number=number) if number else Message("see the thesis")
        return ListedClaim(
            words=words,
            number=line.number,
            depth=line.depth,
            mark=mark,
            label=label,
            see=see,
            claim=line.claim,
            step=step,
        )
    return ListedClaim(
        words=words,
        number=line.number,
        depth=line.depth,
        mark=mark,
        label=label,
        said=given.said(claim) if claim else (),
        notes=given.options.notes,
        claim=line.claim,
        step=step,
    )


def _mark(given: HandoutMaterial, line: Line) -> Mark:
    if line.argument is None:
        return Mark.THESIS
    if line.premise:
        return Mark.PREMISE
    return side_mark(given, line.argument)


def side_mark(given: HandoutMaterial, argument: Argument) -> Mark:
    """Return the sign of an argument."""
    if is_pro(argument):
        return Mark.PRO
    return Mark.UNDERCUT if is_undercut(argument, given.tree) else Mark.CON


def _qualified(given: HandoutMaterial, line: Line) -> str:
    """Return the word for the side of a line, with its scheme, and what is said of its claim."""
    argument, claim = line.argument, given.claim(line.claim or "")
    by = scheme_word(argument) if argument is not None and not line.premise and not line.again else ""
    return together([_label(given, line), by, *(claim_words(claim) if claim and not line.again else ())])


def _label(given: HandoutMaterial, line: Line) -> str:
    argument = line.argument
    if argument is None:
        only = len(given.lines.lines) and not line.number
        return Message("Thesis") if only and given.options.branch is None else Message("Claim")
    if line.premise:
        return Message("Premise")
    if line.claim is None:
        count = len(argument.premises)
        match side_mark(given, argument):
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


def references(given: HandoutMaterial, claims: Sequence[str]) -> Iterator[Block]:
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
            address = one_line(source.address) if source.title else ""
            yield ListedSource(number, reference(source) or Message("Untitled source"), address)
