"""Tables for spreadsheets: every cell comes back as it was, and none of them is a formula."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.cli import main
from argmap.formats import tables
from argmap.formats.maps import map_file
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.quotation_table import rows
from argmap.model.records import Claim, Map, Speaker, Stance
from argmap.model.stance_table import stances


@pytest.fixture(scope="module")
def sample() -> Document:
    return Document(map_file.read_sample())


def read(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_the_quotations_come_back_as_they_are(sample: Document):
    table = read(tables.all_quotations(sample))
    quoted = rows(sample)
    assert table[0] == list(tables.HEADS) and len(table) == len(quoted) + 1 > 30
    assert [row[0] for row in table[1:]] == [tables.defused(row.words) for row in quoted]
    assert [row[1] for row in table[1:]] == [row.name for row in quoted]
    assert {row[8] for row in table[1:]} >= {"for", "against"}


def test_the_matrix_comes_back_as_it_is(sample: Document):
    map = sample.all(Map)[0].id
    found = stances(sample, map)
    table = read(tables.map_matrix(sample, map))
    assert table[0][2:] == [tables.defused(sample.get(id, Claim).text) for id in found.claims]
    for line, speaker in zip(table[1:], found.speakers, strict=True):
        assert line[0] == sample.get(speaker, Speaker).name
        sides = [found.side(speaker, claim).value for claim in found.claims]
        assert line[2:] == ["" if side == "neither" else side for side in sides]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), min_size=1))
def test_any_cells_can_be_read_again_and_none_begins_a_formula(table: list[list[str]]):
    again = read(tables.written(table))
    assert again == [[tables.defused(cell) for cell in row] for row in table]
    for row in again:
        for cell in row:
            assert not cell.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("cell", ["=1+1", "+49 30", "-5 %", "@home", "\t=A1", " =A1", "＝A1"])
def test_a_cell_that_looks_like_a_formula_gets_an_apostrophe(cell: str):
    assert tables.defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=b", "'quoted'", "5 - 3", "“=”"])
def test_other_cells_stay_as_they_are(cell: str):
    assert tables.defused(cell) == cell


def test_a_speaker_with_a_hostile_name_is_harmless(sample: Document):
    bad = '=HYPERLINK("http://example.org","Click")'
    records = [replace(r, name=bad) if isinstance(r, Speaker) else r for r in sample.records().values()]
    document = Document(records)
    for text in (tables.all_quotations(document), tables.map_matrix(document, document.all(Map)[0].id)):
        assert all(not cell.startswith("=") for row in read(text) for cell in row)
    assert all("\t=" not in f"\t{line}" for line in tables.pasted(document, rows(document)).split("\n"))


def test_the_command_line_writes_both(tmp_path, capsys):
    file = str(tmp_path / "sample.argmap")
    assert main(["sample", file]) == 0
    for out, form, head in (("q.csv", [], "Words"), ("m.csv", ["--to", "matrix"], "Speaker")):
        assert main(["export", file, str(tmp_path / out), *form]) == 0
        text = (tmp_path / out).read_bytes().decode("utf-8")
        assert text.startswith("\ufeff" + head) and "\r\n" in text
    for ending in ("svg", "png", "pdf"):
        assert main(["export", file, str(tmp_path / f"m.{ending}"), "--to", "matrix"]) == 0
        assert (tmp_path / f"m.{ending}").stat().st_size > 5_000
    assert "Alvaro Bedoya" in (tmp_path / "m.svg").read_text("utf-8")
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    assert "quotations" in capsys.readouterr().out


def test_tables_of_ours_are_written_and_not_read(tmp_path, capsys):
    path = tmp_path / "q.csv"
    path.write_text("Words\n")
    assert main(["import", str(path), "-o", str(tmp_path / "out.argmap")]) == 2
    assert "holds no argument map" in capsys.readouterr().err


def test_a_first_guess_and_what_is_set_aside_are_told():
    document = Document()
    with document.edit("Fill") as edit:
        map = map_commands.add_map(edit, "Should it be?")
        thesis = map_commands.add_claim(edit, "It should be", map)
        source = source_commands.add_source(edit, "Talk", "It is good. It is old.")
        said = [source_commands.add_passage(edit, source, at, at + 10) for at in (0, 12)]
        reason = map_commands.add_claim(edit, "It is good", map)
        source_commands.cite(edit, reason, said[0])
        guess = map_commands.guess(edit, reason, Stance.PRO, thesis)
        source_commands.set_aside(edit, said[1:])
    head, good, old = read(tables.all_quotations(document))
    sides, guessed, aside = (head.index(name) for name in ("Side", "First guess", "Set aside"))
    assert [good[at] for at in (sides, guessed, aside)] == ["for", "yes", "no"]
    assert [old[at] for at in (guessed, aside)] == ["no", "yes"]
    with document.edit("Confirm") as edit:
        map_commands.confirm(edit, guess)
    assert read(tables.all_quotations(document))[1][guessed] == "no"
