"""Initials and colors of speakers."""

import pytest
from hypothesis import given

from argmap.picture import theme
from argmap.picture.speaker_colors import color, initials
from tests.picture.maps import LIGHT, any_text


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Lane", "AL"),
        ("Ada Maria van der Lane", "AL"),
        ("Deputy Jeff Talbot", "JT"),
        ("Dr. Bo Okafor", "BO"),
        ("The Deputy", "TD"),
        ("ACLU", "AC"),
        ("EU", "EU"),
        ("dogfan77", "Do"),
        ("ACLU and 24 groups", "AC"),
        ("Amazon", "Am"),
        ("“Anonymous Coward”", "AC"),
        ("Jean-Luc Picard", "JP"),
        ("@somebody", "So"),
        ("王小明", "王"),
        ("", "?"),
        ("…", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(any_text)
def test_any_name_has_initials_that_fit_a_disc(name: str) -> None:
    assert 1 <= len(initials(name)) <= 8


def test_a_speaker_keeps_the_color_from_day_to_day() -> None:
    """The value is written down here on purpose: it may change with the palette, never from run to run."""
    assert [theme("light").speakers.index(color(name, LIGHT)) for name in ("Ada Lane", "Cy Young", "ACLU")] == [0, 6, 2]


def test_a_speaker_has_the_same_place_in_every_palette() -> None:
    dark = theme("dark")
    for name in ("Ada Lane", "Cy Young", "ACLU", "dogfan77"):
        assert LIGHT.speakers.index(color(name, LIGHT)) == dark.speakers.index(color(name, dark))


def test_writing_a_name_with_other_blanks_or_capitals_does_not_change_the_color() -> None:
    assert color("Ada  Lane", LIGHT) == color("ada lane", LIGHT)


def test_many_speakers_use_the_whole_palette() -> None:
    used = {color(f"Speaker {number}", LIGHT) for number in range(100)}
    assert used == set(LIGHT.speakers)
