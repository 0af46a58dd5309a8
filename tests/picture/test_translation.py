from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from argmap import paths
from argmap.message import Message
from argmap.picture import translation
from argmap.picture.translation import translated


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program with one German text and one with a plural, as translators would give them."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "argmap_de.ts").write_text(
        """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de"><context><name></name>
        <message><source>“{file}” holds no text.</source><translation>In „{file}“ steht nichts.</translation></message>
        <message numerus="yes"><source>%n claim(s): {names}</source><translation>
        <numerusform>Eine Aussage: {names}</numerusform><numerusform>%Ln Aussagen: {names}</numerusform>
        </translation></message></context></TS>""",
        encoding="utf-8",
    )
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    before, application = QLocale(), QCoreApplication.instance()
    assert application is not None
    known = set(application.findChildren(translation.QTranslator))
    translation.install(application, ["nds", "de-DE", "en"])
    yield
    for translator in set(application.findChildren(translation.QTranslator)) - known:
        application.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_messages_are_shown_in_the_readers_language():
    message = Message("“{file}” holds no text.", file="a.txt")
    assert translated(message) == "In „a.txt“ steht nichts."
    assert str(message) == "“a.txt” holds no text."


@pytest.mark.usefixtures("german")
def test_plurals_numbers_and_lists_follow_the_language():
    assert translated(Message("%n claim(s): {names}", "", 1, names=["A"])) == "Eine Aussage: A"
    assert translated(Message("%n claim(s): {names}", "", 2000, names=["A", "B"])) == "2.000 Aussagen: A und B"
    assert translated(Message("There is no translation of %n thing(s)", "", 2)).endswith("2 things")


def test_without_a_translation_texts_are_english(qapp: QCoreApplication):
    assert translated(Message("%Ln claim(s): {names}", "", 2000, names=["A", "B"])) == "2,000 claims: A and B"
    assert translated("As it stands {a}") == "As it stands {a}"
    assert QCoreApplication.translate("W", "%n repl(y/ies)", "", 2) == "2 replies"
