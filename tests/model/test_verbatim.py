"""When a claim is shown in quotation marks."""

import pytest

from argmap.model.verbatim import is_verbatim, shortened, shortened_at_word

SAID = "People should be free to walk down the street without being watched by the government. It’s a right."


@pytest.mark.parametrize(
    "text",
    [
        SAID,
        "People should be free … without being watched by the government",
        "… free to walk down the street [...] It's a right.",
        "“People should be free to walk down the street”",
        "Without being watched by the government",
    ],
)
def test_the_passages_own_words_are_a_quotation(text):
    assert is_verbatim(text, ["Something else.", SAID])


@pytest.mark.parametrize(
    "text", ["Nobody should be watched.", "", "…", "It's a right. … People should be free", "People should not be free"]
)
def test_other_words_or_another_order_are_a_paraphrase(text):
    assert not is_verbatim(text, [SAID])


def test_a_long_text_is_cut_with_an_ellipsis_between_words_where_it_can_be() -> None:
    assert shortened("Cats purr, they do", 11) == "Cats purr,…"
    assert shortened_at_word("Cats purr, they do", 11) == "Cats purr…"
    assert shortened_at_word("Catspurrtheydo", 4) == "Cats…"
    assert shortened("Cats", 4) == shortened_at_word("Cats", 4) == "Cats"
