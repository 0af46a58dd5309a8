"""A map as slides, as plain values: one slide for each step, in the order in which a map is told.

`argmap.formats.slides_pptx` makes a presentation of them. Notes of claims are only for the user: no slide has them.
"""

from dataclasses import dataclass

from argmap.message import Message
from argmap.model.handout import HandoutOptions, ListedSource, Said
from argmap.model.handout_material import HandoutMaterial, one_line
from argmap.model.handout_outline import is_pro, is_undercut, outline, source_numbers
from argmap.model.handout_reasons import references
from argmap.model.presentation_steps import PresentationStep, presentation_steps
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Records, Stance
from argmap.model.report_contents import context
from argmap.model.tree import tree
from argmap.model.verbatim import is_verbatim, shortened_at_word

NAMED = 160
"""Characters of a claim where it is only named."""


@dataclass(frozen=True, slots=True)
class SlideQuotation:
    """A passage behind a claim: who says it and where, and what stands before and behind it in the source.

    `again`: the claim has the same words, so that they need not be repeated beside it.
    """

    told: Said
    before: str = ""
    after: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class SlideClaim:
    """A claim on a slide: its number in the outline, its words, its quotations."""

    number: str
    words: str
    quotations: tuple[SlideQuotation, ...] = ()


@dataclass(frozen=True, slots=True)
class DeckSlide:
    """One step: its role ("Reason for"), the words that it speaks about, its claims. `stance` None: no argument."""

    role: str
    about: str
    stance: Stance | None
    claims: tuple[SlideClaim, ...]


@dataclass(frozen=True, slots=True)
class SlideDeck:
    """The slides of a map or of a branch: its question, the steps, and the sources that they cite."""

    title: str
    slides: tuple[DeckSlide, ...]
    sources: tuple[ListedSource, ...]


def slide_deck(records: Records, map: str, options: HandoutOptions) -> SlideDeck:
    """Return a map, or a branch of it, as slides. Raises KeyError where there is no such map."""
    on_map = tree(records, map)
    branch = options.branch if options.branch in on_map.placements else None
    given = HandoutMaterial(records, on_map, outline(on_map, branch), source_numbers(records, on_map), options)
    steps = presentation_steps(on_map, branch)
    listed = references(given, given.lines.claims)
    return SlideDeck(
        title=one_line(on_map.map.question) or Message("Untitled map"),
        slides=tuple(_slide(given, step) for step in steps),
        sources=tuple(block for block in listed if isinstance(block, ListedSource)),
    )


def _slide(given: HandoutMaterial, step: PresentationStep) -> DeckSlide:
    role, about = _role(given, step)
    claims = [_claim(given, found) for id in step.claims if (found := given.claim(id))]
    return DeckSlide(role, about, step.argument.stance if step.argument else None, tuple(claims))


def _role(given: HandoutMaterial, step: PresentationStep) -> tuple[str, str]:
    """Return what a step is, and what it speaks about."""
    argument = step.argument
    if argument is None:
        return Message("Not connected yet") if given.tree.is_loose(step.claims[0]) else Message("Thesis"), ""
    together = len(argument.premises) > 1
    if is_undercut(argument, given.tree):
        target = given.records.find(argument.target, Argument)
        words = [_named(given, premise) for premise in target.premises] if target else []
        return Message("Objection to the step from"), " + ".join(word for word in words if word)
    if is_pro(argument):
        role = Message("Together a reason for") if together else Message("Reason for")
    else:
        role = Message("Together an objection to") if together else Message("Objection to")
    return role, _named(given, argument.target)


def _named(given: HandoutMaterial, id: str) -> str:
    claim = given.claim(id)
    words = shortened_at_word(one_line(claim.text), NAMED) if claim else ""
    return in_marks(words) if words else ""


def _claim(given: HandoutMaterial, claim: Claim) -> SlideClaim:
    quotations = []
    for passage in given.passages(claim):
        before, after = context(given, passage)
        again = is_verbatim(claim.text, [passage.exact])
        quotations.append(SlideQuotation(given.told(passage), before, after, again))
    return SlideClaim(given.lines.numbers.get(claim.id, ""), given.words(claim.id), tuple(quotations))
