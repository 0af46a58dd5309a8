"""SADFace: atoms, schemes and quoted resources are read, and everything comes back."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import sadface
from argmap.formats.maps.map_format import ExportOptions
from argmap.model import map_commands, qualifications, source_commands
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Source, Speaker
from tests.formats.maps.node_graphs import IDS, ODD, map_of, unordered, whole
from tests.sketch import argument, claim, outline, sketch, the_map

TEXT = "Caf\u00e9 \U0001f600 cats purr, said Ada. Nobody objected."
FILE = {
    "metadata": {"core": {"title": "Are cats pets?", "analyst_name": "A", "edited": "2020-01-01T00:00:00"}, "x": 1},
    "resources": [
        {"id": "r1", "title": "Pets", "content": TEXT, "url": "http://a.example", "type": "text", "metadata": {}},
        {"id": "r2", "title": "Nothing quotes it", "content": "Words."},
        {"id": "r3", "title": "Without its text"},
    ],
    "nodes": [
        {"id": "a1", "type": "atom", "text": "Cats are pets", "metadata": {}},
        {
            "id": "a2",
            "type": "atom",
            "text": "Cats purr",
            "sources": [
                {"resource_id": "r1", "text": "cats purr", "offset": 8, "length": 9},  # in units of UTF-16
                {"resource_id": "r1", "text": "dogs", "offset": 0},
                {"resource_id": "r3", "text": "Some words"},
            ],
        },
        {"id": "a3", "type": "atom", "text": "Cats scratch", "sources": []},
        {"id": "s1", "type": "scheme", "name": "support"},
        {"id": "s2", "type": "scheme", "name": "conflict", "metadata": {}},
        {"id": "s3", "type": "scheme", "name": "rephrase"},
    ],
    "edges": [
        {"id": str(n), "source_id": a, "target_id": b}
        for n, (a, b) in enumerate((("a2", "s1"), ("s1", "a1"), ("a3", "s2"), ("s2", "s1"), ("a3", "s3"), ("s3", "a1")))
    ],
}


def read(content: object) -> Document:
    return whole(sadface.read(json.dumps(content)))


def back(document: Document, options: ExportOptions | None = None) -> object:
    return unordered(json.loads(sadface.write(document, map_of(document), options or ExportOptions())))


def test_atoms_schemes_and_quotations_are_read_and_come_back():
    document = read(FILE)
    assert [m.question for m in document.all(Map)] == ["Are cats pets?"]
    assert outline(document) == outline(sketch("Cats are pets\n  + Cats purr\n    _ Cats scratch"))
    assert [(p.exact, p.start) for p in document.all(Passage)] == [("cats purr", 7), ("Some words", 0)]
    assert [s.title for s in document.all(Source)] == ["Pets", "Nothing quotes it", "Without its text"]
    assert back(document) == unordered(FILE)


def test_changes_are_written():
    document = read(FILE)
    with document.edit("Change") as edit:
        map_commands.retitle(edit, map_of(document), "Pets?")
        map_commands.reword(edit, claim(document, "Cats purr"), "They purr")
        map_commands.remove_argument(edit, argument(document, "Cats scratch"))
    written = json.loads(sadface.write(document, map_of(document)))
    assert written["metadata"] == {"core": FILE["metadata"]["core"] | {"title": "Pets?"}, "x": 1}
    assert [n["text"] for n in written["nodes"] if n["id"] == "a2"] == ["They purr"]
    assert "s2" not in {n["id"] for n in written["nodes"]} and len(written["edges"]) == 3


def test_a_map_of_ours_comes_back_with_its_quotations():
    document = sketch("Thesis\n  + A & B\n    _ C\n  - D")
    with document.edit("Quote") as edit:
        qualifications.name_scheme(edit, argument(document, "A"), "expert-opinion")
        source = source_commands.add_source(edit, "Pets", "They purr. They do.", address="http://a.example")
        ada = source_commands.add_speaker(edit, "Ada")
        source_commands.cite(edit, claim(document, "A"), source_commands.add_passage(edit, source, 0, 9, speaker=ada))
    for options in (ExportOptions(), ExportOptions(full_texts=True)):
        written = sadface.write(document, the_map(document), options)
        assert written == sadface.write(document, the_map(document), options)
        again = whole(sadface.read(written))
        assert outline(again) == outline(document)
        assert [(p.exact, again.get(p.speaker, Speaker).name) for p in again.all(Passage)] == [("They purr", "Ada")]
        assert again.get(argument(again, "A"), Argument).scheme == "expert-opinion"
        assert ("They do" in again.all(Source)[0].text) is options.full_texts


NODES = st.fixed_dictionaries(
    {"id": st.one_of(IDS, ODD), "type": st.sampled_from(["atom", "atom", "scheme", "scheme", "other", 7])},
    optional={"text": ODD, "name": st.one_of(st.sampled_from(["support", "conflict", "x"]), ODD), "sources": ODD},
)
SOURCES = st.fixed_dictionaries({"resource_id": IDS, "text": st.text("ab", max_size=2)}, optional={"offset": ODD})
QUOTING = st.fixed_dictionaries({"id": IDS, "type": st.just("atom"), "sources": st.lists(SOURCES, max_size=3)})
EDGES = st.fixed_dictionaries({"source_id": st.one_of(IDS, ODD), "target_id": IDS}, optional={"id": ODD})
RESOURCES = st.fixed_dictionaries(
    {"id": IDS}, optional={"content": st.text("ab", max_size=4), "title": ODD, "url": ODD}
)


@given(
    st.fixed_dictionaries(
        {"nodes": st.lists(st.one_of(NODES, QUOTING, ODD), max_size=9), "edges": st.lists(EDGES, max_size=14)},
        optional={"resources": st.lists(st.one_of(RESOURCES, ODD), max_size=3), "metadata": ODD, "title": ODD},
    )
)
@settings(max_examples=60, deadline=None)
def test_any_graph_comes_back_as_it_was(content):
    content["nodes"].insert(0, {"id": "x", "type": "atom", "text": "A"})
    assert back(read(content)) == unordered(content)


@pytest.mark.parametrize("text", ["", "{}", '{"nodes": []}', '{"nodes": [{}], "edges": 7}', "[" * 10_000])
def test_what_cannot_be_read_is_told_in_one_sentence(text):
    with pytest.raises(UserError, match=r"^[^\n]{10,100}\.$"):
        sadface.read(text)


def test_what_is_read_is_counted():
    assert len(read(FILE).all(Claim)) == 3
