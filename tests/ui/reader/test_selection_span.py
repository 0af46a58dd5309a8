"""Spans grow by words, then by sentences, and shrink again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.ui.reader.selection_span import narrower, trimmed, wider

TEXT = "He left. “We should stop this now,” said Mary, a vet. It is late. The end is near.\n\nA new one. Another."


def grow(words: str, by: int = 1) -> str:
    start = TEXT.index(words)
    span = start, start + len(words)
    for _ in range(by):
        span = wider(TEXT, span)
    return TEXT[slice(*span)]


def shrink(words: str) -> str:
    start = TEXT.index(words)
    return TEXT[slice(*narrower(TEXT, (start, start + len(words))))]


def test_cut_words_become_whole_and_then_sentences() -> None:
    assert grow("hould st") == "should stop"
    assert grow("hould st", 2) == "“We should stop this now,” said Mary, a vet."
    assert grow("hould st", 3) == "“We should stop this now,” said Mary, a vet. It is late."
    assert grow("The end is near.") == "The end is near.\n\nA new one."
    assert grow("Another.") == "Another."


def test_a_place_inside_a_word_becomes_that_word() -> None:
    start = TEXT.index("left") + 2
    assert TEXT[slice(*wider(TEXT, (start, start)))] == "left"


def test_sentences_go_before_words_do() -> None:
    assert shrink("It is late. The end is near.") == "It is late."
    assert shrink("It is late.") == "It is"
    assert shrink("It") == "It"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  a b ", "a b"),
        ("“a b”", "a b"),
        ('"a"', "a"),
        ("“a” and “b”", "“a” and “b”"),
        ("‘it’s’", "‘it’s’"),
        ("“”", "“”"),
    ],
)
def test_space_and_marks_around_all_of_it_are_left_out(text: str, kept: str) -> None:
    assert text[slice(*trimmed(text, (0, len(text))))] == kept


@given(st.text(st.sampled_from('ab .\n“”’"🐕'), max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_spans_stay_in_the_text_and_wider_never_loses_words(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    low, high = trimmed(text, (start, end))
    first, last = wider(text, (start, end))
    assert 0 <= first <= last <= len(text)
    assert first <= low and last >= high
    small = narrower(text, (start, end))
    assert low <= small[0] <= small[1] <= high
