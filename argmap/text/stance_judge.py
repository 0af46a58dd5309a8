"""Suggest whether a passage supports or opposes a claim, always with a reason, or suggest nothing.

It is used for answers in threads and for passages that the user asks about. It tells no side of what is quoted in
news: there its words of praise and blame are little better than chance. Sides of speakers come from `speaker_sides`.

A suggestion adds up the cues of `argmap.text.cues`: openings and phrases of agreement and disagreement, concessions
and contrasts, pointed questions, the claim's words denied, what is called good or bad of the matter or of the
measure (turned round where the claim wants the matter stopped), the speaker's stance elsewhere, and a quotation
that is answered. Each kind of cue counts with the log-odds of being right (additive log-odds, as in naive Bayes,
smoothed); the sum gives the confidence. Without a cue, with cues that cancel out, and where agreement and
disagreement are both said outright, there is no answer.

How it was measured: tests/text/stance_pairs.tsv holds claims and passages of our own with the stance a careful
reader gives them. Word lists and log-odds were drawn up on one half, by topic; `tests/bench/stance_calibration.py`
prints the table for the other. There, of 144 pairs, 21 answers had a confidence of 0.8 or more and all were right,
21 had 0.6 to 0.8 and all were right, and 26 had less, of which 14 were right; silent on 32 of the 36 passages
without a stance, and on 44 of the 108 with one. Of 48 pairs written afterwards, irony and mixed answers among
them, 14 had 0.8 or more and 12 were right; "Right, …" and "Of course, …" count for less since, and 11 of 11 are;
between 0.6 and 0.8, though, only 1 of their 4 was right.

Limits: one author wrote lists and passages, so expect less on other people's texts. On 104 arguments of a debate
portal, which argue and seldom say that they agree, 29 of 49 answers were right and only 1 reached 0.8. Judging by
good and bad words alone is near chance (0.54) and says so in its confidence. Irony is mostly missed. English only.
"""

from dataclasses import dataclass
from math import exp

from argmap.message import Message
from argmap.model.records import Stance
from argmap.text.cues import Cue, CueKind, contrast_at_start, find_cues
from argmap.text.polarity import content_stems

_WEIGHTS: dict[CueKind, float] = {
    # log-odds of being right, fitted by tests/bench/stance_calibration.py
    CueKind.AGREES_AT_ONCE: 2.6,
    CueKind.AGREES_LIGHTLY: 1.2,
    CueKind.DISAGREES_AT_ONCE: 2.4,
    CueKind.CONCEDES: 1.2,
    CueKind.ASKS_BACK: 1.0,
    CueKind.VALUES: 0.2,
    CueKind.VALUES_POLICY: 1.0,
    CueKind.DEMANDS: 0.7,
    CueKind.DENIES: 0.7,
    # too rare in the fitting material: set by hand, on the low side
    CueKind.AGREES: 1.2,
    CueKind.DISAGREES: 1.2,
    CueKind.CONTRASTS: 0.5,
    CueKind.MOCKS: 0.6,
    CueKind.SPEAKER: 1.0,
    CueKind.ANSWERS_QUOTED: 0.7,
}
_SAID_OUTRIGHT = frozenset(
    {CueKind.AGREES_AT_ONCE, CueKind.AGREES_LIGHTLY, CueKind.DISAGREES_AT_ONCE, CueKind.AGREES, CueKind.DISAGREES}
)
_RELIED_ON = 0.55  # what an answer must have for another to be built on it
_SILENT = 0.2  # below this the cues cancel out
_SUREST = 0.95  # irony passes for agreement now and then


@dataclass(frozen=True, slots=True)
class Context:
    """Facts about a passage beyond its words.

    reply: it answers somebody who made the claim. previous_sentences: those before it, in order, by the same speaker.
    speaker_stances: claims on which its speaker took a side elsewhere. quoted_and_answered: words of somebody else
    that it quotes and answers.
    """

    reply: bool = False
    previous_sentences: tuple[str, ...] = ()
    speaker_stances: tuple[tuple[str, Stance], ...] = ()
    quoted_and_answered: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested stance. `score`: the probability that it is right, 0..1. `reason`: the strongest cue, in words.

    `cue` is that cue itself.
    """

    stance: Stance
    score: float
    reason: Message
    cue: Cue


def judge(passage: str, claim: str, context: Context = Context()) -> Suggestion | None:
    """Return the stance that the passage's cues suggest; None if it has no cue or its cues cancel out."""
    cues = all_cues(passage, claim, context)
    said = {cue.sign for cue in cues if cue.kind in _SAID_OUTRIGHT}
    if len(said) > 1:  # "Agreed on the first half. On the second I disagree."
        return None
    total = sum(_WEIGHTS[cue.kind] * cue.sign for cue in cues)
    if not cues or abs(total) < _SILENT:
        return None
    sign = 1 if total > 0 else -1
    strongest = max((c for c in cues if c.sign == sign), key=lambda c: _WEIGHTS[c.kind])
    stance = Stance.PRO if sign > 0 else Stance.CON
    reason = strongest.kind.value.with_values(words=strongest.words)
    return Suggestion(stance, round(confidence(abs(total)), 2), reason, strongest)


def all_cues(passage: str, claim: str, context: Context) -> list[Cue]:
    """Return the cues in the passage and in its context."""
    cues = find_cues(passage, claim, answering=context.reply)
    contrast = contrast_at_start(passage)
    if contrast and not context.reply and context.previous_sentences:
        before = judge(context.previous_sentences[-1], claim)
        if before and before.score >= _RELIED_ON:
            cues.append(Cue(CueKind.CONTRASTS, -_sign(before.stance), contrast))
    for said, stance in context.speaker_stances:
        if _same_matter(said, claim):
            cues.append(Cue(CueKind.SPEAKER, _sign(stance), said))
            break
    if context.quoted_and_answered:
        quoted = judge(context.quoted_and_answered, claim)
        answer = find_cues(passage, context.quoted_and_answered, answering=True)
        agrees = any(cue.kind in (CueKind.AGREES_AT_ONCE, CueKind.AGREES_LIGHTLY, CueKind.AGREES) for cue in answer)
        if quoted and quoted.score >= _RELIED_ON:
            sign = _sign(quoted.stance) * (1 if agrees else -1)
            cues.append(Cue(CueKind.ANSWERS_QUOTED, sign, context.quoted_and_answered))
    return cues


def confidence(total: float) -> float:
    """Return the probability, 0..1, that an answer with this sum of log-odds is right."""
    return min(_SUREST, 1 / (1 + exp(-total)))


def _sign(stance: Stance) -> int:
    return 1 if stance is Stance.PRO else -1


def _same_matter(one: str, other: str) -> bool:
    first, second = content_stems(one), content_stems(other)
    return bool(first) and len(first & second) * 2 >= min(len(first), len(second))
