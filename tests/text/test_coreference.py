"""Which names mean the same speaker."""

from __future__ import annotations

import pytest

from argmap.text.reading import Reading, SpeakerKind, SpeakerName, read
from argmap.text.speaker_linking import join_speakers


def test_names_are_joined_across_texts() -> None:
    one = read("The League of Weavers (LOW) met. “We are few,” the League of Weavers said.")
    two = read("“We are few,” the LOW wrote. “So few,” said weaver Tom Alder.")
    three = read("“So few,” Alder said again.")
    joined = join_speakers([one, two, three])
    assert joined[0, "League of Weavers"] == joined[1, "LOW"]
    assert joined[1, "Tom Alder"].name == joined[2, "Alder"].name == "Tom Alder"
    assert "LOW" in joined[0, "League of Weavers"].aliases


def test_two_people_of_one_surname_stay_apart() -> None:
    one = read("“Yes,” said Ann Reed. “No,” said Bert Reed.")
    two = read("“Perhaps,” Reed said.")
    joined = join_speakers([one, two])
    assert joined[0, "Ann Reed"] != joined[0, "Bert Reed"]
    assert joined[1, "Reed"].name == "Reed"


def test_anonymous_writers_of_two_threads_stay_apart() -> None:
    thread = "Comments\n\nAnonymous says:\n\nYes.\n\nAnonymous says:\n\nNo.\n"
    readings = [read(thread), read(thread)]
    joined = join_speakers(readings)
    assert joined[0, "Anonymous"].kind == "anonymous"
    assert len(joined) == 2


def test_every_speaker_of_a_reading_is_in_the_joined_ones() -> None:
    readings = [read("“Aye,” said Ann Reed. “Nay,” a clerk said."), read("“Aye,” said Reed.")]
    joined = join_speakers(readings)
    for number, reading in enumerate(readings):
        for speaker in reading.speakers:
            assert (number, speaker.name) in joined


def test_an_anonymous_writer_gets_nothing_from_one_in_another_text() -> None:
    baker = Reading((), (), (SpeakerName("Anonymous", "anonymous", "a baker", ("the baker",)),))
    other = Reading((), (), (SpeakerName("Anonymous", "anonymous", None, ()),))
    joined = join_speakers([baker, other])
    assert joined[1, "Anonymous"] == SpeakerName("Anonymous", "anonymous", None, ())


def _named(*speakers: tuple[str, SpeakerKind]) -> Reading:
    return Reading((), (), tuple(SpeakerName(name, kind, None, ()) for name, kind in speakers))


def test_a_short_name_that_fits_two_is_joined_with_neither() -> None:
    people = _named(("Ann Reed", "person"), ("Bert Reed", "person"), ("Reed", "person"))
    papers = _named(("Harbor Post", "organization"), ("River Post", "organization"), ("Post", "organization"))
    leagues = _named(("River Defense League", "organization"), ("Defense of the River", "organization"))
    group = _named(("the river defense group", "description"))
    assert join_speakers([people])[0, "Reed"].name == "Reed"
    assert join_speakers([papers])[0, "Post"].name == "Post"
    assert join_speakers([leagues, group])[1, "the river defense group"].name == "the river defense group"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a common noun as a surname ends no sentence behind its title
        ("Mayor Ann Lowe mocked the rules of Mr. Tribe. “They are a joke,” she said.", "Ann Lowe"),
        # a place behind a comma is not the subject
        ("Speaking at a rally in Salem, Ohio, Bob Hale waved. “We will win,” he said.", "Bob Hale"),
        # of two with one surname, the one named most
        (
            "Bob Hale won. Hale thanked his wife, Ida Hale, and his town. Hale smiled. “It is over,” Hale said.",
            "Bob Hale",
        ),
        # several are not one man
        ("The Bar Council met Bob Hale. “We are not amused,” they wrote.", "Bar Council"),
    ],
)
def test_a_pronoun_or_surname_means_whom_a_reader_takes_it_for(text: str, speaker: str) -> None:
    assert read(text).quotations[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Gloria Banks of the Pier Council said no. “We wait,” Banks said.", ["Gloria Banks"]),
        ("“Late again,” said Marco Baker. “So late,” Baker said.", ["Marco Baker", "Marco Baker"]),
        (
            "“They are back,” said Karen Judge of the River Trust. “We count,” Judge said.",
            ["Karen Judge", "Karen Judge"],
        ),
        ("“They are back,” said Karen Judge. “I rule on Monday,” the judge said.", ["Karen Judge", "the judge"]),
        ("“We wait,” said Gloria Banks. Banks said she would vote no.", ["Gloria Banks", "Gloria Banks"]),
        ("The banks met. “We wait,” said Gloria Banks. Banks said they lent less.", ["Gloria Banks", "Banks"]),
    ],
)
def test_a_surname_that_is_a_noun_as_well_means_the_person_where_it_has_a_capital(
    text: str, speakers: list[str]
) -> None:
    assert [quotation.speaker for quotation in read(text).quotations] == speakers
