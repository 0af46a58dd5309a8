"""GraphML: ours comes back, network libraries read it, and the drawings of others become maps."""

import io
from dataclasses import replace
from xml.etree import ElementTree

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import graphml
from argmap.formats.maps.map_format import ExportOptions
from argmap.formats.maps.sides_of_lines import side_of_color, side_of_words
from argmap.model import map_commands, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Source, Speaker, Stance
from argmap.picture.map_places import map_places
from tests.formats.maps.node_graphs import map_of, whole
from tests.sketch import argument, claim, large, outline, sketch, the_map
from tests.text.growth import is_linear

HEAD = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'


def rich() -> Document:
    """Return a map with all that the format says."""
    document = sketch("Cats are pets\n  + Cats purr & Purring <calms>\n    _ Not all\n  - Cats scratch")
    with document.edit("Say more") as edit:
        purr = claim(document, "Cats purr")
        source = source_commands.add_source(edit, "Pets", "They purr, she said. They do.", address="http://a.example")
        ada = source_commands.add_speaker(edit, "Ada")
        for start, end in ((0, 9), (21, 28)):
            source_commands.cite(edit, purr, source_commands.add_passage(edit, source, start, end, speaker=ada))
        edit.put(replace(edit.get(purr, Claim), note="A note\nin lines", tags=("a", "b c"), name="Purr", unstated=True))
        qualifications.name_scheme(edit, argument(document, "Cats purr"), "sign")
        qualifications.name_argument(edit, argument(document, "Cats scratch"), "Claws")
        map_commands.fold(edit, the_map(document), claim(document, "Cats are pets"))
        guess = map_commands.add_claim(edit, "Cats sleep", the_map(document))
        map_commands.guess(edit, guess, Stance.PRO, claim(document, "Cats scratch"))
    return document


def told(document: Document) -> object:
    """Return what the format keeps."""
    return (
        outline(document),
        [m.question for m in document.all(Map)],
        sorted((c.text, c.note, c.tags, c.name, c.unstated) for c in document.all(Claim)),
        sorted((a.stance, a.scheme, a.name, a.guessed) for a in document.all(Argument)),
        sorted(document.get(p.claim, Claim).text for p in document.all(Placement) if p.folded),
        sorted((p.exact, p.kind, document.get(p.speaker or "", Speaker).name) for p in document.all(Passage)),
        [(s.title, s.address) for s in document.all(Source)],
    )


def test_a_map_of_ours_comes_back():
    document = rich()
    again = whole(graphml.read(graphml.write(document, the_map(document))))
    assert told(again) == told(document)


def test_networkx_reads_counts_and_attributes_and_what_it_writes_is_read():
    document = rich()
    options = ExportOptions(places=map_places(document, the_map(document)))
    graph = networkx.read_graphml(io.BytesIO(graphml.write(document, the_map(document), options).encode()))
    kinds = sorted(kind for _, kind in graph.nodes(data="kind"))
    assert kinds == ["argument"] * 4 + ["claim"] * 6 and graph.number_of_edges() == 9
    (purr,) = [data for _, data in graph.nodes(data=True) if data.get("text") == "Cats purr"]
    assert purr["speaker"] == "Ada" and purr["quote"] == "They purr\nThey do" and purr["source"] == "Pets"
    assert purr["label"] == "Cats purr" and isinstance(purr["x"], float) and purr["unstated"] is True
    assert {data["r"] for _, data in graph.nodes(data=True)} <= set(range(256))
    buffer = io.BytesIO()
    networkx.write_graphml(graph, buffer)
    again = whole(graphml.read(buffer.getvalue().decode()))
    assert outline(again) == outline(document)


def test_places_are_those_of_the_arrangement():
    document = sketch("Thesis\n  + A\n  - B")
    places = map_places(document, the_map(document))
    assert places.keys() == {record.id for kind in (Claim, Argument) for record in document.all(kind)}
    root = ElementTree.fromstring(graphml.write(document, the_map(document), ExportOptions(places=places)))
    drawn = {(float(g.get("x")), float(g.get("y"))) for g in root.iter("{http://www.yworks.com/xml/graphml}Geometry")}
    assert drawn == {place[:2] for place in places.values()}


YED = f"""{HEAD}
 <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>
 <key for="node" id="d1" attr.name="weight" attr.type="int"/>
 <graph edgedefault="directed" id="G">
  <node id="n0"><data key="d1">7</data><data key="d6"><y:ShapeNode><y:NodeLabel>Cats are
pets</y:NodeLabel></y:ShapeNode></data></node>
  <node id="g" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>Good
    things</y:NodeLabel></y:GroupNode></data>
   <graph id="g:"><node id="g::n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Cats purr</y:NodeLabel></y:ShapeNode></data>
   </node></graph></node>
  <node id="n2"><data key="d6"><y:ShapeNode><y:NodeLabel>Cats scratch</y:NodeLabel></y:ShapeNode></data></node>
  <edge id="e0" source="g::n1" target="n0"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#00CC00"/>
   <y:Arrows source="none" target="standard"/></y:PolyLineEdge></data></edge>
  <edge id="e1" source="n0" target="n2"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#FF0000"/>
   <y:Arrows source="standard" target="none"/></y:PolyLineEdge></data></edge>
 </graph></graphml>"""


def test_drawings_of_yed_are_read_by_labels_arrows_and_colors_and_come_back():
    document = whole(graphml.read(YED))
    assert outline(document) == outline(sketch("Cats are\n  + Cats purr\n  - Cats scratch")).replace(
        "Cats are", "Cats are\npets"
    )
    assert {c.text: c.tags for c in document.all(Claim)}["Cats purr"] == ("Good things",)
    written = graphml.write(document, map_of(document))
    assert 'id="e1"' in written and "#FF0000" in written and written.count("<edge ") == 2
    root = ElementTree.fromstring(written)
    (weight,) = [k.get("id") for k in root.iter() if k.get("attr.name") == "weight"]
    assert [d.text for d in root.iter() if d.get("key") == weight] == ["7"]
    again = whole(graphml.read(written))
    assert outline(again) == outline(document)


def test_trees_of_networkx_are_read_from_their_roots():
    graph = networkx.DiGraph([("Cats are pets", "Cats purr"), ("Cats are pets", "Cats calm"), ("Cats purr", "I hear")])
    buffer = io.BytesIO()
    networkx.write_graphml(graph, buffer)
    found = graphml.read(buffer.getvalue().decode())
    assert outline(whole(found)) == outline(sketch("Cats are pets\n  + Cats purr\n    + I hear\n  + Cats calm"))
    assert any("other way round" in message for message in found.report.changed)


def test_edges_tell_their_sides_and_circles_come_back():
    edges = "".join(
        f'<edge source="{a}" target="{b}"><data key="rel">{side}</data></edge>'
        for a, b, side in (
            ("b", "a", "supports"),
            ("c", "a", "attacks"),
            ("a", "b", "attacks"),
            ("a", "x", ""),
            ("c", "c", ""),
        )
    )
    keys = '<key id="rel" for="edge" attr.name="relation" attr.type="string"/>'
    text = (
        f'{HEAD}{keys}<graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/>{edges}</graph></graphml>'
    )
    document = whole(graphml.read(text))
    assert outline(document) == outline(sketch("a\n  + b\n  - c"))
    graph = networkx.read_graphml(io.BytesIO(graphml.write(document, map_of(document)).encode()))
    assert {(a, b) for a, b in graph.edges()} == {("b", "a"), ("c", "a"), ("a", "b"), ("c", "c")}


@given(
    st.lists(st.sampled_from("abcd"), min_size=1),
    st.lists(st.tuples(*[st.sampled_from("abcde")] * 2, st.sampled_from(["", "pro", "con", "x"]))),
    st.sampled_from(["directed", "undirected"]),
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["+", "−", "Words", ""])),
)
@settings(max_examples=40, deadline=None)
def test_any_graph_is_read_and_what_is_written_is_stable(nodes, edges, kind, labels):
    body = "".join(f'<node id="{id}"><data key="label">{labels.get(id, "")}</data></node>' for id in nodes)
    body += "".join(f'<edge source="{a}" target="{b}"><data key="side">{s}</data></edge>' for a, b, s in edges)
    found = graphml.read(f'{HEAD}<graph edgedefault="{kind}">{body}</graph></graphml>')
    document = whole(found)
    again = whole(graphml.read(graphml.write(document, map_of(document))))
    assert sorted(c.text for c in again.all(Claim)) == sorted(c.text for c in document.all(Claim))
    if not any("circle" in message for message in found.report.kept):  # a circle may be cut elsewhere
        assert outline(again) == outline(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a/>",
        f"{HEAD}</graphml>",
        '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "<graphml>" * 5000,
        f"{HEAD}<graph/></graphml>",
    ],
    ids=range(6),
)
def test_what_cannot_be_read_is_told_in_one_sentence(text):
    with pytest.raises(UserError, match=r"^[^\n]{10,100}\.$"):
        graphml.read(text)


@pytest.mark.parametrize(
    ("color", "side"),
    [
        *[(color, Stance.PRO) for color in ("#00ff00", "#0b6e6e", "darkgreen")],
        *[(color, Stance.CON) for color in ("#cc0000", "crimson")],
        *[(color, None) for color in ("black", "#888888", "#0000ff", "", "blue:red")],
    ],
)
def test_colors_stand_for_sides(color, side):
    assert side_of_color(color) is side


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("supports", Stance.PRO),
        ("−?", Stance.CON),
        ("is attacked: attack", Stance.CON),
        ("", None),
        ("related to", None),
    ],
)
def test_words_stand_for_sides(words, side):
    assert side_of_words(words) is side


def test_reading_takes_time_in_proportion_to_the_claims():
    documents = {many: large(many) for many in (150, 600)}
    texts = {many: graphml.write(document, the_map(document)) for many, document in documents.items()}
    assert is_linear(lambda many: graphml.read(texts[many]), 150, 4)
