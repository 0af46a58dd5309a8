"""A newer edition of a source: what is sure goes along, what is not is asked, and nothing is moved silently."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from argmap.model import citing
from argmap.model.records import Passage, Source
from argmap.ui.edition_dialog import EditionDialog
from argmap.ui.window import Window
from tests.ui.conftest import Cats

OLD = (
    "The council met on Monday evening in the old town hall.\n\n"
    "“Cats should be allowed in every park of the town,” said Ann Miller, who has three of them at home.\n\n"
    "“The new rules will cost us 400 dollars a year,” the treasurer told everybody who was still awake.\n\n"
    "“Nobody has ever asked the birds about this plan,” said Tom Baker, and then the meeting was over.\n"
)
NEW = (
    "Corrected on Tuesday. The council met on Monday evening in the old town hall.\n\n"
    "“Cats should be allowed in every park of the town,” said Ann Miller, who has three of them at home.\n\n"
    "“The new rules will cost us 900 dollars a year,” the treasurer told everybody who was still awake.\n\n"
    "The meeting was over by ten, and all went home through the rain.\n"
)
SAME = "Cats should be allowed"
DEARER = "The new rules will cost us 400 dollars"
LOST = "Nobody has ever asked the birds"


@pytest.fixture
def passages(at_work: Window) -> dict[str, str]:
    with at_work.session.edit("Add") as edit:
        source = citing.add_source(edit, "The council", OLD, publisher="The Gazette")
        made = {"source": source}
        for words in (SAME, DEARER, LOST):
            start = OLD.index(words)
            made[words] = citing.add_passage(edit, source, start, OLD.index(",”", start))
    return made


@pytest.fixture
def dialog(
    at_work: Window, passages: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> EditionDialog:
    path = tmp_path / "newer.txt"
    path.write_text(NEW, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    at_work.sources.edition_wanted.emit(passages["source"])
    qtbot.waitUntil(lambda: at_work.findChild(EditionDialog) is not None, timeout=20000)
    found = at_work.findChild(EditionDialog)
    assert isinstance(found, EditionDialog)
    return found


def add(dialog: EditionDialog) -> None:
    dialog.add.click()


def where(window: Window, passage: str) -> tuple[str, str]:
    found = window.session.document.get(passage, Passage)
    return found.source, found.exact


def test_the_user_is_asked_about_changed_and_lost_ones_alone(dialog: EditionDialog, passages: dict[str, str]) -> None:
    assert set(dialog.rows) == {passages[DEARER], passages[LOST]}
    assert "1 lost" in dialog.told.text()


def test_what_is_unchanged_moves_and_the_rest_stays_unless_the_user_says_so(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str]
) -> None:
    before = at_work.session.document.records()
    add(dialog)
    newer = max(at_work.session.document.all(Source), key=lambda s: s.order)
    assert newer.text == NEW and newer.publisher == "The Gazette"
    assert where(at_work, passages[SAME]) == (newer.id, "Cats should be allowed in every park of the town")
    assert where(at_work, passages[DEARER])[0] == passages["source"]
    assert where(at_work, passages[LOST])[0] == passages["source"]
    assert at_work.reader.source == newer.id
    at_work.session.undo()
    assert at_work.session.document.records() == before


def test_a_changed_passage_takes_the_new_words_when_the_user_says_so(
    at_work: Window, dialog: EditionDialog, passages: dict[str, str]
) -> None:
    dialog.rows[passages[DEARER]].choose(0)
    add(dialog)
    assert where(at_work, passages[DEARER])[1] == "The new rules will cost us 900 dollars a year"


def test_calling_it_off_changes_nothing(at_work: Window, dialog: EditionDialog, cats: Cats) -> None:
    before = at_work.session.document.records()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Cancel).click()
    assert at_work.session.document.records() == before
