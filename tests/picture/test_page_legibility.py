"""The counters of a picture see what is planted in it."""

from dataclasses import replace

from argmap.layout import Point
from argmap.picture import Figure, Item, PathShape, RectShape
from argmap.picture.lines import sign
from argmap.picture.page_legibility import legibility
from tests.picture.maps import LIGHT, drawn, pets


def card(name: str, x: float, y: float, width: float = 100.0, height: float = 50.0) -> Item:
    return Item(name, "claim", x, y, width, height, (RectShape(0, 0, width, height, fill="#ffffff"),))


def line(name: str, *points: tuple[float, float], sign_at: tuple[float, float] | None = None) -> Item:
    (x, y), *rest = points
    path = PathShape((("M", x, y), *(("L", *point) for point in rest)), "", "#000000", 2.0)
    signs = sign(Point(*sign_at), LIGHT.pro, LIGHT, pro=True) if sign_at else []
    return Item(name, "argument", 0.0, 0.0, 0.0, 0.0, (path, *signs))


def figure(*items: Item) -> Figure:
    return Figure(1000, 1000, "#ffffff", items, "A picture")


def test_a_map_that_is_laid_out_has_no_overlap_and_no_line_over_a_card() -> None:
    found = legibility(drawn(pets()))
    assert (found.overlaps, found.lines_over_cards) == (0, 0)
    assert 0.05 < found.covered < 0.9
    assert found.claims == sum(item.kind == "claim" for item in drawn(pets()).items)


def test_a_card_pushed_onto_another_is_counted() -> None:
    whole = drawn(pets())
    one, two = [item for item in whole.items if item.kind == "claim"][:2]
    pushed = tuple(replace(item, x=two.x + 5, y=two.y + 5) if item is one else item for item in whole.items)
    assert legibility(replace(whole, items=pushed)).overlaps >= 1


def test_each_pair_of_overlapping_cards_counts_once_and_touching_ones_do_not() -> None:
    assert legibility(figure(card("a", 0, 0), card("b", 100, 0), card("c", 0, 50))).overlaps == 0
    assert legibility(figure(card("a", 0, 0), card("b", 90, 40), card("c", 95, 45))).overlaps == 3


def test_a_line_through_a_card_is_counted_once_for_each_card() -> None:
    across = line("s", (0, 25), (250, 25), (250, 200), (0, 200))
    assert legibility(figure(card("a", 20, 0), card("b", 130, 0), card("c", 20, 210), across)).lines_over_cards == 2


def test_a_curve_through_a_card_is_counted() -> None:
    curve = PathShape((("M", 0, 0), ("C", 0, 200, 200, 200, 200, 0)), "", "#000000", 2.0)
    bow = Item("s", "argument", 0, 0, 0, 0, (curve,))
    assert legibility(figure(card("a", 80, 130, 40, 40), bow)).lines_over_cards == 1
    assert legibility(figure(card("a", 80, 160, 40, 40), bow)).lines_over_cards == 0


def test_a_line_that_ends_at_a_card_or_under_its_own_sign_is_not_over_it() -> None:
    ends = line("s", (50, 100), (50, 50))
    beside = line("t", (-20, 50), (-20, 0), (200, 0))
    hidden = line("u", (0, 100), (0, 25), (6, 25), sign_at=(0, 25))
    assert legibility(figure(card("a", 0, 0), ends, beside, hidden)).lines_over_cards == 0
    shown = line("u", (0, 100), (0, 25), (60, 25), sign_at=(0, 25))
    assert legibility(figure(card("a", 0, 0), shown)).lines_over_cards == 1


def test_lines_of_two_arguments_that_cross_are_counted_and_parting_ones_are_not() -> None:
    down, across = line("s", (50, 0), (50, 100)), line("t", (0, 50), (100, 50))
    assert legibility(figure(down, across)).crossings == 1
    fork = line("s", (50, 0), (50, 100), (0, 100)), line("t", (50, 0), (50, 100), (100, 100))
    assert legibility(figure(*fork)).crossings == 0
    weave = line("t", (0, 20), (100, 20), (100, 80), (0, 80))
    assert legibility(figure(down, weave)).crossings == 2


def test_the_area_is_that_of_the_map_alone() -> None:
    found = legibility(figure(card("a", 100, 100), card("b", 200, 150)))
    assert (found.width, found.height, found.covered) == (200, 100, 0.5)


def test_figures_of_several_pages_are_summed() -> None:
    over = figure(card("a", 0, 0), card("b", 50, 10))
    both = legibility([over, over])
    assert (both.claims, both.overlaps, both.cards_area) == (4, 2, 20_000)


def test_an_empty_picture_has_nothing_to_count() -> None:
    assert legibility(figure()).covered == 0.0
