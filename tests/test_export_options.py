"""Options of `argmap export` that are followed, or refused in one sentence; none is passed over in silence."""

from pathlib import Path

import pytest

from argmap.cli import main
from argmap.model import map_commands
from argmap.storage import new_file


@pytest.fixture
def two_maps(tmp_path: Path) -> Path:
    path = tmp_path / "two.argmap"
    with_claims = [
        (f"Map {name}", lambda edit, name=name: map_commands.add_claim(edit, name, map_commands.add_map(edit, name)))
        for name in ("First", "Second")
    ]
    new_file(path, edits=with_claims).close()
    return path


def test_all_maps_are_written_each_on_a_page(two_maps: Path, tmp_path: Path) -> None:
    assert main(["export", str(two_maps), str(tmp_path / "map.svg"), "--all-maps"]) == 0
    first, second = ((tmp_path / f"map-{number}.svg").read_text("utf-8") for number in (1, 2))
    assert "First" in first and "First" not in second
    assert "Second" in second


@pytest.mark.parametrize(
    ("out", "options", "told"),
    [
        ("x.pdf", "--all-maps --map 2", "--map makes no sense"),
        ("x.pdf", "--all-maps --branch First", "--branch makes no sense"),
        ("x.json", "--all-maps", "for pictures"),
        ("x.pdf", "--to reasons --pages 3", "does not know --pages"),
        ("x.pdf", "--to map --pages 3", "does not know --pages"),
        ("x.pdf", "--to cards --tiles", "does not know --tiles"),
        ("x.pdf", "--to reasons --dpi nan", "--dpi is from 1"),
        ("x.docx", "--margin 3", "does not know --margin"),
        ("x.xyz", "", ".svg, .pdf"),
        ("x", "", ".svg, .pdf"),
    ],
)
def test_what_cannot_be_followed_is_refused_in_one_line(
    two_maps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str, options: str, told: str
) -> None:
    capsys.readouterr()
    assert main(["export", str(two_maps), str(tmp_path / out), *options.split()]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert not (tmp_path / out).exists()


def test_a_file_without_maps_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new_file(tmp_path / "none.argmap", edits=[]).close()
    assert main(["export", str(tmp_path / "none.argmap"), str(tmp_path / "x.pdf")]) == 2
    assert "no map yet" in capsys.readouterr().err
