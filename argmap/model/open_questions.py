"""Open questions about a map, a claim or a step, and the claims that answer them."""

from dataclasses import replace

from argmap.model.document import Edit
from argmap.model.ordering import after
from argmap.model.records import Argument, Claim, OpenQuestion, Records
from argmap.model.rules import BrokenRule


def questions_about(records: Records, about: str) -> list[OpenQuestion]:
    """Return the questions about a map, a claim or a step that have records, in their order."""
    found = records.referrers(about, OpenQuestion, "about")
    return sorted(found, key=lambda question: (question.order, question.id))


def is_open(question: OpenQuestion) -> bool:
    """Return whether a question still waits for an answer."""
    return not question.answers and not question.closed


def waiting(records: Records, about: str) -> int:
    """Return how many questions about a map or a claim that have records wait for an answer."""
    return sum(is_open(question) for question in records.referrers(about, OpenQuestion, "about"))


def ask(edit: Edit, about: str, text: str) -> str:
    """Add a question about a map, a claim or a step, after the others about it."""
    return _add(edit, OpenQuestion(id=edit.new_id(), about=about, text=text))


def take_up(edit: Edit, step: str, critical: str) -> str:
    """Return the record of a critical question of a step; it is added where there is none yet."""
    for question in questions_about(edit, edit.get(step, Argument).id):
        if question.critical == critical:
            return question.id
    return _add(edit, OpenQuestion(id=edit.new_id(), about=step, critical=critical))


def _add(edit: Edit, question: OpenQuestion) -> str:
    edit.put(replace(question, order=after(_last(edit, question.about))))
    return question.id


def reword_question(edit: Edit, question: str, text: str) -> None:
    """Set the text of a question. A critical question has the words of its scheme."""
    found = edit.get(question, OpenQuestion)
    if found.critical:
        raise BrokenRule("A critical question has the words of its argument scheme.")
    edit.put(replace(found, text=text))


def answer_question(edit: Edit, question: str, claim: str) -> None:
    """Name a claim as an answer to a question."""
    found = edit.get(question, OpenQuestion)
    answers = tuple(dict.fromkeys((*found.answers, edit.get(claim, Claim).id)))
    edit.put(replace(found, answers=answers))


def take_back_answer(edit: Edit, question: str, claim: str) -> None:
    """Name a claim no longer as an answer to a question; the claim stays."""
    found = edit.get(question, OpenQuestion)
    edit.put(replace(found, answers=tuple(answer for answer in found.answers if answer != claim)))


def close_question(edit: Edit, question: str) -> None:
    """Close a question: it needs no further answer."""
    edit.put(replace(edit.get(question, OpenQuestion), closed=True))


def reopen_question(edit: Edit, question: str) -> None:
    """Open a question again that was closed."""
    edit.put(replace(edit.get(question, OpenQuestion), closed=False))


def remove_question(edit: Edit, question: str) -> None:
    """Remove a question; the claims that answer it stay."""
    edit.remove(edit.get(question, OpenQuestion).id)


def forget(edit: Edit, gone: str) -> None:
    """Remove the questions about a map, a claim or a step that is removed, and the claim from among the answers."""
    for question in edit.referrers(gone, OpenQuestion):
        if question.about == gone:
            edit.remove(question.id)
        else:
            take_back_answer(edit, question.id, gone)


def hand_over(edit: Edit, gone: str, to: str) -> None:
    """Transfer the questions about a claim or a step to another that takes its place, and its part in answers."""
    for question in edit.referrers(gone, OpenQuestion):
        answers = tuple(dict.fromkeys(to if answer == gone else answer for answer in question.answers))
        moved = replace(question, answers=answers)
        if question.about != gone:
            edit.put(moved)
            continue
        twins = [other for other in questions_about(edit, to) if other.critical == question.critical]
        if question.critical and twins:
            every = tuple(dict.fromkeys(twins[0].answers + answers))
            edit.put(replace(twins[0], answers=every, closed=twins[0].closed or question.closed))
            edit.remove(question.id)
        else:
            edit.put(replace(moved, about=to, order=after(_last(edit, to))))


def _last(edit: Edit, about: str) -> str:
    return max((other.order for other in edit.referrers(about, OpenQuestion, "about")), default="")
