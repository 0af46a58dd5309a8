"""One way to write a picture, whatever its kind."""

from pathlib import Path

import pytest

from argmap import picture
from argmap.errors import UserError
from argmap.picture import Figure

FIGURE = Figure(300, 200, "#ffffff", (), "Small")
BEGINS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


@pytest.mark.parametrize("kind", BEGINS)
def test_the_ending_says_what_kind_of_picture_is_written(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"map.{kind.upper()}"
    assert picture.write(FIGURE, path) == ""
    assert path.read_bytes().startswith(BEGINS[kind])


@pytest.mark.parametrize("kind", BEGINS)
def test_a_kind_that_is_given_counts_more_than_the_ending(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "map.txt"
    picture.write(FIGURE, path, kind)
    assert path.read_bytes().startswith(BEGINS[kind])


def test_no_file_is_written_for_an_ending_that_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="PNG, SVG or PDF"):
        picture.write(FIGURE, tmp_path / "map.docx")
    assert list(tmp_path.iterdir()) == []


def test_what_is_coarser_than_asked_for_is_said(tmp_path: Path) -> None:
    assert "SVG and PDF keep every detail" in picture.write(FIGURE, tmp_path / "map.png", scale=1000)
