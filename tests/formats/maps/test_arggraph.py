"""Argument graphs over texts: claims are quotations of their text, and the graph comes back edge for edge."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from argmap.errors import UserError
from argmap.formats.maps import arggraph
from argmap.formats.maps.import_words import report_lines
from argmap.model import map_commands, rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Passage, Speaker
from tests.formats.maps.whole_maps import LINES, maps, told
from tests.sketch import claim, large, outline, sketch, the_map
from tests.text.growth import is_linear

TEXT = """<?xml version='1.0' encoding='UTF-8'?>
<arggraph id="cats_1" topic_id="keep_cats_indoors" stance="pro">
  <edu id="e1"><![CDATA[Cats should stay in,]]></edu>
  <edu id="e2"><![CDATA[whatever they say.]]></edu>
  <edu id="e3"><![CDATA[Streets are dangerous]]></edu>
  <edu id="e4"><![CDATA[& loud.]]></edu>
  <edu id="e5"><![CDATA[True, cats like to roam.]]></edu>
  <edu id="e6"><![CDATA[But most sleep all day.]]></edu>
  <edu id="e7"><![CDATA[Mine does.]]></edu>
  <edu id="e8"><![CDATA[By the way, hello.]]></edu>
  <joint id="j1"/>
  <adu id="a1" type="pro"/>
  <adu id="a3" type="pro"/>
  <adu id="a4" type="pro"/>
  <adu id="a5" type="opp"/>
  <adu id="a6" type="pro"/>
  <adu id="a7" type="pro"/>
  <edge id="c11" src="e1" trg="j1" type="seg"/>
  <edge id="c12" src="e2" trg="j1" type="seg"/>
  <edge id="c13" src="j1" trg="a1" type="seg"/>
  <edge id="c14" src="e3" trg="a3" type="seg"/>
  <edge id="c15" src="e4" trg="a4" type="seg"/>
  <edge id="c16" src="e5" trg="a5" type="seg"/>
  <edge id="c17" src="e6" trg="a6" type="seg"/>
  <edge id="c18" src="e7" trg="a7" type="seg"/>
  <edge id="c1" src="a4" trg="c2" type="add"/>
  <edge id="c2" src="a3" trg="a1" type="sup"/>
  <edge id="c3" src="a5" trg="a1" type="reb"/>
  <edge id="c4" src="a6" trg="c3" type="und"/>
  <edge id="c5" src="a7" trg="a6" type="exa"/>
  <edge id="c6" src="a5" trg="c1" type="add"/>
  <edge id="c7" src="a1" trg="a7" type="sup"/>
</arggraph>
"""


def imported(text):
    found = arggraph.read(text.encode())
    document = Document(found)
    assert not list(rules.problems(document, KINDS.values()))
    return document, "\n".join(map(str, report_lines(found)))


def again(document):
    return arggraph.write(document, the_map(document))


def content(xml):
    root = etree.fromstring(xml.encode())
    for element in root.iter():
        element.text = element.text.strip() if element.text and element.text.strip() else None
        element.tail = None
    return etree.tostring(root, method="c14n")


def test_claims_are_quotations_of_the_text_with_their_speakers():
    document, report = imported(TEXT)
    assert outline(document) == "\n".join(
        (
            "Cats should stay in, whatever they say.",
            "  + Streets are dangerous & & loud. & True, cats like to roam.",
            "  - True, cats like to roam.",
            "    _ But most sleep all day.",
            "      + Mine does.",
        )
    )
    assert document.all(Map)[0].question == "Keep cats indoors"
    roam = document.get(claim(document, "True, cats like to roam."), Claim)
    words = document.get(roam.passages[0], Passage)
    assert (words.exact, document.get(words.speaker, Speaker).name) == ("True, cats like to roam.", "Opponent")
    assert document.get(
        document.get(claim(document, "Cats should stay in, whatever they say."), Claim).passages[0], Passage
    )
    assert "Kept aside: 1 support by example" in report
    assert "Kept aside: 1 edge without a step" in report


def test_a_graph_is_written_as_it_was_read():
    assert content(again(imported(TEXT)[0])) == content(TEXT)


def test_a_claim_in_other_words_gets_a_unit_of_its_own():
    document, _ = imported(TEXT)
    with document.edit("Change") as edit:
        map_commands.reword(edit, claim(document, "Mine does."), "My cat sleeps all day.")
        map_commands.take_off(edit, the_map(document), claim(document, "True, cats like to roam."))
    back, _ = imported(again(document))
    assert outline(back) == outline(document)
    assert '<edu id="e7">Mine does.</edu>' in again(document)


def test_what_others_make_of_it_is_read():
    text = """<arggraph id="x"><edu id="e1"> One  two </edu><edu id="e3">Three</edu><adu id="a1" type="pro"/>
      <adu id="a2"/><edge id="c1" src="e1" trg="a1" type="seg"/><edge id="c2" src="e3" trg="a1" type="seg"/>
      <edge id="c3" src="a2" trg="a1" type="sup"/><edge id="c4" src="a1" trg="c3" type="sup"/>
      <edge id="c5" src="zz" trg="a1" type="sup"/><edge id="c6" src="a2" trg="c7" type="und"/>
      <edge id="c7" src="a2" trg="c6" type="und"/></arggraph>"""
    document, _ = imported(text)
    assert outline(document) == "One two Three\n  + a2"
    assert content(again(document)).count(b"<edge") == 7


@given(maps(texts=LINES.map(lambda text: text.replace("\ufffe", "x")), notes=st.just(""), most=7))
@settings(max_examples=25, deadline=None)
def test_what_the_table_says_comes_back(document):
    with document.edit("Plain") as edit:
        for each in document.all(Claim):
            text = "".join(letter for letter in each.text if letter.isprintable() and letter != "\uffff") or "x"
            edit.put(KINDS["claim"](id=each.id, text=" ".join(text.split()) or "x"))
        for each in document.all(Argument):
            edit.put(KINDS["argument"](id=each.id, premises=each.premises, stance=each.stance, target=each.target))
    back, _ = imported(again(document))
    assert told(back, ("text",), folds=False)[1] == told(document, ("text",), folds=False)[1]
    assert content(again(back)) == content(again(document))


PIECES = st.sampled_from(
    """<edu id="e1">x</edu>|<edu id="e2"/>|<joint id="j"/>|<adu id="a1" type="pro"/>|<adu id="a2"/>|<adu/>|<edge/>
<edge id="c1" src="e1" trg="a1" type="seg"/>|<edge id="c2" src="a1" trg="a2" type="sup"/>|<x/>|<adu id="c2" type="opp"/>
<edge id="c3" src="a2" trg="a1" type="reb"/>|<edge id="c4" src="a2" trg="c2" type="und"/>|<edge id="a1" src="a1"/>
<edge id="c5" src="a1" trg="c5" type="add"/>|<edge id="c6" src="a1" trg="c4" type="add"/>""".replace("\n", "|").split(
        "|"
    )
)


@given(st.lists(PIECES, max_size=25))
@settings(max_examples=80, deadline=None)
def test_anything_gives_a_map_or_one_sentence(pieces):
    try:
        document, _ = imported(f"<arggraph>{''.join(pieces)}</arggraph>")
    except UserError as trouble:
        assert "\n" not in str(trouble)
    else:
        again(document).encode()


def test_other_xml_is_refused_in_words():
    assert arggraph.recognizes(TEXT.encode()) and not arggraph.recognizes(b"<map/>")
    for text in ("<map/>", "<arggraph/>", "x"):
        with pytest.raises(UserError, match=r"^[^\n]{10,120}\.$"):
            arggraph.read(text.encode())


def test_reading_and_writing_take_time_in_proportion_to_the_claims():
    documents = {many: sketch("T\n" + "".join(f"  + R {n}\n" for n in range(many))) for many in (200, 600)}
    written = {many: again(document).encode() for many, document in documents.items()}
    assert is_linear(lambda many: arggraph.read(written[many]), 200, 3, slack=1.6)
    assert is_linear(lambda many: again(documents[many]), 200, 3, slack=1.6)
    again(large(2000))
