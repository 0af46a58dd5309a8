"""Pages of hand-outs: all of it is there, inside its page, in order, and no heading stands alone at the foot of one."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.model.document import Document
from argmap.model.handout import HandoutKind, HandoutOptions, Heading, ListedClaim
from argmap.model.handout_contents import handout
from argmap.picture import Figure, TextShape, bounds, theme
from argmap.picture.handout_flow import Piece, flow
from argmap.picture.handout_pages import handout_pages
from argmap.picture.page_size import page_size
from argmap.picture.shapes import PathShape
from tests.picture.maps import any_map, pets, say
from tests.sketch import claim, large, sketch, the_map

PAPERS = ("A5", "A4", "A3", "letter")


def pages(document: Document, kind: HandoutKind, paper: str = "A4", **options: object) -> list[Figure]:
    made = handout(document, the_map(document), kind, HandoutOptions(**options))  # type: ignore[arg-type]
    return handout_pages(made, page_size(paper))


def words(page: Figure) -> str:
    return " ".join(shape.text for shape in page.placed() if isinstance(shape, TextShape)).replace("\u00a0", " ")


def all_words(made: list[Figure]) -> str:
    return " ".join(words(page) for page in made)


piece = st.builds(
    lambda height, before, keeps, cuts: Piece(
        shapes=(PathShape((("M", 0.0, 0.0), ("L", 0.0, height)), "", "#000000", 1.0),),
        height=height,
        before=before,
        keeps=keeps,
        cuts=tuple(float(y) for y in range(0, int(height), 20)) if cuts else (),
    ),
    st.floats(1, 900),
    st.floats(0, 30),
    st.booleans(),
    st.booleans(),
)


@given(st.lists(piece, max_size=30), st.floats(200, 600), st.floats(300, 600))
def test_pieces_come_in_order_without_touching_and_only_what_is_longer_than_a_page_is_cut(given_, first, height):
    made = flow(given_, first, height)
    lengths = sum(put.piece.height for page in made for put in page)
    assert lengths == pytest.approx(sum(each.height for each in given_))
    for page in made:
        for one, two in pairwise(page):
            assert two.y >= one.y + one.piece.height - 0.01
    before = [None, *given_]
    whole = [
        each
        for each, head in zip(given_, before, strict=False)
        if each.height <= min(first, height) and not (head and head.keeps)  # rather cut than parted from its heading
    ]
    found = [put.piece.height for page in made for put in page]
    for each in whole:
        assert any(h == pytest.approx(each.height) for h in found)
    for number, page in enumerate(made):
        room = height if number else first
        for put in page:
            fits = put.y + put.piece.height <= room + 0.01
            assert fits or not put.piece.cuts or put.piece.height > room - 0.01


@given(st.lists(st.integers(0, 3), min_size=2, max_size=40))
def test_a_heading_is_never_the_last_thing_on_a_page(kinds):
    given_ = [
        Piece(shapes=(), height=70.0 * kind or 25.0, before=6.0, keeps=not kind, cuts=(0.0, 20.0, 40.0))
        for kind in kinds
    ]
    made = flow([*given_, Piece(shapes=(), height=40.0)], 300.0, 400.0)
    runs = max(len(run) for run in "".join("k" if not kind else " " for kind in kinds).split(" "))
    if runs < 8:  # so many headings in a row fill a page
        assert not any(page and page[-1].piece.keeps for page in made)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", HandoutKind)
def test_every_word_is_inside_the_margins_and_nothing_is_printed_over_anything(kind: HandoutKind, paper: str):
    document = pets()
    say(document, "They are clean", "Ministry of " * 12, role="of all kinds of " * 12)
    for page in pages(document, kind, paper, notes=2):
        lines = []
        for shape in page.placed():
            left, top, right, bottom = bounds([shape])
            assert left >= 20 and top >= 20 and right <= page.width - 20 + 1 and bottom <= page.height - 8
            if isinstance(shape, TextShape):
                lines.append((top + shape.size * 0.3, left, bottom - shape.size * 0.3, right, shape.text))
        for at, (top, left, bottom, right, text) in enumerate(lines):
            for other_top, other_left, other_bottom, other_right, other in lines[at + 1 :]:
                across = min(right, other_right) - max(left, other_left)
                down = min(bottom, other_bottom) - max(top, other_top)
                assert across < 1 or down < 1, f"{text!r} and {other!r} overlap"


@pytest.mark.parametrize("kind", [HandoutKind.REASONS, HandoutKind.CARDS, HandoutKind.CHECKLIST])
def test_all_claims_are_on_the_pages_and_each_page_has_its_number(kind: HandoutKind):
    document = large(300)
    made = pages(document, kind)
    told = all_words(made).split()
    assert len(made) > 5
    for number in range(299):
        assert str(number) in told
    for number, page in enumerate(made, 1):
        assert f"{number} of {len(made)}" in words(page)


def test_a_table_repeats_its_head_on_every_page_and_never_cuts_a_row():
    document = sketch("Thesis\n" + "\n".join(f"  + Reason {n}" for n in range(60)))
    for n in range(60):
        say(document, f"Reason {n}", f"Speaker {n}", role="commenter")
    made = pages(document, HandoutKind.MATRIX)
    with_rows = [page for page in made if "Speaker 1" in words(page) or "commenter" in words(page)]
    assert len(with_rows) > 1
    assert all("Speaker A Thesis" in words(page) for page in with_rows)


def test_a_claim_longer_than_a_page_goes_on_on_the_next():
    document = sketch("Thesis\n  + " + " ".join(f"word{n}" for n in range(2500)))
    for kind in HandoutKind:
        if kind in {HandoutKind.SPEAKERS, HandoutKind.MATRIX}:
            continue
        made = pages(document, kind)
        told = all_words(made)
        assert len(made) > 1
        assert all(f"word{n} " in told + " " for n in range(2500))
        assert all(bounds(page.placed())[3] <= page.height for page in made)


def test_arabic_stands_on_the_right_and_chinese_breaks_between_letters():
    document = sketch("Thesis\n  + القطط حيوانات أليفة جيدة\n  - " + "猫是好宠物因为它们很安静" * 12)
    made = pages(document, HandoutKind.REASONS)
    shapes = [shape for shape in made[0].placed() if isinstance(shape, TextShape)]
    arabic = next(shape for shape in shapes if "القطط" in shape.text)
    assert not arabic.rightward
    assert arabic.left + arabic.width == pytest.approx(made[0].width - 64, abs=1)
    assert len([shape for shape in shapes if "猫" in shape.text]) > 1


def test_a_side_is_a_word_and_a_shape_and_not_a_color_alone():
    (page,) = pages(pets(), HandoutKind.REASONS)[:1]
    told = words(page)
    for word in ("Reason", "Objection", "Objection to this step", "Premise", "+", "−"):
        assert word in told


def test_each_reason_and_objection_has_its_sign_wherever_it_stands_on_its_page():
    document = sketch("Thesis\n" + "\n".join(f"  - Objection number {n}" for n in range(120)))
    for page in pages(document, HandoutKind.REASONS):
        shapes = [shape for item in page.items for shape in item.shapes]
        diamonds = [s for s in shapes if isinstance(s, PathShape) and len(s.commands) == 5]
        assert len(diamonds) == sum(item.title.startswith("Objection number") for item in page.items)


def test_body_text_is_at_least_ten_points():
    document = pets()
    for kind in (HandoutKind.REASONS, HandoutKind.SPEAKERS, HandoutKind.CARDS, HandoutKind.CHECKLIST):
        for page in pages(document, kind):
            claims = [s for s in page.placed() if isinstance(s, TextShape) and "Purring calms" in s.text]
            assert all(shape.size * 0.75 >= 10 for shape in claims)


def test_pages_are_white_and_nothing_on_them_needs_color():
    print_ = theme("print")
    for page in pages(pets(), HandoutKind.MATRIX):
        assert page.background == print_.ground == "#ffffff"


def test_notes_leave_lines_to_write_on_only_where_they_are_wanted():
    def rules(made: list[Figure]) -> int:
        flat = [s for page in made for s in page.placed() if isinstance(s, PathShape) and len(s.commands) == 2]
        return sum(s.commands[0][2] == s.commands[1][2] for s in flat)

    document = pets()
    bare, lined = pages(document, HandoutKind.REASONS), pages(document, HandoutKind.REASONS, notes=3)
    full = [e for e in handout(document, the_map(document), HandoutKind.REASONS).blocks if isinstance(e, ListedClaim)]
    assert rules(lined) - rules(bare) == 3 * len([e for e in full if e.words and not e.see])


def test_a_speaker_and_what_they_say_first_are_on_one_page():
    document = sketch("Thesis\n" + "\n".join(f"  + Reason number {n} of many that are given here" for n in range(90)))
    for n in range(90):
        say(document, f"Reason number {n} of many that are given here", f"Speaker {n}", role="commenter")
    made = handout(document, the_map(document), HandoutKind.SPEAKERS)
    heads = {block.words for block in made.blocks if isinstance(block, Heading)}
    for page in handout_pages(made, page_size("A4")):
        items = [item for item in page.items if item.id not in {"title", "running", "foot"}]
        assert items[-1].title not in heads


@settings(max_examples=25)
@given(any_map(), st.sampled_from(HandoutKind), st.sampled_from(PAPERS))
def test_any_map_makes_pages(document: Document, kind: HandoutKind, paper: str):
    made = pages(document, kind, paper)
    assert made
    for page in made:
        left, top, right, bottom = bounds(page.placed())
        assert left >= 0 and top >= 0 and right <= page.width + 1 and bottom <= page.height


def test_the_table_of_contents_has_speakers_and_the_first_reasons():
    document = pets()
    speakers = [b for page in pages(document, HandoutKind.SPEAKERS) for b in page.bookmarks]
    assert next(b.title for b in speakers if not b.level) == "Ada Lane"
    reasons = [b for page in pages(document, HandoutKind.REASONS) for b in page.bookmarks]
    assert [(b.title, b.level) for b in reasons] == [
        ("Cats make good pets", 0),
        ("Reason: 2 premises together", 1),
        ("They are clean", 1),
        ("Cats ignore you", 1),
        ("Sources", 0),
    ]
    for page in pages(document, HandoutKind.REASONS):
        assert {b.item for b in page.bookmarks} <= {item.id for item in page.items}


def test_addresses_of_sources_are_links_and_the_language_is_told_by_the_script():
    document = sketch("Οι γάτες είναι καλές\n  + Είναι ήσυχες")
    say(document, "Είναι ήσυχες", "Ada", source="On cats", address="https://example.org/cats")
    (page,) = pages(document, HandoutKind.REASONS)
    links = {shape.link: shape.text for shape in page.placed() if isinstance(shape, TextShape) and shape.link}
    assert links == {"https://example.org/cats": "https://example.org/cats"}
    assert page.language == "el"


def test_a_branch_names_only_what_is_in_it():
    document = pets()
    told = all_words(pages(document, HandoutKind.REASONS, branch=claim(document, "Cats ignore you")))
    assert "Cats ignore you" in told
    assert "Purring" not in told


def test_screen_readers_hear_one_title_headings_and_text():
    made = pages(pets(), HandoutKind.SPEAKERS)
    kinds = [(item.kind, item.title) for page in made for item in page.items]
    assert [title for kind, title in kinds if kind == "title"] == ["Are cats good pets?"]
    assert "Ada Lane" in [title for kind, title in kinds if kind == "heading"]
    assert "“Purring calms people”" in [title for kind, title in kinds if kind == "text"]
    (row,) = [
        item
        for page in pages(pets(), HandoutKind.MATRIX)
        for item in page.items
        if item.kind == "speaker" and item.title == "dogfan77"
    ]
    assert row.description.startswith("supports Cats ignore you. opposes Cats make good pets")
