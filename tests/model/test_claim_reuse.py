"""A claim is used again instead of written a second time."""

import pytest

from argmap.model import map_commands
from argmap.model.claim_reuse import reuse, standings
from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import Argument, Claim, Stance
from argmap.model.rules import Refused
from tests.sketch import argument, claim, outline, sketch, the_map

PETS = """
    Cats make good pets
      + Cats purr
      - Cats scratch
        - Claws can be cut
"""


def again(document, text, pending):
    with document.edit("Use again") as edit:
        reuse(edit, the_map(document), pending, claim(document, text))


def test_a_claim_gets_a_second_parent_and_no_copy():
    pets = sketch(PETS)
    again(pets, "Claws can be cut", PendingClaim(PendingKind.ARGUMENT, claim(pets, "Cats make good pets")))
    assert outline(pets).splitlines().count("  + Claws can be cut") == 1
    assert len(pets.all(Claim)) == 4
    assert len(pets.referrers(claim(pets, "Claws can be cut"), Argument, "premises")) == 2


def test_a_claim_becomes_a_co_premise_of_another_step_as_well():
    pets = sketch(PETS)
    again(pets, "Claws can be cut", PendingClaim(PendingKind.PREMISE, argument(pets, "Cats purr")))
    assert "  + Cats purr & Claws can be cut" in outline(pets).splitlines()


@pytest.mark.parametrize("kind", [PendingKind.ARGUMENT, PendingKind.PREMISE])
def test_a_circle_is_refused_in_words(kind):
    pets = sketch(PETS)
    target = claim(pets, "Claws can be cut")
    pending = PendingClaim(kind, target if kind is PendingKind.ARGUMENT else argument(pets, "Claws can be cut"))
    with pytest.raises(Refused, match="circle"):
        again(pets, "Cats make good pets", pending)


def test_places_where_a_claim_stands_are_told_with_their_maps():
    pets = sketch(PETS)
    with pets.edit("Second") as edit:
        second = map_commands.add_map(edit, "And?")
        map_commands.show_on(edit, claim(pets, "Claws can be cut"), second)
        map_commands.argue(edit, [claim(pets, "Claws can be cut")], Stance.PRO, claim(pets, "Cats make good pets"))
    found = standings(pets, claim(pets, "Claws can be cut"))
    assert {(s.map == second, s.about and pets.get(s.about, Claim).text) for s in found} == {
        (False, "Cats scratch"),
        (False, "Cats make good pets"),
        (True, ""),
    }
