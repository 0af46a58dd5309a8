"""Finding words: where they are, in which order, and what counts as the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.model.search import Hit, SearchIndex, Where
from argmap.model.sought_words import folded, phrase, sought
from tests.sketch import claim, sketch, the_map

CATS = """
    Cats make good pets
      + Cats purr & Purring calms
        _ Only some people hear it
      - Cats scratch
"""


def look(document: Document, text: str) -> list[Hit]:
    return list(SearchIndex().look(document, sought(text), the_map(document)))


def words(document: Document, text: str) -> list[str]:
    return [document.get(hit.record, Claim).text for hit in look(document, text)]


@pytest.mark.parametrize(
    ("text", "found", "where"),
    [
        ("cafe", "Un café noir", ["café"]),
        ("café", "Un cafe noir", ["cafe"]),
        ("cafe", "Un cafe\u0301 noir", ["cafe\u0301"]),
        ("strasse", "Große Straße", ["Straße"]),
        ("don't", "I don’t know", ["don’t"]),
        ("cat dog", "dogs and cats", ["dog", "cat"]),
        ('"cat nap"', "A cat  nap, a catnap", ["cat  nap"]),
        ('"cat"', "Cats, a cat", ["cat"]),
        ("„cat“", "Cats, a cat", ["cat"]),
        ('"cat', "a cat, cats, scat", ["cat", "cat"]),
        ("ana", "banana", ["ana"]),
        ("가", "가방 각", ["가"]),
        ("🐈", "Two 🐈 here", ["🐈"]),
    ],
)
def test_case_accents_and_kinds_of_marks_do_not_count(text: str, found: str, where: list[str]) -> None:
    assert [found[start:end] for start, end in sought(text).spans(found)] == where


def test_nothing_is_looked_for_without_words() -> None:
    assert not sought("  ") and not phrase(" ") and list(look(sketch(CATS), " ")) == []


def test_hits_come_in_reading_order_and_need_all_of_the_words() -> None:
    cats = sketch(CATS, question="Pets?")
    assert words(cats, "cats") == ["Cats make good pets", "Cats purr", "Cats scratch"]
    assert words(cats, "SCRATCH cats") == ["Cats scratch"]
    assert words(cats, "scratch purr") == []


def test_a_hit_tells_in_what_it_is() -> None:
    cats = sketch(CATS)
    purr, calm = claim(cats, "Cats purr"), claim(cats, "Purring calms")
    with cats.edit("More") as edit:
        map_commands.set_note(edit, calm, "See the vet")
        map_commands.set_tags(edit, calm, ["health"])
        text = "Nice day.\nPeople should hear that cats purr, the ACLU said."
        source = source_commands.add_source(edit, "On cats", text, publisher="The Gazette")
        aclu, elsewhere = (source_commands.add_speaker(edit, name) for name in ("ACLU", "Elsewhere"))
        start = text.index("cats purr")
        source_commands.cite(edit, purr, source_commands.add_passage(edit, source, start, start + 9, speaker=aclu))
        alone = source_commands.add_passage(edit, source, 0, 4, speaker=elsewhere)
    assert look(cats, "vet") == [Hit(calm, (Where.NOTE,))]
    assert look(cats, "health calms") == [Hit(calm, (Where.WORDS, Where.TAG))]
    assert look(cats, "gazette") == [Hit(source, (Where.TITLE,), "On cats")]
    assert look(cats, "elsewhere") == [Hit(alone, (Where.SPEAKER,), "Elsewhere")]
    at = text.index("ACLU")
    assert look(cats, "aclu") == [
        Hit(purr, (Where.SPEAKER,), "ACLU"),
        Hit(source, (Where.TEXT,), "On cats", (at, at + 4), ((at, at + 4),)),
    ]
    in_text = look(cats, "purr aclu")
    assert in_text[0] == Hit(purr, (Where.WORDS, Where.QUOTATION, Where.SPEAKER), "ACLU")
    assert [text[a:b] for a, b in in_text[1].marks] == ["purr", "ACLU"]


def test_what_was_read_once_is_read_again_where_it_changed() -> None:
    cats, index = sketch(CATS), SearchIndex()
    purr = claim(cats, "Cats purr")
    assert len(list(index.look(cats, sought("meow"), None))) == 0
    with cats.edit("Reword") as edit:
        map_commands.reword(edit, purr, "Cats meow")
    assert [hit.record for hit in index.look(cats, sought("meow"), None)] == [purr]


@given(st.text(max_size=40), st.text(max_size=40), st.text(min_size=1, max_size=6))
def test_a_span_has_the_words_whatever_stands_around_them(before: str, after: str, inner: str) -> None:
    what = phrase(inner)
    if not what or '"' in folded(inner):
        return
    text = before + inner + after
    spans = what.spans(text)
    for start, end in spans:
        assert what.touches(folded(text[start:end]))
        assert 0 <= start < end <= len(text)
