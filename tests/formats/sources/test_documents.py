"""Sources from documents: Word, OpenDocument, books, rich text, Markdown; and files that are broken or mean harm."""

# ruff: noqa: E501 - markup is as wide as it comes

import io
import time
import zipfile
from datetime import datetime

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import kinds, read_source
from argmap.formats.sources import archive, source_text
from tests.formats.sources import specimens
from tests.formats.sources.specimens import FIRST, SECOND


@pytest.fixture
def source(tmp_path):
    def make(content, name):
        file = tmp_path / name
        file.write_bytes(content)
        return read_source(file)

    return make


def test_a_word_document_gives_its_paragraphs_in_order(source):
    found = source(specimens.docx(title="The square", author="Ann Bell", created=datetime(2024, 5, 3, 10)), "a.docx")
    assert found.text.split("\n\n") == [
        "Parking",
        FIRST,
        SECOND,
        "> Nobody asked the shops.",
        "- One point",
        "Left cell",
        "Right cell",
        "The end.\n",
    ]
    assert (found.title, found.author, found.date) == ("The square", "Ann Bell", "2024-05-03")


def test_a_word_document_that_says_nothing_of_itself_is_called_by_its_heading(source):
    found = source(specimens.docx(), "a.docx")
    assert (found.title, found.author, found.date) == ("Parking", "", "")


def with_part(content, name, data):
    archive = zipfile.ZipFile(io.BytesIO(content))
    return specimens.zipped({part: archive.read(part) for part in archive.namelist() if part != name} | {name: data})


def test_footnotes_of_a_word_document_follow_their_paragraph_and_deleted_words_are_gone(source):
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    made = specimens.docx()
    body = zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml").decode()
    marks = '<w:r><w:footnoteReference w:id="5"/></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    body = body.replace(FIRST + "</w:t></w:r></w:p>", FIRST + "</w:t></w:r>" + marks)
    notes = f'<w:footnotes {space}><w:footnote w:id="5"><w:p><w:r><w:t>By nine to two.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    text = source(with_part(with_part(made, "word/document.xml", body), "word/footnotes.xml", notes), "a.docx").text
    assert f"{FIRST}\n\nBy nine to two.\n\n{SECOND}" in text
    assert "gone" not in text


def test_an_open_document_gives_its_paragraphs_in_order(source):
    found = source(specimens.odt(), "a.odt")
    assert found.text.split("\n\n") == [
        "Parking",
        FIRST,
        "By nine to two.",
        SECOND,
        "> Nobody asked the shops.",
        "- One  point",
        "Left cell",
        "Line one\nLine two\n",
    ]
    assert (found.title, found.author, found.date) == ("The square", "Ann Bell", "2024-05-03")


def test_an_open_document_may_nest_without_end(source):
    deep = "<text:section>" * 20_000 + "<text:p>Deep inside.</text:p>" + "</text:section>" * 20_000
    assert source(specimens.odt(deep), "a.odt").text == "Deep inside.\n"


def test_a_book_gives_its_chapters_in_the_order_of_reading(source):
    found = source(specimens.epub(), "book.epub")
    assert found.text == f"First\n\n{FIRST}\n\nLast\n\n{SECOND}\n"
    assert (found.title, found.author, found.publisher, found.date) == (
        "The square",
        "Ann Bell, Bo Carr",
        "Hill Press",
        "2024-05-03",
    )


def test_rich_text_gives_its_words_with_their_marks(source):
    found = source(specimens.RTF, "a.rtf")
    assert found.text.split("\n\n") == [FIRST, SECOND, "Straße –\n"]
    assert (found.title, found.author, found.date) == ("The square – notes", "Ann Bell", "2024-05-03")


def test_markdown_keeps_headings_and_quotes_and_turns_links_into_their_words(source):
    text = (
        "---\ntitle: The square\nauthor: Ann Bell\ndate: 2024-05-03\nurl: https://herald.example/a\n---\n\n# Parking\n\n"
        "The *council* voted, says [the **Herald**](https://x.example/a_(b)).\n\n> Nobody asked us.\n\n![a photo](p.jpg)\n\n"
        "* One\n* 3 * 4 and snake_case_words\n\n```\ncode *stays*\n```\n\nSee [this][1] and <https://y.example>.\n\n[1]: https://z.example\n"
    )
    found = source(text.encode(), "a.md")
    assert found.text == (
        "# Parking\n\nThe council voted, says the Herald.\n\n> Nobody asked us.\n\na photo\n\n* One\n* 3 * 4 and snake_case_words\n\n"
        "code *stays*\n\nSee this and https://y.example.\n"
    )
    assert (found.title, found.author, found.date, found.address) == (
        "The square",
        "Ann Bell",
        "2024-05-03",
        "https://herald.example/a",
    )


@pytest.mark.parametrize(
    "text", ["*" * 50_000, "[" * 50_000, "![a](" * 20_000, "_a" * 50_000, "`" * 50_001, "<a " * 30_000]
)
def test_markdown_made_to_be_slow_is_read_in_time(source, text):
    started = time.monotonic()
    source(text.encode() + b"\nEnd.", "a.md")
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("content", "author"),
    [(specimens.docx(author="Ann Bell"), "Ann Bell"), (specimens.odt(), "Ann Bell"), (specimens.RTF, "Ann Bell")],
)
@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a", "a.html", "a.epub"])
def test_a_file_with_a_wrong_ending_is_read_as_what_it_is(source, content, author, name):
    assert source(content, name).author == author


@pytest.mark.parametrize("make", [specimens.docx, specimens.odt, specimens.epub])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_broken_archive_is_told_in_one_sentence(source, make, share):
    content = make()
    with pytest.raises(UserError, match="is damaged"):
        source(content[: int(len(content) * share)], "a.docx")


@pytest.mark.parametrize("make", [specimens.docx, specimens.odt, specimens.epub])
def test_a_broken_part_is_told_or_passed_over_but_never_our_mishap(source, make):
    content = bytearray(make())
    for place in range(30, len(content), max(1, len(content) // 60)):
        broken = bytearray(content)
        broken[place : place + 8] = b"\xff\x00\xaa\x55\x13\x37\x00\xff"
        try:
            source(bytes(broken), "a.docx")
        except UserError as trouble:
            assert str(trouble).count("“a.docx”") == 1


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    "<l>&c;</l>"
)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (with_part(specimens.odt(), "content.xml", b"<a>" + b" " * 60_000_000 + b"</a>"), "far more than a text"),
        (
            with_part(specimens.docx(), "word/document.xml", b"<a>" + b" " * 60_000_000 + b"</a>"),
            "far more than a text",
        ),
        (with_part(specimens.docx(), "word/media/x.xml", b"<a>" + b" " * 60_000_000 + b"</a>"), "far more than a text"),
        (with_part(specimens.epub(), "OEBPS/text/two.xhtml", b"<p>" + b"x" * 60_000_000), "far more than a text"),
        (
            specimens.zipped({"[Content_Types].xml": "<x/>"} | {f"word/{n}.xml": "" for n in range(10_001)}),
            "far more than a text",
        ),
        (with_part(specimens.odt(), "content.xml", LAUGHS), "could do harm"),
        (with_part(specimens.docx(), "word/document.xml", LAUGHS), "could do harm"),
        (specimens.odt(manifest="<m><encryption-data/></m>"), "password"),
        (
            specimens.epub(**{"META-INF/encryption.xml": '<e><EncryptionMethod Algorithm="aes"/></e>'}),
            "protected against copying",
        ),
        (specimens.zipped({"a.txt": "words"}), "archive of other files"),
        (specimens.zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "spreadsheet"),
        (specimens.zipped({"word/document.xml": "<x/>", "[Content_Types].xml": "<x/>"}), "damaged"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "old format of Word"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"{\\rtf1 }", "no text"),
        (b"{\\rtf1" + b"{" * 100_000, "no text|damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "is damaged"),
        (b"\x1f\x8b\x08" + bytes(range(256)) * 20, "is damaged"),
        (specimens.odt("<text:p/>"), "holds no text"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence_and_soon(source, content, says):
    started = time.monotonic()
    with pytest.raises(UserError, match=says) as told:
        source(content, "a.docx")
    assert time.monotonic() - started < 20
    assert "\n" not in str(told.value)


def test_a_file_that_may_not_be_read_and_a_folder_are_told_in_one_sentence(tmp_path):
    with pytest.raises(UserError, match="is a folder"):
        read_source(tmp_path)
    locked = tmp_path / "locked.txt"
    locked.write_text("words")
    locked.chmod(0)
    try:
        locked.read_bytes()
    except PermissionError:
        with pytest.raises(UserError, match="no permission"):
            read_source(locked)


def test_a_line_of_millions_of_characters_is_read(source):
    text = "word " * 1_000_000
    assert source(text.encode(), "a.txt").text == text


def test_nul_is_no_part_of_a_text_and_other_characters_are(source):
    assert source(b"One\0 two\x07.\r\nThree\tfour.\n", "a.txt").text == "One two\x07.\r\nThree\tfour.\n"


def test_a_text_of_two_bytes_a_letter_is_read_without_a_mark(source):
    assert source("Just some words.".encode("utf-16-le"), "a.txt").text == "Just some words."


def test_each_kind_has_a_name_and_endings_for_the_file_dialog():
    endings = [ending for _, of_kind in kinds() for ending in of_kind]
    assert {".txt", ".md", ".html", ".pdf", ".docx", ".odt", ".epub", ".rtf"} <= set(endings)
    assert len(endings) == len(set(endings))
    assert all(ending.startswith(".") for ending in endings)


def test_reading_sources_loads_no_library_before_it_is_needed():
    import subprocess
    import sys

    code = "import sys, argmap.formats.source_file; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"lxml", "trafilatura", "pdfminer", "docx", "striprtf", "charset_normalizer", "http.client"} & set(
        loaded
    )


def test_the_parts_of_an_archive_may_not_unpack_to_more_than_all_of_it_may(monkeypatch):
    monkeypatch.setattr(archive, "MOST_UNPACKED", 1000)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for part in "ab":
            file.writestr(part, "x" * 600)
    opened = archive.Archive(content.getvalue(), "book.epub")
    assert len(opened.read("a")) == 600
    with pytest.raises(UserError, match="far more than a text"):
        opened.read("b")


def test_a_set_text_has_one_blank_line_at_most():
    assert source_text.tidy("One.\r\n\r\n \r\n\r\nTwo.") == "One.\n\nTwo.\n"
