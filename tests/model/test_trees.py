"""The tree of a map that followed every change is the tree of the map as it is, whatever was done."""

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.records import Map, Stance
from argmap.model.tree import Tree, tree
from argmap.model.tree_updates import updated
from argmap.model.trees import Trees
from tests.model.verbs import VERBS
from tests.sketch import draw, numbered, sketch

MAP = """Thesis
  + One
    - Against one
      + For what is against
  - Two
    + For two
Another
"""
OTHER = """Second thesis
  + One
    + Third
  - Two
"""
NUMBER = st.integers(0, 400)
DONE = st.lists(st.tuples(st.sampled_from([*VERBS, "undo", "redo", "undercut"]), NUMBER, NUMBER), max_size=15)


def told(on_map: Tree) -> object:
    """Return all that a tree says."""
    return on_map, tuple(on_map.walk()), on_map.shown_by, on_map.visible


def test_a_walk_step_by_step_is_the_walk() -> None:
    document = sketch(MAP)
    on_map = tree(document, document.all(Map)[0].id)
    assert len(list(on_map.walk_lazily())) > 3  # nothing has walked before
    assert list(on_map.walk_lazily()) == list(on_map.walk()) == list(on_map.walk_lazily())


@given(DONE, st.sampled_from([1, 3]))
@settings(max_examples=150, deadline=None)
def test_a_tree_that_followed_is_the_tree_of_the_map(done: list[tuple[str, int, int]], often: int) -> None:
    document = Document(new_id=numbered())
    history = History(document, MemoryJournal())
    with document.edit("Begin") as edit:
        draw(edit, map_commands.add_map(edit, "One?"), MAP)
        draw(edit, map_commands.add_map(edit, "Two?"), OTHER)
    trees = Trees(document)
    document.subscribe(trees.follow)
    trees.make_all()
    for step, (name, one, other) in enumerate(done):
        if name in ("undo", "redo"):
            getattr(history, name)()
            continue
        try:
            with document.edit("Try") as edit:
                if name == "undercut":
                    arguments = sorted(a for map in edit.all(Map) for a in tree(edit, map.id).arguments())
                    if not arguments:
                        continue
                    map = sorted(map.id for map in edit.all(Map))[other % len(edit.all(Map))]
                    made = map_commands.add_claim(edit, "Undercut", map)
                    map_commands.argue(edit, [made], Stance.CON, arguments[one % len(arguments)])
                else:
                    VERBS[name](edit, one, other, f"Words {one}")
        except UserError:
            continue
        if step % often == 0:
            for map in document.all(Map):
                assert told(trees.of(map.id)) == told(tree(document, map.id))
    for map in document.all(Map):
        assert told(trees.of(map.id)) == told(tree(document, map.id))


def test_a_tree_is_kept_where_no_claim_was_placed_moved_or_taken() -> None:
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "One?")
        draw(edit, map, MAP)
    trees = Trees(document)
    document.subscribe(trees.follow)
    before = trees.of(map)
    with document.edit("Reword") as edit:
        map_commands.reword(edit, before.roots[0], "Other words")
    assert trees.of(map) is before


def test_a_change_keeps_the_folds_of_the_view() -> None:
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "One?")
        draw(edit, map, MAP)
    before = tree(document, map)
    folded = before.viewed(frozenset(before.roots[:1]))
    with document.rehearse() as trial:
        made = map_commands.add_claim(trial, "New", map)
        map_commands.argue(trial, [made], Stance.PRO, before.roots[1])
        after = updated(folded, trial, trial.changes())
        assert after == tree(trial, map).viewed(folded.view_folded)
    assert made not in tree(document, map).placements


def test_a_copy_and_its_original_go_their_own_ways() -> None:
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "One?")
        draw(edit, map, MAP)
    copy = document.copy()
    known, root = tree(document, map), tree(document, map).roots[0]
    with document.edit("Add") as edit:
        made = map_commands.add_claim(edit, "New", map)
        map_commands.argue(edit, [made], Stance.PRO, root)
    assert tree(copy, map) == known
    seen = tree(document, map)
    with copy.edit("Add elsewhere") as edit:
        other = map_commands.add_claim(edit, "Newer", map)
        map_commands.argue(edit, [other], Stance.CON, root)
        map_commands.remove_claim(edit, known.reasons[root][0].premises[0])
    assert tree(document, map) == seen and made not in tree(copy, map).placements


def test_what_is_undercut_comes_back_with_what_undercuts_it() -> None:
    document = Document(new_id=numbered())
    history = History(document, MemoryJournal())
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "One?")
        draw(edit, map, MAP)
        step = tree(edit, map).reasons[tree(edit, map).roots[0]][0]
        map_commands.argue(edit, [map_commands.add_claim(edit, "Undercut", map)], Stance.CON, step.id)
    trees = Trees(document)
    document.subscribe(trees.follow)
    whole = trees.of(map)
    with document.edit("Take off") as edit:
        map_commands.remove_claim(edit, step.premises[0])
    assert told(trees.of(map)) == told(tree(document, map)) and trees.of(map).argument(step.id) is None
    history.undo()
    assert told(trees.of(map)) == told(whole)
