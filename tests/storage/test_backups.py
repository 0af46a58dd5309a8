"""Copies of maps are made when they are opened after a change, and thrown away within a budget."""

from pathlib import Path

import pytest

from argmap.model import map_commands
from argmap.model.records import Claim, Map
from argmap.storage import backups, new_file, open_file


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(backups.paths, "user_data", lambda: tmp_path / "own")
    made = tmp_path / "cats.argmap"
    new_file(made, "Ada", [("New map", lambda edit: map_commands.add_map(edit, "Do cats purr?"))]).close()
    return made


def add(path: Path, words: str) -> Path | None:
    with open_file(path) as file:
        with file.document.edit("Add") as edit:
            map_commands.add_claim(edit, words, file.document.all(Map)[0].id)
        return backups.keep(file.store)


def test_a_changed_map_is_copied_once(path: Path) -> None:
    copy = add(path, "Cats purr")
    assert copy is not None
    with open_file(path) as file:
        assert backups.keep(file.store) is None
    assert [backup.path for backup in backups.of(path)] == [copy]
    assert backups.every()[0].of == path
    with open_file(copy) as file:
        assert [claim.text for claim in file.document.all(Claim)] == ["Cats purr"]
        assert backups.keep(file.store) is None


def test_old_copies_are_thrown_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "MOST_OF_ONE", 3)
    made = [add(path, f"Claim {number}") for number in range(5)]
    assert {backup.path for backup in backups.of(path)} == set(made[2:])
    monkeypatch.setattr(backups, "MOST_BYTES", 1)
    last = add(path, "One more")
    assert [backup.path for backup in backups.every()] == [last]


def test_a_folder_that_cannot_be_written_disturbs_nobody(path: Path, tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file is in the way")
    assert add(path, "Cats purr") is None
