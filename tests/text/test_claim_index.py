"""Claims that say what is being typed are found, and others are not."""

import time

import pytest

from argmap.text.claim_index import ClaimIndex

TEXTS = {
    "early": "Schools should start later in the morning",
    "sleep": "Teenagers need more sleep",
    "nosleep": "Teenagers do not need more sleep",
    "bus": "Buses would have to run later",
    "toll": "The toll cuts traffic in the city",
    "cats": "Katzen sind sehr saubere Tiere",
}


@pytest.fixture
def index() -> ClaimIndex:
    return ClaimIndex.of(TEXTS)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Schools should sta", "early"),
        ("teenagers need more sl", "sleep"),
        ("more sleep for teenagers", "sleep"),
        ("the toll cut the city's traf", "toll"),
        ("School starts later in the morning", "early"),
        ("katzen sind saub", "cats"),
        ("Bus", ""),
        ("Dogs bark at night", ""),
        ("later", ""),
        ("the of and in", ""),
        ("", ""),
    ],
)
def test_a_claim_is_found_by_its_beginning_by_its_words_and_by_most_of_them(index, typed, first):
    assert next(iter(index.find(typed)), "") == first


def test_what_denies_it_is_not_the_same(index):
    assert index.find("Teenagers do not need more sleep") == ["nosleep"]
    assert "nosleep" not in index.find("Teenagers need much more sleep at night")


def test_the_index_follows_changes(index):
    index.put("toll", "Parking is too cheap")
    index.remove("early")
    assert index.find("The toll cuts traffic") == []
    assert index.find("Schools should start") == []
    assert index.find("Parking is too ch") == ["toll"]


def test_what_stands_there_already_is_left_out(index):
    assert index.find("Teenagers need more sleep", without={"sleep"}) == ["nosleep"]


def test_a_key_takes_no_time_to_speak_of_among_a_thousand_claims():
    words = "school toll traffic sleep bus morning city tax water wind river light noise price wage health".split()
    texts = {str(n): " ".join(words[(n * k) % 16] for k in range(1, 9)) + f" number {n}" for n in range(1_000)}
    index = ClaimIndex.of(texts)
    before = time.process_time()
    for end in range(1, 41):
        index.find("school toll traffic sleep bus morning ci"[:end])
    assert (time.process_time() - before) / 40 < 0.03
