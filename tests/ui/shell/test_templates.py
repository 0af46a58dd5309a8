"""A new map begins with a template, and its claims are typed over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from argmap.model.records import Claim
from argmap.ui.shell.export_notices import hidden_names, words_of_template
from argmap.ui.shell.window import Window


def begin(window: Window, template: str) -> None:
    window.actions_["new"].trigger()
    QTest.keyClicks(window.welcome.question, "Should school start later?")
    window.welcome.template.list.setCurrentIndex(window.welcome.template.list.findData(template))
    QTest.keyClick(window.welcome.question, Qt.Key.Key_Return)


def texts(window: Window) -> set[str]:
    return {claim.text for claim in window.session.document.all(Claim)}


def test_what_is_typed_on_a_claim_of_a_template_replaces_its_words(window, qtbot):
    begin(window, "thesis")
    qtbot.waitUntil(lambda: bool(window.view.ids()))
    assert [claim.text for claim in window.session.selected_claims()] == [
        "What do you want to show? Say it in one sentence"
    ]
    QTest.keyClicks(window.view, "S")
    QTest.keyClicks(window.view.writing.editor, "chool should start later")
    QTest.keyClick(window.view.writing.editor, Qt.Key.Key_Return)
    assert "School should start later" in texts(window)
    assert "What do you want to show? Say it in one sentence" not in texts(window)


def test_a_map_begins_empty_unless_a_template_is_chosen(window):
    begin(window, "")
    assert texts(window) == set()


def test_the_choice_of_a_template_is_forgotten_once_the_map_is_made(window):
    begin(window, "debate")
    assert len(texts(window)) == 9
    window.actions_["new"].trigger()
    assert window.welcome.template.chosen == ""


def test_words_that_are_not_of_a_template_are_typed_after(at_work, cats, qtbot):
    qtbot.waitUntil(lambda: bool(at_work.view.ids()))
    at_work.session.select([cats.thesis])
    QTest.keyClicks(at_work.view, "I")
    QTest.keyClicks(at_work.view.writing.editor, " say")
    QTest.keyClick(at_work.view.writing.editor, Qt.Key.Key_Return)
    assert cats.text(cats.thesis) == "Cats make good pets I say"


def test_it_is_told_before_an_export_that_claims_still_wait_for_words(window):
    begin(window, "thesis")
    assert words_of_template(window.session) == "6 claims still wait for your words."
    assert hidden_names(window.session) == ""
    window.session.blind.turn_on()
    assert hidden_names(window.session) == "Who said what is hidden, here as well."


def test_a_map_of_ones_own_has_no_words_of_a_template(at_work):
    assert words_of_template(at_work.session) == ""
