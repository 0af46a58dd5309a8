"""A question turned into the thesis that says yes to it, where that is sure; and a question proposed from a title."""

import time
from pathlib import Path

import pytest

from argmap.text.question_to_claim import question_in_title, thesis_of, tidy_question

TABLES = ("questions.tsv", "questions_held_back.tsv")
"""Rules were made looking at the first; the second was written afterwards. A question without a thesis is to stand."""


def table(name: str) -> list[tuple[str, str]]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [(line.partition("\t")[0], line.partition("\t")[2]) for line in lines if line]


@pytest.mark.parametrize("name", TABLES)
def test_a_thesis_is_right_or_left_to_the_user(name):
    wrong = [
        (question, thesis_of(question)) for question, right in table(name) if thesis_of(question) not in {right, None}
    ]
    assert wrong == []


@pytest.mark.parametrize("name", TABLES)
def test_nearly_all_yes_or_no_questions_are_turned_round(name):
    plain = [(question, right) for question, right in table(name) if right]
    assert len(plain) >= 40
    assert sum(thesis_of(question) == right for question, right in plain) >= len(plain) * 0.85


@pytest.mark.parametrize(
    ("question", "thesis"),
    [
        ("Should Amazon sell face recognition to the police?", "Amazon should sell face recognition to the police."),
        ("  Are  zoos \n cruel?", "Zoos are cruel."),
        ("Can a carbon tax work?", "A carbon tax can work."),
        ("Should school start times change?", "School start times should change."),
        ("Does religion destroy freedom?", "Religion destroys freedom."),
        ("Is Lee's 'Mud. We dig it' campaign a good idea?", "Lee's 'Mud. We dig it' campaign is a good idea."),
        ("Should the rich, the poor and the old pay?", "The rich, the poor and the old should pay."),
        ("Whether the council should sell the library", "The council should sell the library."),
        ("Should we ban cars or not?", "We should ban cars."),
        ("We can't trust polls, can we?", "We can't trust polls."),
        ("Do you think that school starts too early?", "School starts too early."),
        ("Is it ever right to lie?", "It is sometimes right to lie."),
        ("should phones be banned in class", "Phones should be banned in class."),
    ],
)  # fmt: skip
def test_a_question_of_any_form_becomes_a_plain_sentence(question, thesis):
    assert thesis_of(question) == thesis


@pytest.mark.parametrize(
    "question",
    [
        "Why should phones be banned in schools?",
        "How can cities reduce homelessness?",
        "Cats or dogs?",
        "Should the airport expand or close?",
        "Should homework be abolished, and if so, when?",
        "Isn't homework useless?",
        "Should we not tax churches?",
        "Cars should go.",
        "Calif. may raise minimum wage to $15 by 2022",
        "Will Smith apologizes",
        "Do you think cats are nice or mean?",
        "Do you support a tax on meat?",
        "Are you happy with the council?",
        "Will you vote yes?",
        "Have you changed your mind?",
        "Sollten Autos verboten werden?",
        "Is it fair? Should we care?",
        "?",
        "",
    ],
)
def test_what_does_not_become_one_sentence_for_sure_is_left_to_the_user(question):
    assert thesis_of(question) is None


@pytest.mark.parametrize(
    "question",
    [
        "Should " + "the old and new plans of the city to build and " * 4 + "grow?",
        "Is " + "the man the woman the dog " * 5 + "saw bad?",
        "Should " + "schools " * 28 + "help?",
        "Do you think " + "that " * 25 + "?",
        "Should we " * 100_000 + "?",
        "…" * 1_000_000,
    ],
)
def test_no_question_takes_long(question):
    begun = time.process_time()
    thesis_of(question)
    question_in_title(question)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("Should we ban cars? - Harbor News", "Should we ban cars?"),
        ("What is a fair tax? | Letters | The Daily Planet", "What is a fair tax?"),
        ("Opinion: Should teachers strike ?", "Should teachers strike?"),
        ("Is the bridge done? Voters disagree", "Is the bridge done?"),
        ("Calif. may raise minimum wage to $15 by 2022.", None),
        ("Will Smith apologizes;", None),
        ("The muddle over the exception to the ban;", None),
        ("Will the tax work…", None),
        ("Why cars must go", None),
        ("", None),
    ],
)
def test_a_title_proposes_a_question_only_if_it_asks_one(title, question):
    assert question_in_title(title) == question


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("Should we ban cars?;", "Should we ban cars?"),
        ("The exception to the ban;", "The exception to the ban"),
        ("What they found…", "What they found"),
        ("A letter to the U.S.", "A letter to the U.S."),
        ("Polls close at 8 p.m.", "Polls close at 8 p.m."),
        ("Farms - a story", "Farms - a story"),
        ("", ""),
    ],
)
def test_stray_signs_and_the_name_of_the_site_are_left_off(text, tidy):
    assert tidy_question(text) == tidy
