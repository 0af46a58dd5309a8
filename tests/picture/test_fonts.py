"""The bundled font: every cut of it is there, and its zero is no sign out of a program listing."""

import itertools

import pytest
from fontTools.ttLib import TTFont

from argmap.picture.fonts import font_file, metrics
from argmap.picture.shapes import Weight

CUTS: list[tuple[Weight, bool]] = [("regular", False), ("regular", True), ("bold", False), ("bold", True)]


@pytest.mark.parametrize(("weight", "italic"), CUTS)
def test_the_zero_has_no_slash(weight: Weight, italic: bool) -> None:
    with TTFont(font_file(weight, italic=italic)) as font:
        cmap, glyphs = font.getBestCmap(), font["glyf"]
        contours = glyphs[cmap[ord("0")]].numberOfContours
        assert contours == glyphs[cmap[ord("O")]].numberOfContours == 2


@pytest.mark.parametrize(("weight", "italic"), CUTS)
def test_a_zero_is_as_wide_as_before_and_narrower_than_the_letter(weight: Weight, italic: bool) -> None:
    known = metrics(100, weight, italic=italic)
    assert known.horizontalAdvance("0") < 0.9 * known.horizontalAdvance("O")
    assert 0.5 < known.horizontalAdvance("0") / 100 < 0.7


def test_the_four_cuts_are_four_files() -> None:
    files = [font_file(weight, italic=italic) for weight, italic in CUTS]
    assert all(one.read_bytes() != other.read_bytes() for one, other in itertools.combinations(files, 2))
