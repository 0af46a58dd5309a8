"""Slides: one for each step, with text that can be edited, who says it and where, and the context in the notes."""

import zipfile
from io import BytesIO
from pathlib import Path

import pptx
import pytest
from hypothesis import given, settings

from argmap.cli import main
from argmap.formats import slides_pptx
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.handout import HandoutOptions
from argmap.model.records import Claim
from argmap.model.slide_deck import slide_deck
from tests.picture.maps import any_map, pets, say
from tests.sketch import claim, sketch, the_map


def shown(document: Document, **options: object):
    deck = slide_deck(document, the_map(document), HandoutOptions(**options))  # type: ignore[arg-type]
    return pptx.Presentation(BytesIO(slides_pptx.content([deck], [b""], language="en-GB")))


def words(slide) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def find(made, text: str):
    return next(slide for slide in made.slides if text in words(slide))


def test_a_map_is_told_in_reading_order_one_slide_for_each_step():
    made = shown(pets())
    titles = [slide.shapes.title.text_frame.text.replace("\n", " | ") for slide in made.slides]
    assert titles[0] == "Are cats good pets?"
    assert titles[1] == "Thesis | Cats make good pets"
    assert titles[2] == "Together a reason for  “Cats make good pets”"
    assert titles[3].startswith(
        "Objection to the step from  “Cats purr when they are stroked” + “Purring calms people” |"
    )
    assert titles[-1] == "Sources"
    assert len(titles) == 11
    assert (made.slide_width, made.slide_height) == (12191695, 6858000)


def test_a_step_has_its_premises_its_speakers_and_the_context_in_the_notes():
    slide = find(shown(pets()), "Together a reason for")
    told = words(slide)
    assert "“Cats purr when they are stroked”" in told and "“Purring calms people”" in told
    assert "— Ada Lane, owner of four cats [1, paragraph 1]" in told
    assert "1a + 1b · Are cats good pets?" in told
    notes = slide.notes_slide.notes_text_frame.text
    assert "Before. “Purring calms people” After." in notes


def test_notes_of_claims_are_only_for_the_user():
    document = pets()
    for each in list(document.all(Claim)):
        with document.edit("Note") as edit:
            map_commands.set_note(edit, each.id, "Kim will laugh at this")
    deck = slide_deck(document, the_map(document), HandoutOptions())
    archive = zipfile.ZipFile(BytesIO(slides_pptx.content([deck], [b""])))
    assert not [name for name in archive.namelist() if b"Kim will laugh" in archive.read(name)]


def test_a_branch_without_names_names_nobody():
    document = pets()
    made = shown(document, branch=claim(document, "Cats ignore you"), speakers=False, sources=False)
    told = "\n".join(words(slide) + slide.notes_slide.notes_text_frame.text for slide in made.slides)
    assert "Cats ignore you" in told and "Purring" not in told and "dogfan77" not in told and "Pet forum" not in told


@pytest.mark.parametrize("text", ["Word " * 600, "W" * 3000, "كل القطط تخرخر", "A\x0b\x1f <a:t>&amp;"])
def test_any_words_stay_on_the_slide(text: str):
    document = sketch("Thesis\n  + Claim & Other")
    with document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, "Claim"), text)
    say(document, "Other", "Ada Lane", words=text.replace("\n", " ").strip() or "x")
    made = shown(document)
    for slide in made.slides:
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.top >= 0
            assert shape.left + shape.width <= made.slide_width and shape.top + shape.height <= made.slide_height


def test_what_is_too_long_for_a_slide_is_whole_in_its_notes():
    document = sketch("Thesis\n  + Claim\n  - Other & Third & Fourth")
    long = " ".join(f"word{number}" for number in range(600))
    with document.edit("Reword") as edit:
        for name in ("Claim", "Third", "Fourth"):
            map_commands.reword(edit, claim(document, name), f"{name} {long}")
    made = shown(document)
    alone, together = find(made, "Reason for"), find(made, "Together an objection")
    for slide in (alone, together):
        assert len(words(slide)) < 3000 and "…" in words(slide)
        assert "word599" in slide.notes_slide.notes_text_frame.text


@settings(max_examples=4, deadline=None)
@given(any_map())
def test_every_map_makes_slides_that_open(document: Document):
    assert len(shown(document).slides) >= 1


def test_the_command_writes_slides_of_all_maps_with_their_pictures(tmp_path: Path):
    file, out = tmp_path / "sample.argmap", tmp_path / "slides.pptx"
    assert main(["sample", str(file)]) == 0
    assert main(["export", str(file), str(out), "--all-maps"]) == 0
    made = pptx.Presentation(str(out))
    (picture,) = [shape for shape in made.slides[1].shapes if shape.shape_type == 13]
    assert "Should Amazon" in picture._element._nvXxPr.cNvPr.get("descr")
    assert len(made.slides) == 40
