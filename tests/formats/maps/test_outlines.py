"""Mind maps and outlines: the sides that people write into them are found, and nothing else is guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from argmap.errors import UserError
from argmap.formats.maps import freeplane, opml
from argmap.formats.maps.import_words import report_lines
from argmap.formats.maps.outlines.branch_sides import parted, side_of_heading
from argmap.model import map_commands, rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Stance
from tests.formats.maps.whole_maps import SAID, maps, told
from tests.sketch import argument, claim, outline, sketch, the_map
from tests.text.growth import is_linear

FREEPLANE = """<map version="freeplane 1.9.13">
<!-- a comment -->
<attribute_registry SHOW_ATTRIBUTES="selected"/>
<node TEXT="Should pupils wear uniforms?" ID="ID_1" FOLDED="false"><hook NAME="MapStyle"><properties a="1"/></hook>
<node TEXT="Pros" ID="ID_2" POSITION="left">
<node TEXT="They save &amp; unite" ID="ID_3" CREATED="1" LINK="https://example.org"><font BOLD="true"/></node>
<node ID="ID_4"><richcontent TYPE="NODE"><html><head/><body><p>Nobody is <b>teased</b></p></body></html></richcontent>
<richcontent TYPE="NOTE"><html><body><p>One.</p><p>Two.</p></body></html></richcontent></node>
</node>
<node TEXT="They cost money" ID="ID_5" FOLDED="true"><icon BUILTIN="button_cancel"/><icon BUILTIN="idea"/>
<node TEXT="+ Poor parents say so" ID="ID_6"/>
<node TEXT="But there is help" ID="ID_7"><attribute NAME="side" VALUE="against"/>
<attribute NAME="who" VALUE="Ada"/></node>
<node TEXT="Look at prices" ID="ID_8"/>
<node CONTENT_ID="ID_3" ID="ID_9"><icon BUILTIN="button_ok"/></node>
</node>
</node>
</map>"""

OPML = """<?xml version="1.0"?>
<opml version="2.0"><head><title>Pets</title><ownerName>Ada</ownerName></head><body>
<outline text="Cats make good pets" _note="First&#10;second" created="x">
<outline text="Pro: They purr"/><outline text="They scratch" _stance="con" color="red"/>
<outline text="(+) They are &lt;b&gt;clean&lt;/b&gt;"><outline text="Dagegen: Not all"/></outline></outline>
<outline text="Dogs make good pets"/></body></opml>"""


def imported(form, text):
    found = form.read(text.encode())
    document = Document(found)
    assert not list(rules.problems(document, KINDS.values()))
    return document, "\n".join(map(str, report_lines(found)))


def again(form, document):
    return form.write(document, the_map(document))


def content(xml):
    root = etree.fromstring(xml.encode(), etree.XMLParser(remove_comments=True))
    for element in root.iter():
        element.text = (element.text or "").strip() or None
        element.tail = None
    return etree.tostring(root, method="c14n")


def test_sides_in_mind_maps_are_found():
    document, report = imported(freeplane, FREEPLANE)
    assert outline(document) == "\n".join(
        (
            "Should pupils wear uniforms?",
            "  + They save & unite",
            "  + Nobody is teased",
            "  - They cost money",
            "    + They save & unite",
            "    + Poor parents say so",
            "    - But there is help",
            "    + Look at prices",
        )
    )
    assert document.get(argument(document, "Look at prices"), Argument).guessed
    assert document.get(claim(document, "Nobody is teased"), Claim).note == "One.\nTwo."
    assert "Read differently: 1 line without a side" in report
    assert "Kept aside: 1 link" in report and "Kept aside: 1 icon" in report and "1 other attribute" in report


def test_sides_in_outlines_are_found():
    document, report = imported(opml, OPML)
    assert document.all(Map)[0].question == "Pets"
    assert outline(document) == "\n".join(
        (
            "Cats make good pets",
            "  + They purr",
            "  - They scratch",
            "  + They are clean",
            "    - Not all",
            "Dogs make good pets",
        )
    )
    assert document.get(claim(document, "Cats make good pets"), Claim).note == "First\nsecond"
    assert "1 other attribute" in report


@pytest.mark.parametrize(("form", "text"), [(freeplane, FREEPLANE), (opml, OPML)])
def test_a_file_is_written_as_it_was_read(form, text):
    assert content(again(form, imported(form, text)[0])) == content(text)


@pytest.mark.parametrize(("form", "text"), [(freeplane, FREEPLANE), (opml, OPML)])
def test_an_edit_changes_only_what_it_is_about(form, text):
    document, _ = imported(form, text)
    with document.edit("Turn") as edit:
        first = next(a for a in document.all(Argument) if a.stance is Stance.PRO and not a.guessed)
        map_commands.flip(edit, first.id)
        map_commands.reword(edit, document.all(Claim)[0].id, "Changed")
    back, _ = imported(form, again(form, document))
    fields = ("text", "note"), ("stance", "guessed")
    assert told(back, *fields)[1] == told(document, *fields)[1]


def test_a_root_that_asks_is_the_question_of_its_theses():
    text = '<map version="1.0.1"><node TEXT="Which pet?"><node TEXT="Cats"/><node TEXT="Dogs"/></node></map>'
    document, _ = imported(freeplane, text)
    assert (document.all(Map)[0].question, outline(document)) == ("Which pet?", "Cats\nDogs")
    assert content(again(freeplane, document)) == content(text)
    plain = '<map version="1.0.1"><node TEXT="Pets"><node TEXT="Cats"/></node></map>'
    document, _ = imported(freeplane, plain)
    assert outline(document) == "Pets\n  + Cats"
    assert content(again(freeplane, document)) == content(plain)


def test_what_older_and_newer_programs_write_is_read():
    text = """<map version="0.9.0"><node TEXT="Pets"><node TEXT="&lt;html&gt;&lt;p&gt;They &lt;i&gt;purr&lt;/i&gt;"/>
    <node TEXT="Plain"><richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown"><text>one\ntwo</text></richcontent></node>
    <node TEXT="Hook"><hook NAME="accessories/plugins/NodeNote.properties"><text>Old note</text></hook></node>
    </node></map>"""
    document, _ = imported(freeplane, text)
    notes = {each.text: each.note for each in document.all(Claim)}
    assert notes == {"Pets": "", "They purr": "", "Plain": "one\ntwo", "Hook": "Old note"}
    assert content(again(freeplane, document)) == content(text)


def test_people_see_ticks_and_crosses():
    written = again(freeplane, sketch("Pets\n  + Purr & Calm\n    _ No\n  - Scratch"))
    assert written.count("button_ok") == 2 and written.count("button_cancel") == 2


@pytest.mark.parametrize(
    ("text", "side", "rest"),
    [
        ("Con: they cost", Stance.CON, "they cost"),
        ("+ they save", Stance.PRO, "they save"),
        ("[-] they cost", Stance.CON, "[-] they cost"[4:]),
        ("Einwand: zu teuer", Stance.CON, "zu teuer"),
        ("Pour : utile", Stance.PRO, "utile"),
        ("Contract: read it", None, "Contract: read it"),
        ("No: not that", None, "No: not that"),
        ("-5 degrees", None, "-5 degrees"),
        ("+", None, "+"),
    ],
)
def test_words_before_a_text_say_its_side(text, side, rest):
    assert parted(text) == (side, rest)


def test_headings_say_sides():
    assert [side_of_heading(text) for text in ("Pros", "contre", "Nachteile:", "History", "👎")] == [
        Stance.PRO,
        Stance.CON,
        Stance.CON,
        None,
        Stance.CON,
    ]


ILLEGAL = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))
XML_TEXTS = SAID.map(lambda text: "".join(letter for letter in text if letter not in ILLEGAL))
XML_LINES = XML_TEXTS.map(lambda text: " ".join(text.split())).filter(bool)


@pytest.mark.parametrize("form", [freeplane, opml])
@given(maps(texts=XML_TEXTS, notes=XML_TEXTS, lines=XML_LINES))
@settings(max_examples=25, deadline=None)
def test_what_the_table_says_comes_back(form, document):
    written = again(form, document)
    back, _ = imported(form, written)
    fields = ("text", "note", "tags", "name", "unstated"), ("stance", "guessed", "name", "scheme")
    assert told(back, *fields) == told(document, *fields)
    assert content(again(form, back)) == content(written)


PIECES = st.sampled_from(
    """<map>|</map>|<node|</node>|<node>|/>|TEXT="Pros"|TEXT=""|<icon BUILTIN="button_ok"/>|ID="I"|<richcontent/>|x
<attribute NAME="_stance" VALUE="con"/>|<attribute NAME="_step" VALUE="1"/>|<attribute NAME="_same" VALUE="I"/>
<richcontent TYPE="NOTE">x</richcontent>|<opml>|<body>|</body>|</opml>|<outline|</outline>|<outline>|text="a"
_stance="undercut"|_same="1"|_id="1"|_tags="["|CONTENT_ID="I"|_step="1\"""".replace("\n", "|").split("|")
)


@given(st.lists(PIECES, max_size=25))
@settings(max_examples=150, deadline=None)
def test_anything_gives_a_map_or_one_sentence(pieces):
    for form, wrap in ((freeplane, "<map><node TEXT='r'>{}</node></map>"), (opml, "<opml><body>{}</body></opml>")):
        for text in ("".join(pieces), wrap.format(" ".join(pieces))):
            try:
                document, _ = imported(form, text)
            except UserError as trouble:
                assert "\n" not in str(trouble)
            else:
                again(form, document).encode()


@pytest.mark.parametrize("form", [freeplane, opml])
def test_reading_and_writing_take_time_in_proportion_to_the_claims(form):
    documents = {many: flat(many) for many in (200, 600)}
    written = {many: again(form, document).encode() for many, document in documents.items()}
    assert is_linear(lambda many: form.read(written[many]), 200, 3, slack=1.6)
    assert is_linear(lambda many: again(form, documents[many]), 200, 3, slack=1.6)


@pytest.mark.parametrize("form", [freeplane, opml])
def test_what_is_too_deep_for_xml_is_told(form):
    chain = again(form, sketch("T\n" + "".join(f"{' ' * n}+ R {n}\n" for n in range(1, 200))))
    assert imported(form, chain)[0].all(Claim)[-1].text == "R 199"
    element = "node" if form is freeplane else "outline"
    begin, end = ("<map>", "</map>") if form is freeplane else ("<opml><body>", "</body></opml>")
    with pytest.raises(UserError, match="too deeply"):
        form.read(f"{begin}{f'<{element}>' * 5000}{f'</{element}>' * 5000}{end}".encode())


def flat(many):
    return sketch("Pets\n" + "".join(f"  + Reason {n}\n    - No {n}\n" for n in range(many // 2)))
