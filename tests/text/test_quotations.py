"""Quotations and who is said to have spoken them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.text.reading import QuotationKind, read
from tests.text.marked import Specimen, figures, outcome, specimens

TUNED = list(specimens("tuned.txt"))


@pytest.mark.parametrize("specimen", TUNED, ids=lambda s: f"{s.phenomenon}: {s.text[:30]}")
def test_every_quotation_of_a_specimen_is_found_with_its_speaker(specimen: Specimen) -> None:
    assert not outcome(specimen).notes


def test_on_texts_set_aside_quotations_and_speakers_are_found_as_promised() -> None:
    _, quotations, with_speaker = figures("held_back.txt")
    assert quotations >= 0.96
    assert with_speaker >= 0.86


def speakers(text: str) -> list[str | None]:
    return [q.speaker for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]


def test_a_quotation_tells_role_cue_and_to_whom() -> None:
    (found,) = read("“We are ready,” said Nora Pike, head of planning at Easton Council, told of it late.").quotations[
        :1
    ]
    assert (found.exact, found.speaker, found.cue) == ("We are ready", "Nora Pike", "said")
    assert found.role == "head of planning at Easton Council"
    via = read("“We are ready,” Nora Pike told the Easton Herald.").quotations[0].via
    assert via == "Easton Herald"


def test_the_words_stand_without_their_marks() -> None:
    text = "“ Very well , ” said Ann Bell. " + '" very bad ", said Ann Bell.'
    assert [q.exact for q in read(text).quotations if q.kind is QuotationKind.DIRECT] == ["Very well", "very bad"]


def test_a_short_name_is_joined_with_the_full_one() -> None:
    text = "Deputy Jeff Marlow spoke first. “It is safe,” he said. “Very safe,” Marlow added."
    assert speakers(text) == ["Jeff Marlow", "Jeff Marlow"]


def test_an_acronym_is_joined_with_the_long_name() -> None:
    text = "The Society of Marsh Wardens (SMW) met. “We object,” the SMW said. "
    text += "“Strongly,” the Society of Marsh Wardens wrote."
    assert set(speakers(text)) == {"Society of Marsh Wardens"}


def test_nobody_is_guessed_where_a_pronoun_fits_nobody() -> None:
    assert speakers("“It was dark,” she said.") == [None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministry countered that the figures were old.", "the figures were old"),
        ("According to Ida Crane, the wells are dry.", "the wells are dry"),
        ("The wells are dry, Ida Crane said.", "The wells are dry"),
        (
            "Digging is hard, but finding water is harder, Ida Crane said.",
            "Digging is hard, but finding water is harder",
        ),
        ("Ida Crane, who has two sons at the school, said parents still want a vote.", "parents still want a vote"),
        ("Rep. A. B. Crane of Ohio, the head of the panel, said the well was dry.", "the well was dry"),
        ("The wells are dry, according to county records.", "The wells are dry"),
        ("Officials said Friday the wells would reopen.", "the wells would reopen"),
        ("Ida Crane told reporters she would not run again.", "she would not run again"),
        ("To save water, Ida Crane said, farms must change.", "farms must change"),
        ("The baker claims to have been pushed.", "to have been pushed"),
        ("The wells, who owns them or not, are dry, experts say.", "The wells, who owns them or not, are dry"),
        ("The bank announced it would close two branches.", "it would close two branches"),
        ("Joy Pell rejected Ida Crane’s claim that the wells were dry.", "the wells were dry"),
        ("The council asked residents to boil their water.", "boil their water"),
        ("A county clerk told the Post that the rolls had been burnt.", "the rolls had been burnt"),
    ],
)
def test_indirect_speech_is_found_and_marked_as_such(text: str, words: str) -> None:
    assert [q.exact for q in read(text).quotations if q.kind is QuotationKind.INDIRECT] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Crane noted the rule in her letter.",
        "The bank announced a new branch.",
        "Ida Crane said nothing about the foul at the wells.",
        "Ida Crane wrote the plan that the paper unearthed.",
        "Everything Ida Crane says is a lie to me.",
        "The Guard and state troopers will remain in town.",
        "Ida Crane said Friday as she entered the hall.",
        "Ida Crane, who had the flu, agreed with the baker.",
    ],
)
def test_a_verb_of_saying_without_a_statement_reports_nothing(text: str) -> None:
    assert not read(text).quotations


def test_a_block_without_marks_is_the_word_of_who_is_said_to_write() -> None:
    text = "The tenants wrote:\n\nWe shall not pay for a lift that does not move.\n\nThe landlord is away."
    (found,) = [q for q in read(text).quotations if q.kind is QuotationKind.BLOCK]
    assert found.exact == "We shall not pay for a lift that does not move."
    assert found.speaker == "The tenants"


def test_scare_quotes_in_comments_are_no_quotations() -> None:
    text = "Comments\n\nmara says:\n\nYour “plan” is “a joke” at best.\n\njuno says:\n\nThe “experts” sleep.\n"
    assert not read(text).quotations


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="ab Said,.“”\"'‘’«»:?!\n>-TheSmith says", max_size=400))
def test_any_text_can_be_read_and_every_offset_gives_the_words(text: str) -> None:
    reading = read(text)
    for quotation in reading.quotations:
        assert text[quotation.start : quotation.end] == quotation.exact
        assert quotation.exact.strip() == quotation.exact != ""
    for comment in reading.comments:
        assert comment.start <= comment.body_start <= comment.body_end <= comment.end
        assert text[comment.start : comment.end]


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    for quotation in read(text).quotations:
        assert text[quotation.start : quotation.end] == quotation.exact


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The hall rang with cries of “shame on you” all night.", "shame on you"),
        ("She left after chants of “no more trams” in the street.", "no more trams"),
        ("He faced accusations of “cowardice” last year.", "cowardice"),
    ],
)
def test_what_a_crowd_cries_is_a_quotation_of_nobody_named(text: str, words: str) -> None:
    assert [(q.exact, q.speaker) for q in read(text).quotations] == [(words, None)]


def test_a_short_quotation_far_behind_its_cue_goes_with_the_one_between_them() -> None:
    far = "for all of those who have lived beside the river in the old part of the town since the war"
    both = read(f"Marsh said the plan was “a trap” {far}, and “a joke”.").quotations
    assert [(q.exact, q.speaker) for q in both if q.kind is not QuotationKind.INDIRECT] == [
        ("a trap", "Marsh"),
        ("a joke", "Marsh"),
    ]
    alone = read(f"Marsh said the plan was a trap {far}, and “a joke”.").quotations
    assert not [q for q in alone if q.kind is not QuotationKind.INDIRECT]


def test_a_clause_behind_an_inserted_speaker_at_the_beginning_is_theirs() -> None:
    found = read("The toll is old. But, opponents say, the toll will raise prices.\n").quotations
    assert [(q.speaker, q.exact) for q in found] == [("opponents", "the toll will raise prices")]


def test_who_only_hears_words_is_not_their_speaker() -> None:
    (found,) = read("The town talked. “The toll is a bad plan,” reporters heard from Dora Finch.\n").quotations
    assert found.speaker != "reporters"
