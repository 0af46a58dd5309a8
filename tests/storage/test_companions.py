"""What lies beside a map that this program did not leave there: it never acts, on the map or on another file."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from argmap import cli, paths
from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.records import Claim, Map
from argmap.storage import OpenFile, new_file, open_file
from tests.conftest import own_folders
from tests.sketch import claim, draw
from tests.storage.hostile import beside, crash, journal, log, takes

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links and pipes are another thing on Windows")

SECRET = b"My thesis, the only copy. " * 400
SOLD = "UPDATE claim SET text = 'Cats are to be sold'"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that came with the mail."""
    made = tmp_path / "mailed"
    made.mkdir()
    return made


@pytest.fixture
def path(folder: Path) -> Path:
    return make(folder / "cats.argmap")


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A file of the user's own, somewhere else."""
    path = tmp_path / "thesis.txt"
    path.write_bytes(SECRET)
    return path


def make(path: Path) -> Path:
    with new_file(path, "Ada") as file, file.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), "Cats are good\n  + Cats purr")
    return path


def listing(folder: Path) -> dict[str, object]:
    """Return all that lies in a folder, with what it holds and when it was written."""
    found: dict[str, object] = {}
    for each in folder.iterdir():
        status = each.lstat()
        content = each.readlink() if each.is_symlink() else each.read_bytes() if each.is_file() else ""
        found[each.name] = (status.st_ino, status.st_mode, status.st_mtime_ns, content)
    return found


def said(file: OpenFile) -> set[str]:
    return {each.text for each in file.document.all(Claim)}


MAILED = {"Cats are good", "Cats purr"}


def a_super_journal(path: Path, victim: Path) -> None:
    beside(path, "-journal").write_bytes(journal(names=os.fsencode(victim)))


def a_super_journal_with_a_relative_name(path: Path, victim: Path) -> None:
    beside(path, "-journal").write_bytes(journal(names=os.fsencode(os.path.relpath(victim))))


def a_super_journal_and_pages(path: Path, victim: Path) -> None:
    beside(path, "-journal").write_bytes(journal(path.read_bytes(), names=os.fsencode(victim)))


def a_journal_that_takes_edits_back(path: Path, victim: Path) -> None:
    other = path.with_name("other")
    shutil.copy(path, other)
    with closing(sqlite3.connect(other)) as connection:
        connection.execute(SOLD)
        connection.commit()
    beside(path, "-journal").write_bytes(journal(other.read_bytes()))
    other.unlink()
    assert "sold" in takes(path, victim.parent)


def a_journal_of_rubbish(path: Path, victim: Path) -> None:
    beside(path, "-journal").write_bytes(b"rubbish" * 1000)


def a_log(path: Path, victim: Path) -> None:
    beside(path, "-wal").write_bytes(log(path, SOLD)[0])
    assert "sold" in takes(path, victim.parent)


def a_log_of_a_map_in_log_mode(path: Path, victim: Path) -> None:
    content, file = log(path, SOLD)
    path.write_bytes(file)
    beside(path, "-wal").write_bytes(content)
    assert "sold" in takes(path, victim.parent)


def a_log_with_its_index(path: Path, victim: Path) -> None:
    a_log_of_a_map_in_log_mode(path, victim)
    beside(path, "-shm").write_bytes(os.urandom(32768))


def a_log_of_the_first_page(path: Path, victim: Path) -> None:
    content, file = log(path, "PRAGMA user_version = 7")
    path.write_bytes(file)
    beside(path, "-wal").write_bytes(content)


def a_log_of_another_computer(path: Path, victim: Path) -> None:
    crash(path, victim.parent / "home of another computer")
    path.with_name(f".{path.name}.lock").unlink()
    assert "bark" in takes(path, victim.parent)


def a_log_and_a_journal(path: Path, victim: Path) -> None:
    a_log_of_a_map_in_log_mode(path, victim)
    a_super_journal(path, victim)


def links(path: Path, victim: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        beside(path, ending).symlink_to(victim)


def an_index_that_is_a_link_in_log_mode(path: Path, victim: Path) -> None:
    path.write_bytes(log(path, SOLD)[1])
    beside(path, "-shm").symlink_to(victim)


def dangling_links(path: Path, victim: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        beside(path, ending).symlink_to(victim.with_name(f"new{ending}"))


def hard_links(path: Path, victim: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        os.link(victim, beside(path, ending))


def pipes(path: Path, victim: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        os.mkfifo(beside(path, ending))


def folders(path: Path, victim: Path) -> None:
    for ending in ("-journal", "-wal", "-shm"):
        beside(path, ending).mkdir()


def a_lock_that_is_a_link(path: Path, victim: Path) -> None:
    path.with_name(f".{path.name}.lock").symlink_to(victim)


def a_lock_that_is_a_hard_link(path: Path, victim: Path) -> None:
    os.link(victim, path.with_name(f".{path.name}.lock"))


def a_lock_that_is_a_pipe(path: Path, victim: Path) -> None:
    os.mkfifo(path.with_name(f".{path.name}.lock"))


def a_lock_that_is_a_folder(path: Path, victim: Path) -> None:
    path.with_name(f".{path.name}.lock").mkdir()


def a_lock_that_is_a_dangling_link_and_a_log(path: Path, victim: Path) -> None:
    path.with_name(f".{path.name}.lock").symlink_to(victim.with_name("new"))
    a_log(path, victim)


Trap = Callable[[Path, Path], None]
TRAPS: list[Trap] = [
    a_super_journal,
    a_super_journal_with_a_relative_name,
    a_super_journal_and_pages,
    a_journal_that_takes_edits_back,
    a_journal_of_rubbish,
    a_log,
    a_log_of_a_map_in_log_mode,
    a_log_with_its_index,
    a_log_of_the_first_page,
    a_log_of_another_computer,
    a_log_and_a_journal,
    links,
    an_index_that_is_a_link_in_log_mode,
    dangling_links,
    hard_links,
    pipes,
    folders,
    a_lock_that_is_a_link,
    a_lock_that_is_a_hard_link,
    a_lock_that_is_a_pipe,
    a_lock_that_is_a_folder,
    a_lock_that_is_a_dangling_link_and_a_log,
]
every_trap = pytest.mark.parametrize("lay", TRAPS, ids=lambda lay: lay.__name__)


@every_trap
def test_looking_at_a_strangers_map_reads_it_as_it_was_mailed_and_changes_nothing(
    path: Path, folder: Path, victim: Path, lay: Trap, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(path, victim)
    before, around = listing(folder), sorted(tmp_path.iterdir())
    for command in (["info", str(path)], ["check", str(path)], ["export", str(path), str(tmp_path / "o.json")]):
        assert cli.main(command) == 0
        told = capsys.readouterr().err
        assert told.startswith("argmap: “") and told.count("\n") == 1
        assert "not left there by argmap" in told
    exported = (tmp_path / "o.json").read_text()
    assert all(text in exported for text in MAILED)
    with open_file(path) as file, open_file(path) as second:
        assert said(file) == said(second) == MAILED
        assert not file.store.read_only
        assert file.store.notice and second.store.notice
    (tmp_path / "o.json").unlink()
    assert listing(folder) == before
    assert victim.read_bytes() == SECRET
    assert sorted(tmp_path.iterdir()) == around


@every_trap
def test_the_first_edit_of_a_strangers_map_moves_aside_what_lies_beside_it(
    path: Path, folder: Path, victim: Path, lay: Trap, tmp_path: Path
) -> None:
    lay(path, victim)
    before, around = listing(folder), sorted(tmp_path.iterdir())
    with open_file(path) as file:
        for new in ("Cats hum", "Cats sing"):
            with file.document.edit("Reword") as edit:
                map_commands.reword(edit, claim(edit, "Cats hum" if new == "Cats sing" else "Cats purr"), new)
    after = listing(folder)
    assert {name.removesuffix(".set-aside") for name in after} == before.keys()
    for name, what in before.items():
        if name != path.name and not (name.endswith("-shm") and name in after):
            assert after[f"{name}.set-aside"] == what
    assert victim.read_bytes() == SECRET
    assert sorted(tmp_path.iterdir()) == around
    with open_file(path) as file:
        assert said(file) == {"Cats are good", "Cats sing"}
        assert not file.store.notice


def a_log_cut_off_in_its_head(path: Path, victim: Path) -> None:
    beside(path, "-wal").write_bytes(log(path, SOLD)[0][:20])


def a_log_cut_off_in_its_first_page(path: Path, victim: Path) -> None:
    beside(path, "-wal").write_bytes(log(path, SOLD)[0][:300])


def a_note_of_ones_own_that_is_called_as_a_log(path: Path, victim: Path) -> None:
    beside(path, "-wal").write_text("Ask Ada about the cats")


def a_short_log_with_an_index_of_a_map_in_log_mode(path: Path, victim: Path) -> None:
    content, file = log(path, SOLD)
    path.write_bytes(file)
    beside(path, "-wal").write_bytes(content[:100])
    beside(path, "-shm").write_bytes(os.urandom(32768))


def a_journal_that_was_kept_after_its_end(path: Path, victim: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = PERSIST")
        connection.execute("UPDATE claim SET note = 'Seen'")
        connection.commit()
    assert beside(path, "-journal").stat().st_size > 512


def a_kept_journal_that_names_a_file(path: Path, victim: Path) -> None:
    beside(path, "-journal").write_bytes(bytes(28) + journal(path.read_bytes(), names=os.fsencode(victim))[28:])


@pytest.mark.parametrize(
    "lay",
    [
        a_log_cut_off_in_its_head,
        a_log_cut_off_in_its_first_page,
        a_note_of_ones_own_that_is_called_as_a_log,
        a_short_log_with_an_index_of_a_map_in_log_mode,
        a_journal_that_was_kept_after_its_end,
        a_kept_journal_that_names_a_file,
    ],
    ids=lambda lay: lay.__name__,
)
def test_what_says_nothing_beside_a_map_disturbs_nobody_and_is_kept(
    path: Path, folder: Path, victim: Path, lay: Trap
) -> None:
    lay(path, victim)
    before = listing(folder)
    with open_file(path) as file:
        assert said(file) == MAILED
        assert not file.store.left_out
        assert not file.store.read_only
    assert listing(folder) == before
    with open_file(path) as file, file.document.edit("Reword") as edit:
        map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
    after = listing(folder)
    assert {name: what for name, what in after.items() if name != path.name} == {
        f"{name}.set-aside": what for name, what in before.items() if name != path.name
    }
    assert victim.read_bytes() == SECRET


def test_a_strangers_log_is_not_taken_for_ones_own_because_a_map_lay_beside_its_beginning(
    path: Path, folder: Path
) -> None:
    content, file = log(path, SOLD)
    second = make(folder / "dogs.argmap")
    beside(path, "-wal").write_bytes(content[:300])
    with open_file(path):
        pass
    second.write_bytes(file)
    beside(second, "-wal").write_bytes(content)
    with open_file(second) as opened:
        assert said(opened) == MAILED
        assert opened.store.notice


def test_the_log_of_another_map_that_crashed_here_does_not_act_on_one_that_crashed_here(
    path: Path, folder: Path
) -> None:
    other = folder / "dogs.argmap"
    with new_file(other, "Ada") as file, file.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Are dogs good pets?"), "Dogs are loud\n  + Dogs howl\n  + Dogs yap")
    crash(path)
    crash(other)
    taken = beside(path, "-wal").read_bytes()
    shutil.copy(beside(other, "-wal"), beside(path, "-wal"))
    with open_file(path) as file:
        assert said(file) == MAILED
        assert "“cats.argmap-wal”" in file.store.notice
    beside(path, "-wal").write_bytes(taken)
    for each, count in ((path, 2), (other, 3)):
        with open_file(each) as file:
            assert [one.text for one in file.document.all(Claim)] == ["Dogs bark"] * count


@every_trap
def test_a_crash_after_the_first_edit_of_a_strangers_map_loses_nothing(
    path: Path, folder: Path, victim: Path, lay: Trap
) -> None:
    lay(path, victim)
    crash(path)
    assert beside(path, "-wal").stat().st_size > 4096
    with open_file(path) as file:
        assert said(file) == {"Dogs bark"}
        assert not file.store.notice
    assert victim.read_bytes() == SECRET


@every_trap
def test_nothing_acts_on_a_map_that_is_reached_by_a_link_and_has_an_odd_name(
    folder: Path, victim: Path, lay: Trap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    for number, name in enumerate(("a?b#c%20d%41.argmap", "-x.argmap", "file:a.argmap", "a\nb & “c”?mode=rwc.argmap")):
        path = make(folder / name)
        lay(path, victim)
        link = folder / f"link {number}.argmap"
        link.symlink_to(name)
        before = listing(folder)
        for way in (link, Path(name)):
            with open_file(way) as file:
                assert said(file) == MAILED
                assert file.store.notice
        assert listing(folder) == before
        assert victim.read_bytes() == SECRET


def a_log_of_rubbish(path: Path, victim: Path) -> None:
    beside(path, "-wal").write_bytes(b"rubbish" * 1000)


def a_journal_that_is_a_link(path: Path, victim: Path) -> None:
    beside(path, "-journal").symlink_to(victim)


def a_log_that_is_a_link(path: Path, victim: Path) -> None:
    beside(path, "-wal").symlink_to(victim)


every_late_trap = pytest.mark.parametrize(
    "lay",
    [
        a_super_journal,
        a_super_journal_and_pages,
        a_journal_of_rubbish,
        a_log,
        a_log_of_rubbish,
        a_journal_that_is_a_link,
        a_log_that_is_a_link,
    ],
    ids=lambda lay: lay.__name__,
)


@every_late_trap
@pytest.mark.parametrize("moment", ["an edit", "a look at the history", "closing"])
def test_what_comes_to_lie_beside_a_map_that_is_open_does_not_act(
    path: Path, folder: Path, victim: Path, lay: Trap, moment: str
) -> None:
    with open_file(path) as file:
        lay(path, victim)
        laid = {name: what for name, what in listing(folder).items() if "lock" not in name and name != path.name}
        if moment == "an edit":
            with file.document.edit("Reword") as edit:
                map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
        elif moment == "a look at the history":
            assert len(file.store.changes_since(0)) == 1
    for name, what in laid.items():
        assert what in listing(folder).values(), name
    assert victim.read_bytes() == SECRET
    with open_file(path) as file:
        assert said(file) == ({"Cats are good", "Cats hum"} if moment == "an edit" else MAILED)


def test_a_journal_that_comes_to_lie_beside_a_map_that_is_edited_does_not_act(
    path: Path, folder: Path, victim: Path
) -> None:
    with open_file(path) as file:
        for number, new in enumerate(("Cats hum", "Cats sing")):
            with file.document.edit("Reword") as edit:
                map_commands.reword(edit, claim(edit, ("Cats purr", "Cats hum")[number]), new)
            if not number:
                a_super_journal_and_pages(path, victim)
    assert victim.read_bytes() == SECRET
    assert beside(path, "-journal.set-aside").exists()
    with open_file(path) as file:
        assert said(file) == {"Cats are good", "Cats sing"}


CHANGES = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE claim SET note = 'Seen'")
print("changing", flush=True)
input()
connection.execute("ROLLBACK")
"""


def test_the_journal_of_a_program_that_is_just_writing_is_left_to_it(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.storage.sqlite._WAIT", 0.1)
    other = [sys.executable, "-c", CHANGES, str(path)]
    with (
        open_file(path) as file,
        subprocess.Popen(other, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child,
    ):
        assert child.stdout is not None
        assert child.stdout.readline() == "changing\n"
        with pytest.raises(UserError, match="another program is using"), file.document.edit("Reword") as edit:
            map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
        assert beside(path, "-journal").exists()
        child.communicate("\n")
        with file.document.edit("Reword") as edit:
            map_commands.reword(edit, claim(edit, "Cats purr"), "Cats hum")
    assert {each.name for each in folder.iterdir()} == {path.name}


@every_trap
def test_sources_are_added_to_a_strangers_map_as_it_was_mailed(
    path: Path, victim: Path, lay: Trap, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lay(path, victim)
    talk = tmp_path / "talk.txt"
    talk.write_text("The mayor said: “We will see.” Then all went home and had their supper.")
    assert cli.main(["add", str(path), str(talk)]) == 0
    assert "not left there by argmap" in capsys.readouterr().err
    assert victim.read_bytes() == SECRET
    with open_file(path) as file:
        assert said(file) == MAILED


def test_each_thing_that_is_moved_aside_gets_a_name_of_its_own(path: Path, folder: Path, victim: Path) -> None:
    for number in range(3):
        beside(path, "-journal").write_bytes(journal(names=os.fsencode(victim)) + bytes([number]))
        with open_file(path) as file, file.document.edit("Add") as edit:
            map_commands.add_map(edit, "More?")
    assert {each.name for each in folder.iterdir()} == {
        path.name,
        *(f"{path.name}-journal.set-aside{ending}" for ending in ("", "-2", "-3")),
    }
    assert victim.read_bytes() == SECRET


def test_a_log_of_ones_own_is_recovered_also_where_a_stranger_has_laid_a_journal(path: Path, victim: Path) -> None:
    crash(path)
    a_super_journal(path, victim)
    with open_file(path) as file:
        assert said(file) == {"Dogs bark"}
    assert victim.read_bytes() == SECRET


def test_a_log_of_ones_own_is_recovered_under_another_name_too(path: Path, tmp_path: Path) -> None:
    crash(path)
    copy = tmp_path / "copy.argmap"
    for ending in ("", "-wal"):
        shutil.copy(beside(path, ending), beside(copy, ending))
    for each in (path, copy):
        with open_file(each) as file:
            assert said(file) == {"Dogs bark"}
            assert not file.store.notice


def test_a_log_that_was_carried_to_another_computer_is_told_of_and_counts_again_at_home(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash(path)
    with monkeypatch.context() as elsewhere:
        for name, value in own_folders(tmp_path / "elsewhere").items():
            elsewhere.setenv(name, value)
        with open_file(path) as file:
            assert said(file) == MAILED
            assert "a computer that crashed, open it there once to get its newest edits" in file.store.notice
    with open_file(path) as file:
        assert said(file) == {"Dogs bark"}


def test_a_log_of_a_map_that_was_closed_counts_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(path)
    kept = beside(path, "-wal").read_bytes()
    with open_file(path) as file, file.document.edit("Reword") as edit:
        map_commands.reword(edit, edit.all(Claim)[0].id, "Only this is left")
    monkeypatch.setattr("argmap.storage.log_register._RETIRED", -1)
    path.write_bytes(path.read_bytes()[:18] + b"\2\2" + path.read_bytes()[20:])
    beside(path, "-wal").write_bytes(kept)
    with open_file(path) as file:
        assert "Only this is left" in said(file)
        assert file.store.notice


def test_a_map_that_is_damaged_without_what_was_left_out_says_so(path: Path, tmp_path: Path) -> None:
    beside(path, "-wal").write_bytes(b"x" * 10_000)
    path.write_bytes(path.read_bytes()[:-5000])
    with pytest.raises(UserError) as caught:
        open_file(path)
    assert str(caught.value).startswith("“cats.argmap” cannot be read without “cats.argmap-wal” beside it")
    assert str(caught.value).count(".") < 5 and "\n" not in str(caught.value)


def test_a_map_that_another_argmap_has_changed_since_is_not_written_over(path: Path) -> None:
    beside(path, "-journal").write_bytes(b"rubbish" * 100)
    with open_file(path) as file:
        with closing(sqlite3.connect(path.rename(path.with_name("z")))) as connection:
            connection.execute("UPDATE claim SET note = 'x'")
            connection.commit()
        path.with_name("z").rename(path)
        with pytest.raises(UserError, match="another program has changed"), file.document.edit("Add") as edit:
            map_commands.add_map(edit, "More?")
        assert len(file.document.all(Map)) == 1
    assert beside(path, "-journal").read_bytes() == b"rubbish" * 100


def test_a_file_that_has_the_name_of_the_lock_keeps_what_it_holds(path: Path) -> None:
    lock = path.with_name(f".{path.name}.lock")
    lock.write_text("Not empty")
    with open_file(path) as file, file.document.edit("Add") as edit:
        map_commands.add_map(edit, "More?")
    assert lock.read_text() == "Not empty"


def test_a_map_in_use_by_another_program_is_followed(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute(SOLD)
        code = "import sys; from argmap import cli; sys.exit(cli.main(['info', sys.argv[1]]))"
        done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
        assert "beside" not in done.stderr
        assert beside(path, "-wal").exists()


def test_edits_are_safe_where_the_users_own_folder_cannot_be_written(
    path: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file where the folder should be"
    blocked.touch()
    for name, value in own_folders(blocked).items():
        monkeypatch.setenv(name, value)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setattr("tempfile.tempdir", None)
    crash(path)
    assert list(folder.glob("*-wal")) == []  # what was reported as done is in the file itself
    with open_file(path) as file:
        assert said(file) == {"Dogs bark"}
    monkeypatch.setenv("TMPDIR", str(blocked))
    monkeypatch.setattr("tempfile.tempdir", str(blocked))
    with open_file(path) as file:
        with pytest.raises(UserError, match="without one a crash could take it away"), file.document.edit("A") as edit:
            map_commands.add_map(edit, "More?")
        assert said(file) == {"Dogs bark"}


@pytest.mark.parametrize("kind", ["link", "second name", "pipe", "folder", "rubbish"])
def test_edits_are_safe_where_something_else_has_the_name_of_a_note(path: Path, victim: Path, kind: str) -> None:
    crash(path)
    (note,) = (each for each in (paths.user_data() / "open-maps").iterdir() if path.name in each.read_text())
    with open_file(path):
        pass
    note.unlink()
    match kind:
        case "link":
            note.symlink_to(victim)
        case "second name":
            os.link(victim, note)
        case "pipe":
            os.mkfifo(note)
        case "folder":
            note.mkdir()
        case "rubbish":
            note.write_bytes(b"[" * 100_000)
    crash(path)
    assert victim.read_bytes() == SECRET
    with open_file(path) as file:
        assert said(file) == {"Dogs bark"}
        assert not file.store.notice


def test_notes_of_maps_that_are_gone_are_removed_in_time(path: Path, folder: Path) -> None:
    from argmap import paths

    notes = paths.user_data() / "open-maps"
    for number in range(3):
        crash(make(folder / f"{number}.argmap"))
    beside(folder / "1.argmap", "-wal").unlink()
    (folder / "2.argmap").unlink()
    for note in notes.iterdir():
        os.utime(note, (0, 0))
    with open_file(path) as file, file.document.edit("Add") as edit:
        map_commands.add_map(edit, "More?")
    left = "".join(note.read_text() for note in notes.iterdir())
    assert "0.argmap" in left and "1.argmap" not in left and "2.argmap" not in left
