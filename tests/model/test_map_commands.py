"""What each verb does to a map, drawn before and after."""

import time
from collections.abc import Callable
from dataclasses import replace
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands, map_settings, order_commands, rules
from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.records import (
    KINDS,
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Map,
    Placement,
    SiblingOrder,
    Stance,
)
from argmap.model.rules import BrokenRule, CyclicReasons, Refused
from argmap.model.tree import tree
from tests.sketch import argument, claim, draw, large, outline, sketch, the_map


def looks(document: Document, text: str) -> None:
    assert outline(document) == dedent(text).strip()


CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
        + Claws are sharp
"""


def test_a_sketch_comes_back_as_it_was_drawn():
    looks(sketch(CATS), CATS)


def test_an_argument_survives_losing_one_of_its_premises():
    document = sketch(CATS)
    with document.edit("Remove") as edit:
        map_commands.take_off(edit, the_map(document), claim(document, "Purring calms"))
    looks(
        document,
        """
        Cats make good pets
          + Cats purr
            _ Only some people hear it
          - Cats scratch
            + Claws are sharp
        """,
    )


def test_removing_the_last_premise_takes_the_argument_and_its_undercut_along():
    document = sketch(CATS)
    with document.edit("Remove") as edit:
        map_commands.take_off(edit, the_map(document), claim(document, "Purring calms"))
        map_commands.take_off(edit, the_map(document), claim(document, "Cats purr"))
    looks(
        document,
        """
        Cats make good pets
          - Cats scratch
            + Claws are sharp
        """,
    )
    assert not [c for c in document.all(Claim) if c.text == "Only some people hear it"]


def test_removing_an_argument_takes_its_branch_along():
    document = sketch(CATS)
    with document.edit("Remove") as edit:
        map_commands.remove_argument(edit, argument(document, "Cats purr"))
    looks(
        document,
        """
        Cats make good pets
          - Cats scratch
            + Claws are sharp
        """,
    )


def test_an_argument_is_removed_where_its_target_also_stands_on_a_map_without_it():
    document = sketch(CATS)
    with document.edit("Show elsewhere") as edit:
        other = map_commands.add_map(edit, "Which pets are good?")
        map_commands.show_on(edit, claim(document, "Cats make good pets"), other)
    with document.edit("Remove") as edit:
        map_commands.remove_argument(edit, argument(document, "Cats purr"))
    assert not [c for c in document.all(Claim) if c.text in ("Cats purr", "Only some people hear it")]
    assert tree(document, other).roots == (claim(document, "Cats make good pets"),)


def test_removing_a_claim_leaves_what_also_stands_elsewhere():
    document = sketch(
        """
        Cats make good pets
          + Cats are quiet
            + Cats sleep a lot
          + Cats are cheap
            + Cats sleep a lot
        """
    )
    with document.edit("Remove") as edit:
        map_commands.take_off(edit, the_map(document), claim(document, "Cats are quiet"))
    looks(
        document,
        """
        Cats make good pets
          + Cats are cheap
            + Cats sleep a lot
        """,
    )


def test_removing_everything_by_its_root_leaves_an_empty_map():
    document = sketch(CATS)
    with document.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(document, "Cats make good pets"))
    assert {type(r) for r in document.records().values()} == {Map}


def test_a_branch_of_a_thousand_levels_can_be_removed():
    document = Document()
    with document.edit("Deep") as edit:
        map = map_commands.add_map(edit, "How deep?")
        first = target = map_commands.add_claim(edit, "Level 0", map)
        for level in range(1, 1500):
            reason = map_commands.add_claim(edit, f"Level {level}", map)
            map_commands.argue(edit, [reason], Stance.PRO, target)
            target = reason
    with document.edit("Remove") as edit:
        map_commands.take_off(edit, map, first)
    assert document.all(Claim) == []


def test_a_claim_moves_with_what_hangs_on_it():
    document = sketch(CATS)
    with document.edit("Move") as edit:
        map_commands.move(edit, the_map(document), claim(document, "Cats scratch"), claim(document, "Cats purr"))
    looks(
        document,
        """
        Cats make good pets
          + Cats purr & Purring calms
            _ Only some people hear it
            - Cats scratch
              + Claws are sharp
        """,
    )


def test_a_co_premise_that_moves_leaves_the_others_behind():
    document = sketch(CATS)
    with document.edit("Move") as edit:
        map_commands.move(edit, the_map(document), claim(document, "Purring calms"), claim(document, "Cats scratch"))
    looks(
        document,
        """
        Cats make good pets
          + Cats purr
            _ Only some people hear it
          - Cats scratch
            + Claws are sharp
            + Purring calms
        """,
    )


def test_a_claim_moved_onto_an_argument_undercuts_it():
    document = sketch(CATS)
    with document.edit("Move") as edit:
        target = argument(document, "Cats scratch")
        map_commands.move(edit, the_map(document), claim(document, "Cats purr"), target)
    assert document.get(argument(document, "Cats purr"), Argument).stance is Stance.CON
    assert "_ Cats purr" in outline(document)


def test_a_claim_moved_to_the_ground_stands_by_itself():
    document = sketch(CATS)
    with document.edit("Move") as edit:
        map_commands.move(edit, the_map(document), claim(document, "Cats scratch"), None)
    assert outline(document).splitlines()[-2:] == ["Cats scratch", "  + Claws are sharp"]


def test_a_root_moved_below_a_claim_becomes_a_reason():
    document = sketch("Cats make good pets\nDogs are loud")
    with document.edit("Move") as edit:
        map_commands.move(
            edit, the_map(document), claim(document, "Dogs are loud"), claim(document, "Cats make good pets")
        )
    looks(document, "Cats make good pets\n  + Dogs are loud")


def test_a_claim_cannot_be_moved_below_itself():
    document = sketch(CATS)
    before = document.records()
    with pytest.raises(CyclicReasons), document.edit("Move") as edit:
        map_commands.move(edit, the_map(document), claim(document, "Cats scratch"), claim(document, "Claws are sharp"))
    assert document.records() == before


def test_a_claim_cannot_undercut_the_argument_it_is_a_premise_of_by_way_of_its_target():
    document = sketch("Cats make good pets\n  + Cats purr")
    with pytest.raises(CyclicReasons), document.edit("Undercut") as edit:
        map_commands.argue(edit, [claim(document, "Cats make good pets")], Stance.CON, argument(document, "Cats purr"))


def test_an_undercut_can_only_be_an_objection():
    document = sketch(CATS)
    with pytest.raises(BrokenRule), document.edit("Argue") as edit:
        reason = map_commands.add_claim(edit, "Loud ones do", the_map(document))
        map_commands.argue(edit, [reason], Stance.PRO, argument(document, "Cats purr"))
    with pytest.raises(BrokenRule), document.edit("Flip") as edit:
        map_commands.flip(edit, argument(document, "Only some people hear it"))


def test_flipping_twice_changes_nothing():
    document = sketch(CATS)
    before = document.records()
    for _ in range(2):
        with document.edit("Flip") as edit:
            map_commands.flip(edit, argument(document, "Cats scratch"))
    assert document.records() == before


def test_joined_arguments_become_co_premises_and_keep_their_undercuts():
    document = sketch(
        """
        Cats make good pets
          + Cats purr
          + Purring calms
            _ Not everybody
        """
    )
    with document.edit("Join") as edit:
        map_commands.join(edit, argument(document, "Purring calms"), argument(document, "Cats purr"))
    looks(
        document,
        """
        Cats make good pets
          + Cats purr & Purring calms
            _ Not everybody
        """,
    )
    with document.edit("Split") as edit:
        map_commands.split(edit, argument(document, "Cats purr"), claim(document, "Purring calms"))
    looks(
        document,
        """
        Cats make good pets
          + Cats purr
            _ Not everybody
          + Purring calms
        """,
    )


def test_a_reason_and_an_objection_cannot_be_joined():
    document = sketch(CATS)
    with pytest.raises(Refused), document.edit("Join") as edit:
        map_commands.join(edit, argument(document, "Cats scratch"), argument(document, "Cats purr"))


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ("C", "A", ["C", "A", "B"]),
        ("A", None, ["B", "C", "A"]),
        ("B", "A", ["B", "A", "C"]),
        ("A", "A", ["A", "B", "C"]),
    ],
)
def test_siblings_stand_in_the_order_the_user_gave_them(moved, before, expected):
    document = sketch("Thesis\n  + A\n  - B\n  + C")
    with document.edit("Order") as edit:
        order_commands.order(
            edit, the_map(document), claim(document, moved), claim(document, before) if before else None
        )
    assert [line[4:] for line in outline(document).splitlines()[1:]] == expected


@given(st.integers(2, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 12)), max_size=12))
def test_putting_a_claim_elsewhere_touches_its_placement_alone(many, moves):
    names = [f"Reason {number}" for number in range(many)]
    document = sketch("\n  + ".join(["Thesis", *names]))
    heard: list[Change] = []
    document.subscribe(heard.append)
    for moved, before in moves:
        claims = [line[4:] for line in outline(document).splitlines()[1:]]
        moving, goal = claims[moved % many], claims[before] if before < many else None
        with document.edit("Order") as edit:
            order_commands.order(
                edit, the_map(document), claim(document, moving), claim(document, goal) if goal else None
            )
        if goal != moving:
            claims.remove(moving)
            claims.insert(claims.index(goal) if goal else len(claims), moving)
        assert [line[4:] for line in outline(document).splitlines()[1:]] == claims
    assert all(len(change.records) == 1 for change in heard)
    assert len({placement.order for placement in document.all(Placement)}) == many + 1


def test_claims_that_two_people_put_at_one_place_can_still_be_put_in_order():
    document = sketch("Thesis\n  + A\n  + B\n  + C")
    with document.edit("Add at once") as edit:
        for placement in edit.all(Placement):
            edit.put(replace(placement, order="B"))
    before = [line[4:] for line in outline(document).splitlines()[1:]]
    moved = before.pop()
    with document.edit("Order") as edit:
        order_commands.order(edit, the_map(document), claim(document, moved), claim(document, before[1]))
    assert [line[4:] for line in outline(document).splitlines()[1:]] == [before[0], moved, before[1]]


def test_an_order_that_is_none_is_refused():
    document = sketch("Thesis")
    with pytest.raises(Refused), document.edit("Order") as edit:
        edit.put(replace(edit.all(Placement)[0], order="é"))


def test_co_premises_can_be_put_in_another_order():
    document = sketch(CATS)
    with document.edit("Order") as edit:
        order_commands.order(edit, the_map(document), claim(document, "Purring calms"), claim(document, "Cats purr"))
    assert "+ Purring calms & Cats purr" in outline(document)


def test_claims_of_different_parents_have_no_order():
    document = sketch(CATS)
    with pytest.raises(Refused), document.edit("Order") as edit:
        order_commands.order(edit, the_map(document), claim(document, "Claws are sharp"), claim(document, "Cats purr"))


def test_merging_two_claims_keeps_what_speaks_for_either():
    document = sketch(
        """
        Cats make good pets
          + Cats purr
            + They sound like engines
          - Cats scratch
            - Cats make a purring sound
              - Lions do not
        """
    )
    with document.edit("Merge") as edit:
        map_commands.set_note(edit, claim(document, "Cats purr"), "one")
        map_commands.set_note(edit, claim(document, "Cats make a purring sound"), "two")
        map_commands.merge(edit, claim(document, "Cats purr"), claim(document, "Cats make a purring sound"))
    kept = document.get(claim(document, "Cats purr"), Claim)
    assert kept.note == "one\n\ntwo"
    assert len([a for a in document.referrers(kept.id, Argument) if kept.id in a.premises]) == 2
    assert len([a for a in document.referrers(kept.id, Argument) if a.target == kept.id]) == 2
    assert len(document.referrers(kept.id, Placement)) == 1


def test_merging_the_premises_of_two_equal_arguments_leaves_one_argument():
    document = sketch("Thesis\n  + A\n  + Same as A\n    _ But")
    with document.edit("Merge") as edit:
        map_commands.merge(edit, claim(document, "A"), claim(document, "Same as A"))
    looks(document, "Thesis\n  + A\n    _ But")


def test_a_claim_cannot_be_merged_with_its_own_reason():
    document = sketch("Thesis\n  + A")
    with pytest.raises(CyclicReasons), document.edit("Merge") as edit:
        map_commands.merge(edit, claim(document, "Thesis"), claim(document, "A"))


def test_a_fold_hides_the_branch_and_says_how_many_claims():
    document = sketch(CATS)
    scratch = claim(document, "Cats scratch")
    with document.edit("Fold") as edit:
        map_commands.fold(edit, the_map(document), scratch)
        map_commands.fold(edit, the_map(document), claim(document, "Cats make good pets"))
    folded = tree(document, the_map(document))
    assert folded.visible == {claim(document, "Cats make good pets")}
    assert folded.hidden_by(claim(document, "Cats make good pets")) == 5
    with document.edit("Unfold") as edit:
        map_commands.unfold(edit, the_map(document), claim(document, "Cats make good pets"))
    opened = tree(document, the_map(document))
    assert claim(document, "Claws are sharp") not in opened.visible
    assert opened.hidden_by(scratch) == 1


def test_a_claim_on_two_maps_outlives_one_of_them():
    document = sketch(CATS)
    with document.edit("Second map") as edit:
        second = map_commands.add_map(edit, "Are claws a problem?")
        map_commands.show_on(edit, claim(document, "Cats scratch"), second)
        draw(edit, second, "Claws are a problem\n  + Cats scratch")
    with document.edit("Remove map") as edit:
        map_commands.remove_map(edit, the_map(document))
    assert {c.text for c in document.all(Claim)} == {"Cats scratch", "Claws are a problem"}
    assert outline(document, second) == "Claws are a problem\n  + Cats scratch"


def test_tags_are_kept_once_and_without_blanks():
    document = sketch("Thesis")
    with document.edit("Tags") as edit:
        map_commands.set_tags(edit, claim(document, "Thesis"), [" law ", "law", "", "ethics"])
    assert document.get(claim(document, "Thesis"), Claim).tags == ("law", "ethics")


def test_siblings_can_be_put_in_order_where_one_speaks_both_for_and_against():
    document = sketch("""
        Pets
          + Cats purr
          + Cats are clean
    """)
    with document.edit("Against, too, as older files may have it") as edit:
        premises = (claim(document, "Cats purr"),)
        edit.put(Argument(id="older", premises=premises, stance=Stance.CON, target=claim(document, "Pets")))
    with document.edit("Order") as edit:
        order_commands.order(edit, the_map(document), claim(document, "Cats purr"), None)
    assert outline(document).splitlines()[1] == "  + Cats are clean"


def refusal(document: Document, verb: Callable[..., object], *arguments: object) -> str:
    """Return why a verb is refused, and see that it leaves no trace."""
    before = document.records()
    with pytest.raises(Refused) as refused, document.edit("Try") as edit:
        verb(edit, *arguments)
    assert document.records() == before
    return str(refused.value)


def test_an_argument_is_there_once():
    document = sketch("Pets\n  + Cats purr & Purring calms\n  + Cats are clean\n  - Dogs bark\n  + Dogs are loyal")
    pets, purr, calms = (claim(document, text) for text in ("Pets", "Cats purr", "Purring calms"))
    twice = "This argument is there already."
    assert refusal(document, map_commands.argue, [calms, purr], Stance.PRO, pets) == twice
    both = "The same claim cannot speak both for and against; turn the other argument around first."
    assert refusal(document, map_commands.argue, [claim(document, "Dogs bark")], Stance.PRO, pets) == both
    with document.edit("Argue") as edit:
        map_commands.argue(edit, [purr], Stance.PRO, pets)
    assert refusal(document, map_commands.split, argument(document, "Purring calms"), purr) == twice


def test_losing_a_premise_leaves_no_argument_twice():
    document = sketch("Pets\n  + Cats purr & Purring calms")
    with document.edit("Argue") as edit:
        map_commands.argue(edit, [claim(document, "Cats purr")], Stance.PRO, claim(document, "Pets"))
    with document.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(document, "Purring calms"))
    looks(document, "Pets\n  + Cats purr")
    assert len(document.all(Argument)) == 1


def test_claims_on_both_sides_of_one_claim_are_not_merged():
    document = sketch("Pets\n  + Cats purr\n  - Cats make a purring sound")
    why = refusal(
        document, map_commands.merge, claim(document, "Cats purr"), claim(document, "Cats make a purring sound")
    )
    assert "both for and against" in why


def test_a_premise_does_not_object_to_its_own_argument():
    document = sketch("Pets\n  + Cats purr\n    _ Only some people hear it\n  + Cats are clean")
    purr, own = claim(document, "Cats purr"), argument(document, "Cats purr")
    why = "A claim cannot object to an argument of which it is a premise."
    assert refusal(document, map_commands.argue, [purr], Stance.CON, own) == why
    assert refusal(document, map_commands.merge, purr, claim(document, "Only some people hear it")) == why


def test_what_older_files_have_twice_or_on_both_sides_is_told_and_no_hindrance():
    document = sketch("Pets\n  + Cats purr\n  - Dogs bark")
    pets, purr, bark = (claim(document, text) for text in ("Pets", "Cats purr", "Dogs bark"))
    assert not list(rules.doubts(document))
    with document.edit("As older versions did") as edit:
        edit.put(Argument(id="twin", premises=(purr,), stance=Stance.PRO, target=pets))
        edit.put(Argument(id="both", premises=(bark,), stance=Stance.PRO, target=pets))
        edit.put(Argument(id="own", premises=(bark,), stance=Stance.CON, target=argument(document, "Dogs bark")))
    assert not list(rules.problems(document, KINDS.values()))
    assert sorted(map(str, rules.doubts(document))) == [
        "“Cats purr” argues twice for the same.",
        "“Dogs bark” argues both for and against the same.",
        "“Dogs bark” objects to its own argument.",
    ]


def seconds_to_place(document: Document, many: int) -> float:
    """Return how long it takes to place and argue from claims one by one."""
    map = the_map(document)
    thesis = tree(document, map).roots[0]
    start = time.process_time()
    for number in range(many):
        with document.edit("Place") as edit:
            placed = map_commands.add_claim(edit, f"Placed {number}", map)
            map_commands.argue(edit, [placed], Stance.CON, thesis)
    return time.process_time() - start


def test_placing_1000_claims_on_a_map_of_10000_takes_less_than_2_seconds():
    document = large(10_000)
    assert any(seconds_to_place(document, 1000) < 2.0 for _ in range(3))


def test_placing_a_claim_takes_no_longer_on_a_large_map():
    small, great = large(500), large(8000)
    base = max(min(seconds_to_place(small, 200) for _ in range(3)), 0.004)
    assert any(seconds_to_place(great, 200) < 3 * base for _ in range(3))


@pytest.mark.parametrize("target", ["Dogs bark", None])
def test_a_claim_that_is_moved_elsewhere_is_no_longer_pinned(target: str | None) -> None:
    document = sketch("""
        Cats make good pets
          + Cats purr
        Dogs bark
    """)
    map, moved = the_map(document), claim(document, "Cats purr")
    with document.edit("Pin") as edit:
        map_commands.pin(edit, map, moved, (9.0, 9.0))
    with document.edit("Move") as edit:
        map_commands.move(edit, map, moved, claim(document, target) if target else None)
        placement = map_commands.placement_of(edit, moved, map)
    assert placement is not None and placement.pin is None


def test_a_map_is_arranged_as_far_as_one_says_and_undo_arranges_it_as_before():
    document = sketch(CATS)
    history = History(document, MemoryJournal("Ada"))
    map = the_map(document)
    before = document.get(map, Map)
    with document.edit("Change the arrangement") as edit:
        map_settings.arrange_map(edit, map, arrangement=ArrangementKind.TREE, sibling_order=SiblingOrder.REASONS_FIRST)
    now = document.get(map, Map)
    assert (now.arrangement, now.direction) == (ArrangementKind.TREE, Direction.TOP_DOWN)
    assert (now.sibling_order, now.question) == (SiblingOrder.REASONS_FIRST, before.question)
    with document.edit("Change the arrangement") as edit:
        map_settings.arrange_map(edit, map, arrangement=ArrangementKind.TREE)
        assert edit.is_empty
    assert [entry.label for entry in history.done()] == ["Change the arrangement"]
    history.undo()
    assert document.get(map, Map) == before
