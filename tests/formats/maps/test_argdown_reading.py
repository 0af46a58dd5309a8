"""Argdown of other people: accepted or refused as its own programs do, and nothing of it dropped in silence."""

from textwrap import dedent

import pytest

from argmap.errors import UserError
from argmap.formats.maps import argdown, map_file
from argmap.formats.maps.argdown import fences
from argmap.formats.maps.argdown.reference_map import reference_map
from argmap.formats.maps.map_format import Imported
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import KINDS, Argument, Claim, Fidelity, Map, Passage, Source, Speaker
from tests.bench.argdown_reference import FOLDER, agrees, compared
from tests.sketch import claim, outline
from tests.text.growth import is_linear


def said(text: str) -> tuple[Imported, Document]:
    found = argdown.read(dedent(text).lstrip("\n"))
    document = Document(found.records)
    assert list(rules.problems(document, KINDS.values())) == []
    return found, document


def again(document: Document) -> str:
    return argdown.write(document, document.all(Map)[0].id)


def told(found: Imported) -> str:
    return "; ".join([*found.report.kept, *found.report.changed, *found.report.left_out])


REFUSED = [
    ("* One\n  * Two", "Line 2 .* list item .*Two"),
    ("A\n\n  + B", "Line 3 .* relation .*“\\+ B”"),
    ("A\n+ B", "Line 2 .* indented .*“\\+ B”"),
    ("[A]\n  + [B] more words", "Line 2 .*more words"),
    ("[A]: **bold and no end", r"Line 1 .*\*\*"),
    ("(1) A\n(2) B", "Line 2 .*no conclusion"),
    ("(1) A\n---\n(2) B", "Line 2 .*not ended"),
    ("(1) <A>\n----\n(2) B", "Line 1 .*numbers an argument"),
    ("[A]:\n\nB", "Line 1|words"),
    ("[A]\n  >< <B>", "Line 2 .*contradicts"),
    ("A\n\n----\n\nB", "Line 3"),
    ("[A]: one, === two ===", "Line 1 .*front matter"),
    ("text \\\nmore", "Line 1 .*backslash"),
    ("===\ntitle: A\n===\n[A]: B", "Line 3 .*empty line"),
    ("A\n    + B\n  - C", "Line 3 .* indented"),
    ("[A] {a: 1, a: 2}", "line 1 .*YAML"),
]


@pytest.mark.parametrize(("text", "says"), REFUSED)
def test_what_argdown_refuses_is_refused_with_its_line(text, says):
    with pytest.raises(UserError, match=says):
        argdown.read(text)


ACCEPTED = [
    ("A\r\n  + B\r\n\r\n(1) C\r\n----\r\n(2) D", (4, 1, 1)),
    ("[A]: see [x](http://y.z) #t #(u v) {a: {b: [1, {c: 2}]}, d: 3}\n  - B", (2, 0, 1)),
    ("// one\n/* two\n\nthree */\n\n===\ntitle: x\n===\n\n# H {isGroup: true}\n\n[A]: b // c\n  + C\n", (2, 0, 1)),
    ("1. A\n2. B\n", (2, 0, 0)),
    ("[A]: x\n\t+ B\n\t\t- C\n\t+ D", (4, 0, 3)),
    ("[A]: x {\n  source: y\n}\n  + B", (2, 0, 1)),
    ("1 \\< 3\n\\[x\\]\n\\# y", (1, 0, 0)),
    ("<A>: x\n  _> <B>\n  <_ <C>\n  +> [D]", (1, 3, 3)),
]


@pytest.mark.parametrize(("text", "numbers"), ACCEPTED)
def test_what_argdown_accepts_is_accepted_with_the_same_numbers(text, numbers):
    found = reference_map(text)
    assert (found.statements, found.arguments, found.relations) == numbers
    said(text)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="files of other programs are not here")
def test_the_files_of_argdown_are_accepted_or_refused_with_the_counts_of_its_own_programs():
    assert [name for name, mine, reference in compared(FOLDER) if not agrees(mine, reference)] == []


def test_titles_are_short_names_and_come_back():
    _, document = said(
        """
        [Censorship]: It is not *wrong*, see [here](http://a.b) and @[Harm].
          - <Rights>: Speech is a right. #con {source: "C1"}
          + [Harm]
        """
    )
    assert {c.name: c.text for c in document.all(Claim)} == {
        "Censorship": "It is not wrong, see here and Harm.",
        "Rights": "Speech is a right.",
        "Harm": "Harm",
    }
    assert {a.name for a in document.all(Argument)} == {"Rights", ""}
    written = again(document)
    for words in ("[Censorship]: It is not *wrong*, see [here](http://a.b) and @[Harm].", "<Rights>:", 'source: "C1"'):
        assert words in written
    assert again(Document(argdown.read(written).records)) == written


def test_reconstructions_keep_their_rules_steps_summaries_and_headings():
    found, document = said(
        """
        # The case

        <Rights>: In short. #con {strength: 3}

        (1) A
        (2) B
        --
        Modus ponens, other {uses: [1,2]}
        --
        (3) C
        (4) D
        ----
        (5) [Wrong]: E
            -> [Fine]

        ## The rest {isGroup: true}

        [Fine]: F
        """
    )
    assert outline(document) == "F\n  - E\n    + C & D\n      + A & B"
    assert "1 summary of arguments" in told(found) and "2 rules of inference" in told(found)
    assert "2 headings" in told(found)
    written = again(document)
    for words in (
        "# The case",
        "## The rest {isGroup: true}",
        "<Rights>: In short. #con {strength: 3}",
        "Modus ponens, other {uses: [1, 2]}",
        "(5) [Wrong]: E",
    ):
        assert words in written
    assert reference_map(written).arguments == 1


def test_two_reconstructions_of_one_argument_are_two_steps():
    _, document = said("<a>\n\n(1) p1\n----\n(2) c1\n\n<a>\n\n(1) q1\n----\n(2) d1")
    assert outline(document) == "c1\n  + p1\nd1\n  + q1"


def test_of_a_circle_the_first_is_kept_and_the_rest_told_and_given_back():
    found, document = said("[A]: a\n  - [B]: b\n\n[B]\n  - [A]")
    assert outline(document) == "a\n  - b"
    assert "line 5" in told(found) and "“A” - “B”" in told(found)
    assert "[B]\n  - [A]" in again(document)


def test_contradictions_are_objections_one_way_and_stay_contradictions():
    found, document = said("[A]: a\n  >< [B]: b")
    assert outline(document) == "a\n  - b" and "1 contradiction" in told(found)
    assert "  >< [B]: b" in again(document)


def test_an_undercut_of_what_is_no_argument_is_left_out_and_told():
    found, document = said("<A>: a\n  _ [B]: b")
    assert outline(document) == "a\nb"
    assert "line 2" in told(found)


def test_undercuts_and_objections_to_arguments_are_objections_to_steps():
    _, document = said("[T]: t\n  + <A>: a\n    _ <B>: b\n  - <C>\n\n<C>\n  - [D]: d\n\n(1) p\n----\n(2) q")
    assert outline(document) == "t\n  + a\n    _ b\n  - q\n    + p\n      _ d"


def test_front_matter_comments_and_unknown_data_are_given_back():
    text = """
        ===
        title: X
        author: Ann
        date: 24/10/2018
        model:
          mode: strict
        ===

        // above
        [A]: b {isInMap: false, deep: {er: [1, two]}} // beside
          + C

        /* two
        lines */
        [D]: e
        """
    found, document = said(text)
    written = again(document)
    for words in ("author: Ann", "date: 24/10/2018", "mode: strict", "// above", "// beside", "/* two\nlines */"):
        assert words in written
    assert 'deep: {"er": [1, "two"]}' in written
    assert "3 settings" in told(found) and "3 comments" in told(found) and "data of 1 statement" in told(found)


def test_addresses_and_signs_stay_words():
    _, document = said("[A]: see https://a.b/c_d, it is .->. clear :heart: now\n")
    assert document.all(Claim)[0].text == "see https://a.b/c_d, it is → clear ❤ now"


IPSISSIMA = """
    ===
    title: Dialogue
    defaults:
      chapter: "source/the-tortoise.md"
    ===

    # Shown {isGroup: true}

    [rule]: A rule is no premise.
        {fidelity: "imputation", pinpoint: "pp. 4-5", note: "The reader's, not his.", reviewed: "2026-08-20"}
        + [said]: He said so.
            {fidelity: "paraphrase", source: "\\"so I say\\"", pinpoint: "p. 7", speaker: "Carroll"}
        + [own]: "Write as I dictate"
            {fidelity: "quotation", pinpoint: "p. 6"}
    """


def test_quotations_of_a_source_that_is_not_here_become_passages():
    found, document = said(IPSISSIMA)
    passages = {p.exact: p for p in document.all(Passage)}
    assert set(passages) == {"so I say", "Write as I dictate"}
    (source,) = document.all(Source)
    assert source.title == "the-tortoise" and source.page_labels == ("6", "7")
    assert document.get(passages["so I say"].speaker or "", Speaker).name == "Carroll"
    rule = document.get(claim(document, "A rule is no premise."), Claim)
    assert (rule.fidelity, rule.note) == (Fidelity.OWN, "The reader's, not his.")
    assert "2 quotations" in told(found)
    written = again(document)
    for words in ('fidelity: "imputation"', 'reviewed: "2026-08-20"', r'source: "\"so I say\""', 'pinpoint: "p. 7"'):
        assert words in written
    back = Document(argdown.read(written).records)
    assert {p.exact for p in back.all(Passage)} == set(passages) and again(back) == written
    assert [s.page_labels for s in back.all(Source)] == [("6", "7")]


def test_argdown_in_markdown_is_read_from_its_fences(tmp_path):
    file = tmp_path / "notes.md"
    file.write_text("# Notes\n\n```argdown\n===\ntitle: T\n===\n\n[A]: b\n```\n\nMore\n\n```argdown\n[A]\n  - c\n```\n")
    found = map_file.read(file)
    document = Document(found.records)
    assert outline(document) == "b\n  - c" and document.all(Map)[0].question == "T"
    assert "2 lines around the map" in told(found)
    with pytest.raises(UserError, match="Line 4"):
        fences.read("```argdown\n[A]\n\n  - c\n```")


HOSTILE = [
    "[" * 30_000,
    "<" * 30_000,
    "{" * 30_000 + "x",
    "[A]: " + "**a " * 5000,
    "[A]\n" + "".join("  " * n + "+ x\n" for n in range(1, 400)),
    "/*" * 20_000,
    "===" * 10_001,
    "[A] {a: &a [1], b: [*a, *a]}",
    "[A] {x: " + "[" * 3000 + "]" * 3000 + "}",
    "[a]: a\n" + "\n".join(f"\n[{n}]: {n}\n  _> <{n + 1}>" for n in range(2000)),
    ".a" * 20_000,
    "\0[A]: b",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_end_soon_in_a_map_or_one_sentence(text):
    try:
        document = Document(argdown.read(text).records)
    except UserError as error:
        assert "\n" not in error.message
    else:
        assert list(rules.problems(document, KINDS.values())) == []


def test_reading_takes_time_in_proportion_to_the_text():
    def text(many: int) -> str:
        blocks = [
            f"[Claim {n}]: Words *of* claim {n}. #tag {{a: {n}}}\n  - <Arg {n}>: Reason.\n    + [Claim {n - 1}]\n\n"
            f"<Proof {n}>\n\n(1) First {n}\n(2) Second\n----\n(3) [Claim {n}]\n"
            for n in range(many)
        ]
        return "\n".join(blocks)

    def chain(many: int) -> str:
        return "\n\n".join(f"[C{n}]: w\n  + [C{n + 1}]" for n in range(many * 3))

    texts = {many: text(many) + "\n" + chain(many) for many in (150, 300)}
    assert is_linear(lambda many: argdown.read(texts[many]), 150, 2)


def test_foreign_data_stands_where_it_belongs():
    _, document = said("[A]: a {x: 1}\n  + <B>: b {y: 2}")
    assert foreign(document.get(claim(document, "a"), Claim), "argdown") == {"data": {"x": 1}}
    assert foreign(document.get(claim(document, "b"), Claim), "argdown") == {"argument": True, "data": {"y": 2}}
