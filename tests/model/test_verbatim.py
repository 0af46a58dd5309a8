"""When a claim is shown in quotation marks."""

import pytest

from argmap.model.verbatim import is_verbatim

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
