"""What is no stance: slogans, titles, numbers, fragments, an interviewer's questions, and what somebody did.

Every rule is narrow: a stance that is laid apart is lost to a hasty reader, one scrap too many costs a key.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from argmap.message import Message
from argmap.text.content_words import content_words
from argmap.text.cues import find_cues
from argmap.text.normalized_text import fold
from argmap.text.polarity import NEGATIONS, STANCE_WORDS, evaluations, prescribes, words_in
from argmap.text.reading_types import QuotationKind

FRAGMENT = Message("too few words to tell a stance")
SLOGAN = Message("a slogan: several say the same few words")
HEADLINE = Message("words of a headline")
TITLE = Message("a title or a name")
NUMBER = Message("a number")
QUESTION = Message("an interviewer's question")
DOING = Message("tells what happened or will happen, and takes no side")

_FEWEST, _FEWEST_IN_THREAD = 5, 3  # words
_SLOGAN = 8  # words at most
_SPEAKERS = 3  # of the same few words
_VOICED = STANCE_WORDS["voiced"]
_NEED = STANCE_WORDS["need"]
_UNITS = STANCE_WORDS["units"]
_SMALL = STANCE_WORDS["small_in_titles"]
_TO_YOU = re.compile(
    r"^(?:(?:so|and|but|well|now|then|okay|ok|sir|governor|senator|mr\.? \w+|mrs\.? \w+)[,:]? )*"
    r"(?:(?:what|why|how|who|where|when|which)\b[^?]{0,40}\b)?"
    r"(?:do|did|would|will|could|can|are|were|have) you\b[^?]*\?$"
    r"|\b(?:i want to|let me|may i|can i|i have to|i've got to) ask you\b",
    re.IGNORECASE,
)
_OWN_STAKE = re.compile(
    r"\byou (?:have|got) to lose\b|\bhow dare you\b|\b(?:are|were) you (?:kidding|serious|crazy)\b", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\b(?:more|less|fewer) than (?=\d|(?:an?|one|two|three|four|five|six|ten|half|hundreds?)\b)", re.IGNORECASE
)
_DID = STANCE_WORDS["did"]
_AFTER = STANCE_WORDS["does"]
_PAIRS = frozenset(
    {("took", "part"), ("had", "set"), ("set", "up"), ("broke", "out"), ("taken", "to"), ("took", "place")}
)
_GERUNDS = STANCE_WORDS["doing"]
_GOING_TO = STANCE_WORDS["going_to"]  # "will meet", "plans to meet", "is to meet"
_PLAN = STANCE_WORDS["planned"]
_OPINION = STANCE_WORDS["opinion"]


@dataclass(frozen=True, slots=True)
class SaidWords:
    """Words that may be a stance, with their speaker (any name or id) and kind; None: a comment of a thread.

    `asks`: the text marks them as what an interviewer asks.
    """

    words: str
    speaker: str | None
    kind: QuotationKind | None
    asks: bool = False


def why_no_stance(said: Sequence[SaidWords], headlines: Iterable[str] = ()) -> list[Message | None]:
    """Return for each of these why it takes no stance, or None; `headlines` are the titles of their sources."""
    titles = [_key(headline) for headline in headlines]
    sayers: defaultdict[str, set[str | None]] = defaultdict(set)
    for one in said:
        if one.kind is not None and len(one.words.split()) <= _SLOGAN:
            sayers[_key(one.words)].add(one.speaker)
    return [_why(one, titles, len(sayers.get(_key(one.words), ()))) for one in said]


def _why(one: SaidWords, titles: Sequence[str], sayers: int) -> Message | None:
    words = fold(one.words).split()
    key = _key(one.words)
    if not key:
        return FRAGMENT
    if _is_number(one.words):
        return NUMBER
    if one.asks:
        return QUESTION
    if one.kind is None:  # in a thread a word or two can be a stance: "Nonsense!", but not "lol"
        return FRAGMENT if len(words) < _FEWEST_IN_THREAD and not find_cues(one.words, "", answering=True) else None
    if len(words) <= _SLOGAN:
        if sayers >= _SPEAKERS:
            return SLOGAN
        shared = sayers > 1 or len(words) <= _FEWEST
        if not prescribes(one.words) and any(
            key == title or (shared and f" {key} " in f" {title} ") for title in titles
        ):
            return HEADLINE
    if len(words) < _FEWEST and not _is_sentence(one):
        return FRAGMENT
    if _is_title(words) and not prescribes(one.words):
        return TITLE
    if one.kind is QuotationKind.INDIRECT:
        return DOING if _is_doing(one.words) else None
    if _TO_YOU.search(fold(one.words)) and not _OWN_STAKE.search(fold(one.words)):
        return QUESTION
    return None


def _key(words: str) -> str:
    return " ".join(words_in(words))


def _is_number(words: str) -> bool:
    telling = [word for word in content_words(words) if word.word.casefold() not in _UNITS]
    return any(char.isdigit() for char in words) and all(any(char.isdigit() for char in w.word) for w in telling)


def _is_sentence(one: SaidWords) -> bool:
    """Return whether these few words are a whole sentence, and no scrap of one: "Cars must go", "It isn't right"."""
    words = words_in(one.words)
    whole = one.kind is QuotationKind.DIRECT and one.words.lstrip(" \n“\"'‘")[:1].isupper()
    if len(words) < 3 or not (whole or one.kind is QuotationKind.INDIRECT):
        return False
    if prescribes(one.words) or _NEED.intersection(words):
        return True
    voiced = any(word in _VOICED or word.endswith(("'s", "'re", "'m")) for word in words)
    return voiced and (not whole or len(words) > 3 or bool(evaluations(one.words)))


def _is_title(words: Sequence[str]) -> bool:
    """Return whether all words but the small ones are in capitals: "The Art of the Deal"."""
    letters = [word.strip(".,;:!?'\"()") for word in words]
    telling = [word for word in letters if word and word.casefold() not in _SMALL]
    return (
        len(telling) > 2
        and len(words) < 12
        and all(not word[0].islower() for word in telling)
        and not words[-1].endswith("!")
    )


def _is_doing(words: str) -> bool:
    """Return whether reported speech tells what somebody did or will do, without a word of judgment or reason."""
    low = words_in(_COUNTED.sub("", words))
    if _OPINION.intersection(low) or NEGATIONS.intersection(low) or prescribes(words) or evaluations(words):
        return False
    for at, word in enumerate(low[:12]):
        before = low[at - 1] if at else ""
        if word in _DID and before not in STANCE_WORDS["before_participle"]:
            return True
        if (word, low[at + 1] if at + 1 < len(low) else "") in _PAIRS:
            return True
        if word in _AFTER and before in _GOING_TO and (before != "to" or _PLAN.intersection(low[:at])):
            return True
        if word.endswith("ing") and before in STANCE_WORDS["before_doing"] and word in _GERUNDS:
            return True
    return False
