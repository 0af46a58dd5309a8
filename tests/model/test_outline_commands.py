"""Claims move through a map as lines do through an outline."""

import random
from collections.abc import Callable
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands, outline_commands
from argmap.model.document import Document, Edit
from argmap.model.order_commands import Neighbor
from argmap.model.pending_claim import PendingClaim, PendingKind, write
from argmap.model.records import Argument, Claim, Stance
from argmap.model.rules import CyclicReasons, Refused
from argmap.model.tree import Tree, tree
from tests.sketch import argument, claim, outline, sketch, the_map

PETS = """
    Cats make good pets
      + Cats purr
        + They hum
      + Purring calms & Calm is good
        _ Only some people hear it
      - Cats scratch
        - Claws can be cut
    Dogs make good pets
"""


def tidy(text: str) -> str:
    return dedent(text).strip()


def on(document: Document, verb: Callable[..., object], *texts: str, **how: object) -> object:
    """Do something with claims that are named by their words."""
    claims = [claim(document, text) for text in texts]
    with document.edit("Move") as edit:
        return verb(edit, tree(document, the_map(document)), claims, **how)


def after(verb: Callable[..., object], *texts: str, **how: object) -> str:
    document = sketch(PETS)
    on(document, verb, *texts, **how)
    return outline(document)


indent, outdent, shift = outline_commands.indent, outline_commands.outdent, outline_commands.shift


def test_a_claim_goes_below_the_one_before_it_and_keeps_its_side_and_branch():
    assert after(indent, "Cats scratch") == tidy("""
        Cats make good pets
          + Cats purr
            + They hum
          + Purring calms & Calm is good
            _ Only some people hear it
            - Cats scratch
              - Claws can be cut
        Dogs make good pets
    """)


def test_a_claim_about_nothing_becomes_a_reason_for_the_one_before_it():
    assert after(indent, "Dogs make good pets").endswith("    - Claws can be cut\n  + Dogs make good pets")


def test_a_claim_goes_up_to_stand_right_after_what_it_was_about():
    assert after(outdent, "They hum") == tidy("""
        Cats make good pets
          + Cats purr
          + They hum
          + Purring calms & Calm is good
            _ Only some people hear it
          - Cats scratch
            - Claws can be cut
        Dogs make good pets
    """)


def test_a_main_reason_goes_up_to_stand_by_itself():
    assert after(outdent, "Cats scratch").splitlines()[-3:] == [
        "Cats scratch",
        "  - Claws can be cut",
        "Dogs make good pets",
    ]


def test_an_objection_to_a_step_goes_up_to_object_to_the_claim_itself():
    assert after(outdent, "Only some people hear it") == tidy("""
        Cats make good pets
          + Cats purr
            + They hum
          + Purring calms & Calm is good
          - Only some people hear it
          - Cats scratch
            - Claws can be cut
        Dogs make good pets
    """)


def test_one_premise_leaves_its_step_which_stays_in_its_place():
    assert after(indent, "Purring calms") == tidy("""
        Cats make good pets
          + Cats purr
            + They hum
            + Purring calms
          + Calm is good
            _ Only some people hear it
          - Cats scratch
            - Claws can be cut
        Dogs make good pets
    """)


def test_one_premise_goes_up_to_stand_beside_its_step():
    text = after(outdent, "Purring calms")
    assert "+ Calm is good\n    _ Only some people hear it\n  + Purring calms\n  - Cats scratch" in text


def test_all_premises_of_a_step_move_with_it():
    assert after(indent, "Purring calms", "Calm is good") == tidy("""
        Cats make good pets
          + Cats purr
            + They hum
            + Purring calms & Calm is good
              _ Only some people hear it
          - Cats scratch
            - Claws can be cut
        Dogs make good pets
    """)


def test_a_second_premise_becomes_a_reason_for_the_first():
    assert "+ Purring calms\n    _ Only some people hear it\n    + Calm is good" in after(indent, "Calm is good")


def test_several_claims_move_together_in_their_order():
    text = after(indent, "Cats scratch", "Purring calms", "Calm is good")
    assert text.index("They hum") < text.index("Purring calms & Calm is good") < text.index("Cats scratch")
    assert text.count("\n    ") == 5
    document = sketch("T\n  + A\n    + B\n    - C\n    + D\n  + E")
    on(document, outdent, "B", "D")
    assert outline(document) == "T\n  + A\n    - C\n  + B\n  + D\n  + E"


def test_claims_below_chosen_ones_go_with_them_and_not_by_themselves():
    assert after(indent, "Cats scratch", "Claws can be cut") == after(indent, "Cats scratch")


@pytest.mark.parametrize(
    ("verb", "text"), [(indent, "Cats purr"), (indent, "They hum"), (outdent, "Dogs make good pets")]
)
def test_where_there_is_no_level_nothing_happens(verb, text):
    document = sketch(PETS)
    before = document.records()
    assert on(document, verb, text) is False
    assert document.records() == before


def test_a_claim_goes_before_its_neighbor_and_back_again():
    up = after(shift, "Cats scratch", side=Neighbor.BEFORE)
    assert up.index("Cats scratch") < up.index("Purring calms")
    document = sketch(PETS)
    assert on(document, shift, "Cats scratch", side=Neighbor.BEFORE)
    assert on(document, shift, "Cats scratch", side=Neighbor.AFTER)
    assert outline(document) == tidy(PETS)
    assert on(document, shift, "Cats scratch", side=Neighbor.AFTER) is False


def test_premises_change_places_and_their_step_stays():
    text = after(shift, "Calm is good", side=Neighbor.BEFORE)
    assert "  + Cats purr\n    + They hum\n  + Calm is good & Purring calms\n" in text
    document = sketch("T\n  + A\n  + B\n")
    with document.edit("Join") as edit:  # the last premise came after both reasons
        late = map_commands.add_claim(edit, "C", the_map(document))
        step = map_commands.argue(edit, [late], Stance.PRO, claim(document, "T"))
        map_commands.join(edit, step, argument(document, "A"))
    on(document, shift, "C", side=Neighbor.BEFORE)
    assert outline(document) == "T\n  + C & A\n  + B"
    on(document, outdent, "C")
    assert outline(document) == "T\n  + A\n  + C\n  + B"


def test_the_first_premise_takes_its_whole_step_up():
    text = after(shift, "Purring calms", side=Neighbor.BEFORE)
    assert text.startswith(
        "Cats make good pets\n  + Purring calms & Calm is good\n    _ Only some people hear it\n  + Cats"
    )


def test_a_claim_that_stands_in_two_places_moves_where_it_is_shown_alone():
    document = sketch("T\n  + A\n  + B\nU\n  + C\n")
    with document.edit("Argue") as edit:
        map_commands.argue(edit, [claim(document, "B")], Stance.CON, claim(document, "C"))
    on(document, indent, "B")
    assert outline(document) == "T\n  + A\n    + B\nU\n  + C\n    - B"


def test_a_circle_is_refused_and_nothing_is_done():
    document = sketch("T\n  + A\n  + B\n    + C\n")
    with document.edit("Argue") as edit:
        map_commands.argue(edit, [claim(document, "A")], Stance.PRO, claim(document, "C"))
    before = document.records()
    with pytest.raises(CyclicReasons):
        on(document, indent, "B")
    assert document.records() == before


@pytest.mark.parametrize("side", list(Neighbor))
def test_claims_are_dropped_beside_another_one(side):
    document = sketch(PETS)
    claims, other = [claim(document, text) for text in ("They hum", "Claws can be cut")], claim(document, "Cats purr")
    with document.edit("Move") as edit:
        outline_commands.move_beside(edit, tree(document, the_map(document)), claims, other, side)
    lines = ["  + Cats purr", "  + They hum", "  - Claws can be cut"]
    expected = lines if side is Neighbor.AFTER else [*lines[1:], lines[0]]
    assert outline(document).splitlines()[1:4] == expected


def test_claims_are_dropped_on_another_one_with_the_other_side():
    document = sketch(PETS)
    with document.edit("Move") as edit:
        outline_commands.move_below(
            edit,
            tree(document, the_map(document)),
            [claim(document, "Purring calms"), claim(document, "Calm is good")],
            claim(document, "Cats scratch"),
            Stance.CON,
        )
    assert "- Cats scratch\n    - Claws can be cut\n    - Purring calms & Calm is good\n      _ Only" in outline(
        document
    )


@given(st.integers(0, 10_000))
def test_moves_keep_every_claim_and_every_side(seed):
    chance = random.Random(seed)
    document = sketch(PETS)
    words = sorted(c.text for c in document.all(Claim))
    for _ in range(12):
        on_map = tree(document, the_map(document))
        chosen = chance.sample(sorted(on_map.placements), chance.randrange(1, 4))
        before = {p: a.stance for a in document.all(Argument) for p in a.premises}
        try:
            with document.edit("Move") as edit:
                any_move(edit, on_map, chosen, chance)
        except Refused:
            pass
        assert sorted(c.text for c in document.all(Claim)) == words
        now = {p: a.stance for a in document.all(Argument) for p in a.premises if a.target in on_map.placements}
        assert all(now[p] is before[p] for p in now.keys() & before.keys())


def any_move(edit: Edit, on_map: Tree, chosen: list[str], chance: random.Random) -> None:
    match chance.randrange(4):
        case 0:
            outline_commands.indent(edit, on_map, chosen)
        case 1:
            outline_commands.outdent(edit, on_map, chosen)
        case 2:
            outline_commands.shift(edit, on_map, chosen, chance.choice(list(Neighbor)))
        case 3:
            other = chance.choice(sorted(on_map.placements))
            outline_commands.move_beside(edit, on_map, chosen, other, chance.choice(list(Neighbor)))


@given(st.integers(0, 10_000))
def test_up_and_down_a_level_undo_each_other(seed):
    chance = random.Random(seed)
    document = sketch("T\n" + "".join(f"{'  ' * chance.randrange(1, 4)}{chance.choice('+-')} {n}\n" for n in range(12)))
    on_map = tree(document, the_map(document))
    before = outline(document)
    one = chance.choice([id for id in on_map.placements if id in on_map.shown_by])
    with document.edit("Down") as edit:
        moved = indent(edit, on_map, [one])
    if moved:
        with document.edit("Up") as edit:
            outdent(edit, tree(document, the_map(document)), [one])
    assert outline(document) == before


@pytest.mark.parametrize("where", ["after", "before"])
@pytest.mark.parametrize("other", ["Cats purr", "Calm is good", "Cats scratch", "They hum", "Dogs make good pets"])
def test_a_new_claim_comes_to_the_same_place_with_and_without_the_tree_before(where, other):
    drawn = []
    for known in (True, False):
        document = sketch(PETS)
        on_map = tree(document, the_map(document))
        its = on_map.shown_by.get(claim(document, other))
        kind = PendingKind.ARGUMENT if its else PendingKind.ROOT
        pending = PendingClaim(kind, its.target if its else None, **{where: claim(document, other)})
        with document.edit("Add") as edit:
            write(edit, the_map(document), pending, "New", on_map if known else None)
        drawn.append(outline(document))
    assert drawn[0] == drawn[1] and "New" in drawn[0]
