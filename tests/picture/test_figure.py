"""The figure: every visible claim once, whole, inside its card, and nothing outside the picture."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Arrangement
from argmap.layout.pipeline import coarse
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim
from argmap.picture import (
    NAMES,
    Direction,
    EllipseShape,
    PathShape,
    RectShape,
    TextShape,
    Theme,
    cards,
    figure,
    graph,
    measure_map,
    theme,
)
from argmap.picture import drawn as drawn_sheet
from argmap.picture import options as layout_options
from argmap.picture.layout_input import shown
from argmap.picture.measure import clean
from tests.picture.maps import LIGHT, any_map, card, drawn, item, pets, say, texts, tree_of, words_of
from tests.sketch import argument, claim, sketch, the_map

themes = st.sampled_from(NAMES).map(theme)


def bare(text: str) -> str:
    return "".join(text.split())


def letters(text: str) -> str:
    """Return only what quotation marks and line breaks cannot change."""
    return "".join(letter for letter in text if letter.isalnum())


@settings(max_examples=60)
@given(any_map(), themes, st.sampled_from(Direction), st.booleans())
def test_laws_of_any_figure(document: Document, colors: Theme, direction: Direction, title: bool) -> None:
    tree = tree_of(document)
    made = drawn(document, colors, direction, title=title)

    claims = [item.id for item in made.items if item.kind == "claim"]
    assert sorted(claims) == sorted(tree.visible), "every visible claim once, no hidden one"

    for one in made.items:
        left, top, right, bottom = one.bounds()
        assert left >= 0 and top >= 0, one
        assert right <= made.width and bottom <= made.height, one

    for one in made.items:
        if one.kind == "claim":
            for shape in one.shapes:
                if isinstance(shape, TextShape):
                    assert shape.left >= 0 and shape.left + shape.width <= one.width + 0.5
                    assert shape.baseline - shape.size * 0.8 >= 0 and shape.baseline <= one.height
            assert letters(clean(document.get(one.id, Claim).text)) in letters(texts(one))


@settings(max_examples=40)
@given(any_map())
def test_the_layout_is_asked_for_what_is_visible_and_shows_each_claim_where_the_card_says(document: Document) -> None:
    tree = tree_of(document)
    asked = graph(document, tree, LIGHT)
    made = cards(document, tree, LIGHT)
    assert {box.id: (box.width, box.height) for box in asked.boxes} == {
        card.id: (card.width, card.height) for card in made.values()
    }
    first: dict[str, str] = {}
    for step in asked.steps:
        for premise in step.premises:
            first.setdefault(premise, step.id)
    assert first == {id: argument.id for id, argument in shown(tree) if argument}


def test_a_claim_hidden_at_its_first_place_is_shown_at_its_next() -> None:
    document = sketch("""
        Thesis
          + First
            + Shared
          + Second
            + Shared
    """)
    with document.edit("Fold") as edit:
        map_commands.fold(edit, the_map(document), claim(document, "First"))
    asked = graph(document, tree_of(document), LIGHT)
    assert claim(document, "Shared") in {box.id for box in asked.boxes}
    assert [step.target for step in asked.steps if claim(document, "Shared") in step.premises] == [
        claim(document, "Second")
    ]
    assert "folded" not in texts(card(drawn(document), document, "First")), "it hides nothing"


def test_a_quoted_claim_shows_who_says_what_and_where() -> None:
    document = pets()
    said = texts(card(drawn(document), document, "Cats purr when they are stroked"))
    for part in ("AL", "Ada Lane", "owner of four cats", "“Cats purr when they are"):
        assert part in said
    assert said.splitlines()[-1] == "1"


def test_a_claim_with_three_sources_names_all_three() -> None:
    document = sketch("Cats purr")
    for name in "abc":
        say(document, "Cats purr", "Ada Lane", source=name)
    assert texts(card(drawn(document), document, "Cats purr")).splitlines()[-1] == "thesis"
    assert "1,\u00a02,\u00a03" in texts(card(drawn(document), document, "Cats purr"))


def test_a_claim_of_several_speakers_shows_each_ones_initials_and_names_them() -> None:
    document = pets()
    shown = card(drawn(document), document, "Purring calms people")
    said = texts(shown).splitlines()
    assert "Dr. Bo Okafor\u00a0+3" in said
    assert {"BO", "CY", "PF"} < set(said)
    assert "Ada Lane" in " ".join(said)
    assert sum(isinstance(shape, EllipseShape) for shape in shown.shapes) == 3
    for name in ("Dr. Bo Okafor", "Cy Young", "Pet Forum", "Ada Lane (owner of four cats)"):
        assert name in shown.description


def test_a_card_says_in_words_what_it_shows_by_its_looks() -> None:
    document = pets()
    told = card(drawn(document), document, "Cats purr when they are stroked")
    assert told.title == "“Cats purr when they are stroked”"
    assert told.description == "Quoted from Ada Lane (owner of four cats). For “Cats make good pets”. Source 1."
    assert card(drawn(document), document, "Cats ignore you").description.startswith("Said in other words by dogfan77.")
    undercut = card(drawn(document), document, "Some cats never purr").description
    assert undercut == "Against the step from “Cats purr when they are stroked”. 2 replies folded."


def test_a_folded_claim_looks_stacked_and_says_how_many_it_hides() -> None:
    document = pets()
    made = drawn(document)
    folded, other = (card(made, document, text) for text in ("Some cats never purr", "Cats ignore you"))
    assert "+ 2 replies folded" in texts(folded)
    assert sum(isinstance(shape, RectShape) for shape in folded.shapes) == 3
    assert sum(isinstance(shape, RectShape) for shape in other.shapes) == 1


def test_a_thesis_is_heavier_and_says_so() -> None:
    document = pets()
    thesis, reason = (card(drawn(document), document, text) for text in ("Cats make good pets", "They are clean"))
    assert "thesis" in texts(thesis).splitlines()
    words = {shape.weight for shape in thesis.shapes if isinstance(shape, TextShape) and "Cats" in shape.text}
    assert words == {"bold"}
    edges = [[s for s in one.shapes if isinstance(s, RectShape)][-1].stroke_width for one in (thesis, reason)]
    assert edges[0] >= 2 * edges[1]


def test_the_edge_of_a_card_bears_the_color_of_its_stance() -> None:
    document = pets()
    made = drawn(document)
    for text, color in (("They are clean", LIGHT.pro), ("Cats ignore you", LIGHT.con)):
        bars = [s.fill for s in card(made, document, text).shapes if isinstance(s, PathShape) and s.fill]
        assert bars == [color]


def test_a_further_line_of_a_claim_is_thinner_and_paler() -> None:
    document = pets()
    made = drawn(document)
    widths = {}
    for further in document.referrers(claim(document, "Cat hair is everywhere"), Argument):
        strokes = [
            s for s in item(made, further.id).shapes if isinstance(s, PathShape) and s.stroke not in ("", LIGHT.sign)
        ]
        widths |= {s.stroke: s.width for s in strokes}
    assert widths == {LIGHT.pro_extra: LIGHT.extra_line}  # the other hangs on the lines that its target shares
    assert LIGHT.extra_line < LIGHT.line


def test_an_undercut_ends_under_the_sign_that_it_attacks() -> None:
    document = pets()
    made = drawn(document)
    order = [one.id for one in made.items]
    purring, undercut = argument(document, "Purring calms people"), argument(document, "Some cats never purr")
    assert order.index(undercut) < order.index(purring)


def test_the_title_counts_what_is_on_the_map_folded_or_not() -> None:
    made = drawn(pets())
    assert texts(made.items[0]).splitlines() == ["Are cats good pets?", "9 claims · 5 speakers · 4 sources"]


def test_sources_stand_below_with_their_numbers() -> None:
    made = drawn(pets())
    listed = texts(made.items[-1]).splitlines()
    assert listed[0] == "Sources"
    assert listed[1:3] == ["1", "Cats at home"]
    assert "Cats at home, again, Daily, 2020" in listed
    others = max(one.bounds()[3] for one in made.items if one.kind not in ("sources", "key"))
    assert made.items[-1].y > others


def test_title_and_sources_can_be_left_out() -> None:
    made = drawn(pets(), title=False, sources=False, key=False)
    assert {one.kind for one in made.items} <= {"claim", "argument", "stem", "stub"}
    assert made.height < drawn(pets()).height


def test_a_long_title_is_wrapped_to_the_picture() -> None:
    document = sketch("Cats purr", "Is it so? " * 20)
    made = drawn(document)
    assert made.items[0].height > 3 * LIGHT.title_line
    assert made.items[0].bounds()[2] <= made.width - LIGHT.margin


def test_an_empty_map_says_what_to_do() -> None:
    document = sketch("", "")
    said = words_of(drawn(document))
    assert "Untitled map" in said
    assert "No claims yet" in said
    assert "select words in a source" in said


def test_a_claim_without_words_can_still_be_seen() -> None:
    document = Document()
    with document.edit("Add") as edit:
        map = map_commands.add_map(edit, "Q")
        map_commands.add_claim(edit, "  ", map)
    assert "No words yet" in words_of(drawn(document))


def test_a_claim_of_5000_characters_is_whole_and_not_a_tower() -> None:
    text = ("This sentence makes the claim very long, and nothing of it may be lost. " * 80)[:5000].strip()
    document = sketch("Thesis\n  + " + text)
    one = card(drawn(document), document, text)
    assert bare(texts(one)) == bare(text)
    assert one.height < 3.5 * one.width


def test_tags_leave_a_mark_and_notes_none() -> None:
    document = sketch("Thesis\n  + Cats purr")
    with document.edit("Note") as edit:
        map_commands.set_tags(edit, claim(document, "Cats purr"), ["sound", "rest"])
        map_commands.set_note(edit, claim(document, "Cats purr"), "Ask a vet")
    one = card(drawn(document), document, "Cats purr")
    assert "#sound · #rest" in texts(one)
    assert "Ask a vet" not in one.description


def test_an_arrangement_that_is_older_than_the_document_can_be_drawn() -> None:
    document = pets()
    old = coarse(graph(document, tree_of(document), LIGHT), layout_options(LIGHT))
    with document.edit("Go on") as edit:
        map_commands.remove_claim(edit, claim(document, "They are clean"))
        map_commands.add_claim(edit, "A new thesis", the_map(document))
        map_commands.reword(edit, claim(document, "Cats ignore you"), "Cats ignore people. " * 20)
    made = figure(document, the_map(document), old, LIGHT)
    assert "A new thesis" not in words_of(made)
    assert "Cats ignore people." in words_of(made)
    for one in made.items:
        left, top, right, bottom = one.bounds()
        assert left >= 0 and top >= 0 and right <= made.width and bottom <= made.height
    assert figure(document, the_map(document), Arrangement(), LIGHT).items[0].kind == "title"


def test_cards_that_look_as_before_are_the_same_values() -> None:
    document = pets()
    before = cards(document, tree_of(document), LIGHT)
    with document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, "They are clean"), "They are very clean")
    after = cards(document, tree_of(document), LIGHT)
    changed = {id for id in before if before[id] is not after[id]}
    assert changed == {claim(document, "They are very clean"), claim(document, "Cat hair is everywhere")}


def test_only_the_colors_of_a_card_depend_on_the_theme() -> None:
    document = pets()
    sizes = [{c.id: (c.width, c.height) for c in cards(document, tree_of(document), theme(n)).values()} for n in NAMES]
    assert sizes[0] == sizes[1] == sizes[2]


@pytest.mark.parametrize("direction", Direction)
def test_the_origin_tells_where_the_arrangement_stands(direction: Direction) -> None:
    document = pets()
    asked = graph(document, tree_of(document), LIGHT)
    arrangement = coarse(asked, replace(layout_options(LIGHT), direction=direction))
    made = figure(document, the_map(document), arrangement, LIGHT)
    for one in made.items:
        if one.kind == "claim":
            rect = arrangement.boxes[one.id]
            assert (one.x, one.y) == pytest.approx((rect.x + made.origin[0], rect.y + made.origin[1]))


def test_a_line_shared_by_both_stances_has_the_color_of_neither() -> None:
    document = sketch("""
        Thesis
          + A reason
            + For it
            - Against it
          + Another reason that is so long that its card takes several lines more than the card of its sibling takes
    """)
    made = drawn(document)
    for premise in ("For it", "Against it"):
        one = item(made, argument(document, premise))
        assert {s.stroke for s in one.shapes if isinstance(s, PathShape)} <= {"", LIGHT.sign}
    stems = [one for one in made.items if one.kind == "stem"]
    assert len(stems) == 2
    assert {s.stroke for one in stems for s in one.shapes if isinstance(s, PathShape)} == {LIGHT.stem}


def test_a_claim_stands_where_it_is_read_first() -> None:
    document = sketch("""
        Thesis
          + First
            + Shared
          - Shared
    """)
    shared = claim(document, "Shared")
    steps = graph(document, tree_of(document), LIGHT).steps
    assert next(step.target for step in steps if shared in step.premises) == claim(document, "First")
    assert [one.argument.target for one in cards(document, tree_of(document), LIGHT).values() if one.argument][-1] == (
        claim(document, "First")
    )


def test_a_figure_that_follows_another_is_the_one_drawn_afresh_and_keeps_what_has_not_changed() -> None:
    document = pets()
    map = the_map(document)
    old = measure_map(document, tree_of(document), LIGHT)
    before = drawn_sheet(old, coarse(old.graph, layout_options(LIGHT)))
    with document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, "They are clean"), "They are spotless")
    new = measure_map(document, tree_of(document), LIGHT, old)
    after = drawn_sheet(new, coarse(new.graph, layout_options(LIGHT)), before)
    assert after == figure(document, map, coarse(new.graph, layout_options(LIGHT)), LIGHT)
    items = {item.id: item for item in before.items}
    changed = {item.id for item in after.items if item.kind == "claim" and item is not items[item.id]}
    assert changed == {claim(document, "They are spotless"), claim(document, "Cat hair is everywhere")}


def test_a_first_guess_is_seen_by_its_shape_and_told_in_words() -> None:
    document = pets()
    sure = item(drawn(document), argument(document, "They are clean"))
    with document.edit("Guess") as edit:
        guessed = replace(edit.get(argument(document, "They are clean"), Argument), guessed=True)
        edit.put(guessed)
    made = drawn(document)
    shown = item(made, guessed.id)
    fills = [[getattr(shape, "fill", "") for shape in one.shapes] for one in (sure, shown)]
    assert LIGHT.pro in fills[0] and LIGHT.pro not in fills[1], "a guess is an outline"
    assert any(isinstance(shape, PathShape) and shape.dash and shape.cap == "round" for shape in shown.shapes)
    assert "First guess: for" in shown.description
    assert "First guess: for" in item(made, claim(document, "They are clean")).description
