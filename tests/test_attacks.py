"""Attacks that once succeeded and belong to no one module; docs/security.md lists the tests of all of them."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from argmap.errors import UserError
from argmap.formats.maps import format_table, map_file
from argmap.formats.sources import isolated_reader
from argmap.formats.sources.file_kinds import FileKind
from argmap.model import map_commands
from argmap.model.tree import tree
from argmap.picture import measure_map
from argmap.picture.cards import FARTHEST_PIN
from argmap.storage import new_file, open_file
from tests.bench import growth_patterns
from tests.picture.maps import LIGHT, tree_of
from tests.sketch import sketch, the_map


@pytest.mark.parametrize(
    "content",
    [
        r"{\rtf1{\info{\title " + r"\u1055?" * 30 + r"{\b x}}}Hello there.}",
        r"{\rtf1{\fonttbl" + r"{\f0 Arial;}" * 30_000 + "}Hello there.}",
        r"{\rtf1{\fonttbl" + r"\f0" * 60_000 + "}Hello there.}",
        r"{\rtf1 Hello there." + ("f" * 19_999 + "g") * 30 + "}",
        r"{\rtf1 Hello there." + (" " * 19_999 + "g") * 20 + "}",
        r"{\rtf1 Hello there." + r'{\field{\*\fldinst{HYPERLINK "' * 3000 + "}",
        r"{\rtf1 Hello there." + r'{\field{\*\fldinst{HYPERLINK "a"}}{' * 3000 + "}",
    ],
    ids=["title", "fonts", "open fonts", "digits", "blanks", "open links", "links"],
)
def test_rich_text_made_to_be_slow_is_read_in_time(content: str) -> None:
    began = time.process_time()
    found = isolated_reader.gather_here(content.encode(), "a.rtf", FileKind.RICH)
    assert "Hello there." in found.sources[0].text
    assert time.process_time() - began < 4


def test_rich_text_keeps_its_characters_and_the_words_of_its_links() -> None:
    content = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil\fcharset0 Times;}{\f1\froman\fcharset204{\*\falt a;}Cyr;}}"
        rb'{\info{\title \u1055?\u1088? \{a\}}}\f0 caf\'e9 \f1 \'cf\'f0 {\field{\*\fldinst{HYPERLINK "http://a.example/"}}'
        rb"{\fldrslt{\ul here}}} now.}"
    )
    (found,) = isolated_reader.gather_here(content, "a.rtf", FileKind.RICH).sources
    assert (found.title, found.text) == ("Пр {a}", "café Пр here now.\n")


@pytest.mark.parametrize("pin", [(1e308, -1e308), (-1e15, 3.0)])
@pytest.mark.usefixtures("qapp")
def test_a_pin_at_the_end_of_the_world_is_drawn_where_a_picture_ends(pin: tuple[float, float]) -> None:
    document = sketch("Cats purr")
    (card,) = measure_map(document, tree_of(document), LIGHT).cards.values()
    box = card.box(pin)
    assert box.pin is not None
    assert max(map(abs, box.pin)) == FARTHEST_PIN
    assert box.pin[0] * pin[0] > 0


@pytest.mark.parametrize(
    "text", ["# # " + "#" * 40_000 + "x", "# a" + " " * 40_000 + "x", "<!--" * 40_000, "a" + " " * 100_000 + "x"]
)
def test_markdown_that_repeats_one_sign_is_read_in_time(text: str) -> None:
    began = time.process_time()
    isolated_reader.gather_here(text.encode() + b"\nEnd.", "a.md", FileKind.MARKDOWN)
    assert time.process_time() - began < 2


def test_what_sqlite_says_of_damage_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.argmap"
    with new_file(path) as file, file.document.edit("Add a map") as edit:
        map_commands.add_map(edit, "Are cats good pets?")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE map SET question = CAST(x'ff41424344' AS TEXT)")
        connection.commit()
    with pytest.raises(UserError) as told:
        open_file(path)
    assert "\n" not in str(told.value)
    assert "ABCD" not in str(told.value)
    assert "its parts do not fit together" in str(told.value)


def test_a_format_of_another_package_that_cannot_be_loaded_disturbs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        name = "broken"

        def load(self) -> object:
            raise RuntimeError("no")

    class Odd(Broken):
        def load(self) -> object:
            return "not a format"

    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: [Broken(), Odd()])
    format_table.every.cache_clear()
    try:
        assert format_table.every() == format_table.FORMATS
    finally:
        monkeypatch.undo()
        format_table.every.cache_clear()


def test_what_argmap_has_written_is_read_back_whatever_its_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_file, "MOST_BYTES", 100)
    document = sketch("Cats purr")
    path = tmp_path / "a.json"
    map_file.write(document, the_map(document), path)
    assert path.stat().st_size > 100
    assert len(map_file.read(path)) > 1


def test_undercuts_of_undercuts_may_be_thousands_deep() -> None:
    document = growth_patterns.document_of("First", "undercuts", 3000)
    assert [level for _, level in tree(document, "m").below("c0")] == list(range(1, 3001))
    assert sum(1 for _ in tree(document, "m").walk()) == 3001
    for form in ("argdown", "dot", "mup", "sadface"):
        assert map_file.content(document, "m", map_file.named(form))
