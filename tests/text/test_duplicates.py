"""The same words said twice are found, nearly the same too; words that say something else are not."""

import random
import time

import pytest

from argmap.text.duplicates import Likeness, repeats

SAID = "The council voted to ban cars from the old town square on weekends"


@pytest.mark.parametrize(
    ("other", "how"),
    [
        ("“the council voted to ban cars from the old town square, on weekends.”", Likeness.SAME),
        ("THE COUNCIL voted to ban cars\nfrom the old town square — on weekends", Likeness.SAME),
        ("The council voted to ban cars from the old town square on the weekends", Likeness.NEAR),
        ("voted to ban cars from the old town square", Likeness.PART),
    ],
)
def test_the_same_words_are_found_in_other_dress(other: str, how: Likeness):
    found = repeats({"a": SAID, "b": other, "c": "Nothing of that kind has ever happened to us here"})
    assert {id: [(r.other, r.how) for r in its] for id, its in found.items()} == {"a": [("b", how)], "b": [("a", how)]}


@pytest.mark.parametrize(
    "other",
    [
        "The council voted not to ban cars from the old town square on weekends",
        "The council voted to permit cars from the old town square on weekends",
        "Cars on weekends are what the old town council square never voted about",
    ],
)
def test_words_that_say_something_else_are_not_the_same(other: str):
    assert repeats({"a": SAID, "b": other}) == {}


def test_few_words_are_said_again_by_chance():
    assert repeats({"a": "Yes, of course", "b": "Yes, of course"}) == {}


def test_the_most_alike_comes_first():
    found = repeats({"a": SAID, "part": "ban cars from the old town square", "same": SAID.upper()})
    assert [r.other for r in found["a"]] == ["same", "part"]


def test_two_thousand_passages_take_less_than_two_seconds():
    chance = random.Random(7)
    words = [f"word{number}" for number in range(1500)]
    texts = {str(at): " ".join(chance.choices(words, k=chance.randint(8, 60))) for at in range(1800)}
    for at in range(200):
        changed = texts[str(at)].split()
        changed.insert(len(changed) // 2, "indeed")
        texts[f"again {at}"] = " ".join(changed)
    start = time.process_time()
    found = repeats(texts)
    assert time.process_time() - start < 2
    assert all(any(r.other == str(at) for r in found[f"again {at}"]) for at in range(200))


def test_a_thousand_wordings_of_one_statement_do_not_take_forever():
    lead = "as the mayor said again and again in the hall before the vote was taken that day"
    start = time.process_time()
    found = repeats({str(at): f"{lead} {'very ' * (at % 7)}clearly" for at in range(1000)})
    assert len(found) == 1000
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("said", "old", "new"),
    [
        ("The bridge over the old river cost 40 million dollars in all", "40", "45"),
        ("The bill was backed by the mayor and the council of the old town", "mayor", "mayor Bo"),
    ],
)
def test_words_that_differ_by_a_number_or_a_name_are_not_the_same(said: str, old: str, new: str):
    assert repeats({"a": said, "b": said.replace(old, new)}) == {}
