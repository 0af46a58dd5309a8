"""Cues of stance: words in a passage that show whether it supports or opposes a claim.

A cue has a kind, a sign and its words. Each finder looks for one sort of cue and may find none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from argmap.message import Message
from argmap.text.normalized_text import fold
from argmap.text.polarity import (
    NEGATIONS,
    STANCE_WORDS,
    clauses_in,
    content_stems,
    direction,
    evaluations,
    forbids,
    prescribes,
    stem,
    words_in,
)


class CueKind(Enum):
    """The kinds of cue; the value is the reason shown to the user."""

    AGREES_AT_ONCE = Message("opens with “{words}”")
    AGREES_LIGHTLY = Message("opens with “{words}”, which may be meant ironically")
    DISAGREES_AT_ONCE = Message("opens its answer with “{words}”")
    AGREES = Message("says “{words}”")
    DISAGREES = Message("objects: “{words}”")
    CONCEDES = Message("grants something, then turns with “{words}”")
    CONTRASTS = Message("sets itself against what comes before: “{words}”")
    MOCKS = Message("sounds mocking: “{words}”")
    ASKS_BACK = Message("answers with a pointed question: “{words}”")
    VALUES = Message("judges the matter: “{words}”")
    VALUES_POLICY = Message("judges the measure: “{words}”")
    DEMANDS = Message("demands or refuses it: “{words}”")
    DENIES = Message("denies the claim's own words: “{words}”")
    SPEAKER = Message("the speaker took a side on this elsewhere: “{words}”")
    ANSWERS_QUOTED = Message("answers a quotation that took a side: “{words}”")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of stance; its sign is +1 for the claim, -1 against it."""

    kind: CueKind
    sign: int
    words: str


_OPENERS_FOR = re.compile(
    r"(?:oh |well |and |so )?(?:yes|yep|yeah|yup|agreed?|exactly|absolutely|definitely|totally|indeed|amen"
    r"|hear,? hear"
    r"|true|so true|sadly true|quite right|right(?=[,.! ])|of course|precisely|this\.|same here|well said"
    r"|well put|thank you"
    r"|thanks|good point|great point|good idea|great idea|makes sense|fair enough|fair point|about time"
    r"|finally"
    r"|100 ?% (?:this|agree|right|true)|100 percent|good riddance|it really (?:is|was|does|did)|\+1|spot on"
    r"|i second|i agree|couldn't agree more|could not agree more"
    r"|couldn't have (?:put|said) it|you(?:'re| are) (?:so |quite |absolutely )?right"
    r"|seconded|bravo|i'm with you|i am with you|my thoughts exactly)\b",
    re.I,
)
_LIGHT = STANCE_WORDS["light"]
_NOT_SO = re.compile(  # what follows such an opener when it is no agreement
    r"[, ]*(?:not\b|\?|because|how\b|what|who|why|when|where|which|wrong|disagree|false|un\w+|now\b|away"
    r"|after|next"
    r"|for nothing|story|that's why)",
    re.I,
)
_OPENERS_AGAINST = re.compile(
    r"(?:oh,? |well,? |but |and |er,? |um,? |sorry,? (?:but )?)?(?:no(?=[.,!;-]| it | they | that's | he "
    r"| she | i | we | you | way\b| thanks)|no$|nope|nah|wrong|nonsense|rubbish|bullshit|false"
    r"|not (?:at all|true|really|so fast|necessarily|quite)|i (?:strongly |respectfully |completely "
    r"|totally )?disagree"
    r"|i don't (?:think so|buy|agree|see)|i do not agree|i doubt|hard pass|oh please|please(?=[.,])|come on"
    r"|oh come on"
    r"|sorry, (?:but |no)|sorry but|with (?:all due )?respect|terrible idea|bad idea|awful idea|ridiculous"
    r"|absurd|hardly|on the contrary|quite the"
    r" opposite|that's (?:simply |just |plainly )?(?:not|wrong|false|nonsense|ridiculous)|it (?:doesn't"
    r"|isn't|won't|wasn't)"
    r"|you(?:'re| are) (?:wrong|overreacting|mistaken|missing|confusing)|tell that to|says who"
    r"|by that logic|(?:they|people) said the same|were we (?:at|on)(?= ))\b",
    re.I,
)
_AGREES = re.compile(
    r"\bi (?:fully |completely |strongly |wholly |quite |totally |do )?(?:agree|support|welcome|endorse"
    r"|second|favor)\b"
    r"|\bi am (?:for|in favor)\b|\b(?:is|are|was|were) (?:absolutely |quite )?right (?:to|about|that)\b"
    r"|\bagree (?:with|completely)\b|\bin favor of\b|\bsupporters? (?:say|said|argue)"
    r"|\bthere is no (?:excuse|alternative)"
    r"|\blong overdue\b",
    re.I,
)
_DISAGREES = re.compile(
    r"\bi (?:strongly |completely |respectfully )?(?:disagree|oppose|object|doubt|reject|cannot support"
    r"|can't support)\b"
    r"|\bwe (?:strongly )?(?:oppose|reject|object)\b|\bi (?:do not|don't) (?:think|believe|buy|see why"
    r"|agree)\b"
    r"|\bthe (?:problem|trouble|point|catch) is\b|\bi am (?:against|worried that)\b|\bmakes? (?:things"
    r"|it) worse\b"
    r"|\bopponents (?:say|said|argue)|\bwould be a mistake\b|\bnever works?\b"
    r"|\bthat's (?:simply |just )?not true\b|\bsimply not true\b|\bregulate it, don't\b",
    re.I,
)
_GRANTS = re.compile(
    r"^(?:sure|yes|yeah|right|true|ok|okay|i (?:get|see|understand|know|like|agree|admit|grant"
    r"|have (?:every|nothing))"
    r"|while|although|though|granted|of course|fair|agreed|admittedly|maybe)\b",
    re.I,
)
_TURN = re.compile(r"[,.;]\s*(but|however|yet|still|though|nevertheless|nonetheless|and yet)\b", re.I)
_CONTRAST = re.compile(
    r"(however|but|yet|still|nevertheless|nonetheless|on the other hand|on the contrary|by contrast|instead"
    r"|even so)\b,?\s",
    re.I,
)
_MOCKS = re.compile(
    r"^(great,|wonderful|fantastic,|sure, because|yeah,? right|oh sure|genius|funny how|so (?:a|the|now"
    r"|rich)\b)"
    r"|\b(genius|wonderful|well done|good luck with that|brilliant|spare me|lol sure|how convenient)[.!]*$",
    re.I,
)
_DEMAND = re.compile(r"\b(should|must|ought to|has to|have to|needs to|need to|let us|let's)\b(?P<rest>[^.!?;]*)", re.I)
_NO_FINDING = re.compile(
    r"\b(?:found|finds|shows?|showed|is|was|there is|there's) no (?:clear |real |significant |convincing "
    r"|such )?"
    r"(?:links?|evidence|proof|effect|difference|connection|relation|sign)\b|\bmakes? no difference\b"
    r"|\bmade no difference\b",
    re.I,
)
_OPINION_MARKS = "\"'(-– "


def find_cues(passage: str, claim: str, *, answering: bool) -> list[Cue]:
    """Return all cues in the passage itself. `answering`: it replies to somebody who made the claim."""
    text = fold(passage).strip().lstrip(_OPINION_MARKS)
    cues = list(_openings(text, answering=answering)) + list(_turns(text, answering=answering))
    cues += [cue for cue in _phrases(text) if not any(c.sign == cue.sign for c in cues)]
    if answering:
        cues += _tone(text)
    cues += _demands(text, claim)
    cues += _denials(text, claim)
    if not cues:  # what it calls good or bad tells least, and only where it says nothing plainer
        cues += _values(text, claim)
    return cues


def contrast_at_start(passage: str) -> str | None:
    """Return the word with which the passage contrasts itself with what precedes it ("but"), or None."""
    match = _CONTRAST.match(fold(passage).strip().lstrip(_OPINION_MARKS))
    return match.group(1) if match else None


def _openings(text: str, *, answering: bool) -> Iterator[Cue]:
    if not answering:
        return
    against = _OPENERS_AGAINST.match(text)
    if against:
        yield Cue(CueKind.DISAGREES_AT_ONCE, -1, against.group().strip(" ,."))
        return
    agrees = _OPENERS_FOR.match(text)
    if agrees and _NOT_SO.match(text, agrees.end()):
        if text[agrees.end() :].lstrip(" ,").casefold().startswith(("not", "wrong", "disagree", "false", "un")):
            yield Cue(CueKind.DISAGREES_AT_ONCE, -1, text[: agrees.end() + 12].strip(" ,."))
        return
    if agrees and not _TURN.search(text) and not _MOCKS.search(text):
        words = agrees.group().strip(" ,.")
        alone = re.match(r"\W*$|\s*[.!]", text[agrees.end() :])
        light = words.casefold() in _LIGHT and not alone
        yield Cue(CueKind.AGREES_LIGHTLY if light else CueKind.AGREES_AT_ONCE, 1, words)


def _phrases(text: str) -> Iterator[Cue]:
    against = _DISAGREES.search(text)
    if against:
        yield Cue(CueKind.DISAGREES, -1, against.group())
    agrees = _AGREES.search(text)
    if agrees and not against and not _TURN.search(text, agrees.end()):
        yield Cue(CueKind.AGREES, 1, agrees.group())


def _turns(text: str, *, answering: bool) -> Iterator[Cue]:
    turn = _TURN.search(text)
    if answering and _GRANTS.match(text) and turn:
        yield Cue(CueKind.CONCEDES, -1, turn.group(1))
    elif answering and re.match(r"(?:while|although|though)\b", text, re.I):
        yield Cue(CueKind.CONCEDES, -1, text.split(maxsplit=1)[0])
    elif answering and _CONTRAST.match(text):
        yield Cue(CueKind.CONTRASTS, -1, text.split(maxsplit=1)[0].strip(","))


def _tone(text: str) -> Iterator[Cue]:
    mocking = _MOCKS.search(text)
    if mocking:
        yield Cue(CueKind.MOCKS, -1, mocking.group().strip(" ,."))
    question = re.match(r"(?:so|and|but|then) [^.!?]*\?", text, re.I) or re.match(r"[\w' ]{2,20}\?\? ?", text)
    if question:
        yield Cue(CueKind.ASKS_BACK, -1, question.group().strip())


def _values(text: str, claim: str) -> Iterator[Cue]:
    if text.rstrip("\"' ").endswith("?"):
        return
    which, about = direction(claim), content_stems(claim)
    pronouns = STANCE_WORDS["pronouns"]
    matter: list[tuple[str, int]] = []
    policy: list[tuple[str, int]] = []
    for valued in evaluations(text):
        if stem(valued.words.split()[-1]) in about:
            continue  # the matter itself, not a judgment of it
        if valued.of_policy and prescribes(claim):
            against_it = which > 0 and forbids(valued.clause)  # blame of a ban speaks for what it would ban
            policy.append((valued.words, -valued.sign if against_it else valued.sign))
        elif not prescribes(claim) or content_stems(valued.clause) & about or pronouns & set(words_in(valued.clause)):
            matter.append((valued.words, valued.sign * which))
    for kind, found in ((CueKind.VALUES, matter), (CueKind.VALUES_POLICY, policy)):
        total = sum(sign for _, sign in found)
        if abs(total) == len(found) > 0:  # praise and blame in one passage tell nothing
            words = next(words for words, sign in found if sign * total > 0)
            yield Cue(kind, 1 if total > 0 else -1, words)


def _demands(text: str, claim: str) -> Iterator[Cue]:
    """Yield cues where "should", "must" and the like demand what the claim says, or the opposite, in its own words."""
    if not prescribes(claim):
        return
    about = content_stems(claim)
    for match in _DEMAND.finditer(text):
        if content_stems(match.group("rest")) & about:
            sign = direction(match.group()) * direction(claim)
            yield Cue(CueKind.DEMANDS, sign, match.group().strip()[:60])
            return


def _denials(text: str, claim: str) -> Iterator[Cue]:
    """Yield a cue if a factual claim is repeated with a negation more or fewer, or if nothing of it was found."""
    no_finding = _NO_FINDING.search(text)
    if prescribes(claim) or text.rstrip("\"' ").endswith("?"):
        return
    if no_finding:
        yield Cue(CueKind.DENIES, 1 if _NO_FINDING.search(claim) else -1, no_finding.group())
        return
    about = content_stems(claim)
    negated = any(word in NEGATIONS for word in words_in(claim))
    for clause in clauses_in(text):
        words = words_in(clause)
        shared = [i for i, word in enumerate(words) if stem(word) in about]
        if len({stem(words[i]) for i in shared}) * 3 < max(2, len(about)) * 2:
            continue
        near = [w for w in words[max(0, shared[0] - 4) : shared[-1] + 1] if w in NEGATIONS]
        if bool(near) != negated:  # to use the claim's words without denying them is not yet to affirm it
            yield Cue(CueKind.DENIES, -1, clause.strip()[:60])
        return
