"""Reading a file without SQLAlchemy: the same document, or what opening it would have said."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Claim, Map
from argmap.storage import new_file, open_file, read_document
from tests.picture.maps import any_map, pets
from tests.sketch import claim

LOADED = """
import sys
from argmap.cli import main
status = main(sys.argv[1:])
print(status, sorted({name.split(".")[0] for name in sys.modules} & set("sqlalchemy fontTools yaml lxml docx".split())))
"""


def made(document: Document, path: Path) -> Path:
    records = document.records().values()
    new_file(path, edits=[("Put", lambda edit: [edit.put(record) for record in records])]).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(pets(), tmp_path / "pets.argmap")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(any_map())
def test_it_is_the_document_that_opening_the_file_gives(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    file = tmp_path_factory.mktemp("any") / "any.argmap"
    try:
        made(document, file)
    except UserError:  # a half of a letter, which no file can hold
        assume(False)
    with open_file(file) as opened:
        assert read_document(file)[0].records() == opened.document.records()


@pytest.mark.parametrize("words", [["info"], ["export", "out.svg"], ["export", "out.pdf"], ["export", "out.png"]])
def test_commands_that_only_read_load_no_database_library_and_none_for_fonts(path: Path, words: list[str]) -> None:
    name, *more = words
    arguments = [name, str(path), *(str(path.with_name(out)) for out in more)]
    done = subprocess.run([sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, timeout=100)
    assert done.stdout.splitlines()[-1] == "0 []", done.stderr


def test_nothing_in_the_folder_changes(path: Path) -> None:
    before = {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in path.parent.iterdir()}
    read_document(path)
    assert {file: (file.stat().st_mtime_ns, file.read_bytes()) for file in path.parent.iterdir()} == before


def test_what_another_window_has_written_is_read_as_well(path: Path) -> None:
    with open_file(path) as opened:
        with opened.document.edit("Add") as edit:
            new = map_commands.add_claim(edit, "Cats are quiet", opened.document.all(Map)[0].id)
        assert read_document(path)[0].find(new, Claim) is not None


def test_what_a_stranger_left_beside_it_is_told_and_does_not_act(path: Path) -> None:
    path.with_name("pets.argmap-wal").write_bytes(b"x" * 5000)
    document, notice = read_document(path)
    assert document.find(claim(pets(), "They are clean"), Claim) is not None
    assert "pets.argmap-wal" in notice


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claim SET text = x'00ff'",
        "UPDATE argument SET target = 'nobody'",
        "UPDATE source_text SET text = 'something else'",
        "CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM claim; END",
        "ALTER TABLE claim ADD COLUMN more TEXT",
        "DROP TABLE pile",
        "PRAGMA user_version = 99",
        "PRAGMA application_id = 7",
    ],
)
def test_a_file_that_is_not_as_it_should_be_is_refused_in_the_same_words(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(change)
    with pytest.raises(UserError) as opening:
        open_file(path)
    with pytest.raises(UserError) as reading:
        read_document(path)
    assert str(reading.value) == str(opening.value)


@pytest.mark.skipif(os.name == "nt", reason="links are another thing on Windows")
def test_a_link_leads_to_the_file_and_to_what_lies_beside_that(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.argmap").symlink_to(path)
    path.with_name("pets.argmap-journal").write_bytes(b"x" * 600)
    assert "pets.argmap-journal" in read_document(tmp_path / "link.argmap")[1]
