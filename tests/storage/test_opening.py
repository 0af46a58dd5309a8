"""What happens when somebody opens a file: one of their own, a stranger's, or something else altogether."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from argmap.errors import UserError
from argmap.model import map_commands, open_questions, piles, rules, sides, source_commands
from argmap.model.change import Changed, Replaced
from argmap.model.records import KINDS, Argument, Claim, Passage, Side, Source, Stance
from argmap.storage import MapFile, new_file, open_file
from argmap.storage.schema import FORMAT
from argmap.storage.sqlite import APPLICATION
from tests.sketch import claim, draw, the_map


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "cats.argmap")


def make(path: Path) -> Path:
    """Write a file with a little of everything."""
    with new_file(path, "Ada") as file, file.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), "Cats are good\n  + Cats purr\n    _ Not all do")
        source = source_commands.add_source(edit, "Talk", "They said: cats purr. " * 300)
        speaker = source_commands.add_speaker(edit, "Ada")
        passage = source_commands.add_passage(edit, source, 11, 20, speaker=speaker)
        source_commands.cite(edit, claim(edit, "Cats purr"), passage)
        sides.suggest_side(edit, the_map(edit), speaker, Side.FOR, "who likes them")
        piles.add_pile(edit, the_map(edit), "purring", [passage])
        open_questions.answer_question(
            edit, open_questions.ask(edit, the_map(edit), "Which cats?"), claim(edit, "Not all do")
        )
    with open_file(path, "Ada") as file, file.document.edit("Note") as edit:
        map_commands.set_note(edit, claim(file.document, "Not all do"), "Which ones?")
    return path


def tamper(path: Path, *statements: str) -> None:
    """Change a file as another program could."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refusal(path: Path) -> str:
    """Return the sentence with which a file is refused; nothing may be left beside it."""
    before = sorted(path.parent.glob("*"))
    with pytest.raises(UserError) as caught:
        open_file(path)
    assert sorted(path.parent.glob("*")) == before
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < 250
    return sentence


# Not a file of ours


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert refusal(tmp_path / "no.argmap").startswith("There is no file “no.argmap”")
    assert refusal(tmp_path / "no" / "no.argmap").startswith("There is no file “no.argmap”")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"“{tmp_path.name}” is a folder, not an argmap file."


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "e.argmap"
    path.touch()
    assert refusal(path) == "“e.argmap” is empty, so there is nothing in it to open."


@pytest.mark.parametrize("content", [b"x", b"Dear Ada,\n", b"SQLite format 3\0", os.urandom(5000)])
def test_another_kind_of_file_is_refused_and_left_as_it_was(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.argmap"
    path.write_bytes(content)
    assert refusal(path) == "“x.argmap” is not an argmap file."
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.argmap"
    tamper(path, "CREATE TABLE claim(id)")
    assert refusal(path) == "“x.argmap” is not an argmap file."


def test_a_file_of_a_newer_version_is_refused_and_left_as_it_was(path: Path) -> None:
    tamper(path, f"PRAGMA user_version = {FORMAT + 1}", "CREATE TABLE opinion(id)")
    content = path.read_bytes()
    assert refusal(path) == "“cats.argmap” was made by a newer version of argmap; update argmap to open it."
    assert path.read_bytes() == content


# Damaged


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_refused(path: Path, part: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: max(101, int(len(content) * part))])
    assert "is damaged" in refusal(path)


def test_a_file_with_damaged_pages_is_refused_or_read_as_it_was(path: Path) -> None:
    content = path.read_bytes()
    with open_file(path) as file:
        whole = file.document.records()
    refused = 0
    for start in range(4096, len(content), 4096):
        path.write_bytes(content[:start] + b"\xaa" * 512 + content[start + 512 :])
        try:
            with open_file(path) as file:
                assert file.document.records() == whole
        except UserError as trouble:
            assert "is damaged" in str(trouble)
            refused += 1
    assert refused > 10


def test_any_flipped_byte_is_trouble_or_nothing_but_never_a_crash(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for place in range(16, len(content), 1999):
        content[place] ^= 0x15
        path.write_bytes(content)
        try:
            with open_file(path) as file:
                assert file.document.records() is not None
                for entry in file.store.entries():
                    file.store.change(entry.seq)
        except UserError:
            pass
        content[place] ^= 0x15


# A stranger's file


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE claim SET text = x'00ff'", "str was expected, not bytes"),
        ("UPDATE claim SET text = CAST(x'c328' AS TEXT)", "its parts do not fit"),
        ("UPDATE claim SET tags = 'cats'", "Expecting value"),
        ("UPDATE claim SET tags = '{\"a\": 1}'", "a list was expected"),
        ("UPDATE claim SET tags = '[1]'", "str was expected, not int"),
        ("UPDATE claim SET tags = replace(hex(zeroblob(50000)), '0', '[')", "too deep"),
        ("UPDATE argument SET stance = 'maybe'", "maybe"),
        ("UPDATE map SET arrangement = 'spiral'", "spiral"),
        ("UPDATE map SET direction = ''", "Direction"),
        ("UPDATE map SET sibling_order = x'00'", "SiblingOrder"),
        ("UPDATE claim SET fidelity = 'free'", "free"),
        ("UPDATE claim SET unstated = 3", "bool was expected"),
        ("UPDATE openquestion SET answers = replace(answers, ']', ',\"nobody\"]')", "would be missing"),
        ("UPDATE openquestion SET about = (SELECT id FROM source)", "would be missing"),
        ("UPDATE openquestion SET critical = 'sign.other'", "only be about a step"),
        ("UPDATE argument SET premises = '[]'", "at least one premise"),
        ("UPDATE argument SET target = 'nobody'", "would be missing"),
        ("UPDATE argument SET target = (SELECT id FROM speaker)", "would be missing"),
        ("UPDATE argument SET target = id WHERE stance = 'con'", "circle"),
        ("UPDATE passage SET source = 'nothing'", "would be missing"),
        ("UPDATE passage SET start = 1.5", "int was expected, not float"),
        ("UPDATE placement SET folded = 2", "bool was expected"),
        ("UPDATE placement SET pin = '[1]'", "wrong length"),
        ("UPDATE placement SET pin = '[NaN, 1]'", "a number was expected"),
        ("UPDATE placement SET pin = '[1e999, 1]'", "a number was expected"),
        ("UPDATE placement SET claim = (SELECT min(id) FROM claim)", "only once on a map"),
        ("UPDATE placement SET \"order\" = 'first'", "not one that argmap gives"),
        ("UPDATE speaker SET id = (SELECT id FROM source)", "same id"),
        ("UPDATE source SET text_sha256 = 'none'", "text of a source is missing"),
        ("UPDATE source_text SET text = 'They never said so.'", "not what it was"),
        ("UPDATE journal SET at = 'yesterday'", "yesterday"),
        ("UPDATE journal SET at = '2026-01-01'", "without a time zone"),
        ("UPDATE journal SET label = x'00'", "history"),
        ("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM claim; END", "a trigger"),
        ("CREATE VIEW v AS SELECT 1", "a view"),
        ("CREATE INDEX i ON claim(text)", "a index"),
        ("CREATE TABLE opinion(id)", "opinion should not be there"),
        ("DROP TABLE speaker", "speaker should be there"),
        ("ALTER TABLE claim ADD COLUMN color TEXT", "other columns"),
        ("ALTER TABLE claim ADD COLUMN color TEXT GENERATED ALWAYS AS (upper(text)) VIRTUAL", "other columns"),
        ("CREATE VIRTUAL TABLE f USING fts5(text)", "argmap's: f"),
    ],
)
def test_a_strangers_file_is_refused_where_it_is_not_as_argmap_writes_it(path: Path, statement: str, why: str) -> None:
    tamper(path, statement)
    sentence = refusal(path)
    assert sentence.startswith("“cats.argmap” is damaged and cannot be read: ")
    assert why in sentence


def test_a_view_in_the_place_of_a_table_is_refused(path: Path) -> None:
    tamper(path, "ALTER TABLE claim RENAME TO c", "CREATE VIEW claim AS SELECT * FROM c")
    assert "is damaged" in refusal(path)


def test_a_file_that_claims_to_hold_too_much_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("argmap.storage.file.MOST_RECORDS", 5)
    assert "more than 5 records" in refusal(path)
    monkeypatch.undo()
    monkeypatch.setattr("argmap.storage.rows.MOST_CHARACTERS", 1000)
    assert "longer than" in refusal(path)
    monkeypatch.undo()
    monkeypatch.setattr("argmap.storage.sqlite.MOST_BYTES", 5000)
    assert "larger than an argmap file can be" in refusal(path)


def test_a_damaged_row_of_the_history_stops_nothing_but_its_own_undo(path: Path) -> None:
    for steps in ("", "7", "[]", '{"a": 1}', '{"a": ["opinion", null, null]}', '{"a": ["claim", 7, null]}'):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("UPDATE journal SET steps = ?", [steps])
            connection.commit()
        with open_file(path) as file:
            before = file.document.records()
            if steps != "[]":
                with pytest.raises(UserError, match="is damaged"):
                    file.history.undo()
            assert file.document.records() == before
            with file.document.edit("Reword") as edit:
                map_commands.reword(edit, edit.all(Claim)[0].id, "Still here")
            file.history.undo()
            assert file.document.records() == before


def test_a_quotation_that_no_longer_matches_does_not_stop_a_file_from_opening(path: Path) -> None:
    tamper(path, "UPDATE passage SET exact = 'cats bark'")
    with open_file(path) as file:
        (passage,) = file.document.all(Passage)
        assert rules.misquoted(passage, file.document.get(passage.source, Source))
        with file.document.edit("Reword") as edit:
            map_commands.reword(edit, claim(file.document, "Cats purr"), "Some cats purr")
        assert list(rules.problems(file.document, KINDS.values()))


def test_a_source_may_be_called_like_anything_in_a_database(tmp_path: Path) -> None:
    path = make(tmp_path / "a?mode=memory#b %41 “c”.argmap")
    with open_file(path) as file:
        assert len(file.document.all(Claim)) == 3


def test_a_file_that_was_in_another_journal_mode_becomes_one_file_again(path: Path) -> None:
    tamper(path, "PRAGMA journal_mode = WAL")
    with open_file(path) as file, file.document.edit("Reword") as edit:
        map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
    assert list(path.parent.iterdir()) == [path]
    with open_file(path) as file:
        claim(file.document, "Cats hum")


# Somebody else has it open, or nothing may be written


def edit_is_refused(path: Path, why: str) -> None:
    with open_file(path) as file:
        assert file.store.read_only
        assert file.store.why_read_only == why
        before = file.document.records()
        with pytest.raises(UserError) as caught, file.document.edit("Add") as edit:
            map_commands.add_map(edit, "More?")
        assert str(caught.value) == why
        with pytest.raises(UserError):
            file.history.undo()
        assert file.document.records() == before


OTHER_WINDOW = "This file is open in another window, so it is shown read-only."


def test_a_second_window_shows_the_file_read_only_and_follows_what_the_first_writes(path: Path) -> None:
    with open_file(path) as first:
        edit_is_refused(path, OTHER_WINDOW)
        with open_file(path) as second:
            with first.document.edit("Reword") as edit:
                map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
            for _, change in second.store.changes_since(2):
                assert [*change.steps.values()] == [Changed(Claim, {"text": Replaced("Cats purr", "Cats hum")})]
            assert len(second.store.records()) == len(first.document.records())
    with open_file(path) as file:
        assert not file.store.read_only
    assert list(path.parent.iterdir()) == [path]


def test_a_window_that_was_read_only_takes_nothing_from_the_first_when_it_closes(path: Path) -> None:
    with open_file(path):
        with open_file(path):
            pass
        edit_is_refused(path, OTHER_WINDOW)


def test_the_same_file_by_another_name_is_the_same_file(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.argmap"
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links here")
    with open_file(path):
        edit_is_refused(link, OTHER_WINDOW)


HOLD = """
import sys
from argmap.storage import open_file
file = open_file(sys.argv[1])
print(file.store.why_read_only, flush=True)
sys.stdin.read()
file.close()
"""


def test_another_process_is_told_and_one_that_was_killed_does_not_block(path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "\n"
        edit_is_refused(path, OTHER_WINDOW)
        other.kill()
    assert path.with_name(".cats.argmap.lock").exists()  # what it left behind
    with open_file(path) as file:
        assert not file.store.read_only
        done = subprocess.run(command, input="", capture_output=True, text=True, check=True)
        assert done.stdout.strip() == OTHER_WINDOW
    assert list(path.parent.iterdir()) == [path]


def test_no_window_takes_away_what_another_has_not_yet_brought_into_the_file(path: Path) -> None:
    """A second window in the same process, then one in another, open and close while the first goes on."""
    with open_file(path) as first:
        for number in range(2):
            with first.document.edit("Reword") as edit:
                map_commands.reword(edit, min(c.id for c in edit.all(Claim)), f"Said {number}")
            open_file(path).close()
            subprocess.run([sys.executable, "-c", HOLD, str(path)], input=b"", check=True, stdout=subprocess.DEVNULL)
        expected = first.document.records()
        with open_file(path) as other:
            assert other.document.records() == expected
    with open_file(path) as file:
        assert file.document.records() == expected


@pytest.fixture
def as_anybody() -> Iterator[Callable[[Path], Path]]:
    """Be a user whom permissions bind, also where the tests run as root; what is called gives files to that user."""
    if os.name == "nt":
        pytest.skip("permissions are another thing on Windows")
    if os.getuid() != 0:
        yield lambda path: path
        return
    nobody = 65534

    def give(path: Path) -> Path:
        for each in (path, *path.rglob("*")):
            os.chown(each, nobody, nobody)
        os.seteuid(nobody)
        return path

    try:
        yield give
    finally:
        os.seteuid(0)


@contextmanager
def mode(path: Path, bits: int) -> Iterator[None]:
    before = path.stat().st_mode
    path.chmod(bits)
    try:
        yield
    finally:
        path.chmod(before)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_what_may_not_be_written_is_shown_read_only(
    open_folder: Path, as_anybody: Callable[[Path], Path], tmp_path: Path
) -> None:
    path = make(open_folder / "cats.argmap")
    as_anybody(open_folder)
    with mode(path, 0o444):
        edit_is_refused(path, "You have no permission to change this file, so it is shown read-only.")
    with mode(open_folder, 0o555):
        edit_is_refused(path, "Nothing can be written in the folder of this file, so it is shown read-only.")
        with pytest.raises(UserError, match="could not be made"):
            new_file(open_folder / "other.argmap")
        with open_file(path) as file, pytest.raises(UserError, match="could not be written"):
            file.store.copy_to(open_folder / "copy.argmap")
    with mode(path, 0o000):
        assert refusal(path) == "You have no permission to read “cats.argmap”."
    with open_file(path) as file:
        assert not file.store.read_only


def test_a_store_can_be_opened_without_a_document(path: Path) -> None:
    store = MapFile.open(path, "Ada")
    try:
        kinds = [type(record) for record in store.records()]
        assert kinds.count(Claim) == 3
        assert kinds.count(Argument) == 2
        assert [entry.label for entry in store.entries()] == ["Draw", "Note"]
    finally:
        store.close()


def test_the_header_says_whose_file_it_is(path: Path) -> None:
    head = path.read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\0")
    assert int.from_bytes(head[68:72]) == APPLICATION
    assert int.from_bytes(head[60:64]) == FORMAT
    with closing(sqlite3.connect(path)) as connection:
        (steps,) = connection.execute("SELECT steps FROM journal").fetchone()
        assert {(sign, kind) for sign, kind, _ in json.loads(steps).values()} == {("+", kind) for kind in KINDS}


def test_circles_of_reasons_do_not_come_in_from_a_file(path: Path) -> None:
    with open_file(path) as file:
        thesis, reason = claim(file.document, "Cats are good"), claim(file.document, "Cats purr")
        with pytest.raises(rules.CyclicReasons), file.document.edit("Argue") as edit:
            map_commands.argue(edit, [thesis], Stance.PRO, reason)
    tamper(
        path,
        f"INSERT INTO argument VALUES ('x', '[\"{thesis}\"]', 'pro', '{reason}', 0, '', '', '')",
    )
    assert "circle" in refusal(path)
