"""Every language that argmap is shipped with is whole, keeps the places of values, and writes as its readers do."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale

from argmap.picture.ts_file import FileTranslator
from tests.test_translatable import ROOT, translations

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = sorted(file.stem.partition("_")[2] for file in FOLDER.glob("*.ts"))
LEAST = 0.97
"""The part of all texts that a language has: so much may be new since a translator last saw them."""
PLACE = re.compile(r"\{\w*\}|%L?n")
WORDS = re.compile(r"[a-z]{3,}")
QUOTES = {"de": "„“", "es": "«»", "fr": "«»"}
SAME = {
    word.lower()
    for word in """
    PDF Word OpenDocument Markdown argmap EPUB Argdown Hypothesis Emoji dpi MindMup Kialo
    Name Person Filter Pseudonym Argument Page Pages Portrait Source Sources Question Questions Note Notes
    Citation Objection Objections Description Date Danger Action Alternatives Composition Orientation Piles Guide
    pixels points
    """.split()
}
"""Words that are the same in English and in another of the languages, or names."""


class Entry(NamedTuple):
    """A text and its translation, in one or more forms."""

    context: str
    source: str
    forms: list[str]
    finished: bool

    @property
    def counts(self) -> bool:
        return len(self.forms) > 1


def entries(file: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            yield Entry(name, source, forms, said.get("type") is None and all(forms))


def finished(language: str) -> list[Entry]:
    return [entry for entry in entries(FOLDER / f"argmap_{language}.ts") if entry.finished]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_texts_of_today(language: str, tmp_path: Path) -> None:
    file = tmp_path / f"argmap_{language}.ts"
    shutil.copy(FOLDER / file.name, file)
    assert translations.update(file, language) == 0
    texts = list(entries(file))
    missing = [entry.source for entry in texts if not entry.finished]
    share = 1 - len(missing) / len(texts)
    assert share >= LEAST, f"{language}: {share:.1%} of the texts are there; missing are {missing[:20]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_keeps_its_place(language: str) -> None:
    wrong = [
        (entry.source, form)
        for entry in finished(language)
        for form in entry.forms[-1:]
        if sorted(set(PLACE.findall(form)) - {"%n", "%Ln"}) != sorted(set(PLACE.findall(entry.source)) - {"%n", "%Ln"})
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_in_english(language: str) -> None:
    left = [
        entry.source
        for entry in finished(language)
        if entry.forms[0] == entry.source and not set(WORDS.findall(PLACE.sub("", entry.source).lower())) <= SAME
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_and_punctuation_are_those_of_the_language(language: str) -> None:
    opening, closing = QUOTES[language]
    foreign = set("“”„«»") - {opening, closing}
    wrong = [
        form
        for entry in finished(language)
        for form in entry.forms
        if foreign & set(form) or form.count(opening) != form.count(closing)
    ]
    if language == "fr":
        narrow = re.compile(r"\w[;?!](?!\w)|\w :|« | »")  # a plain space could break the line there
        wrong += [form for entry in finished(language) for form in entry.forms if narrow.search(form)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_ends_a_sentence_or_waits_for_more_still_does(language: str) -> None:
    wrong = [
        (entry.source, form)
        for entry in finished(language)
        for form in entry.forms
        if any(entry.source.endswith(end) != form.endswith(end) for end in ("…", " "))
    ]
    assert wrong == []


@pytest.mark.parametrize(("language", "zero", "one", "two"), [("de", 1, 0, 1), ("es", 1, 0, 1), ("fr", 0, 0, 1)])
def test_a_count_takes_the_form_of_its_language(language: str, zero: int, one: int, two: int) -> None:
    if language not in LANGUAGES:
        pytest.skip("the language is not here")
    counted = next(entry for entry in finished(language) if entry.counts and entry.forms[0] != entry.forms[1])
    translator = FileTranslator(FOLDER / f"argmap_{language}.ts", QLocale(language).language())
    said = [translator.translate(counted.context, counted.source, "", n) for n in (0, 1, 2)]
    assert said == [counted.forms[form] for form in (zero, one, two)]
