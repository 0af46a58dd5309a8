"""The picture of a flow: every claim is there whole, on pages too, and nothing is told by color alone."""

from dataclasses import replace

import pytest

from argmap.model import flow_commands
from argmap.model.debate_formats import Speech
from argmap.model.document import Document
from argmap.model.flow import flow
from argmap.model.records import Claim
from argmap.picture import NAMES, TextShape, bounds, flow_figure, svg, theme
from argmap.picture.page_size import PAGE_SIZES
from tests.model.test_flow import DEBATE, told
from tests.sketch import claim, sketch, the_map


def words(figure) -> str:
    return " ".join(shape.text for item in figure.items for shape in item.shapes if isinstance(shape, TextShape))


def long_debate() -> Document:
    """Return a debate in which one claim needs more than a page, and others span several."""
    document = told(sketch(DEBATE + "      - Costs\n" + "".join(f"        - Answer {n}\n" for n in range(40))))
    with document.edit("Long") as edit:
        for text, count in (("Purring calms", 900), ("Costs", 60), ("Answer 7", 200)):
            id = claim(document, text)
            edit.put(replace(edit.get(id, Claim), text=text + " " + " ".join(f"w{n}{text[:1]}" for n in range(count))))
    return document


@pytest.mark.parametrize("name", NAMES)
def test_a_flow_says_what_stands_where_and_what_was_dropped(name: str):
    document = told(sketch(DEBATE), They_scratch="2NC/1NR")
    figure = flow_figure.figure(document, flow(document, the_map(document)), theme(name))
    said = words(figure)
    assert "dropped: no answer in 1NC" in said
    assert "first affirmative constructive" in said
    assert "slanted: the speech is proposed" in said
    items = {item.title: item.description for item in figure.items if item.kind == "claim"}
    assert items["They scratch"] == "said in 2NC/1NR. against. answers “Cats are good pets”"
    assert items["They are clean"].startswith("proposed for 1AC. for. supports “Cats are good pets”. dropped")


def test_everything_is_inside_the_sheet_and_no_cell_lies_on_another():
    document = told(sketch(DEBATE))
    for figure in (
        flow_figure.figure(document, flow(document, the_map(document)), theme("light")),
        *(sheet.figure for sheet in flow_figure.pages(document, flow(document, the_map(document)), theme("light"))),
    ):
        left, top, right, bottom = bounds(figure.placed())
        assert left >= 0 and top >= 0 and right <= figure.width and bottom <= figure.height
        boxes = [item for item in figure.items if item.kind in ("claim", "text")]
        for at, one in enumerate(boxes):
            for other in boxes[at + 1 :]:
                beside = one.x + one.width <= other.x or other.x + other.width <= one.x
                assert beside or one.y + one.height <= other.y + 0.1 or other.y + other.height <= one.y + 0.1


def test_pages_hold_every_word_once_and_in_order():
    document = long_debate()
    sheets = flow_figure.pages(document, flow(document, the_map(document)), theme("print"))
    assert len(sheets) > 5
    for text in ("Purring calms", "Costs", "Answer 7"):
        id = next(c.id for c in document.all(Claim) if c.text.startswith(text + " "))
        shown: list[str] = []
        for sheet in sheets:
            for item in sheet.figure.items:
                if item.id == id:
                    shown += [s.text for s in item.shapes if isinstance(s, TextShape) and not s.text.startswith("… ")]
                    assert item.y + item.height <= sheet.figure.height - 20
        found = " ".join(shown).split()
        wanted = document.get(id, Claim).text.split()
        assert found[: len(wanted)] == wanted
    assert all(sheet.size.width > sheet.size.height and sheet.type_size >= 7.5 for sheet in sheets)


def test_text_of_one_page_stays_above_its_foot():
    document = long_debate()
    for sheet in flow_figure.pages(document, flow(document, the_map(document)), theme("print"), PAGE_SIZES["a5"]):
        foot = next(item for item in sheet.figure.items if item.id == "foot")
        for item in sheet.figure.items:
            if item.kind in ("claim", "text"):
                assert item.y + item.height <= foot.y


def test_many_speeches_make_the_page_smaller_as_a_whole():
    document = sketch(DEBATE)
    with document.edit("Rounds") as edit:
        flow_commands.set_speeches(edit, the_map(document), [Speech(f"Round {n}") for n in range(30)])
    (sheet,) = flow_figure.pages(document, flow(document, the_map(document)), theme("light"))
    assert sheet.size.width == PAGE_SIZES["a4"].height
    assert sheet.scale == pytest.approx(sheet.figure.points, rel=1e-3)


def test_an_empty_map_and_odd_words_are_drawn():
    for text in ("", "x" * 900, "\u202eend"):
        document = sketch(f"Pets\n  + {text}" if text else "")
        table = flow(document, the_map(document))
        assert svg.text(flow_figure.figure(document, table, theme("dark")))
        assert flow_figure.pages(document, table, theme("dark"))
