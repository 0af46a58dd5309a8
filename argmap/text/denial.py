"""Whether words were said: what somebody denied, refused to say, or may say one day is not attributed to them.

The clause that governs a cue decides, read leftwards from it: its helpers ("never said", "would say"), the verb or noun
it depends on ("refused to say", "stopped short of calling"), its subject ("nobody said"), what makes the clause depend
("if Smith says", "it is false that Smith said") and whether it is a question. Two denials make a statement: "did not
hesitate to call". What merely stands near, in a relative clause or before a comma, does not count.
"""

from __future__ import annotations

from collections.abc import Sequence

from argmap.text.assertion import event
from argmap.text.clauses import (
    DENIED,
    FAR,
    OPEN,
    SAID,
    Assertion,
    is_bound,
    is_denied_around,
    is_no_such,
    is_nobody,
    is_speaking,
    is_suspicious,
    is_telling,
    low_at,
    negates,
)
from argmap.text.cue_frames import Frame
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages import english_not_said as lexicon
from argmap.text.languages.english import (
    AUXILIARIES,
    BE,
    CALLING,
    CLAUSE_WORDS,
    CUES,
    GRANTING,
    NOUNLIKE,
    SAYING,
    SPEAKING,
    WORDED,
)
from argmap.text.words import Word

_FALSEHOODS = lexicon.MISQUOTED | lexicon.FALSELY | lexicon.FALSE | {"made"}
_NOT_SO = (["did", "not"], ["never", "did"])
_LEADING = lexicon.TRIGGERS | {"that", "who"}  # no cue without one of these before it was left unsaid


def standing(sentence: Sentence, frame: Frame) -> Assertion:
    """Return whether the words of one cue were said."""
    return _of_frame(sentence.words, frame) if is_suspicious(sentence.words) else SAID


def indirect_standing(sentence: Sentence, frame: Frame) -> Assertion:
    """Return whether a reported clause was said: "denied that", "will say that"."""
    if standing(sentence, frame) is not SAID:
        return OPEN
    return DENIED if sentence.words[frame.at].low in lexicon.REFUSED_WORDS else SAID


def judged(sentence: Sentence, hole: Hole, frame: Frame | None) -> tuple[Frame | None, Assertion]:
    """Return the cue of words in marks, and whether they were said; `frame` is the cue that governs them.

    Words that one cue leaves unsaid may be asserted by another: "Smith declined to comment, citing “…”",
    "Smith said the state had not issued “final rules”".
    """
    words, at = sentence.words, hole.at
    if frame is not None:
        frame = _not_as_claimed(sentence, frame, at)
    if _taken_back(words, at):
        return frame, DENIED if frame is not None else OPEN
    if frame is None:
        return None, SAID if _without_cue(words, at) is SAID else OPEN
    said = _of_frame(words, frame)
    if said is not SAID:
        if at and words[at - 1].text == ":" and frame.at < at and frame.verb not in WORDED:
            return frame, SAID
        if frame.at < at and any(
            w.low == "only" and words[i - 1].text == "," for i, w in enumerate(words[:at]) if i > frame.at
        ):
            return frame, SAID  # "would not say when, only that “…”"
        if words[frame.at].low in lexicon.REFUSING and said is DENIED:
            inner = next((i for i in range(at - 1, frame.at, -1) if is_speaking(words[i])), -1)
            if inner > 0 and event(words, inner) is SAID:
                return frame, SAID  # "did not refuse to call it “…”"
        frame, said = _told_otherwise(sentence, at, frame, said)
    if said is SAID and frame.at < at and _left_open(words, frame.at, at):
        return frame, OPEN
    if said is SAID and frame.at < at:
        said = DENIED if _turned_down(words, frame, at) else _object(words, frame, at)
    elif said is SAID:
        said = _lead(words, frame, at)
    return frame, said


def _not_as_claimed(sentence: Sentence, frame: Frame, at: int) -> Frame:
    """Return the denied cue before "as the paper claimed", else `frame`: "Smith did not say, as he claimed, “…”"."""
    if frame.at < at and _is_as_clause(sentence.words, frame):
        for other in sentence.frames:
            if other.at < frame.subject_at and other.saying and _of_frame(sentence.words, other) is not SAID:
                return other
    return frame


def _is_as_clause(words: Sequence[Word], frame: Frame) -> bool:
    return any(word.low == "as" for word in words[max(0, frame.subject_at - 3) : frame.subject_at])


def _taken_back(words: Sequence[Word], at: int) -> bool:
    """Return whether the sentence ends by saying that it was not so: "claims Smith called it “x”; he did not"."""
    tail = [word.low for word in words[at + 1 :] if word.low[0].isalnum()]
    if tail[:1] in (["but"], ["though"], ["which"]):
        tail = tail[1:]
    return len(tail) < 4 and bool(tail) and (tail[-1] in {"didn’t", "didn't"} or tail[-2:] in _NOT_SO)


def _told_otherwise(sentence: Sentence, at: int, frame: Frame, own: Assertion) -> tuple[Frame, Assertion]:
    """Return the cue and SAID if another cue asserts the words that `frame` leaves unsaid, else `frame` and `own`."""
    for other in reversed(sentence.frames):
        nearer = frame.at < other.at < at and any(w.text == "," for w in sentence.words[frame.at : other.at])
        outer = other.at < frame.at and other.saying and other.verb in SPEAKING and frame.verb not in SPEAKING
        if (nearer or outer) and not _is_as_clause(sentence.words, other) and _of_frame(sentence.words, other) is SAID:
            return frame if nearer else other, SAID
    return frame, own


def _of_frame(words: Sequence[Word], frame: Frame) -> Assertion:
    if frame.noun:
        return SAID  # "rejected Smith’s claim that": it was made
    turned = frame.subject_at if frame.subject_at > frame.at else -1
    if words[-1].text != "?" and not is_telling([word.low for word in words[: frame.at]], _LEADING):
        return OPEN if turned >= 0 and is_nobody(words, turned) else SAID
    if words[frame.at].low == "know":
        return event(words, frame.at - 2)  # "wanted to know"
    if frame.verb == "accord":
        return DENIED if low_at(words, frame.at - 1) == "not" else OPEN if is_nobody(words, frame.subject_at) else SAID
    if any(word.low in lexicon.MADE_UP for word in words[max(0, frame.at - 8) : frame.at]) or _in_fiction(words):
        return OPEN
    first = frame.subject.gender in {"1", "w"}
    before = frame.subject_at if frame.subject_at < frame.at else None
    if before is not None and any(
        w.low in AUXILIARIES and w.end <= frame.subject.end for w in words[before : frame.at]
    ):
        before = None  # a clause taken for a name: nothing can be told from where it begins
    if before is None and is_nobody(words, frame.subject_at):
        return OPEN
    said = event(words, frame.at, before, first=first)
    return OPEN if said is DENIED and is_nobody(words, frame.subject_at) else said


def _in_fiction(words: Sequence[Word]) -> bool:
    """Return whether a sentence tells what happens in a work of fiction: "In the novel, Smith says"."""
    comma = next((i for i, word in enumerate(words[:8]) if word.text == ","), 0)
    return words[0].low == "in" and any(word.low in lexicon.FICTION for word in words[1:comma])


def _turned_down(words: Sequence[Word], frame: Frame, at: int) -> bool:
    """Return whether the words were rejected: "rejected the claim that “…”"; but "rejected it as “…”" was said."""
    if words[frame.at].low not in lexicon.REFUSED_WORDS:
        return False
    between = words[frame.at + 1 : at]
    if between and between[-1].text in {":", ","}:
        return False
    if any(word.hole for word in between) and words[at - 1].low == "as":
        return False
    wording = any(word.low in lexicon.WORDINGS for word in between)
    if between and between[-1].low == "as":
        return any(word.low == "of" for word in between) and wording
    return frame.verb == "deny" or wording or any(word.low in {"that", "who"} for word in between)


def _left_open(words: Sequence[Word], cue: int, at: int) -> bool:
    """Return whether the verb leaves the words open: "refused to be drawn on whether it was “…”"."""
    if words[cue].low not in lexicon.REFUSING or is_denied_around(words, cue):
        return False
    for i in range(cue + 1, at):
        if words[i].hole or words[i].text in ",;:":
            return False
        if words[i].low in {"whether", "if"} or (words[i].low in GRANTING and low_at(words, i + 1) != "to"):
            return True
    return False


def _object(words: Sequence[Word], frame: Frame, at: int) -> Assertion:
    """Return what the words between a cue and its quotation imply: "called it “x,” not “y”"."""
    if is_no_such(words, frame.at):
        return DENIED
    before = low_at(words, at - 1)
    if before in CLAUSE_WORDS["not_object"]:
        lead = words[at - 2]
        if (
            lead.hole
            or lead.text in ",—–"
            or lead.low in {"and", "but"}
            or not frame.saying
            or before in {"nor", "neither"}
        ):
            return DENIED
    if before in {"a", "an", "the"} and low_at(words, at - 2) == "not" and words[at - 3].text == ",":
        return DENIED
    for i in range(at - 1, frame.at, -1):
        if words[i].hole or words[i].text in ";:":
            break
        low = words[i].low
        led = low not in NOUNLIKE or words[i - 1].low == "to" or words[i - 1].low in AUXILIARIES
        told = SAYING.get(low) == "tell" and words[i - 1].low in BE
        if is_speaking(words[i]) and led and not told and i > frame.at + 1:
            return event(words, i)
    return DENIED if _misattributed(words, frame.at, at) else SAID


def _lead(words: Sequence[Word], frame: Frame, at: int) -> Assertion:
    """Return what the words before a quotation imply whose cue follows: "Far from calling it “…,” Smith said"."""
    if is_no_such(words, frame.at):
        return DENIED
    for i in range(at - 1, max(-1, at - FAR), -1):
        if is_bound(words[i]) or frame.subject_at == i:
            break
        if is_speaking(words[i]) and (words[i].low not in NOUNLIKE or low_at(words, i - 1) in {"to", "than"}):
            return SAID if event(words, i) is SAID else OPEN
    return SAID


def _misattributed(words: Sequence[Word], low: int, at: int) -> bool:
    """Return whether "falsely attributed to", "misquoted" or "a fabricated quote" surrounds the words."""
    if _FALSEHOODS.isdisjoint([word.low for word in words[low if low > 0 else 0 : at + FAR]]):
        return False
    for i in range(max(0, low, at - 2 * FAR), min(len(words), at + FAR)):
        said = words[i].low
        if i > at and words[i].text == ";":
            return False
        if said in lexicon.MISQUOTED:
            return True
        ahead = {word.low for word in words[i + 1 : i + 4]}
        if said == "made" and "up" in ahead and ahead & lexicon.OWNERS | ahead & {"quote", "quotation"}:
            return True
        if said in lexicon.FALSELY and ahead & lexicon.ATTRIBUTED:
            return True
        if said in lexicon.FALSE and said not in CLAUSE_WORDS["disputed"]:
            if ahead & lexicon.OWNERS | ahead & CLAUSE_WORDS["quoted_words"]:
                return True
            if any(w.low in CLAUSE_WORDS["quoted_before"] for w in words[max(0, i - 8) : i]):
                return any(w.low in BE or w.low == "been" for w in words[max(0, i - 3) : i])
    return False


def _without_cue(words: Sequence[Word], at: int) -> Assertion:
    """Return whether marked words that no cue with a speaker governs were said."""
    if _misattributed(words, 0, at):
        return DENIED
    if words[at - 1].text == ":" and any(word.low in lexicon.HOLDING_BACK for word in words[max(0, at - 6) : at]):
        return SAID  # "did not mince words: “…”"
    for i in range(at - 1, max(-1, at - 2 * FAR), -1):
        low = words[i].low
        if words[i].hole or words[i].text == ";":
            break
        colon = words[at - 1].text == ":"
        if low in lexicon.REFUSED_WORDS and any(w.low in lexicon.WORDINGS for w in words[i + 1 : at]):
            return DENIED
        if (low in lexicon.UTTERING or low == "attributed") and (
            i + 1 == at or any(w.low in lexicon.OWNERS for w in words[i + 1 : at])
        ):
            return event(words, i)
        if low in CUES and not words[i].capital and (low not in NOUNLIKE or negates(words[i - 1])):
            verb = SAYING.get(low) or CALLING[low]
            found = event(words, i)
            if found is SAID and any(word.low in {"if", "whether"} for word in words[i + 1 : at]):
                return OPEN  # "was asked whether it was “…”"
            return SAID if colon and verb not in WORDED else found
        if low == "drawn" and is_denied_around(words, i):
            return OPEN  # "would not be drawn on whether it was “…”"
        if low == "according":
            return DENIED if is_nobody(words, i + 2) or words[i - 1].low == "not" else SAID
    for i in range(at + 1, min(len(words), at + FAR)):
        low = words[i].low
        if words[i].hole or words[i].text == ";":
            break
        if low in lexicon.UTTERING or (low in CUES and low not in NOUNLIKE and not words[i].capital):
            if is_no_such(words, i) or any(negates(word) for word in words[at + 1 : i]):
                return DENIED
            return event(words, i)
    return SAID
