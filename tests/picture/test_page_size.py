"""PagedMap by name and size, and the claim that a branch begins with."""

import pytest

from argmap.errors import UserError
from argmap.picture.page_options import PictureOptions, branch, check
from argmap.picture.page_size import PAGE_SIZES, Orientation, page_size
from tests.picture.maps import pets
from tests.sketch import claim, the_map


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("A4", 595.28, 841.89),
        ("a3", 841.89, 1190.55),
        ("letter", 612, 792),
        ("LEGAL", 612, 1008),
        ("Tabloid", 792, 1224),
        ("16:9", 960, 540),
        ("300x200mm", 850.39, 566.93),
        ("30 × 20 cm", 850.39, 566.93),
        ("8.5x11in", 612, 792),
        ("11,5 x 8 in", 828, 576),
    ],
)
def test_a_page_is_meant_by_its_name_or_its_sides(text: str, width: float, height: float) -> None:
    found = page_size(text)
    assert (found.width, found.height) == (pytest.approx(width, abs=0.01), pytest.approx(height, abs=0.01))


@pytest.mark.parametrize("text", ["", "A9", "300x200", "x", "0x5mm", "9999x9999in", "nan x 3 mm", "-3x5in"])
def test_what_is_no_page_is_told_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError, match=r"page"):
        page_size(text)


def test_each_size_of_paper_is_half_of_the_one_before() -> None:
    for greater, smaller in zip(("a0", "a1", "a2", "a3", "a4"), ("a1", "a2", "a3", "a4", "a5"), strict=True):
        assert PAGE_SIZES[greater].width == pytest.approx(PAGE_SIZES[smaller].height, abs=0.01)
        assert PAGE_SIZES[greater].height == pytest.approx(2 * PAGE_SIZES[smaller].width, abs=3)


def test_paper_is_tried_both_ways_and_a_slide_stays_as_it_is() -> None:
    assert [p.orientation for p in page_size("A4").turned(Orientation.AUTO)] == ["portrait", "landscape"]
    assert [p.orientation for p in page_size("16:9").turned(Orientation.AUTO)] == ["landscape"]
    assert [p.orientation for p in page_size("16:9").turned(Orientation.PORTRAIT)] == ["portrait"]
    (given,) = page_size("200x300mm").turned(Orientation.AUTO)
    assert given.width < given.height


def test_a_branch_is_meant_by_the_words_with_which_its_claim_begins() -> None:
    document = pets()
    wanted = claim(document, "Cat hair is everywhere")
    for words in ("cat HAIR", "“Cat hair is", "hair is  everywhere", wanted):
        assert branch(document, the_map(document), words) == wanted


@pytest.mark.parametrize(("words", "told"), [("cats", "Cats"), ("dogs", "No claim"), ("  ", "first words")])
def test_words_that_mean_no_one_claim_are_told(words: str, told: str) -> None:
    document = pets()
    with pytest.raises(UserError, match=told):
        branch(document, the_map(document), words)


@pytest.mark.parametrize(
    "wrong",
    [
        PictureOptions(page=page_size("A4"), type_size=0.5),
        PictureOptions(page=page_size("A4"), type_size=float("nan")),
        PictureOptions(page=page_size("A4"), pages=0),
        PictureOptions(page=page_size("A4"), margin=-1),
        PictureOptions(page=page_size("A4"), margin=300),
        PictureOptions(tiles=True),
        PictureOptions(pages=3),
    ],
)
def test_options_that_make_no_sense_are_told(wrong: PictureOptions) -> None:
    with pytest.raises(UserError):
        check(wrong)


def test_usual_options_make_sense() -> None:
    check(PictureOptions())
    check(PictureOptions(page=page_size("A5"), pages=4, type_size=12, tiles=True))
