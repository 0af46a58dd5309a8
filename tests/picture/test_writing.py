"""One way to write a picture, whatever its kind."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from argmap import picture
from argmap.errors import UserError
from argmap.picture import Figure, WriteOptions

FIGURE = Figure(300, 200, "#ffffff", (), "Small")
BEGINS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF", "webp": b"RIFF"}


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
    with pytest.raises(UserError, match="PNG, SVG, PDF or WebP"):
        picture.write(FIGURE, tmp_path / "map.docx")
    assert list(tmp_path.iterdir()) == []


def test_a_size_beyond_all_reason_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="300,000 × 200,000 pixels"):
        picture.write(FIGURE, tmp_path / "map.png", options=WriteOptions(scale=1000))
    assert list(tmp_path.iterdir()) == []


def test_what_is_coarser_than_asked_for_is_said(tmp_path: Path) -> None:
    huge = Figure(60_000, 200, "#ffffff", (), "Huge")
    assert "SVG and PDF keep every detail" in picture.write(huge, tmp_path / "map.webp")
    assert "SVG and PDF keep every detail" in picture.write(huge, tmp_path / "map.png")


def test_pixels_per_inch_say_the_same_as_a_scale(tmp_path: Path) -> None:
    picture.write(FIGURE, tmp_path / "map.png", options=WriteOptions(dpi=300))
    image = QImage(str(tmp_path / "map.png"))
    assert (image.width(), image.height()) == (938, 625)
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(300, abs=0.1)


@pytest.mark.parametrize("kind", ["png", "webp", "svg"])
def test_a_picture_can_be_without_its_ground(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"map.{kind}"
    picture.write(FIGURE, path, options=WriteOptions(transparent=True))
    if kind == "svg":
        assert "<rect" not in path.read_text(encoding="utf-8")
    else:
        assert QImage(str(path)).pixelColor(3, 3).alpha() == 0
    picture.write(FIGURE, path)
    if kind != "svg":
        assert QImage(str(path)).pixelColor(3, 3).name() == FIGURE.background
