"""What is done to several claims at once."""

from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Stance
from argmap.model.several_claims import flip_all, set_shared_tags, shared_tags, turning
from argmap.model.tree import tree
from tests.sketch import argument, claim, outline, sketch, the_map

CATS = """
    Cats make good pets
      + Cats purr
        _ Only some people hear it
      - Cats scratch
"""


def turn(document: Document, *texts: str):
    on_map = tree(document, the_map(document))
    found = turning(document, on_map, [claim(document, text) for text in texts])
    with document.edit("Turn") as edit:
        flip_all(edit, found.arguments)
    return found


def test_all_that_can_be_turned_are_and_the_others_are_counted() -> None:
    document = sketch(CATS)
    found = turn(document, "Cats purr", "Cats scratch", "Only some people hear it", "Cats make good pets")
    assert (len(found.arguments), found.undercuts, found.without, found.doubled) == (2, 1, 1, 0)
    assert "- Cats purr" in outline(document) and "+ Cats scratch" in outline(document)


def test_co_premises_turn_their_step_once() -> None:
    document = sketch("Pets\n  + Purring & Calm")
    assert len(turn(document, "Purring", "Calm").arguments) == 1
    assert "- Purring & Calm" in outline(document)


def test_a_step_and_its_claim_count_once() -> None:
    document = sketch(CATS)
    on_map = tree(document, the_map(document))
    found = turning(document, on_map, [claim(document, "Cats purr"), argument(document, "Cats purr")])
    assert found.arguments == (argument(document, "Cats purr"),)


def test_what_would_speak_for_both_sides_is_left_out_and_counted() -> None:
    document = sketch("Pets\n  + Purring\n  - Calm")
    pets, purring, calm = (claim(document, text) for text in ("Pets", "Purring", "Calm"))
    with document.edit("Joined") as edit:
        both = map_commands.argue(edit, [purring, calm], Stance.PRO, pets)
        map_commands.add_argument(edit, [calm, purring], Stance.CON, pets)
    on_map = tree(document, the_map(document))
    found = turning(document, on_map, [both, argument(document, "Purring")])
    assert found.doubled == 1 and len(found.arguments) == 1


def test_asking_why_an_edit_would_be_refused_changes_nothing() -> None:
    document = sketch(CATS)
    before, news = document.records(), []
    document.subscribe(news.append)
    top, purr = claim(document, "Cats make good pets"), claim(document, "Cats purr")
    why = document.refusal(lambda edit: map_commands.argue(edit, [top], Stance.PRO, purr))
    assert why is not None and "circle" in str(why)
    assert document.refusal(lambda edit: map_commands.reword(edit, purr, "Cats hum")) is None
    assert document.records() == before and news == []


def test_tags_that_all_share_are_set_and_those_of_some_stay() -> None:
    document = sketch(CATS)
    ids = [claim(document, text) for text in ("Cats purr", "Cats scratch")]
    with document.edit("Tags") as edit:
        map_commands.set_tags(edit, ids[0], ["noise", "home"])
        map_commands.set_tags(edit, ids[1], ["home", "sofa"])
    assert shared_tags([document.get(id, Claim) for id in ids]) == ("home",)
    with document.edit("Tags") as edit:
        set_shared_tags(edit, ids, ["pets", "money"])
    assert [document.get(id, Claim).tags for id in ids] == [("noise", "pets", "money"), ("sofa", "pets", "money")]
