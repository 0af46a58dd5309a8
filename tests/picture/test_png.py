"""PNG: what the canvas draws, at any scale, and never too large to open."""

import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from argmap.errors import UserError
from argmap.picture import Figure, ensure_application, paint, png
from tests.picture.maps import drawn, pets
from tests.picture.rendering import differences


def test_it_is_what_the_canvas_draws_item_by_item() -> None:
    made = drawn(pets())
    canvas = QImage(round(made.width), round(made.height), QImage.Format.Format_RGB32)
    canvas.fill(made.background)
    painter = QPainter(canvas)
    for item in made.items:
        painter.save()
        painter.translate(item.x, item.y)
        paint(painter, item.shapes)
        painter.restore()
    painter.end()
    assert max(differences(canvas, png.image(made, 1.0))) == 0


def test_the_scale_gives_more_pixels_and_the_same_size_on_paper(tmp_path: Path) -> None:
    made = drawn(pets())
    written = png.write(made, tmp_path / "a.png", 3.0)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (round(made.width * 3), round(made.height * 3))
    assert (written.width, written.height, written.notice) == (image.width(), image.height(), None)
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(3 * 96, abs=0.5)
    assert image.text("Title") == "Are cats good pets?"


def test_at_twice_the_scale_it_looks_the_same() -> None:
    made = drawn(pets())
    assert sorted(differences(png.image(made, 1.0), png.image(made, 2.0).scaledToWidth(round(made.width)), 8))[-5] < 20


def test_a_huge_map_is_as_large_as_one_file_can_be_and_says_so(tmp_path: Path) -> None:
    written = png.write(Figure(40_000, 90, "#ffffff", (), "Huge"), tmp_path / "a.png")
    assert written.width == png.LONGEST_SIDE
    assert written.scale == pytest.approx(0.75)
    assert "too large" in (written.notice or "")
    assert [file.name for file in tmp_path.iterdir()] == ["a.png"]


def test_a_size_that_was_asked_for_comes_in_tiles_that_fit_together(tmp_path: Path, monkeypatch: Any) -> None:
    made = drawn(pets())
    whole = png.image(made, 1.0)
    monkeypatch.setattr(png, "LONGEST_SIDE", 500)
    written = png.write(made, tmp_path / "a.png", 1.0)
    columns, rows = math.ceil(made.width / 500), math.ceil(made.height / 500)
    assert f"takes {columns * rows} files, from “a-1-1.png” to “a-{rows}-{columns}.png”" in (written.notice or "")
    together = QImage(round(made.width), round(made.height), QImage.Format.Format_RGB32)
    painter = QPainter(together)
    for row in range(rows):
        for column in range(columns):
            tile = QImage(str(tmp_path / f"a-{row + 1}-{column + 1}.png"))
            painter.drawImage(QPointF(column * written.width, row * written.height), tile)
    painter.end()
    # Qt places letters by quarters of a pixel: one whose place lies between two may stand a quarter further in a tile.
    apart = [difference > 2 for difference in differences(whole, together)]
    assert sum(apart) < len(apart) / 1000
    for seam in range(written.width, whole.width(), written.width):
        assert max(differences(*(picture.copy(seam - 1, 0, 2, whole.height()) for picture in (whole, together)))) <= 2
    for seam in range(written.height, whole.height(), written.height):
        assert max(differences(*(picture.copy(0, seam - 1, whole.width(), 2) for picture in (whole, together)))) <= 2


def test_strips_leave_no_seams(tmp_path: Path, monkeypatch: Any) -> None:
    made = drawn(pets())
    monkeypatch.setattr(png, "_STRIP", 20_000)
    png.write(made, tmp_path / "a.png", 1.0)
    assert max(differences(png.image(made, 1.0), QImage(str(tmp_path / "a.png")))) <= 2


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf")])
def test_a_scale_that_makes_no_sense_is_refused_in_words(scale: float, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="scale"):
        png.write(drawn(pets()), tmp_path / "a.png", scale)


def test_what_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        png.write(drawn(pets()), tmp_path / "no" / "such" / "folder.png")


def test_there_is_one_application() -> None:
    assert ensure_application() is ensure_application()


def test_several_threads_can_draw_at_the_same_time() -> None:
    made = drawn(pets())
    expected = png.image(made, 1.0)
    with ThreadPoolExecutor(4) as threads:
        images = list(threads.map(lambda _: png.image(drawn(pets()), 1.0), range(12)))
    assert all(image == expected for image in images)
