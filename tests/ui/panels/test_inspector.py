"""What is selected can be read and edited in full."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from argmap.model.records import Argument, Claim, Map, Source, Stance
from argmap.ui.panels.inspector.claim_page import Citation
from argmap.ui.panels.inspector.panel import Inspector
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


@pytest.fixture
def inspector(at_work: Window) -> Inspector:
    return at_work.inspector


def labels(window: Window) -> list[str]:
    return [entry.label for entry in window.session.history.done()]


def test_typing_reaches_the_document_once_at_a_pause(qtbot: QtBot, at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    field = at_work.inspector.claim.text
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, " loudly")
    assert labels(at_work) == []
    qtbot.waitUntil(lambda: cats.text(cats.purr) == "Cats purr loudly")
    assert labels(at_work) == ["Reword claim"]


def test_undo_in_a_field_takes_back_what_was_just_typed(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    field = at_work.inspector.claim.text
    at_work.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "No: ")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cats.text(cats.purr) == "Cats purr"
    assert field.toPlainText() == "Cats purr"
    assert [entry.label for entry in at_work.session.history.undone()] == ["Reword claim"]


def test_selecting_something_else_keeps_what_was_being_typed(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    QTest.keyClicks(at_work.inspector.claim.note, "Ask the vet")
    at_work.session.select([cats.scratch])
    assert cats.document.get(cats.purr, Claim).note == "Ask the vet"
    assert at_work.inspector.claim.note.toPlainText() == ""


def test_what_others_change_is_shown_at_once(at_work: Window, inspector: Inspector, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    with at_work.session.edit("Elsewhere") as edit:
        edit.put(Claim(id=cats.purr, text="Cats hum", tags=("sound", "calm")))
    assert inspector.claim.text.toPlainText() == "Cats hum"
    assert inspector.claim.tags.tags == ("sound", "calm")


def test_tags_are_split_at_commas(qtbot: QtBot, at_work: Window, inspector: Inspector, cats: Cats) -> None:
    at_work.session.select([cats.purr])
    QTest.keyClicks(inspector.claim.tags.entry, "sound, calm , sound,")
    QTest.keyClick(inspector.claim.tags.entry, Qt.Key.Key_Return)
    assert cats.document.get(cats.purr, Claim).tags == ("sound", "calm")


def test_the_other_button_changes_the_side(at_work: Window, inspector: Inspector, cats: Cats) -> None:
    at_work.session.select([cats.scratch])
    assert inspector.claim.title.text() == "Objection"
    inspector.claim.stance.buttons[Stance.PRO].click()
    (argument,) = cats.document.referrers(cats.scratch, Argument)
    assert argument.stance is Stance.PRO
    assert inspector.claim.title.text() == "Reason"
    assert inspector.claim.stance.buttons[Stance.PRO].isChecked()


def test_a_citation_leads_to_its_sentence_and_can_be_removed(
    qtbot: QtBot, at_work: Window, inspector: Inspector, cats: Cats
) -> None:
    at_work.session.select([cats.purr])
    (citation,) = inspector.claim.findChildren(Citation)
    assert "ACLU" in citation.accessibleName() and "On cats" in citation.accessibleName()
    show, remove = citation.findChildren(QToolButton)
    with qtbot.waitSignal(at_work.session.passage_shown) as shown:
        show.click()
    assert shown.args == [cats.passage]
    remove.click()
    assert cats.document.get(cats.purr, Claim).passages == ()
    assert "Ctrl+Z" in at_work.statusBar().currentMessage()


def test_two_selected_claims_can_be_merged(at_work: Window, cats: Cats) -> None:
    at_work.session.select([cats.purr, cats.calm])
    assert at_work.inspector.claims.isVisible()
    at_work.actions_["merge"].trigger()
    assert cats.document.find(cats.calm, Claim) is None
    assert at_work.session.selection == (cats.purr,)


def test_a_source_can_be_described(at_work: Window, inspector: Inspector, cats: Cats) -> None:
    at_work.session.select([cats.source])
    QTest.keyClicks(inspector.source.fields["author"], "A. Writer")
    at_work.session.flush_pending()
    found = cats.document.get(cats.source, Source)
    assert (found.title, found.author, found.publisher) == ("On cats", "A. Writer", "The Gazette")


def test_the_question_can_be_edited(at_work: Window, inspector: Inspector, cats: Cats) -> None:
    at_work.actions_["question"].trigger()
    assert inspector.map.question.hasFocus()
    QTest.keyClicks(inspector.map.question, "Cats?")  # the old question was selected, so it is replaced
    at_work.session.flush_pending()
    assert cats.document.get(cats.map, Map).question == "Cats?"
    assert at_work.windowTitle().startswith("Cats?")


def test_an_argument_says_from_what_to_what(at_work: Window, inspector: Inspector, cats: Cats) -> None:
    (argument,) = cats.document.referrers(cats.purr, Argument)
    at_work.session.select([argument.id])
    page = inspector.argument
    assert page.isVisible()
    assert page.title.text() == "A step for" and "Cats make good pets" in page.target.text()
    assert "Purring calms" in page.premises.text()


def test_nothing_selected_says_what_one_can_do(at_work: Window, inspector: Inspector) -> None:
    at_work.docks.bring("inspector")
    assert inspector.help.isVisible()
    assert "Tab adds a reason" in inspector.help.tips.text()


@pytest.mark.parametrize("name", ["note", "text"])
def test_leaving_a_field_writes_it_at_once(at_work: Window, cats: Cats, name: str) -> None:
    at_work.activateWindow()
    at_work.session.select([cats.scratch])
    field = getattr(at_work.inspector.claim, name)
    field.setFocus()
    QTest.keyClicks(field, "!")
    at_work.view.setFocus()
    assert "!" in getattr(cats.document.get(cats.scratch, Claim), name)
