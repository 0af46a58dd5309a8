"""One step of a presentation in words: its role, its claims, who says them, their quotations and sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.presentation_steps import PresentationStep
from argmap.model.quoted_words import in_marks
from argmap.model.records import Argument, Claim, Passage, PassageKind, Source, Speaker, Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import is_verbatim, plain, shortened_at_word
from argmap.picture import attribution
from argmap.picture.translation import tr

AROUND = 400
"""Characters of its sentence that are shown on either side of a quotation at most."""
NAMED = 160
"""Characters of a claim where it is only named."""
MOST_QUOTATIONS = 3


@dataclass(frozen=True, slots=True)
class QuotationWords:
    """A quotation, what stands before and after it in its sentence, and where that is."""

    before: str
    words: str
    after: str
    source: str


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """A claim as it is shown, who says it, as (id, name, role), and its quotations. `more` are those left out."""

    words: str
    speakers: tuple[tuple[str, str, str], ...]
    quotations: tuple[QuotationWords, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class SlideWords:
    """A step: its role, what it speaks about, its claims. `stance` None: it stands by itself."""

    role: str
    about: str
    stance: Stance | None
    claims: tuple[ClaimWords, ...]

    def spoken(self) -> str:
        """Return the step as it is read aloud."""
        parts = [f"{self.role} {self.about}".strip()]
        for claim in self.claims:
            parts.append(claim.words)
            parts += [name for _, name, _ in claim.speakers]
            parts += [f"{said.words}. {said.source}" for said in claim.quotations]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


def slide_words(document: Document, on_map: Tree, step: PresentationStep) -> SlideWords:
    """Return a step of a map in words."""
    role, about = _role(document, on_map, step)
    claims = [claim for id in step.claims if (claim := document.find(id, Claim))]
    stance = step.argument.stance if step.argument else None
    return SlideWords(role, about, stance, tuple(_claim(document, claim) for claim in claims))


def _role(document: Document, on_map: Tree, step: PresentationStep) -> tuple[str, str]:
    argument = step.argument
    if argument is None:
        loose = on_map.is_loose(step.claims[0])
        return (tr("Not connected yet"), "") if loose else (tr("Thesis"), " ".join(on_map.map.question.split()))
    undercut = document.find(argument.target, Argument)
    if undercut is not None:
        words = " + ".join(_named(document, premise) for premise in undercut.premises)
        return tr("Objection to the step from"), words
    target = _named(document, argument.target)
    together = len(argument.premises) > 1
    if argument.stance is Stance.PRO:
        return (tr("Together a reason for") if together else tr("Reason for")), target
    return (tr("Together an objection to") if together else tr("Objection to")), target


def _named(document: Document, id: str) -> str:
    claim = document.find(id, Claim)
    return in_marks(shortened_at_word(" ".join(claim.text.split()), NAMED)) if claim else ""


def _claim(document: Document, claim: Claim) -> ClaimWords:
    passages = [passage for id in claim.passages if (passage := document.find(id, Passage))]
    own = [passage.exact for passage in passages if passage.kind is not PassageKind.INDIRECT]
    words = " ".join(claim.text.split())
    quoted = bool(words) and bool(own) and is_verbatim(words, tuple(own))
    speakers = {
        passage.speaker: (passage.speaker, who.name, who.role)
        for passage in passages
        if passage.speaker and (who := document.find(passage.speaker, Speaker))
    }
    return ClaimWords(
        in_marks(words) if quoted else words,
        tuple(speakers.values()),
        tuple(_quotations(document, passages[:MOST_QUOTATIONS], words)),
        max(0, len(passages) - MOST_QUOTATIONS),
    )


def _quotations(document: Document, passages: list[Passage], claim: str) -> Iterator[QuotationWords]:
    """Yield the quotations of a claim; where one is nothing but the claim's own words, its source alone."""
    for passage in passages:
        source = document.find(passage.source, Source)
        if source is None:
            continue
        where = attribution.reference(source).words
        if passage.via:
            where = tr("{source}, told by {via}", source=where, via=passage.via)
        low, high = _sentence(source.text, passage.start, passage.end)
        before, after = source.text[low : passage.start], source.text[passage.end : high]
        words = " ".join(passage.exact.split())
        if not (before + after).strip("\"'“”‘’«»„ .") and plain(words).strip(".") == plain(claim).strip("."):
            yield QuotationWords("", "", "", where)
        else:
            yield QuotationWords(_spaced(before), words, _spaced(after), where)


def get_ready(_: Cancellation) -> None:
    """Load what finds sentences, which takes a while; in a thread, so that no step has to wait for it."""
    with LOADING:
        from argmap.text.sentences import spans
    doubtful = "It was said by A. Smith."
    list(spans(doubtful, 0, len(doubtful)))


def _spaced(text: str) -> str:
    """Return a text with single spaces, those at its ends included."""
    return re.sub(r"\s+", " ", text)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the sentences in which a quotation stands, within its paragraph."""
    with LOADING:
        from argmap.text.sentences import spans

    low = max(text.rfind("\n", 0, start) + 1, start - 2 * AROUND)
    stop = text.find("\n", end)
    high = min(stop if stop >= 0 else len(text), end + 2 * AROUND)
    inside = [span for span in spans(text, low, high) if span[0] < end and span[1] > start]
    if not inside:
        return start, end
    return max(min(start, inside[0][0]), start - AROUND), min(max(end, inside[-1][1]), end + AROUND)
