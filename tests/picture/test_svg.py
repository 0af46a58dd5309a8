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
from tests.picture.rendering import chromium, differences, gray, rsvg
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
    assert group.get("role") == "group", "within an image, nobody would hear that its small number is a link"
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


LINKED = (
    TextShape(10, 20, "A source", 14, color="#000000", width=60, link='https://example.org/?a="b"&c'),
    TextShape(10, 40, "1", 14, color="#000000", width=60, link="#one"),
    TextShape(10, 60, "nowhere", 14, color="#000000", width=60, link="#lost"),
    TextShape(10, 80, "harm", 14, color="#000000", width=60, link="javascript:alert(1)"),
    TextShape(10, 99, "1", 14, color="#000000", width=60, name="one"),
)


def test_links_lead_to_the_web_and_within_and_nowhere_else() -> None:
    figure = Figure(300, 200, "#ffffff", (Item("o", "sources", 0, 0, 90, 99, LINKED),), "Links", "en")
    root = parsed(svg.text(figure))
    links = {e.findtext(f"{SVG}text"): e.get("{http://www.w3.org/1999/xlink}href") or "" for e in root.iter(f"{SVG}a")}
    (target,) = [e for e in root.iter(f"{SVG}text") if e.get("id")]
    assert links == {"A source": 'https://example.org/?a="b"&c', "1": f"#{target.get('id')}"}
    assert target.get("y") == "99"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"


def test_nothing_in_it_is_ever_run() -> None:
    figure = replace(drawn(pets()), title="<script>alert(1)</script>")
    root = parsed(svg.text(figure))
    assert not [e for e in root.iter() if e.tag.endswith("script") or any(name.startswith("on") for name in e.attrib)]


def test_letters_as_shapes_need_no_font_and_can_still_be_read() -> None:
    made = drawn(pets())
    text = svg.text(made, letters="shapes")
    root = parsed(text)
    assert "font-face" not in text
    ids = {e.get("id") for e in root.iter(f"{SVG}path")}
    uses = [e.get("{http://www.w3.org/1999/xlink}href") or "" for e in root.iter(f"{SVG}use")]
    assert len(uses) > 200
    assert {use.removeprefix("#") for use in uses} <= ids
    lines = list(root.iter(f"{SVG}text"))
    assert [line.text for line in lines] == [line for line in words_of(made).split("\n") if line]
    assert {line.get("fill-opacity") for line in lines} == {"0"}


def test_letters_that_the_font_of_the_file_lacks_are_told(tmp_path: Path) -> None:
    assert svg.write(drawn(pets()), tmp_path / "a.svg") == ""
    notice = svg.write(drawn(sketch("Кот и 猫", "Q?")), tmp_path / "a.svg")
    assert "Cyrillic" in notice
    assert "Chinese characters" in notice
    assert "Letters as shapes".lower() in notice.lower()


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


def test_with_letters_as_shapes_every_renderer_shows_it_without_any_font(tmp_path: Path) -> None:
    made = drawn(pets())
    svg.write(made, tmp_path / "a.svg", letters="shapes")
    assert spread(differences(png.image(made, 1.0), rsvg(tmp_path / "a.svg", tmp_path, fonts=False), 8)) < 18


def test_words_stay_in_their_cards_where_the_font_is_not_known(tmp_path: Path) -> None:
    """Every card is drawn once with its words and once without: at its edges and beyond, nothing may differ."""
    made = drawn(pets())
    items = [i for i in made.items if i.kind == "claim"]
    with_words, without = (
        replace(made, items=tuple(items)),
        [replace(i, shapes=tuple(s for s in i.shapes if not isinstance(s, TextShape))) for i in items],
    )
    svg.write(with_words, tmp_path / "a.svg")
    svg.write(replace(made, items=tuple(without)), tmp_path / "b.svg")
    shown = [rsvg(tmp_path / name, tmp_path, fonts=None) for name in ("a.svg", "b.svg")]
    width, height, one = gray(shown[0])
    other = gray(shown[1])[2]
    inside = [(i.x + 2, i.y + 2, i.x + i.width - 3, i.y + i.height - 3) for i in items]
    beyond = {(at % width, at // width) for at in range(width * height) if abs(one[at] - other[at]) > 40}
    assert len(beyond) > 1000, "there are words"
    assert not [(x, y) for x, y in beyond if not any(a <= x <= c and b <= y <= d for a, b, c, d in inside)]


def spread(differences: list[int]) -> int:
    """Return the difference that only one in a thousand is above."""
    return sorted(differences)[-max(1, len(differences) // 1000)]


def test_the_comparison_sees_a_claim_that_stands_elsewhere(tmp_path: Path) -> None:
    document = pets()
    made = drawn(document)
    moved = [replace(i, x=i.x + 6) if i.id == claim(document, "Cats ignore you") else i for i in made.items]
    svg.write(replace(made, items=tuple(moved)), tmp_path / "a.svg")
    assert spread(differences(png.image(made, 1.0), rsvg(tmp_path / "a.svg", tmp_path), 8)) >= 18


def test_a_browser_shows_it_as_the_png_does(tmp_path: Path) -> None:
    made = drawn(pets())
    svg.write(made, tmp_path / "a.svg")
    theirs = chromium(tmp_path / "a.svg", tmp_path, made.width, made.height)
    assert spread(differences(png.image(made, 1.0), theirs, 8)) < 18
