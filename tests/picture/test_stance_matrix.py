"""The picture of who stands where: all of it is there, told apart by shape, and inside the page."""

from dataclasses import replace
from itertools import pairwise

import pytest

from argmap.formats.maps import map_file
from argmap.model.document import Document
from argmap.model.records import Claim, Map, Side, Speaker
from argmap.model.stance_table import Matrix, stances
from argmap.picture import NAMES, TextShape, bounds, stance_matrix, svg, theme


@pytest.fixture(scope="module")
def sample() -> Document:
    return Document(map_file.read_sample())


def the_map(document: Document) -> str:
    return document.all(Map)[0].id


def texts(figure) -> list[str]:
    return [shape.text for shape in figure.placed() if isinstance(shape, TextShape)]


@pytest.mark.parametrize("name", NAMES)
def test_every_speaker_has_a_row_and_every_side_a_sign(sample: Document, name: str):
    found = stances(sample, the_map(sample))
    figure = stance_matrix.figure(sample, the_map(sample), found, theme(name))
    rows = {item.id: item for item in figure.items if item.kind == "speaker"}
    assert list(rows) == list(found.speakers)
    for id, item in rows.items():
        assert item.title == sample.get(id, Speaker).name
        sides = [found.side(id, claim) for claim in found.claims]
        assert item.description.count("supports “") == sides.count(Side.FOR)
        assert item.description.count("opposes “") == sides.count(Side.AGAINST)


def test_everything_is_inside_the_page_and_heads_do_not_run_into_each_other(sample: Document):
    found = stances(sample, the_map(sample))
    figure = stance_matrix.figure(sample, the_map(sample), found, theme("light"))
    left, top, right, bottom = bounds(figure.placed())
    assert left >= 0 and top >= 0 and right <= figure.width and bottom <= figure.height
    heads = next(item for item in figure.items if item.id == "heads")
    lines: dict[float, list[tuple[float, float]]] = {}
    for shape in heads.shapes:
        assert isinstance(shape, TextShape)
        column = (shape.left + shape.width / 2 - stance_matrix.NAMES) / stance_matrix.COLUMN - 0.5
        assert abs(column - round(column)) < 0.05, f"{shape.text} does not stand over the middle of its column"
        lines.setdefault(shape.baseline, []).append((shape.left, shape.left + shape.width))
    assert len(lines) <= stance_matrix.HEAD_LINES
    for spans in lines.values():
        spans.sort()
        assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_signs_differ_in_shape_so_that_color_is_never_needed():
    look = theme("print")
    gray = [repr([_colorless(s) for s in stance_matrix.sign(side, 0, 0, look)]) for side in Side]
    assert len(set(gray)) == len(Side)
    assert stance_matrix.sign(Side.NEITHER, 0, 0, look) == []


def _colorless(shape):
    names = [name for name in ("fill", "stroke") if hasattr(shape, name)]
    return replace(shape, **dict.fromkeys(names, ""))


def test_long_and_strange_names_stay_in_their_row(sample: Document):
    records = [
        replace(r, name="Ministry of " * 40, role="\u202eend\n\nof all " * 30) if isinstance(r, Speaker)
        else replace(r, text="x" * 900) if isinstance(r, Claim) else r
        for r in sample.records().values()
    ]  # fmt: skip
    document = Document(records)
    found = stances(document, the_map(document))
    figure = stance_matrix.figure(document, the_map(document), found, theme("light"))
    for item in figure.items:
        if item.kind == "speaker":
            names = [s for s in item.shapes if isinstance(s, TextShape) and s.anchor != "middle"]
            assert all(s.left + s.width <= stance_matrix.NAMES for s in names) and len(names) == 2
    assert svg.text(figure)


def test_a_matrix_without_anybody_is_still_a_picture(sample: Document):
    figure = stance_matrix.figure(sample, the_map(sample), Matrix((), (), {}), theme("dark"))
    assert figure.width > 100 and figure.height > 100
