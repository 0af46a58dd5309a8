"""SVG: clean, valid for any text, whole without our fonts, and drawn by others as by us."""

import base64
import io
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings

from argmap.errors import UserError
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.picture import Figure, Item, TextShape, png, svg, theme
from argmap.picture.measure import clean
from tests.picture.maps import any_map, any_text, drawn, pets, tree_of, words_of
from tests.picture.rendering import differences, rsvg
from tests.sketch import claim, sketch

SVG = "{http://www.w3.org/2000/svg}"


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def groups(root: ElementTree.Element) -> dict[str, ElementTree.Element]:
    return {id: group for group in root.iter(f"{SVG}g") if (id := group.get("data-id"))}


def child(element: ElementTree.Element, tag: str) -> str:
    return element.findtext(f"{SVG}{tag}") or ""


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@settings(max_examples=25)
@given(any_map())
def test_it_is_valid_xml_that_holds_the_words_of_every_visible_claim(document: Document) -> None:
    root = parsed(svg.text(drawn(document)))
    found = groups(root)
    for id in tree_of(document).visible:
        words = letters(clean(document.get(id, Claim).text))
        assert words in letters("".join(element.text or "" for element in found[id].iter(f"{SVG}text")))
        assert words in letters(child(found[id], "title"))


@settings(max_examples=30)
@given(any_text, any_text)
def test_any_text_whatever_makes_valid_xml(one: str, other: str) -> None:
    shapes = (TextShape(0, 10, one, 14, color="#000000"),)
    figure = Figure(50, 50, "#ffffff", (Item(other, "claim", 0, 0, 50, 50, shapes, one, other),), one, other)
    assert parsed(svg.text(figure)).findtext(f"{SVG}title") is not None


def test_text_is_text_and_reads_as_on_the_picture() -> None:
    made = drawn(pets())
    lines = [element.text for element in parsed(svg.text(made)).iter(f"{SVG}text")]
    assert lines == [line for line in words_of(made).split("\n") if line]


def test_each_claim_is_a_group_with_a_title_and_a_description() -> None:
    document = pets()
    made = drawn(document)
    root = parsed(svg.text(made))
    group = groups(root)[claim(document, "Cats purr when they are stroked")]
    assert group.get("role") == "group", "the number of its source is a link, which an image would hide"
    assert groups(root)[claim(document, "They are clean")].get("role") == "img"
    named = {element.get("id"): element.text for element in group}
    told = [named[id] for id in (group.get("aria-labelledby") or "").split()]
    assert told == [
        "“Cats purr when they are stroked”",
        "Quoted from Ada Lane (owner of four cats). For “Cats make good pets”. Source 1.",
    ]
    assert child(root, "title") == "Are cats good pets?"
    assert child(root, "desc") == "9 claims · 5 speakers · 4 sources"
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_the_size_is_that_of_the_figure() -> None:
    made = drawn(pets())
    root = parsed(svg.text(made))
    assert root.get("viewBox") == f"0 0 {made.width:g} {made.height:g}"
    assert (root.get("width"), root.get("height")) == (f"{made.width:g}", f"{made.height:g}")


def faces(text: str) -> list[TTFont]:
    return [TTFont(io.BytesIO(base64.b64decode(data))) for data in re.findall(r"base64,([\w+/=]+)", text)]


def test_the_font_comes_along_with_the_letters_that_are_used_and_few_others() -> None:
    text = svg.text(drawn(sketch("Cats purr\n  + They do", "Cats?")))
    regular, bold = sorted(faces(text), key=lambda font: font["OS/2"].usWeightClass)
    assert {ord(letter) for letter in "Theydo"} <= set(regular.getBestCmap())
    assert {ord(letter) for letter in "Catspurr?"} <= set(bold.getBestCmap())
    assert ord("Ł") not in regular.getBestCmap()
    assert len(text) < 30_000
    more = svg.text(drawn(sketch("Łódź purrs", "Cats?")))
    assert any(ord("Ł") in font.getBestCmap() for font in faces(more))


def test_a_word_in_letters_that_the_font_lacks_keeps_its_measured_width() -> None:
    text = svg.text(drawn(sketch("人工智能", "Q?")))
    (element,) = [e for e in parsed(text).iter(f"{SVG}text") if e.text == "人工智能"]
    assert float(element.get("textLength") or 0) >= 4 * 14


def test_every_line_says_how_long_it_is() -> None:
    for element in parsed(svg.text(drawn(pets()))).iter(f"{SVG}text"):
        assert float(element.get("textLength") or 0) > 0
        assert element.get("lengthAdjust") == "spacingAndGlyphs"


def test_text_that_runs_leftward_says_so() -> None:
    text = svg.text(drawn(sketch("שלום, ABC!", "Q?")))
    (element,) = [e for e in parsed(text).iter(f"{SVG}text") if "ABC" in (e.text or "")]
    assert element.get("direction") == "rtl"
    assert element.get("text-anchor") is None, "in SVG such a line starts at its right end"


def test_what_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        svg.write(drawn(pets()), tmp_path / "no" / "such" / "folder.svg")


@pytest.mark.parametrize("name", ["light", "dark", "print"])
def test_an_independent_renderer_shows_it_as_the_png_does(name: str, tmp_path: Path) -> None:
    """Single pixels differ where letters are smoothed otherwise; fields of eight by eight hardly do."""
    made = drawn(pets(), theme(name))
    svg.write(made, tmp_path / "a.svg")
    theirs = rsvg(tmp_path / "a.svg", tmp_path)
    ours = png.image(made, 1.0)
    assert spread(differences(ours, theirs, 8)) < 18
    fine = differences(ours, theirs)
    assert sum(fine) / len(fine) < 1.5


def spread(differences: list[int]) -> int:
    """Return the difference that only one in a thousand is above."""
    return sorted(differences)[-max(1, len(differences) // 1000)]


def test_the_comparison_sees_a_claim_that_stands_elsewhere(tmp_path: Path) -> None:
    document = pets()
    made = drawn(document)
    moved = [replace(i, x=i.x + 6) if i.id == claim(document, "Cats ignore you") else i for i in made.items]
    svg.write(replace(made, items=tuple(moved)), tmp_path / "a.svg")
    assert spread(differences(png.image(made, 1.0), rsvg(tmp_path / "a.svg", tmp_path), 8)) >= 18
