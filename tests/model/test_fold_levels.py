"""Down to which level a large map can be read, and what is folded then."""

from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.fold_levels import READABLE, folds_alone, folds_at, readable_level
from argmap.model.records import Claim, Stance
from argmap.model.tree import Tree, tree
from tests.sketch import claim, numbered, sketch, the_map


def grown(*widths: int) -> Tree:
    """Return a map with so many reasons below each claim, level by level."""
    document = Document(new_id=numbered())
    with document.edit("Grow") as edit:
        map = map_commands.add_map(edit, "Large?")
        row = [map_commands.add_claim(edit, "Thesis", map)]
        for width in widths:
            below = []
            for target in row:
                for _ in range(width):
                    below.append(map_commands.add_claim(edit, "Reason", map))
                    map_commands.argue(edit, [below[-1]], Stance.PRO, target)
            row = below
    return tree(document, map)


def shown_at(on_map: Tree, level: int) -> int:
    return len(on_map.viewed(folds_at(on_map, level)).visible)


def test_a_map_that_can_be_read_at_once_is_not_folded() -> None:
    assert readable_level(grown(READABLE - 1)) is None


def test_a_large_map_is_shown_down_to_the_deepest_level_that_can_be_read() -> None:
    on_map = grown(3, 4, 5, 2)
    level = readable_level(on_map)
    assert level == 2
    assert (shown_at(on_map, 2), shown_at(on_map, 3)) == (16, 76)


def test_the_main_reasons_are_shown_however_many_they_are_and_nothing_below_them() -> None:
    on_map = grown(80, 2)
    assert readable_level(on_map) == 1
    assert shown_at(on_map, 1) == 81


def test_claims_without_a_target_that_are_too_many_alone_show_nothing_below_them() -> None:
    document = sketch("\n".join(f"Claim {number}\n  + Reason {number}" for number in range(70)))
    on_map = tree(document, the_map(document))
    assert readable_level(on_map) == 0
    assert shown_at(on_map, 0) == 70


def test_what_the_document_folds_counts_as_hidden_and_stays_folded() -> None:
    document = sketch("Thesis\n" + "".join(f"  + Main {n}\n    + Below {n}\n" for n in range(40)))
    map = the_map(document)
    with document.edit("Fold") as edit:
        for number in range(30):
            map_commands.fold(edit, map, claim(document, f"Main {number}"))
    assert readable_level(tree(document, map)) is None
    on_map = tree(document, map).viewed(folds_at(tree(document, map), 5))
    assert claim(document, "Below 3") not in on_map.visible and claim(document, "Below 33") in on_map.visible


def test_an_undercut_is_shown_with_the_step_that_it_objects_to() -> None:
    document = sketch("Thesis\n  + Main\n    _ Not so\n      + Really\n")
    on_map = tree(document, the_map(document))
    shown = on_map.viewed(folds_at(on_map, 1)).visible
    assert {document.get(id, Claim).text for id in shown} == {"Thesis", "Main", "Not so"}


@given(st.lists(st.integers(0, 4), max_size=4), st.integers(0, 5), st.integers(1, 90))
def test_folding_to_a_level_shows_it_and_one_more_each_time_one_unfolds(widths: list[int], level: int, most: int):
    on_map = grown(*widths)
    now = on_map.viewed(folds_at(on_map, level))
    depths = {id: depth for id, depth, _ in on_map.walk()}
    assert now.visible == {id for id, depth in depths.items() if depth <= level}
    for folded in [id for id in now.visible if now.folded(id)]:
        opened = on_map.viewed(now.view_folded - {folded})
        assert {depths[id] for id in opened.visible - now.visible} == {level + 1}
    readable = readable_level(on_map, most)
    assert (readable is None) == (len(on_map.placements) <= most)
    if readable is not None and readable > 1:
        assert shown_at(on_map, readable) <= most < shown_at(on_map, readable + 1)


def test_an_edit_that_only_folds_is_told_from_one_that_also_rewords():
    document = sketch("""
        Cats make good pets
          + Cats purr
    """)
    map, claim_ = the_map(document), claim(document, "Cats make good pets")
    changes = []
    document.subscribe(lambda update: changes.append(update.change))
    with document.edit("Fold") as edit:
        map_commands.fold(edit, map, claim_)
    with document.edit("Fold and reword") as edit:
        map_commands.unfold(edit, map, claim_)
        map_commands.reword(edit, claim_, "Cats make the best pets")
    assert [folds_alone(change) for change in changes] == [True, False]
