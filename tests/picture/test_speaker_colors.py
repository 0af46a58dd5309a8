"""Initials and colors of speakers."""

import math
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import source_commands
from argmap.model.document import Document
from argmap.model.records import Speaker, SpeakerKind
from argmap.picture import NAMES, theme
from argmap.picture.speaker_colors import PLACES, color, deal, initials, labels
from argmap.picture.theme import linear
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


def labelled(*names: str) -> dict[str, str]:
    """Return what the discs of these speakers show, by name."""
    document = spoken(*names)
    shown = labels(document.all(Speaker))
    return {document.get(id, Speaker).name: letters for id, letters in shown.items()}


def test_speakers_with_the_same_initials_are_told_apart() -> None:
    assert labelled("ACLU", "ACLU and allied groups", "Anonymous Coward", "Adam Carter", "Amazon", "Amy") == {
        "ACLU": "ACLU",
        "ACLU and allied groups": "AAG",
        "Anonymous Coward": "AC",
        "Adam Carter": "ACa",
        "Amazon": "Am",
        "Amy": "Amy",
    }


def test_where_letters_do_not_suffice_speakers_get_numbers() -> None:
    assert list(labelled("Ed", "Ed.", "“Ed”").values()) == ["Ed", "Ed2", "Ed3"]


@given(st.lists(kept_text, max_size=40))
def test_no_two_speakers_have_the_same_letters_and_all_fit_a_disc(names: list[str]) -> None:
    shown = list(labels(spoken(*names).all(Speaker)).values())
    assert len({letters.casefold() for letters in shown}) == len(shown)
    assert all(1 <= len(letters) <= 8 for letters in shown)


@given(st.lists(kept_text, min_size=1, max_size=20))
def test_one_more_speaker_changes_nobodys_letters(names: list[str]) -> None:
    speakers = list(spoken(*names).all(Speaker))
    before, after = labels(speakers[:-1]), labels(speakers)
    assert before.items() <= after.items()


def hue(color: str) -> tuple[float, float]:
    """Return the hue in degrees and the chroma of "#rrggbb" in OKLCH (Ottosson 2020)."""
    red, green, blue = (linear(int(color[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return math.degrees(math.atan2(b, a)) % 360, math.hypot(a, b)


def turn(one: float, other: float) -> float:
    return abs((one - other + 180) % 360 - 180)


GRAY = 0.03
"""The chroma below which a color has no hue to speak of."""


def test_a_speaker_has_the_same_hue_in_every_theme() -> None:
    for place in range(PLACES):
        hues = [hue(color(place, theme(name))) for name in NAMES]
        assert len({chroma > GRAY for _, chroma in hues}) == 1
        if hues[0][1] > GRAY:
            assert max(turn(hues[0][0], other) for other, _ in hues) < 15


@pytest.mark.parametrize("name", NAMES)
def test_no_speaker_has_the_color_of_a_stance(name: str) -> None:
    colors = theme(name)
    for speaker in colors.speakers:
        angle, chroma = hue(speaker)
        if chroma > GRAY:
            assert min(turn(angle, hue(stance)[0]) for stance in (colors.pro, colors.con)) > 30, speaker
