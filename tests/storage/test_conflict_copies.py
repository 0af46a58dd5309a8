"""The names that sync programs give to copies of a file are known, and no others."""

import os
from pathlib import Path

import pytest

from argmap.storage.conflict_copies import MOST, candidates


@pytest.mark.parametrize(
    "name",
    [
        "cats (Ann's conflicted copy 2026-01-02).argmap",
        "cats (conflicted copy 2026-01-02 120000).argmap",
        "cats (In Konflikt stehende Kopie von Ben 2026-01-02).argmap",
        "cats (copie en conflit de Zoé 2026-01-02).argmap",
        "cats-DESKTOP-4FJ2A.argmap",
        "cats-LAPTOP-ANN-2.argmap",
        "cats.sync-conflict-20260102-120000-ABCDEFG.argmap",
        "cats_conflict-20260102-120000.argmap",
        "cats (1).argmap",
        "cats 2.argmap",
    ],
)
def test_the_copies_of_sync_programs_are_found(tmp_path: Path, name: str) -> None:
    (tmp_path / "cats.argmap").touch()
    (tmp_path / name).touch()
    assert [path.name for path in candidates(tmp_path / "cats.argmap")] == [name]


@pytest.mark.parametrize(
    "name",
    [
        "dogs.argmap",
        "catsup.argmap",
        "cats and dogs.argmap",
        "cats (1).argdown",
        "cats.argmap-wal",
        "cats (old).argmap",
    ],
)
def test_other_files_are_not(tmp_path: Path, name: str) -> None:
    (tmp_path / "cats.argmap").touch()
    (tmp_path / name).touch()
    assert candidates(tmp_path / "cats.argmap") == []


def test_of_many_copies_the_newest_are_looked_at(tmp_path: Path) -> None:
    for number in range(1, 30):
        (tmp_path / f"cats ({number}).argmap").touch()
        os.utime(tmp_path / f"cats ({number}).argmap", (number, number))
    found = candidates(tmp_path / "cats.argmap")
    assert len(found) == MOST and found[0].name == "cats (29).argmap"
    assert candidates(tmp_path / "nowhere" / "cats.argmap") == []
