"""A teacher prints the sample for the wall: one sheet, several, tiles, a branch; and measures how it comes out."""

import json
import re
from pathlib import Path

import pytest

from argmap.cli import main
from argmap.message import Message


@pytest.fixture
def sample(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    file = tmp_path / "sample.argmap"
    assert main(["sample", str(file)]) == 0
    capsys.readouterr()
    return file


def measured(capsys: pytest.CaptureFixture[str], file: Path, *words: str) -> dict[str, object]:
    assert main(["measure", str(file), "--json", *words]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_the_sample_is_measured_and_a_larger_page_gives_larger_type(sample: Path, capsys) -> None:
    small, large = measured(capsys, sample, "--page", "A4"), measured(capsys, sample, "--page", "A2")
    assert float(str(large["type_size"])) > 1.7 * float(str(small["type_size"]))
    assert (small["claims"], small["overlaps"], small["lines_over_cards"]) == (40, 0, 0)
    assert float(str(small["covered"])) > 0.45
    assert main(["measure", str(sample), "--page", "A5"]) == 0
    said = capsys.readouterr().out
    assert "type size" in said and "Too small to read on paper" in said


def test_the_compact_map_of_the_sample_is_larger_on_paper_than_the_tree(sample: Path, capsys) -> None:
    compact, tree = measured(capsys, sample), measured(capsys, sample, "--arrangement", "tree")
    assert float(str(compact["type_size"])) > 1.5 * float(str(tree["type_size"]))


def test_one_sheet_several_pages_and_tiles(sample: Path, tmp_path: Path, capsys) -> None:
    one, several, glued = tmp_path / "one.pdf", tmp_path / "several.pdf", tmp_path / "glued.pdf"
    assert main(["export", str(sample), str(one), "--page", "A3", "--pages", "1"]) == 0
    assert main(["export", str(sample), str(several), "--page", "A4"]) == 0
    assert main(["export", str(sample), str(glued), "--page", "letter", "--tiles", "--type-size", "12"]) == 0
    assert "glue" in capsys.readouterr().err
    assert pages(one) == 1
    assert 2 <= pages(several) <= 4
    assert pages(glued) >= 4


def test_each_page_of_a_picture_is_a_file(sample: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "wall.svg"
    assert main(["export", str(sample), str(out), "--page", "A4"]) == 0
    names = [line.removeprefix("Wrote ") for line in capsys.readouterr().out.splitlines()]
    assert names == [str(tmp_path / f"wall-{n}.svg") for n in range(1, len(names) + 1)]
    assert not out.exists()
    texts = [Path(name).read_text("utf-8") for name in names]
    assert "continued on 2" in texts[0] and "from 1" in texts[1]


def test_a_branch_is_named_by_its_first_words(sample: Path, tmp_path: Path, capsys) -> None:
    whole, part = measured(capsys, sample), measured(capsys, sample, "--branch", "Amazon Rekognition is primed")
    assert int(str(part["claims"])) < int(str(whole["claims"])) / 2
    bare = tmp_path / "bare.svg"
    words = ["--branch", "amazon rekognition", "--no-speakers", "--no-sources", "--no-title", "--no-key"]
    assert main(["export", str(sample), str(bare), "--page", "A4", *words]) == 0
    text = bare.read_text("utf-8")
    assert "ACLU" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL).replace("the ACLU", "")
    assert "Sources" not in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--page", "A9"], "A9"),
        (["--page", "0x0mm"], "page"),
        (["--page", "A4", "--type-size", "900"], "type size"),
        (["--page", "A4", "--pages", "0"], "pages"),
        (["--pages", "3"], "page size"),
        (["--tiles"], "page size"),
        (["--page", "A4", "--scale", "2"], "--dpi"),
        (["--page", "A4", "--orientation", "sideways"], "sideways"),
        (["--arrangement", "spiral"], "spiral"),
        (["--direction", "up"], "up"),
        (["--order", "random"], "random"),
        (["--branch", "no such words"], "no such words"),
        (["--branch", "the"], "more of the words"),
        (["--page", "A4", "--margin", "500"], "margin"),
        (["--dpi", "0"], "--dpi"),
        (["--text", "runes"], "runes"),
    ],
)
def test_what_makes_no_sense_is_one_sentence_and_exit_code_2(sample: Path, tmp_path: Path, capsys, words, told) -> None:
    assert main(["export", str(sample), str(tmp_path / "out.png"), *words]) == 2
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert told in line and said.out == ""
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".png"] == []


def test_a_map_follows_its_own_arrangement(tmp_path: Path, capsys) -> None:
    file = tmp_path / "tree.argmap"
    argdown = tmp_path / "tree.argdown"
    lines = "\n".join(f"  + <R{n}>: Reason {n} with some words to read" for n in range(9))
    argdown.write_text(f"===\ntitle: Rows\n===\n\n[T]: The thesis\n{lines}\n", "utf-8")
    assert main(["import", str(argdown), "-o", str(file)]) == 0
    capsys.readouterr()
    from argmap.model import map_settings
    from argmap.model.records import ArrangementKind, Map
    from argmap.storage import open_file

    compact = measured(capsys, file)
    opened = open_file(file)
    with opened.document.edit(Message("Arrange")) as edit:
        map = next(iter(edit.all(Map))).id
        map_settings.arrange_map(edit, map, arrangement=ArrangementKind.TREE)
    opened.close()
    tree = measured(capsys, file)
    assert tree == measured(capsys, file, "--arrangement", "tree")
    assert tree["map_height"] != compact["map_height"]
