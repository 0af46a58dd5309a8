"""The flow as a workbook: strings alone, every claim in the column of its speech, printed lying."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from argmap.cli import main
from argmap.formats import flow_sheet
from argmap.model.document import Document
from argmap.model.flow import flow
from argmap.model.records import Claim
from tests.model.test_flow import DEBATE, told
from tests.sketch import claim, sketch, the_map

NS = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def parts(document: Document) -> dict[str, str]:
    content = flow_sheet.content(document, flow(document, the_map(document)))
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def cells(found: dict[str, str], sheet: int = 1) -> dict[str, str]:
    """Return the words of each cell of a sheet."""
    strings = [
        "".join(text.itertext()) for text in ElementTree.fromstring(found["xl/sharedStrings.xml"]).findall("s:si", NS)
    ]
    made = {}
    for cell in ElementTree.fromstring(found[f"xl/worksheets/sheet{sheet}.xml"]).iter(f"{{{NS['s']}}}c"):
        if (value := cell.find("s:v", NS)) is not None:
            assert cell.get("t") == "s", "a cell that is no string"
            made[cell.get("r")] = strings[int(value.text)]
    return made


def test_each_claim_stands_in_the_column_of_its_speech():
    found = parts(told(sketch(DEBATE), They_scratch="2NC/1NR"))
    shown = cells(found)
    assert shown["A1"] == "Are cats good pets?"
    assert shown["B3"] == "(−) 1NC\nagainst\nfirst negative constructive"
    assert shown["A4"] == "Cats are good pets"
    assert shown["A5"] == "(+) Purring calms"
    assert shown["B5"] == "(−) Few were studied"
    assert shown["D8"] == "(−) They scratch"
    assert shown["E9"] == "(+) Claws can be cut"
    assert shown["A7"] == "(+) They are clean\n✗ dropped: no answer in 1NC"


def test_the_sheet_is_frozen_below_the_speeches_and_printed_lying_as_wide_as_the_paper():
    sheet = parts(told(sketch(DEBATE)))["xl/worksheets/sheet1.xml"]
    assert re.search(r'<pane ySplit="3"[^>]*state="frozen"', sheet)
    assert 'orientation="landscape"' in sheet
    assert 'fitToHeight="0"' in sheet and "fitToPage" in sheet
    assert '<mergeCell ref="B8:B9"/>' in sheet  # a claim with two answers


def test_the_list_has_every_claim_with_what_it_is_about():
    shown = cells(parts(told(sketch(DEBATE), They_scratch="1NC")), 2)
    rows = {shown[f"E{row}"]: row for row in range(2, 11)}
    row = rows["They scratch"]
    assert [shown[f"{column}{row}"] for column in "BCDF"] == ["1NC", "set", "against", "Cats are good pets"]
    assert shown[f"G{rows['They are clean']}"] == "dropped: no answer in 1NC"


@pytest.mark.parametrize("text", ["=1+1", "+1", "@SUM(A1)", "http://a.b/", "a\x0b\ufffeb", "x" * 40_000, "", " 12 "])
def test_no_words_become_a_formula_or_break_the_file(text: str):
    document = told(sketch(DEBATE))
    with document.edit("Odd") as edit:
        for words in ("Cats are good pets", "Purring calms"):
            edit.put(replace(edit.get(claim(document, words), Claim), text=text))
    found = parts(document)
    for name, xml in found.items():
        if name.endswith(".xml"):
            ElementTree.fromstring(xml)
    assert "<f>" not in "".join(found.values())
    assert "hyperlink" not in "".join(found.values())
    assert cells(found) and cells(found, 2)


def test_a_claim_that_is_too_high_for_one_row_gets_several():
    document = told(sketch("Pets\n  + Long"))
    with document.edit("Long") as edit:
        edit.put(replace(edit.get(claim(document, "Long"), Claim), text="word " * 900))
    sheet = parts(document)["xl/worksheets/sheet1.xml"]
    heights = [float(height) for height in re.findall(r'ht="([\d.]+)"', sheet)]
    assert max(heights) <= 409
    assert '<mergeCell ref="A5:A' in sheet


def test_an_empty_map_is_a_workbook_too():
    assert "No claims yet" in cells(parts(sketch(""))).values()


def test_the_command_line_writes_a_flow_of_every_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "sample.argmap"
    assert main(["sample", str(file)]) == 0
    for name, more in (
        ("a.xlsx", []),
        ("b.svg", ["--to", "flow"]),
        ("c.pdf", ["--to", "flow", "--speeches", "policy"]),
    ):
        assert main(["export", str(file), str(tmp_path / name), *more]) == 0
        assert (tmp_path / name).stat().st_size > 1000
    capsys.readouterr()
    for more, said in (
        (["a.txt", "--to", "flow"], "A flow is written as XLSX"),
        (["a.xlsx", "--speeches", "chess"], "There is no debate format “chess”"),
        (["a.png", "--speeches", "policy"], "--speeches is for the flow"),
        (["a.xlsx", "--branch", "x"], "--branch makes no sense"),
    ):
        assert main(["export", str(file), str(tmp_path / more[0]), *more[1:]]) == 2
        assert said in capsys.readouterr().err


def test_a_flow_is_a_plain_table_too():
    document = told(sketch("Pets\n  + =1+1\n    - No"))
    lines = flow_sheet.as_csv(document, flow(document, the_map(document))).splitlines()
    assert lines[1:] == [
        "1,Motion,,,Pets,,",
        "2,1AC,proposed,for,'=1+1,Pets,",
        "3,1NC,proposed,against,No,'=1+1,not answered yet; 2AC can answer",
    ]


def test_a_spreadsheet_opens_it(tmp_path: Path):
    office = shutil.which("localc")
    if office is None:
        pytest.skip("LibreOffice Calc is not installed")
    document = told(sketch(DEBATE))
    flow_sheet.write_flow(document, flow(document, the_map(document)), tmp_path / "flow.xlsx")
    home = f"-env:UserInstallation=file://{tmp_path}/office"
    command = [
        office,
        home,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "flow.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    rows = (tmp_path / "flow.csv").read_text(encoding="utf-8")
    assert "(+) Purring calms,(−) Few were studied,(+) Forty are enough" in rows
