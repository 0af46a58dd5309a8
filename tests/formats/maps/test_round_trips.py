"""What was exported can be imported again, whatever it holds, and comes back with every character."""

import re
import string
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.formats.maps import argdown, map_file
from argmap.formats.maps.map_format import ExportOptions
from argmap.model import map_commands, rules, source_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Claim, Map, Passage, PassageKind, Source, Speaker, Stance
from argmap.paths import resources
from argmap.storage import new_file
from tests import sketch as sketches
from tests.sketch import claim, sketch, the_map
from tests.text.growth import is_linear

WHOLE = ExportOptions(full_texts=True)
KHMER = "រថយន្ត\u200bត្រូវ\u200bចេញ\u200bពី\u200bផ្សារ\u200bនៅ\u200bឆ្នាំ\u200bនេះ។"
THAI = "รถ\u200bต้อง\u200bออก\u200bไป\u200bจาก\u200bตลาด\u200bใน\u200bปี\u200bนี้"
ODD = (
    "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\u202e\u2066\u2069\x01\x08\x0b\x0c\x1b\x1c\x1f\x7f\x80\x85\x9f"
    "\ufffe\uffff\ufdd0\ufffc\ufffd\U0001fffe\U0010ffff\ue000\U000f0000\u2028\u2029\t\n\r\xa0\u3000 "
    "e\u0301\u0e33\u1783\u1000\u0e81\u0f40"
)
MARKS = "+-_#>[]<>()/*{}\\@|=:;&%!?`'\"~^$,.1"
LETTERS = st.one_of(
    st.sampled_from(ODD + MARKS),
    st.sampled_from(string.ascii_letters + string.digits + " äЖ中🙂"),
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
)
PIECES = st.one_of(
    st.text(LETTERS, max_size=12),
    st.sampled_from(
        (
            r"// /* */ <!-- --> === ---- [A]: <B> #t #(t {a:b} null true 1e9 ~ <+ _> \n \u0041 &amp; $$ __ ** @[x] =1+1"
            " http://a.b/c (1) (2)"
        ).split()
    ),
    st.sampled_from(["\r\n", "\n===\n", "\n---\n", "#(t u)", "{a: b}", "  ", "\n\n", KHMER, THAI]),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=5).map("".join)
SAID = TEXTS.filter(lambda text: text.strip() != "")


def of_texts(*texts: str) -> Document:
    """Return a document in each text field of which one of the texts stands."""
    question, one, other, note, tag, title, about, name, role, alias, before, exact, after, via = texts
    document = sketch("Thesis\n  + A\n  - B & C\n    _ D", question)
    with document.edit("Say") as edit:
        source = source_commands.add_source(
            edit, title, before + exact + after, author=about, publisher=note, date=role, address=via
        )
        speaker = source_commands.add_speaker(edit, name, role=role, aliases=tuple(dict.fromkeys((alias, about))))
        start = len(before)
        passage = source_commands.add_passage(edit, source, start, start + len(exact), speaker=speaker, via=via)
        reply = source_commands.add_passage(edit, source, 0, 1, kind=PassageKind.COMMENT, replies_to=passage)
        for was, is_now in (("Thesis", one), ("A", other), ("B", other), ("C", note), ("D", tag)):
            edit.put(replace(edit.get(claim(document, was), Claim), text=is_now))
        for found in edit.all(Claim)[:2]:
            edit.put(replace(found, note=note, tags=tuple(dict.fromkeys((tag, one))), passages=(passage, reply)))
    return document


def back(document: Document, folder, form: str) -> Document:
    """Export a document to a file, and import that."""
    file = folder / f"map.{form}"
    map_file.write(document, the_map(document), file, form, WHOLE)
    return Document(map_file.read(file, form))


def told(document: Document) -> dict[str, list[object]]:
    """Return all that the records of a document say, without their ids."""

    def passage(id: str) -> tuple[object, ...]:
        found = document.get(id, Passage)
        who = document.get(found.speaker, Speaker).name if found.speaker else None
        where = document.get(found.source, Source).title
        return (where, found.start, found.end, found.exact, found.prefix, found.suffix, found.kind, found.via, who)

    claims = [(c.text, c.note, c.tags, tuple(map(passage, c.passages))) for c in document.all(Claim)]
    return {
        "maps": [m.question for m in document.all(Map)],
        "claims": sorted(claims, key=repr),
        "sources": sorted((s.title, s.text, s.author, s.publisher, s.date, s.address) for s in document.all(Source)),
        "speakers": [(s.name, s.role, s.aliases) for s in document.all(Speaker)],
        "passages": sorted(map(passage, (p.id for p in document.all(Passage))), key=repr),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("exports")


@given(st.tuples(*[TEXTS] * 11, SAID, TEXTS, TEXTS))
@settings(max_examples=200, deadline=None)
def test_json_gives_back_every_character(folder, texts):
    document = of_texts(*texts)
    assert back(document, folder, "json").records() == document.records()


@given(st.tuples(*[TEXTS] * 11, SAID, TEXTS, TEXTS))
@settings(max_examples=300, deadline=None)
def test_argdown_gives_back_every_character(folder, texts):
    document = of_texts(*texts)
    assert told(back(document, folder, "argdown")) == told(document)


@pytest.mark.parametrize("form", ["json", "argdown"])
@pytest.mark.parametrize("text", [KHMER, THAI, *(f"a{letter}b" for letter in ODD.replace(" ", ""))], ids=ascii)
def test_each_odd_character_comes_back_from_every_field(folder, form, text):
    document = of_texts(*[text] * 14)
    assert told(back(document, folder, form)) == told(document)


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe"])
@pytest.mark.parametrize("form", ["json", "argdown"])
def test_a_byte_order_mark_in_front_is_a_mark_and_one_within_is_a_character(folder, form, mark):
    document = of_texts(*["\ufeffa\ufeff"] * 14)
    file = folder / f"marked.{form}"
    map_file.write(document, the_map(document), file, form, WHOLE)
    text = file.read_text("utf-8")
    file.write_bytes(mark + text.encode("utf-8" if mark == b"\xef\xbb\xbf" else "utf-16-le"))
    assert told(Document(map_file.read(file, form))) == told(document)


def large() -> Document:
    words = "The council said that the cars must go, and nobody asked the shops why.\n" * 12_000
    document = sketch("Thesis\n  + A")
    with document.edit("Add sources") as edit:
        for number in range(25):
            source = source_commands.add_source(edit, f"Report {number}", words + str(number))
            source_commands.cite(edit, claim(document, "A"), source_commands.add_passage(edit, source, 0, 16))
    return document


@pytest.mark.parametrize("form", ["json", "argdown"])
def test_an_export_of_more_than_20_mb_can_be_imported(folder, form):
    document = large()
    assert told(back(document, folder, form)) == told(document)
    assert (folder / f"map.{form}").stat().st_size > 20_000_000


@pytest.mark.parametrize(("form", "begin"), [("json", b'{"nodes": ["'), ("argdown", b"[Thesis]: ")])
def test_a_large_file_of_another_program_is_refused_in_words(folder, form, begin):
    file = folder / f"foreign.{form}"
    file.write_bytes(begin + b"a" * 20_000_001)
    with pytest.raises(UserError, match="larger than 20 MB"):
        map_file.read(file)


@pytest.mark.parametrize("ending", [".json", ".argdown"])
def test_a_picture_that_is_called_a_map_is_refused_in_words(folder, ending):
    file = folder / f"picture{ending}"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    with pytest.raises(UserError, match=r"^[^\n]{10,120}\.$"):
        map_file.read(file)


def test_the_sample_is_still_written_as_people_write(folder):
    document = Document(map_file.read_sample())
    again = argdown_of(document, folder)
    assert "\\u" not in again and "text:" not in again.split("===")[2]
    assert (resources() / "samples" / "face-recognition.argdown").is_file()


def argdown_of(document: Document, folder) -> str:
    map_file.write(document, the_map(document), folder / "plain.argdown")
    return (folder / "plain.argdown").read_text("utf-8")


@given(st.tuples(*[TEXTS] * 11, SAID, TEXTS, TEXTS))
@settings(max_examples=100, deadline=None)
def test_tables_and_graphviz_take_any_text(folder, texts):
    document = of_texts(*texts)
    for form in ("dot", "quotations", "matrix"):
        map_file.write(document, the_map(document), folder / f"map.{form}", form)
        assert (folder / f"map.{form}").read_bytes().decode()


def test_what_argdown_takes_for_front_matter_stands_nowhere_else(folder):
    document = of_texts(*[f"a{'=' * number}b\n===\n" for number in range(3, 17)])
    written = argdown_of(document, folder)
    assert written.count("===") == 2
    assert told(back(document, folder, "argdown")) == told(document)


@given(st.tuples(*[TEXTS] * 11, SAID, TEXTS, TEXTS))
@settings(max_examples=50, deadline=None)
def test_argdown_holds_no_character_that_breaks_other_readers(folder, texts):
    written = argdown_of(of_texts(*texts), folder)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", written)


@pytest.mark.parametrize("text", [*(f"a{letter}b" for letter in ODD), KHMER, THAI, '\\"\\', "&#0;&amp;<b>"], ids=ascii)
def test_graphviz_reads_what_is_written_for_it(folder, text):
    pygraphviz = pytest.importorskip("pygraphviz", reason="Graphviz is not here")
    document = of_texts(*[text] * 14)
    map_file.write(document, the_map(document), folder / "graph.dot")
    graph = pygraphviz.AGraph((folder / "graph.dot").read_text("utf-8"))
    assert (len(graph.nodes()), len(graph.edges())) == (8, 7)


@pytest.mark.parametrize("name", ["json", "argdown"])
def test_importing_takes_time_in_proportion_to_the_claims(name, tmp_path):
    """Three times as many claims take at most three and a half times as long to read and to put into a file."""
    known = map_file.named(name)
    written = {}
    for many in (1000, 3000):
        document = sketches.large(many)
        written[many] = known.write(document, document.all(Map)[0].id)
    numbers = count()

    def imported(many: int) -> None:
        records = known.read(written[many])

        def fill(edit: Edit) -> None:
            for record in records:
                edit.put(record)

        new_file(tmp_path / f"{next(numbers)}.argmap", "Ada", [("Import", fill)]).close()

    assert is_linear(imported, 1000, 3, slack=3.5 / 3)


def test_doubtful_arguments_come_back_as_they_were():
    document = sketch("Pets\n  + Cats purr")
    with document.edit("As older versions did") as edit:
        purr, pets = claim(document, "Cats purr"), claim(document, "Pets")
        map_commands.add_argument(edit, [purr], Stance.CON, pets)
    again = Document(argdown.read(argdown.write(document, document.all(Map)[0].id)))
    assert len(list(rules.doubts(again))) == 1
