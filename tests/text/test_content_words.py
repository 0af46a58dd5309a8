"""The words that tell what a text is about are found in any language, with their place."""

import pytest

from argmap.text.content_words import content_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The shops won't survive, and nobody will pay", ["shops", "survive", "pay"]),
        ("I think that's something people really want", []),
        ("The mayor's plan costs $449,000", ["mayor", "plan", "costs", "$449,000"]),
        ("The EU and the U.S. differ on coal-fired plants", ["EU", "differ", "coal-fired", "plants"]),
        ("Die Mieten sind nicht mehr zu bezahlen", ["Mieten", "bezahlen"]),
        ("Les loyers ne sont plus payables pour nous", ["loyers", "payables"]),
        ("", []),
        ("…", []),
    ],
)
def test_function_words_and_empty_words_are_left_out(text: str, words: list[str]):
    assert [word.word for word in content_words(text)] == words


def test_forms_of_one_word_have_one_stem():
    said = content_words("Shops close early. Shopping is no fun. A shop")
    assert [word.word for word in said if word.stem == "shop"] == ["Shops", "Shopping", "shop"]


def test_a_word_knows_its_place_and_whether_a_sentence_begins_with_it():
    said = list(content_words("Trams are cheap. Roads, says Holm, cost"))
    assert [(word.word, word.start, word.opens) for word in said] == [
        ("Trams", 0, True),
        ("cheap", 10, False),
        ("Roads", 17, True),
        ("Holm", 29, False),
        ("cost", 35, False),
    ]
