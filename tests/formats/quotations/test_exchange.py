"""Quotations in and out by the table of formats: what goes out is read by others, and comes back."""

import csv
import io
import json
from dataclasses import replace

import docx
import pytest
import yaml

from argmap.cli import main
from argmap.formats import tables
from argmap.formats.maps import map_file
from argmap.formats.quotations import exchange
from argmap.formats.quotations.sheet_reader import first_sheet
from argmap.formats.sources.archive import Archive
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.locators import pages_of
from argmap.model.quotation_table import rows
from argmap.model.reader_marks import ReaderMark, mark_of, with_mark
from argmap.model.records import Claim, Map, Passage, Pile, Source, Speaker
from tests.formats.quotations.test_debate_cards import Named, written

TEXT = "We need the lane, they say. = It *is* wide.\nWe need the lane for 🚲 and “all”.\n"


@pytest.fixture
def document():
    made = Document()
    with made.edit("Fill") as edit:
        map_commands.add_map(edit, "Should it stay?")
        source = source_commands.add_source(
            edit, "The Lane", TEXT, author="Ana Reed", date="2024-05-03", address="https://town.example/lane"
        )
        source_commands.set_pages(edit, source, [0, 28, TEXT.index("for")], ["ii", "3", "4"])
        ana = source_commands.add_speaker(edit, "Ana Reed", role="mayor & baker")
        first = TEXT.index("We need", 5)
        for start, end, who in ((first, len(TEXT) - 1, ana), (28, 43, None), (0, 7, None)):
            made_passage = source_commands.add_passage(edit, source, start, end, speaker=who)
            if who:
                edit.put(
                    with_mark(
                        edit.get(made_passage, Passage),
                        ReaderMark(("need", "a, b"), "Key point.", "Lee", "2024-05-03 10:11"),
                    )
                )
    return made


def map_of(document):
    return document.all(Map)[0].id


def test_pages_are_places_everywhere(document):
    quoted = {row.words[:7]: (row.page, str(row.place)) for row in rows(document)}
    assert quoted == {"We need": ("3–4", "pp. 3–4"), "= It *i": ("3", "p. 3")} or quoted["= It *i"] == ("3", "p. 3")
    (source,) = document.all(Source)
    assert (pages_of(source, 0, 3), pages_of(source, 27, 30)) == ("ii", "ii–3")
    table = list(csv.DictReader(io.StringIO(tables.all_quotations(document).removeprefix("\ufeff"), newline="")))
    assert {row["Page"] for row in table} == {"ii", "3", "3–4"} and "need, a, b" in {row["Tags"] for row in table}


def test_web_annotations_come_back_as_they_were(document):
    text = exchange.write_annotations(document, map_of(document))
    assert json.loads(text)["@context"] == "http://www.w3.org/ns/anno.jsonld"
    again = Document(map_file.read_bytes(text.encode(), "a.jsonld"))
    before = {(p.exact, mark_of(p).tags, mark_of(p).by) for p in document.all(Passage)}
    assert {(p.exact, mark_of(p).tags, mark_of(p).by) for p in again.all(Passage)} >= before - {("We need", (), "")}
    source = next(source for source in again.all(Source) if source.address == "https://town.example/lane")
    assert source.title == "The Lane" and "Ana Reed" in {speaker.name for speaker in again.all(Speaker)}
    assert [pile.heading for pile in again.all(Pile)] == ["need"]


def test_markdown_for_pandoc_carries_its_entries_and_no_markup_of_others(document):
    text = exchange.write_markdown(document, map_of(document))
    _, head, body = text.split("---\n", 2)
    told = yaml.safe_load(head)
    assert told["title"] == "Should it stay?"
    (entry,) = told["references"]
    assert (entry["id"], entry["author"], entry["URL"]) == (
        "reed2024lane",
        [{"family": "Reed", "given": "Ana"}],
        "https://town.example/lane",
    )
    assert "[@reed2024lane, pp. 3-4]" in body and "[@reed2024lane, p. ii]" in body
    assert "\\*is\\*" in body and "mayor \\& baker" in body
    plain = Document(
        replace(r, pages=(), page_labels=()) if isinstance(r, Source) else r for r in document.records().values()
    )
    assert "[@reed2024lane, para. 1]" in exchange.write_markdown(plain, map_of(plain))


def test_word_shows_words_speaker_and_page(document):
    found = docx.Document(io.BytesIO(exchange.write_docx(document, map_of(document))))
    text = "\n".join(paragraph.text for paragraph in found.paragraphs)
    assert "Ana Reed, mayor & baker [1, pp. 3–4]" in text and "= It *is* wide." in text
    assert [p.text for p in found.paragraphs if p.style.name.startswith("Heading")] == ["The Lane", "Sources"]


def test_the_workbook_and_the_text_for_excel_have_the_cells_of_the_table(document):
    wanted = list(csv.reader(io.StringIO(tables.all_quotations(document).removeprefix("\ufeff"), newline="")))
    sheet = list(first_sheet(Archive(exchange.write_xlsx(document, map_of(document)), "a.xlsx")))
    width = len(wanted[0])
    assert [[tables.defused(cell) for cell in [*row, *[""] * width][:width]] for row in sheet] == wanted
    text = exchange.write_excel_text(document, map_of(document)).decode("utf-16")
    assert list(csv.reader(io.StringIO(text, newline=""), delimiter="\t")) == wanted
    assert any(row[0].startswith("'=") for row in wanted)


def test_each_kind_of_file_is_imported_and_told(tmp_path, capsys):
    cards, bib, notes = tmp_path / "aff.docx", tmp_path / "a.bib", tmp_path / "n.json"
    cards.write_bytes(written(Named))
    bib.write_text("@book{reed, title={The Lane}, author={Reed, Ana}, file={a.pdf}}")
    target = {"source": "https://a.example", "selector": {"type": "TextQuoteSelector", "exact": "We need it."}}
    notes.write_text(json.dumps({"type": "Annotation", "target": target, "bodyValue": "Why?"}))
    for path in (cards, bib, notes):
        out = tmp_path / f"{path.stem}.argmap"
        assert main(["import", str(path), "-o", str(out)]) == 0
        assert main(["check", str(out)]) == 0
    told = capsys.readouterr().out
    assert "5 claims" in told and "1 attached file is not read" in told
    assert main(["import", str(tmp_path / "gone.qdpx"), "-o", str(tmp_path / "x.argmap")]) == 2
    found = Document(map_file.read(cards))
    assert found.all(Map)[0].question == "aff" and len(found.all(Claim)) == 5
    other = tmp_path / "essay.docx"
    made = docx.Document()
    made.add_paragraph("No cards here.")
    made.save(other)
    assert main(["import", str(other), "-o", str(tmp_path / "y.argmap")]) == 2


def test_the_command_line_writes_quotations_by_the_ending(tmp_path):
    file = str(tmp_path / "s.argmap")
    assert main(["sample", file]) == 0
    for name, begins in (
        ("q.docx", b"PK"),
        ("q.xlsx", b"PK"),
        ("q.md", b"---"),
        ("q.jsonld", b"{"),
        ("q.csv", b"\xef\xbb\xbfWords"),
    ):
        assert main(["export", file, str(tmp_path / name), "--to", "quotations"]) == 0
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert main(["export", file, str(tmp_path / "s.bib")]) == 0
    assert (tmp_path / "s.bib").read_text("utf-8").startswith("@")
