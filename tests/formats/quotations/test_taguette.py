"""Projects of Taguette: highlights are counted in bytes of the text in HTML; a hostile database does no harm."""

# ruff: noqa: E501, RUF043 - tables are as wide as they come

import csv
import io
import sqlite3

import pytest

from argmap.errors import UserError
from argmap.formats.quotations import highlight_tables, taguette
from argmap.formats.sources.file_kinds import FileKind, kind_of

HTML = "<h1>Straße</h1>\n<p>“We <b>need</b> the lane”, said Zoë 🚲 Müller.</p><p>Others&nbsp;do &amp; do not.</p>"
RAW = "Straße\n“We need the lane”, said Zoë 🚲 Müller.Others\u00a0do & do not."
SCHEMA = """
CREATE TABLE projects (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE documents (id INTEGER PRIMARY KEY, name TEXT, description TEXT, filename TEXT, created TEXT, contents TEXT);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT);
CREATE TABLE tags (id INTEGER PRIMARY KEY, path TEXT, description TEXT);
CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
INSERT INTO projects VALUES (1, 'Lane study');
INSERT INTO tags VALUES (1, 'traffic', ''), (2, 'traffic.bike', 'About bicycles');
"""


def bytes_of(words):
    start = RAW.index(words)
    return len(RAW[:start].encode()), len(RAW[: start + len(words)].encode())


def database(marks=(), schema=SCHEMA, more=""):
    base = sqlite3.connect(":memory:")
    base.executescript(schema + more)
    base.execute("INSERT INTO documents VALUES (1, 'Interview', '', 'a.html', '2024-05-03', ?)", (HTML,))
    for number, (start, end, snippet, *tags) in enumerate(marks, 1):
        base.execute("INSERT INTO highlights VALUES (?, 1, ?, ?, ?)", (number, start, end, snippet))
        base.executemany("INSERT INTO highlight_tags VALUES (?, ?)", [(number, tag) for tag in tags])
    base.commit()
    return base.serialize()


def test_highlights_stand_on_their_words_whatever_the_bytes_and_tags_around_them():
    wanted = ["need the lane", "Zoë 🚲 Müller", "Others\u00a0do & do"]
    content = database([(*bytes_of(words), words.replace("&", "&amp;"), 1, 2) for words in wanted])
    assert kind_of(content, "p.sqlite3") is FileKind.HIGHLIGHTS
    found = taguette.read(content, "p.sqlite3")
    (source,) = found.sources
    assert source.text == "Straße\n\n“We need the lane”, said Zoë 🚲 Müller.\n\nOthers do & do not.\n"
    assert [source.text[one.start : one.end] for one in source.quotations] == [
        "need the lane",
        "Zoë 🚲 Müller",
        "Others do & do",
    ]
    assert {one.tags for one in source.quotations} == {("traffic", "traffic.bike")}
    assert (found.title, source.title, source.date) == ("Lane study", "Interview", "2024-05-03")
    assert found.notices == ("1 description of tags was left out.",)


def test_a_highlight_whose_offsets_are_wrong_is_found_by_its_words_or_told():
    content = database([(0, 5, "<p>said Zoë</p>", 1), (3, 9, "nowhere in there", 1)])
    (source,) = taguette.read(content, "p.sqlite3").sources
    assert [source.text[one.start : one.end] for one in source.quotations] == ["said Zoë"]
    assert source.notices == ("1 highlight of “Interview” was left out: their words are not there.",)


def test_other_and_hostile_databases_are_one_sentence():
    views = SCHEMA.replace("CREATE TABLE tags (id INTEGER PRIMARY KEY, path TEXT, description TEXT);", "").replace(
        "INSERT INTO tags VALUES (1, 'traffic', ''), (2, 'traffic.bike', 'About bicycles');", ""
    )
    endless = (
        "CREATE VIEW tags AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, 'x' AS path, '' AS description FROM n;"
    )
    with pytest.raises(UserError, match="not a Taguette project"):
        taguette.read(database(schema=views, more=endless), "p.sqlite3")
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE a (b)")
    base.commit()
    with pytest.raises(UserError, match="not a Taguette project"):
        taguette.read(base.serialize(), "p.sqlite3")
    whole = bytearray(database())
    whole[4000:9000] = b"\xff" * 5000
    with pytest.raises(UserError, match="damaged|no text|no project"):
        taguette.read(bytes(whole), "p.sqlite3")


def test_a_log_that_is_not_there_is_not_missed():
    content = bytearray(database([(*bytes_of("need"), "need", 1)]))
    content[18:20] = b"\2\2"
    (source,) = taguette.read(bytes(content), "p.sqlite3").sources
    assert len(source.quotations) == 1


ROWS = [
    ["id", "document", "tag", "content"],
    ["1", "Interview", "traffic", "We need the lane"],
    ["1", "Interview", "bike", "We need the lane"],
    ["2", "Interview", "", "Others do not."],
    ["3", "Letter", "bike", "=1+1 is two"],
]


def told(gathered):
    return [
        (source.title, source.text[one.start : one.end], one.tags)
        for source in gathered.sources
        for one in source.quotations
    ]


EXPECTED = [
    ("Interview", "We need the lane", ("traffic", "bike")),
    ("Interview", "Others do not.", ()),
    ("Letter", "=1+1 is two", ("bike",)),
]


def test_tables_of_highlights_are_read_as_csv_and_as_a_spreadsheet():
    text = io.StringIO()
    csv.writer(text).writerows(ROWS)
    content = text.getvalue().encode()
    assert kind_of(content, "all_tags.csv") is FileKind.HIGHLIGHT_TABLE
    assert told(highlight_tables.read_csv(content, "all_tags.csv")) == EXPECTED
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"strings_to_formulas": False})
    sheet = book.add_worksheet("highlights")
    for number, row in enumerate(ROWS):
        sheet.write_row(number, 0, row)
    book.close()
    assert kind_of(out.getvalue(), "a.xlsx") is FileKind.HIGHLIGHT_SHEET
    assert told(highlight_tables.read_xlsx(out.getvalue(), "a.xlsx")) == EXPECTED
