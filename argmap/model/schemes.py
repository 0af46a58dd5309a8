"""Argument schemes: common kinds of steps, in the field's standard terms, and the critical questions that test them.

The names and the questions worth asking are those of the literature (`Scheme.source`); all words are our own. A step
keeps the key of its scheme, and a critical question is named "scheme.question", so both stay when words change.
"""

from dataclasses import dataclass
from functools import cache

from argmap.message import Message
from argmap.model import open_questions
from argmap.model.records import Argument, OpenQuestion, Records
from argmap.model.scheme_table import SCHEMES, CriticalQuestion, Doubt, Scheme


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a step: of its scheme, with its record where somebody has dealt with it, or of one's own."""

    key: str
    """The key of the critical question, or the id of the record."""
    text: Message | str
    record: OpenQuestion | None
    doubts: Doubt = Doubt.STEP

    @property
    def is_open(self) -> bool:
        """True while it waits for an answer."""
        return self.record is None or open_questions.is_open(self.record)


def schemes() -> tuple[Scheme, ...]:
    """Return all schemes, those that belong together side by side."""
    return SCHEMES


@cache
def _by_key() -> dict[str, Scheme]:
    return {scheme.key: scheme for scheme in schemes()}


@cache
def _questions() -> dict[str, CriticalQuestion]:
    return {question.key: question for scheme in schemes() for question in scheme.questions}


def scheme(key: str) -> Scheme | None:
    """Return the scheme with this key, or None: another program may know more of them."""
    return _by_key().get(key)


def critical_question(key: str) -> CriticalQuestion | None:
    """Return the critical question with this key ("expert-opinion.field"), or None."""
    return _questions().get(key)


def asked_about_step(records: Records, step: Argument) -> list[Asked]:
    """Return the questions about a step: the critical ones of its scheme, then those of the user, in their order.

    A critical question of another scheme stays where it has an answer.
    """
    told = open_questions.questions_about(records, step.id)
    known = {question.critical: question for question in reversed(told) if question.critical}
    named = scheme(step.scheme)
    found = [Asked(q.key, q.text, known.pop(q.key, None), q.doubts) for q in named.questions] if named else []
    for key, record in known.items():
        other = critical_question(key)
        if record.answers and other is not None:
            found.append(Asked(key, other.text, record, other.doubts))
    return found + [Asked(question.id, question.text, question) for question in told if not question.critical]


def asked_about(records: Records, about: str) -> list[Asked]:
    """Return the questions about a map, a claim or a step, in their order."""
    if step := records.find(about, Argument):
        return asked_about_step(records, step)
    return [Asked(q.id, q.text, q) for q in open_questions.questions_about(records, about)]


def open_count(records: Records, about: str) -> int:
    """Return how many questions about a map, a claim or a step wait for an answer."""
    return sum(asked.is_open for asked in asked_about(records, about))
