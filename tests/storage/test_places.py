"""When another program moves, replaces or writes what is open here: it is noticed, and nothing of anybody's is lost."""

import gc
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.errors import CutOff, UserError
from argmap.model import map_commands, rules, source_commands
from argmap.model.document import Document
from argmap.model.records import KINDS
from argmap.storage import OpenFile, go_on_at, new_file, open_file
from tests.sketch import claim, draw

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let most of this be done to an open file")

CATS = "Cats make good pets\n  + Cats purr\n  - Cats scratch"
DOGS = "Dogs make good pets\n  + Dogs fetch"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "maps").mkdir()
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "maps" / "cats.argmap"
    made(path, CATS)
    with open_file(path) as file:
        add_source(file.document)
    shutil.copyfile(path, older(path))
    with open_file(path) as file:
        reword(file.document, "Cats purr", "Cats purr a lot")
    made(other(path), DOGS)
    return path


def other(path: Path) -> Path:
    """Return another map."""
    return path.parent.parent / "elsewhere" / "dogs.argmap"


def older(path: Path) -> Path:
    """Return a backup of the same map."""
    return path.parent.parent / "elsewhere" / "backup.argmap"


def log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def made(path: Path, sketch: str) -> None:
    with new_file(path, "Ada") as file, file.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Which pets are good?"), sketch)


def add_source(document: Document) -> None:
    with document.edit("Add source") as edit:
        source_commands.add_source(edit, "Talk", "Cats hum, some say. " * 500)


def reword(document: Document, text: str, new: str) -> None:
    with document.edit("Reword claim") as edit:
        map_commands.reword(edit, claim(document, text), new)


def by_rename(path: Path, new: Path) -> None:
    aside = path.with_name("download.tmp")
    shutil.copyfile(new, aside)
    aside.replace(path)


def in_place(path: Path, content: bytes) -> None:
    """Write a file anew as `cp` does: it stays the same file for the system."""
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()


def flip(path: Path) -> None:
    """Change a few bytes in the middle; size and time stay."""
    content, before = bytearray(path.read_bytes()), path.stat()
    content[len(content) // 2] ^= 1
    in_place(path, bytes(content))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000))


def write_with_sqlite(path: Path, *more: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in ("UPDATE claim SET note = note || 'seen'", *more):
        connection.execute(statement)
    connection.close()


def copy_of_same_size(path: Path) -> None:
    """Write another map in place, made as long as this one, with the time of this one."""
    before, content = path.stat(), other(path).read_bytes()
    in_place(path, content.ljust(before.st_size, b"\0")[: before.st_size])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def as_link(path: Path) -> None:
    path.unlink()
    path.symlink_to(other(path))


def as_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DEEDS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "removed": ("has been deleted", Path.unlink),
    "renamed": ("has been moved or renamed", lambda path: path.rename(path.with_name("dogs and cats.argmap"))),
    "moved": ("has been moved or renamed", lambda path: path.rename(path.parent.parent / "elsewhere" / path.name)),
    "replaced by another": ("has been replaced", lambda path: by_rename(path, other(path))),
    "replaced by an older one": ("has been replaced", lambda path: by_rename(path, older(path))),
    "replaced by rubbish": (
        "has been replaced",
        lambda path: (path.unlink(), path.write_bytes(b"rubbish" * 999)),
    ),
    "replaced by nothing": ("has been replaced", lambda path: (path.unlink(), path.touch())),
    "replaced by a link": ("has been replaced", as_link),
    "replaced by a folder": ("has been replaced", as_folder),
    "kept beside and replaced": (
        "has been replaced",
        lambda path: (path.rename(path.with_name("cats (conflict).argmap")), shutil.copyfile(other(path), path)),
    ),
    "copied over": ("has been overwritten", lambda path: in_place(path, other(path).read_bytes())),
    "copied over by an older one": ("has been overwritten", lambda path: in_place(path, older(path).read_bytes())),
    "copied over in the same size": ("has been overwritten", copy_of_same_size),
    "a flipped bit": ("has been overwritten", flip),
    "emptied": ("has been overwritten", lambda path: in_place(path, b"")),
    "cut": ("has been overwritten", lambda path: in_place(path, path.read_bytes()[:9000])),
    "made longer": ("has been overwritten", lambda path: in_place(path, path.read_bytes() + b"\0" * 4096)),
    "filled with zeros": ("has been overwritten", lambda path: in_place(path, b"\0" * path.stat().st_size)),
    "written by SQLite": ("another program has changed it", write_with_sqlite),
    "written by SQLite twice": (
        "another program has changed it",
        lambda path: (write_with_sqlite(path), write_with_sqlite(path, "UPDATE map SET question = 'Which?'")),
    ),
    "folder renamed": ("its folder has been", lambda path: path.parent.rename(path.parent.with_name("renamed"))),
    "folder removed": ("its folder has been", lambda path: shutil.rmtree(path.parent)),
}

LOG_DEEDS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "removed": ("has removed the log", lambda path: log(path).unlink()),
    "emptied": ("has overwritten the log", lambda path: in_place(log(path), b"")),
    "cut": ("has overwritten the log", lambda path: in_place(log(path), log(path).read_bytes()[:5000])),
    "overwritten": ("has overwritten the log", lambda path: in_place(log(path), b"x" * log(path).stat().st_size)),
    "swapped": ("has replaced the log", lambda path: by_rename(log(path), other(path))),
}


MOMENTS: dict[str, Callable[[OpenFile], object]] = {
    "just opened": lambda file: None,
    "edits in the log": lambda file: reword(file.document, "Cats scratch", "Cats scratch sofas"),
    "settled": lambda file: (reword(file.document, "Cats scratch", "Cats scratch sofas"), file.store.checkpoint()),
}


def contents(path: Path) -> dict[str, bytes]:
    """Return what lies in the folder of a map, apart from what SQLite and the lock keep beside it."""
    if not path.parent.is_dir():
        return {}
    return {p.name: p.read_bytes() for p in path.parent.iterdir() if p.is_file() and p.suffix == ".argmap"}


def check_copy(copy: Path, file: OpenFile) -> list[str]:
    """Look whether a copy is whole, holds the document, and can be edited; return the labels of what it can undo."""
    with open_file(copy) as again:
        assert again.document.records() == file.document.records()
        assert not list(rules.problems(again.document, KINDS.values()))
        labels = [entry.label for entry in again.history.done()]
        while again.history.undo():
            pass
        return labels


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("deed", DEEDS)
def test_what_another_program_does_to_the_file_is_noticed_before_an_edit_is_called_saved(
    path: Path, tmp_path: Path, deed: str, moment: str
) -> None:
    words, do = DEEDS[deed]
    file = open_file(path)
    MOMENTS[moment](file)
    before, labels, heard = file.document.records(), [e.label for e in file.history.done()], list[object]()
    file.document.subscribe(heard.append)
    do(path)
    there = contents(path)
    for _ in range(2):
        with pytest.raises(UserError, match=words):
            reword(file.document, "Cats purr a lot", "Cats purr at night")
        with pytest.raises(UserError, match=words):
            file.history.undo()
        assert file.document.records() == before
        assert heard == []
    file.store.checkpoint()
    copy = tmp_path / "mine.argmap"
    file.store.copy_to(copy)
    known = check_copy(copy, file)
    since = 0 if moment == "just opened" else 1
    assert known == (labels[len(labels) - since :] if words == "has been overwritten" else labels)
    file.close()
    gc.collect()
    if "SQLite" not in deed and "moved" not in words:
        assert contents(path) == there
    assert not log(path).exists()


@pytest.mark.parametrize("deed", LOG_DEEDS)
def test_what_another_program_does_to_the_log_is_noticed_before_an_edit_is_called_saved(
    path: Path, tmp_path: Path, deed: str
) -> None:
    words, do = LOG_DEEDS[deed]
    file = open_file(path)
    reword(file.document, "Cats scratch", "Cats scratch sofas")
    before, there = file.document.records(), path.read_bytes()
    do(path)
    with pytest.raises(UserError, match=words):
        reword(file.document, "Cats purr a lot", "Cats purr at night")
    assert file.document.records() == before
    copy = tmp_path / "mine.argmap"
    file.store.copy_to(copy)
    assert check_copy(copy, file)[-1] == "Reword claim"
    file.close()
    assert path.read_bytes() == there


def chmod(path: Path) -> None:
    path.chmod(0o600)


def away_and_back(path: Path) -> None:
    aside = path.with_name("aside")
    path.rename(aside)
    aside.rename(path)


def written_again(path: Path) -> None:
    in_place(path, path.read_bytes())


def read_by_sqlite(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("SELECT count(*) FROM claim").fetchone()
    connection.close()


def brought_in(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


HARMLESS: dict[str, Callable[[Path], object]] = {
    "touched": lambda path: os.utime(path),
    "dated back": lambda path: os.utime(path, (1_000_000_000, 1_000_000_000)),
    "other rights": chmod,
    "away and back": away_and_back,
    "written again": written_again,
    "read": lambda path: path.read_bytes(),
    "read by SQLite": read_by_sqlite,
    "log brought in by SQLite": brought_in,
    "linked": lambda path: os.link(path, path.with_name("link.argmap")),
    "log touched": lambda path: log(path).exists() and os.utime(log(path)),
    "another file beside": lambda path: path.with_name("cats 2.argmap").write_text("x"),
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("deed", HARMLESS)
def test_what_changes_nothing_in_the_file_does_not_stop_the_work(path: Path, deed: str, moment: str) -> None:
    with open_file(path) as file:
        MOMENTS[moment](file)
        HARMLESS[deed](path)
        reword(file.document, "Cats purr a lot", "Cats purr at night")
        HARMLESS[deed](path) if deed != "linked" else None
        reword(file.document, "Cats purr at night", "Cats purr by day")
        expected = file.document.records()
    with open_file(path) as again:
        assert again.document.records() == expected


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("whole", ["map", "folder"])
def test_a_file_that_is_back_as_it_was_is_gone_on_with(path: Path, moment: str, whole: str) -> None:
    file = open_file(path)
    MOMENTS[moment](file)
    thing = path if whole == "map" else path.parent
    aside = thing.rename(thing.with_name("aside"))
    with pytest.raises(CutOff):
        reword(file.document, "Cats purr a lot", "Cats purr at night")
    aside.rename(thing)
    assert file.store.why_cut_off() == ""
    reword(file.document, "Cats purr a lot", "Cats purr at night")
    file.history.undo()
    expected = file.document.records()
    file.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    with open_file(path) as again:
        assert again.document.records() == expected


def test_a_file_that_was_moved_away_holds_all_that_had_been_saved(path: Path) -> None:
    file = open_file(path)
    reword(file.document, "Cats scratch", "Cats scratch sofas")
    moved = path.rename(path.with_name("moved.argmap"))
    assert "moved or renamed" in file.store.why_cut_off()
    expected = file.document.records()
    file.close()
    with open_file(moved) as again:
        assert again.document.records() == expected
    assert [p.name for p in path.parent.iterdir()] == [moved.name]


def test_the_same_file_put_there_once_more_is_gone_on_with(path: Path) -> None:
    with open_file(path) as file:
        reword(file.document, "Cats scratch", "Cats scratch sofas")
        file.store.checkpoint()
        by_rename(path, path)
        reword(file.document, "Cats purr a lot", "Cats purr at night")
        expected = file.document.records()
    with open_file(path) as again:
        assert again.document.records() == expected


@pytest.mark.parametrize("deed", ["replaced by another", "copied over", "removed", "written by SQLite", "emptied"])
def test_the_work_goes_on_in_a_copy(path: Path, tmp_path: Path, deed: str) -> None:
    file = open_file(path)
    reword(file.document, "Cats scratch", "Cats scratch sofas")
    opened = file.document
    DEEDS[deed][1](path)
    assert file.store.why_cut_off()
    there = contents(path)
    copy = tmp_path / "mine.argmap"
    file = go_on_at(file, copy)
    assert (file.path, file.store.path, file.document) == (copy, copy, opened)
    reword(file.document, "Cats purr a lot", "Cats purr at night")
    assert file.history.undo() == "Reword claim"
    assert file.history.undo() == "Reword claim"
    claim(file.document, "Cats scratch")
    file.history.redo()
    expected = file.document.records()
    by_rename(copy, other(path))  # and the same once more
    with pytest.raises(CutOff, match=r"“mine\.argmap” has been replaced"):
        file.history.redo()
    file = go_on_at(file, tmp_path / "mine 2.argmap")
    file.history.redo()
    file.history.undo()
    file.close()
    assert contents(path) == there or "SQLite" in deed
    with open_file(tmp_path / "mine 2.argmap") as again:
        assert again.document.records() == expected
        assert again.history.undo() == "Reword claim"
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["mine 2.argmap", "mine.argmap"]


def test_a_copy_takes_the_old_name_only_where_that_is_free(path: Path) -> None:
    file = open_file(path)
    reword(file.document, "Cats scratch", "Cats scratch sofas")
    path.unlink()
    file = go_on_at(file, path)
    reword(file.document, "Cats purr a lot", "Cats purr at night")
    by_rename(path, other(path))
    with pytest.raises(UserError, match="needs another name"):
        go_on_at(file, path)
    assert path.read_bytes() == other(path).read_bytes()
    file.close()


def test_a_copy_that_cannot_be_written_leaves_all_as_it_was(path: Path, tmp_path: Path) -> None:
    file = open_file(path)
    reword(file.document, "Cats scratch", "Cats scratch sofas")
    by_rename(path, other(path))
    for wrong in (tmp_path / "nowhere" / "mine.argmap", tmp_path / "elsewhere", path):
        with pytest.raises(UserError):
            go_on_at(file, wrong)
        assert "has been replaced" in file.store.why_cut_off()
    file = go_on_at(file, tmp_path / "mine.argmap")
    file.close()
    assert check_copy(tmp_path / "mine.argmap", file)


CHILD = """
import sys
from pathlib import Path
from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.errors import CutOff
from argmap.storage import open_file
path, other = Path(sys.argv[1]), Path(sys.argv[2])
file = open_file(path)
def edit():
    with file.document.edit("Reword claim") as edit:
        map_commands.reword(edit, file.document.all(Claim)[0].id, "Cats purr at night")
edit()
with path.open("r+b") as there:
    there.write(other.read_bytes())
    there.truncate()
try:
    with file.document.edit("Add") as e:
        map_commands.add_claim(e, "More", e.all(map_commands.Map)[0].id)
except CutOff as cut:
    print(cut)
"""


def test_a_program_that_ends_without_closing_leaves_the_other_file_alone(path: Path) -> None:
    here = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", CHILD, str(path), str(other(path))]
    done = subprocess.run(command, capture_output=True, text=True, cwd=here, timeout=60)
    assert "has been overwritten" in done.stdout, done.stderr
    assert path.read_bytes() == other(path).read_bytes()
    assert not log(path).exists()
