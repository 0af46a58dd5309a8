"""Hand-outs for Word: headings, tables and pictures that are real ones, and words in every script."""

import zipfile
from io import BytesIO

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from argmap.errors import UserError
from argmap.formats import handout_docx
from argmap.formats.sources.docx import read
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.handout import Handout, HandoutKind, HandoutOptions, Picture
from argmap.model.handout_contents import handout
from argmap.model.records import Claim
from tests.picture.maps import any_map, pets, say
from tests.sketch import sketch, the_map

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def content(document: Document, kind: HandoutKind, **options: object) -> bytes:
    made = handout(document, the_map(document), kind, HandoutOptions(**options))  # type: ignore[arg-type]
    return handout_docx.content([made], language="en-GB")


def opened(document: Document, kind: HandoutKind, **options: object):
    return docx.Document(BytesIO(content(document, kind, **options)))


def lines(made) -> list[str]:
    return [paragraph.text for paragraph in made.paragraphs if paragraph.text]


def test_an_outline_has_numbers_sides_quotations_and_sources():
    told = lines(opened(pets(), HandoutKind.REASONS))
    assert told[:2] == ["Are cats good pets?", "Reasons and objections"]
    assert "+  1  Reason: 2 premises together" in told
    assert "−  1.1  Objection to this step" in told
    at = told.index("“Cats purr when they are stroked”")
    assert told[at - 1 : at + 2] == [
        "1a  Premise",
        "“Cats purr when they are stroked”",
        "Ada Lane, owner of four cats [1, paragraph 1]",
    ]
    assert "“They could not care less about you.”" in told
    assert told.index("Sources") < told.index("1\tCats at home")


def test_speakers_are_headings_that_word_lists():
    made = opened(pets(), HandoutKind.SPEAKERS)
    heads = [p.text for p in made.paragraphs if p.style.name == "Heading 1"]
    assert heads[0] == "Ada Lane   owner of four cats"
    assert heads[-1] == "Sources"


def test_the_matrix_is_a_table_whose_head_repeats_and_whose_rows_stay_whole():
    made = opened(pets(), HandoutKind.MATRIX)
    (table,) = made.tables
    rows = {row.cells[0].paragraphs[0].text: [cell.text for cell in row.cells[1:]] for row in table.rows}
    assert rows["dogfan77"][0] == "−"
    assert rows["Ada Lane"][0] == "+"
    assert table.rows[0]._tr.trPr.find(f"{W}tblHeader") is not None
    assert all(row._tr.trPr.find(f"{W}cantSplit") is not None for row in table.rows)
    assert sum(column.width for column in table.columns) <= made.sections[0].page_width


def test_cards_are_a_grid_and_the_checklist_has_boxes():
    made = opened(pets(), HandoutKind.CARDS)
    (table,) = made.tables
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert cells[0].splitlines() == ["Thesis", "Cats make good pets"]
    assert len([cell for cell in cells if cell.strip()]) == 9
    made = opened(pets(), HandoutKind.CHECKLIST)
    assert len(made.tables) == 8
    assert all("☐ +" in table.rows[0].cells[2].text and "☐ −" in table.rows[0].cells[2].text for table in made.tables)


def test_the_document_knows_its_title_and_its_language_and_names_nobody_as_its_author():
    made = opened(pets(), HandoutKind.REASONS)
    about = made.core_properties
    assert (about.title, about.language, about.author, about.last_modified_by) == (
        "Are cats good pets?", "en-GB", "", "",
    )  # fmt: skip
    (language,) = made.styles["Normal"].element.rPr.findall(f"{W}lang")
    assert language.get(f"{W}val") == "en-GB"


def test_pages_have_numbers_and_the_size_of_the_paper():
    made = opened(pets(), HandoutKind.REASONS)
    (section,) = made.sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    codes = [tag.text for tag in section.footer._element.iter(f"{W}instrText")]
    assert codes == ["PAGE", "NUMPAGES"]
    many = sketch("Thesis\n" + "\n".join(f"  + Reason {n}\n    - Doubt {n}" for n in range(20)))
    for n in range(20):
        say(many, f"Doubt {n}", f"Speaker {n}")
    (section,) = opened(many, HandoutKind.MATRIX).sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)


def test_arabic_runs_from_the_right():
    made = opened(sketch("Thesis\n  + القطط جيدة"), HandoutKind.REASONS)
    (paragraph,) = [p for p in made.paragraphs if "القطط" in p.text]
    assert paragraph._element.pPr.find(f"{W}bidi") is not None
    assert paragraph.runs[0]._element.rPr.find(f"{W}rtl") is not None


@pytest.mark.parametrize("kind", HandoutKind)
def test_notes_are_only_for_the_user(kind: HandoutKind):
    document = pets()
    with document.edit("Note") as edit:
        for each in document.all(Claim):
            map_commands.set_note(edit, each.id, "Kimwilllaugh")
    archive = zipfile.ZipFile(BytesIO(content(document, kind, notes=2)))
    assert not any(b"Kimwilllaugh" in archive.read(name) for name in archive.namelist())


def test_texts_of_the_program_are_in_the_language_of_the_user():
    made = handout(pets(), the_map(pets()), HandoutKind.REASONS)

    def say_(text: str) -> str:
        return f"<{text}>" if isinstance(text, Message) else str(text)

    told = lines(docx.Document(BytesIO(handout_docx.content([made], say=say_))))
    assert "<Reasons and objections>" in told
    assert any("<Objection>" in line for line in told)
    assert "They are clean" in told


def test_a_picture_of_a_page_is_put_in_with_its_words(tmp_path):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "a.png"))
    page = Picture((tmp_path / "a.png").read_bytes(), 280.0, 190.0, "The map, page 1 of 1")
    made = docx.Document(BytesIO(handout_docx.content([Handout("Cats?", "Map", (page,), landscape=True)])))
    (shape,) = made.inline_shapes
    room = made.sections[0].page_width.mm - 36
    assert shape.width.mm <= room + 0.1
    assert shape._inline.docPr.get("descr") == "The map, page 1 of 1"


def test_several_maps_are_pages_of_one_document_each_turned_as_it_needs():
    two = [Handout("One?", "Map", ()), Handout("Two?", "Who stands where", (), landscape=True)]
    made = docx.Document(BytesIO(handout_docx.content(two)))
    assert [section.page_width > section.page_height for section in made.sections] == [False, True]
    feet = [section.footer.paragraphs[0].text for section in made.sections]
    assert feet[0].startswith("Map") and feet[1].startswith("Who stands where")
    assert [p.text for p in made.paragraphs if p.style.name == "Title"] == ["One?", "Two?"]


def test_the_program_reads_its_own_hand_outs():
    text = read(content(pets(), HandoutKind.REASONS), "a.docx").text
    assert "“Purring calms people”" in text


@settings(max_examples=25, deadline=None)
@given(any_map(), st.sampled_from(HandoutKind))
def test_any_map_makes_a_document_that_opens(document: Document, kind: HandoutKind):
    assert opened(document, kind).paragraphs


def test_what_cannot_be_written_is_told_in_words(tmp_path):
    made = handout(pets(), the_map(pets()), HandoutKind.REASONS)
    with pytest.raises(UserError, match="could not be written"):
        handout_docx.write([made], tmp_path / "no" / "such" / "folder.docx")
