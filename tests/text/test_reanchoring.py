from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.text.normalized_text import edition, fold
from argmap.text.reanchoring import Anchor, State, anchor_at, difference, find_again, find_all_again
from tests.bench.anchor_trials import verdict
from tests.text.edited_texts import edited

STORY = (
    "The council met on Tuesday. Okafor called the cameras a threat to everyone who walks past. "
    "“They see more than we think,” she said. The Alpha system was approved. "
    "A second vote follows in May, when the budget is known. The Beta system was approved. "
    "Residents may write to the clerk until then."
)


def anchor_of(words: str, text: str = STORY) -> Anchor:
    start = text.index(words)
    return anchor_at(text, start, start + len(words))


def test_a_passage_in_an_unchanged_text_is_where_it_was() -> None:
    found = find_again(anchor_of("The Beta system was approved."), STORY)
    assert found.state is State.EXACT
    assert found.place is not None
    assert found.place.exact == "The Beta system was approved."


def test_a_passage_moves_with_its_text() -> None:
    found = find_again(anchor_of("a threat to everyone"), "Corrected on Friday.\n\n" + STORY)
    assert found.state is State.MOVED
    assert found.place is not None
    assert found.place.start == STORY.index("a threat") + 22


def test_other_white_space_and_quotation_marks_are_the_same_words() -> None:
    dressed = STORY.replace("“", '"').replace("”", '"').replace("more than", "more\u00a0\nthan")
    found = find_again(anchor_of("“They see more than we think,”"), dressed)
    assert found.state is State.EXACT
    assert found.place is not None
    assert found.place.exact == '"They see more\u00a0\nthan we think,"'


def test_a_comma_or_a_capital_is_a_change() -> None:
    words = "A second vote follows in May, when the budget is known."
    for other in (words.replace(",", ""), words.replace("second", "Second")):
        assert find_again(anchor_of(words), STORY.replace(words, other)).state is State.CHANGED


def test_changed_words_in_their_old_context_are_marked_and_the_difference_shown() -> None:
    words = "Okafor called the cameras a threat to everyone who walks past."
    other = "Okafor called the cameras a serious threat to anyone who walks past."
    found = find_again(anchor_of(words), STORY.replace(words, other))
    assert found.state is State.CHANGED
    assert found.place is not None
    assert found.place.exact == other
    assert ("added", "anyone") in difference(words, other)
    assert ("removed", "everyone") in difference(words, other)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("The Alpha system was approved.", "The Alpha system was not approved."),
        ("when the budget is known", "when the budget is unknown"),
        ("until then", "until never"),
    ],
)
def test_a_negation_put_in_is_never_passed_over(words: str, other: str) -> None:
    found = find_again(anchor_of(words), STORY.replace(words, other))
    assert found.state in (State.CHANGED, State.LOST)
    assert any(other in candidate.exact or candidate.exact in other for candidate in found.candidates)


def test_a_look_alike_elsewhere_is_not_taken_but_offered() -> None:
    without = STORY.replace(" The Alpha system was approved.", "")
    found = find_again(anchor_of("The Alpha system was approved."), without)
    assert found.state is State.LOST
    assert found.place is None
    assert "The Beta system was approved." in [candidate.exact for candidate in found.candidates]


def test_other_numbers_elsewhere_are_not_taken() -> None:
    old = "Costs rose. The bridge cost 40 million dollars in all. Nobody was glad. Then came spring."
    new = "Costs rose. Nobody was glad. Then came spring. The bridge cost 45 million dollars in all."
    assert find_again(anchor_of("The bridge cost 40 million dollars in all.", old), new).state is State.LOST


def test_the_same_words_in_two_places_are_told_apart_by_their_context() -> None:
    text = "Marsh was asked about the tax. He said no. Then Tanaka spoke of the harbor. He said no. They went home."
    second = text.rindex("He said no.")
    swapped = "Then Tanaka spoke of the harbor. He said no. Marsh was asked about the tax. He said no. They went home."
    found = find_again(anchor_at(text, second, second + 11), swapped)
    assert found.state is State.LOST or (found.place is not None and found.place.start == 33)
    shifted = "Good evening. " + text
    found = find_again(anchor_at(text, second, second + 11), shifted)
    assert found.state is State.MOVED
    assert found.place is not None
    assert found.place.start == second + 14


def test_where_the_context_does_not_decide_the_user_is_asked() -> None:
    text = "One asked. Yes, of course. Two asked. Yes, of course. Three asked."
    new = "Somebody wrote: Yes, of course. And another one: Yes, of course. So it went on."
    found = find_again(anchor_of("Yes, of course.", text), new)
    assert found.state is State.LOST
    assert len(found.candidates) == 2


def test_of_equal_passages_in_equal_contexts_none_is_taken_unless_it_stands_at_the_old_place() -> None:
    scene = "Was it safe, asked the judge. Yes, of course. Then they went on to other things. "
    second = scene.rindex("Yes, of course.") + len(scene)
    anchor = anchor_at(scene * 3, second, second + 15)
    assert find_again(anchor, scene * 3).state is State.EXACT
    found = find_again(anchor, "A preface. " + scene * 3)
    assert found.state is State.LOST
    assert len(found.candidates) == 3


def test_a_look_alike_in_a_similar_context_is_not_taken() -> None:
    rows = [f"The {name} system was approved by the board in spring." for name in ("Alpha", "Beta", "Gamma", "Delta")]
    without = " ".join(row for row in rows if "Beta" not in row)
    assert find_again(anchor_of(rows[1], " ".join(rows)), without).state is State.LOST


def test_short_words_inside_longer_ones_do_not_count() -> None:
    old = "They sold art there."
    assert find_again(anchor_of("art", old), "They held a party there.").place is None


def test_a_passage_that_is_gone_is_lost() -> None:
    found = find_again(anchor_of("The Alpha system was approved."), "An entirely different text about gardens.")
    assert found.state is State.LOST
    assert found.candidates == ()


def test_an_empty_or_outlying_span_is_no_passage() -> None:
    for span in ((3, 3), (-1, 2), (0, len(STORY) + 1)):
        with pytest.raises(ValueError, match="no passage"):
            anchor_at(STORY, *span)


def test_offsets_are_code_points_in_any_script() -> None:
    text = "😀 Ölçüm yapıldı. 委员会批准了这个系统。 ‘Fine’, he said — twice… ﬁnally."
    for words in ("委员会批准了这个系统", "‘Fine’, he said — twice… ﬁnally."):
        found = find_again(anchor_of(words, text), "👩‍👩‍👧 New. " + text)
        assert found.state is State.MOVED
        assert found.place is not None
        assert found.place.exact == words


@given(st.integers(0, 2**32), st.data())
@settings(max_examples=400, deadline=None)
def test_nothing_is_ever_anchored_to_the_wrong_sentence_without_being_marked(seed: int, data: st.DataObject) -> None:
    case = edited(Random(seed), data.draw(st.integers(0, 8)))
    found = find_again(anchor_at(case.old, case.start, case.end), case.new)
    assert not verdict(case, found).startswith("wrong")
    if found.place is not None:
        assert case.new[found.place.start : found.place.end] == found.place.exact
        assert found.place in found.candidates


@given(st.text(max_size=80), st.data())
def test_every_span_of_any_unchanged_text_is_where_it_was(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = find_again(anchor_at(text, start, end), text)
    assert found.state is State.EXACT
    assert found.place is not None
    assert (found.place.start, found.place.end) == (start, end)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_gives_an_answer_that_stands_in_the_text(old: str, new: str) -> None:
    if not old:
        return
    for candidate in find_again(anchor_at(old, 0, len(old)), new).candidates:
        assert new[candidate.start : candidate.end] == candidate.exact != ""
        assert 0 <= candidate.score <= 1


@given(st.text(alphabet="ab ’'“\"\n.", max_size=40), st.text(alphabet="ab ’'“\"\n.", max_size=40))
def test_a_difference_leads_from_the_old_words_to_the_new(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(text for op, text in pieces if op != "removed") == new
    assert fold("".join(text for op, text in pieces if op != "added")) == fold(old)


@given(st.text(alphabet="aé e\u0301\u00ad…“ \n\u00a0ﬁ-—", max_size=40))
def test_every_place_in_a_folded_text_leads_back(text: str) -> None:
    ready = edition(text)
    assert ready.folded == fold(text)
    for at in range(len(ready.folded)):
        start, end = ready.unfold(at, at + 1)
        assert ready.folded[at] in fold(text[start:end])


def test_five_hundred_passages_of_a_long_source_are_found_again_in_seconds() -> None:
    random = Random(7)
    words = [f"w{random.randrange(4000)}" for _ in range(50_000)]
    old = " ".join(words)[:300_000]
    new = "An inserted line. " + old.replace("w17", "v17").replace("w2 ", "")
    spans = range(100, len(old) - 200, len(old) // 500)
    anchors = [anchor_at(old, at, at + 120) for at in spans]
    for anchor, found in zip(anchors, find_all_again(anchors, new), strict=True):
        if anchor.prefix + anchor.exact + anchor.suffix in new:
            assert found.state is State.MOVED
        elif anchor.exact not in new:
            assert found.state in (State.CHANGED, State.LOST)


@pytest.mark.parametrize(
    ("other", "state"),
    [
        ("Okafor called the whole idea behind them a waste of time for everyone who walks past", State.CHANGED),
        ("Okafor called all that the town has done there a mistake to everyone who walks", State.LOST),
    ],
)
def test_words_changed_by_half_are_taken_only_while_the_better_half_is_left(other: str, state: State) -> None:
    said = "Okafor called the new cameras a threat to everyone who walks past the square"
    story = f"The council met on Tuesday in the old hall. {said} A second vote follows in May, when all is known."
    found = find_again(anchor_of(said, story), story.replace(said, other))
    assert found.state is state
    assert [candidate.exact for candidate in found.candidates] == [other]


def test_changed_words_that_stand_twice_in_the_same_context_are_for_the_user_to_choose() -> None:
    scene = "Was it safe, asked the judge. {} Then they went on to other things. "
    said, other = "The tram runs along the old river every day.", "The tram runs along the wide river every day."
    anchor = anchor_of(said, scene.format(said))
    assert find_again(anchor, "A preface. " + scene.format(other)).state is State.CHANGED
    assert find_again(anchor, "A preface. " + scene.format(other) * 2).state is State.LOST


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("He is in on it now.", State.LOST),
        ("The whole of the plan is in doubt now for all.", State.MOVED),
    ],
)
def test_only_long_words_are_known_again_in_quite_another_context(said: str, state: State) -> None:
    anchor = anchor_of(said, f"They met at noon. {said} It rained.")
    found = find_again(anchor, f"Quite another story begins here: {said} And so it ends without more.")
    assert found.state is state
    assert [candidate.exact for candidate in found.candidates] == [said]
