"""Noun phrases of English, read in every way that they can be, for `question_grammar`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, cast

from argmap.text.word_classes import WORDS, Class, classes_of, verbs_of

Key = TypeVar("Key")
Found = TypeVar("Found")

Ends = dict[int, float]
"""Where a phrase can end, and what its cheapest reading costs."""

ONE, MANY, ANY = "one", "many", "any"
TOO_MUCH = 5.0
DETERMINED = WORDS["owns"] | {"these", "those", "of"}
_HELPERS = {"has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do", "doing": "do",
            "been": "be", "being": "be", "is": "be", "are": "be", "was": "be", "were": "be"}  # fmt: skip


class NounGrammar(ABC):
    """The noun phrases in some words. Positions count words; every phrase is a function from its start to its ends.

    What a noun phrase may hold of verbs, `Grammar` tells. `without_that` is what "the book the class reads" costs.
    """

    def __init__(self, words: Sequence[str], *, without_that: float = 0.4) -> None:
        self.words = [word.rstrip(",") for word in words]
        self.low = [word.lower().replace("’", "'") for word in self.words]
        self.comma = [word.endswith(",") for word in words]
        self.kinds = [classes_of(word) for word in self.words]
        for at in range(1, len(words)):
            if self.words[at] == "I" and Class.NAME in self.kinds[at - 1]:  # "World War I"
                self.kinds[at] = frozenset({Class.NAME})
        self.n = len(words)
        self._without_that = without_that
        self._memo: dict[tuple[object, int], object] = {}

    # what stands at a place

    def has(self, at: int, kind: Class) -> bool:
        """Return whether the word here can be of this class."""
        return at < self.n and kind in self.kinds[at]

    def word(self, at: int) -> str:
        """Return the word here in lower case, "" beyond the end."""
        return self.low[at] if 0 <= at < self.n else ""

    def is_possessive(self, at: int) -> bool:
        """Return whether the word here ends in a possessive s."""
        return self.word(at).endswith(("'s", "s'"))

    def is_bare_noun(self, at: int) -> bool:
        """Return whether the word here is a noun in the singular and cannot be an adjective."""
        return at < self.n and bool(self.kinds[at] & {Class.COUNT, Class.MASS}) and not self.has(at, Class.ADJECTIVE)

    def forms(self, at: int, kind: Class) -> list[str]:
        """Return the verbs (base forms) of which the word is a form of this kind."""
        if not self.has(at, kind):
            return []
        bases = [base for base, form in verbs_of(self.low[at]) if form is kind]
        return bases or [_HELPERS.get(self.low[at], self.low[at])]

    # noun phrases

    def noun_phrases(self, at: int) -> dict[tuple[int, str], float]:
        """Return the ends and numbers of noun phrases with everything that may follow their noun."""
        return self.once("np", at, self._noun_phrases)

    def _noun_phrases(self, at: int) -> dict[tuple[int, str], float]:
        found: dict[tuple[int, str], float] = {}
        for (end, number), cost in self._with_followers(at).items():
            put(found, (end, number), cost)
        listed = dict(found)
        for (end, _), cost in list(listed.items()):  # "A and B", "A, B and C"
            joined = end if self.has(end, Class.AND) else -1
            if joined < 0 and not (end and end < self.n and self.comma[end - 1]):
                continue
            for (last, number), more in self.noun_phrases(joined + 1 if joined >= 0 else end).items():
                if joined >= 0 or number == MANY:
                    put(found, (last, MANY), cost + more)
        if self.word(at) == "both":
            for (end, _), cost in self.noun_phrases(at + 1).items():
                put(found, (end, MANY), cost)
        return found

    def _with_followers(self, at: int) -> dict[tuple[int, str], float]:
        found = dict(self.bare(at))
        todo = list(found.items())
        if self.word(at) in WORDS["personal"]:
            return found
        while todo:
            (end, number), cost = todo.pop()
            if end and self.comma[end - 1]:
                continue
            alone = end == at + 1 and self.has(at, Class.PRONOUN)  # "both parents", rather than "both that parents …"
            for last, more in self._follower(end, ANY if alone else number).items():
                if found.get((last, number), 99) > cost + more:
                    found[last, number] = cost + more
                    todo.append(((last, number), cost + more))
        return found

    def _follower(self, at: int, number: str) -> Ends:
        """Return the ends of one phrase behind a noun: "of the city", "who fail", "spent on schools", "to vote"."""
        found: Ends = {}
        if at >= self.n:
            return found
        join(found, self.prepositional(at), 1 if self.word(at) == "worth" else 0)
        if self.has(at, Class.WHO):
            for form in (Class.PRESENT, Class.PAST, Class.BASE):
                if form is not (Class.BASE if number == ONE else Class.PRESENT):
                    join(found, self.verb_phrases(at + 1, form))
            if self.has(at + 1, Class.HELPER):
                join(found, self.finite(at + 1, number))
            join(found, self.gapped(at + 1), 0.5)
        join(found, self.gapped(at), self._without_that + (0.8 if number == ANY else 0))
        if self.has(at, Class.PARTICIPLE):
            for end, cost in self.passive(at).items():
                put(found, end, cost + (1 if end > at + 1 else 2))
        if self.has(at, Class.ING):
            join(found, self.verb_phrases(at, Class.ING), 1)
        if self.has(at, Class.TO):
            join(found, self.verb_phrases(at + 1, Class.BASE), 0.5)
        if self.has(at, Class.ADJECTIVE):
            for end, cost in self.adjectives(at).items():
                if end > at + 1:
                    put(found, end, cost + 2)
        if self.word(at) in WORDS["behind_noun"]:
            put(found, at + 1, 1)
        if self.word(at) in {"a", "an", "per"} and self.word(at + 1) in WORDS["units"]:
            put(found, at + 2, 0)
        return found

    def gapped(self, at: int) -> Ends:
        """Return the ends of "the teacher gave us" behind "the book": a clause that lacks its object."""
        found: Ends = {}
        if self.has(at, Class.NUMBER):
            return found
        for (end, number), cost in self.bare(at).items():
            forms = [Class.PAST, Class.BASE if number != ONE else Class.PRESENT]
            forms += [Class.PRESENT] if number == ANY else []
            helper = self.word(end) if self.has(end, Class.HELPER) else ""
            if helper in WORDS["modals"]:
                join(found, self.without_object(end + 1 + (self.word(end + 1) == "not"), Class.BASE), cost)
            elif helper in {"has", "have", "had"}:
                join(found, self.without_object(end + 1, Class.PARTICIPLE), cost)
            for form in forms:
                if self.has(end, form) and not helper:
                    join(found, self.without_object(end, form), cost)
        return found

    def bare(self, at: int) -> dict[tuple[int, str], float]:
        """Return the ends and numbers of noun phrases up to their noun: "the rich", "the mayor's new plan"."""
        return self.once("bare", at, self._bare_phrases)

    def _bare_phrases(self, at: int) -> dict[tuple[int, str], float]:
        found: dict[tuple[int, str], float] = {}
        low = self.word(at)
        if self.has(at, Class.PRONOUN):
            plural = low in WORDS["many_pronouns"]
            put(found, (at + 1, MANY if plural or low == "i" else ANY if low in {"some", "more"} else ONE), 0)
        if low == "no" and self.word(at + 1) == "one":
            put(found, (at + 2, ONE), 0)
        if low in WORDS["with_all"] and self.word(at + 1) in {"all", "both"}:
            put(found, (at + 2, MANY), 0)
        if self.has(at, Class.NUMBER) and low not in {"first", "last", "next"}:
            put(
                found,
                (at + 1, ANY),
                TOO_MUCH - 1 if self.has(at + 1, Class.PLURAL) or self.has(at + 1, Class.NUMBER) else 0,
            )
            if self.word(at + 1) in WORDS["measures"] or (
                self.has(at + 1, Class.NUMBER) and self.word(at + 2) in WORDS["measures"]
            ):  # "40 hours of work is too much"
                put(found, (at + 2 + self.has(at + 1, Class.NUMBER), ANY), 0)
        if self.has(at, Class.ING):  # "eating meat": a phrase of its own
            for end, cost in self.verb_phrases(at, Class.ING).items():
                put(found, (end, ONE), cost)
        start, determiner = at, ""
        while self.word(start) in WORDS["before_determiner"] and self.word(start + 1) in DETERMINED:
            start += 1
        if self.has(start, Class.ADVERB) and self.word(start + 1) in WORDS["amounts"]:
            start += 1
        if self.word(start) == "a" and self.word(start + 1) in WORDS["round_numbers"]:
            determiner, start = "several", start + 2
        elif self.has(start, Class.DETERMINER):
            determiner, start = self.word(start), start + 1
            while self.word(start) in WORDS["behind_determiner"] and self.has(start + 1, Class.ADVERB):
                start += 1
        self._nouns(start, determiner, 0.0, found, described=False, noun_before=False)
        return found

    def _nouns(
        self,
        at: int,
        determiner: str,
        cost: float,
        found: dict[tuple[int, str], float],
        *,
        described: bool,
        noun_before: bool,
    ) -> None:
        """Go on with adjectives, then nouns before a noun, then the noun, behind a determiner."""
        if at >= self.n or (at and self.comma[at - 1] and noun_before):
            return
        kinds, low = self.kinds[at], self.word(at)
        if self.is_possessive(at) and not low.startswith("it's"):
            noun = low.removesuffix("'s").removesuffix("'")
            if determiner not in WORDS["determines_one"] or low.endswith("'s"):
                self._nouns(at + 1, "'s", cost, found, described=False, noun_before=False)
            if noun:
                return
        odd = noun_before and Class.ADJECTIVE in kinds and Class.NAME not in kinds  # "school normal"
        for number, more in self._heads(at, determiner, described=described or noun_before):
            put(found, (at + 1, number), cost + more + odd)
        if determiner == "the" and Class.ADJECTIVE in kinds and not (described or noun_before):
            single = low in WORDS["one_thing"] or low.endswith("est")
            put(
                found,
                (at + 1, ANY if single else MANY),
                cost + (low not in WORDS["people"] | WORDS["one_thing"] and not single),
            )  # "the rich"
            if self.has(at + 1, Class.AND) and self.has(at + 2, Class.ADJECTIVE):
                put(found, (at + 3, MANY), cost)
        if not noun_before:
            verb = Class.BASE in kinds
            if Class.ADVERB in kinds and low not in WORDS["no_degree"] and self._describes(at + 1):
                self._nouns(at + 1, determiner, cost, found, described=True, noun_before=False)
            if self._describes(at):
                only = Class.ADJECTIVE in kinds or Class.NUMBER in kinds
                more = (0.5 if verb else 0) if only else 0.5
                self._nouns(at + 1, determiner, cost + more, found, described=True, noun_before=False)
                if self.has(at + 1, Class.AND) and self._describes(at + 2):
                    self._nouns(at + 2, determiner, cost + more, found, described=True, noun_before=False)
        if kinds & {Class.COUNT, Class.MASS, Class.NAME, Class.ING} or low in WORDS["before_nouns"]:
            more = 0.5 if not kinds & {Class.COUNT, Class.MASS, Class.NAME} and low not in WORDS["before_nouns"] else 0
            self._nouns(at + 1, determiner, cost + more, found, described=described, noun_before=True)

    def _describes(self, at: int) -> bool:
        """Return whether a word can stand before a noun as an adjective does."""
        return (
            at < self.n
            and bool(
                self.kinds[at] & {Class.ADJECTIVE, Class.PARTICIPLE, Class.NUMBER}
                or (Class.ING in self.kinds[at] and at > 0)
            )
            and self.word(at) not in WORDS["describes_nothing"]
        )

    def _heads(self, at: int, determiner: str, *, described: bool) -> Iterator[tuple[str, float]]:
        """Yield the numbers that the noun here can have behind a determiner, and what each costs."""
        kinds = self.kinds[at]
        count, mass, plural = Class.COUNT in kinds, Class.MASS in kinds, Class.PLURAL in kinds
        if Class.NAME in kinds:
            yield (
                ANY if not determiner or determiner in {"the", "'s"} else ONE,
                1.5 if self.has(at + 1, Class.NAME) else 0,
            )
            return
        if Class.NUMBER in kinds and (described or determiner == "'s") and (self.word(at)[0].isdigit() or determiner):
            yield ANY, 0
        one = (determiner in WORDS["determines_one"] and count) or (
            determiner not in WORDS["determines_one"] | WORDS["determines_many"]
            and (determiner in WORDS["owns"] and (count or mass))
        )
        if one:
            yield ONE, 1 if mass and determiner in {"a", "an"} and not described else 0
        elif mass and (not determiner or determiner in WORDS["determines_any"] | {"this", "that", "much"}):
            yield ONE, (0.5 if count else 0) if not determiner else 0
        elif count and determiner == "no":
            yield ONE, 0
        elif count and determiner in {"more", "less", "enough"}:
            yield ONE, 0.5
        if plural and determiner not in WORDS["determines_one"]:
            yield MANY, 0
        if plural and determiner in {"a", "an", "this"} and self.words[at].startswith("1"):
            yield ONE, 0
        if Class.ING in kinds and not one and not mass and (determiner or described):
            yield ONE, 0.5

    # what `Grammar` adds

    @abstractmethod
    def verb_phrases(self, at: int, form: Class) -> Ends:
        """Return the ends of phrases that begin with a verb in this form, adverbs before it included."""

    @abstractmethod
    def without_object(self, at: int, form: Class) -> Ends:
        """Return the ends of a verb in this form with all that may follow it but its object."""

    @abstractmethod
    def finite(self, at: int, number: str) -> Ends:
        """Return the ends of predicates with a finite verb that agrees with this number."""

    @abstractmethod
    def passive(self, at: int) -> Ends:
        """Return the ends of a participle with what can follow it in the passive."""

    @abstractmethod
    def adjectives(self, at: int) -> Ends:
        """Return the ends of an adjective with its degree and its complements."""

    @abstractmethod
    def prepositional(self, at: int) -> Ends:
        """Return the ends of prepositional phrases."""

    def once(self, kind: object, at: int, read: Callable[[int], Found]) -> Found:
        """Return what `read` finds at a place, read once."""
        if (kind, at) not in self._memo:
            self._memo[kind, at] = read(at)
        return cast("Found", self._memo[kind, at])


def put(found: dict[Key, float], key: Key, cost: float) -> None:
    """Keep the cheapest cost of a reading."""
    if cost < found.get(key, TOO_MUCH):
        found[key] = cost


def join(found: Ends, more: Ends, cost: float = 0) -> None:
    """Keep all of `more`, each at this further cost."""
    for end, its_cost in more.items():
        put(found, end, its_cost + cost)
