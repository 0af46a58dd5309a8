"""The order in which a map is presented."""

from hypothesis import given

from argmap.model.presentation_steps import above, beside, presentation_steps
from argmap.model.records import Claim
from argmap.model.tree import tree
from tests.picture.maps import any_map
from tests.sketch import claim, sketch, the_map

MAP = """
    Cats make good pets
      + Cats purr & Purring calms
        + Vets say so
        _ Only some people hear it
      - Cats scratch
        - Claws can be cut
    Dogs are better
"""


def told(text: str, start: str | None = None) -> list[str]:
    document = sketch(text)
    steps = presentation_steps(tree(document, the_map(document)), claim(document, start) if start else None)
    return [" & ".join(document.get(id, Claim).text for id in step.claims) for step in steps]


def test_a_map_is_told_depth_first_with_premises_together_and_undercuts_after_what_speaks_about_the_premises():
    assert told(MAP) == [
        "Cats make good pets",
        "Cats purr & Purring calms",
        "Vets say so",
        "Only some people hear it",
        "Cats scratch",
        "Claws can be cut",
        "Dogs are better",
    ]


def test_a_branch_is_told_without_the_rest():
    assert told(MAP, "Cats scratch") == ["Cats scratch", "Claws can be cut"]


def test_a_claim_that_speaks_for_two_things_is_led_on_from_once_and_shown_again_where_it_speaks_a_second_time():
    text = """
        Cats make good pets
          + Cats purr
            + Vets say so
          - Cats scratch
            - Cats purr
    """
    assert told(text) == ["Cats make good pets", "Cats purr", "Vets say so", "Cats scratch", "Cats purr"]
    document = sketch(text)
    steps = presentation_steps(tree(document, the_map(document)))
    assert [step.again for step in steps] == [False, False, False, False, True]


def test_one_steps_past_a_branch_and_back_to_what_it_is_about():
    document = sketch(MAP)
    steps = presentation_steps(tree(document, the_map(document)))
    assert beside(steps, 1) == 4
    assert above(steps, 4) == 0
    assert above(steps, 3) == 1  # the step that it undercuts
    assert beside(steps, 0) == 6
    assert above(steps, 0) is None
    assert beside(steps, 6) is None


@given(any_map())
def test_every_claim_is_told_once_as_new_and_every_argument_once(document):
    on_map = tree(document, the_map(document))
    steps = presentation_steps(on_map)
    seen: set[str] = set()
    for step in steps:
        assert step.again == seen.issuperset(step.claims)
        seen.update(step.claims)
    assert seen == on_map.placements.keys()
    told = [step.argument.id for step in steps if step.argument]
    assert sorted(told) == sorted(argument.id for row in on_map.reasons.values() for argument in row)
