"""The review and the inspector's fields for a careful reader, as one uses them in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import open_questions, qualifications
from argmap.model.records import Argument, Claim, Fidelity, Map, OpenQuestion, Stance
from argmap.model.remarks import RemarkKind
from argmap.ui.panels.inspector.answer_offers import AnswerOffers
from argmap.ui.panels.review.panel import ReviewPanel
from argmap.ui.shell.window import Window
from tests.ui.conftest import Cats


@pytest.fixture
def review(at_work: Window, qtbot: QtBot) -> ReviewPanel:
    """The panel, open and done with reading the map."""
    at_work.docks.go_to("review")
    panel = at_work.careful.review
    qtbot.waitUntil(lambda: panel.examiner.is_done, timeout=20_000)
    return panel


def kinds(panel: ReviewPanel) -> list[str]:
    return [row.kind for row in panel.rows.values()]


def choose(panel: ReviewPanel, kind: str) -> None:
    key = next(row.key for row in panel.rows.values() if row.kind == kind)
    panel.list.mark(key)
    panel.tell()


def step_of(cats: Cats, premise: str) -> Argument:
    return next(a for a in cats.document.all(Argument) if premise in a.premises)


def test_the_review_lists_what_a_careful_reader_would_ask_and_goes_there(at_work, review, cats):
    assert kinds(review).count("unanswered") == 1
    choose(review, "unanswered")
    assert review.why.text() and review.remedy.text() == "Answer it"
    at_work.actions_["remark_go"].trigger()
    assert at_work.session.selection == (cats.scratch,)
    assert at_work.docks["review"].windowTitle() == f"Review ({review.list.count()})"


def test_one_key_answers_an_objection(at_work, review, cats):
    choose(review, "unanswered")
    review.mend()
    assert at_work.session.typed is not None
    assert at_work.session.typed.argument.target == cats.scratch
    assert at_work.session.typed.argument.stance is Stance.CON


def test_a_remark_is_left_out_by_a_key_and_comes_back_with_undo(at_work, review):
    before = review.list.count()
    choose(review, "unanswered")
    assert at_work.actions_["remark_leave_out"] in review.list.actions()
    at_work.actions_["remark_leave_out"].trigger()
    assert review.list.count() == before - 1 and "unanswered" not in kinds(review)
    at_work.session.undo()
    assert review.list.count() == before


def test_a_kind_is_switched_off_for_the_map_and_on_again(at_work, review, cats):
    review.menu.aboutToShow.emit()
    action = next(a for a in review.menu.actions() if a.text().startswith("Objections without"))
    action.trigger()
    assert "unanswered" not in kinds(review)
    assert cats.document.get(cats.map, Map).quiet == (RemarkKind.UNANSWERED.value,)
    review.menu.aboutToShow.emit()
    next(a for a in review.menu.actions() if a.text().startswith("Objections without")).trigger()
    assert "unanswered" in kinds(review)


def test_a_question_in_place_of_a_claim_becomes_one_by_one_key(at_work, review, cats, qtbot):
    from argmap.model import map_commands

    with at_work.session.edit("Reword") as edit:
        map_commands.reword(edit, cats.scratch, "Should cats be kept inside?")
    qtbot.waitUntil(lambda: "question" in kinds(review), timeout=20_000)
    choose(review, "question")
    review.mend()
    assert cats.text(cats.scratch) == "Cats should be kept inside."


def test_nothing_is_examined_while_nobody_sees_it(at_work, cats):
    at_work.docks["review"].hide()
    with at_work.session.edit("Mark") as edit:
        qualifications.mark_unstated(edit, cats.calm)
    assert not at_work.careful.review.examiner.is_waiting


def test_a_scheme_is_chosen_in_the_inspector_and_brings_its_questions(at_work, cats):
    session, step = at_work.session, step_of(cats, cats.scratch)
    at_work.docks.bring("inspector")
    session.select([cats.scratch])
    at_work.careful.name_scheme()
    field = at_work.inspector.claim.scheme
    field.choice.hidePopup()
    field.choice.setCurrentIndex(field.choice.findData("sign"))
    field.choice.activated.emit(field.choice.currentIndex())
    assert cats.document.get(step.id, Argument).scheme == "sign"
    assert "Hastings 1963" in field.help.text()
    session.select([step.id])
    assert len(at_work.inspector.argument.questions.rows) == 3


def test_a_critical_question_is_answered_by_a_claim_against_the_step(at_work, cats):
    session, step = at_work.session, step_of(cats, cats.scratch)
    with session.edit("Name") as edit:
        qualifications.name_scheme(edit, step.id, "sign")
    session.select([step.id])
    questions = at_work.inspector.argument.questions
    questions.open_answer("sign.strength")
    row = next(row for row in questions.rows if row.field is not None)
    assert row.field.hasFocus()
    row.field.setText("They scratch when they play, too")
    row.answer_against()
    (question,) = cats.document.referrers(step.id, OpenQuestion)
    (answer,) = question.answers
    assert cats.text(answer) == "They scratch when they play, too"
    assert step_of(cats, answer).target == step.id
    session.undo()
    assert not cats.document.all(OpenQuestion)


def test_a_claim_that_is_there_is_chosen_as_the_answer_by_its_words(at_work, cats):
    session, step = at_work.session, step_of(cats, cats.scratch)
    at_work.docks.bring("inspector")
    with session.edit("Name") as edit:
        qualifications.name_scheme(edit, step.id, "sign")
    session.select([step.id])
    claims = len(cats.document.all(Claim))
    questions = at_work.inspector.argument.questions
    questions.open_answer("sign.strength")
    row = next(row for row in questions.rows if row.field is not None)
    offers = row.findChild(AnswerOffers)
    QTest.keyClicks(row.field, "CALMS pur")
    assert [offers.item(n).text() for n in range(offers.count())] == ["Purring calms"] and offers.isVisible()
    QTest.keyClick(row.field, Qt.Key.Key_Down)
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    (question,) = cats.document.referrers(step.id, OpenQuestion)
    assert question.answers == (cats.calm,)
    assert len(cats.document.all(Claim)) == claims


def test_a_question_about_the_map_stays_open_in_the_review_until_it_is_closed(at_work, review, cats):
    at_work.session.select([])
    at_work.careful.ask()
    field = at_work.inspector.map.questions.field
    field.setText("What of dogs?")
    field.returnPressed.emit()
    assert [row.text for row in review.rows.values() if row.kind == "asked"] == ["What of dogs?"]
    choose(review, "asked")
    review.mend()
    assert "asked" not in kinds(review)
    assert not open_questions.is_open(cats.document.all(OpenQuestion)[0])


def test_how_near_a_claim_is_to_its_words_is_proposed_and_then_said_by_hand(at_work, cats):
    session = at_work.session
    session.select([cats.purr])
    field = at_work.inspector.claim.nearness
    assert field.choice.currentText() == "quoted (proposed)"
    field.choice.setCurrentIndex(field.choice.findData(Fidelity.SUMMED_UP.value))
    field.choice.activated.emit(field.choice.currentIndex())
    assert cats.document.get(cats.purr, Claim).fidelity is Fidelity.SUMMED_UP
    at_work.actions_["near_told"].trigger()
    assert cats.document.get(cats.purr, Claim).fidelity is None


def test_an_unstated_premise_is_marked_by_a_key_and_by_the_same_key_stated_again(at_work, cats):
    at_work.session.select([cats.calm])
    at_work.actions_["unstated"].trigger()
    assert cats.document.get(cats.calm, Claim).unstated
    assert at_work.inspector.claim.nearness.unstated.isChecked()
    at_work.actions_["unstated"].trigger()
    assert not cats.document.get(cats.calm, Claim).unstated


def test_a_map_that_can_only_be_read_is_reviewed_but_not_changed(at_work, review, monkeypatch):
    monkeypatch.setattr(type(at_work.session), "read_only", property(lambda self: True))
    choose(review, "unanswered")
    assert review.remedy.isHidden() and review.away.isHidden()
