"""Answer a question with a new claim, which is put on the map where it belongs: for or against what is asked about."""

from dataclasses import replace

from argmap.model import map_commands, open_questions
from argmap.model.document import Edit
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.scheme_table import Doubt
from argmap.model.schemes import Asked


def answer_with(edit: Edit, map: str, about: str, asked: Asked, text: str, stance: Stance) -> str:
    """Answer a question about a map, a claim or a step with a new claim in these words; return the claim.

    About a claim it becomes a reason or an objection. About a step, what speaks against it becomes an objection to the
    step, or to its premise where the question is about that; what speaks for it stands beside its premises, or is a
    reason for the premise. About the map it stands by itself.
    """
    answer = map_commands.add_claim(edit, text, map)
    if (step := edit.find(about, Argument)) is not None:
        _answer_about_step(edit, step, asked.doubts, answer, stance)
    elif edit.find(about, Claim) is not None:
        map_commands.argue(edit, [answer], stance, about)
    else:
        edit.get(about, Map)
    name_answer(edit, about, asked, answer)
    return answer


def name_answer(edit: Edit, about: str, asked: Asked, claim: str) -> None:
    """Name a claim of the document as an answer to a question."""
    question = asked.record.id if asked.record else open_questions.take_up(edit, about, asked.key)
    open_questions.answer_question(edit, question, claim)


def set_question_aside(edit: Edit, about: str, asked: Asked) -> None:
    """Close a question without an answer: here it does not matter."""
    question = asked.record.id if asked.record else open_questions.take_up(edit, about, asked.key)
    open_questions.close_question(edit, question)


def _answer_about_step(edit: Edit, step: Argument, doubts: Doubt, answer: str, stance: Stance) -> None:
    if doubts is Doubt.PREMISE:
        map_commands.argue(edit, [answer], stance, step.premises[0])
    elif stance is Stance.CON:
        map_commands.argue(edit, [answer], Stance.CON, step.id)
    else:
        edit.put(replace(step, premises=(*step.premises, answer)))
