"""The claim that a passage is about comes first more often than shared words would bring it there."""

from collections.abc import Iterator

import pytest

from argmap.text import claim_likeness, sentence_model
from argmap.text.claim_likeness import rank, rank_by_ngrams
from argmap.text.polarity import content_stems
from tests.text.claim_sets import own_rows, share_right
from tests.text.growth import is_linear


@pytest.fixture(autouse=True)
def fresh_model() -> Iterator[None]:
    sentence_model.sentence_model.cache_clear()
    yield
    sentence_model.sentence_model.cache_clear()


def by_stems(words: str, claims: list[str]) -> list[tuple[int, float]]:
    own = content_stems(words)
    return sorted(((n, len(own & content_stems(c))) for n, c in enumerate(claims)), key=lambda pair: -pair[1])


def test_ngrams_find_the_claim_in_three_of_four():
    rows = own_rows()
    assert len(rows) >= 60
    assert share_right(rank_by_ngrams, rows) >= 0.75
    assert share_right(rank_by_ngrams, rows) >= share_right(by_stems, rows)


def test_the_model_finds_it_in_nine_of_ten():
    if sentence_model.model_facts() is None:
        pytest.skip("the extra argmap[similar] is not installed")
    assert share_right(rank, own_rows(), seeds=1) >= 0.92


@pytest.mark.parametrize(
    ("words", "right"),
    [
        (
            "Legality is not decency, and illegally parked bikes hurt nobody",
            "Parking bicycles on sidewalks should be illegal",
        ),
        ("Coalfired plants are the worst of all", "Coal-fired power must end"),
        ("Those vaccinnes have saved my patients", "Vaccines should be compulsory"),
        ("Der Mindestlohn hat niemanden arbeitslos gemacht", "Der Mindestlohn soll steigen"),
    ],
)
def test_forms_misspellings_and_other_languages_are_found(words: str, right: str):
    claims = ["Taxes on meat are unfair", right, "Museums should be free", "Schulen brauchen keine Noten"]
    assert rank_by_ngrams(words, claims)[0][0] == 1


def test_every_claim_is_ranked_and_equals_keep_their_order():
    assert rank_by_ngrams("zebra", ["abc", "def", "abc"]) == [(0, 0.0), (1, 0.0), (2, 0.0)]
    assert rank_by_ngrams("", []) == []
    assert rank_by_ngrams("not the", ["the", "who", "not the"])[0][0] == 2
    likenesses = [alike for _, alike in rank_by_ngrams("Cats purr", ["Cats purr", "Dogs bark", "A cat may purr"])]
    assert likenesses == sorted(likenesses, reverse=True)
    assert likenesses[0] == pytest.approx(1)


class OneModel:
    """Stands for the sentence model: it finds likest what has the same number of words."""

    def likenesses(self, text: str, others: list[str]) -> list[float]:
        return [1 - abs(len(text.split()) - len(other.split())) / 10 for other in others]


def test_an_installed_model_ranks_in_place_of_ngrams(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(claim_likeness, "sentence_model", OneModel)
    assert rank("one two three", ["one", "a b c", "one two"])[0] == (1, 1.0)


def test_without_the_extra_ngrams_rank_and_nothing_is_told_of_a_model(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sentence_model, "find_spec", lambda name: None)
    assert sentence_model.model_facts() is None
    assert rank("Cats purr", ["Dogs bark", "Cats purr loudly"])[0][0] == 1


def test_a_broken_model_is_logged_and_done_without(
    tmp_path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    (tmp_path / "model.safetensors").write_bytes(b"\0" * 20)
    monkeypatch.setattr(sentence_model, "_folder", lambda: tmp_path)
    assert rank("Cats purr", ["Dogs bark", "Cats purr loudly"])[0][0] == 1
    assert "cannot be loaded" in caplog.text


def test_the_time_grows_with_the_number_of_claims():
    claims = [f"The town should build bridge number {n} across the river" for n in range(2000)]
    assert is_linear(lambda size: rank_by_ngrams("A bridge would spare us the ferry", claims[:size]), 500, 4)
