"""Templates: maps to begin with, whose claims are typed over."""

import pytest

from argmap.model import flow_commands, map_commands, rules, templates
from argmap.model.debate_formats import Speech
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Stance
from argmap.model.templates import TEMPLATES
from argmap.model.tree import tree
from tests.sketch import outline


def begun(name: str) -> tuple[Document, str]:
    document = Document()
    template = templates.named(name)
    assert template is not None
    with document.edit("Begin") as edit:
        map = map_commands.add_map(edit, "What should we do?")
        templates.begin(edit, map, template)
    return document, map


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_every_template_is_a_whole_map_in_which_each_claim_waits_to_be_typed_over(template):
    document, map = begun(template.name)
    assert not list(rules.problems(document, KINDS.values()))
    assert len(tree(document, map).placements) == len(template.lines)
    assert len(templates.placeholders(document.all(Claim))) == len(template.lines)
    assert {argument.stance for argument in document.all(Argument)} == {Stance.PRO, Stance.CON}


def test_an_article_begins_with_a_premise_that_is_not_said():
    document, _ = begun("article")
    assert "+ Its main reason, in its own words & What must also be true, though it is not said?" in outline(document)


def test_a_thread_begins_with_a_reply_that_objects_to_the_step():
    document, _ = begun("thread")
    assert "_ A reply that says: even so, it does not follow" in outline(document)


def test_the_options_are_claims_that_stand_by_themselves():
    document, map = begun("options")
    assert len(tree(document, map).roots) == 3


def test_the_claims_of_a_debate_are_in_speeches_of_the_map():
    document, _ = begun("debate")
    speeches = {claim.speech for claim in document.all(Claim)}
    assert speeches == {"", "For 1", "Against 1", "For 2", "Against 2"}


def test_a_claim_with_other_words_is_no_placeholder():
    assert templates.is_placeholder("A reason for it")
    assert not templates.is_placeholder("A reason for it!")
    assert templates.is_placeholder("Ein Grund", lambda message: "Ein Grund")


def test_no_two_claims_of_one_template_have_the_same_words():
    for template in TEMPLATES:
        assert len({line.text for line in template.lines}) == len(template.lines)


def test_a_map_that_has_speeches_keeps_them_when_a_debate_is_put_on_it():
    document, map = begun("debate")
    assert document.get(map, Map).speeches == ("for:For 1", "against:Against 1", "for:For 2", "against:Against 2")
    with document.edit("Again") as edit:
        flow_commands.set_speeches(edit, map, [Speech("PM")])
        templates.begin(edit, map, TEMPLATES[2])
    assert document.get(map, Map).speeches == ("PM",)
