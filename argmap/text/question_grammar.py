"""A small grammar of English questions: where can the subject end?

`Grammar.subject_ends` gives every place at which the subject of a question can end so that the rest is a whole
predicate, with the cost of the cheapest such reading. The grammar reads more than people write: rare constructions cost
something, so that they compete with the plain reading and lose to it, or make it unsure.
"""

from __future__ import annotations

from collections.abc import Callable

from argmap.text.noun_grammar import ANY, MANY, ONE, Ends, NounGrammar, join, put
from argmap.text.word_classes import WORDS, Class


class Grammar(NounGrammar):
    """The readings of some words, verbs and whole sentences included."""

    def verb_phrases(self, at: int, form: Class) -> Ends:
        """Return the ends of phrases that begin with a verb in this form, adverbs before it included."""
        return self.once(("vp", form), at, lambda place: self._verb_phrases(place, form))

    def _verb_phrases(self, at: int, form: Class) -> Ends:
        found: Ends = {}
        while self._is_before_verb(at) and not self.has(at, form):
            at += 1
        for base in self.forms(at, form):
            if base == "be":
                join(found, self.predicates(at + 1))
            elif base == "have":
                join(found, self.perfect(at + 1))
                join(found, self._complements(at + 1, base))
            else:
                join(found, self._complements(at + 1, base))
        join(found, self._coordinated(found, form))
        return found

    def _is_before_verb(self, at: int) -> bool:
        return self.has(at, Class.ADVERB) and (self.word(at) in WORDS["before_verbs"] or self.word(at).endswith("ly"))

    def _coordinated(self, found: Ends, form: Class) -> Ends:
        more: Ends = {}
        for end, cost in list(found.items()):
            if self.has(end, Class.AND) or self.word(end) in {"but", "rather"}:
                at = end + 1 + (self.word(end) == "rather" and self.word(end + 1) == "than")
                at += self.word(at) == "not"
                join(more, self.verb_phrases(at, form), cost)
        return more

    def _complements(self, at: int, base: str) -> Ends:
        """Return the ends of objects and complements of a verb, and of all that may follow them."""
        found: Ends = {at: 0}
        objects: Ends = {}
        if base not in WORDS["without_object"]:
            for (end, _), cost in self.noun_phrases(at).items():
                put(objects, end, cost)
        particles = [at + 1] if self.has(at, Class.ADVERB) and self.word(at) in WORDS["particles"] else []
        for place in particles:
            found[place] = 0
            for (end, _), cost in self.noun_phrases(place).items():
                put(objects, end, cost)
        for end, cost in list(objects.items()):
            put(found, end, cost)
            if base in WORDS["giving"]:
                for (last, _), more in self.noun_phrases(end).items():
                    put(found, last, cost + more)
            if base in WORDS["causing"]:
                join(found, self.verb_phrases(end, Class.BASE), cost)
            if base in WORDS["resulting"]:
                join(found, self.adjectives(end), cost)
                join(found, self.passive(end), cost)
            if base in WORDS["resulting"] - {"have", "get", "find"}:
                for (last, _), more in self.noun_phrases(end).items():
                    put(found, last, cost + more + 0.5)
        if base in WORDS["linking"]:
            join(found, self.adjectives(at))
            if base in WORDS["before_participle"]:
                join(found, self.passive(at))
        if base in {"remain", "become"} and self.has(at, Class.COUNT):
            put(found, at + 1, 0)  # "become law"
        if base in WORDS["before_noun"]:
            for (end, _), cost in self.noun_phrases(at).items():
                put(found, end, cost)
        if base in WORDS["before_base"]:
            join(found, self.verb_phrases(at, Class.BASE))
        return self._with_adjuncts(found)

    def without_object(self, at: int, form: Class) -> Ends:
        """Return the ends of a verb in this form with all that may follow it but its object."""
        found: Ends = {}
        while self._is_before_verb(at) and not self.has(at, form):
            at += 1
        for base in self.forms(at, form):
            if base in WORDS["giving"] | WORDS["resulting"] | WORDS["causing"]:
                join(found, self._complements(at + 1, base))
                continue
            ends: Ends = {at + 1: 0}
            if self.has(at + 1, Class.PREPOSITION):
                ends[at + 2] = 0  # "the house they live in"
            if self.has(at + 1, Class.TO):
                join(ends, self.without_object(at + 2, Class.BASE))
            join(found, self._with_adjuncts(ends))
        return found

    def _with_adjuncts(self, found: Ends) -> Ends:
        todo = list(found.items())
        while todo:
            end, cost = todo.pop()
            for last, more in self._adjunct(end).items():
                if found.get(last, 99) > cost + more:
                    found[last] = cost + more
                    todo.append((last, cost + more))
        return found

    def _adjunct(self, at: int) -> Ends:
        return self.once("adjunct", at, self._adjuncts)

    def _adjuncts(self, at: int) -> Ends:
        """Return the ends of one adverb, prepositional phrase, infinitive, or clause."""
        found: Ends = {}
        if at >= self.n:
            return found
        if self.has(at, Class.ADVERB) and self.word(at) not in WORDS["not_last"]:
            found[at + 1] = 0
        elif self.word(at) in WORDS["strengthening"] and self.has(at + 1, Class.ADVERB):
            found[at + 2] = 0
        if self.word(at) != "worth":
            join(found, self.prepositional(at))
        if self.has(at, Class.TO):
            join(found, self.verb_phrases(at + 1 + (self.word(at + 1) == "not"), Class.BASE))
        if self.has(at, Class.CLAUSE) or (self.has(at, Class.THAT) and at + 2 < self.n):
            join(found, self.clauses(at + 1))
            if self.word(at) in {"than", "as"}:
                join(found, self._compared(at + 1))
            if self.word(at) in WORDS["clause_without_subject"]:
                join(found, self.verb_phrases(at + 1, Class.ING))
                join(found, self.passive(at + 1))
                join(found, self.adjectives(at + 1))
            if self.word(at) in WORDS["before_to"] and self.has(at + 1, Class.TO):
                join(found, self.verb_phrases(at + 2, Class.BASE))
            if self.word(at) == "what":
                for end, cost in self.gapped(at + 1).items():
                    put(found, end, cost)
        unit = at + 1 + self.has(at + 1, Class.NUMBER)
        if self.word(at) in WORDS["which_time"] and self.word(unit) in WORDS["times"]:
            found[unit + 1] = 0
            if self.word(unit + 1) in WORDS["behind_time"]:
                found[unit + 2] = 0
        if self.has(at, Class.NUMBER) and self.word(at + 1) in WORDS["times"] | WORDS["measures"]:
            often = self.word(at + 2) in {"a", "an", "per"} and self.word(at + 3) in WORDS["units"]
            found[at + 4 if often else at + 2] = 0  # "five days a week"
        if self.word(at) in {"who", "which"}:
            join(found, self.finite(at + 1, ANY))
        if self.has(at, Class.ING):
            join(found, self.verb_phrases(at, Class.ING), 0.5)
        return found

    def _compared(self, at: int) -> Ends:
        found: Ends = {end: cost for (end, _), cost in self.noun_phrases(at).items()}
        join(found, self.adjectives(at))
        join(found, self.prepositional(at))
        for kind in (Class.BASE, Class.ING):
            join(found, self.verb_phrases(at, kind), 0.5)
        return found

    def prepositional(self, at: int) -> Ends:
        """Return the ends of prepositional phrases."""
        return self.once("pp", at, self._prepositional_phrases)

    def _prepositional_phrases(self, at: int) -> Ends:
        found: Ends = {}
        if not self.has(at, Class.PREPOSITION):
            return found
        if self.word(at) in WORDS["before_preposition"] and self.has(at + 1, Class.PREPOSITION):
            at += 1
        also_verb = self.word(at) == "to" and self.has(at + 1, Class.BASE)
        for (end, _), cost in self.noun_phrases(at + 1).items():
            put(found, end, cost + also_verb)
        if self.word(at) in WORDS["with_infinitive"] and found:
            for end, _ in self.noun_phrases(at + 1):
                if self.has(end, Class.TO) and self.word(at) == "for":
                    join(found, self.verb_phrases(end + 1, Class.BASE))
        if self.word(at + 1) in WORDS["without_article"] and self.word(at) not in WORDS["with_article"]:
            put(found, at + 2, 0)
        if self.word(at) in WORDS["with_question"] and self.word(at + 1) in {
            "what",
            "how",
            "who",
        }:
            join(found, self.gapped(at + 2))
            join(found, self.clauses(at + 2))
        return found

    def clauses(self, at: int) -> Ends:
        """Return the ends of clauses with a subject and a finite verb."""
        return self.once("clause", at, self._clauses)

    def _clauses(self, at: int) -> Ends:
        found: Ends = {}
        for (end, number), cost in self.noun_phrases(at).items():
            join(found, self.finite(end, number), cost)
        if self.word(at) == "there" and self.word(at + 1) in WORDS["be_there"]:
            join(found, self.predicates(at + 2))
        return found

    def finite(self, at: int, number: str) -> Ends:
        """Return the ends of predicates with a finite verb that agrees with this number."""
        found: Ends = {}
        low = self.word(at)
        if low in WORDS["modals"]:
            later = at + 1 + (self.word(at + 1) == "not")
            join(found, self.verb_phrases(later, Class.BASE))
        elif low in WORDS["be"]:
            join(found, self.predicates(at + 1 + (self.word(at + 1) == "not")))
        elif low in {"has", "have", "had"}:
            join(found, self.perfect(at + 1))
            join(found, self._complements(at + 1, "have"))
        elif low in {"do", "does", "did"} and self.word(at + 1) == "not":
            join(found, self.verb_phrases(at + 2, Class.BASE))
        else:
            if number != MANY:
                join(found, self.verb_phrases(at, Class.PRESENT))
            if number != ONE and low != "be":
                join(found, self.verb_phrases(at, Class.BASE))
            join(found, self.verb_phrases(at, Class.PAST))
        return found

    def perfect(self, at: int) -> Ends:
        """Return the ends of what can stand behind "have": a participle with its complements."""
        return self.verb_phrases(at, Class.PARTICIPLE)

    def passive(self, at: int) -> Ends:
        """Return the ends of a participle with what can follow it in the passive."""
        return self.once("passive", at, self._passive)

    def _passive(self, at: int) -> Ends:
        found: Ends = {}
        while self.has(at, Class.ADVERB) and self.word(at) != "not" and not self.has(at, Class.PARTICIPLE):
            at += 1
        for base in self.forms(at, Class.PARTICIPLE):
            if base in {"be", "have"}:
                continue
            ends: Ends = {at + 1: 0}
            if base in WORDS["giving"] | {"elect", "name"}:
                join(ends, {end: cost for (end, _), cost in self.noun_phrases(at + 1).items()})
            if base in WORDS["resulting"] | {"bear", "treat"}:
                join(ends, self.adjectives(at + 1))
                join(ends, self.passive(at + 1))
            if base in WORDS["naming"]:
                join(ends, {end: cost for (end, _), cost in self.noun_phrases(at + 1).items()})
            if self.has(at + 1, Class.AND):
                join(ends, self.passive(at + 2))
            join(found, self._with_adjuncts(ends))
        return found

    # what can stand behind "be"

    def predicates(self, at: int) -> Ends:
        """Return the ends of what can be said of a subject with "be"."""
        return self.once("predicate", at, self._predicates)

    def _predicates(self, at: int) -> Ends:
        found: Ends = {}
        if at >= self.n:
            return found
        if self.has(at, Class.ADVERB) and self.word(at) != "not" and not self.has(at, Class.PREPOSITION):
            join(found, self.predicates(at + 1))
        join(found, self.adjectives(at))
        nouns: Ends = {}
        for (end, _), cost in self.noun_phrases(at).items():
            put(nouns, end, cost)
        join(found, self._with_adjuncts(nouns))
        if self.word(at) not in {"than", "of"}:
            join(found, self._with_adjuncts(dict(self.prepositional(at))), 1)
        join(found, self.passive(at))
        join(found, self.verb_phrases(at, Class.ING))
        if self.has(at, Class.TO):
            join(found, self.verb_phrases(at + 1, Class.BASE))
        if self.has(at, Class.ADVERB) and self.word(at + 1) in WORDS["amounts"]:
            join(found, self._with_adjuncts({at + 2: 0}))
        if self.word(at) in WORDS["behind_be"]:
            join(found, self._with_adjuncts({at + 1: 0.5}))
        if self.word(at) == "worth":
            join(found, self._with_adjuncts({end: cost for (end, _), cost in self.noun_phrases(at + 1).items()}))
        for end, cost in list(found.items()):  # "safe and cheap", "wrong for the rich but right for the poor"
            if self.has(end, Class.AND) or self.word(end) == "but":
                join(found, self.predicates(end + 1 + (self.word(end + 1) == "not")), cost)
        return found

    def adjectives(self, at: int) -> Ends:
        """Return the ends of an adjective with its degree and its complements."""
        return self.once("adjective", at, self._adjectives)

    def _adjectives(self, at: int) -> Ends:
        found: Ends = {}
        while self.has(at, Class.ADVERB) and self.word(at) != "not" and at + 1 < self.n:
            if self.has(at, Class.ADJECTIVE):
                join(found, self._with_adjuncts({at + 1: 0}))
            at += 1
        if self.word(at) == "as" and self.has(at + 1, Class.ADJECTIVE):
            at += 1
        if self.has(at, Class.ADJECTIVE):
            ends: Ends = {at + 1: 0}
            if self.has(at + 1, Class.AND):
                join(ends, self.adjectives(at + 2))
            join(found, self._with_adjuncts(ends))
        return found

    # the whole question

    def subject_ends(self, rest: Callable[[int, str], Ends]) -> Ends:
        """Return where the subject at the beginning can end so that `rest` reaches the end, and what that costs."""
        found: Ends = {}
        for (end, number), cost in self.noun_phrases(0).items():
            if 0 < end < self.n and self.n in (ends := rest(end, number)):
                put(found, end, cost + ends[self.n])
        return found
