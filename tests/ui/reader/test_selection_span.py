"""The ends of a span move by words, clauses and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.ui.reader.selection_span import Unit, end_moved, start_moved, trimmed

TEXT = "He left. “We should stop this now,” said Mary, a vet. It is late. The end is near.\n\nA new one. Another."
WORD, CLAUSE, SENTENCE = Unit.WORD, Unit.CLAUSE, Unit.SENTENCE


def steps(text: str, words: str, unit: Unit, by: int = 1, count: int = 1) -> str:
    """Return what is selected after the end was moved so many times."""
    start = text.index(words)
    span = start, start + len(words)
    for _ in range(count):
        span = end_moved(text, span, unit, by)
    return text[slice(*span)]


def back(text: str, words: str, unit: Unit, by: int = -1) -> str:
    """Return what is selected after the beginning was moved."""
    start = text.index(words)
    return text[slice(*start_moved(text, (start, start + len(words)), unit, by))]


def test_the_end_moves_by_a_word() -> None:
    assert steps(TEXT, "We should", WORD) == "We should stop"
    assert steps(TEXT, "We sho", WORD) == "We should"
    assert steps(TEXT, "It is late", WORD, -1) == "It is"
    assert steps(TEXT, "It", WORD, -1) == "It"


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        (
            "Selling it is hard, but changing what people do is much harder, Ms. Ek said.",
            "Selling",
            ["Selling it is hard", "Selling it is hard, but changing what people do is much harder"],
        ),
        ("They paid $1,200 — too much — for it.", "They", ["They paid $1,200", "They paid $1,200 — too much"]),
        ("It works; we saw it (twice) then.", "It", ["It works", "It works; we saw it", "It works; we saw it (twice"]),
        ("A well-known, old trick.", "A", ["A well-known", "A well-known, old trick."]),
        ("She left—nobody knows why.", "She", ["She left", "She left—nobody knows why."]),
    ],
)  # fmt: skip
def test_the_end_moves_by_a_clause(text: str, words: str, wanted: list[str]) -> None:
    assert [steps(text, words, CLAUSE, count=count + 1) for count in range(len(wanted))] == wanted


def test_a_clause_is_given_back() -> None:
    text = "Selling it is hard, but changing what people do is much harder, Ms. Ek said."
    assert steps(text, "Selling it is hard, but changing", CLAUSE, -1) == "Selling it is hard"
    assert steps(text, "Selling it is hard", CLAUSE, -1) == "Selling it is hard"


def test_the_end_moves_by_a_sentence_and_on_into_the_next_paragraph() -> None:
    assert steps(TEXT, "We should", SENTENCE) == "We should stop this now,” said Mary, a vet."
    assert steps(TEXT, "It is", SENTENCE, count=2) == "It is late. The end is near."
    assert steps(TEXT, "The end", SENTENCE, count=2) == "The end is near.\n\nA new one."
    assert steps(TEXT, "Another.", SENTENCE) == "Another."
    assert steps(TEXT, "It is late. The end", SENTENCE, -1) == "It is late."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "It rained. While the “Sun. We sell it.” campaign did not please Ada Berg, it worked. Next.",
            "While the “Sun. We sell it.” campaign did not please Ada Berg, it worked.",
        ),
        (
            'It rained. While the "Stop! Think!" posters were up, sales fell. Next.',
            'While the "Stop! Think!" posters were up, sales fell.',
        ),
        ("While “Go. Now. On.” was sung, I slept. Next.", "While “Go. Now. On.” was sung, I slept."),
        ("While it lasted, Kim said: “We lost. We go on.” Then Kim left.", "While it lasted, Kim said: “We lost."),
    ],
)  # fmt: skip
def test_a_slogan_in_quotation_marks_does_not_end_a_sentence(text: str, sentence: str) -> None:
    assert steps(text, "While", SENTENCE) == sentence


def test_the_beginning_moves_too() -> None:
    text = "Selling it is hard, but changing what people do is much harder. Next."
    assert back(text, "what people do", WORD) == "changing what people do"
    assert back(text, "what people do", CLAUSE) == "but changing what people do"
    assert back(text, "what people do", SENTENCE) == "Selling it is hard, but changing what people do"
    assert back(text, "but changing what", WORD, 1) == "changing what"


@pytest.mark.parametrize(
    ("unit", "wanted"),
    [(WORD, "stop"), (CLAUSE, "We should stop this now"), (SENTENCE, "“We should stop this now,” said Mary, a vet.")],
)
def test_a_place_becomes_the_unit_around_it(unit: Unit, wanted: str) -> None:
    at = TEXT.index("stop") + 2
    assert TEXT[slice(*end_moved(TEXT, (at, at), unit, 1))] == wanted


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


@given(
    st.text(st.sampled_from('ab .,—(\n“”’"🐕'), max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(Unit),
)
def test_ends_stay_in_the_text_and_never_cross(text: str, one: int, other: int, unit: Unit) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    low, high = trimmed(text, (start, end))
    on, less = end_moved(text, (start, end), unit, 1), end_moved(text, (start, end), unit, -1)
    assert 0 <= on[0] <= on[1] <= len(text)
    if low < high:
        assert on[0] == low and on[1] >= high
        assert less[0] == low <= less[1] <= high
        more = start_moved(text, (start, end), unit, -1)
        assert 0 <= more[0] <= low and more[1] == high
