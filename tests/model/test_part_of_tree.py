"""A part of a map is what the map would be without the other claims, and the ways lead to all that is wanted."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.part_of_tree import branch_with_way, part_of, with_ways
from argmap.model.records import Map, Placement
from argmap.model.tree import Tree, tree
from tests.model.verbs import VERBS
from tests.sketch import claim, draw, numbered, sketch, the_map

MAP = """Thesis
  + One & Also one
    _ Not so fast
      - Fast enough
    - Against one
      + For what is against
  - Two
    + For two
Another
"""
NUMBER = st.integers(0, 400)
DONE = st.lists(st.tuples(st.sampled_from(list(VERBS)), NUMBER, NUMBER), max_size=12)


def told(on_map: Tree) -> object:
    """Return all that a tree says."""
    return on_map, tuple(on_map.walk()), on_map.shown_by, on_map.visible


@given(DONE, st.sets(st.integers(0, 30)))
@settings(max_examples=120, deadline=None)
def test_a_part_is_the_map_without_the_other_claims(done: list[tuple[str, int, int]], out: set[int]) -> None:
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        draw(edit, map_commands.add_map(edit, "One?"), MAP)
    map = the_map(document)
    for name, one, other in done:
        try:
            with document.edit(name) as edit:
                VERBS[name](edit, one, other, f"Words {one}")
        except UserError:
            continue
    if document.find(map, Map) is None:
        return
    whole = tree(document, map)
    kept = frozenset(claim for number, claim in enumerate(sorted(whole.placements)) if number not in out)
    part = part_of(whole, kept)
    with document.edit("Take off") as edit:
        for placement in document.referrers(map, Placement):
            if placement.claim not in kept:
                edit.remove(placement.id)
    assert told(part) == told(tree(document, map))
    assert part.complete is whole and part.viewed(frozenset(kept)).complete.view_folded == kept


def texts(document: Document, claims: frozenset[str]) -> set[str]:
    return {text for text in ALL if claim(document, text) in claims}


ALL = ["Thesis", "One", "Also one", "Not so fast", "Fast enough", "Against one", "For what is against", "Two",
       "For two", "Another"]  # fmt: skip


def test_the_ways_have_co_premises_and_lead_over_undercuts() -> None:
    document = sketch(MAP)
    whole = tree(document, the_map(document))
    way = with_ways(whole, [claim(document, "Fast enough")])
    assert texts(document, way) == {"Thesis", "One", "Also one", "Not so fast", "Fast enough"}
    assert texts(document, with_ways(whole, [])) == set()
    assert with_ways(whole, whole.placements) == whole.placements.keys()


def test_a_branch_has_all_that_hangs_on_a_claim_and_the_way_to_it() -> None:
    document = sketch(MAP)
    whole = tree(document, the_map(document))
    assert texts(document, branch_with_way(whole, claim(document, "Two"))) == {"Thesis", "Two", "For two"}
    one = branch_with_way(whole, claim(document, "One"))
    assert texts(document, one) == set(ALL) - {"Two", "For two", "Another"}


def test_a_view_can_unfold_what_is_folded_in_the_document() -> None:
    document = sketch(MAP)
    two = claim(document, "Two")
    with document.edit("Fold") as edit:
        map_commands.fold(edit, the_map(document), two)
    whole = tree(document, the_map(document))
    assert whole.folded(two) and not whole.viewed(frozenset(), frozenset([two])).folded(two)
    assert whole.viewed(frozenset([two]), frozenset([two])).folded(two)
    assert replace(whole, whole=whole) == whole
