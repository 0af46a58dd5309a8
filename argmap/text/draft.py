"""Draft a map from sources: its thesis, piles of who says what by what it is about, and sides where a text tells one.

No side is guessed for a quotation. What a decided speaker says is placed as a first guess (argmap.model.sides); what
takes no stance is laid apart; all else waits in the piles. On a map that exists, only what is new is added.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from argmap.model import map_commands, piles, review, sides, source_commands
from argmap.model.document import Edit
from argmap.model.placing import Wordings, citing, claim_text
from argmap.model.records import Claim, Map, Passage, PassageKind, Pile, Placement, Source, Stance
from argmap.text.cues import CueKind as Cue
from argmap.text.no_stance import SaidWords, why_no_stance
from argmap.text.pile_sorting import Utterance, sort_into_piles
from argmap.text.question_to_claim import question_in_title, thesis_of, tidy_question
from argmap.text.reading import read
from argmap.text.reading_types import QuotationKind, Reading
from argmap.text.source_passages import add_passages
from argmap.text.speaker_registry import DocumentSpeakers
from argmap.text.speaker_sides import SideGuess, sides_of
from argmap.text.stance_judge import Context, judge

_OUTRIGHT = frozenset({Cue.AGREES_AT_ONCE, Cue.AGREES, Cue.DISAGREES_AT_ONCE, Cue.DISAGREES})
"""Cues by which a comment says itself whether it agrees with the one that it answers."""
_SURE = 0.75
"""An answer that is less certain than this waits in its pile."""
_OPENING = 400  # characters before a comment's main sentence in which it may say that it agrees


def draft(edit: Edit, sources: Sequence[str], question: str | None = None) -> str:
    """Create a map from these sources (ids), as `draft_onto` fills it; return the map's id."""
    titles = [edit.get(source, Source).title for source in sources]
    asked_by_titles = (found for title in titles if (found := question_in_title(title)))
    asked = question or next(asked_by_titles, f"What do they say about “{tidy_question(titles[0])}”?")
    map = map_commands.add_map(edit, asked)
    draft_onto(edit, map, sources)
    return map


@dataclass(frozen=True, slots=True)
class ToldSides:
    """What some texts tell of the sides on a thesis: it takes a while, so that it may be found before the edit."""

    thesis: str
    guesses: Sequence[SideGuess]


def told_sides(texts: Sequence[str], readings: Sequence[Reading], question: str, thesis: str | None) -> ToldSides:
    """Return the sides that these texts tell, on a thesis or on the one that a draft makes of the question."""
    on = thesis if thesis is not None else thesis_of(question) or question
    return ToldSides(on, sides_of(texts, readings, on))


def draft_onto(
    edit: Edit,
    map: str,
    sources: Sequence[str],
    readings: Sequence[Reading] | None = None,
    told: ToldSides | None = None,
) -> None:
    """Add to a map what these sources say and it does not hold yet; what the user has done with it stays as it is.

    An empty map gets its thesis first. What is new joins the piles that are there or makes new ones, and what a decided
    speaker says is placed as a first guess. `readings` gives the analyses of the sources if they exist already, and
    `told` the sides; these are sought again if the thesis is another one by now.
    """
    question = edit.get(map, Map).question
    if not edit.referrers(map, Placement):
        map_commands.add_claim(edit, thesis_of(question) or question, map)
    texts = [edit.get(source, Source) for source in sources]
    readings = readings or [read(source.text, source.comments) for source in texts]
    found = {edit.get(id, Passage): asks for id, asks in add_passages(edit, sources, readings)}
    piled = {id for pile in edit.referrers(map, Pile) for id in pile.passages}
    unknown = [p for p in found if p.id not in piled and not p.set_aside and citing(edit, map, p.id) is None]
    left = set(review.repeat_decisions(edit, map, [p.id for p in unknown]))
    new = [p for p in unknown if p.id in left]
    order = {source: number for number, source in enumerate(sources)}
    stances = _lay_apart(edit, map, new, found, [source.title for source in texts])
    _pile_up(edit, map, stances, question, order)
    _suggest_sides(edit, map, [source.text for source in texts], readings, told)
    _place_decided(edit, map, stances)


def _suggest_sides(
    edit: Edit, map: str, texts: Sequence[str], readings: Sequence[Reading], told: ToldSides | None
) -> None:
    """Suggest the sides that these texts tell, with the words that tell them, for speakers of whom nothing is known."""
    thesis = sides.thesis(edit, map)
    if thesis is None:
        return
    words = edit.get(thesis, Claim).text
    if told is None or told.thesis != words:
        told = told_sides(texts, readings, "", words)
    speakers = DocumentSpeakers(edit, readings)
    for guess in told.guesses:
        speaker = speakers.find(guess.speaker)
        if speaker and sides.side_of(edit, map, speaker) is None:
            sides.suggest_side(edit, map, speaker, guess.side, " ".join(guess.because.split()))


def _place_decided(edit: Edit, map: str, new: Sequence[Passage]) -> None:
    """Place what decided speakers say, and sure answers to what stands on the map, as first guesses."""
    said: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in new:
        if passage.speaker:
            said[passage.speaker].append(passage)
    for speaker, passages in said.items():
        if stance := sides.decided_stance(edit, map, speaker):
            sides.place_guesses(edit, map, passages, stance)
    answered = (citing(edit, map, passage.replies_to) for passage in new if passage.replies_to)
    place_sure_replies(edit, map, dict.fromkeys(claim for claim in answered if claim))


def place_sure_replies(edit: Edit, map: str, answered: Iterable[str]) -> list[str]:
    """Place waiting comments that say outright that they agree or disagree below these claims, if they answer them.

    They are first guesses, and answers to them follow. Return the claims that are new.
    """
    replies: defaultdict[str, list[Passage]] = defaultdict(list)
    for passage in piles.waiting(edit, map):
        if passage.replies_to:
            replies[passage.replies_to].append(passage)
    wordings = Wordings(edit, map)
    made: list[str] = []
    ready = deque((claim, id) for claim in answered for id in edit.get(claim, Claim).passages)
    while ready:
        target, cited = ready.popleft()
        for reply in replies.pop(cited, []):
            text = claim_text(reply.exact)
            stance = _outright(edit, reply)
            if stance is not None and wordings.find(text) is None:
                claim = map_commands.add_claim(edit, text, map)
                source_commands.cite(edit, claim, reply.id)
                map_commands.guess(edit, claim, stance, target)
                wordings.add(claim, text, reply.id)
                made.append(claim)
                ready.append((claim, reply.id))
    return made


def _outright(edit: Edit, passage: Passage) -> Stance | None:
    """Return whether a comment says in its paragraph that it is for or against what it answers; None if it does not."""
    text = edit.get(passage.source, Source).text
    begins = max(text.rfind("\n", 0, passage.start) + 1, passage.start - _OPENING)
    answered = edit.get(passage.replies_to or "", Passage)
    found = judge(text[begins : passage.end].strip(), answered.exact, Context(reply=True))
    return found.stance if found and found.cue.kind in _OUTRIGHT and found.score >= _SURE else None


def _lay_apart(
    edit: Edit, map: str, new: Sequence[Passage], found: Mapping[Passage, bool], headlines: Sequence[str]
) -> list[Passage]:
    """Lay apart what takes no stance, and return the other new passages. Slogans show in all that was found."""
    reasons = why_no_stance([SaidWords(p.exact, p.speaker, _kind(p), asks) for p, asks in found.items()], headlines)
    apart = {passage.id for passage, why in zip(found, reasons, strict=True) if why is not None}
    piles.lay_apart(edit, map, [passage.id for passage in new if passage.id in apart])
    return [passage for passage in new if passage.id not in apart]


def _kind(passage: Passage) -> QuotationKind | None:
    return None if passage.kind is PassageKind.COMMENT else QuotationKind(passage.kind.value)


def _pile_up(edit: Edit, map: str, new: Sequence[Passage], question: str, order: dict[str, int]) -> None:
    """Add passages to the piles of the map that are about the same, or to new ones."""
    if not new:
        return
    existing = [pile for pile in piles.piles_of(edit, map) if not pile.apart]
    known = [passage for pile in existing for id in pile.passages if (passage := edit.find(id, Passage))]
    every = [*known, *new]
    place = {passage.id: number for number, passage in enumerate(every)}
    seeds = [[place[id] for id in pile.passages if id in place] for pile in existing]
    for pile in sort_into_piles(list(_utterances(every, order)), question, seeds):
        members = [every[number].id for number in pile.members]
        if pile.joins is not None:
            piles.add_to_pile(edit, existing[pile.joins].id, members)
        else:
            piles.add_pile(edit, map, pile.heading, members)


def _utterances(passages: Sequence[Passage], order: dict[str, int]) -> Iterable[Utterance]:
    place = {passage.id: number for number, passage in enumerate(passages)}
    for passage in passages:
        source = order.setdefault(passage.source, len(order))
        answers = place.get(passage.replies_to) if passage.replies_to else None
        in_thread = passage.kind is PassageKind.COMMENT
        yield Utterance(passage.exact, passage.speaker, source, passage.start, in_thread, answers)
