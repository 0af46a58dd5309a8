"""Labels of arguments that lead far away: on the lower edge of cards, in every direction, however many there are."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.layout import Arrangement, Graph, Options, Point, Rect
from argmap.layout.compact import arrange_compact
from argmap.layout.pipeline import coarse
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Stance
from argmap.picture import Direction, Figure, Item, TextShape, draw, stub_places
from tests.picture.maps import LIGHT, item
from tests.sketch import claim, sketch, the_map

LAYOUTS = {"rows": coarse, "compact": arrange_compact}


def much_cited(count: int) -> Document:
    """Return a map in which so many claims, which stand elsewhere, also speak for or against a short one."""
    lines = ["Cats make good pets"]
    for number in range(count):
        lines += [f"  + Reason {number} with some more words", f"    - Objection {number} with some more words"]
    document = sketch("\n".join([*lines, "  + Cats purr"]))
    with document.edit("Cite") as edit:
        for number in range(count):
            premise = claim(document, f"Objection {number} with some more words")
            stance = Stance.CON if number % 3 else Stance.PRO
            map_commands.argue(edit, [premise], stance, claim(document, "Cats purr"))
    return document


def shown(document: Document, layout: str, direction: Direction) -> Figure:
    """Lay out as usual; what is not of the tree is to be told by stubs."""

    def far(graph: Graph, options: Options) -> Arrangement:
        made = LAYOUTS[layout](graph, options)
        return replace(made, routes={id: replace(r, far=r.extra or r.far) for id, r in made.routes.items()})

    return draw(document, the_map(document), LIGHT, far, direction=direction)


def labels(figure: Figure) -> list[Item]:
    """Return what lies on cards: stubs, and signs that have a label."""
    return [
        one
        for one in figure.items
        if one.kind == "stub" or (one.kind == "argument" and any(isinstance(s, TextShape) for s in one.shapes))
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("count", [1, 3, 9])
def test_labels_cover_neither_words_nor_one_another(layout: str, direction: Direction, count: int) -> None:
    made = shown(much_cited(count), layout, direction)
    lying = labels(made)
    assert len(lying) == 3 * count + 1  # at both ends, and the numbers of the claims
    for one, other in combinations(lying, 2):
        a, b = one.bounds(), other.bounds()
        assert a[2] <= b[0] + 1 or b[2] <= a[0] + 1 or a[3] <= b[1] + 1 or b[3] <= a[1] + 1, (one.id, other.id)
    for card in (one for one in made.items if one.kind == "claim"):
        for line in (s for s in card.shapes if isinstance(s, TextShape)):
            top, bottom = card.y + line.baseline - line.size, card.y + line.baseline + 1
            left, right = card.x + line.left, card.x + line.left + line.width
            for label in lying:
                a = label.bounds()
                assert a[2] <= left or a[0] >= right or a[3] <= top or a[1] >= bottom, (label.title, line.text)


def test_a_selected_line_begins_and_ends_at_its_labels() -> None:
    document = much_cited(9)
    made = shown(document, "rows", Direction.LEFT_RIGHT)
    purr = item(made, claim(document, "Cats purr"))
    for sign in (one for one in labels(made) if one.kind == "argument"):
        points = [(sign.x + c[-2], sign.y + c[-1]) for s in sign.selected_shapes for c in s.commands]  # type: ignore
        inside = [x for x, y in points if purr.x < x < purr.x + purr.width and y <= purr.y + purr.height + 1]
        assert inside, "the line reaches the sign on the card"


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(20, 90)), min_size=1, max_size=14), st.floats(180, 460))
def test_labels_of_any_width_find_room(labels: list[tuple[float, float]], width: float) -> None:
    card = Rect(10, 20, width, 60)
    ends = [stub_places.End(n, Point(10 + x, 20), wide - 8, 8) for n, (x, wide) in enumerate(labels)]
    found = stub_places.places(card, ends, [(100, 120)], 30)
    spans = [(found[e.key].x - e.left, found[e.key].x + e.right, found[e.key].y) for e in ends]
    for one, other in combinations(spans, 2):
        assert one[2] != other[2] or one[1] < other[0] or other[1] < one[0]
    for left, right, y in spans:
        assert left >= card.x
        assert right <= card.x + width - 30 + 0.01
        assert y < 80 or right <= 100 or left >= 120


def test_labels_stay_where_the_layout_has_put_them_if_they_have_room_there() -> None:
    card = Rect(0, 0, 300, 60)
    ends = [stub_places.End(n, Point(100 + 90 * n, 60), 50, 9) for n in range(2)]
    assert stub_places.places(card, ends, [(0, 30)], 40) == {}
    assert stub_places.places(card, ends, [(60, 90)], 40)
