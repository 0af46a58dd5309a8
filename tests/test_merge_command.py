"""`argmap merge`: two people's files, conflict copies and maps of other programs become one, undoably."""

import shutil
from contextlib import closing

import pytest

from argmap import cli
from argmap.model import map_commands, merging
from argmap.model.foreign import foreign
from argmap.model.records import Claim
from argmap.storage import new_file, open_file, read_document
from argmap.storage.other_edition import read_other
from tests.sketch import claim, draw, outline, the_map


def edit_by(path, author, change):
    with closing(open_file(path, author)) as file, file.document.edit(f"By {author}") as edit:
        change(edit)


@pytest.fixture
def path(tmp_path):
    def fill(edit):
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), "Cats make good pets\n  + Cats purr")

    new_file(tmp_path / "cats.argmap", "Ann", [("Fill", fill)]).close()
    return tmp_path / "cats.argmap"


def add(words, stance="+"):
    def change(edit):
        draw(edit, the_map(edit), f"Cats make good pets\n  {stance} {words}")

    return change


def test_a_conflict_copy_is_merged_by_what_both_have_in_common(path, tmp_path, capsys):
    copy = tmp_path / "cats (conflicted copy).argmap"
    shutil.copy(path, copy)
    edit_by(path, "Ann", add("Cats are clean"))
    edit_by(copy, "Ben", add("Cats scratch", "-"))
    with closing(open_file(copy, "Ben")) as file, file.document.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(file.document, "Cats purr"))
    assert cli.main(["merge", str(path), str(copy)]) == 0
    told = capsys.readouterr().out
    assert "Added: 1 claim and 1 argument" in told and "By: Ben (1)" in told
    document, _ = read_document(path)
    assert sorted(outline(document).split("\n")) == ["  + Cats are clean", "  - Cats scratch", "Cats make good pets"]
    scratch = document.get(claim(document, "Cats scratch"), Claim)
    assert foreign(scratch, merging.BY)["by"] == "Ben"
    with closing(open_file(path)) as file:
        assert file.history.undo() == "Merge cats (conflicted copy).argmap"
        assert outline(file.document) == "Cats make good pets\n  + Cats purr\n  + Cats are clean"
    assert cli.main(["merge", str(copy), str(copy)]) == 2


def test_merging_twice_changes_nothing_more(path, tmp_path, capsys):
    assert cli.main(["sample", str(tmp_path / "sample.argmap")]) == 0
    assert cli.main(["merge", str(path), str(tmp_path / "sample.argmap")]) == 0
    before, _ = read_document(path)
    capsys.readouterr()
    assert cli.main(["merge", str(path), str(tmp_path / "sample.argmap")]) == 0
    assert capsys.readouterr().out == "Everything is here already.\n"
    assert read_document(path)[0].records() == before.records()


def test_a_dry_run_only_tells(path, tmp_path, capsys):
    foreign_map = tmp_path / "more.argdown"
    foreign_map.write_text("===\ntitle: Are cats good pets?\n===\n\n[Cats make good pets]\n  - Cats scratch\n", "utf-8")
    before, _ = read_document(path)
    assert cli.main(["merge", str(path), str(foreign_map), "--dry-run"]) == 0
    assert "1 claim" in capsys.readouterr().out
    assert read_document(path)[0].records() == before.records()


def test_files_without_a_common_past_have_none(path, tmp_path):
    new_file(tmp_path / "other.argmap", "Ben").close()
    with closing(open_file(path)) as file:
        assert read_other(tmp_path / "other.argmap", file.store.entries()).base is None
        copy = tmp_path / "copy.argmap"
        shutil.copy(path, copy)
        edition = read_other(copy, file.store.entries())
    assert edition.base is not None and edition.base.records() == edition.document.records() and edition.authors == {}


def test_a_file_that_is_open_elsewhere_is_not_merged_into(path, tmp_path, capsys):
    assert cli.main(["sample", str(tmp_path / "sample.argmap")]) == 0
    with closing(open_file(path)):
        assert cli.main(["merge", str(path), str(tmp_path / "sample.argmap")]) == 2
    assert "nothing was merged" in capsys.readouterr().err
