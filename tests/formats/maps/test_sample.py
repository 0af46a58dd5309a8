"""The bundled example: a map that a debate teacher would be glad to show, and every word of it where it says."""

from pathlib import Path

import pytest

from argmap.formats.maps import map_file
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Claim, Passage, Source, Speaker
from argmap.model.statistics import counts
from argmap.model.verbatim import is_verbatim

SOURCES = Path(__file__).resolve().parents[2].parent / "shared" / "sources"


@pytest.fixture(scope="module")
def sample() -> Document:
    return Document(map_file.read_sample())


def test_the_sample_is_whole(sample):
    assert list(rules.problems(sample, KINDS.values())) == []


def test_the_sample_has_many_voices_on_both_sides(sample):
    found = counts(sample)
    assert found["quoted"] >= 25 and found["unplaced"] == 0
    assert found["linked"] >= 2 and found["undercuts"] >= 2
    assert found["pro"] >= 10 and found["con"] >= 10
    speaking = {sample.get(p.speaker, Speaker).name for p in sample.all(Passage) if p.speaker}
    assert len(speaking) >= 12
    assert {"ACLU", "Amazon", "Sharur", "JoeCool"} <= speaking


def test_quoted_claims_of_the_sample_use_the_words_of_their_speakers(sample):
    for claim in sample.all(Claim):
        passages = [sample.get(p, Passage) for p in claim.passages]
        assert not passages or is_verbatim(claim.text, [p.exact for p in passages]), claim.text


def test_sources_of_the_sample_are_named_and_brief(sample):
    for source in sample.all(Source):
        assert source.title and source.publisher and source.date
        assert len(source.text) < 4500


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the full articles are not part of the project")
def test_the_sample_quotes_the_articles_verbatim(sample):
    articles = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.txt"))
    for source in sample.all(Source):
        excerpts = [line for line in source.text.splitlines()[1:] if line and not line.startswith("[")]
        assert [line for line in excerpts if line not in articles] == []
