"""Bibliographies in three forms say the same of a source, and find the source that they are about."""

# ruff: noqa: E501 - tables are as wide as they come

import json

import pytest

from argmap.errors import UserError
from argmap.formats.bibliography import bibtex, csl_json, ris
from argmap.formats.bibliography.citation_keys import citation_keys, key_of
from argmap.formats.bibliography.csl import date_of, item_of, person
from argmap.formats.quotations.record_quotations import put_all
from argmap.formats.sources.file_kinds import FileKind, kind_of
from argmap.formats.sources.gathered import of_one
from argmap.formats.sources.source_text import SourceText
from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.locators import pages_of
from argmap.model.records import Passage, Source

RIS = """TY  - JOUR
AU  - Reed, Ana
AU  - Müller, Zoë
TI  - The lane: a study
T2  - Journal of Lanes
PY  - 2024
DA  - 2024/05/03/
VL  - 3
IS  - 2
SP  - 47
EP  - 62
DO  - 10.1000/XYZ
AB  - We count who rides.
N1  - <p>“We need the lane” (Reed & Müller, 2024, p. 48) is the point.</p>
L1  - files/1/a.pdf
ER  -

TY  - NEWS
TI  - Town opens lane
UR  - https://news.example/lane
Y1  - 2023//
ER  -
"""
BIBTEX = r"""% made by hand
@string{jl = "Journal of Lanes"}
@article{reed2024lane,
  author = {Reed, Ana and M{\"u}ller, Zo{\"e}},
  title = {The {L}ane: a study},
  journal = jl, year = 2024, month = may, volume = {3}, number = 2, pages = {47--62},
  doi = {10.1000/XYZ}, abstract = {We count who rides.}, file = {a.pdf:files/a.pdf:application/pdf}
}
@online{town2023, author = {{Council of the Old Town and Port}}, title = {Town opens lane \& square}, url = {https://news.example/lane}, date = {2023}}
"""
CSL = [
    {
        "id": "http://zotero.example/1",
        "type": "article-journal",
        "title": "The lane: a study",
        "author": [{"family": "Reed", "given": "Ana"}, {"family": "Müller", "given": "Zoë"}],
        "container-title": "Journal of Lanes",
        "issued": {"date-parts": [["2024", 5, 3]]},
        "DOI": "10.1000/xyz",
        "page": "47-62",
        "custom": {"x": 1},
    }
]


def facts(source):
    return source.title.casefold(), source.author, source.publisher, source.date[:7], source.address


STUDY = ("the lane: a study", "Ana Reed, Zoë Müller", "Journal of Lanes", "2024-05", "https://doi.org/10.1000/xyz")


def test_three_forms_say_the_same():
    for content, name, kind, read in (
        (RIS.encode(), "a.ris", FileKind.RIS, ris.read),
        (BIBTEX.encode(), "a.bib", FileKind.BIBTEX, bibtex.read),
        (json.dumps(CSL).encode(), "a.json", FileKind.ENTRIES, csl_json.read),
    ):
        assert kind_of(content, name) is kind
        found = read(content, name)
        assert facts(found.sources[0]) == STUDY
        assert found.sources[0].text.startswith("Ana Reed, Zoë Müller (2024")


def test_names_of_bodies_and_latex_are_read():
    found = bibtex.read(BIBTEX.encode(), "a.bib")
    second = found.sources[1]
    assert (second.title, second.author) == ("Town opens lane & square", "Council of the Old Town and Port")
    assert found.notices == ("1 attached file is not read: add it as well.",)


def test_quotations_in_notes_come_with_their_pages():
    first = ris.read(RIS.encode(), "a.ris").sources[0]
    document = Document()
    with document.edit("Put") as edit:
        put_all(edit, of_one(first))
    (passage,) = document.all(Passage)
    (source,) = document.all(Source)
    assert passage.exact == "We need the lane" and pages_of(source, passage.start, passage.end) == "48"


def test_an_entry_is_added_to_the_source_that_it_is_about():
    entries = ris.read(RIS.encode(), "a.ris")
    document = Document()
    with document.edit("Put") as edit:
        source_commands.add_source(edit, "The Lane – A Study", "We need\nthe lane, they say.\n")
        source_commands.add_source(edit, "Other", "Nothing.\n", address="https://www.news.example/lane/", date="2020")
        put_all(edit, entries)
    one, other = document.all(Source)
    assert (one.author, one.publisher, json.loads(one.reference)["volume"]) == (
        "Ana Reed, Zoë Müller",
        "Journal of Lanes",
        "3",
    )
    assert (other.title, other.date) == ("Other", "2020")
    (passage,) = document.all(Passage)
    assert passage.exact == "We need\nthe lane" and passage.source == one.id
    before = document.records()
    with document.edit("Again") as edit:
        put_all(edit, entries)
    assert document.records() == before


def test_a_text_that_comes_after_its_entry_takes_its_place():
    document = Document()
    with document.edit("Put") as edit:
        put_all(edit, csl_json.read(json.dumps(CSL).encode(), "a.json"))
        put_all(edit, of_one(SourceText("The lane: a study", "We need the lane.\n")))
    entry, text = document.all(Source)
    assert text.replaces == entry.id and text.reference == entry.reference


def test_what_is_kept_is_given_back_and_what_is_not_is_made():
    document = Document()
    with document.edit("Put") as edit:
        put_all(edit, csl_json.read(json.dumps(CSL).encode(), "a.json"))
        source_commands.add_source(
            edit,
            "The harbor & its {people}",
            "x",
            author="Ana Reed, Tom van der Berg",
            address="https://a.example",
            date="2020-02",
        )
        source_commands.add_source(edit, "The harbor again", "y", author="Ana Reed, Tom van der Berg", date="2020")
    back = json.loads(csl_json.write(document.all(Source)))
    assert back[0] == CSL[0] | {"id": "reed2024lane"}
    assert back[1]["author"] == [{"family": "Reed", "given": "Ana"}, {"family": "van der Berg", "given": "Tom"}]
    assert [one["id"] for one in back[1:]] == ["reed2020harbor", "reed2020harbor-2"]
    again = bibtex.read(bibtex.write(document.all(Source)).encode(), "a.bib")
    assert [source.title for source in again.sources] == [
        "The lane: a study",
        "The harbor & its {people}",
        "The harbor again",
    ]
    assert [source.author for source in again.sources][1] == "Ana Reed, Tom van der Berg"
    assert facts(again.sources[0]) == STUDY
    assert next(iter(citation_keys(document.all(Source)).values())) == "reed2024lane"


@pytest.mark.parametrize(
    ("name", "is_what"),
    [
        ("Reed, Ana", {"family": "Reed", "given": "Ana"}),
        ("Ana Reed", {"family": "Reed", "given": "Ana"}),
        ("Ludwig van Beethoven", {"family": "van Beethoven", "given": "Ludwig"}),
        ("The Guardian", {"literal": "The Guardian"}),
        ("Town Council", {"literal": "Town Council"}),
        ("anonymous", {"literal": "anonymous"}),
    ],
)
def test_names_are_parted_only_where_they_are_names(name, is_what):
    assert person(name) == is_what


@pytest.mark.parametrize(
    ("text", "parts"),
    [("2024-05-03", [[2024, 5, 3]]), ("2024/05/03/", [[2024, 5, 3]]), ("2024", [[2024]]), ("2024/99", [[2024]])],
)
def test_dates_are_parted(text, parts):
    assert date_of(text) == {"date-parts": parts}
    assert date_of("Spring 2024") == {"literal": "Spring 2024"} and date_of(" ") == {}
    assert date_of("May 2024")["date-parts"] == [[2024, 5]] and date_of("3 May 2024") == date_of("May 3, 2024")


def test_keys_are_those_of_the_entry_or_made_of_it():
    assert key_of({"citation-key": "x:1"}) == "x:1" and key_of({"id": "7", "title": "A Day Out"}) == "day"
    assert key_of({"author": [{"literal": "Æther Straße"}], "title": "…"}) == "aetherstrasse"
    assert key_of({}) == "source" and item_of(Source(id="a", title="", text=""))["type"] == "document"


@pytest.mark.parametrize(
    ("read", "content"),
    [
        (ris.read, b"TY  - JOUR\nno tag\nER  - \n"),
        (ris.read, b"ER  - "),
        (bibtex.read, b"@article{a, title={b"),
        (bibtex.read, b"@comment{a}"),
        (bibtex.read, b"@article{a, title={" + b"{" * 5000 + b"}" * 5000 + b"}}"),
        (csl_json.read, b"[{}]"),
        (csl_json.read, b'[{"type": "book", "title": '),
        (csl_json.read, b"[" * 100_000),
    ],
)
def test_damage_is_one_sentence(read, content):
    try:
        found = read(content, "a.x")
    except UserError as trouble:
        assert "“a.x”" in str(trouble)
    else:
        assert found.notices or found.sources
