"""DOT is read as Graphviz reads it: our own comes back, and graphs of others become maps."""

from contextlib import suppress
from dataclasses import replace

import pydot
import pygraphviz
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import dot
from argmap.formats.maps.dot_parser import Html, parse
from argmap.model import map_commands, qualifications
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Placement, Stance
from tests.formats.maps.node_graphs import map_of, whole
from tests.sketch import argument, claim, large, outline, sketch, the_map
from tests.text.growth import is_linear

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of pydot's parser


def read(text: str) -> Document:
    return whole(dot.read(text))


def again(document: Document) -> Document:
    return read(dot.write(document, map_of(document)))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
def test_a_map_of_ours_comes_back(words):
    document = sketch("Thesis\n  + A & B\n    _ C\n  - D")
    with document.edit("Say more") as edit:
        edit.put(replace(edit.get(claim(document, "A"), Claim), text=words, note=words, unstated=True, name=words))
        map_commands.set_tags(edit, claim(document, "B"), ["a b", "c"])
        qualifications.name_scheme(edit, argument(document, "B"), "sign")
        qualifications.name_argument(edit, argument(document, "D"), words)
        map_commands.fold(edit, the_map(document), claim(document, "B"))
        map_commands.guess(edit, map_commands.add_claim(edit, "E", the_map(document)), Stance.PRO, claim(document, "D"))

    def told(document: Document) -> object:
        return (
            outline(document),
            [m.question for m in document.all(Map)],
            sorted((c.text, c.note, c.tags, c.unstated, c.name.split()) for c in document.all(Claim)),
            sorted((a.stance, a.scheme, a.name.split(), a.guessed) for a in document.all(Argument)),
            sum(p.folded for p in document.all(Placement)),
        )

    assert told(again(document)) == told(document)


OTHERS = r"""
strict digraph "Pets?" { // a comment
  # another one
  rankdir=BT; node [shape=box, color="#333333"]; label="Are cats pets?"
  pets [label=<<table><tr><td><b>Cats</b></td><td>are &amp; stay</td></tr><tr><td>pets</td></tr></table>>];
  subgraph cluster_good { label = "Good things"; purr [label="Cats\npurr", weight=7];
    purr -> pets [label="supports"]; "calm":p:n -> pets [color=green] }
  purr -> pets
  pets -> "they scratch" [dir=back, color="#cc0000"] /* red */
  rec [shape=record label="{<a> One|Two}"]; rec -> pets [style=dashed]
  pets -> pets; pets -> purr [label=but]
}"""


def test_graphs_of_others_are_read_by_labels_words_and_colors():
    document = read(OTHERS)
    assert [m.question for m in document.all(Map)] == ["Are cats pets?"]
    texts = {c.text: c.tags for c in document.all(Claim)}
    assert texts == {
        "Cats are & stay\npets": (),
        "Cats\npurr": ("Good things",),
        "calm": ("Good things",),
        "they scratch": (),
        "One\nTwo": (),
    }
    sides = {document.get(a.premises[0], Claim).text: a.stance.value for a in document.all(Argument)}
    assert sides == {"Cats\npurr": "pro", "calm": "pro", "they scratch": "con", "One\nTwo": "con"}


def test_attributes_of_others_and_circles_come_back():
    document = read(OTHERS)
    with document.edit("Change") as edit:
        map_commands.reword(edit, claim(document, "calm"), "Cats calm")
        map_commands.argue(
            edit, [map_commands.add_claim(edit, "New", map_of(document))], Stance.CON, claim(document, "Cats calm")
        )
    text = dot.write(document, map_of(document))
    graph = parse(text)
    assert graph.nodes["purr"]["weight"] == "7" and graph.nodes["purr"]["color"] == "#333333"
    assert isinstance(graph.nodes["pets"]["label"], Html) and graph.nodes["calm"]["label"] == "Cats calm"
    ends = [(edge.start, edge.end) for edge in graph.edges]
    assert ("pets", "purr") in ends and ("pets", "pets") in ends and len(pydot.graph_from_dot_data(text)) == 1
    assert outline(read(text)) == outline(document)


def test_lines_between_groups_are_one_for_each_pair():
    graph = parse("graph { {a b} -- {c; d} -- e }")
    assert [(edge.start, edge.end) for edge in graph.edges] == [(a, b) for a in "ab" for b in "cd"] + [
        ("c", "e"),
        ("d", "e"),
    ]
    assert not graph.directed


def test_trees_without_sides_are_read_from_their_roots():
    assert outline(read("digraph { t -> a; t -> b; b -> c }")) == outline(sketch("t\n  + a\n  + b\n    + c"))
    assert outline(read("graph { t -- a; t -- b; b -- c }")) == outline(sketch("t\n  + a\n  + b\n    + c"))


def test_signs_join_premises():
    document = read('digraph { x [label="+"]; y [label="-"]; a -> x; b -> x; x -> t; c -> y -> x }')
    assert outline(document) == outline(sketch("t\n  + a & b\n    _ c"))
    assert outline(again(document)) == outline(document)


IDS = st.sampled_from(["a", "b", "c d", "-1.5", 'q"r', "node_", "Ä"])
LABELS = st.sampled_from(["", "\\n", "+", "−", "Some words", "a\\\\", "supports", "x\ny"])
STATEMENTS = st.one_of(
    st.tuples(IDS, LABELS).map(lambda said: f'{quoted(said[0])} [label="{said[1]}"]'),
    st.tuples(IDS, IDS, LABELS).map(
        lambda said: f'{quoted(said[0])} -> {quoted(said[1])} [label="{said[2]}", color=red]'
    ),
    st.lists(IDS, min_size=2, max_size=4).map(lambda ids: " -> ".join(map(quoted, ids))),
    st.lists(IDS, min_size=1, max_size=3).map(lambda ids: f"subgraph g {{ {' '.join(map(quoted, ids))} }} -> z"),
    st.sampled_from(["node [shape=box]", "edge [style=dashed]", "label=x", "graph [rankdir=LR]"]),
)


def quoted(id: str) -> str:
    return '"' + id.replace('"', '\\"') + '"'


@given(st.lists(STATEMENTS, min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_boxes_and_lines_are_those_that_graphviz_reads(statements):
    text = "digraph { z;\n" + ";\n".join(statements) + "\n}"
    graph, theirs = parse(text), pygraphviz.AGraph(string=text)
    assert graph.nodes.keys() == set(map(str, theirs.nodes()))
    assert sorted((edge.start, edge.end) for edge in graph.edges) == sorted((str(a), str(b)) for a, b in theirs.edges())
    document = read(text)
    assert {c.text for c in again(document).all(Claim)} == {c.text for c in document.all(Claim)}


def test_pydot_reads_the_same():
    document = large(12)
    text = dot.write(document, map_of(document))
    (graph,) = pydot.graph_from_dot_data(text)
    ours = parse(text)
    assert len(graph.get_nodes()) - 1 == len(ours.nodes) and len(graph.get_edges()) == len(ours.edges)


WRONG = "a -> |-> a|a [b=<x|a [b|a =|]|a:|a -> ; b".split("|")


@pytest.mark.parametrize("text", ["", "graph", "/*", "digraph {", "digraph {}", *(f"digraph {{ {w} }}" for w in WRONG)])
def test_what_cannot_be_read_is_told_in_one_sentence(text):
    with pytest.raises(UserError, match=r"^[^\n]{10,100}\.$"):
        dot.read(text)


def test_deep_groups_and_lines_between_many_are_bounded():
    assert len(parse("digraph {" + "{" * 20_000 + "a" + "}" * 20_000 + "}").nodes) == 1
    many = " ".join(f"n{number}" for number in range(600))
    with pytest.raises(UserError, match="too many lines"):
        parse(f"digraph {{ {{{many}}} -> {{{many}}} }}")


@pytest.mark.parametrize("piece", ["a -> b; ", '"\\"', "/**/ ", "<", "{a} ", "a[", "subgraph x{", "a:"])
def test_parsing_takes_time_in_proportion_to_the_text(piece):
    def work(many: int) -> None:
        with suppress(UserError):
            parse("digraph { " + piece * many)

    assert is_linear(work, 1500, 4)


def test_reading_takes_time_in_proportion_to_the_boxes():
    documents = {many: large(many) for many in (120, 480)}
    texts = {many: dot.write(document, the_map(document)) for many, document in documents.items()}
    assert is_linear(lambda many: dot.read(texts[many]), 120, 4)
