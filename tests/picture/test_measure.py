"""Measuring: lines fit, nothing is lost, and zoom changes nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontDatabase

from argmap.picture.fonts import FAMILY, font, metrics
from argmap.picture.measure import Style, advance, clean, lay, measured, wrap
from tests.picture.maps import any_text

CLAIM = Style(14)
SMALL = Style(10)
widths = st.floats(40, 400)


def bare(text: str) -> str:
    """Return text without its blanks, which may go where a line breaks."""
    return "".join(text.split())


@given(any_text, widths)
def test_no_line_is_wider_than_asked_for(text: str, width: float) -> None:
    paragraph = wrap(clean(text), width, CLAIM, "1, 2", SMALL)
    for line in paragraph.lines:
        assert line.width + line.tail_width <= width + 1


@given(any_text, widths)
def test_wrapping_loses_no_letter(text: str, width: float) -> None:
    paragraph = wrap(clean(text), width, CLAIM, "7,8", SMALL)
    assert bare("".join(line.text for line in paragraph.lines)) == bare(clean(text))
    assert bare("".join(line.tail for line in paragraph.lines)) == "7,8"


@given(st.text())
def test_clean_text_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")


def test_clean_text_keeps_line_breaks_and_takes_out_what_nobody_can_see() -> None:
    assert clean("\x00a \t b\r\n\r\n c\u2028d\x0b\ud800\ufffe") == "a b\n\nc\nd"


def test_a_word_wider_than_the_card_is_broken() -> None:
    paragraph = wrap("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 120, CLAIM)
    assert len(paragraph.lines) > 3
    assert paragraph.width <= 120


def test_the_numbers_of_sources_do_not_stand_alone_on_a_line() -> None:
    text = "one two three four"
    for tenths in range(500, 1600):
        last = wrap(text, tenths / 10, CLAIM, "1,\u00a02", SMALL).lines[-1]
        assert last.text, f"at {tenths / 10} px"


@pytest.mark.parametrize("text", ["اختبار (مهم)", "שלום, ABC!"])
def test_text_that_runs_leftward_stands_at_the_right(text: str) -> None:
    (line,) = lay(wrap(text, 200, CLAIM), 10, 0, 200, CLAIM, "#000000", 19)
    assert not line.rightward
    assert line.left + line.width == pytest.approx(210)


def test_measures_are_the_same_at_every_zoom() -> None:
    text = "Any officer can see me in public already."
    assert advance(text, Style(140)) == pytest.approx(10 * advance(text, Style(14)), rel=0.002)


def test_wide_letters_take_a_full_square_even_where_no_font_has_them() -> None:
    assert advance("人工智能", CLAIM) >= 4 * 14
    assert wrap("人工智能应当受到监管" * 5, 100, CLAIM).width <= 101


def test_the_bundled_font_is_the_one_that_measures() -> None:
    metrics(14)
    assert FAMILY in QFontDatabase.families()
    assert font(14).exactMatch()
    assert font(14, "bold").exactMatch()


@given(any_text, widths)
def test_a_fair_block_has_as_many_lines_and_all_the_letters(text: str, width: float) -> None:
    words = measured(clean(text), CLAIM, "7,8", SMALL)
    fair = words.fair_block(width)
    assert len(fair.lines) == words.count(width)
    assert bare("".join(line.text for line in fair.lines)) == bare(clean(text))
    assert fair.width <= width + 1.6


def test_no_short_word_stands_alone_on_the_last_line_where_it_need_not() -> None:
    words = measured("A shift of the times costs nothing if all schools do it.", CLAIM)
    assert words.block(160).lines[-1].text == "it."
    assert [line.text for line in words.fair_block(160).lines][-1] != "it."


@given(st.lists(st.sampled_from("a cat purrs, and then it sleeps (again) on the-mat".split()), min_size=1), widths)
def test_what_is_counted_is_what_is_drawn(words: list[str], width: float) -> None:
    text = " ".join(words)
    assert measured(text, CLAIM).count(width) == len(wrap(text, width, CLAIM).lines)
