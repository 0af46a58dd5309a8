"""A question turned into the thesis that says yes to it, or left as it is."""

from pathlib import Path

import pytest

from argmap.text.question_to_claim import thesis_of

TABLE = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("questions.tsv").read_text("utf-8").splitlines()
    if line
]


@pytest.mark.parametrize(("question", "right"), TABLE)
def test_a_thesis_is_right_or_the_question_as_it_stands(question, right):
    assert thesis_of(question) in {right or question, question}


def test_most_plain_questions_are_turned_round():
    plain = [(question, right) for question, right in TABLE if right]
    assert len(plain) >= 120
    assert sum(thesis_of(question) == right for question, right in plain) >= len(plain) * 0.65


@pytest.mark.parametrize(
    ("question", "thesis"),
    [
        ("Should Amazon sell face recognition to the police?", "Amazon should sell face recognition to the police."),
        ("  Are  zoos \n cruel?", "Zoos are cruel."),
        ("Can a carbon tax work?", "A carbon tax can work."),
        ("Should school start times change?", "Should school start times change?"),
        ("Cats or dogs?", "Cats or dogs?"),
        ("Cars should go.", "Cars should go."),
        ("Does religion destroy freedom?", "Religion destroys freedom."),
        ("", ""),
    ],
)
def test_a_question_that_is_not_certain_keeps_its_words_and_its_mark(question, thesis):
    assert thesis_of(question) == thesis


@pytest.mark.parametrize(
    "question",
    [
        "Do you think cats are nice?",
        "Do you support a tax on meat?",
        "Do you want free buses?",
        "Are you happy with the council?",
        "Will you vote yes?",
        "Would you work for the army?",
        "Have you changed your mind?",
    ],
)
def test_a_question_to_the_reader_stands_as_it_is(question):
    assert thesis_of(question) == question
    assert thesis_of("Should you pay more taxes?") == "You should pay more taxes."
