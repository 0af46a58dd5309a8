"""PNG: what the canvas draws, at any scale, and never too large to open."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
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


@pytest.mark.parametrize(("width", "height"), [(60_000, 2_000), (900, 50_000), (20_000, 20_000)])
def test_a_huge_map_gets_a_smaller_scale_and_a_notice(width: float, height: float, tmp_path: Path) -> None:
    figure = Figure(width, height, "#ffffff", (), "Huge")
    scale = png.fitting(figure, 2.0)
    assert scale < 2
    assert width * scale * height * scale <= png.MOST_PIXELS * 1.001
    assert max(width, height) * scale <= png.LONGEST_SIDE
    if width == 900:
        written = png.write(figure, tmp_path / "a.png", 2.0)
        assert written.notice is not None
        assert "too large" in written.notice
        assert written.scale == pytest.approx(scale)


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
