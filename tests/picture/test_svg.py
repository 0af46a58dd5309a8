"""SVG: clean, valid for any text, whole without our fonts, and drawn by others as by us."""

import base64
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from PySide6.QtGui import QImage

from argmap.errors import UserError
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.picture import Figure, Item, TextShape, png, svg, theme
from argmap.picture.measure import clean
from tests.picture.maps import any_map, any_text, drawn, pets, say, tree_of, words_of
from tests.picture.rendering import chromium, differences, rsvg
from tests.sketch import claim, sketch

SVG = "{http://www.w3.org/2000/svg}"


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def groups(root: ElementTree.Element) -> dict[str, ElementTree.Element]:
    return {id: group for group in root.iter(f"{SVG}g") if (id := group.get("data-id"))}


def child(element: ElementTree.Element, tag: str) -> str:
    return element.findtext(f"{SVG}{tag}") or ""


def lines_of(element: ElementTree.Element) -> list[str]:
    return [words for text in element.iter(f"{SVG}text") for words in text.itertext()]


def known_fonts(path: Path, _: Figure) -> QImage:
    return rsvg(path, path.parent)


def unknown_fonts(path: Path, _: Figure) -> QImage:
    return rsvg(path, path.parent, fonts=None)


def browser(path: Path, figure: Figure) -> QImage:
    return chromium(path, path.parent, figure.width, figure.height)


def browser_without_font(path: Path, figure: Figure) -> QImage:
    """Return how a browser shows it that takes no fonts from files."""
    path.write_text(re.sub(r"<style>.*?</style>", "", path.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    return browser(path, figure)


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@settings(max_examples=25)
@given(any_map())
def test_it_is_valid_xml_that_holds_the_words_of_every_visible_claim(document: Document) -> None:
    root = parsed(svg.text(drawn(document)))
    found = groups(root)
    for id in tree_of(document).visible:
        words = letters(clean(document.get(id, Claim).text))
        assert words in letters("".join(lines_of(found[id])))
        assert words in letters(child(found[id], "title"))


@settings(max_examples=30)
@given(any_text, any_text)
def test_any_text_whatever_makes_valid_xml(one: str, other: str) -> None:
    shapes = (TextShape(0, 10, one, 14, color="#000000"),)
    figure = Figure(50, 50, "#ffffff", (Item(other, "claim", 0, 0, 50, 50, shapes, one, other),), one, other)
    assert parsed(svg.text(figure)).findtext(f"{SVG}title") is not None


def test_text_is_text_and_reads_as_on_the_picture() -> None:
    made = drawn(pets())
    lines = lines_of(parsed(svg.text(made)))
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


def test_text_that_runs_leftward_says_so_and_stands_where_it_is_seen() -> None:
    """By marks within it: with the attribute for it, Inkscape and LibreOffice set it outside its card."""
    text = svg.text(drawn(sketch("שלום, ABC!", "Q?")))
    (element,) = [e for e in parsed(text).iter(f"{SVG}text") if "ABC" in (e.text or "")]
    assert element.text == "\u202bשלום, ABC!\u202c"
    assert element.get("direction") is None
    assert element.get("text-anchor") == "end"


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


def test_numbers_of_sources_are_part_of_the_line_that_they_follow_and_lead_to_the_list() -> None:
    document = pets()
    group = groups(parsed(svg.text(drawn(document))))[claim(document, "Purring calms people")]
    (line,) = [e for e in group.iter(f"{SVG}text") if len(e)]
    assert [part.text for part in line] == ["“Purring calms people”", "2,\u00a03"]
    assert all(part.get("textLength") for part in (line, *line))
    (area,) = [link[0] for link in group.iter(f"{SVG}a")]
    assert area.tag == f"{SVG}rect"
    assert area.get("fill-opacity") == "0"


@pytest.mark.parametrize("program", [known_fonts, unknown_fonts, browser, browser_without_font])
def test_words_stay_in_their_cards_and_before_the_numbers_of_sources(
    program: Callable[[Path, Figure], QImage], tmp_path: Path
) -> None:
    """Words are drawn in blue and numbers in red on white, so that every trace of them can be told from the others."""
    document = pets()
    say(document, "They are clean", words="Can watch by the government …", source="One more")  # wide in other fonts
    made = drawn(document)
    cards = [item for item in made.items if item.kind == "claim"]
    svg.write(replace(made, background="#ffffff", items=tuple(map(colored, cards))), tmp_path / "a.svg")
    image = program(tmp_path / "a.svg", made)
    words, numbers = traces(image, "blue"), traces(image, "red")
    assert len(words) > 1000
    assert len(numbers) > 30
    inside = [(i.x + 2, i.y + 2, i.x + i.width - 3, i.y + i.height - 3) for i in cards]
    beyond = [at for at in words | numbers if not any(a <= at[0] <= c and b <= at[1] <= d for a, b, c, d in inside)]
    assert beyond == []
    for left, y in rows(numbers):
        assert not {(x, at) for x in (left, left + 1) for at in range(y - 8, y + 8)} & words


def colored(item: Item) -> Item:
    """Return an item of which nothing is drawn but its words in blue, and the numbers after them in red."""
    lines = [shape for shape in item.shapes if isinstance(shape, TextShape)]
    return replace(item, shapes=tuple(replace(s, color="#ff0000" if s.follows else "#0000ff") for s in lines))


def traces(image: QImage, color: str) -> set[tuple[int, int]]:
    """Return the pixels of an image, white otherwise, that are clearly red or blue."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    kept, gone = (0, 2) if color == "blue" else (2, 0)  # blue, green, red, and one byte more
    made = set()
    for y in range(image.height()):
        row = bytes(image.constScanLine(y))
        made |= {(x, y) for x in range(image.width()) if row[4 * x + kept] - row[4 * x + gone] > 90}
    return made


def rows(pixels: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the leftmost pixel of each group of pixels that stand side by side."""
    before = [(-dx, dy) for dx in range(1, 9) for dy in range(-8, 9)]
    return {(x, y) for x, y in pixels if not any((x + dx, y + dy) in pixels for dx, dy in before)}


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
