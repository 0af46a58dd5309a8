"""Initials and colors of speakers."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.records import Speaker, SpeakerKind
from argmap.picture import NAMES, theme
from argmap.picture.speaker_colors import PLACES, color, deal, initials
from argmap.storage import new_file, open_file
from tests.picture.maps import any_text, kept_text
from tests.sketch import numbered


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Lane", "AL"),
        ("Ada Maria van der Lane", "AL"),
        ("Deputy Jeff Talbot", "JT"),
        ("Dr. Bo Okafor", "BO"),
        ("The Deputy", "TD"),
        ("ACLU", "AC"),
        ("EU", "EU"),
        ("dogfan77", "Do"),
        ("ACLU and 24 groups", "AC"),
        ("Amazon", "Am"),
        ("“Anonymous Coward”", "AC"),
        ("Jean-Luc Picard", "JP"),
        ("@somebody", "So"),
        ("王小明", "王"),
        ("", "?"),
        ("…", "?"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(any_text)
def test_any_name_has_initials_that_fit_a_disc(name: str) -> None:
    assert 1 <= len(initials(name)) <= 8


def spoken(*names: str) -> Document:
    """Return a document with these speakers, who came one after the other."""
    document = Document(new_id=numbered())
    for name in names:
        with document.edit("Add") as edit:
            source_commands.add_speaker(edit, name)
    return document


def places(document: Document) -> dict[str, int]:
    """Return the place of each speaker in the palette by name."""
    dealt = deal(document)
    return {speaker.name: dealt[speaker.id] for speaker in document.all(Speaker)}


def test_a_speaker_keeps_the_color_from_day_to_day() -> None:
    """The value is written down here on purpose: it may change with the palette, never from run to run."""
    assert places(spoken("Ada Lane", "Cy Young", "ACLU")) == {"Ada Lane": 7, "Cy Young": 1, "ACLU": 11}


@given(st.lists(kept_text, min_size=PLACES, max_size=PLACES))
def test_no_two_of_twelve_speakers_have_the_same_color(names: list[str]) -> None:
    document = spoken(*names)
    for name in NAMES:
        assert len({color(place, theme(name)) for place in deal(document).values()}) == PLACES


@given(st.lists(kept_text, max_size=30), kept_text)
def test_one_more_speaker_changes_nobodys_color(names: list[str], another: str) -> None:
    document = spoken(*names)
    before = dict(deal(document))
    with document.edit("Add") as edit:
        source_commands.add_speaker(edit, another)
    assert {id: place for id, place in deal(document).items() if id in before} == before


@given(st.lists(kept_text, max_size=40))
def test_colors_are_dealt_out_evenly(names: list[str]) -> None:
    uses = Counter(deal(spoken(*names)).values())
    assert max((uses[place] for place in range(PLACES)), default=0) <= -(-len(names) // PLACES)


def test_writing_a_name_with_other_blanks_or_capitals_does_not_change_the_color() -> None:
    assert list(places(spoken("Ada  Lane")).values()) == list(places(spoken("ada lane")).values())


def test_speakers_have_the_same_colors_when_their_file_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "Map.argmap"
    file = new_file(path)
    ids = []
    for number in range(9):
        with file.document.edit("Add") as edit:
            ids.append(source_commands.add_speaker(edit, f"Speaker {number}"))
    with file.document.edit("Change") as edit:
        source_commands.describe_speaker(edit, ids[0], name="Speaker 0", kind=SpeakerKind.PERSON, role="teacher")
        source_commands.remove_speaker(edit, ids[4])
    before = dict(deal(file.document))
    file.close()
    again = open_file(path)
    assert dict(deal(again.document)) == before
    again.close()
