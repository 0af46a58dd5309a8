"""Who does what a form in -ing or "to" tells: "…, adding that", "declined to say", "after saying this, she left"."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.text.languages.english import CALENDAR, CLAUSE_WORDS, PREPOSITIONS
from argmap.text.mentions import Mention
from argmap.text.noun_phrases import first_phrase, phrase_from
from argmap.text.subjects import EarlierCue, clause_start, new_clause, subject_before
from argmap.text.words import Word, is_group_noun, is_paper_noun, is_person_noun

_HOLDING = CLAUSE_WORDS["holding"]
_LEADING = CLAUSE_WORDS["leading"]
_FRONTED = CLAUSE_WORDS["fronted_participles"]
_TURNS = CLAUSE_WORDS["turns"]
Speaker = tuple[Mention, int]
"""A mention and the index of its first word."""


def sayer(mention: Mention) -> bool:
    """Return whether a description is of people, of a body or of a paper."""
    return is_person_noun(mention.head) or is_group_noun(mention.head) or is_paper_noun(mention.head)


def doer_of(
    words: Sequence[Word], index: int, left: int, text: str, found: Sequence[EarlierCue], *, infinitive: bool
) -> Speaker | None:
    """Return who does words[index], and the index of the mention; None if that cannot be told.

    `left` is the index before the helpers of the verb, `found` holds the cues before it in the sentence.
    """
    leading = words[left].low if left >= 0 else ""
    if not infinitive:
        if leading in PREPOSITIONS and leading not in _LEADING:
            return None
        within = _within(words, left + 1, text)
        if within is not None:
            return within
        if leading in _FRONTED:
            apart = _fronted(words, index, left, text) if left == 0 else _inserted(words, left, text, found)
            if apart is not None:
                return apart
    earlier = found[-1] if found else None
    if leading in {"for", "as"} and earlier is not None and not infinitive:
        blamed, stop, _ = phrase_from(words, earlier.at + 1, text)
        if blamed is not None and stop == left:
            return blamed, earlier.at + 1
    if earlier is not None and not new_clause(words, earlier.at, index):
        if leading == "," and not infinitive:
            earlier = _main(words, found, left)
        return earlier.subject, earlier.subject_at
    subject, at = first_phrase(words, clause_start(words, index), index, text)
    return None if subject is None else (subject, at)


def _main(words: Sequence[Word], found: Sequence[EarlierCue], comma: int) -> EarlierCue:
    """Return the cue of the clause that ", saying" goes on with, and not one inside what it reports.

    "Smith said she believes we must act, saying that": Smith.
    """
    last = len(found) - 1
    while last and not any(
        words[i].text in ";:" or (words[i].low in _TURNS and words[i - 1].text == ",")
        for i in range(found[last - 1].at, found[last].at)
    ):
        last -= 1
    nearest = found[-1]
    if found[last].inverted or nearest.inverted or any(words[i].hole for i in range(found[last].at, comma)):
        return nearest
    return found[last]


def _fronted(words: Sequence[Word], index: int, left: int, text: str) -> Speaker | None:
    """Return the subject behind a clause that opens the sentence: "After saying it was “so bad,” she left"."""
    for i in range(index + 1, min(len(words) - 1, index + 40)):
        if words[i].text in ";:":
            return None
        behind = words[i + 1]
        subject_opens = behind.low in CLAUSE_WORDS["third_person"] or (behind.capital and behind.low not in CALENDAR)
        if words[i].text == "," or (words[i].hole and subject_opens):
            subject, at = first_phrase(words, i + 1, len(words), text)
            return None if subject is None else (subject, at)
    return None


def _inserted(words: Sequence[Word], left: int, text: str, found: Sequence[EarlierCue]) -> Speaker | None:
    """Return the subject before an inserted clause: "Smith, despite admitting that it was “slow,” voted yes"."""
    if words[left - 1].text != "," or left < 2 or any(cue.at < left for cue in found):
        return None
    subject, at = subject_before(words, left - 2, text, [])
    return None if subject is None else (subject, at)


def _within(words: Sequence[Word], verb: int, text: str) -> Speaker | None:
    """Return the speaker in "with spokesman Smith saying" or "footage of Smith saying"; None if there is none."""
    for at in range(verb - 2, max(-1, verb - 10), -1):
        word = words[at]
        if word.hole or word.text in ",;:":
            return None
        if word.low in _HOLDING:
            mention, stop, _ = phrase_from(words[:verb], at + 1, text)
            if mention is None or stop != verb or mention.pronoun:
                return None
            named = mention.kind == "person" or is_person_noun(mention.head)
            return (mention, at + 1) if named or (word.low == "with" and sayer(mention)) else None
    return None
