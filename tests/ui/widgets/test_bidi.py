"""Words that are written from right to left keep their order inside an English sentence."""

import unicodedata

import pytest

from argmap.ui.widgets.bidi import isolated


@pytest.mark.parametrize("words", ["القطط جيدة بنسبة 90%.", "חתולים שורטים, לפי Amazon."])
def test_right_to_left_words_are_a_direction_of_their_own(words: str) -> None:
    first, *inside, last = isolated(words)
    assert [unicodedata.bidirectional(mark) for mark in (first, last)] == ["FSI", "PDI"]
    assert "".join(inside) == words


def test_other_words_are_left_as_they_are() -> None:
    assert isolated("Cats purr.") == "Cats purr." and isolated("猫はかわいい。") == "猫はかわいい。"
