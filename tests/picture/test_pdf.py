"""PDF: one page, fonts inside, text that can be selected."""

import re
from pathlib import Path

import pytest

from argmap import picture
from argmap.errors import UserError
from argmap.picture import Figure, page_on, pdf
from tests.picture.maps import drawn, pets


def page(file: Path) -> tuple[float, float]:
    """Return the size of the only page in points."""
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    (box,) = re.findall(rb"/MediaBox \[([\d. ]+)\]", data)
    left, top, right, bottom = map(float, box.split())
    return right - left, bottom - top


def test_the_page_is_as_large_as_the_figure(tmp_path: Path) -> None:
    made = drawn(pets())
    pdf.write(made, tmp_path / "a.pdf")
    assert page(tmp_path / "a.pdf") == pytest.approx((made.width * 0.75, made.height * 0.75), abs=1)


def test_fonts_are_inside_and_their_letters_are_known(tmp_path: Path) -> None:
    pdf.write(drawn(pets()), tmp_path / "a.pdf")
    data = (tmp_path / "a.pdf").read_bytes()
    names = set(re.findall(rb"/FontName /(\S+)", data))
    assert len(names) >= 2
    assert all(b"Atkinson" in name for name in names)
    assert data.count(b"/FontFile2") >= 2 or data.count(b"/FontFile3") >= 2
    assert data.count(b"/ToUnicode") >= 2, "without this, selected text would copy as nonsense"


def test_the_question_is_the_title_of_the_file(tmp_path: Path) -> None:
    pdf.write(drawn(pets()), tmp_path / "a.pdf")
    data = (tmp_path / "a.pdf").read_bytes()
    assert "Are cats good pets?".encode("utf-16-be") in data or b"Are cats good pets?" in data


def test_a_figure_is_fitted_into_the_middle_of_a_sheet(tmp_path: Path) -> None:
    sheet = page_on(Figure(2000, 500, "#ffffff", (), "Wide"), 842, 595, margin=21)
    assert sheet.scale * 2000 == pytest.approx(800)
    assert (sheet.left, sheet.top) == pytest.approx((21, (595 - 200) / 2))
    picture.write_pages([sheet], tmp_path / "wide.pdf")
    assert page(tmp_path / "wide.pdf") == pytest.approx((842, 595), abs=1)


def test_a_small_figure_is_not_blown_up() -> None:
    assert page_on(Figure(100, 100, "#ffffff", (), "Small"), 842, 595).scale == pytest.approx(0.75)


def test_a_huge_map_still_makes_a_page_that_readers_open(tmp_path: Path) -> None:
    pdf.write(Figure(90_000, 3_000, "#ffffff", (), "Huge"), tmp_path / "a.pdf")
    width, height = page(tmp_path / "a.pdf")
    assert width <= 14_400
    assert width / height == pytest.approx(30, rel=0.02)


def test_what_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        pdf.write(drawn(pets()), tmp_path / "no" / "such" / "folder.pdf")
