"""Find who says the marked words of a paragraph, in a language that has tables for direct speech.

The cue right behind the words is tried first (“…”, dijo X), then one before them in their sentence (X sagte: „…“), then
the quotation before in the same paragraph. Each way in `WAYS` has a name, with which a reading tells why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.text.languages.language import Language
from argmap.text.quotation_marks import Marked
from argmap.text.speaker_phrases import Named, Token, speaker_at, tokens_of
from argmap.text.words import HOLE

_BESIDE = 7  # words between a cue and a single word that it introduces
GOES_ON = "same speaker goes on"
_FAR = 14  # words between a cue and the words that it introduces
_CUE = 250  # letters of a cue between two quotations of the same speaker
_TITLES = ("Dr", "Prof", "Mr", "Mme", "Sr", "Sra")
_ENDS = frozenset(".!?…")
_ABBREVIATED = frozenset("dr prof med st mr mme mlle sr sra hr fr bzw ca nr art".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says some marked words: `named` as the text names them, None for the one who spoke before.

    `near` says that the cue stands beside the words, so that a single word can be meant as said.
    """

    named: Named | None
    cue: str | None
    why: str
    near: bool = False


def attributions(
    text: str, masked: str, start: int, end: int, marked: Sequence[Marked], tongue: Language
) -> list[Attribution | None]:
    """Return for each marked span of a paragraph who says it; None where the words do not tell."""
    result: list[Attribution | None] = []
    for number, item in enumerate(marked):
        until = marked[number + 1].outer_start if number + 1 < len(marked) else end
        since = marked[number - 1].outer_end if number else start
        lead = _lead(masked, since, item.outer_start)
        words = tokens_of(masked, item.outer_end, min(until, item.outer_end + 400))
        cued, found = behind(text, words, tongue, item)
        if found is None or (lead and lead[-1].text == ":"):
            found = (ahead(text, lead, tongue) if number == 0 or lead else None) or found
        joined = _joined(lead, tongue)
        if found is None and not cued and number and result[-1] and (joined or _goes_on(masked, since, item, lead)):
            found = Attribution(None, None, GOES_ON)
        result.append(found)
    return result


def _joined(lead: Sequence[Token], tongue: Language) -> bool:
    """Return whether the cue of the quotation before goes on to this one: "sagte die Frau und flüsterte: „…“"."""
    verb = max((i for i, token in enumerate(lead) if token.low in tongue.saying), default=0)
    return verb > 1 and lead[verb - 1].low in tongue.joining and lead[0].text not in _ENDS


def _lead(masked: str, since: int, until: int) -> list[Token]:
    """Return the words before a quotation in its own sentence, back to the quotation before."""
    tokens = tokens_of(masked, max(since, until - 600), until)
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if (
            token.text in _ENDS
            and at
            and tokens[at - 1].low not in _ABBREVIATED
            and len(tokens[at - 1].text) > 1
            and not tokens[at - 1].text.isdigit()
        ):
            return tokens[at + 1 :]
    return tokens


def _goes_on(masked: str, since: int, item: Marked, lead: Sequence[Token]) -> bool:
    """Return whether a quotation continues the one before: nothing but that one's cue stands between them."""
    between = masked[since : item.outer_start].strip()
    if len(between) > _CUE or ":" in between or ";" in between:
        return False
    if not lead:
        return sum(between.count(mark) for mark in ".!?") <= 1 + sum(between.count(f"{short}.") for short in _TITLES)
    return not any(mark in between for mark in ".!?") and lead[-1].text in {",", "–", "—"}


def behind(text: str, tokens: Sequence[Token], tongue: Language, item: Marked) -> tuple[bool, Attribution | None]:
    """Return whether a cue stands right behind the words, and who it says speaks: “…”, dijo X / sagte X / so X."""
    told = text[item.end - 1] in ".!?…," or len(text[item.start : item.end].split()) > 3
    at = 0
    if tokens and tokens[0].text in {",", "–", "—", "-"}:
        at, told = 1, True
    if not told or at >= len(tokens):
        return False, None
    by, after = _according(tokens, at, tongue)
    if by:
        named, _ = speaker_at(text, tokens, after, tongue, subject=tokens[at].low in tongue.only_behind)
        return True, _made(text, tokens, at, after - 1, named, "named behind the words")
    if tokens[at].low in tongue.auxiliaries and tongue.verb_last:
        return _perfect(text, tokens, at, tongue)
    verb = at
    inverted: Named | None = None
    while verb < len(tokens) and tokens[verb].low not in tongue.saying:
        token = tokens[verb]
        if token.low in tongue.pronouns and token.text.startswith("-"):
            inverted = speaker_at(text, tokens, verb, tongue)[0]
        elif verb > at + 5 or (token.low not in tongue.auxiliaries and token.low not in tongue.between):
            return False, None
        verb += 1
    if verb >= len(tokens) or tokens[verb].capital:
        return False, None
    if _denied(tokens, verb, tongue):
        return True, None
    if inverted is not None:
        return True, _made(text, tokens, at, verb, inverted, "cue behind the words")
    subject = _skip(tokens, verb + 1, tongue)
    named, _ = speaker_at(text, tokens, subject, tongue, subject=True)
    if named is None and subject < len(tokens) and tokens[subject].low in tongue.hearers:
        named = _behind_hearer(text, tokens, subject, tongue)
    if named is None and tongue.drops_pronouns and (subject >= len(tokens) or not tokens[subject].text[0].isalnum()):
        return True, Attribution(None, text[tokens[at].start : tokens[verb].end], "verb without a subject goes on")
    return True, _made(text, tokens, at, verb, named, "cue behind the words")


def _perfect(text: str, tokens: Sequence[Token], at: int, tongue: Language) -> tuple[bool, Attribution | None]:
    """Return the same for a verb that stands last: "„…“, hat Schmidt gesagt"."""
    named, stop = speaker_at(text, tokens, at + 1, tongue)
    said = any(token.low in tongue.saying for token in tokens[stop : stop + 4])
    return named is not None and said, _made(text, tokens, at, at, named if said else None, "cue behind the words")


def _behind_hearer(text: str, tokens: Sequence[Token], at: int, tongue: Language) -> Named | None:
    """Return who speaks behind the one spoken to: "a déclaré à la radio Jean Dupont"."""
    stop = at + 1
    if stop < len(tokens) and tokens[stop].low not in tongue.articles:
        if not tokens[stop].text.isupper():
            return None  # "dijo a Juan Pérez": where the name of the one spoken to ends is not plain
    else:
        stop += 1
        while stop + 1 < len(tokens) and tokens[stop + 1].text.isupper():
            stop += 1  # "a la cadena SER"
    named, _ = speaker_at(text, tokens, stop + 1, tongue)
    return named if named is not None and named.kind == "person" else None


def _skip(tokens: Sequence[Token], at: int, tongue: Language) -> int:
    """Return the index behind small words that may stand between a verb and its subject."""
    while at < len(tokens) and tokens[at].low in tongue.between and tokens[at].low not in tongue.articles:
        at += 1
    return at


def _according(tokens: Sequence[Token], at: int, tongue: Language) -> tuple[bool, int]:
    """Return whether words like "laut" or "según" stand at `at`, and the index behind them."""
    for words in tongue.according:
        if tuple(token.low for token in tokens[at : at + len(words)]) == tuple(word.lower() for word in words):
            return True, at + len(words)
    return False, at


def _denied(tokens: Sequence[Token], verb: int, tongue: Language) -> bool:
    """Return whether the verb is denied: "no dijo", "n’a pas dit", "sagte nicht"."""
    near = {token.low for token in tokens[max(0, verb - 3) : verb + 2]}
    return not near.isdisjoint(tongue.negations)


def _made(
    text: str, tokens: Sequence[Token], first: int, last: int, named: Named | None, why: str, *, near: bool = False
) -> Attribution | None:
    if named is None:
        return None
    return Attribution(named, text[tokens[first].start : tokens[last].end], why, near)


def ahead(text: str, lead: Sequence[Token], tongue: Language) -> Attribution | None:
    """Return who is named before the words in their sentence: X sagte: „…“, laut X …, según X …"""
    if not lead:
        return None
    first = 1 if lead[0].low in tongue.openers or lead[0].text in {",", "–", "—", "-"} else 0
    verbs = [i for i, token in enumerate(lead) if token.low in tongue.saying and not token.capital]
    if not verbs:
        return _named_ahead(text, lead, first, tongue)
    verb = verbs[-1]
    if len(lead) - verb > _FAR or _denied(lead, verb, tongue):
        return None
    if any(token.text[0] == HOLE or token.text == ";" for token in lead[verb:]):
        return None
    if (
        lead[-1].text not in {":", ","}
        and len(lead) - verb > 6
        and not tongue.capital_nouns
        and not _that(lead, verb, tongue)
    ):
        return None
    for begin in _beginnings(lead, first, verb, tongue):
        named, stop = speaker_at(text, lead, begin, tongue)
        if named is not None and _reaches(lead, stop, verb, tongue):
            if tongue.capital_nouns and stop == begin + 1 and _has_subject(text, lead, verb, tongue):
                continue  # "Gleichzeitig sagte Schmidt": no name
            return _made(text, lead, verb, verb, named, "cue before the words", near=len(lead) - verb < _BESIDE)
    subject = _skip(lead, verb + 1, tongue)
    named, stop = speaker_at(text, lead, subject, tongue)
    if named is None or (named.pronoun and lead[-1].text != ":"):
        return None
    if not tongue.capital_nouns and named.kind == "organization" and lead[-1].text != ":":
        return None
    return _made(text, lead, verb, verb, named, "cue before the words") if lead[-1].text in {":", ","} else None


def _has_subject(text: str, lead: Sequence[Token], verb: int, tongue: Language) -> bool:
    """Return whether the subject stands behind the verb, so that what stands before it is none."""
    at = _skip(lead, verb + 1, tongue)
    named, _ = speaker_at(text, lead, at, tongue)
    return named is not None and lead[at].low not in tongue.oblique | tongue.oblique_of_women


def _that(lead: Sequence[Token], verb: int, tongue: Language) -> bool:
    return any(token.low in tongue.that for token in lead[verb + 1 : verb + 4])


def _beginnings(lead: Sequence[Token], first: int, verb: int, tongue: Language) -> list[int]:
    """Return where the subject of the verb may begin: with the sentence, or behind a comma or a conjunction."""
    later = [i + 1 for i in range(first, verb) if lead[i].text == "," or lead[i].low in tongue.openers]
    return [first, *reversed(later[-3:])]


def _reaches(lead: Sequence[Token], stop: int, verb: int, tongue: Language) -> bool:
    """Return whether only small words stand between the subject and its verb: "Schmidt hat gestern gesagt"."""
    if stop > verb:
        return False
    middle = lead[stop:verb]
    if middle and middle[0].text == "(":
        closing = next((i for i, token in enumerate(middle) if token.text == ")"), len(middle))
        middle = middle[closing + 1 :]
    if middle and middle[0].low in tongue.auxiliaries and tongue.verb_last:
        return len(middle) < 9
    inserted = len(middle) > 2 and middle[0].text == middle[-1].text == ","
    if inserted or (middle and middle[0].low in tongue.prepositions):
        return len(middle) < 14 and not any(token.text in "():;" or token.low in tongue.saying for token in middle)
    return all(token.low in tongue.auxiliaries or token.low in tongue.between or token.text == "," for token in middle)


def _named_ahead(text: str, lead: Sequence[Token], first: int, tongue: Language) -> Attribution | None:
    """Return who is named without a verb: "Laut Schmidt …", "Schmidt zufolge …", "Schmidt: „…“"."""
    for at in range(first, len(lead)):
        by, after = _according(lead, at, tongue)
        if by and lead[at].low not in tongue.only_behind and (at == first or lead[at - 1].text == ","):
            named, _ = speaker_at(text, lead, after, tongue)
            return _made(text, lead, at, after - 1, named, "named before the words")
    if first < len(lead) and lead[first].low in tongue.viewing:
        named, stop = speaker_at(text, lead, first + 1, tongue)
        viewed = named is not None and stop == len(lead) - 1 and lead[stop].text == ","
        return _made(text, lead, first, first, named if viewed else None, "named before the words")
    named, stop = speaker_at(text, lead, first, tongue)
    if named is None or named.pronoun:
        return None
    if stop < len(lead) and lead[stop].low in tongue.behind_name:
        return _made(text, lead, stop, stop, named, "named before the words")
    if stop == len(lead) - 1 and lead[stop].text == ":" and named.kind == "person":
        return Attribution(named, None, "label before the words")
    return None
