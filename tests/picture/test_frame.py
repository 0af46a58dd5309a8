"""What stands around a map, and the lines of a compact one: title, key, stems, signs, stubs, links."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from argmap.formats.maps import map_file
from argmap.layout import Arrangement, ArrangementKind, Graph, Options, SiblingOrder
from argmap.layout.compact import arrange_compact
from argmap.layout.pipeline import coarse
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Source, Stance
from argmap.picture import Direction, EllipseShape, Figure, Item, PathShape, Shape, TextShape, bounds, draw, measure_map
from argmap.picture import drawn as drawn_map
from argmap.picture import options as layout_options
from argmap.picture.frame import frame
from tests.picture.maps import LIGHT, any_map, item, pets, say, texts, tree_of, words_of
from tests.sketch import claim, sketch, the_map

CROSSED = """
    Cats make good pets
      + They are clean
        - Cat hair is everywhere
      + They calm people & Calm people live longer
        _ Calm is not health
      - Cats ignore you
        + Cat hair is everywhere
"""


def compactly(graph: Graph, options: Options) -> Arrangement:
    return arrange_compact(graph, options) if graph.boxes else Arrangement()


def compact(document: Document, **how: object) -> Figure:
    return draw(document, the_map(document), LIGHT, compactly, **how)  # type: ignore[arg-type]


def far_away(graph: Graph, options: Options) -> Arrangement:
    """Lay out as usual; what is not of the tree is to be told by stubs."""
    made = arrange_compact(graph, options)
    routes = {id: replace(route, far=route.extra or route.far) for id, route in made.routes.items()}
    return replace(made, routes=routes)


def strokes(shape: Shape) -> list[Shape]:
    """Return a path as its single lines and curves, between which the ground is free, and any other shape as it is."""
    if not isinstance(shape, PathShape) or shape.fill:
        return [shape]
    made: list[Shape] = []
    at: tuple[float, ...] = ()
    for command in shape.commands:
        end = tuple(float(number) for number in command[-2:]) if len(command) > 1 else ()
        if at and end and command[0] != "M":
            made.append(replace(shape, commands=(("M", *at), command)))
        at = end or at
    return made


def overlap(one: Item, other: Item) -> bool:
    """Return whether one lies over a shape of the other."""
    a = one.bounds()
    for shape in other.shapes:
        for left, top, right, bottom in (bounds([stroke]) for stroke in strokes(shape)):
            b = left + other.x, top + other.y, right + other.x, bottom + other.y
            if a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 1 and b[1] < a[3] - 1:
                return True
    return False


directions = st.sampled_from(Direction)


@settings(max_examples=60)
@given(any_map(), directions, st.sampled_from((coarse, compactly)), st.sampled_from(SiblingOrder))
def test_title_sources_and_key_lie_over_nothing_and_inside(
    document: Document, direction: Direction, layouter: object, order: SiblingOrder
) -> None:
    kind = ArrangementKind.TREE if layouter is coarse else ArrangementKind.COMPACT
    made = draw(
        document, the_map(document), LIGHT, layouter, arrangement=kind, direction=direction, order=order  # type: ignore[arg-type]
    )  # fmt: skip
    framing = [one for one in made.items if one.kind in ("title", "sources", "key")]
    for one in framing:
        left, top, right, bottom = one.bounds()
        assert left >= 0 and top >= 0 and right <= made.width and bottom <= made.height
        for other in made.items:
            if other.kind not in ("title", "key", "sources") or (other.kind == "title" and one.kind != "title"):
                assert not overlap(one, other), (one.kind, other.kind)
    assert len({one.id for one in made.items}) == len(made.items)


def test_the_title_stands_in_the_free_corner_beside_the_thesis() -> None:
    document = sketch(
        "Thesis\n" + "\n".join(f"  + A reason that takes more than one line of a card, number {n}" for n in range(30))
    )
    made = compact(document, page=(2400.0, 900.0))
    title, thesis = item(made, the_map(document)), item(made, claim(document, "Thesis"))
    assert title.x + title.width < thesis.x < title.x + title.width + 400
    assert thesis.y < title.y + title.height


def test_the_title_of_a_wide_map_is_near_its_thesis() -> None:
    document = sketch("Thesis\n" + "\n".join(f"  + Reason {n}" for n in range(30)))
    made = draw(document, the_map(document), LIGHT, coarse, arrangement=ArrangementKind.TREE)
    assert made.width > 5000
    title, thesis = item(made, the_map(document)), item(made, claim(document, "Thesis"))
    assert abs(title.x + title.width - thesis.x) < 400


@settings(max_examples=30)
@given(any_map(), st.booleans(), st.booleans())
def test_the_frame_takes_the_height_that_is_told_beforehand(document: Document, sources: bool, key: bool) -> None:
    measured = measure_map(document, tree_of(document), LIGHT)
    assume(measured.cards)
    made = compactly(measured.graph, layout_options(LIGHT, kind=ArrangementKind.COMPACT))
    shown = drawn_map(measured, made, title=True, sources=sources, key=key)
    inside = shown.width - 2 * LIGHT.margin
    told = frame(measured, inside, made, sources=sources, key=key)
    assert shown.origin[1] == pytest.approx(LIGHT.margin + told.above)
    plain = drawn_map(measured, made, title=True, sources=False, key=False)
    if any(one.kind == "stub" for one in shown.items):
        return
    assert shown.height - plain.height == pytest.approx(told.below, abs=1)


def test_the_key_tells_only_what_is_on_the_map() -> None:
    simple = compact(sketch("Thesis\n  + A reason"))
    assert texts(item(simple, "key")) == "speaks for"
    full = texts(item(compact(pets()), "key"))
    for words in ("speaks for", "speaks against", "doubts the step", "only together", "number of the source", "folded"):
        assert words in full
    assert not [one for one in compact(sketch("Thesis")).items if one.kind == "key"]
    assert not [one for one in compact(pets(), key=False).items if one.kind == "key"]


def test_a_source_number_leads_to_the_list_and_the_list_to_the_web() -> None:
    document = sketch("Thesis\n  + Cats purr\n  + Cats sleep")
    say(document, "Cats purr", "Ada", source="On the web", address="https://example.org/cats?a=1")
    say(document, "Cats sleep", "Ada", source="On paper", address="javascript:alert(1)")
    made = compact(document)
    shapes = [s for one in made.items for s in one.shapes if isinstance(s, TextShape)]
    links = {s.link: s.text for s in shapes if s.link}
    assert links == {"#source-1": "1", "#source-2": "2", "https://example.org/cats?a=1": "On the web, 2020"} or set(
        links
    ) == {"#source-1", "#source-2", "https://example.org/cats?a=1"}
    assert {s.name for s in shapes if s.name} == {"source-1", "source-2"}


def test_shared_lines_are_drawn_once_in_gray_below_everything() -> None:
    made = compact(sketch(CROSSED))
    stems = [one for one in made.items if one.kind == "stem"]
    assert stems and made.items.index(stems[-1]) < min(
        at for at, one in enumerate(made.items) if one.kind in ("claim", "argument")
    )
    for stem in stems:
        assert stem.id.endswith(":stem")
        assert {s.stroke for s in stem.shapes if isinstance(s, PathShape)} == {LIGHT.stem}
    drawn = Counter(s for s in made.placed() if isinstance(s, PathShape) and s.stroke == LIGHT.stem)
    assert max(drawn.values()) == 1


def test_signs_lie_over_the_edges_of_cards() -> None:
    document = sketch(CROSSED)
    made = compact(document)
    order = [one.id for one in made.items]
    for one in document.all(Argument):
        assert order.index(one.id) > max(order.index(card.id) for card in made.items if card.kind == "claim")


def test_an_argument_from_far_away_is_told_at_both_ends_by_the_number_of_the_other() -> None:
    document = sketch(CROSSED)
    made = draw(document, the_map(document), LIGHT, far_away)
    shared, target = claim(document, "Cat hair is everywhere"), claim(document, "Cats ignore you")
    numbers = {id: at for at, (id, _, _) in enumerate(tree_of(document).walk(), 1)}
    further = next(a for a in document.referrers(shared, Argument) if a.target == target)
    at_premise = item(made, f"{further.id}:{shared}")
    assert texts(at_premise) == f"for {numbers[target]}"
    assert at_premise.link == f"#{target}"
    at_target = item(made, further.id)
    assert f"from {numbers[shared]}" in texts(at_target)
    assert at_target.selected_shapes and at_target.link == f"#{shared}"
    for id in (shared, target):
        assert texts(item(made, f"{id}:number")) == str(numbers[id])
    card = item(made, shared)
    assert abs(at_premise.y + at_premise.height / 2 - card.y - card.height) < 1
    assert "number of the claim" in texts(item(made, "key"))


def test_stubs_do_not_cover_the_words_of_their_card() -> None:
    document = sketch(CROSSED)
    made = draw(document, the_map(document), LIGHT, far_away)
    for stub in (one for one in made.items if one.kind == "stub"):
        for card in (one for one in made.items if one.kind == "claim"):
            for line in card.shapes:
                if isinstance(line, TextShape):
                    bottom = card.y + line.baseline + 1
                    left, right = card.x + line.left, card.x + line.left + line.width
                    apart = stub.y >= bottom or stub.y + stub.height <= bottom - line.size
                    assert apart or stub.x >= right or stub.x + stub.width <= left, (stub.title, line.text)


def test_reasons_come_first_and_then_objections_where_the_map_says_so() -> None:
    document = sketch("""
        Thesis
          - Objection one
          + Reason one
          - Objection two
          + Reason two
    """)
    tree = tree_of(document)
    asked = measure_map(document, tree, LIGHT, order=SiblingOrder.REASONS_FIRST)
    words = [document.get(id, Claim).text for id in asked.cards]
    assert words == ["Thesis", "Reason one", "Reason two", "Objection one", "Objection two"]
    assert {step.group for step in asked.graph.steps} == {0}
    sides = measure_map(document, tree, LIGHT, order=SiblingOrder.TWO_SIDES).graph
    stances = {a.id: a.stance for a in document.all(Argument)}
    assert all((stances[step.id] is Stance.CON) == bool(step.group) for step in sides.steps)
    assert [*measure_map(document, tree, LIGHT).cards] == [id for id, _, _ in tree.walk()]


def test_a_picture_follows_the_maps_own_order_unless_told_otherwise() -> None:
    document = sketch("Thesis\n  - Objection\n  + Reason")
    map_id = the_map(document)
    with document.edit("Arrange") as edit:
        edit.put(replace(tree_of(document).map, sibling_order=SiblingOrder.REASONS_FIRST))
    own, told = compact(document), compact(document, order=SiblingOrder.AS_SET)
    reason, objection = claim(document, "Reason"), claim(document, "Objection")
    places = [[(item(made, id).y, item(made, id).x) for id in (reason, objection)] for made in (own, told)]
    assert places[0][0] < places[0][1]
    assert places[1][1] < places[1][0]
    assert item(own, map_id).kind == "title"


def test_without_speakers_cards_say_only_the_words() -> None:
    made = compact(pets(), speakers=False)
    assert "Ada Lane" not in words_of(made)
    assert "speaker" not in texts(made.items[0])
    assert "“Cats purr when they are" in words_of(made)


def test_without_the_list_of_sources_no_number_leads_nowhere() -> None:
    made = compact(pets(), sources=False)
    assert not [s for s in made.placed() if isinstance(s, TextShape) and s.link]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Cats purr", ""),
        ("القطط تخرخر", "ar"),
        ("گربه‌ها خرخر می‌کنند و پنجه دارند", "fa"),
        ("חתולים מגרגרים", "he"),
        ("猫はゴロゴロと鳴く", "ja"),
        ("猫会发出呼噜声", "zh"),
        ("고양이는 가르랑거린다", "ko"),
        ("Οι γάτες γουργουρίζουν", "el"),
        ("Кошки мурлычут", ""),
    ],
)
def test_a_figure_says_its_language_where_its_script_tells(words: str, language: str) -> None:
    assert compact(sketch(words, words)).language == language


def test_sources_that_are_short_stand_beside_each_other() -> None:
    document = sketch("Thesis\n" + "\n".join(f"  + Reason {n}" for n in range(12)))
    for number in range(12):
        say(document, f"Reason {number}", "Ada", source=f"Source {number}")
    listed = item(compact(document), "sources")
    assert listed.height < 9 * LIGHT.source_line
    assert len(document.all(Source)) == 12


def signs(figure: Figure) -> list[tuple[float, float, float]]:
    """Return the middle and the reach of each sign."""
    found = []
    for one in figure.items:
        if one.kind == "argument":
            filled = [s for s in one.shapes if isinstance(s, EllipseShape | PathShape) and s.fill]
            left, top, right, bottom = bounds(filled[-1:])
            found.append((one.x + (left + right) / 2, one.y + (top + bottom) / 2, (right - left) / 2))
    return found


def test_no_sign_touches_a_word() -> None:
    document = Document(map_file.read_sample())
    made = compact(document)
    shown = signs(made)
    assert len(shown) > 30
    for one in made.items:
        for text in one.shapes:
            if one.kind == "claim" and isinstance(text, TextShape):
                left, right = one.x + text.left, one.x + text.left + text.width
                top, bottom = one.y + text.baseline - 0.7 * text.size, one.y + text.baseline
                for x, y, reach in shown:
                    away = max(left - x, 0.0, x - right) + max(top - y, 0.0, y - bottom)
                    assert away > reach * 0.9, text.text
