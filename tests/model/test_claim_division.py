"""A claim that says two things becomes two."""

from argmap.model import map_commands, source_commands
from argmap.model.claim_division import Halves, divide
from argmap.model.records import Claim, Passage
from tests.sketch import argument, claim, outline, sketch, the_map

PETS = """
    Cats make good pets
      + Cats purr and are clean
        - Not all
      - Cats scratch
"""


def split(document, text, first, second, halves=Halves.CO_PREMISES):
    with document.edit("Split") as edit:
        return divide(edit, claim(document, text), first, second, halves)


def test_as_co_premises_both_stand_in_the_step_and_what_hangs_on_the_claim_stays_with_the_first():
    pets = sketch(PETS)
    split(pets, "Cats purr and are clean", "Cats purr", "Cats are clean")
    assert outline(pets).splitlines()[1:3] == ["  + Cats purr & Cats are clean", "    - Not all"]


def test_as_reasons_they_stand_one_after_the_other():
    pets = sketch(PETS)
    split(pets, "Cats purr and are clean", "Cats purr", "Cats are clean", Halves.REASONS)
    assert outline(pets).splitlines() == [
        "Cats make good pets",
        "  + Cats purr",
        "    - Not all",
        "  + Cats are clean",
        "  - Cats scratch",
    ]


def test_among_co_premises_a_split_never_loses_the_others():
    pets = sketch("Thesis\n  + One and two & Three")
    split(pets, "One and two", "One", "Two", Halves.REASONS)
    assert outline(pets).splitlines()[1] == "  + One & Two & Three"


def test_a_thesis_becomes_two_that_stand_side_by_side():
    pets = sketch("Cats purr and dogs bark\n  + I heard it\nBirds sing")
    split(pets, "Cats purr and dogs bark", "Cats purr", "Dogs bark")
    assert outline(pets).splitlines() == ["Cats purr", "  + I heard it", "Dogs bark", "Birds sing"]


def test_both_halves_cite_the_words_they_came_from():
    pets = sketch(PETS)
    with pets.edit("Quote") as edit:
        source = source_commands.add_source(edit, "On cats", "Cats purr and are clean.")
        passage = source_commands.add_passage(edit, source, 0, 9)
        source_commands.cite(edit, claim(pets, "Cats purr and are clean"), passage)
    made = split(pets, "Cats purr and are clean", "Cats purr", "Cats are clean")
    assert pets.get(made, Claim).passages == (pets.all(Passage)[0].id,)


def test_a_claim_of_two_maps_is_split_on_both():
    pets = sketch(PETS)
    with pets.edit("Second") as edit:
        second = map_commands.add_map(edit, "And?")
        map_commands.show_on(edit, claim(pets, "Cats purr and are clean"), second)
    split(pets, "Cats purr and are clean", "Cats purr", "Cats are clean", Halves.REASONS)
    assert outline(pets, second).splitlines() == ["Cats purr", "Cats are clean"]
    assert argument(pets, "Cats purr") != argument(pets, "Cats are clean")
    assert the_map(pets) != second
