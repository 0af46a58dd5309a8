"""Pages become one PDF, or a file each."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from argmap.errors import UserError
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import page_size
from argmap.picture.page_writing import paths, write_sheets
from argmap.picture.paging import paged
from argmap.picture.writing import WriteOptions
from tests.picture.maps import LIGHT, pets
from tests.picture.test_paging import random_map
from tests.sketch import the_map


@pytest.fixture(scope="module")
def sheets(qapp_cls: type) -> tuple:
    document = random_map(40)
    return paged(document, the_map(document), LIGHT, PictureOptions(page=page_size("A4"))).sheets


def test_pages_are_numbered_with_as_many_digits_each() -> None:
    assert paths(Path("map.png"), 1) == (Path("map.png"),)
    assert paths(Path("a.b.png"), 2) == (Path("a.b-1.png"), Path("a.b-2.png"))
    assert paths(Path("map.svg"), 12)[::11] == (Path("map-01.svg"), Path("map-12.svg"))


def test_a_pdf_has_all_pages_on_their_paper(sheets: tuple, tmp_path: Path) -> None:
    written = write_sheets(sheets, tmp_path / "map.pdf", "pdf")
    assert written.paths == (tmp_path / "map.pdf",)
    content = (tmp_path / "map.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", content)) == len(sheets) > 1
    assert list(tmp_path.iterdir()) == [tmp_path / "map.pdf"]


def test_each_page_of_a_png_is_a_file_of_the_size_of_the_paper(sheets: tuple, tmp_path: Path) -> None:
    written = write_sheets(sheets, tmp_path / "map.png", "png", WriteOptions(dpi=72))
    assert len(written.paths) == len(sheets) > 1
    for path, sheet in zip(written.paths, sheets, strict=True):
        image = QImage(str(path))
        assert image.width() == pytest.approx(sheet.size.width, abs=1.5)
        assert image.height() == pytest.approx(sheet.size.height, abs=1.5)
        assert image.dotsPerMeterX() == pytest.approx(72 / 0.0254, abs=2)


def test_an_svg_says_how_large_the_page_is(sheets: tuple, tmp_path: Path) -> None:
    (path,) = write_sheets(sheets[:1], tmp_path / "map.svg", "svg").paths
    begin = path.read_text("utf-8")[:600]
    assert f'width="{sheets[0].size.width * 4 / 3:.2f}'.rstrip("0").rstrip(".") in begin


@pytest.mark.parametrize("form", ["png", "svg"])
def test_where_one_page_cannot_be_written_the_older_pages_stay_as_they_were(
    sheets: tuple, tmp_path: Path, form: str
) -> None:
    names = paths(tmp_path / f"map.{form}", len(sheets))
    names[0].write_text("older", "utf-8")
    names[-1].mkdir()
    with pytest.raises(UserError, match="folder of this name"):
        write_sheets(sheets, tmp_path / f"map.{form}", form, WriteOptions(dpi=72))
    assert names[0].read_text("utf-8") == "older"
    assert sorted(tmp_path.iterdir()) == sorted({names[0], names[-1]})


def test_numbers_of_sources_lead_to_the_sources_of_their_own_map(tmp_path: Path) -> None:
    one, two = pets(), pets()
    sheets = [
        sheet
        for document in (one, two)
        for sheet in paged(
            document, the_map(document), LIGHT, PictureOptions(page=page_size("A5"), type_size=14)
        ).sheets
    ]
    each = len(sheets) // 2
    assert each > 1
    write_sheets(sheets, tmp_path / "map.pdf", "pdf")
    content = (tmp_path / "map.pdf").read_bytes()
    pages = [int(number) for number in re.findall(rb"(\d+) 0 obj\s*<</Type/Page\b(?!s)", content)]
    leads = re.findall(rb"/P (\d+) 0 R/StructParent \d+/Contents\(?[^/]*/Dest\[(\d+) 0 R", content)
    ends = {(pages.index(int(begin)) < each, pages.index(int(end)) < each) for begin, end in leads}
    assert ends == {(True, True), (False, False)}
