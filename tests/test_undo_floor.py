"""However a file is made, undo stops at what was made."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.cli import main
from argmap.model import map_commands
from argmap.model.records import Map
from argmap.storage import open_file

ARTICLE = "“Cats make good pets,” said Ann Lee. “Cats ruin every sofa,” said Bob Ray. “Cats purr,” said Ann Lee."
MAKERS: dict[str, Callable[[Path, str], list[str]]] = {
    "sample": lambda _, out: ["sample", out],
    "new": lambda _, out: ["new", out, "--question", "Are cats good pets?"],
    "draft": lambda folder, out: ["draft", str(folder / "a.txt"), "-o", out, "--question", "Are cats good pets?"],
    "import": lambda folder, out: ["import", str(folder / "a.argdown"), "-o", out],
}


@pytest.mark.parametrize("name", MAKERS)
def test_undo_stops_at_what_the_command_line_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "a.argdown").write_text("[Pets]: Cats make good pets\n  + Cats purr\n", encoding="utf-8")
    out = tmp_path / "out.argmap"
    assert main(MAKERS[name](tmp_path, str(out))) == 0
    with open_file(out) as file:
        made = file.document.records()
        assert file.history.undo() is None and file.history.is_untouched()
        with file.document.edit("Another map") as edit:
            map_commands.add_map(edit, "Which dogs?")
    with open_file(out) as file:
        assert [entry.seq for entry in (file.history.made(), file.history.next_undo()) if entry] == [1, 2]
        while file.history.undo():
            pass
        assert file.document.records() == made
        assert file.history.redo() == "Another map"


def test_a_source_added_to_a_new_map_can_be_undone_and_the_map_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    out = tmp_path / "out.argmap"
    main(["new", str(out), "--question", "Are cats good pets?"])
    main(["add", str(out), str(tmp_path / "a.txt")])
    with open_file(out) as file:
        while file.history.undo():
            pass
        assert [type(record) for record in file.document.records().values()] == [Map]
