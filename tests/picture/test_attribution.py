"""Whose words a claim says, and the marks around them."""

import pytest

from argmap.model.quoted_words import in_marks
from argmap.model.records import Claim, PassageKind
from argmap.picture.attribution import numbered, voice, voices
from tests.picture.maps import pets, say, tree_of
from tests.sketch import claim, sketch


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("Cats purr", "“Cats purr”"),
        ("“Cats purr”", "“Cats purr”"),
        ('"Cats purr"', '"Cats purr"'),
        ("„Katzen schnurren“", "„Katzen schnurren“"),
        ("«Les chats ronronnent»", "«Les chats ronronnent»"),
        ("“Purring” is a word", "“‘Purring’ is a word”"),
        ('The word "purring" is old', "“The word ‘purring’ is old”"),
        ("“Cats,” she said, “purr.”", "“‘Cats,’ she said, ‘purr.’”"),
        ("“A “nested” word”", "“A “nested” word”"),
        ("'69 was a cat's year", "“'69 was a cat's year”"),
        ('"', "“‘”"),
    ],
)
def test_quoted_words_stand_in_one_pair_of_marks(words: str, marked: str) -> None:
    assert in_marks(words) == marked


def heard(text: str, words: str, kind: PassageKind = PassageKind.DIRECT) -> str:
    document = sketch(text)
    say(document, text, "Ada Lane", words=words, kind=kind)
    return voice(document, document.get(claim(document, text), Claim), {}, {}).words


def test_a_claim_in_a_speakers_own_words_is_quoted() -> None:
    assert heard("Cats … purr", "Cats of all kinds purr") == "“Cats … purr”"


def test_a_paraphrase_has_no_marks() -> None:
    assert heard("Cats can be heard", "Cats purr") == "Cats can be heard"


def test_reported_speech_has_no_marks_because_the_words_are_the_reporters() -> None:
    assert heard("Cats purr", "Cats purr", PassageKind.INDIRECT) == "Cats purr"


def test_sources_are_numbered_as_they_are_met_in_reading_and_folds_change_no_number() -> None:
    document = pets()
    claims = [document.get(id, Claim) for id, _, _ in tree_of(document).walk()]
    names = [document.records()[id].title for id in numbered(voices(document, claims))]
    assert names == ["Cats at home", "Sound and rest", "Cats at home, again", "Pet forum"]
