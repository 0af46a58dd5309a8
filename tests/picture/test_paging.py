"""A map on pages: one, several with marks where it is parted, tiles for gluing, a branch alone."""

import random
import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import ArrangementKind, Direction, Placement, Stance
from argmap.picture import TextShape
from argmap.picture.page_composition import LARGEST_TYPE
from argmap.picture.page_legibility import legibility
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import DrawnPage, Orientation, page_size
from argmap.picture.paging import PagedMap, paged, small_type
from tests.picture.maps import LIGHT, any_map, pets, words_of
from tests.sketch import claim, numbered, sketch, the_map

A4 = PictureOptions(page=page_size("A4"))


def pages_of(document: Document, options: PictureOptions = A4) -> PagedMap:
    return paged(document, the_map(document), LIGHT, options)


def random_map(claims: int, seed: int = 3, most: int = 5) -> Document:
    """Return a map of so many claims of some 20 words, with co-premises and undercuts now and then."""
    rng = random.Random(seed)
    document = Document(new_id=numbered())
    with document.edit("Make") as edit:
        map = map_commands.add_map(edit, "Should the town close the bridge?")
        made = [map_commands.add_claim(edit, "The town should close the bridge to cars", map)]
        open_, arguments = [made[0]], []
        while len(made) < claims:
            target = open_.pop(rng.randrange(len(open_)))
            for _ in range(rng.randint(1, most)):
                premises = []
                for _ in range(rng.choice((1, 1, 1, 2))):
                    words = " ".join(
                        rng.choice("bridge cars noise river people trade night".split()) for _ in range(20)
                    )
                    made.append(map_commands.add_claim(edit, f"Claim {len(made)} {words}", map))
                    premises.append(made[-1])
                stance = rng.choice((Stance.PRO, Stance.CON))
                undercut = arguments and rng.random() < 0.1
                about = rng.choice(arguments) if undercut else target
                arguments.append(map_commands.argue(edit, premises, Stance.CON if undercut else stance, about))
                open_ += premises
    return document


def claims_on(sheet: DrawnPage) -> list[str]:
    return [item.id for item in sheet.figure.items if item.kind == "claim"]


def marks(sheet: DrawnPage) -> list[tuple[str, str]]:
    """Return (claim, mark) for each "from 1" and "continued on 3" of a page."""
    return [
        (item.id, shape.text)
        for item in sheet.figure.items
        if item.kind == "claim"
        for shape in item.shapes
        if isinstance(shape, TextShape) and re.match(r"(from|continued on) \d", shape.text)
    ]


def check_parted(found: PagedMap, all_claims: set[str]) -> None:
    """Check that nothing is lost or doubled, and that every mark leads to a page that answers it."""
    pages = [claims_on(sheet) for sheet in found.sheets]
    repeated = {(claim, at) for at, sheet in enumerate(found.sheets) for claim, mark in marks(sheet) if "from" in mark}
    shown = Counter(c for at, page in enumerate(pages) for c in page if (c, at) not in repeated)
    assert shown == Counter(all_claims)
    for at, sheet in enumerate(found.sheets, 1):
        for head, mark in marks(sheet):
            numbers = [int(number) for number in re.findall(r"\d+", mark)]
            if " to " in mark:
                numbers = list(range(numbers[0], numbers[1] + 1))
            for number in numbers:
                assert 1 <= number <= len(pages) and number != at
                answers = [text for c, text in marks(found.sheets[number - 1]) if c == head]
                assert any(("continued" if "from" in mark else "from") in text for text in answers), (head, mark)


def test_a_small_map_is_one_page_and_not_blown_up() -> None:
    (sheet,) = pages_of(pets()).sheets
    assert sheet.type_size <= LARGEST_TYPE
    assert sheet.size.name == "A4"
    assert sheet.figure.width * sheet.figure.points == pytest.approx(sheet.size.width)
    assert "Cats" in words_of(sheet.figure)


def test_everything_stands_within_the_margins() -> None:
    for options in (A4, PictureOptions(page=page_size("A5"), pages=1), PictureOptions(page=page_size("4:3"), pages=1)):
        for sheet in pages_of(random_map(40), options).sheets:
            edge = (options.edge - 1.5) / sheet.scale
            for item in sheet.figure.items:
                left, top, right, bottom = item.bounds()
                assert left >= edge and top >= edge, item.id
                assert right <= sheet.figure.width - edge and bottom <= sheet.figure.height - edge, item.id


def test_nothing_on_a_page_covers_anything_else() -> None:
    for pages in (1, None):
        for sheet in pages_of(random_map(60), PictureOptions(page=page_size("A4"), pages=pages)).sheets:
            found = legibility(sheet.figure)
            assert (found.overlaps, found.lines_over_cards) == (0, 0)
            rooms = [item.bounds() for item in sheet.figure.items if item.kind in ("title", "sources", "key")]
            cards = [item.bounds() for item in sheet.figure.items if item.kind == "claim"]
            for a in rooms:
                assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for b in cards)


def test_the_orientation_that_gives_larger_type_is_taken() -> None:
    document = random_map(30)
    sizes = {
        way: pages_of(document, PictureOptions(page=page_size("A4"), pages=1, orientation=way)).type_size
        for way in Orientation
    }
    assert sizes[Orientation.AUTO] == pytest.approx(max(sizes.values()), rel=0.01)


def test_a_map_whose_type_would_be_small_is_parted_and_each_page_has_the_type() -> None:
    document = random_map(90)
    assert pages_of(document, PictureOptions(page=page_size("A4"), pages=1)).type_size < 9
    found = pages_of(document)
    assert 2 < len(found.sheets) < 16
    assert found.notices == ()
    assert all(sheet.type_size >= 9 * 0.995 for sheet in found.sheets)
    check_parted(found, {p.claim for p in document.all(Placement)})
    assert [f"{at} of {len(found.sheets)}" in words_of(s.figure) for at, s in enumerate(found.sheets, 1)] == [
        True
    ] * len(found.sheets)


def test_pages_are_the_same_every_time() -> None:
    one, two = pages_of(random_map(50)), pages_of(random_map(50))
    assert [sheet.figure for sheet in one.sheets] == [sheet.figure for sheet in two.sheets]


def test_larger_type_takes_more_pages() -> None:
    document = random_map(60)
    counts = [len(pages_of(document, PictureOptions(page=page_size("A4"), type_size=t)).sheets) for t in (6, 9, 13)]
    assert counts == sorted(counts) and counts[0] < counts[-1]


def test_at_most_so_many_pages_are_used_with_the_largest_type_that_allows() -> None:
    document = random_map(60)
    types = []
    for most in (1, 2, 4):
        found = pages_of(document, PictureOptions(page=page_size("A4"), pages=most))
        assert len(found.sheets) <= most
        types.append(found.type_size)
    assert types[0] < types[1] < types[2]


def test_many_reasons_of_one_claim_go_on_over_several_pages() -> None:
    lines = "\n".join(
        f"  + Reason number {n} says something that is long enough to fill a line or two" for n in range(80)
    )
    document = sketch(f"The thesis stands\n{lines}\n")
    found = pages_of(document)
    assert len(found.sheets) > 1
    check_parted(found, {p.claim for p in document.all(Placement)})


def test_a_claim_that_is_too_large_for_a_page_has_smaller_type_and_is_told() -> None:
    document = sketch(f"The thesis stands\n  + {'word ' * 2500}\n  + Short\n")
    found = pages_of(document, PictureOptions(page=page_size("A5")))
    assert found.type_size < 9
    assert any("smaller type" in notice for notice in found.notices)
    check_parted(found, {p.claim for p in document.all(Placement)})


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_map(), st.sampled_from(["A5", "A4", "16:9"]), st.sampled_from([9.0, 20.0]))
def test_any_map_is_parted_without_loss(document: Document, size: str, type_size: float) -> None:
    found = pages_of(document, PictureOptions(page=page_size(size), type_size=type_size))
    whole = pages_of(document, PictureOptions(page=page_size(size), pages=1))
    if len(found.sheets) > 1:
        check_parted(found, set(claims_on(whole.sheets[0])))


def test_tiles_together_show_the_whole_map_at_the_type_size() -> None:
    document = random_map(60)
    found = pages_of(document, PictureOptions(page=page_size("A4"), tiles=True, type_size=10))
    assert len(found.sheets) > 2
    assert found.type_size == pytest.approx(10, rel=0.02)
    seen = {claim for sheet in found.sheets for claim in claims_on(sheet)}
    assert seen == {p.claim for p in document.all(Placement)}
    places = [words_of(sheet.figure).splitlines()[-1] for sheet in found.sheets]
    assert len(set(places)) == len(places)
    assert places[0].startswith("A1: row 1 of ")
    assert all("sheets" in notice for notice in found.notices)


def test_neighboring_tiles_share_a_strip() -> None:
    found = pages_of(random_map(60), PictureOptions(page=page_size("A4"), tiles=True, type_size=10))
    one, two = [{item.id: item for item in sheet.figure.items} for sheet in found.sheets[:2]]
    shared = (one.keys() & two.keys()) - {"marks"}
    assert shared
    moves = {(round(one[id].x - two[id].x, 1), round(one[id].y - two[id].y, 1)) for id in shared}
    assert len(moves) == 1


def test_too_many_tiles_are_refused_in_words() -> None:
    with pytest.raises(UserError, match="sheets"):
        pages_of(random_map(300), PictureOptions(page=page_size("A5"), tiles=True, type_size=60))


def test_a_branch_is_drawn_alone() -> None:
    document = pets()
    begin = claim(document, "They are clean")
    (sheet,) = pages_of(document, PictureOptions(page=page_size("A4"), branch=begin)).sheets
    assert claims_on(sheet) == [begin, claim(document, "Cat hair is everywhere")]


def test_what_is_left_out_is_not_there() -> None:
    document = pets()
    whole = words_of(pages_of(document).sheets[0].figure)
    bare = PictureOptions(page=page_size("A4"), title=False, sources=False, speakers=False, key=False)
    words = words_of(pages_of(document, bare).sheets[0].figure)
    for part in ("Sources", "Ada Lane", "speaks for", "speakers"):
        assert part in whole and part not in words
    for shape in (s for item in pages_of(document, bare).sheets[0].figure.items for s in item.shapes):
        assert not (isinstance(shape, TextShape) and shape.text in ("1", "2", "1, 2"))


@pytest.mark.parametrize("kind", ArrangementKind)
@pytest.mark.parametrize("direction", Direction)
def test_any_arrangement_and_direction_goes_on_a_page(kind: ArrangementKind, direction: Direction) -> None:
    options = PictureOptions(page=page_size("A4"), pages=1, arrangement=kind, direction=direction)
    (sheet,) = pages_of(pets(), options).sheets
    found = legibility(sheet.figure)
    assert found.claims and (found.overlaps, found.lines_over_cards) == (0, 0)


def test_without_a_page_the_sheet_is_as_large_as_the_map() -> None:
    (sheet,) = pages_of(pets(), PictureOptions()).sheets
    assert sheet.type_size == LIGHT.claim_size * 0.75
    assert sheet.size.width == pytest.approx(sheet.figure.width * 0.75)


def test_an_empty_map_is_a_page_with_its_title() -> None:
    document = Document(new_id=numbered())
    with document.edit("Make") as edit:
        map_commands.add_map(edit, "Nothing yet?")
    for options in (A4, PictureOptions(page=page_size("A4"), tiles=True), PictureOptions()):
        (sheet,) = pages_of(document, options).sheets
        assert "Nothing yet?" in words_of(sheet.figure)
        assert "No claims yet" in words_of(sheet.figure)


def test_small_type_is_told_in_words() -> None:
    assert "Too small to read" in small_type(4.9)
    assert small_type(5.0) == ""
