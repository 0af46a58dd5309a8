"""A question turned into the thesis that says yes to it."""

import pytest

from argmap.text.thesis import thesis_of


@pytest.mark.parametrize(
    ("question", "thesis"),
    [
        ("Should Amazon sell face recognition to the police?", "Amazon should sell face recognition to the police."),
        ("Should we ban cars?", "We should ban cars."),
        ("Must the city council build more homes?", "The city council must build more homes."),
        ("Is nuclear power safe?", "Yes: Is nuclear power safe?"),
        ("Are we free?", "We are free."),
        ("Can Anna Smith and Bob win?", "Anna Smith and Bob can win."),
        ("Do schools need phones?", "Schools need phones."),
        ("Cats or dogs?", "Yes: Cats or dogs?"),
        ("Cars should go.", "Cars should go."),
    ],
)
def test_a_question_becomes_its_thesis(question, thesis):
    assert thesis_of(question) == thesis
