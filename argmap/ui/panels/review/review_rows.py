"""The rows of the review: open questions and remarks, each with what it leads to and what one key can do."""

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.model import open_questions
from argmap.model.records import Argument, Claim, Map, OpenQuestion, Records
from argmap.model.remarks import Remark, is_left_out
from argmap.model.schemes import asked_about_step, scheme
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened_at_word
from argmap.picture.translation import tr, translated
from argmap.ui.panels.review import remark_words
from argmap.ui.panels.review.remark_words import ASKED

LONGEST = 400


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row. `leads_to` are the records to select; `remark` None: it is about open questions."""

    key: str
    kind: str
    leads_to: tuple[str, ...]
    text: str
    told: str
    why: str
    remedy: str
    remark: Remark | None = None
    question: str = ""
    """The record of the question, if it is about a single one."""


def rows_of(records: Records, on_map: Tree, remarks: list[Remark]) -> list[ReviewRow]:
    """Return the rows of a map: what is asked, then the remarks, without what is left out."""
    quiet = on_map.map.quiet
    asked = [] if ASKED in quiet else [row for row in questions_on(records, on_map) if row.key not in quiet]
    return asked + [row_of(records, remark) for remark in remarks if not is_left_out(on_map.map, remark)]


def row_of(records: Records, remark: Remark) -> ReviewRow:
    """Return the row of a remark."""
    return ReviewRow(
        key=remark.key,
        kind=remark.kind.value,
        leads_to=tuple(id for id in remark.about if records.find(id, Argument) is None)[:2]
        if remark.kind in (remark.kind.SAME, remark.kind.BOTH_SIDES)
        else remark.about[:1],
        text=remark_words.subject_of(remark, records) or tr("(no words yet)"),
        told=remark_words.said(remark, records),
        why=remark_words.why(remark.kind),
        remedy=remark_words.remedy_of(remark.kind),
        remark=remark,
    )


def questions_on(records: Records, on_map: Tree) -> Iterator[ReviewRow]:
    """Yield the open questions about a map, its claims and its steps, in reading order.

    The critical questions of a step are one row.
    """
    for question in open_questions.questions_about(records, on_map.map.id):
        if open_questions.is_open(question):
            yield _asked(records, question)
    asked = {question.about for question in records.all(OpenQuestion)}
    for id, _, argument in on_map.walk():
        if argument is not None and argument.premises[0] == id and (argument.scheme or argument.id in asked):
            yield from _about_step(records, argument)
        if id in asked:
            for question in open_questions.questions_about(records, id):
                if open_questions.is_open(question):
                    yield _asked(records, question)


def _about_step(records: Records, step: Argument) -> Iterator[ReviewRow]:
    named, critical = scheme(step.scheme), 0
    for asked in asked_about_step(records, step):
        if not asked.is_open:
            continue
        if asked.record is not None and not asked.record.critical:
            yield _asked(records, asked.record)
        else:
            critical += 1
    if critical and named is not None:
        yield ReviewRow(
            key=f"{ASKED}:{step.id}",
            kind=ASKED,
            leads_to=(step.id,),
            text=_words(records, step.id),
            told=tr("%Ln critical question(s) open: {scheme}", "", critical, scheme=named.name),
            why=tr("This step is of a kind that can be tested by questions. They are listed in the inspector."),
            remedy="",
        )


def _asked(records: Records, question: OpenQuestion) -> ReviewRow:
    about = records.find(question.about, Map)
    where = tr("about the map") if about else tr("about “{claim}”", claim=_words(records, question.about, 60))
    return ReviewRow(
        key=f"{ASKED}:{question.id}",
        kind=ASKED,
        leads_to=(question.about,),
        text=question.text or tr("(no words yet)"),
        told=where,
        why=tr("An open question. Answer it in the inspector, with a claim, or close it."),
        remedy=tr("Close the question"),
        question=question.id,
    )


def _words(records: Records, id: str, length: int = LONGEST) -> str:
    step = records.find(id, Argument)
    claim = records.find(step.premises[0] if step else id, Claim)
    return shortened_at_word(" ".join(claim.text.split()), length) if claim else ""


def kind_name(kind: str) -> str:
    """Return what a kind of rows is called."""
    return translated(remark_words.KIND_NAMES[kind])
