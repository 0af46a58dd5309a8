"""The command line as a user types it: what it writes, what it says, and how it ends."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from argmap import __version__
from argmap.cli import main
from argmap.storage import open_file
from argmap.text import sentence_model
from tests.sketch import outline

ARTICLE = """Town weighs a ban on cars

The town council met on Monday. “Cars should be banned from the center,” said Ana Ruiz, a teacher at the town school.
Shop owner Peter Holm disagreed. “A ban would harm every shop on the square,” he told the Harbor Post.

Comments

lena says:

A ban is dangerous for small shops.

tom says:

@lena I disagree, shops do better where people walk.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def counted(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    capsys.readouterr()
    assert main(["info", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_sample_can_be_written_counted_and_checked(tmp_path, capsys):
    out = tmp_path / "sample.argmap"
    assert main(["sample", str(out)]) == 0
    found = counted(out, capsys)
    assert found["maps"] == 1 and found["quoted"] >= 25
    assert main(["check", str(out)]) == 0
    assert "is whole" in capsys.readouterr().out
    assert main(["check", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["whole"] is True


def test_a_new_file_has_an_empty_map_with_its_question(tmp_path, capsys):
    out = tmp_path / "new.argmap"
    assert main(["new", str(out), "--question", "Should we ban cars?"]) == 0
    assert counted(out, capsys)["maps"] == 1
    assert main(["new", str(out), "--question", "Again?"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_new_file_begins_with_a_template(tmp_path, capsys):
    out = tmp_path / "new.argmap"
    assert main(["new", str(out), "--question", "Should we ban cars?", "--template", "thread"]) == 0
    assert counted(out, capsys)["undercuts"] == 1
    assert main(["new", str(tmp_path / "other.argmap"), "--question", "Q?", "--template", "poem"]) == 2
    said = capsys.readouterr().err.strip()
    assert len(said.splitlines()) == 1 and "thesis, options, debate, article, thread" in said
    assert not (tmp_path / "other.argmap").exists()


def test_reading_tells_who_says_what(article, capsys):
    assert main(["read", str(article)]) == 0
    said = capsys.readouterr().out
    assert "Ana Ruiz: “Cars should be banned from the center" in said
    assert "comment 2 by tom, in reply to comment 1" in said


def test_reading_tells_what_somebody_did_not_say(tmp_path, capsys):
    path = tmp_path / "quay.txt"
    path.write_text(
        "Ana Pratt never called the quay “a costly blunder.” “It is safe,” said Lee Stroud.", encoding="utf-8"
    )
    assert main(["read", str(path)]) == 0
    said = capsys.readouterr().out
    assert "Ana Pratt (denied: does not say this): “a costly blunder.”" in said
    assert "Lee Stroud: “It is safe" in said
    assert main(["read", "--json", str(path)]) == 0
    (source,) = json.loads(capsys.readouterr().out)["sources"]
    assert [passage["denied"] for passage in source["passages"]] == [True, False]


def test_reading_as_json_gives_offsets_that_hold(article, capsys):
    assert main(["read", "--json", str(article)]) == 0
    (source,) = json.loads(capsys.readouterr().out)["sources"]
    assert source["characters"] == len(ARTICLE) and source["title"] == "Town weighs a ban on cars"
    assert len(source["passages"]) >= 2
    for passage in source["passages"]:
        assert ARTICLE[passage["start"] : passage["end"]] == passage["exact"]
    assert [comment["author"] for comment in source["comments"]] == ["lena", "tom"]
    assert [comment["parent"] for comment in source["comments"]] == [None, 0]


def test_a_draft_lays_out_piles_and_places_what_decided_speakers_say(article, tmp_path, capsys):
    out = tmp_path / "draft.argmap"
    sides = ["--side", "ana RUIZ=for", "--side", "lena=Against"]
    assert main(["draft", str(article), "-o", str(out), "--question", "Should the town ban cars?", *sides]) == 0
    told = capsys.readouterr().out
    assert "Placed as first guesses: 3." in told and "Ana Ruiz: for" in told
    assert main(["check", str(out)]) == 0
    with closing(open_file(out)) as file:
        drawn = outline(file.document)
    assert drawn.splitlines()[:4] == [
        "The town should ban cars.",
        "  + Cars should be banned from the center",
        "  - A ban is dangerous for small shops.",
        "    - @lena I disagree, shops do better where people walk.",
    ]
    found = counted(out, capsys)
    assert (found["guessed"], found["sides_decided"]) == (3, 2)
    assert found["waiting"] == 1 == found["piles"]


def test_a_draft_tells_its_thesis_and_whether_it_is_for_the_user_to_word(article, tmp_path, capsys):
    for question, told in (
        ("Should the town ban cars?", "Thesis: The town should ban cars.\n"),
        ("Why ban cars at all?", "Thesis: Why ban cars at all? (the question as it stands"),
    ):
        assert main(["draft", str(article), "-o", str(tmp_path / f"{len(told)}.argmap"), "--question", question]) == 0
        assert told in capsys.readouterr().out


def test_who_is_for_both_or_neither_is_kept_as_decided_and_places_nothing(article, tmp_path, capsys):
    out = tmp_path / "draft.argmap"
    assert main(["draft", str(article), "-o", str(out), "--side", "Ana Ruiz=both", "--side", "tom=neither"]) == 0
    found = counted(out, capsys)
    assert (found["sides_decided"], found["guessed"], found["claims"]) == (2, 0, 1)


def test_one_speaker_is_not_for_and_against(article, tmp_path, capsys):
    out = tmp_path / "draft.argmap"
    assert main(["draft", str(article), "-o", str(out), "--side", "Ana Ruiz=for", "--side", "ana ruiz=against"]) == 2
    assert "given two sides" in capsys.readouterr().err
    assert not out.exists()


def test_a_draft_needs_words_for_its_question(article, tmp_path, capsys):
    out = tmp_path / "draft.argmap"
    assert main(["draft", str(article), "-o", str(out), "--question", "  "]) == 2
    assert capsys.readouterr().err == "argmap: A map needs a question.\n"
    assert not out.exists()


def test_a_text_that_is_given_twice_is_drafted_once_and_told(article, tmp_path, capsys):
    out = tmp_path / "draft.argmap"
    same = tmp_path / "same.txt"
    same.write_bytes(article.read_bytes())
    assert main(["draft", str(article), str(same), "-o", str(out)]) == 0
    assert "is given twice; it is read once." in capsys.readouterr().err
    assert counted(out, capsys)["sources"] == 1


@pytest.mark.parametrize(
    ("side", "told"),
    [
        ("Anna Ruis=for", "“Ana Ruiz”"),
        ("Ruiz Ana=for", "“Ana Ruiz”"),
        ("Zebulon=for", "Nobody in these texts is called “Zebulon”."),
        ("Ana Ruiz=pro", "for, against, both, and neither"),
        ("Ana Ruiz", "for, against, both, and neither"),
        ("=for", "for, against, both, and neither"),
    ],
)
def test_a_side_that_cannot_be_taken_is_told_in_one_line_and_nothing_is_written(article, tmp_path, capsys, side, told):
    out = tmp_path / "draft.argmap"
    assert main(["draft", str(article), "-o", str(out), "--side", side]) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1 and told in lines[0]
    assert not out.exists()


def test_the_version_tells_of_an_installed_sentence_model(monkeypatch, capsys):
    facts = sentence_model.ModelFacts("all-MiniLM-L6-v2", 92, "Apache-2.0")
    for installed, told in ((None, ""), (facts, "with all-MiniLM-L6-v2 (92 MB, Apache-2.0)\n")):
        monkeypatch.setattr(sentence_model, "model_facts", lambda installed=installed: installed)
        with pytest.raises(SystemExit) as ended:
            main(["--version"])
        assert ended.value.code == 0
        assert capsys.readouterr().out == f"argmap {__version__}\n{told}"


def test_one_unreadable_source_does_not_silence_the_others(article, tmp_path, capsys):
    missing = tmp_path / "missing.txt"
    assert main(["read", "--json", "--text", str(missing), str(article)]) == 2
    printed = capsys.readouterr()
    (source,) = json.loads(printed.out)["sources"]
    assert source["text"] == ARTICLE
    for passage in source["passages"]:
        assert source["text"][passage["start"] : passage["end"]] == passage["exact"]
    assert len(printed.err.strip().splitlines()) == 1 and "missing.txt" in printed.err
    assert main(["read", str(article), str(missing)]) == 2
    assert "Ana Ruiz" in capsys.readouterr().out


def test_nothing_is_printed_as_json_where_nothing_could_be_read(tmp_path, capsys):
    assert main(["read", "--json", str(tmp_path / "missing.txt")]) == 2
    assert capsys.readouterr().out == ""


def test_the_text_is_left_out_unless_it_is_asked_for(article, capsys):
    assert main(["read", "--json", str(article)]) == 0
    assert "text" not in json.loads(capsys.readouterr().out)["sources"][0]
    assert main(["read", "--text", str(article)]) == 2


def test_sources_can_be_added_to_a_file(article, tmp_path, capsys):
    out = tmp_path / "new.argmap"
    main(["new", str(out), "--question", "Cars?"])
    assert main(["add", str(out), str(article)]) == 0
    found = counted(out, capsys)
    assert found["sources"] == 1 and found["unplaced"] >= 2 and found["claims"] == 0


@pytest.mark.parametrize("form", ["json", "argdown"])
def test_what_is_exported_can_be_imported(tmp_path, capsys, form):
    first, text, second = (tmp_path / name for name in ("a.argmap", f"a.{form}", "b.argmap"))
    main(["sample", str(first)])
    assert main(["export", str(first), str(text)]) == 0
    assert main(["import", str(text), "-o", str(second)]) == 0
    assert counted(second, capsys) == counted(first, capsys)


@pytest.mark.parametrize(
    ("name", "begins"), [("m.png", b"\x89PNG"), ("m.svg", b"<"), ("m.pdf", b"%PDF"), ("m.dot", b"digraph")]
)
def test_a_map_is_exported_in_every_form(tmp_path, qapp, name, begins):
    file = tmp_path / "a.argmap"
    main(["sample", str(file)])
    assert main(["export", str(file), str(tmp_path / name), "--scale", "0.5", "--theme", "print"]) == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["info", "nowhere.argmap"], "nowhere.argmap"),
        (["export", "SAMPLE", "x.bmp"], "bmp"),
        (["export", "SAMPLE", "x.png", "--map", "7"], "no map 7"),
        (["export", "SAMPLE", "x.png", "--theme", "pink"], "pink"),
        (["export", "SAMPLE", "x.png", "--scale", "0"], "scale"),
        (["export", "SAMPLE", "nofolder/x.svg"], "x.svg"),
        (["import", "nowhere.json", "-o", "y.argmap"], "nowhere.json"),
        (["read", "nowhere.txt"], "nowhere.txt"),
        (["new", "y.argmap", "--question", "  "], "question"),
        (["sample", "nofolder/y.argmap"], "nofolder"),
    ],
)
def test_trouble_is_one_clear_line(tmp_path, qapp, monkeypatch, capsys, arguments, says):
    monkeypatch.chdir(tmp_path)
    main(["sample", "SAMPLE"])
    capsys.readouterr()
    assert main(arguments) == 2
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert says in line


def test_a_broken_quotation_is_found_by_the_check(tmp_path, capsys):
    import sqlite3

    file = tmp_path / "a.argmap"
    main(["sample", str(file)])
    with sqlite3.connect(file) as database:
        database.execute("update passage set exact = replace(exact, 'primed for abuse', 'primed for use')")
    database.close()
    capsys.readouterr()
    assert main(["check", str(file)]) == 1
    assert "does not stand where it says" in capsys.readouterr().out


def test_help_tells_a_newcomer_what_there_is(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    said = capsys.readouterr().out
    for command in ("sample", "new", "info", "read", "draft", "add", "import", "export", "measure", "check"):
        assert f"argmap {command}" in said


def test_text_commands_start_without_qt():
    code = "import sys, argmap.cli as c; c.main(['info', 'nowhere']); print([m for m in sys.modules if 'PySide' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be replaced")
@pytest.mark.parametrize("way", ["replaced", "overwritten"])
def test_a_file_that_changes_while_sources_are_read_is_told_and_left_alone(tmp_path, article, capsys, monkeypatch, way):
    path, other = tmp_path / "cats.argmap", tmp_path / "dogs.argmap"
    assert main(["new", str(path), "--question", "Do cats hum?"]) == 0
    assert main(["new", str(other), "--question", "Do dogs bark?"]) == 0
    capsys.readouterr()
    from argmap.formats import source_file

    read = source_file.gather

    def slowly(address: str) -> source_file.Gathered:
        content = other.read_bytes()
        if way == "replaced":
            path.unlink()
        path.write_bytes(content)
        return read(address)

    monkeypatch.setattr(source_file, "gather", slowly)
    assert main(["add", str(path), str(article)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"argmap: “cats.argmap” has been {way} by another program, so nothing more is saved in it.\n"
    assert path.read_bytes() == other.read_bytes()
    assert not [left for left in tmp_path.iterdir() if "cats.argmap" in left.name and left != path]
