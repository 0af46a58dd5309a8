"""What is no stance is laid apart, with its reason; what may be one is not."""

import pytest

from argmap.text import no_stance
from argmap.text.no_stance import SaidWords, why_no_stance
from argmap.text.reading_types import QuotationKind
from tests.text.growth import is_linear

DIRECT, MIXED, INDIRECT = QuotationKind.DIRECT, QuotationKind.MIXED, QuotationKind.INDIRECT


def reason(words: str, kind: QuotationKind | None = DIRECT, *headlines: str) -> str | None:
    return why_no_stance([SaidWords(words, "Ada Bell", kind)], headlines)[0]


@pytest.mark.parametrize(
    "words",
    [
        "a mistake",
        "grave concerns",
        "out of control.",
        "first of its kind",
        "My hope",
        "On this basis",
        "Neither do I.",
    ],
)
def test_a_scrap_of_under_five_words_tells_no_stance(words: str):
    assert reason(words, MIXED) == no_stance.FRAGMENT
    assert reason(words) == no_stance.FRAGMENT


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Cars must go.", DIRECT),
        ("We need change", DIRECT),
        ("It's a terrible idea", DIRECT),
        ("This is not fair", DIRECT),
        ("She opposes the deal", INDIRECT),
        ("the toll should stay", INDIRECT),
        ("No.", None),
        ("Agreed!", None),
    ],
)
def test_a_short_sentence_that_judges_or_demands_is_a_stance(words: str, kind: QuotationKind | None):
    assert reason(words, kind) is None


@pytest.mark.parametrize(
    "words", ["$449,000", "60 percent", "more than 1.2 million dollars", "2,521", "in 2016", "3 to 1"]
)
def test_a_number_is_no_stance(words: str):
    assert reason(words, MIXED) == no_stance.NUMBER


@pytest.mark.parametrize(
    "words",
    [
        "The Art of the Long Walk",
        "Harbor Towns and Their Bridges",
        "Ministry for Transport and Housing",
        "All Tides Turn",
    ],
)
def test_a_title_is_no_stance(words: str):
    assert reason(words) in (no_stance.TITLE, no_stance.FRAGMENT)


@pytest.mark.parametrize("words", ["Cities Should Belong to Children", "London and Paris banned old diesels years ago"])
def test_a_sentence_in_capitals_or_full_of_names_is_no_title(words: str):
    assert reason(words) is None


def test_the_same_few_words_by_several_are_a_slogan():
    said = [
        SaidWords("Sand. We live on it.", who, DIRECT) for who in ("the campaign", "Vesterland", "a poster", "a poster")
    ]
    assert set(why_no_stance(said)) == {no_stance.SLOGAN}
    long = "Nobody who has seen the dunes at night would ever build a road there"
    assert set(why_no_stance([SaidWords(long, who, DIRECT) for who in "ABCD"])) == {None}


def test_a_few_words_of_the_headline_are_no_stance_of_their_own():
    assert (
        reason("Sand. We live on it.", DIRECT, "‘Sand. We live on it’ campaign splits Vesterland") == no_stance.HEADLINE
    )
    assert reason("We will not pay for a road that nobody uses", DIRECT, "‘We will not pay’: islanders revolt") is None


@pytest.mark.parametrize(
    "words",
    [
        "Do you think the toll will ever be lifted?",
        "Mayor, I want to ask you about the tunnel.",
        "So what would you say to the families who have to move?",
        "Governor, will you promise today not to raise it again?",
        "How do you answer those who call it a waste?",
    ],
)
def test_an_interviewers_question_is_no_stance(words: str):
    assert reason(words) == no_stance.QUESTION


@pytest.mark.parametrize(
    "words",
    [
        "Does anybody seriously believe that a tunnel pays for itself?",
        "Who is going to pay for that when the subsidy ends?",
        "Why should we trust them a second time?",
        "What do you have to lose by trying something new?",
    ],
)
def test_a_rhetorical_question_is_a_stance(words: str):
    assert reason(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "he would meet the islanders' council on Thursday",
        "the ministry had received eleven letters from residents",
        "she plans to visit the site with two engineers",
        "the two sides met for three hours in Oslo",
        "more than two hundred people took part in the march",
        "it was piloting the cameras at two crossings",
        "the company will publish its figures in March",
        "his office had launched an inquiry into the contract",
        "they arrested four men near the harbor",
        "she joined the council in 2009",
        "police had detained two suspects",
        "the senator was re-elected in 2014",
        "the committee will convene again on Friday",
        "the survey was conducted among 1,200 adults",
        "the fire broke out shortly after midnight",
    ],
)
def test_reported_doings_are_no_stance(words: str):
    assert reason(words, INDIRECT) == no_stance.DOING


@pytest.mark.parametrize(
    "words",
    [
        "the tunnel would cost twice as much as the ferry",
        "he met resistance because the plan was unfair",
        "the council should meet in public",
        "the ministry never received a single complaint",
        "the ferry was better than any bridge",
        "tolls have made the island poorer",
        "the program helped thousands of families",
        "they would not sign a treaty that harms fishermen",
        "more police will not make the square safer",
        "raising fares would only push people back into their cars",
        "the city has spent enough on stadiums",
        "he expects rents to fall once the line opens",
        "he would sign the bill only if the tax is dropped",
        "schools are underfunded",
        "voters deserve to know",
        "they met every condition",
        "the city signed a bad deal",
        "wages rose faster than prices",
    ],
)
def test_a_reported_claim_is_not_taken_for_a_doing(words: str):
    assert reason(words, INDIRECT) is None


def test_what_somebody_says_of_their_own_doing_in_marks_is_kept():
    assert reason("I signed that law and I would sign it again tomorrow") is None


def test_nothing_and_marks_alone_are_fragments():
    assert [reason(words) for words in ("", "…", "“”")] == [no_stance.FRAGMENT] * 3


def test_the_time_grows_with_the_number_of_quotations():
    said = [
        SaidWords(f"he would meet the council number {n} on the matter of the tolls", "A", INDIRECT)
        for n in range(4000)
    ]
    assert is_linear(lambda size: why_no_stance(said[:size], ["Tolls"]), 1000, 4)
