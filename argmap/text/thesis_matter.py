"""What a thesis is about, and whether other words name that, or its contrary.

"The ban on cars" is what "Cars should be banned" wants; "lifting the ban" and "allowing cars" are its contrary. Whether
somebody who speaks up for cars is against it is not asked: only for what is proposed, and for its end, is there an
answer.
"""

from __future__ import annotations

import re

from argmap.text.languages.tables import word_lists
from argmap.text.polarity import BAD, GOOD, NEGATIONS, content_stems, prescribes, stem, words_in

SIDES = word_lists("en_sides")
"""The lists of words of `languages/en_sides.toml`."""

_STEMS = {
    "measures": frozenset(map(stem, SIDES["measures"])),
    "in_force": frozenset(map(stem, SIDES["in_force"])),
    "turning": frozenset(map(stem, SIDES["turning"])),
    "actors": frozenset(map(stem, SIDES["actors"])),
    "electing": frozenset(map(stem, SIDES["electing"])),
}
_IS = re.compile(r"\b(?:is|are|was|were|has|have|can|will|would|does|do)\b")
_NAME = re.compile(r"\b(?:[A-Z][\w'’-]+|[A-Z])(?=\b)")
_OPENING = SIDES["question_openers"]
_NOUN_ENDS = re.compile(
    r"\b(?:in|on|at|for|from|by|with|as|since|during|after|before|to|last|next|this\s+(?:week|year|month)|again|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|strongly|when|and|because)\b"
)
_OF_WHAT = re.compile(r"^\W*(?:the|this|that)\s+\w+\s+(?:on|of)\s+(?:the\s+|all\s+)?([a-z-]+)\b(?!\s+grounds)")
_DOING = re.compile(r"^\s*(\w+ing)\b|\bto\s+(?!the\b|an?\b|its\b|this\b|his\b|her\b|their\b|all\b|any\b)(\w+)")
_OBJECT_ENDS = re.compile(
    r"[.;:!?“”\"()—–]|,(?!\s+(?:\w+,\s+)?\w+\s+and\b)"
    r"|\s(?:because|while|but|after|before|when|if|unless|although|though|saying|who|which"
    r"|and\s+(?:said|has|have|had|is|was|says|that))\b"
)
_FREE = re.compile(r"(\w+)-free\b", re.IGNORECASE)
_REACH = 14  # words of an object
_DETERMINERS = SIDES["small_determiners"]
_FRONT = 1_500  # characters in which an article says what it is about


class ThesisMatter:
    """What a thesis is about."""

    def __init__(self, thesis: str) -> None:
        words = words_in(thesis)
        stems = _content(thesis)
        self._words = frozenset(words)
        self._is_open = "or" in words or (thesis.rstrip().endswith("?") and bool(_OPENING & set(words[:1])))
        self._negated = sum(word in NEGATIONS for word in words) % 2 == 1
        self._wants = prescribes(thesis)
        judged = {one for one in stems if one in GOOD | BAD}
        self._judged = 0 if self._wants else sum((one in GOOD) - (one in BAD) for one in judged)
        subject = _IS.split(thesis, maxsplit=1)[0]  # of what is judged, only this is spoken for or against
        about = stems if self._wants else _content(subject)
        self._turns = _turns(words if self._wants else words_in(subject))
        self._freed = _freed(thesis)
        self._turning = stems & _STEMS["turning"]
        self.core = about - _STEMS["actors"] - _STEMS["turning"] or about - judged or about
        names = frozenset(stem(word) for word in words_in(" ".join(_NAME.findall(thesis))))
        self._own = self.core - names
        """Words of the matter that name nobody: who condemns North Korea does not speak of sanctions yet."""
        self.elects = self._wants and bool(stems & _STEMS["electing"])
        if self.elects or not self._wants:
            self._own = frozenset()
        after = [stem(word) for word in words[next(iter(_modal(words)), len(words)) :] if _content(word)]
        self._action = frozenset(after[:2] if after and after[0] in {"allow", "let"} else after[:1])
        self._needed = min(2, len(self.core))
        practices = {stem(word) for word in words if word.endswith("ing")}  # "animal testing"
        self._is_in_force = bool(self.core & (_STEMS["in_force"] | practices))

    @property
    def is_plain(self) -> bool:
        """Whether the thesis wants one thing, or judges it: else nobody is for it or against it."""
        if self._is_open:
            return False
        return self._wants or self._judged != 0

    def is_met_in(self, text: str) -> bool:
        """Return whether a text is about this matter."""
        stems = content_stems(text)
        if (self._own and not stems & self._own) or (self.elects and not stems & _STEMS["electing"]):
            return False
        return len(stems & self.core) >= self._needed

    def is_subject_of(self, text: str) -> bool:
        """Return whether an article is about this matter: it says so in front, so that "the plan" is the plan."""
        return self.is_met_in(text[:_FRONT])

    def sign(self, phrase: str, *, known: bool, whom: str = "") -> int:
        """Return +1 if a phrase names what the thesis wants, -1 if it names the contrary, 0 if neither is sure.

        `known`: the article is about the matter, so that "the plan" and "the ban" can only be the one in question.
        `whom`: who is asked to do it.
        """
        words = words_in(phrase)
        if (SIDES["blurring"] - self._words) & set(words):
            return 0
        stems = _content(f"{whom} {phrase}")
        shared = len(stems & self.core)
        freed = _freed(phrase)
        if freed - self._freed - self.core:
            return 0  # "a plan for smoke-free weekends" is something else
        # "Car-free weekends" are without the cars that the thesis names, and the other way round.
        turns = _turns(words) + len(freed - self._freed) + len(self._freed & stems - freed)
        is_measure = bool(stems & _STEMS["measures"])
        begins = words_in(_NOUN_ENDS.split(phrase.strip(), maxsplit=1)[0])
        enough = shared >= self._needed or (shared and (turns or is_measure)) or (known and self._is_just(begins))
        enough = enough and (not self._own or bool(stems & self._own))
        if not turns and begins and not self._may_end(begins[-1]):
            return 0  # "the stadium manager"
        if self._does_else(phrase) or (not turns and (SIDES["keeping"] - self._words) & set(words)):
            return 0
        if not enough and not (known and self._is_bare_measure(begins, _content(" ".join(begins)))):
            return 0
        of = _OF_WHAT.search(phrase)
        if not enough and of and not self._may_end(of[1]):
            return 0  # "the ban on trucks", where cars are to be banned
        if not self.is_plain or (self._negated and not shared and not turns):
            return 0  # "the campaign" may be for what should not be, or against it
        named = +1 if turns % 2 == self._turns % 2 else -1
        if turns == 0 and self._turns:
            if is_measure and not (stems & _STEMS["in_force"]) and not shared:
                named = +1  # "the plan" is what is proposed
            elif not self._is_in_force:
                return 0  # who defends zoos may still want some of them closed
        if not self._wants:
            named *= 1 if self._judged > 0 else -1
        if any(word in NEGATIONS for word in words):
            return 0
        return -named if self._negated else named

    def sign_of_named(self, text: str) -> int:
        """Return +1 if "supporters" in an article can only be those of what the thesis wants, -1 if of the contrary."""
        if self.elects or not self._turns:
            return 0 if self.elects else self.sign("the plan", known=True)
        front = words_in(text[:_FRONT])
        return self.sign("the ban", known=True) if self._turns == 1 and "ban" in front else 0

    def does(self, phrase: str) -> bool:
        """Return whether a phrase names what the thesis wants done, or the contrary: "sell the land", "stop it"."""
        words = words_in(phrase)
        return bool(_turns(words) or self._action & {stem(word) for word in words})

    def sign_of_first(self, phrase: str, *, known: bool) -> int:
        """Return the sign of a phrase, or of its first part: "the sale and an end to the fees"."""
        first, joined, _ = phrase.partition(" and ")
        return (self.sign(first, known=known) if joined else 0) or self.sign(phrase, known=known)

    def _may_end(self, word: str) -> bool:
        """Return whether the matter, or a measure, can be called by a phrase that ends with this word."""
        ends = stem(word)
        return (
            word in self._words
            or ends in self.core
            or ends in _STEMS["measures"]
            or ends in _STEMS["in_force"]
            or ends in self._turning
        )

    def _does_else(self, phrase: str) -> bool:
        """Return whether a phrase names something else that is done: "cleaning the harbor", "plans to clean it"."""
        done = [found[1] or found[2] for found in _DOING.finditer(phrase.lower())]
        return any(not self._may_end(verb) and stem(verb) not in _STEMS["turning"] | {"allow", "let"} for verb in done)

    def _is_just(self, words: list[str]) -> bool:
        """Return whether these are "the stadium" and nothing else."""
        stems = _content(" ".join(words))
        return bool(stems) and words[0] in _DETERMINERS and stems <= self.core

    def _is_bare_measure(self, words: list[str], stems: frozenset[str]) -> bool:
        """Return whether these are "the plan", "the ban", "it"-like words for the measure and nothing else."""
        if self.elects or len(words) > 3 or not words or words[0] not in _DETERMINERS - {"a", "an"}:
            return False
        return bool(stems & _STEMS["measures"]) or bool(self._turning & stems)


def _modal(words: list[str]) -> list[int]:
    """Return the place behind the word that says that the thesis wants something; none if it judges."""
    return [at + 1 for at, word in enumerate(words) if word in SIDES["modals"]][:1]


def object_at(text: str, at: int = 0) -> str:
    """Return the object of a verb that begins here: up to the end of its clause, not too long."""
    stop = _OBJECT_ENDS.search(text, at)
    words = text[at : stop.start() if stop else len(text)]
    pieces = list(re.finditer(r"\S+", words))
    return words if len(pieces) <= _REACH else words[: pieces[_REACH - 1].end()]


def _content(text: str) -> frozenset[str]:
    return frozenset(one for one in content_stems(text) if len(one) > 1)


def _turns(words: list[str]) -> int:
    return sum(word in SIDES["turning"] for word in words)


def _freed(text: str) -> frozenset[str]:
    """Return the stems of what something is to be without: "car-free weekends"."""
    return frozenset(stem(what.casefold()) for what in _FREE.findall(text))
