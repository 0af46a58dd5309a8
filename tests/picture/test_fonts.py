"""The bundled font: every cut of it is there, and its zero is no sign out of a program listing."""

import base64
import io
import itertools

import pytest
from fontTools.ttLib import TTFont

from argmap.picture import font_data, pdf_fonts
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


@pytest.mark.parametrize(("weight", "italic"), CUTS)
def test_the_parts_for_svg_have_all_letters_of_the_font_and_the_list_tells_them(weight: Weight, italic: bool) -> None:
    with TTFont(font_file(weight, italic=italic)) as font:
        known = set(map(chr, font.getBestCmap())) - {"\r"}
    assert font_data.letters((weight, italic)) == known
    parts = list(font_data.parts((weight, italic), known))
    assert len(parts) == 2
    inside: set[str] = set()
    for part in parts:
        with TTFont(io.BytesIO(base64.b64decode(part.content))) as font:
            inside |= set(map(chr, font.getBestCmap()))
    assert inside == known


def test_a_font_cut_down_for_a_pdf_keeps_the_outlines_that_are_used_and_drops_the_rest() -> None:
    with TTFont(font_file("regular", italic=False)) as whole:
        order, cmap = whole.getGlyphOrder(), whole.getBestCmap()
        wanted = {order.index(cmap[ord(letter)]) for letter in "aÅ"}
        outline = whole["glyf"]["a"].getCoordinates(whole["glyf"])[0]
    cut = pdf_fonts.subset(font_file("regular", italic=False).read_bytes(), wanted)
    assert len(cut) < 20_000
    with TTFont(io.BytesIO(cut)) as font:
        font.setGlyphOrder(order)
        glyphs = font["glyf"]
        assert glyphs["a"].getCoordinates(glyphs)[0] == outline
        assert glyphs["A"].numberOfContours > 0, "it is a part of Å"
        assert glyphs["b"].numberOfContours == 0
