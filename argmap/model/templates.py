"""Templates: maps to begin with, whose claims invite to be typed over.

Their claims are ordinary ones. A claim is a placeholder as long as it has the words of a template, in whatever language
the window shows them; whoever types on it replaces these words.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from argmap.message import Message
from argmap.model import flow_commands, fragment
from argmap.model.debate_formats import turn, turns
from argmap.model.document import Edit
from argmap.model.outline_lines import OutlineLine, Role
from argmap.model.records import Claim, Map

Write = Callable[[Message], str]
"""A function that returns a message in the language of the reader."""


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A claim of a template: how deep it stands, what it is to the one above it, its words, and perhaps its turn.

    Turns of a debate are counted from 0; see `debate_formats.turn`.
    """

    depth: int
    role: Role
    text: Message
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A map to begin with. `name` is what the command line calls it."""

    name: str
    title: Message
    tip: Message
    lines: tuple[TemplateLine, ...]


_CLAIM, _PRO, _CON = Role.UNTOLD, Role.REASON, Role.OBJECTION
_WITH, _STEP = Role.PREMISE, Role.UNDERCUT
_FOR_1, _AGAINST_1, _FOR_2, _AGAINST_2 = range(4)
_Line = TemplateLine

# fmt: off
TEMPLATES: tuple[Template, ...] = (
    Template("thesis", Message("One thesis"),
             Message("One claim, with reasons and objections"), (
        _Line(0, _CLAIM, Message("What do you want to show? Say it in one sentence")),
        _Line(1, _PRO, Message("A reason for it")),
        _Line(2, _PRO, Message("How do you know that?")),
        _Line(1, _PRO, Message("Another reason, which would hold without the first")),
        _Line(1, _CON, Message("The best objection that you can think of")),
        _Line(2, _CON, Message("What would you answer?")),
    )),
    Template("options", Message("Policy options"),
             Message("What could be done, each with what speaks for it and against it"), (
        _Line(0, _CLAIM, Message("First option: what could be done?")),
        _Line(1, _PRO, Message("What would get better?")),
        _Line(1, _CON, Message("What would it cost, and whom?")),
        _Line(0, _CLAIM, Message("Second option: what else could be done?")),
        _Line(1, _PRO, Message("What does it do better than the first?")),
        _Line(1, _CON, Message("What could go wrong?")),
        _Line(0, _CLAIM, Message("Leave things as they are")),
        _Line(1, _PRO, Message("What is good about how it is?")),
        _Line(1, _CON, Message("What happens if nothing is done?")),
    )),
    Template("debate", Message("Debate in speeches"),
             Message("Two sides, speech by speech; each claim has its speech, and the flow shows what was answered"), (
        _Line(0, _CLAIM, Message("The motion, as it is debated")),
        _Line(1, _PRO, Message("First speech for: the main reason"), _FOR_1),
        _Line(2, _CON, Message("First speech against: what is said to it"), _AGAINST_1),
        _Line(3, _CON, Message("Second speech for: the answer"), _FOR_2),
        _Line(1, _PRO, Message("First speech for: a second reason"), _FOR_1),
        _Line(1, _CON, Message("First speech against: the main objection"), _AGAINST_1),
        _Line(2, _CON, Message("Second speech for: what is said to it"), _FOR_2),
        _Line(3, _CON, Message("Second speech against: the answer"), _AGAINST_2),
        _Line(1, _CON, Message("First speech against: a second objection"), _AGAINST_1),
    )),
    Template("article", Message("Analysis of an article"),
             Message("What an article wants to show, what it takes for granted, and what it leaves out"), (
        _Line(0, _CLAIM, Message("What does the article want you to believe?")),
        _Line(1, _PRO, Message("Its main reason, in its own words")),
        _Line(1, _WITH, Message("What must also be true, though it is not said?")),
        _Line(2, _PRO, Message("What evidence does it give?")),
        _Line(1, _CON, Message("An objection that it names")),
        _Line(2, _CON, Message("How does it answer?")),
        _Line(1, _CON, Message("What does it leave out?")),
    )),
    Template("thread", Message("Comment thread"),
             Message("Who agrees, who disagrees, and who doubts that it follows"), (
        _Line(0, _CLAIM, Message("What is the thread about? Say it as a claim")),
        _Line(1, _PRO, Message("A comment that agrees: what is its reason?")),
        _Line(2, _CON, Message("A reply that says it is not so")),
        _Line(1, _PRO, Message("Another comment that agrees")),
        _Line(2, _STEP, Message("A reply that says: even so, it does not follow")),
        _Line(1, _CON, Message("A comment that disagrees: why?")),
        _Line(2, _CON, Message("A reply to it")),
    )),
)
# fmt: on


def named(name: str) -> Template | None:
    """Return the template that the command line calls so, or None."""
    return next((template for template in TEMPLATES if template.name == name), None)


def begin(edit: Edit, map: str, template: Template, write: Write = str) -> list[str]:
    """Put the claims of a template on a map, in the language in which `write` gives messages; return those on top."""
    lines = [OutlineLine(line.depth, write(line.text), line.role) for line in template.lines]
    part = fragment.of_outline(lines)
    spoken = [
        replace(claim, speech=write(turn(line.turn))) if line.turn is not None else claim
        for claim, line in zip(part.claims, template.lines, strict=True)
    ]
    count = max((line.turn + 1 for line in template.lines if line.turn is not None), default=0)
    if count and not edit.get(map, Map).speeches:
        named = [replace(speech, name=write(turn(at))) for at, speech in enumerate(turns(count))]
        flow_commands.set_speeches(edit, map, named)
    return fragment.put(edit, map, replace(part, claims=tuple(spoken)))


def is_placeholder(text: str, write: Write = str) -> bool:
    """Return whether a claim with these words still waits to be typed over."""
    return any(text in (str(line.text), write(line.text)) for template in TEMPLATES for line in template.lines)


def placeholders(claims: Iterable[Claim], write: Write = str) -> list[Claim]:
    """Return those of the claims that still wait to be typed over."""
    texts = {line.text for template in TEMPLATES for line in template.lines}
    waiting = {str(text) for text in texts} | {write(text) for text in texts}
    return [claim for claim in claims if claim.text in waiting]
