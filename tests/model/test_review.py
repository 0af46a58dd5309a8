"""The queue of quotations: what is in it, and what is decided about one of them."""

import pytest

from argmap.model import map_commands, piles, review, sides, source_commands
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.records import Claim, Passage, Side, Stance
from argmap.model.review import Review
from tests.model.test_sides_and_piles import decide, drafted, passage, speaker, the_map
from tests.sketch import argument, claim, outline

__all__ = ["drafted"]

RENT, PRICES, NOBODY = "Workers can pay their rent", "Prices will rise", "Nobody knows what happens"


def queued(document: Document, queue: Review) -> list[str]:
    return [p.exact for p in review.to_review(document, the_map(document), queue)]


def settle(document: Document, words: str, stance: Stance, target: str | None) -> None:
    with document.edit("Settle") as edit:
        review.settle(edit, the_map(document), passage(document, words), stance, target)


def dismiss(document: Document, *words: str) -> None:
    with document.edit("Dismiss") as edit:
        review.dismiss(edit, the_map(document), [passage(document, each) for each in words])


def test_a_quotation_is_in_one_queue_at_a_time(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Lay apart") as edit:
        piles.lay_apart(edit, the_map(drafted), [passage(drafted, NOBODY)])
    dismiss(drafted, RENT)
    assert queued(drafted, Review.GUESSED) == [PRICES, "Firms will leave the city"]
    assert queued(drafted, Review.WAITING) == ["Firms will stay in the city"]
    assert queued(drafted, Review.APART) == [NOBODY]
    assert queued(drafted, Review.SET_ASIDE) == [RENT]
    assert review.progress(drafted, the_map(drafted)) == review.MapProgress(placed=2, guessed=2, waiting=1)


def test_a_waiting_quotation_is_placed_where_it_is_put(drafted: Document) -> None:
    settle(drafted, RENT, Stance.PRO, sides.thesis(drafted, the_map(drafted)))
    settle(drafted, NOBODY, Stance.CON, claim(drafted, RENT))
    assert outline(drafted) == f"The wage should rise\n  + {RENT}\n    - {NOBODY}"


def test_the_same_words_of_the_same_speaker_need_not_be_judged_twice(drafted: Document) -> None:
    said = drafted.get(passage(drafted, RENT), Passage)
    other = speaker(drafted, "Cy")
    with drafted.edit("A second article") as edit:
        source = source_commands.add_source(edit, "Wages again", f"“{RENT},” “{RENT.upper()}” and “{RENT}”")
        starts = [1, 5 + len(RENT), 12 + 2 * len(RENT)]
        again = [
            source_commands.add_passage(edit, source, start, start + len(RENT), speaker=who)
            for start, who in zip(starts, (said.speaker, said.speaker, other), strict=True)
        ]
    settle(drafted, RENT, Stance.PRO, sides.thesis(drafted, the_map(drafted)))
    assert set(drafted.get(claim(drafted, RENT), Claim).passages) == {said.id, *again[:2]}
    assert again[2] in [p.id for p in review.to_review(drafted, the_map(drafted), Review.WAITING)]


@pytest.mark.parametrize("stance", list(Stance))
def test_a_first_guess_is_confirmed_or_corrected_in_place(drafted: Document, stance: Stance) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    settle(drafted, PRICES, stance, sides.thesis(drafted, the_map(drafted)))
    assert f"  {'+' if stance is Stance.PRO else '-'} {PRICES}" in outline(drafted)
    assert queued(drafted, Review.GUESSED) == ["Firms will leave the city"]


def test_a_first_guess_moves_elsewhere_and_what_is_set_aside_comes_back(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    decide(drafted, "Ben", Side.FOR)
    dismiss(drafted, NOBODY)
    settle(drafted, "Firms will leave the city", Stance.CON, claim(drafted, "Firms will stay in the city"))
    settle(drafted, NOBODY, Stance.PRO, None)
    assert "  + Firms will stay in the city\n    - Firms will leave the city" in outline(drafted)
    assert outline(drafted).endswith(f"\n{NOBODY}")
    assert not queued(drafted, Review.SET_ASIDE)


def test_what_is_no_stance_leaves_the_map_and_undo_brings_it_back(drafted: Document) -> None:
    history = History(drafted, MemoryJournal("Ann"))
    decide(drafted, "Ann", Side.AGAINST)
    before = drafted.records()
    dismiss(drafted, PRICES)
    assert PRICES not in outline(drafted)
    history.undo()
    assert drafted.records() == before


def test_what_something_is_built_on_and_words_of_the_user_stay_on_the_map(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    with drafted.edit("Build") as edit:
        answer = map_commands.add_claim(edit, "Not in Oslo", the_map(drafted))
        map_commands.argue(edit, [answer], Stance.CON, claim(drafted, PRICES))
        map_commands.reword(edit, claim(drafted, "Firms will leave the city"), "Firms will go")
    dismiss(drafted, PRICES, "Firms will leave the city")
    assert PRICES in outline(drafted) and "Firms will go" in outline(drafted)
    assert queued(drafted, Review.SET_ASIDE) == [PRICES, "Firms will leave the city"]


def test_other_words_of_the_source_become_the_quotation_and_its_claim(drafted: Document) -> None:
    decide(drafted, "Ann", Side.AGAINST)
    found = drafted.get(passage(drafted, "Firms will leave the city"), Passage)
    with drafted.edit("Fix") as edit:
        review.fix_words(edit, found.id, found.start, found.start + len("Firms will leave"))
    assert "  - Firms will leave\n" in outline(drafted) + "\n"
    assert drafted.get(claim(drafted, "Firms will leave"), Claim).passages == (found.id,)
    assert drafted.get(argument(drafted, "Firms will leave"), type(sides.guesses(drafted, the_map(drafted))[0])).guessed
