"""Open questions stand by what they are about, keep their answers, and go with it; steps keep their schemes."""

import pytest

from argmap.model import map_commands, map_settings, open_questions, qualifications, removal
from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.rebase import rebase, without_orphans
from argmap.model.records import Argument, Claim, Fidelity, Map, OpenQuestion
from argmap.model.rules import BrokenRule
from argmap.model.step_subject import maps_of, subject
from tests.sketch import argument, claim, sketch, the_map

CATS = """
    Cats make good pets
      + Cats purr
        _ Only some people hear it
      + Purring calms
"""


@pytest.fixture
def document() -> Document:
    return sketch(CATS)


def asked(document: Document, about: str, text: str) -> str:
    with document.edit("Ask") as edit:
        return open_questions.ask(edit, about, text)


def said(document: Document, about: str) -> list[str]:
    return [question.text or question.critical for question in open_questions.questions_about(document, about)]


def test_questions_stand_in_the_order_in_which_they_were_asked(document):
    thesis = claim(document, "Cats make good pets")
    for text in ("Which cats?", "Good for whom?", "What is a pet?"):
        asked(document, thesis, text)
    assert said(document, thesis) == ["Which cats?", "Good for whom?", "What is a pet?"]


def test_a_question_is_open_until_it_is_answered_or_closed(document):
    first = asked(document, the_map(document), "What of dogs?")

    def now() -> bool:
        return open_questions.is_open(document.get(first, OpenQuestion))

    assert now()
    with document.edit("Answer") as edit:
        open_questions.answer_question(edit, first, claim(document, "Purring calms"))
    assert not now()
    with document.edit("Take back") as edit:
        open_questions.take_back_answer(edit, first, claim(document, "Purring calms"))
    assert now()
    with document.edit("Close") as edit:
        open_questions.close_question(edit, first)
    assert not now()
    with document.edit("Reopen") as edit:
        open_questions.reopen_question(edit, first)
    assert now()


def test_a_question_goes_with_the_claim_the_step_or_the_map_that_it_is_about(document):
    purr = claim(document, "Cats purr")
    for about in (purr, argument(document, "Cats purr"), the_map(document)):
        asked(document, about, "Why?")
    with document.edit("Remove") as edit:
        removal.remove(edit, the_map(document), [purr])
    assert [question.about for question in document.all(OpenQuestion)] == [the_map(document)]
    with document.edit("Remove") as edit:
        map_commands.remove_map(edit, the_map(document))
    assert not document.records()


def test_a_question_outlives_its_answer_and_is_open_again(document):
    question = asked(document, the_map(document), "What of dogs?")
    with document.edit("Answer") as edit:
        open_questions.answer_question(edit, question, claim(document, "Cats purr"))
    with document.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(document, "Cats purr"))
    assert open_questions.is_open(document.get(question, OpenQuestion))


def test_a_critical_question_is_taken_up_once_and_keeps_the_words_of_its_scheme(document):
    step = argument(document, "Cats purr")
    with document.edit("Take up") as edit:
        first = open_questions.take_up(edit, step, "sign.other")
        assert open_questions.take_up(edit, step, "sign.other") == first
    with pytest.raises(BrokenRule, match="words of its argument scheme"), document.edit("Reword") as edit:
        open_questions.reword_question(edit, first, "Really?")


def test_only_a_step_has_critical_questions(document):
    with pytest.raises(BrokenRule, match="only be about a step"), document.edit("Ask") as edit:
        edit.put(OpenQuestion(id="q", about=the_map(document), critical="sign.other"))


def test_joined_steps_and_merged_claims_keep_their_questions_answers_and_scheme(document):
    one, other = argument(document, "Purring calms"), argument(document, "Cats purr")
    asked(document, other, "How loud?")
    with document.edit("Name") as edit:
        qualifications.name_scheme(edit, other, "sign")
        for step, answer in ((one, "Cats purr"), (other, "Purring calms")):
            critical = open_questions.take_up(edit, step, "sign.other")
            open_questions.answer_question(edit, critical, claim(document, answer))
    with document.edit("Join") as edit:
        map_commands.join(edit, other, one)
    joined = document.get(one, Argument)
    assert (joined.scheme, len(joined.premises)) == ("sign", 2)
    assert said(document, one) == ["sign.other", "How loud?"]
    with document.edit("Merge") as edit:
        map_commands.merge(edit, claim(document, "Purring calms"), claim(document, "Cats purr"))
    (critical, _) = open_questions.questions_about(document, one)
    assert critical.answers == (claim(document, "Purring calms"),)


def test_a_merged_claim_is_unstated_only_where_both_were_and_keeps_its_own_nearness(document):
    keep, other = claim(document, "Cats purr"), claim(document, "Purring calms")
    with document.edit("Qualify") as edit:
        qualifications.mark_unstated(edit, other)
        qualifications.set_fidelity(edit, other, Fidelity.OWN)
    with document.edit("Merge") as edit:
        map_commands.merge(edit, keep, other)
    kept = document.get(keep, Claim)
    assert (kept.unstated, kept.fidelity) == (False, Fidelity.OWN)


def test_all_of_it_can_be_undone(document):
    history = History(document, MemoryJournal())
    before = document.records()
    thesis, step, map = claim(document, "Cats make good pets"), argument(document, "Cats purr"), the_map(document)
    with document.edit("Read carefully") as edit:
        qualifications.set_fidelity(edit, thesis, Fidelity.SUMMED_UP)
        qualifications.mark_unstated(edit, thesis)
        qualifications.name_scheme(edit, step, "sign")
        open_questions.answer_question(edit, open_questions.take_up(edit, step, "sign.other"), thesis)
        map_settings.leave_out(edit, map, ["unsupported"])
    assert document.get(map, Map).quiet == ("unsupported",)
    after = document.records()
    history.undo()
    assert document.records() == before
    history.redo()
    assert document.records() == after


def change_of(document: Document, verb, *given) -> Change:
    changes = list[Change]()
    end = document.subscribe(lambda update: changes.append(update.change))
    with document.edit("Do") as edit:
        verb(edit, *given)
    end()
    return changes[0]


def test_a_question_about_what_somebody_else_removed_is_left_out_with_a_reason(document):
    mine = document.copy()
    purr = claim(document, "Cats purr")
    asks = change_of(mine, open_questions.ask, purr, "How loud?")
    removed = change_of(document, map_commands.remove_claim, purr)
    left = without_orphans(rebase(asks, removed, document), document)
    assert left.change.is_empty and "How loud?" in str(left.notices[0].message)


def test_the_history_names_a_question_by_its_words_and_a_critical_one_by_its_step(document):
    step = argument(document, "Cats purr")
    change = change_of(document, open_questions.ask, step, "How loud?")
    assert subject(change, document) == "How loud?"
    assert maps_of(change, document) == {the_map(document)}
    assert subject(change_of(document, open_questions.take_up, step, "sign.other"), document) == "Cats purr"


def test_what_a_review_leaves_out_comes_back(document):
    with document.edit("Leave out") as edit:
        map_settings.leave_out(edit, the_map(document), ["compound", "unsupported", "compound"])
        map_settings.take_in(edit, the_map(document), ["compound"])
    assert document.get(the_map(document), Map).quiet == ("unsupported",)
