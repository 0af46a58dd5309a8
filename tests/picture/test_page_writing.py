"""Pages become one PDF, or a file each."""

import re
import subprocess
import sys
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


def test_older_files_that_look_like_further_pages_stay_and_are_told(sheets: tuple, tmp_path: Path) -> None:
    assert write_sheets(sheets[:2], tmp_path / "map.svg", "svg").notices == ()
    for name in ("map-7.svg", "map-x.svg", "map.svg", "other-3.svg", "map-3.png"):
        (tmp_path / name).write_text("older", "utf-8")
    written = write_sheets(sheets[:2], tmp_path / "map.svg", "svg")
    assert written.notices == ("“map-7.svg” was there before; it is not one of these pages.",)
    (tmp_path / "map-12.svg").write_text("older", "utf-8")
    assert "“map-7.svg” and 1 more file" in write_sheets(sheets[:2], tmp_path / "map.svg", "svg").notices[0]
    assert (tmp_path / "map-7.svg").read_text("utf-8") == "older"


KILLED = """
import os, pathlib, sys
from argmap import atomic_write
replace, done = pathlib.Path.replace, []
def once(self, target):
    if done:
        os._exit(9)
    done.append(target)
    return replace(self, target)
pathlib.Path.replace = once
with atomic_write.together():
    for number in (1, 2, 3):
        atomic_write.write(pathlib.Path(sys.argv[1]) / f"map-{number}.svg", f"new {number}".encode())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a hidden file counts as in use there for a minute")
def test_a_program_killed_between_two_pages_leaves_each_of_them_whole_and_the_next_export_tidies_up(
    sheets: tuple, tmp_path: Path
) -> None:
    for number in (1, 2, 3):
        (tmp_path / f"map-{number}.svg").write_text(f"old {number}", "utf-8")
    assert subprocess.run([sys.executable, "-c", KILLED, tmp_path], check=False, timeout=60).returncode == 9
    assert [(tmp_path / f"map-{n}.svg").read_text("utf-8") for n in (1, 2, 3)] == ["new 1", "old 2", "old 3"]
    assert {path.name for path in tmp_path.glob("map*")} == {"map-1.svg", "map-2.svg", "map-3.svg"}
    write_sheets((*sheets[:2], sheets[0]), tmp_path / "map.svg", "svg")
    assert {path.name for path in tmp_path.iterdir()} == {"map-1.svg", "map-2.svg", "map-3.svg"}
    assert all("</svg>" in path.read_text("utf-8") for path in tmp_path.iterdir())
