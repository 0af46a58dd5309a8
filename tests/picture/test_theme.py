"""Themes: readable by everybody, in color and in gray."""

import math
from dataclasses import replace

import pytest

from argmap.errors import UserError
from argmap.layout import ArrangementKind, arrange
from argmap.picture import NAMES, EllipseShape, Item, PathShape, Shape, TextShape, Theme, draw, theme
from argmap.picture.speaker_colors import PLACES
from argmap.picture.theme import contrast, linear, luminance
from tests.picture.maps import drawn, item, pets
from tests.sketch import argument, the_map

VISION = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    # Machado, Oliveira and Fernandes 2009, severity 1.0, for linear light
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen(color: str, vision: str) -> tuple[float, float, float]:
    """Return a color as somebody sees it, in CIE L*a*b* (D65)."""
    light = [linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    r, g, b = (min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in VISION[vision])
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str, vision: str) -> float:
    """Return the distance of two colors as somebody sees them (CIE 1976); 2.3 can just be noticed."""
    return math.dist(seen(one, vision), seen(other, vision))


@pytest.mark.parametrize("name", NAMES)
def test_all_text_stands_out_from_its_ground(name: str) -> None:
    pairs = theme(name).text_pairs()
    assert len(pairs) > 20
    assert {what: contrast(ink, ground) for what, ink, ground in pairs if contrast(ink, ground) < 4.5} == {}


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_with_high_contrast_text_stands_out_by_seven_and_lines_by_three(name: str) -> None:
    """Initials are exempt: the name stands beside them, and speakers keep their colors in every theme."""
    colors = theme(name)
    pairs = [pair for pair in colors.text_pairs() if pair[0] != "initials"]
    assert {what: contrast(ink, ground) for what, ink, ground in pairs if contrast(ink, ground) < 7} == {}
    lines = (colors.card_edge, colors.thesis_edge, colors.stem, colors.pro_extra, colors.con_extra, colors.hovered)
    assert [line for line in (*lines, colors.selected) if contrast(line, colors.ground) < 3] == []
    assert colors.edge > theme("light").edge and colors.line > theme("light").line


@pytest.mark.parametrize("name", NAMES)
def test_every_pair_of_text_and_ground_that_is_drawn_has_been_checked(name: str) -> None:
    colors = theme(name)
    checked = {ink for _, ink, _ in colors.text_pairs()}
    used = {shape.color for shape in drawn(pets(), colors).placed() if isinstance(shape, TextShape)}
    assert used <= checked


@pytest.mark.parametrize("name", NAMES)
def test_lines_and_marks_of_the_window_can_be_seen(name: str) -> None:
    colors = theme(name)
    for color in (colors.pro, colors.con, colors.pro_extra, colors.con_extra, colors.selected, colors.hovered):
        assert contrast(color, colors.ground) >= 3, color


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("vision", VISION)
def test_the_stances_differ_in_color_for_every_kind_of_color_vision(name: str, vision: str) -> None:
    colors = theme(name)
    assert apart(colors.pro, colors.con, vision) > 30


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("vision", VISION)
def test_no_two_colors_of_speakers_look_the_same_to_anybody(name: str, vision: str) -> None:
    palette = theme(name).speakers
    assert len(palette) == PLACES
    assert min(apart(a, b, vision) for a in palette for b in palette if a < b) > 14


@pytest.mark.parametrize("name", NAMES)
def test_the_stances_can_be_told_apart_without_any_color(name: str) -> None:
    """In gray they are almost alike, so it is the shape and the sign that must tell them apart."""
    gray = without_stance_colors(theme(name))
    document = pets()
    figure = drawn(document, gray)
    pro, con = item(figure, argument(document, "They are clean")), item(figure, argument(document, "Cats ignore you"))
    assert any(isinstance(shape, EllipseShape) for shape in pro.shapes)
    assert not any(isinstance(shape, EllipseShape) for shape in con.shapes)
    assert strokes(pro.shapes[-1]) == 2, "a plus"
    assert strokes(con.shapes[-1]) == 1, "a minus"
    undercut = item(figure, argument(document, "Some cats never purr"))
    assert lines(undercut, gray) == {gray.undercut_dash}


@pytest.mark.parametrize("name", NAMES)
def test_where_each_argument_has_a_line_of_its_own_that_tells_them_apart_too(name: str) -> None:
    gray = without_stance_colors(theme(name))
    document = pets()
    figure = draw(document, the_map(document), gray, arrange, arrangement=ArrangementKind.LAYERED)
    pro, con = item(figure, argument(document, "They are clean")), item(figure, argument(document, "Cats ignore you"))
    assert lines(pro, gray) == {()}
    assert lines(con, gray) == {gray.con_dash} != {()}


def without_stance_colors(colors: Theme) -> Theme:
    return replace(colors, con=colors.pro, con_extra=colors.pro_extra)


def lines(item: Item, colors: Theme) -> set[tuple[float, ...]]:
    """Return how the lines of an argument are broken; the sign is a line too, in its own color."""
    strokes = [shape for shape in item.shapes if isinstance(shape, PathShape) and shape.stroke not in ("", colors.sign)]
    return {shape.dash for shape in strokes}


def strokes(shape: Shape) -> int:
    assert isinstance(shape, PathShape)
    return sum(command[0] == "L" for command in shape.commands)


def test_the_print_theme_has_a_white_ground() -> None:
    assert theme("print").ground == theme("print").card == "#ffffff"


def test_the_dark_theme_is_dark() -> None:
    assert luminance(theme("dark").ground) < luminance(theme("dark").card) < 0.05


def test_a_theme_that_is_not_there_is_named_in_words() -> None:
    with pytest.raises(UserError, match=r"“sepia”.*light, dark, print, contrast-light, and contrast-dark"):
        theme("sepia")
