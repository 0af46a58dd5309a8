"""Indirect speech: statements of a speaker in the reporter's words.

Better silent than wrong: only people and bodies speak indirectly, and only in clauses that have a verb.
"""

from __future__ import annotations

from argmap.text.cue_frames import Frame
from argmap.text.document_text import Sentence
from argmap.text.languages.english import (
    ADDRESSING,
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    CLAUSE_WORDS,
    DETERMINERS,
    INDIRECT,
    PAST,
    PLAIN_CUES,
    PREPOSITIONS,
    PRONOUNS,
)
from argmap.text.mentions import Mention
from argmap.text.words import Word, is_group_noun, is_paper_noun, is_person_noun, possessive

_PLAIN = CLAUSE_WORDS["plainly_saying"]
_OPENING = CLAUSE_WORDS["clause_subjects"]
_ALL = CLAUSE_WORDS["all_that"]
_VOWING = CLAUSE_WORDS["vowing"]  # "vowed to fight", "claims to have won"
_CLAUSES = CLAUSE_WORDS["clause_openers"]
_WHEN = CLAUSE_WORDS["said_when"]
_NO_CLAUSE = CLAUSE_WORDS["no_clause"]
_REPORTED_GENDERS = frozenset("mfpo")  # of pronouns; "I" and "you" report nobody
_LEADS = _WHEN | frozenset({"via"})
_ASKING = CLAUSE_WORDS["asking_somebody"]
_SUBORDINATE = CLAUSE_WORDS["subordinate"]
_ASIDES = CLAUSE_WORDS["asides"]
_FIRST_PERSON = CLAUSE_WORDS["first_person"]
_SHORTENED = frozenset(
    f"{who}{mark}{verb}"
    for who in "it that there he she they we you".split()
    for mark in "’'"
    for verb in "s re ll d ve".split()
)
_LONGEST_TAIL = 18  # words behind "…, Smith said on Tuesday"
_LONGEST_LEAD = 12  # words between "said" and a clause without "that": "said in a speech on Friday he"
_MOST_QUOTED = 0.4  # of the words of a reported clause: if more of it is in marks, the quotations tell it
_LONGEST_QUOTED = 6  # words in marks inside a reported clause


def can_be_reported(mention: Mention, *, by_paper: bool = False) -> bool:
    """Return whether a mention is of people or an organization, whose speech can be reported indirectly.

    `by_paper`: a paper will do as well: "according to the survey".
    """
    if mention.pronoun:
        return mention.gender in _REPORTED_GENDERS
    if mention.kind != "description":
        return True
    return is_person_noun(mention.head) or is_group_noun(mention.head) or (by_paper and is_paper_noun(mention.head))


def first_person(sentence: Sentence) -> bool:
    """Return whether the reporter uses "I" or "we" in this sentence."""
    return any(word.low in _FIRST_PERSON for word in sentence.words)


def indirect_span(text: str, sentence: Sentence, frame: Frame) -> tuple[int, int] | None:
    """Return the span (start, end) of a cue's reported words, or None if it reports none in its sentence."""
    words = sentence.words
    if not frame.saying or (words[frame.at].low not in INDIRECT and frame.verb != "accord"):
        return None
    if frame.subject_at and words[frame.subject_at - 1].low in _ALL:
        return None  # "all that Smith says is a lie"
    first = min(frame.at, frame.subject_at)
    if frame.noun and (not _has_verb(words, 0, first + 1) or words[0].low in PREPOSITIONS):
        return None  # "His claim that … is false": nothing tells where the claim ends
    if frame.verb == "accord":
        if first <= 1:
            comma = next(
                (i for i in range(frame.subject_at, min(len(words), frame.subject_at + 30)) if words[i].text == ","), -1
            )
            return _span(text, sentence, comma + 1, len(words), frame) if comma > 0 else None
        start = _behind_dateline(words, first)
        sure = first - start > 5 and words[start].low not in PREPOSITIONS
        return _trimmed(text, sentence, start, first) if sure or _has_verb(words, start, first) else None
    if first == 2 and words[1].text == "," and words[frame.at + 1 : frame.at + 2] and words[frame.at + 1].text == ",":
        return _span(text, sentence, frame.at + 2, len(words), frame)  # "But, opponents say, fares will rise"
    if first > 2 and words[first - 1].text == "," and _whole_before(words, first):
        inserted = _inserted(text, sentence, frame, first)
        if inserted is not None:
            return inserted
        if _is_aside(words, frame):
            start = _behind_dateline(words, first)
            sure = first - start > 5 and words[start].low not in PREPOSITIONS
            if sure or _has_verb(words, start, first):
                return _trimmed(text, sentence, start, first)
    if frame.inverted or frame.subject_at > frame.at:
        return None
    return _behind(text, sentence, frame)


def _whole_before(words: list[Word], first: int) -> bool:
    """Return whether a main clause can stand before ", Smith said": more than "After he won"."""
    if any(w.text in ";:" for w in words[:first]) or words[first - 2].hole:
        return False
    if words[0].low not in _SUBORDINATE:
        return True
    comma = next((i for i in range(1, first - 1) if words[i].text == ","), -1)
    return comma > 0 and _has_verb(words, comma + 1, first)


def _is_aside(words: list[Word], frame: Frame) -> bool:
    """Return whether the cue has nothing behind it but time, place and asides: "…, Smith said on Tuesday"."""
    at = max(frame.at, frame.subject_at) + 1
    stop = next((i for i in range(at, len(words)) if words[i].text in ",.;—–("), len(words))
    if stop - at > _LONGEST_TAIL or any(word.hole or word.low == "that" for word in words[at:stop]):
        return False
    if frame.inverted or stop == at or words[at].low in CLAUSE_WORDS["aside_openers"]:
        return True
    led = words[at].low in PREPOSITIONS | ADVERBS | CALENDAR | _WHEN or frame.verb in ADDRESSING
    return led and not _has_verb(words, at, stop)


def _inserted(text: str, sentence: Sentence, frame: Frame, first: int) -> tuple[int, int] | None:
    """Return the span of a clause that "Smith said" interrupts: "To win, he said, towns must act"; or None."""
    words = sentence.words
    at = max(frame.at, frame.subject_at) + 1
    if frame.inverted or at + 2 >= len(words) or words[at].text != "," or _has_verb(words, 0, first):
        return None
    opens = words[at + 1].low not in AUXILIARIES | PAST | ADVERBS | _ASIDES | PLAIN_CUES and not words[
        at + 1
    ].low.endswith("ed")
    if not opens or not _has_verb(words, at + 1, len(words)):
        return None  # "The pool, he said, will open": nothing that can stand alone
    return _cut(text, sentence, at + 1, len(words), frame)


def _behind(text: str, sentence: Sentence, frame: Frame) -> tuple[int, int] | None:
    """Return the span of the reported clause behind its verb, or None."""
    words = sentence.words
    at = frame.at + 1
    if at >= len(words):
        return None
    follows = words[at]
    for ahead in range(at, min(len(words), at + 14)):
        if words[ahead].hole or words[ahead].text in ";:":
            break
        if words[ahead].low == "that":
            hearer = frame.verb == "tell" or (
                frame.verb in ADDRESSING and frame.to is not None and can_be_reported(frame.to)
            )  # "told the hall that"; but "wrote the plan that the paper unearthed"
            led = ahead == at or hearer or follows.low in PREPOSITIONS | ADVERBS | CALENDAR | _LEADS
            told = ahead + 1 < len(words) and (
                words[ahead + 1].low not in PAST | AUXILIARIES or words[ahead + 1].low in PRONOUNS
            )
            if (led and (told or ahead == at)) or words[ahead - 1].text == ",":
                return _span(text, sentence, ahead + 1, len(words), frame)
            break
    if frame.verb in {"believe", "think"} and follows.low in CLAUSE_WORDS["believed"]:
        return None
    if frame.verb in _VOWING and follows.low == "to" and at + 1 < len(words) and words[at + 1].low not in DETERMINERS:
        return _cut(text, sentence, at, len(words), frame)
    if frame.verb in _ASKING:
        for ahead in range(at, min(len(words) - 1, at + 9)):
            if words[ahead].hole or words[ahead].text in ",;:":
                break
            if words[ahead].low == "to" and words[ahead + 1].low.isalpha() and words[ahead + 1].low not in DETERMINERS:
                if ahead == at or _has_verb(words, at, ahead):
                    break  # "asked to be left alone", "told us they had the right to"
                return _cut(text, sentence, ahead + 1, len(words), frame)
    if frame.verb in _PLAIN:
        start = _clause_at(words, at, addressed=frame.verb in ADDRESSING)
        if start >= 0:
            return _span(text, sentence, start, len(words), frame)
        if frame.verb == "say" and len(words) - at > 5 and _can_open(follows):
            return _cut(text, sentence, at, len(words), frame)  # "said parents still want a vote"
    return None


def _can_open(word: Word) -> bool:
    """Return whether a clause can begin with this word right behind "said"."""
    if word.text[0].isdigit() or word.capital:
        return word.low not in CALENDAR
    return word.low.isalpha() and word.low not in PREPOSITIONS | ADVERBS | CALENDAR | _CLAUSES | _WHEN | _NO_CLAUSE


def _clause_at(words: list[Word], at: int, *, addressed: bool) -> int:
    """Return the index of a clause without "that" behind its verb, past time, place and hearer; -1 if there is none.

    "Said Friday he would go", "told reporters she would go", "said in an interview the pool would close".
    """
    word = words[at]
    apart = word.low in PREPOSITIONS or word.low in _WHEN or word.low in CALENDAR or addressed
    if not apart:
        opens = word.capital or word.low in DETERMINERS or word.low in PRONOUNS or word.low in _OPENING | _SHORTENED
        if word.low in _NO_CLAUSE:
            return -1
        if opens or (word.low.isalpha() and word.low not in ADVERBS and _has_verb(words, at, min(len(words), at + 9))):
            return at
        return -1
    for ahead in range(at + 1, min(len(words) - 1, at + _LONGEST_LEAD)):
        low = words[ahead].low
        if words[ahead].hole or words[ahead].text in ",;:" or low in _CLAUSES:
            return -1
        timed = words[ahead - 1].low in CALENDAR or words[ahead - 1].low in CLAUSE_WORDS["said_when_before"]
        if timed and (words[ahead].capital or low in DETERMINERS) and _has_verb(words, ahead, len(words)):
            return ahead
        if (low in _OPENING or low in _SHORTENED) and (addressed or words[ahead - 1].low not in PREPOSITIONS):
            return ahead
    return -1


def quoted_within(text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Return whether so much of text[start:end] is in quotation marks that the quotations tell it themselves."""
    inside = [hole.marked for hole in sentence.holes if start <= hole.marked.outer_start < end]
    sizes = [len(text[marked.start : marked.end].split()) for marked in inside]
    if not sizes:
        return False
    return max(sizes) > _LONGEST_QUOTED or sum(sizes) > _MOST_QUOTED * len(text[start:end].split())


def _behind_dateline(words: list[Word], limit: int) -> int:
    """Return the index of the first word behind "LISBON, March 3 (Agency) —"."""
    if not words[0].text.isupper() or len(words[0].text) < 3:
        return 0
    for i in range(1, min(limit, 14)):
        if words[i].text in "—–-:":
            return i + 1
    return 0


def _has_verb(words: list[Word], low: int, high: int) -> bool:
    """Return whether words[low:high] contain a verb, so that they can be a clause."""
    for i in range(low, high):
        word = words[i]
        if word.hole or (word.capital and i > low):
            continue
        said = word.low
        if said in AUXILIARIES or said in PAST or said in _SHORTENED or said.endswith(("n’t", "n't")):
            return True
        if i == low:
            continue
        before = words[i - 1]
        if said in PLAIN_CUES:
            return True
        if said.endswith("ed") and len(said) > 4 and not possessive(before) and before.low not in DETERMINERS:
            return True
        behind = words[i + 1].low if i + 1 < high else ""
        if (
            said.endswith("s")
            and not said.endswith(("ss", "us"))
            and not possessive(word)
            and (
                before.low in PRONOUNS
                or (
                    not before.low.endswith("s")
                    and before.low not in DETERMINERS
                    and (behind in DETERMINERS or behind == "to" or _names(words, i, high))
                )
            )
        ):
            return True
        if before.low in PRONOUNS and said not in PREPOSITIONS and said not in DETERMINERS and said.isalpha():
            return True
    return False


def _names(words: list[Word], at: int, high: int) -> bool:
    """Return whether a name is next to the word, as in "Kesh votes in May", "the county pays Acorn"."""
    if words[at - 1].capital:
        return at + 1 < high and words[at + 1].low in PREPOSITIONS
    return at + 1 < high and words[at + 1].capital


def _span(text: str, sentence: Sentence, low: int, high: int, frame: Frame) -> tuple[int, int] | None:
    return _cut(text, sentence, low, high, frame) if _has_verb(sentence.words, low, high) else None


def _cut(text: str, sentence: Sentence, low: int, high: int, frame: Frame) -> tuple[int, int] | None:
    """Return the span of words[low:high] up to where somebody else continues; None if it has less than three words.

    None too where most of it is in quotation marks: the quotations are there already.
    """
    words = sentence.words
    starts = {min(f.at, f.subject_at) for f in sentence.frames if f is not frame and f.at > frame.at and f.at >= low}
    for i in range(low + 2, high):
        turning = words[i].low in _ASIDES or words[i].low in AUXILIARIES or i in starts
        parted = words[i - 1].text == "," or (words[i - 1].hole and text[words[i - 1].end - 2] == ",")
        if words[i].text == ";" or (parted and turning and _has_verb(words, low, i)):
            high = i
            break
    return _trimmed(text, sentence, low, high)


def _trimmed(text: str, sentence: Sentence, low: int, high: int) -> tuple[int, int] | None:
    """Return the span of words[low:high] without marks around it; None if it is too short, or quoted for the most."""
    words = sentence.words
    while low < high and (words[low].text in ",;:.—–" or words[low].low in {"and", "but"}):
        low += 1
    while high > low and words[high - 1].text in ",;:.—–":
        high -= 1
    if sum(1 for w in words[low:high] if not w.hole) < 3:
        return None
    start, end = words[low].start, words[high - 1].end
    return None if quoted_within(text, sentence, start, end) else (start, end)
