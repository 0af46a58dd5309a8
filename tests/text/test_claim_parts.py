"""Where a claim is best split in two."""

import pytest

from argmap.text.claim_parts import parts


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Cats purr. Dogs bark at night.", "Cats purr.", "Dogs bark at night."),
        ("Cats are clean; dogs are not", "Cats are clean", "Dogs are not"),
        ("Cats are clean, and dogs are loyal.", "Cats are clean.", "Dogs are loyal."),
        ("Taxes and fees rise, but wages do not", "Taxes and fees rise", "Wages do not"),
        ("The toll cuts traffic and it pays for buses", "The toll cuts traffic", "It pays for buses"),
        ("The U.S. is large. It has 50 states.", "The U.S. is large.", "It has 50 states."),
        ("Katzen sind sauber und Hunde sind treu", "Katzen sind sauber", "Hunde sind treu"),
        ("Schools should open later – teenagers need sleep", "Schools should open later", "Teenagers need sleep"),
        ("It rose by 3.5 percent and prices fell by half", "It rose by 3.5 percent", "Prices fell by half"),
    ],
)
def test_a_claim_is_split_where_its_words_tell(text, first, second):
    assert parts(text) == (first, second)


@pytest.mark.parametrize("text", ["Cats purr", "", "and", "Salt and pepper", "Dr. Smith left", "So and so."])
def test_a_claim_that_says_one_thing_is_not_split(text):
    assert parts(text) is None
