"""What differs between two states of a map."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.model import map_commands, order_commands, rules, source_commands
from argmap.model.comparison import MOVED, Difference, compare
from argmap.model.document import Document, Edit
from argmap.model.records import KINDS, Claim, Map
from argmap.model.tree import tree
from tests.model.verbs import VERBS
from tests.sketch import argument, claim, draw, numbered, sketch, the_map

PETS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some hear it
      - Cats scratch
        - They can be trained
      + Cats are clean
"""
NUMBER = st.integers(0, 400)
DONE = st.lists(st.tuples(st.sampled_from(list(VERBS)), NUMBER, NUMBER), max_size=12)


def after(do: Callable[[Edit], object], text: str = PETS) -> tuple[dict[str, set[str]], Document]:
    before = sketch(text)
    later = before.copy(numbered("n"))
    with later.edit("Do") as edit:
        do(edit)
    found = compare(before, later)
    return {each.words: {way.value for way in each.ways} for each in found.differences}, found.document


def outline(document: Document) -> list[str]:
    on_map = tree(document, the_map(document))
    return ["  " * depth + document.get(id, Claim).text for id, depth, _ in on_map.walk()]


def test_what_was_added_stands_where_it_is_now() -> None:
    found, _ = after(lambda edit: draw(edit, the_map(edit), "Dogs do too\n"))
    assert found == {"Dogs do too": {"added"}}


def test_what_was_removed_stands_where_it_was_with_all_that_hung_on_it() -> None:
    found, both = after(lambda edit: map_commands.remove_claim(edit, claim_in(edit, "Cats scratch")))
    assert found == {"Cats scratch": {"removed"}, "They can be trained": {"removed"}}
    assert outline(both) == outline(sketch(PETS))


def test_a_co_premise_that_was_removed_stands_beside_those_that_stayed() -> None:
    found, both = after(lambda edit: map_commands.remove_claim(edit, claim_in(edit, "Purring calms")))
    assert found == {"Purring calms": {"removed"}}
    assert outline(both) == outline(sketch(PETS))


def test_other_words_are_told_with_both() -> None:
    before = sketch(PETS)
    later = before.copy()
    with later.edit("Reword") as edit:
        map_commands.reword(edit, claim(later, "Cats purr"), "Most cats purr")
    (found,) = compare(before, later).differences
    assert (found.ways, found.before, found.after) == ({Difference.REWORDED}, "Cats purr", "Most cats purr")


def test_another_parent_another_side_and_another_order_are_told_apart() -> None:
    def move(edit: Edit) -> None:
        map = the_map(edit)
        map_commands.move(edit, map, claim_in(edit, "They can be trained"), target=claim_in(edit, "Cats are clean"))

    assert after(move)[0] == {"They can be trained": {"parent"}}
    flipped = argument(sketch(PETS), "Cats scratch")
    assert after(lambda edit: map_commands.flip(edit, flipped))[0] == {"Cats scratch": {"side"}}
    three = "Thesis\n  + One\n  + Two\n  + Three\n"

    def order(edit: Edit) -> None:
        order_commands.order(edit, the_map(edit), claim_in(edit, "Three"), before=claim_in(edit, "One"))

    assert after(order, three)[0] == {"Three": {"order"}}


def test_claims_beside_one_that_came_or_went_have_not_moved() -> None:
    def change(edit: Edit) -> None:
        map_commands.remove_claim(edit, claim_in(edit, "Cats purr"))
        draw(edit, the_map(edit), "Cats make good pets\n  - Cats are lazy\n")

    found, _ = after(change)
    assert found == {"Cats purr": {"removed"}, "Cats are lazy": {"added"}}


def test_notes_and_sources_count_without_hiding_what_else_differs() -> None:
    def change(edit: Edit) -> None:
        map_commands.set_note(edit, claim_in(edit, "Cats purr"), "See the vet")
        source_commands.add_source(edit, "On cats", "Cats purr.")

    before = sketch(PETS)
    later = before.copy()
    with later.edit("Do") as edit:
        change(edit)
    found = compare(before, later)
    assert [each.ways for each in found.differences] == [{Difference.DETAILS}] and found.others == 1


def claim_in(edit: Edit, text: str) -> str:
    return next(claim.id for claim in edit.all(Claim) if claim.text == text)


@given(DONE, DONE)
@settings(max_examples=80, deadline=None)
def test_a_comparison_can_always_be_shown_and_misses_no_claim(
    first: list[tuple[str, int, int]], more: list[tuple[str, int, int]]
) -> None:
    before = Document(new_id=numbered())
    with before.edit("Begin") as edit:
        draw(edit, map_commands.add_map(edit, "One?"), PETS)
    play(before, first)
    later = before.copy(numbered("n"))
    play(later, more)
    found = compare(before, later)
    assert list(rules.problems(found.document, list(KINDS.values()))) == []
    assert compare(before, before).differences == ()
    for map in later.all(Map):
        ways = found.on(map.id)
        new = tree(later, map.id).placements.keys()
        old = tree(before, map.id).placements.keys() if before.find(map.id, Map) else set()
        assert {id for id, way in ways.items() if Difference.ADDED in way} == new - old
        assert {id for id, way in ways.items() if Difference.REMOVED in way} == old - new
        reworded = {id for id in new & old if before.get(id, Claim).text != later.get(id, Claim).text}
        assert {id for id, way in ways.items() if Difference.REWORDED in way} == reworded
        assert tree(found.document, map.id).placements.keys() == new | old
        assert not any(MOVED & way for id, way in ways.items() if id not in new & old)


def play(document: Document, done: list[tuple[str, int, int]]) -> None:
    for name, one, other in done:
        try:
            with document.edit("Try") as edit:
                VERBS[name](edit, one, other, f"Words {one}")
        except UserError:
            continue
