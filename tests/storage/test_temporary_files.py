"""A name never stands for half a file, and what is made replaces nothing."""

import errno
import os
from pathlib import Path

import pytest

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.document import Edit
from argmap.storage import new_file, open_file


def add(edit: Edit) -> None:
    map_commands.add_map(edit, "Do cats make good pets?")


def test_a_new_file_holds_its_first_edits_each_a_step_of_its_history(tmp_path: Path) -> None:
    path = tmp_path / "cats.argmap"
    with new_file(path, "Ada", [("New map", add), ("Another map", add)]) as file:
        assert file.history.undo() == "Another map"
        expected = file.document.records()
    with open_file(path) as file:
        assert file.document.records() == expected
        assert [(entry.label, entry.author) for entry in file.history.done()] == [("New map", "Ada")]


def test_an_edit_that_fails_leaves_no_file(tmp_path: Path) -> None:
    def fail(edit: Edit) -> None:
        add(edit)
        raise UserError("This cannot be drafted.")

    with pytest.raises(UserError, match="cannot be drafted"):
        new_file(tmp_path / "cats.argmap", edits=[("New map", add), ("Draft", fail)])
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_links_gets_its_file_too_and_nothing_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*names: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    path = tmp_path / "cats.argmap"
    new_file(path, edits=[("New map", add)]).close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="already something called"):
        new_file(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_what_comes_to_have_the_name_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "cats.argmap"

    def slow(edit: Edit) -> None:
        add(edit)
        path.write_text("somebody else's")

    with pytest.raises(UserError, match="already something called"):
        new_file(path, edits=[("New map", slow)])
    assert path.read_text() == "somebody else's"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["x" * 240 + ".argmap", "é" * 120 + ".argmap", "a\nb.argmap", "“ü” 日本 🎉.argmap"])
def test_long_and_odd_names_can_be_given(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with new_file(path, edits=[("New map", add)]) as file:
        file.store.copy_to(tmp_path / ("y" + name[1:]))
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([name, "y" + name[1:]])


def test_a_log_that_lies_where_a_file_goes_does_not_become_its_own(tmp_path: Path) -> None:
    path, copy = tmp_path / "cats.argmap", tmp_path / "copy.argmap"
    stray = b"the log of another map"
    for name in (path, copy):
        name.with_name(f"{name.name}-wal").write_bytes(stray)
    with new_file(path, edits=[("New map", add)]) as file:
        file.store.copy_to(copy)
        expected = file.document.records()
    for name in (path, copy):
        with open_file(name) as file:
            assert file.document.records() == expected
        assert name.with_name(f"{name.name}-wal.set-aside").read_bytes() == stray


def test_what_a_killed_try_has_left_goes_at_the_next(tmp_path: Path) -> None:
    path, copy = tmp_path / "cats.argmap", tmp_path / "copy.argmap"
    for left in (".cats.argmap.new", ".cats.argmap.new-journal", ".copy.argmap.half", ".copy.argmap.half-wal"):
        (tmp_path / left).write_bytes(b"half")
    with new_file(path, edits=[("New map", add)]) as file:
        file.store.copy_to(copy)
    assert sorted(tmp_path.iterdir()) == [path, copy]
