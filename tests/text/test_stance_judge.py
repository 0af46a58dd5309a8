import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model.records import Stance
from argmap.text.polarity import evaluations
from argmap.text.stance_judge import Context, Suggestion, judge
from tests.bench.stance_calibration import pairs, table

CAMERAS = "The city should install more cameras."
REPLY = Context(reply=True)


def stance_of(passage: str, claim: str, context: Context = REPLY) -> Stance | None:
    suggestion = judge(passage, claim, context)
    return suggestion.stance if suggestion else None


@pytest.mark.parametrize("half", ["held", "check"])
def test_of_the_sure_answers_at_least_four_in_five_are_right(half: str) -> None:
    sure = [(answers, right) for low, _, answers, right in table(pairs(half)) if low >= 0.8]
    answers, right = sum(a for a, _ in sure), sum(r for _, r in sure)
    assert answers >= 10
    assert right >= 0.8 * answers


def test_the_less_sure_answers_are_no_surer_than_they_are_right() -> None:
    held = table(pairs("held"))
    weak = next(row for row in held if row[0] == 0.5)
    assert weak[3] / weak[2] >= 0.5
    middling = [row for row in held if 0.6 <= row[0] < 0.8]
    assert sum(row[3] for row in middling) >= 0.6 * sum(row[2] for row in middling)


def test_most_passages_without_a_stance_get_no_answer() -> None:
    without = [pair for pair in pairs("held") + pairs("check") if pair.gold == "none"]
    answered = [pair for pair in without if judge(pair.passage, pair.claim, pair.context)]
    assert len(answered) <= 0.2 * len(without)


@pytest.mark.parametrize(
    "passage",
    [
        "The meeting begins at eight in the town hall.",
        "Does anyone know where they would stand?",
        "No idea what the law says here.",
        "Right now there are twelve of them.",
        "Exactly how many are there?",
        "",
        "…",
    ],
)
def test_without_a_cue_there_is_no_answer(passage: str) -> None:
    assert judge(passage, CAMERAS, REPLY) is None


@pytest.mark.parametrize(
    ("passage", "stance"),
    [
        ("Exactly. We have waited long enough.", Stance.PRO),
        ("I could not agree more.", None),
        ("Couldn't agree more.", Stance.PRO),
        ("Nonsense. Nobody looks at the pictures.", Stance.CON),
        ("Absolutely not.", Stance.CON),
        ("I see your point, but they do not stop anybody.", Stance.CON),
        ("While that may be so, someone has to pay.", Stance.CON),
    ],
)
def test_an_answer_shows_its_side_in_its_opening(passage: str, stance: Stance | None) -> None:
    if stance is None:
        assert stance_of(passage, CAMERAS) in (None, Stance.PRO)
    else:
        assert stance_of(passage, CAMERAS) is stance


def test_an_opening_counts_only_in_an_answer() -> None:
    assert judge("Exactly. We have waited long enough.", CAMERAS) is None


def test_one_who_agrees_with_half_and_disagrees_with_half_gets_no_answer() -> None:
    assert judge("Agreed on the first half. On the second I disagree.", CAMERAS, REPLY) is None


def test_harm_speaks_for_a_claim_that_would_stop_the_thing() -> None:
    passage = "The sheriff said that face recognition is a threat to everyone."
    assert stance_of(passage, "Amazon should stop selling face recognition.", Context()) is Stance.PRO
    assert stance_of(passage, "Amazon should sell face recognition.", Context()) is Stance.CON


def test_no_harm_is_not_harm() -> None:
    assert stance_of("The study found it does no harm.", "The pesticide is dangerous.", Context()) is Stance.CON


def test_a_speaker_who_took_a_side_is_taken_to_stay_on_it() -> None:
    said = (("More cameras should be installed in the city", Stance.CON),)
    suggestion = judge("My street was always quiet at night.", CAMERAS, Context(speaker_stances=said))
    assert suggestion is not None
    assert suggestion.stance is Stance.CON
    assert suggestion.score < 0.8


def test_answering_a_quoted_opponent_is_speaking_for_the_claim() -> None:
    context = Context(quoted_and_answered="I oppose these cameras.")
    assert stance_of("Then who will look after the square?", CAMERAS, context) is Stance.PRO


def test_however_turns_against_the_sentence_before() -> None:
    context = Context(previous_sentences=("I support this plan.",))
    assert stance_of("However, the money is not there.", CAMERAS, context) is Stance.CON


def test_the_reason_quotes_the_words_that_gave_the_cue() -> None:
    suggestion = judge("Nonsense, nobody looks at the pictures.", CAMERAS, REPLY)
    assert suggestion is not None
    assert suggestion.reason == "opens its answer with “Nonsense”"
    assert suggestion.cue.words == "Nonsense"


@given(st.text(max_size=200), st.text(max_size=80), st.booleans())
def test_any_text_gets_an_honest_number_or_no_answer(passage: str, claim: str, reply: bool) -> None:
    suggestion = judge(passage, claim, Context(reply=reply))
    if suggestion is not None:
        assert isinstance(suggestion, Suggestion)
        assert 0.5 <= suggestion.score < 1
        assert suggestion.reason


def test_cues_that_cancel_out_give_no_answer() -> None:
    said = (("More cameras should be installed in the city", Stance.PRO),)
    passage = "I see your point, but they do not stop anybody."
    assert stance_of(passage, CAMERAS, Context(reply=True)) is Stance.CON
    assert stance_of(passage, CAMERAS, Context(reply=True, speaker_stances=said)) is None


def test_less_of_what_is_bad_is_good() -> None:
    assert [value.sign for value in evaluations("Injuries fell after the cameras came.")] == [1]
    assert [value.sign for value in evaluations("Injuries rose after the cameras came.")] == [-1]


def test_no_answer_is_surer_than_irony_allows() -> None:
    passage = "Exactly. I agree, you are right, this is the best plan of all."
    suggestion = judge(passage, CAMERAS, Context(reply=True, speaker_stances=((CAMERAS, Stance.PRO),)))
    assert suggestion is not None
    assert suggestion.score == 0.95
