"""Sources from plain text: any usual encoding, and one clear sentence for anything else."""

import pytest

from argmap.errors import UserError
from argmap.formats.source_file import MOST_BYTES, read_source

GERMAN = "Über die Straße\n\nDer Bürgermeister sagte: „Das geht nicht.“ Dann ging er über die Straße nach Hause.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_any_usual_encoding(tmp_path, encoding):
    file = tmp_path / "text.txt"
    file.write_bytes(GERMAN.encode(encoding))
    source = read_source(file)
    assert source.text == GERMAN
    assert source.title == "Über die Straße"


def test_a_text_keeps_its_line_endings_so_that_offsets_hold(tmp_path):
    file = tmp_path / "text.txt"
    file.write_bytes(b"One\r\nTwo\r\n")
    assert read_source(file).text == "One\r\nTwo\r\n"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("FB pixel\n\nTown groups call for a ban on cars\n\nThe council met.", "Town groups call for a ban on cars"),
        ("Cars\n\nThe council met on Monday.", "Cars"),
        ("Dear council,\n\nWe are writing to you about the cars.", "Dear council,"),
    ],
)
def test_a_scrap_of_a_page_is_no_title(tmp_path, text, title):
    file = tmp_path / "page.txt"
    file.write_text(text, encoding="utf-8")
    assert read_source(file).title == title


def test_a_long_first_line_is_no_title(tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("word " * 100)
    assert read_source(file).title == "letter"


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "no text"), (b"  \n \n", "no text"), (bytes(range(256)) * 50, "look like a text")]
)
def test_what_is_no_text_is_told_in_one_sentence(tmp_path, content, says):
    file = tmp_path / "x.txt"
    file.write_bytes(content)
    with pytest.raises(UserError, match=says):
        read_source(file)


def test_missing_and_huge_files_are_told_in_one_sentence(tmp_path):
    with pytest.raises(UserError, match="no file"):
        read_source(tmp_path / "nowhere.txt")
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(UserError, match="20 MB"):
        read_source(huge)
    with pytest.raises(UserError, match="cannot be read"):
        read_source(tmp_path)
