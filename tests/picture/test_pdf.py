"""PDF: fonts inside, text that can be selected and found, links, bookmarks, and tags."""

import re
import shutil
import subprocess
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from pdfminer.high_level import extract_text
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import resolve1
from PySide6.QtGui import QImage

from argmap import picture
from argmap.errors import UserError
from argmap.model.document import Document
from argmap.picture import Figure, Item, Page, TextShape, glyphs, page_of, page_on, pdf, png
from tests.picture.maps import any_map, drawn, item, pets
from tests.picture.rendering import differences
from tests.sketch import claim, sketch


def sizes(file: Path) -> list[tuple[float, float]]:
    """Return the sizes of the pages in points."""
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    return [(float(width), float(height)) for width, height in re.findall(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", data)]


def written(figure: Figure, folder: Path) -> Path:
    pdf.write(figure, folder / "a.pdf")
    return folder / "a.pdf"


def catalog(file: Path) -> dict[str, object]:
    with file.open("rb") as opened:
        found = PDFDocument(PDFParser(opened)).catalog
        return {key: resolve1(value) for key, value in found.items()}


def said(raw: bytes) -> str:
    """Return a string of a dictionary as text."""
    return bytes.fromhex(raw.decode()).decode("utf-16")


def test_the_page_is_as_large_as_the_figure(tmp_path: Path) -> None:
    made = drawn(pets())
    assert sizes(written(made, tmp_path)) == [pytest.approx((made.width * 0.75, made.height * 0.75), abs=1)]


def test_fonts_are_inside_with_the_letters_that_are_used(tmp_path: Path) -> None:
    data = written(drawn(pets()), tmp_path).read_bytes()
    names = set(re.findall(rb"/FontName/(\S+?)/", data))
    assert {b"ARGMAP+AtkinsonPlainZero-Regular", b"ARGMAP+AtkinsonPlainZero-Bold"} <= names
    assert data.count(b"/FontFile2") == len(names)
    assert len(data) < 60_000


def test_words_can_be_copied(tmp_path: Path) -> None:
    text = extract_text(written(drawn(pets()), tmp_path))
    assert "Are cats good pets?" in text
    assert "“Cats purr when they are" in text


@pytest.mark.parametrize("words", ["小孩用面包", "Łódź", "Ελληνικά", "κότα ≤ 12", "🐈 purrs", "А ещё кот", "बिल्ली"])
def test_words_of_any_script_can_be_found(words: str, tmp_path: Path) -> None:
    assert words in extract_text(written(drawn(sketch(f"{words}\n  + Yes", "Q?")), tmp_path))


def test_what_runs_leftward_is_found_letter_by_letter_as_it_stands(tmp_path: Path) -> None:
    text = extract_text(written(drawn(sketch("שלום חתול\n  + Yes", "Q?")), tmp_path))
    assert "שלום חתול" in text or "שלום חתול"[::-1] in text


@pytest.mark.parametrize("words", ["الأطفال والإسلام لا يلعبون", "שלום חתול", "שָׁלוֹם לכולם"])
def test_letters_that_run_leftward_stand_beside_each_other_in_their_order(words: str, tmp_path: Path) -> None:
    """Also where two of them are drawn as one, as lam and alef, and where there are marks on them."""
    found = list(glyphs.letters(TextShape(0.0, 0.0, words, 14, rightward=False)))
    assert "".join(letters for letters, _, _ in reversed(found)) == words
    for (_, left, width), (_, after, _) in pairwise(found):
        assert left + width <= after + 0.5


def test_numbers_and_other_words_keep_their_direction_within_a_line() -> None:
    def seen(words: str, *, rightward: bool) -> str:
        return "".join(letters for letters, _, _ in glyphs.letters(TextShape(0.0, 0.0, words, 14, rightward=rightward)))

    assert seen("في كتابه 123 مرة", rightward=False) == "ةرم 123 هباتك يف"
    assert seen("שלום ABC דג", rightward=False) == "גד ABC םולש"
    assert seen("abc שלום def", rightward=True) == "abc םולש def"


def test_letters_for_which_there_is_no_font_are_told(tmp_path: Path) -> None:
    assert pdf.write(drawn(sketch("Words\n  + Yes", "Q?")), tmp_path / "a.pdf") == ""
    notice = pdf.write(drawn(sketch("\U00016a40\U00016a41\n  + Yes", "Q?")), tmp_path / "a.pdf")
    assert notice == "No font on this computer has the letters of Mro, so the picture shows empty boxes for them."


def test_title_and_language_are_those_of_the_figure(tmp_path: Path) -> None:
    data = written(replace(drawn(pets()), language="de"), tmp_path).read_bytes()
    assert said(re.findall(rb"/Info (\d+)", data) and re.findall(rb"<</Title<(\w+)>/Creator", data)[0]) == (
        "Are cats good pets?"
    )
    assert said(re.findall(rb"/Lang<(\w+)>", data)[0]) == "de"
    assert b"/DisplayDocTitle true" in data
    assert b"/Lang" not in written(replace(drawn(pets()), language=""), tmp_path).read_bytes()


def test_a_screen_reader_hears_for_and_against_what_each_claim_is(tmp_path: Path) -> None:
    file = written(drawn(pets()), tmp_path)
    spoken = [said(raw) for raw in re.findall(rb"/Alt<(\w+)>", file.read_bytes())]
    assert (
        "“Cats purr when they are stroked”. Quoted from Ada Lane (owner of four cats). For “Cats make good pets”. "
        "Source 1."
    ) in spoken
    assert catalog(file)["MarkInfo"] == {"Marked": True}


def test_each_mark_on_a_page_has_its_element(tmp_path: Path) -> None:
    file = written(drawn(pets()), tmp_path)
    with file.open("rb") as opened:
        document = PDFDocument(PDFParser(opened))
        tree = resolve1(document.catalog["StructTreeRoot"])
        numbers = resolve1(tree["ParentTree"])["Nums"]
        parents = resolve1(dict(zip(numbers[::2], numbers[1::2], strict=True))[0])
        assert [resolve1(parent)["K"] for parent in parents] == list(range(len(parents)))
        kids = [resolve1(kid)["S"].name for kid in resolve1(tree["K"])["K"]]
    assert kids.count("H1") == 1
    assert kids.count("P") >= 9


def test_bookmarks_are_the_thesis_and_what_is_said_right_below_it(tmp_path: Path) -> None:
    data = written(drawn(pets()), tmp_path).read_bytes()
    titles = [said(raw) for raw in re.findall(rb"<</Title<(\w+)>/Parent", data)]
    assert titles == [
        "Cats make good pets",
        "+ “Cats purr when they are stroked”",
        "+ “Purring calms people”",
        "+ They are clean",
        "− Cats ignore you",
    ]


LINKED = (
    TextShape(10, 20, "A source", 14, color="#000000", width=60, link="https://example.org/a(b)?q=ä"),
    TextShape(10, 40, "see 3", 14, color="#000000", width=60, link="#three"),
    TextShape(10, 60, "nowhere", 14, color="#000000", width=60, link="#lost"),
    TextShape(10, 80, "harm", 14, color="#000000", width=60, link="javascript:alert(1)"),
    TextShape(10, 99, "3", 14, color="#000000", width=60, name="three"),
)


def linked(at: int = 5) -> Figure:
    return Figure(300, 200, "#ffffff", (Item("one", "sources", 0, 0, 90, 99, LINKED[:at]),), "Links")


def test_links_lead_to_the_web_and_within_and_nowhere_else(tmp_path: Path) -> None:
    data = written(linked(), tmp_path).read_bytes()
    assert re.findall(rb"/URI\((.*?)\)>>", data) == [rb"https://example.org/a\(b\)?q=%C3%A4"]
    assert data.count(b"/Dest[") == 1
    assert data.count(b"/Subtype/Link") == 2
    assert b"javascript" not in data


def test_links_lead_from_page_to_page(tmp_path: Path) -> None:
    later = Figure(300, 200, "#ffffff", (Item("two", "sources", 0, 0, 90, 99, LINKED[4:]),), "Later")
    picture.write_pages([page_of(linked(4)), page_of(later)], tmp_path / "a.pdf")
    data = (tmp_path / "a.pdf").read_bytes()
    kids = re.findall(rb"/Kids\[(\d+) 0 R (\d+) 0 R\]", data)[0]
    assert re.findall(rb"/Dest\[(\d+) 0 R", data) == [kids[1]]


def test_pages_have_their_own_sizes(tmp_path: Path) -> None:
    picture.write_pages([page_of(linked()), page_on(linked(), 842, 595)], tmp_path / "a.pdf")
    assert sizes(tmp_path / "a.pdf") == [(225.0, 150.0), (842.0, 595.0)]


def test_a_figure_is_fitted_into_the_middle_of_a_sheet() -> None:
    sheet = page_on(Figure(2000, 500, "#ffffff", (), "Wide"), 842, 595, margin=21)
    assert sheet.scale * 2000 == pytest.approx(800)
    assert (sheet.left, sheet.top) == pytest.approx((21, (595 - 200) / 2))


def test_a_small_figure_is_not_blown_up() -> None:
    assert page_on(Figure(100, 100, "#ffffff", (), "Small"), 842, 595).scale == pytest.approx(0.75)


def test_what_stands_on_another_part_of_a_tiled_map_is_left_out(tmp_path: Path) -> None:
    made = drawn(pets())
    half = made.width * 0.75 / 2
    left, right = Page(made, half, made.height * 0.75), Page(made, half, made.height * 0.75, left=-half)
    picture.write_pages([left, right], tmp_path / "a.pdf")
    one, other = extract_text(tmp_path / "a.pdf").split("\f")[:2]
    assert "Are cats good pets?" in one
    assert "Are cats good pets?" not in other


def test_a_huge_map_still_makes_a_page_that_readers_open(tmp_path: Path) -> None:
    ((width, height),) = sizes(written(Figure(90_000, 3_000, "#ffffff", (), "Huge"), tmp_path))
    assert width <= 14_400
    assert width / height == pytest.approx(30, rel=0.02)


def test_the_same_figure_makes_the_same_file(tmp_path: Path) -> None:
    made = drawn(pets())
    assert written(made, tmp_path).read_bytes() == written(made, tmp_path).read_bytes()


def test_what_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        pdf.write(drawn(pets()), tmp_path / "no" / "such" / "folder.pdf")


@settings(max_examples=15, deadline=None)
@given(any_map())
def test_any_map_makes_a_file_that_readers_open(tmp_path_factory: pytest.TempPathFactory, document: Document) -> None:
    file = written(drawn(document), tmp_path_factory.mktemp("pdf"))
    with file.open("rb") as opened:
        assert len(list(resolve1(PDFDocument(PDFParser(opened)).catalog["Pages"])["Kids"])) == 1
    extract_text(file)


def rendered(file: Path) -> QImage:
    """Return a page drawn by Poppler, one pixel for each px; skip the test if it is not installed."""
    program = shutil.which("pdftoppm")
    if program is None:
        pytest.skip("pdftoppm is not installed")
    subprocess.run([program, "-r", "96", "-png", "-singlefile", file, file.with_suffix("")], check=True, timeout=60)
    return QImage(str(file.with_suffix(".png")))


def test_an_independent_renderer_shows_it_as_the_png_does(tmp_path: Path) -> None:
    made = drawn(pets())
    theirs, ours = rendered(written(made, tmp_path)), png.image(made, 1.0)
    width, height = min(theirs.width(), ours.width()), min(theirs.height(), ours.height())
    assert abs(theirs.width() - ours.width()) <= 1
    fields = differences(ours.copy(0, 0, width, height), theirs.copy(0, 0, width, height), 8)
    assert sorted(fields)[-max(1, len(fields) // 1000)] < 24


def test_the_comparison_sees_a_claim_that_stands_elsewhere(tmp_path: Path) -> None:
    document = pets()
    made = drawn(document)
    card = item(made, claim(document, "Cats ignore you"))
    moved = replace(made, items=tuple(replace(i, x=i.x + 6) if i is card else i for i in made.items))
    theirs, ours = rendered(written(moved, tmp_path)), png.image(made, 1.0)
    width, height = min(theirs.width(), ours.width()), min(theirs.height(), ours.height())
    fields = differences(ours.copy(0, 0, width, height), theirs.copy(0, 0, width, height), 8)
    assert sorted(fields)[-max(1, len(fields) // 1000)] >= 24
