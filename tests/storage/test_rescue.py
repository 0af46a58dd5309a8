"""What is damaged is told, never shown as verified, and what can be read comes back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from argmap import cli
from argmap.errors import UserError
from argmap.model import map_commands, rules, source_commands
from argmap.model.records import KINDS, Claim, Passage, Source, Stance
from argmap.storage import new_file, open_file, read_document
from argmap.storage.rescue import alterations, read_damaged, rescue

TEXT = "Cats purr, said Ann Bell. “Dogs bark at night,” wrote Tom Baker, who keeps three of them."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "cats.argmap"
    with new_file(made, "Ada") as file:
        with file.document.edit("New map") as edit:
            map = map_commands.add_map(edit, "Do cats make good pets?")
            thesis = map_commands.add_claim(edit, "Cats make good pets", map)
        with file.document.edit("Read") as edit:
            source = source_commands.add_source(edit, "Pets", TEXT)
            passage = source_commands.add_passage(edit, source, 0, 9)
            purr = map_commands.add_claim(edit, "Cats purr", map)
            source_commands.cite(edit, purr, passage)
            map_commands.argue(edit, [purr], Stance.PRO, thesis)
        for number in range(30):
            with file.document.edit("Argue") as edit:
                more = map_commands.add_claim(edit, f"Reason {number}", map)
                map_commands.argue(edit, [more], Stance.CON, thesis)
    return made


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def said(path: Path) -> set[str]:
    with open_file(path) as file:
        assert not list(rules.problems(file.document, KINDS.values()))
        assert not alterations(file)
        return {claim.text for claim in file.document.all(Claim)}


def test_a_changed_letter_is_told_and_comes_back_from_the_history(path: Path, tmp_path: Path) -> None:
    before = said(path)
    tamper(path, "UPDATE claim SET text = 'Cats burr' WHERE text = 'Cats purr'")
    with open_file(path) as file:
        assert "1 record" in file.store.notice
        assert [str(line) for line in alterations(file)] == [
            "Not as it was saved, so check what it says: the claim “Cats burr”."
        ]
    assert "1 record" in read_document(path)[1]
    out = tmp_path / "out.argmap"
    assert rescue(path, out).told == []
    assert said(out) == before


def test_a_changed_row_of_the_history_is_told_and_is_not_undone(path: Path) -> None:
    tamper(path, "UPDATE journal SET steps = replace(steps, 'Reason 29', 'Reason 92')")
    with open_file(path) as file:
        assert [str(line) for line in alterations(file)] == ["Row 32 of the history is not as it was saved."]
        with pytest.raises(UserError, match="not as it was saved"):
            file.history.undo()


def test_records_that_are_gone_come_back_from_the_history(path: Path, tmp_path: Path) -> None:
    before = said(path)
    tamper(path, "DELETE FROM claim WHERE text LIKE 'Reason %'", "DELETE FROM placement")
    found = rescue(path, tmp_path / "out.argmap")
    assert found.told == []
    assert said(tmp_path / "out.argmap") == before


def test_what_is_removed_stays_removed(path: Path, tmp_path: Path) -> None:
    with open_file(path) as file, file.document.edit("Remove") as edit:
        map_commands.remove_claim(edit, next(c.id for c in file.document.all(Claim) if c.text == "Reason 7"))
    before = said(path)
    tamper(path, "UPDATE claim SET note = 'x' WHERE text = 'Reason 8'")
    rescue(path, tmp_path / "out.argmap")
    assert said(tmp_path / "out.argmap") == before
    assert "Reason 7" not in before


def test_without_the_history_what_needs_something_lost_is_left_out_and_told(path: Path) -> None:
    tamper(path, "DELETE FROM journal", "DELETE FROM source_text")
    found = read_damaged(path)
    assert not any(isinstance(record, Source | Passage) for record in found.records.values())
    assert sum(isinstance(record, Claim) for record in found.records.values()) == 32
    told = "\n".join(found.told)
    assert "the quotation “Cats purr”" in told
    assert "Without something it named, which is lost: the claim “Cats purr”." in told


@pytest.mark.parametrize("size", [0, 50, 4096, 20_000, 100_000])
def test_a_file_that_was_cut_off_gives_what_it_can_or_one_sentence(path: Path, tmp_path: Path, size: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:size])
    try:
        rescue(path, tmp_path / "out.argmap")
    except UserError as trouble:
        assert "\n" not in str(trouble)
        assert not (tmp_path / "out.argmap").exists()
    else:
        said(tmp_path / "out.argmap")
    assert path.read_bytes() == content[:size]


@pytest.mark.parametrize("format", range(1, 7))
def test_a_damaged_file_of_every_format_is_rescued(tmp_path: Path, format: int) -> None:
    specimen = Path(__file__).parents[1] / "files" / f"format-{format}.argmap"
    damaged = tmp_path / "damaged.argmap"
    damaged.write_bytes(specimen.read_bytes())
    with closing(sqlite3.connect(damaged)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'argument'").fetchone()
    with damaged.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes(4096))
    rescue(damaged, tmp_path / "out.argmap")
    assert "The park should stay open at night" in said(tmp_path / "out.argmap")


def test_bytes_that_fell_over_are_survived(path: Path, tmp_path: Path) -> None:
    content, chance = path.read_bytes(), Random(4)
    for number in range(12):
        damaged = bytearray(content)
        for _ in range(chance.choice([1, 8, 300])):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        out = tmp_path / f"out{number}.argmap"
        try:
            found = rescue(path, out)
        except UserError:
            continue
        with open_file(out) as file:  # a quotation that was hit does not stand where it says, and is told
            assert {*rules.problems(file.document, KINDS.values())} <= {*map(str, found.told)}
            assert not alterations(file)


def test_the_command_tells_what_is_missing(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tamper(path, "UPDATE claim SET note = 'x' WHERE text = 'Cats purr'")
    assert cli.main(["check", str(path)]) == 1
    assert "the claim “Cats purr”" in capsys.readouterr().out
    out = tmp_path / "out.argmap"
    assert cli.main(["rescue", str(path), "-o", str(out)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert "32 claims, 1 sources" in told[0]
    assert cli.main(["rescue", str(path), "-o", str(out)]) == 2
    assert cli.main(["rescue", str(path), "-o", str(tmp_path / "out.txt")]) == 2
