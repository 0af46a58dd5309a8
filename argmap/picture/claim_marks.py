"""What a card says in small type: how near a claim is to its words, that it is unstated, what is asked about it."""

from functools import lru_cache

from argmap.model.nearness import Nearness
from argmap.model.records import Argument, Fidelity, OpenQuestion, Records
from argmap.model.schemes import asked_about_step, scheme
from argmap.picture.shapes import Command, PathShape, RectShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr, translated

DASH = (5.0, 3.5)
"""The dashes of the border of an unstated claim, in px."""
_ROUND = 0.5523
"""The pull of a Bézier curve that is nearest to a quarter of a circle."""


def fidelity_word(fidelity: Fidelity) -> str:
    """Return the word for how near a claim is to its words."""
    match fidelity:
        case Fidelity.QUOTED:
            return tr("quoted", "how near a claim is to the words it cites")
        case Fidelity.PARAPHRASED:
            return tr("paraphrased", "how near a claim is to the words it cites")
        case Fidelity.SUMMED_UP:
            return tr("summed up", "how near a claim is to the words it cites")
        case Fidelity.OWN:
            return tr("own reading", "how near a claim is to the words it cites")


def nearness_words(near: Nearness | None) -> str:
    """Return how near a claim is, as its card says it; "" where quotation marks tell it, or nothing is cited.

    What nobody has said yet is only a proposal, and says so.
    """
    if near is None or near.fidelity is Fidelity.QUOTED:
        return ""
    word = fidelity_word(near.fidelity)
    return tr("perhaps {word}", word=word) if near.proposed else word


@lru_cache(maxsize=1_000)
def asked_words(asked: int) -> str:
    """Return how many questions about a claim are open; "" for none."""
    return tr("%Ln open question(s)", "", asked) if asked else ""


def step_words(records: Records, step: Argument) -> str:
    """Return the kind of a step and how many questions about it are open; "" where neither is to be told."""
    if not step.scheme and not records.referrers(step.id, OpenQuestion, "about"):
        return ""
    named = scheme(step.scheme)
    waiting = sum(asked.is_open for asked in asked_about_step(records, step))
    told = (translated(named.name) if named else step.scheme, asked_words(waiting))
    return " · ".join(filter(None, told))


def unstated_word() -> str:
    """Return the word on a claim that nobody says."""
    return tr("unstated")


def dashed(paper: RectShape, theme: Theme) -> tuple[RectShape, PathShape]:
    """Return the paper of a card with a dashed border in place of its own."""
    radius = min(paper.radius, paper.width / 2, paper.height / 2)
    edge = PathShape(_rounded(paper.width, paper.height, radius), "", theme.muted, max(paper.stroke_width, 1.2), DASH)
    return RectShape(0.0, 0.0, paper.width, paper.height, paper.radius, paper.fill), edge


def _rounded(width: float, height: float, radius: float) -> tuple[Command, ...]:
    """Return a rectangle with round corners as a path."""
    r, k = radius, radius * (1 - _ROUND)
    return (
        ("M", r, 0.0),
        ("L", width - r, 0.0),
        ("C", width - k, 0.0, width, k, width, r),
        ("L", width, height - r),
        ("C", width, height - k, width - k, height, width - r, height),
        ("L", r, height),
        ("C", k, height, 0.0, height - k, 0.0, height - r),
        ("L", 0.0, r),
        ("C", 0.0, k, k, 0.0, r, 0.0),
        ("Z",),
    )
