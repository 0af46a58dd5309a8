"""`argmap doctor` says what it finds, and whether layout, picture and save work; it names nothing of the user's."""

import json
from pathlib import Path

import pytest

from argmap import cli, diagnosis, paths


def test_everything_is_found_and_works_here(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert cli.main(["doctor", "--json"]) == 0
    found = {each["name"]: each for each in json.loads(capsys.readouterr().out)["findings"]}
    assert {"argmap", "Python", "Graphviz", "SQLite", "fonts", "screens", "settings", "try: save"} <= set(found)
    assert "3 claims" in found["try: layout"]["value"] and "undone" in found["try: save"]["value"]


def test_what_does_not_work_is_marked_and_is_the_exit_code(capsys, tmp_path, monkeypatch):
    def broken(path: Path) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(diagnosis, "_save", broken)
    assert cli.main(["doctor"]) == 1
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("!")]
    assert "try: save" in line and "No space left" in line


def test_the_home_folder_is_not_named(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    (tmp_path / "data").mkdir()
    told = "\n".join(str(finding) for finding in diagnosis.facts())
    assert str(tmp_path) not in told and "~/data" in told


@pytest.mark.parametrize("name", ["SQLAlchemy", "lxml"])
def test_a_part_that_is_missing_is_marked(name, monkeypatch):
    real = diagnosis._version
    monkeypatch.setattr(diagnosis, "_version", lambda each: "" if each == name else real(each))
    assert [found.name for found in diagnosis.facts() if found.trouble] == [name]
