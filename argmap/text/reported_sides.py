"""Sides that a text reports in its own words: "Lund opposes the ban", "the plan, backed by Lund", "a critic of it"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from argmap.model.records import Side
from argmap.text.assertion import event
from argmap.text.clauses import Assertion
from argmap.text.reading_types import Quotation, QuotationKind
from argmap.text.sentences import spans
from argmap.text.thesis_matter import SIDES, ThesisMatter, object_at
from argmap.text.words import Word, words_of

FOR, AGAINST = +1, -1
_BEFORE = 12  # words between a name and what its bearer does
_NEAR = 300  # characters on either side of a telling word that are looked at
PHRASES = {**dict.fromkeys(SIDES["for_phrases"], FOR), **dict.fromkeys(SIDES["against_phrases"], AGAINST)}
VERBS = {
    **dict.fromkeys(SIDES["for_verbs"] | SIDES["start_verbs"], FOR),
    **dict.fromkeys(SIDES["against_verbs"], AGAINST),
}
PEOPLE = {**dict.fromkeys(SIDES["for_people"], FOR), **dict.fromkeys(SIDES["against_people"], AGAINST)}
_ASKING = SIDES["asking_verbs"] | SIDES["asking_phrases"]
_UNDECIDED = {
    **dict.fromkeys(SIDES["neither_phrases"], Side.NEITHER),
    **dict.fromkeys(SIDES["both_phrases"], Side.BOTH),
}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of these words, the longest first."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


TELLING = re.compile(
    rf"\b(?:(?P<phrase>{any_of(PHRASES)})|(?P<undecided>{any_of(_UNDECIDED)})|(?P<person>{any_of(PEOPLE)})"
    rf"|(?P<verb>{any_of(VERBS)})|(?P<ask>{any_of(_ASKING)}))\b",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(r"(?:\s*\([^()]{1,20}\))?[\s,]*")
_SAYING = re.compile(r"\s+(?:has\s+)?(?:said|says|added|vowed|promised)\s+(?:that\s+)?$")
_HANGING = re.compile(
    r"(?:\b(?:by|of|for|with|to|from|against|than|like|unlike|about|at|in|on|near|except|not|once|until|till|unless"
    r"|(?:all|everyone|everybody|none|nobody|no one) but)\s+(?:the\s+)?|['’]s?\s+)$",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+")
_APPOSED = re.compile(
    r"(?:,|\b(?:is|was|remains|became|has been))\s+(?:an?|the|one of the)\s+"
    r"(?:(?!(?:of|to|for|from|by|with|against|among|who|which|that|whose)\b)[\w-]+\s+){0,3}$"
)
_APPOSED_BARE = re.compile(r",\s+(?:[a-z-]+\s+){0,2}$")
_APPOSED_TO = re.compile(r",\s+the\s+(?P<whose>\w+)['’]s\s+(?:[\w-]+\s+){0,2}$")
NO_LONGER = re.compile(
    r"\b(?:not|never|no longer|once|former|formerly|previously|one-?time|erstwhile|hardly|alleged|supposed|reputed"
    r"|likely|possible|potential|would-be)\b"
)
_OTHERS = frozenset("those people all anyone anybody everyone everybody others some many".split())
_OTHER_PEOPLE = re.compile(r"\b(?:who|whose|whom)\b")  # "an opponent of those who oppose the ban"
_BY = re.compile(r"\s+by\s+((?:the\s+|[A-Z]\w+\.\s+)?)")
_ASKED = re.compile(r"(?P<whom>[^.?!;:“”\"]{0,80}?)\b(?:to|that)\s+(?P<what>[^.?!;:“”\"]{3,160})")


_HELPING = SIDES["helping"]
_VERBAL = SIDES["verbal"]
_DENYING = SIDES["denying"]


class Told(NamedTuple):
    """A side that a text tells of a speaker, and the place of the words that tell it."""

    speaker: str
    side: Side
    start: int
    end: int


class ReportedSides:
    """One text, looked through for what it reports of the speakers with these names (name in the text to speaker)."""

    def __init__(
        self, text: str, quotations: Sequence[Quotation], matter: ThesisMatter, names: Mapping[str, str], *, known: bool
    ) -> None:
        self._text, self._matter, self._names, self._known = text, matter, names, known
        self._name = re.compile(rf"(?<!\w)(?:{any_of(names)})(?!\w)") if names else None
        self._quotations = [q for q in quotations if q.kind is not QuotationKind.INDIRECT]
        self._starts = [q.start for q in self._quotations]

    def until(self, stop: int) -> Iterator[Told]:
        """Yield what the text tells up to a place, in order."""
        if self._name is None:
            return
        for paragraph in re.finditer(r"[^\n]+", self._text[:stop]):
            if TELLING.search(paragraph.group()):
                for start, end in spans(self._text, paragraph.start(), paragraph.end()):
                    for told in TELLING.finditer(self._text, start, end):
                        if not self._is_quoted(told.start()):
                            yield from self._in(told, max(start, told.start() - _NEAR), min(end, told.end() + _NEAR))

    def _in(self, told: re.Match[str], start: int, end: int) -> Iterator[Told]:
        words = words_of(self._text, start, end)
        at = next((i for i, word in enumerate(words) if word.start == told.start()), -1)
        if at >= 0:
            yield from self._told(told, words, at, start, end)

    def _told(self, told: re.Match[str], words: Sequence[Word], at: int, start: int, end: int) -> Iterator[Told]:
        rest = self._text[told.end() : end]
        if told["person"]:
            yield from self._called_so(told, start, end)
            return
        speakers = self._subjects(words, at, start)
        low = key(told.group())
        if told["undecided"]:
            if speakers and self._matter.is_met_in(self._text[start:end]):
                for speaker, begin in speakers:
                    yield Told(speaker, _UNDECIDED[low], begin, told.end())
            return
        if not speakers and told["verb"]:
            yield from self._by(told, words, at, start, end)
            return
        sign, length = self._sign(told, rest, low)
        if not sign:
            return
        sign *= _standing(words, at, of_support=(told["ask"] is not None or (VERBS | PHRASES).get(low) == FOR))
        if sign:
            for speaker, begin in speakers:
                yield Told(speaker, side_of(sign), begin, told.end() + length)

    def _sign(self, told: re.Match[str], rest: str, low: str) -> tuple[int, int]:
        """Return the sign of what is done and the length of its object."""
        if told["ask"]:
            asked = _ASKED.match(rest)
            if asked is None:
                return 0, 0
            whom = asked["whom"].removesuffix("not ")
            refused = whom != asked["whom"]
            what = object_at(asked["what"])
            if self._matter.elects or not self._matter.does(what):
                return 0, 0
            sign = self._matter.sign(what, known=self._known, whom=whom)
            return (-sign if refused else sign), asked.start("what") + len(what)
        object_ = object_at(rest)
        if _OTHER_PEOPLE.search(object_):
            return 0, 0
        return (VERBS.get(low) or PHRASES[low]) * self._matter.sign_of_first(object_, known=self._known), len(object_)

    def _is_quoted(self, at: int) -> bool:
        last = bisect_right(self._starts, at) - 1
        return last >= 0 and at < self._quotations[last].end

    def _called_so(self, told: re.Match[str], start: int, end: int) -> Iterator[Told]:
        """Yield sides by apposition: "Ada Lund, a critic of the plan", "Lund is an outspoken opponent of the ban"."""
        before = self._text[start : told.start()]
        of = _OF.match(self._text, told.end(), end)
        apposed = (_APPOSED if of else _APPOSED_TO).search(before)
        if apposed is None and of and not told.group().endswith("s"):  # "Lund, sponsor of the bill"
            apposed = _APPOSED_BARE.search(before)
        if apposed is None or self._name is None or NO_LONGER.search(before, apposed.start()):
            return
        names = list(self._name.finditer(self._text, start, start + apposed.start()))
        if not names or not _joins(self._text[names[-1].end() : start + apposed.start()]):
            return
        phrase = object_at(self._text[of.end() : end]) if of else f"the {apposed['whose']}"
        if _OTHER_PEOPLE.search(phrase):
            return
        sign = PEOPLE[key(told.group())] * self._matter.sign_of_first(phrase, known=self._known)
        if sign:
            stop = of.end() + len(phrase) if of else told.end()
            yield Told(self._names[names[-1].group()], side_of(sign), names[-1].start(), stop)

    def _by(self, told: re.Match[str], words: Sequence[Word], at: int, start: int, end: int) -> Iterator[Told]:
        """Yield sides in the passive: "the plan, backed by Ada Lund", "is opposed by the union"."""
        by = _BY.match(self._text, told.end(), end)
        if by is None or self._name is None or event(words, at) is not Assertion.SAID:
            return
        named = self._name.match(self._text, by.end()) or self._name.match(self._text, by.start(1))
        if named is None:
            return
        before = re.split(r"[,;:.“”\"—–]", self._text[start : told.start()].rstrip(" ,"))[-1]
        before = re.sub(r"\s+(?:is|was|are|were|being|been|has|have|had|which|that|also)\b.*$", "", before)
        sign = VERBS[key(told.group())] * self._matter.sign(" ".join(before.split()[-_BEFORE:]), known=self._known)
        if sign:
            yield Told(
                self._names[named.group()],
                side_of(sign),
                told.start(),
                named.end(),
            )

    def _subjects(self, words: Sequence[Word], at: int, start: int) -> list[tuple[str, int]]:
        """Return the speakers who are the subject of the verb at `at`, each with the place of their name."""
        left = at - 1
        while left >= 0 and _helps(words[left]):
            left -= 1
        if left < 0 or self._name is None:
            return []
        place = words[left]
        if place.low in {"he", "she", "they"}:
            return self._pronoun(place, words)
        if place.low == "who" and left and words[left - 1].low in _OTHERS:
            return []
        stops = [place.end]
        if (
            place.low in {"who", "which"} or place.text == ","
        ):  # "Lund, a nurse who opposes", "Lund, the mayor, opposes"
            stops = [place.start, *self._opening(words, left)]
        found = [
            name
            for stop in stops
            for name in self._name.finditer(self._text, start, stop)
            if _BEHIND_NAME.fullmatch(self._text, name.end(), stop)
        ]
        if not found:
            return []
        last = found[-1]
        return [(self._names[last.group()], last.start())] if self._is_subject(last, start) else []

    def _is_subject(self, name: re.Match[str], start: int) -> bool:
        """Return whether a name does not hang on a word before it: "critics of Lund", "the mayor's brother Lund"."""
        return _HANGING.search(self._text[start : name.start()]) is None

    def _opening(self, words: Sequence[Word], at: int) -> list[int]:
        """Return the place of the comma that opens the apposition before `at`; none if it holds a verb."""
        opening = next((i for i in range(at - 1, max(-1, at - _BEFORE), -1) if words[i].text == ","), -1)
        if opening < 0 or {word.low for word in words[opening:at]} & _VERBAL:
            return []
        return [words[opening].start]

    def _pronoun(self, word: Word, words: Sequence[Word]) -> list[tuple[str, int]]:
        """Return whom a pronoun means: "Lund said she opposes", or the speaker of a quotation of the same sentence."""
        start = words[0].start
        said = _SAYING.search(self._text[start : word.start])
        if said is not None and self._name is not None:
            names = list(self._name.finditer(self._text, start, start + said.start()))
            if len(names) == 1 and names[0].end() == start + said.start() and self._is_subject(names[0], start):
                return [(self._names[names[0].group()], names[0].start())]
        low, high = words[0].start, words[-1].end + 2
        near = self._quotations[max(0, bisect_right(self._starts, low) - 1) : bisect_right(self._starts, high)]
        meant = {q.speaker for q in near if q.end > low and (q.mention or "").lower() == word.low}
        known = {self._names[name] for name in meant if name is not None and name in self._names}
        return [(known.pop(), word.start)] if len(known) == 1 and len(meant) == 1 else []


def key(words: str) -> str:
    """Return words as the tables spell them."""
    return " ".join(words.lower().split())


def side_of(sign: int) -> Side:
    """Return the side of a sign."""
    return Side.FOR if sign > 0 else Side.AGAINST


def _joins(between: str) -> bool:
    """Return whether nothing but an apposition stands between a name and what it is called."""
    return len(between.split()) <= _BEFORE and not re.search(r"[.;:“”\"]|\b(?:said|says|told|and|but|that)\b", between)


def _helps(word: Word) -> bool:
    """Return whether a word can stand between a subject and its verb."""
    return word.low in _HELPING or (word.low.endswith("ly") and not word.capital)


def _standing(words: Sequence[Word], at: int, *, of_support: bool) -> int:
    """Return +1 if the verb at `at` reports what is so, -1 if "does not support", 0 if that is open."""
    left = at - 1
    while left >= 0 and _helps(words[left]):
        left -= 1
    helpers = {word.low for word in words[left + 1 : at]}
    if helpers & _DENYING:
        return -1 if of_support and not helpers & {"never", "will", "would"} else 0
    if at and words[at - 1].low == "to":
        return 0
    if helpers & {"will", "would"}:
        return 0 if any(word.low in {"if", "unless", "whether"} for word in words) or words[-1].text == "?" else 1
    if helpers & {"once", "had"}:
        return 0
    return 1 if event(words, at) is Assertion.SAID else 0
