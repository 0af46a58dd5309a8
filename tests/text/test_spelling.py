"""Spelling: which words are checked, which are right, and what is suggested for others."""

import zipfile
from pathlib import Path

import pytest

from argmap.text import dictionary_files
from argmap.text.dictionary_files import DictionaryFile, dictionary_for
from argmap.text.short_language import told_language
from argmap.text.spelled_words import words_to_check
from argmap.text.spelling import Speller
from argmap.text.spelling_service import make_answerer

AFF = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwzé\nREP 1\nREP f ph\nSFX S Y 1\nSFX S 0 s .\n"
DIC = "9\ncat/S\nhello\nphone/S\npurr\ncafé\nParis\nwell\nthe\ncolor/S\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en_XX.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "en_XX.dic").write_text(DIC, encoding="utf-8")
    return tmp_path


@pytest.fixture
def speller(folder: Path) -> Speller:
    return Speller(DictionaryFile(str(folder / "en_XX")), "en")


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in words_to_check(text)]


@pytest.mark.parametrize(
    ("text", "checked"),
    [
        ("Cats purr, don't they?", ["Cats", "purr", "don't", "they"]),
        ("the EU, NGOs and iPhones of 2nd-hand shops", ["the", "and", "of", "shops"]),
        ("see https://example.org/pagge or me@exampel.org", ["see", "or"]),
        ("a #taggg and C:\\fodler\\x", ["and"]),
        ("кот и 猫 are cats", ["are", "cats"]),
        ("well‑known “thing”’s", ["well‑known", "thing"]),
        ("", []),
    ],
)
def test_only_what_can_be_misspelled_is_checked(text: str, checked: list[str]):
    assert words(text) == checked


def test_spans_of_a_very_long_text_come_in_no_time():
    assert len(words("a-" * 100_000)) == 0
    assert len(words("word " * 50_000)) == 50_000


def test_forms_capitals_and_british_spellings_are_right(speller: Speller):
    right = ["cat", "Cats", "CATS", "hello", "cat's", "café", "Paris", "colour", "colours", "well-hello"]
    assert [word for word in right if not speller.knows(word)] == []
    assert [word for word in ["catz", "paris", "hello-catz", "collour"] if speller.knows(word)] == []


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("helo", "hello"),
        ("Catt", "Cat"),
        ("cafe", "café"),
        ("fone", "phone"),
        ("paris", "Paris"),
        ("thecat", "the cat"),
    ],
)
def test_the_word_that_is_meant_comes_first(speller: Speller, wrong: str, meant: str):
    assert speller.suggestions(wrong)[0] == meant


def test_there_are_five_suggestions_at_most_and_none_for_nonsense(speller: Speller):
    assert len(speller.suggestions("ca")) <= 5
    assert speller.suggestions("xqzxqzxqz") == []


def test_a_dictionary_is_found_in_a_folder_and_in_an_archive_of_an_office(folder: Path, tmp_path: Path):
    assert dictionary_for("en", "XX", str(folder)) == DictionaryFile(str(folder / "en_XX"), name="en_XX")
    office = tmp_path / "office"
    office.mkdir()
    with zipfile.ZipFile(office / "dict-de.oxt", "w") as archive:
        for name in ("de_AT", "de_DE"):
            archive.writestr(f"dictionaries/{name}.aff", AFF)
            archive.writestr(f"dictionaries/{name}.dic", DIC)
    found = dictionary_for("de", "DE", str(office))
    assert found == DictionaryFile(str(office / "dict-de.oxt"), "dictionaries/de_DE", "de_DE")
    assert Speller(found, "de").knows("Paris")


def test_english_spanish_and_french_come_with_argmap_and_other_languages_may_be_missing(monkeypatch):
    monkeypatch.setattr(dictionary_files, "system_folders", list)
    assert [code for code in ("en", "es", "fr") if dictionary_for(code) is None] == []
    assert dictionary_for("de") is None


def test_a_damaged_dictionary_is_answered_by_nothing(tmp_path: Path):
    (tmp_path / "en_XX.aff").write_bytes(b"SET NOTHING\nSFX A Y x\n")
    (tmp_path / "en_XX.dic").write_bytes(b"\xff\xfe\0\0")
    (tmp_path / "fr.zip").write_bytes(b"PK no archive")
    question = {"dictionary": [str(tmp_path / "en_XX"), "", "en_XX"], "language": "en", "words": ["cat"]}
    assert make_answerer()(question, b"") is None
    assert dictionary_for("de", folder=str(tmp_path)) == dictionary_for("de")


def test_the_service_tells_what_is_wrong_and_what_may_be_meant(folder: Path):
    answer = make_answerer()
    asked = {"dictionary": [str(folder / "en_XX"), "", "en_XX"], "language": "en"}
    assert answer({**asked, "words": ["cat", "catz"]}, b"") == ["catz"]
    assert answer({**asked, "suggest": "helo"}, b"")[0] == "hello"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It is not the case that we should ban the cars of our cities, because they have to work.", "en"),
        ("Katzen sind gute Haustiere, weil sie nicht bellen und sich selbst putzen", "de"),
        ("Les chats sont de bons animaux parce que leur ronron nous calme et les gens", "fr"),
        ("Los gatos son buenas mascotas porque no ladran y se limpian con la lengua", "es"),
        ("El gobierno debe prohibir los coches. Los coches contaminan.", "es"),
        ("Le gouvernement doit interdire les voitures. Elles polluent.", "fr"),
        ("The government should ban cars. Cars are loud.", "en"),
        ("Cats purr", ""),
    ],
)
def test_the_language_of_a_map_is_told_by_its_small_words(text: str, language: str):
    assert told_language(text) == language
