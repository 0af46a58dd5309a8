"""An answer to a question becomes a claim where it belongs; every scheme can be asked about and answered."""

import pytest

from argmap.model import answering, map_commands, qualifications
from argmap.model.records import Argument, OpenQuestion, Stance
from argmap.model.schemes import asked_about, asked_about_step, critical_question, open_count, scheme, schemes
from tests.sketch import argument, claim, outline, sketch, the_map


def test_there_are_schemes_enough_and_each_says_what_it_is_and_what_to_ask():
    assert len(schemes()) >= 20
    assert len({known.key for known in schemes()}) == len(schemes()) == len({str(known.name) for known in schemes()})
    for known in schemes():
        assert scheme(known.key) is known
        assert str(known.help).count(". ") == 1 and known.source[-4:].isdigit() and str(known.example)
        assert len(known.questions) >= 2
        for question in known.questions:
            assert question.key.startswith(f"{known.key}.") and str(question.text).endswith("?")
            assert critical_question(question.key) is question


@pytest.mark.parametrize(
    ("key", "stance", "expected"),
    [
        ("sign.other", Stance.CON, "T\n  + Lights are off\n    _ Answer"),
        ("sign.other", Stance.PRO, "T\n  + Lights are off & Answer"),
        ("sign.there", Stance.CON, "T\n  + Lights are off\n    - Answer"),
        ("sign.there", Stance.PRO, "T\n  + Lights are off\n    + Answer"),
    ],
)
def test_an_answer_stands_where_it_bears_on_the_step(key: str, stance: Stance, expected: str):
    document = sketch("T\n  + Lights are off")
    step = argument(document, "Lights are off")
    with document.edit("Name") as edit:
        qualifications.name_scheme(edit, step, "sign")
    asked = next(q for q in asked_about_step(document, document.get(step, Argument)) if q.key == key)
    assert open_count(document, step) == 3
    with document.edit("Answer") as edit:
        made = answering.answer_with(edit, the_map(document), step, asked, "Answer", stance)
    assert outline(document) == expected
    assert [q.answers for q in document.all(OpenQuestion)] == [(made,)] and open_count(document, step) == 2


def test_answers_to_a_scheme_that_is_named_no_more_stay_and_what_is_open_goes():
    document = sketch("T\n  + Lights are off")
    step = argument(document, "Lights are off")
    with document.edit("Name") as edit:
        qualifications.name_scheme(edit, step, "sign")
        asked = asked_about_step(edit, edit.get(step, Argument))
        answering.name_answer(edit, step, asked[0], claim(document, "T"))
        answering.set_question_aside(edit, step, asked[1])
        qualifications.name_scheme(edit, step, "example")
    keys = [q.key for q in asked_about(document, step)]
    assert keys == ["example.true", "example.typical", "example.enough", "example.special", "sign.strength"]


def test_an_argument_keeps_the_scheme_of_another_program():
    document = sketch("T\n  + A")
    with document.edit("Name") as edit:
        qualifications.name_scheme(edit, argument(document, "A"), "from-somewhere-else")
    assert asked_about(document, argument(document, "A")) == []
    with document.edit("Flip") as edit:
        map_commands.flip(edit, argument(document, "A"))
    assert document.get(argument(document, "A"), Argument).scheme == "from-somewhere-else"
