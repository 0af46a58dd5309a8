"""DOT that Graphviz accepts, whatever the claims say."""

import pygraphviz
import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.formats.maps import dot
from argmap.model import map_commands, open_questions, qualifications
from argmap.model.records import Argument, Stance
from tests.sketch import claim, sketch, the_map


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60))
def test_graphviz_reads_any_claim(text):
    document = sketch("Thesis\n  + A & B\n    _ C")
    with document.edit("Say") as edit:
        map_commands.reword(edit, claim(document, "A"), text)
        map_commands.retitle(edit, the_map(document), text)
    graph = pygraphviz.AGraph(string=dot.write(document, the_map(document)))
    assert len(graph.nodes()) == 6 and len(graph.edges()) == 5


@pytest.mark.parametrize("said", ["“Yes”", '"Yes" and "no"', "<b>Yes</b>", "a\\nb", "graph", "7", "C:\\"])
def test_words_with_a_meaning_in_dot_are_kept_as_words(said):
    document = sketch("Thesis")
    with document.edit("Say") as edit:
        map_commands.reword(edit, claim(document, "Thesis"), said)
    graph = pygraphviz.AGraph(string=dot.write(document, the_map(document)))
    assert graph.get_node("c1").attr["label"].replace("\\\\", "\\") == said


def test_lines_for_against_and_against_an_argument_differ_by_more_than_color():
    document = sketch("Thesis\n  + A\n    _ C\n  - B")
    graph = pygraphviz.AGraph(string=dot.write(document, the_map(document)))
    looks = {edge.attr["style"] for edge in graph.edges()}
    assert looks == {"solid", "dashed", "dotted"}
    assert {node.attr["label"] for node in graph.nodes() if node.startswith("a")} == {"+", "−"}


def test_a_first_guess_is_no_plain_reason():
    document = sketch("Thesis\n  + A\n  - B")
    with document.edit("Guess") as edit:
        map_commands.guess(edit, map_commands.add_claim(edit, "C", the_map(document)), Stance.CON, claim(document, "A"))
    graph = pygraphviz.AGraph(string=dot.write(document, the_map(document)))
    assert sorted(node.attr["label"] for node in graph.nodes() if node.startswith("a")) == ["+", "−", "−?"]


def test_schemes_unstated_premises_and_open_questions_are_said():
    document = sketch("Thesis\n  + A\n  - B")
    step = next(a for a in document.all(Argument) if a.stance is Stance.PRO)
    with document.edit("Say") as edit:
        qualifications.name_scheme(edit, step.id, "sign")
        qualifications.mark_unstated(edit, claim(document, "B"))
        open_questions.ask(edit, claim(document, "B"), "Who says so?")
    graph = pygraphviz.AGraph(string=dot.write(document, the_map(document)))
    assert graph.get_node("a1").attr["xlabel"] == "Sign"
    assert graph.get_node("c3").attr["label"] == "B\\n(unstated)" and "dashed" in graph.get_node("c3").attr["style"]
    asked = [node.attr["label"] for node in graph.nodes() if node.startswith("q")]
    assert asked[0] == "? Who says so?" and len(asked) == 4
