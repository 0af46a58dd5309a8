"""Reports as Markdown: nothing of a map is read as markup, and links lead where readers of Markdown put anchors."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.formats import report_markdown
from argmap.model.document import Document
from argmap.model.handout import HandoutKind
from argmap.model.handout_contents import handout
from tests.picture.maps import pets, say
from tests.sketch import sketch, the_map

HOSTILE = "<script>x()</script> [x](javascript:alert(1)) **bold** `code` &lt; # 1. - a | b ![i](http://x) ~~s~~ $x"


def text(*documents: Document, kind: HandoutKind = HandoutKind.REPORT) -> str:
    made = [handout(document, the_map(document), kind) for document in documents]
    return report_markdown.text(made, ["a map.svg"] * len(made))


def test_a_report_has_picture_outline_quotations_and_sources():
    lines = text(pets()).splitlines()
    assert lines[0] == "# Are cats good pets?"
    assert "![Are cats good pets?](a%20map.svg)" in lines
    assert "  - **+ 1 Reason: 2 premises together**" in lines
    at = lines.index("    - **1a Premise** “Cats purr when they are stroked”\\")
    assert lines[at + 1] == "      — Ada Lane [Q1](#q1)"
    at = lines.index("### Q1")
    assert lines[at + 2] == "> Before. **“Cats purr when they are stroked”** After."
    assert lines[at + 4] == "Ada Lane, owner of four cats · \\[1\\], paragraph 1 · for claim 1a"
    assert lines[-4:][0] == "1. Cats at home"


def test_quotations_of_a_second_map_have_the_anchors_that_readers_give_them():
    told = text(pets(), pets())
    assert "[Q1](#q1)" in told and "[Q1](#q1-1)" in told
    assert told.count("### Q1\n") == 2


def test_no_words_of_a_map_are_markup():
    document = sketch("Thesis\n  + " + "Claim")
    say(document, "Claim", HOSTILE, words=f"{HOSTILE} said", source=HOSTILE, address="javascript:alert(1)")
    for kind in HandoutKind:
        told = re.sub(r"\\.", "", text(document, kind=kind))
        assert not re.search(r"[<`]|javascript:alert\(1\)>|!\[i|\]\(j|\*\*bold|~~|\$", told), kind


@settings(max_examples=15)
@given(st.text(max_size=20))
def test_every_text_stays_on_its_line(words: str):
    plain = report_markdown.plain(words)
    assert "\n" not in plain and "\x00" not in plain
    assert not re.match(r"(\d+[.)]|[-+])(\s|$)", plain)
