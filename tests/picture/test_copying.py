"""A picture to paste: PNG and SVG at once."""

from PySide6.QtGui import QImage

from argmap.picture import Figure, copying
from tests.picture.maps import drawn, pets


def test_the_clipboard_gets_a_png_and_an_svg_that_needs_no_font() -> None:
    made = drawn(pets())
    copied = copying.copied(made)
    image = QImage.fromData(copied.data(copying.PNG), "PNG")
    assert (image.width(), image.height()) == (round(made.width * 2), round(made.height * 2))
    svg = bytes(copied.data(copying.SVG).data()).decode()
    assert "<use" in svg
    assert "font-face" not in svg
    assert "Are cats good pets?" in svg


def test_a_huge_picture_is_pasted_smaller_rather_than_not_at_all() -> None:
    image = QImage.fromData(copying.copied(Figure(30_000, 20_000, "#ffffff", (), "Huge")).data(copying.PNG), "PNG")
    assert image.width() * image.height() < 25_000_000
    assert image.width() / image.height() > 1.49
