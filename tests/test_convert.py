"""`argmap convert`, `export --all` and their like: any format in, any out, by streams, watched, and for scripts."""

import io
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from argmap import cli, console
from argmap.commands import convert_command
from argmap.commands.formats_command import page_lines
from argmap.formats.maps import map_file
from argmap.formats.maps.format_table import FORMATS
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.storage import new_file, read_document
from tests.sketch import outline

TEXT = "[Cats]: Cats make good pets\n  + Cats purr\n  - Cats scratch\n"


@pytest.fixture
def source(tmp_path):
    file = tmp_path / "cats.argdown"
    file.write_text(TEXT, "utf-8")
    return file


def test_any_format_becomes_any_other_without_a_map_left_behind(source, tmp_path):
    out = tmp_path / "cats.json"
    assert cli.main(["convert", str(source), str(out)]) == 0
    assert outline(Document(map_file.read(out))) == outline(Document(map_file.read(source)))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cats.argdown", "cats.json"]


def test_an_argmap_file_can_be_what_comes_out_and_the_report_tells_what_was_read(source, tmp_path, capsys):
    assert cli.main(["convert", str(source), str(tmp_path / "cats.argmap")]) == 0
    document, _ = read_document(tmp_path / "cats.argmap")
    assert outline(document) == outline(Document(map_file.read(source)))
    assert "Read: 1 map, 3 claims, 1 reason, and 1 objection" in capsys.readouterr().out


def test_standard_input_and_output_stand_for_files():
    done = subprocess.run(
        [sys.executable, "-m", "argmap.cli", "convert", "-", "-", "--from", "argdown", "--to", "json"],
        input=TEXT.encode(),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert outline(Document(map_file.read_bytes(done.stdout, "x.json"))) == outline(
        Document(map_file.read_bytes(TEXT.encode(), "x.argdown"))
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["convert", "-", "x.json"], "--from"),
        (["convert", "cats.argdown", "-"], "--to"),
        (["convert", "cats.argdown", "x.nothing"], "tells no format"),
        (["convert", "cats.argdown", "x.json", "--from", "nothing"], "nothing"),
        (["convert", "cats.argdown", "-", "--to", "png", "--watch"], "--watch"),
        (["export", "cats.argdown", "cats.argdown", "--all"], "folder"),
    ],
)
def test_what_cannot_be_converted_is_one_sentence(source, words, said, monkeypatch, capsys):
    monkeypatch.chdir(source.parent)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert cli.main(words) == 2
    error = capsys.readouterr().err
    assert said in error and error.count("\n") == 1


def test_a_script_that_asks_for_json_gets_trouble_as_json(tmp_path, capsys):
    assert cli.main(["info", str(tmp_path / "none.argmap"), "--json"]) == 2
    told = capsys.readouterr()
    assert json.loads(told.out) == {"error": told.err.removeprefix("argmap: ").rstrip("\n")}


def test_every_map_of_a_file_goes_into_a_folder_in_each_format(tmp_path):
    def fill(edit):
        for question in ("Cats?", "Dogs?", "Cats?"):
            map_commands.add_claim(edit, "Yes", map_commands.add_map(edit, question))

    new_file(tmp_path / "pets.argmap", edits=[("Fill", fill)]).close()
    assert cli.main(["export", str(tmp_path / "pets.argmap"), str(tmp_path / "out"), "--all", "--to", "json,dot"]) == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 6 and {Path(name).suffix for name in names} == {".json", ".dot"}


def test_a_branch_can_be_written_as_text(source, tmp_path):
    out = tmp_path / "branch.argdown"
    assert cli.main(["export", str(source), str(out), "--branch", "Cats purr"]) == 0
    assert outline(Document(map_file.read(out))).split("\n") == ["Cats purr"]


def test_a_watched_file_is_converted_again_when_it_changes(source, tmp_path, monkeypatch):
    out = tmp_path / "cats.json"
    monkeypatch.setattr(convert_command, "EACH", 0.01)
    ends = threading.Event()

    def sleep(seconds: float) -> None:
        if ends.is_set():
            raise KeyboardInterrupt
        time.sleep(0.01)

    monkeypatch.setattr(convert_command, "sleep", sleep)

    def change() -> None:
        _wait(out.exists)
        source.write_text(TEXT.replace("purr", "sing"), "utf-8")
        os.utime(source, ns=(1, 1))
        _wait(lambda: "sing" in out.read_text("utf-8"))
        ends.set()

    writer = threading.Thread(target=change)
    writer.start()
    try:
        assert cli.main(["convert", str(source), str(out), "--watch"]) == cli.INTERRUPTED
    finally:
        ends.set()
        writer.join()
    assert "Cats sing" in out.read_text("utf-8")


def _wait(done) -> None:
    until = time.monotonic() + 20
    while not done() and time.monotonic() < until:
        time.sleep(0.01)


def test_the_formats_are_listed_with_what_they_keep_and_lose(capsys):
    assert cli.main(["formats", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {each["name"] for each in listed} >= {"json", "argdown", "dot"}
    assert cli.main(["formats"]) == 0
    told = capsys.readouterr().out
    assert all(str(each.keeps) in told for each in FORMATS)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_a_shell_completes_commands_and_options(tmp_path, capsys):
    assert cli.main(["completion", "bash"]) == 0
    script = tmp_path / "argmap.sh"
    script.write_text(capsys.readouterr().out, "utf-8")
    asked = "COMP_WORDS=(argmap conv); COMP_CWORD=1; _shtab_argmap; echo ${COMPREPLY[@]}"
    done = subprocess.run(["bash", "-c", f"source {script}; {asked}"], capture_output=True, check=False, text=True)
    assert done.stdout.split() == ["convert"]


def test_silence_ends_with_its_block(capsys):
    with console.silence():
        console.say("no")
    console.say("yes")
    assert capsys.readouterr().out == "yes\n"


def test_the_page_of_formats_is_up_to_date():
    page = Path(__file__).resolve().parent.parent / "docs" / "formats.md"
    assert page.read_text("utf-8") == "\n".join(page_lines(FORMATS)) + "\n", (
        "argmap formats --markdown > docs/formats.md"
    )
