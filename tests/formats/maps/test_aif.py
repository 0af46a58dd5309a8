"""AIF, xAIF and OVA2: what they say of claims, steps and speakers is read, and all else comes back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import map_file
from argmap.formats.maps.aif import extended, ova2, plain_aif
from argmap.formats.maps.aif.marked_text import as_html, marked
from argmap.formats.maps.aif.marked_text import plain as plain_text
from argmap.formats.maps.map_format import ExportOptions
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Source, Speaker, Stance
from tests.formats.maps.node_graphs import IDS, ODD, map_of, unordered, whole
from tests.sketch import argument, claim, outline, sketch, the_map
from tests.text.growth import is_linear

SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "formats" / "aif"


def aif(nodes: dict[object, str], edges: str, **rest: object) -> dict[str, object]:
    """Return AIF of nodes ("I Cats purr") and edges ("1>2 2>3")."""
    made = [{"nodeID": id, "type": text.split()[0], "text": text.partition(" ")[2]} for id, text in nodes.items()]
    pairs = [pair.split(">") for pair in edges.split()]
    ends = [{"edgeID": str(n), "fromID": a, "toID": b, "formEdgeID": None} for n, (a, b) in enumerate(pairs)]
    return {"nodes": made, "edges": ends, "locutions": []} | rest


def read(content: object) -> Document:
    return whole(plain_aif.read(json.dumps(content)))


def back(document: Document) -> object:
    return unordered(json.loads(plain_aif.write(document, map_of(document))))


TREE = aif(
    {"1": "I Cats are pets", "2": "I Cats purr", "3": "I Purring calms", "4": "RA Default Inference", "5": "CA Bias"}
    | {"6": "I The cat said so", "7": "CA Default Conflict", "8": "I Cats scratch"},
    "2>4 3>4 4>1 6>5 5>4 8>7 7>1",
)


def test_steps_for_and_against_and_undercuts_are_read():
    assert outline(read(TREE)) == outline(
        sketch("""
            Cats are pets
              + Cats purr & Purring calms
                _ The cat said so
              - Cats scratch
        """)
    )


@pytest.mark.parametrize(
    "content",
    [
        TREE,
        aif({"1": "I A", "2": "I B", "3": "RA x", "4": "RA x"}, "1>3 3>2 2>4 4>1"),
        aif({"1": "I A", "2": "RA x"}, "2>1"),
        aif({"1": "I A", "2": "RA x"}, "1>2 2>1"),
        aif({"1": "I A", "2": "I B", "3": "I C", "4": "RA x"}, "1>4 4>2 4>3"),
        aif({"1": "I A", "2": "I B", "3": "MA Restating", "4": "PA x", "5": "I C"}, "1>3 3>2 2>4 4>5"),
        aif({"1": "I A", "2": "I B"}, "1>2 1>1"),
        aif({"1": "I A", "2": "I B", "3": "XY what"}, "1>3 3>2 1>77 88>99"),
        aif({"1": "I A", "2": "I B", "3": "I C", "4": "RA x", "5": "RA x"}, "1>4 4>5 2>5 5>3"),
        aif({"1": "I A", "2": "I B", "3": "CA x", "4": "CA y"}, "1>3 3>4 2>4 4>3"),
        aif({"1": "I A", "2": "I B", "3": "RA x"}, "1>3 1>3 3>2 3>2"),
        {"nodes": [{"nodeID": 1, "type": "I", "text": None}, {"nodeID": 2.5, "type": "I"}, 7, {}], "edges": [None, {}]},
        {"nodes": [{"nodeID": 1, "type": "I", "text": "A"}, {"nodeID": "1", "type": "I"}], "edges": [], "x": {"y": 1}},
        aif({"1": "I A"}, "", locutions=[{"nodeID": "9", "personID": "1"}], participants="nobody"),
    ],
)
def test_whatever_a_graph_holds_comes_back(content):
    assert back(read(content)) == unordered(content)


ONE = {"nodeID": "x", "type": "I", "text": "A"}
NODES = st.fixed_dictionaries(
    {"nodeID": st.one_of(IDS, ODD), "text": st.one_of(st.text(max_size=4), ODD)},
    optional={"type": st.one_of(st.sampled_from("I I I RA RA CA CA MA L YA TA".split()), ODD), "scheme": ODD},
)
EDGES = st.fixed_dictionaries({"fromID": st.one_of(IDS, IDS, ODD), "toID": IDS}, optional={"edgeID": ODD})
GRAPHS = st.fixed_dictionaries(
    {
        "nodes": st.lists(st.one_of(NODES, NODES, ODD), max_size=9).map(lambda nodes: [ONE, *nodes]),
        "edges": st.lists(EDGES, max_size=14),
    },
    optional={"locutions": st.lists(st.fixed_dictionaries({"nodeID": IDS, "personID": IDS}), max_size=2), "a": ODD},
)


@given(GRAPHS)
@settings(max_examples=60, deadline=None)
def test_any_graph_comes_back_as_it_was(content):
    assert back(read(content)) == unordered(content)


@given(GRAPHS)
@settings(max_examples=40, deadline=None)
def test_any_graph_becomes_xaif_and_ova2_that_are_stable(content):
    document = read(content)
    for form in (extended, ova2):
        written = form.write(document, map_of(document))
        again = whole(form.read(written))
        assert unordered(json.loads(form.write(again, map_of(again)))) == unordered(json.loads(written))


def test_what_a_claim_is_for_and_what_it_says_follows_the_map():
    document = read(TREE | {"extra": 1})
    with document.edit("Change") as edit:
        map_commands.reword(edit, claim(document, "Cats purr"), "Cats purr loudly")
        map_commands.flip(edit, argument(document, "Cats scratch"))
        map_commands.remove_claim(edit, claim(document, "The cat said so"))
        map_commands.argue(
            edit, [map_commands.add_claim(edit, "New", map_of(document))], Stance.CON, claim(document, "Cats are pets")
        )
    written = json.loads(plain_aif.write(document, map_of(document)))
    texts = {node["nodeID"]: node["text"] for node in written["nodes"]}
    assert texts["2"] == "Cats purr loudly" and texts["9"] == "New" and "6" not in texts and "5" not in texts
    assert {node["nodeID"]: node["type"] for node in written["nodes"]}["7"] == "RA"
    assert written["extra"] == 1 and len(written["edges"]) == 7
    assert outline(read(written)) == outline(document)


DIALOGUE = aif(
    {"1": "I Cats purr", "2": "L Ada Byron : They purr, you know", "3": "YA Asserting", "4": "I Cats scratch"}
    | {"5": "L Bo: They scratch", "6": "YA Arguing", "7": "CA Default Conflict", "8": "TA x", "9": "YA Disagreeing"},
    "2>3 3>1 5>6 6>4 4>7 7>1 2>8 8>5 8>9 9>7",
    locutions=[{"nodeID": "2", "personID": "11", "start": None}],
)


def quoted(document: Document) -> dict[str, list[tuple[str, str]]]:
    """Return the words that each claim cites, with their speakers."""
    return {
        c.text: [
            (p.exact, document.get(p.speaker, Speaker).name if p.speaker else "")
            for p in (document.get(id, Passage) for id in c.passages)
        ]
        for c in document.all(Claim)
    }


def test_locutions_are_quotations_with_their_speakers():
    document = read(DIALOGUE)
    assert quoted(document) == {
        "Cats purr": [("They purr, you know", "Ada Byron")],
        "Cats scratch": [("They scratch", "Bo")],
    }
    assert back(document) == unordered(DIALOGUE)


def test_a_quotation_that_is_taken_away_is_no_longer_given_back():
    document = read(DIALOGUE)
    with document.edit("Uncite") as edit:
        source_commands.uncite(edit, claim(document, "Cats purr"), document.all(Passage)[0].id)
    written = json.loads(plain_aif.write(document, map_of(document)))
    assert {node["nodeID"] for node in written["nodes"]} == set("12456789")  # the transition still starts at 2
    assert quoted(read(written))["Cats purr"] == []


XAIF = {
    "AIF": aif({"1": "I Cats purr", "2": "I Cats & dogs", "3": "RA Sign"}, "1>3 3>2")
    | {"schemefulfillments": [{"nodeID": "3", "schemeID": "72"}], "participants": []},
    "text": 'I say <span class="highlighted" id="node1">cats &amp; <b>all</b></span> purr.<br>So '
    '<span class="hlcurrent" id="node77">there</span>.',
    "OVA": {"firstname": "A", "nodes": [{"nodeID": "1", "x": 5, "y": 6, "visible": True}], "edges": []},
    "more": [1],
}


def test_marks_in_the_text_are_passages_and_places_come_back():
    document = whole(extended.read(json.dumps(XAIF)))
    assert document.all(Source)[0].text == "I say cats & all purr.\nSo there."
    assert quoted(document)["Cats purr"] == [("cats & all", "")]
    assert [a.scheme for a in document.all(Argument)] == ["sign"]
    again = json.loads(extended.write(document, map_of(document)))
    ova = again.pop("OVA")
    assert unordered(again) == unordered({name: value for name, value in XAIF.items() if name != "OVA"})
    assert ova["nodes"][0] == XAIF["OVA"]["nodes"][0]
    assert plain_text(XAIF["text"]).spans == (("1", 6, 16), ("77", 26, 31))


def test_quotations_of_ours_are_locutions_marked_in_the_text():
    document = sketch("Cats are pets\n  + Cats purr")
    with document.edit("Quote") as edit:
        text = "Long before. " * 9 + "They <purr>, she said. " + "Long after. " * 9
        source = source_commands.add_source(edit, "Pets", text)
        ada = source_commands.add_speaker(edit, "Ada Byron")
        start = text.index("They")
        passage = source_commands.add_passage(edit, source, start, start + 11, speaker=ada)
        source_commands.cite(edit, claim(document, "Cats purr"), passage)
    for options in (ExportOptions(), ExportOptions(full_texts=True)):
        written = json.loads(extended.write(document, the_map(document), options))
        kinds = sorted(node["type"] for node in written["AIF"]["nodes"])
        assert kinds == ["I", "I", "L", "RA", "YA"]
        assert written["AIF"]["participants"] == [{"participantID": 1, "firstname": "Ada", "surname": "Byron"}]
        assert "They &lt;purr&gt;</span>" in written["text"]
        assert (len(written["text"]) > len(text)) is options.full_texts
        again = whole(extended.read(json.dumps(written)))
        assert quoted(again)["Cats purr"] == [("They <purr>", "Ada Byron")]


def test_places_that_the_options_give_are_those_of_the_nodes():
    document = sketch("Thesis\n  + A")
    places = {claim(document, "A"): (10.4, 20.6, 100.0, 50.0)}
    written = json.loads(extended.write(document, the_map(document), ExportOptions(places=places)))
    (id,) = [node["nodeID"] for node in written["AIF"]["nodes"] if node["text"] == "A"]
    assert [(n["x"], n["y"]) for n in written["OVA"]["nodes"] if n["nodeID"] == id] == [(10, 21)]


OVA2 = {
    "nodes": [
        {"id": 1, "x": 3, "y": 4, "text": "Cats purr", "type": "I", "scheme": 0, "participantID": 0, "visible": True},
        {"id": 2, "x": 3, "y": 4, "text": "Cats calm", "type": "I", "scheme": 0, "participantID": 0, "visible": True},
        {"id": 3, "x": 3, "y": 4, "text": "RA", "type": "RA", "scheme": "72", "participantID": 0, "visible": True},
        {"id": 4, "x": 3, "y": 4, "text": "Ada: purr", "type": "L", "scheme": 0, "participantID": 1, "visible": True},
        {"id": 5, "x": 3, "y": 4, "text": "Asserting", "type": "YA", "scheme": 0, "participantID": 0, "visible": True},
    ],
    "participants": [{"id": 1, "firstname": "Ada", "surname": "B"}],
    "analysis": {"txt": 'They <span id="node4" class="highlighted">purr</span>', "ovaVersion": "2"},
}
OVA2["edges"] = [
    {"from": OVA2["nodes"][a - 1] | more, "to": OVA2["nodes"][b - 1], "visible": False}
    for a, b, more in ((1, 3, {}), (3, 2, {"x": 99}), (4, 5, {}), (5, 1, {}))
]


def test_files_of_ova2_come_back():
    document = whole(ova2.read(json.dumps(OVA2)))
    assert quoted(document)["Cats purr"] == [("purr", "Ada B")]
    assert len(document.all(Argument)) == 1
    assert unordered(json.loads(ova2.write(document, map_of(document)))) == unordered(OVA2)


@pytest.mark.parametrize(
    ("content", "name"), [(TREE, "aif"), (XAIF, "xaif"), (OVA2, "ova2"), ({"AIF": TREE, "text": ""}, "xaif")]
)
def test_json_is_told_apart_by_what_it_holds(content, name):
    found = next(f for f in map_file.every() if ".json" in f.endings and f.recognizes(json.dumps(content)))
    assert found.name == name


@given(st.text('ab &<>"\n', max_size=12), st.sets(st.tuples(st.sampled_from("xyz"), *[st.integers(0, 12)] * 2)))
@settings(max_examples=40, deadline=None)
def test_marks_stand_where_they_are_set(text, spans):
    wanted = {span for span in spans if span[1] < span[2] <= len(text) and text[span[1] : span[2]].strip()}
    html = as_html(text, sorted(wanted))
    found = plain_text(html)
    assert found.text == text
    if len(wanted) == 1:
        ((_, start, end),) = wanted
        assert [text[a:b].strip("\n") for _, a, b in found.spans] == [text[start:end].strip("\n")]
    assert {key for key, _, _ in found.spans} <= {key for key, _, _ in wanted}
    assert plain_text(marked(html, ())).spans == () and plain_text(marked(html, ())).text == text


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, "[]", "{}", '{"nodes": 7}', '{"nodes": [], "edges": []}', '{"AIF": 7}']
)
@pytest.mark.parametrize("form", [plain_aif, extended, ova2])
def test_what_cannot_be_read_is_told_in_one_sentence(form, text):
    with pytest.raises(UserError, match=r"^[^\n]{10,100}\.$"):
        form.read(text)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize("file", sorted(SHARED.glob("*.json")) if SHARED.is_dir() else [], ids=lambda file: file.stem)
def test_shared_files_come_back_as_they_were(file):
    content = json.loads(file.read_text("utf-8"))
    document = whole(map_file.read(file))
    assert back(document) == unordered(content)
    claims = [node for node in content["nodes"] if node["type"] == "I"]
    assert len(document.all(Claim)) == len(claims)


def test_reading_takes_time_in_proportion_to_the_nodes():
    def chain(many: int) -> str:
        nodes = {str(n): f"I Claim {n}" if n % 2 else "RA x" for n in range(many)}
        return json.dumps(aif(nodes, " ".join(f"{n + 1}>{n}" for n in range(many - 1))))

    texts = {many: chain(many) for many in (800, 3200)}
    assert is_linear(lambda many: plain_aif.read(texts[many]), 800, 4)


def test_html_that_never_ends_takes_time_in_proportion_to_its_length():
    assert is_linear(lambda many: plain_text("<a" * many + "<" * many + "<span id=node1>" * many), 8_000, 4)


def test_damaged_foreign_data_does_no_harm():
    document = read(TREE)
    with document.edit("Damage") as edit:
        for kind in (Claim, Argument):
            for record, bad in zip(
                document.all(kind), ("{", '{"aif": 7}', '{"aif": {"node": 7, "edges": 8}}'), strict=False
            ):
                edit.put(replace(record, foreign=bad))
    for form in (plain_aif, extended, ova2):
        assert form.write(document, map_of(document))
