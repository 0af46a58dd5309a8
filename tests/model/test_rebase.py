"""What becomes of a change when somebody else's came first, and of undo in a document that others edit, too."""

import pytest

from argmap.model import map_commands, source_commands
from argmap.model.change import Change
from argmap.model.document import Document, Edit
from argmap.model.history import History, MemoryJournal
from argmap.model.rebase import Notice, Why, receive
from argmap.model.records import Argument, Claim, Passage, Placement, Stance
from tests.sketch import argument, claim, numbered, sketch, the_map

CATS = "Cats make good pets\n  + Cats purr\n  - Cats scratch"


class Two:
    """Ada, whose changes are pending, and Ben, whose changes come first."""

    def __init__(self) -> None:
        self.ada, self.ben = sketch(CATS), sketch(CATS)
        self.ada.origin, self.ben.origin = "ada", "ben"
        self.ada.new_id, self.ben.new_id = numbered("a"), numbered("b")
        self.journal = MemoryJournal("Ada")
        self.history = History(self.ada, self.journal)
        self.pending, self.first = list[Change](), list[Change]()
        self.ada.subscribe(lambda update: self.pending.append(update.change) if update.change.origin == "ada" else None)
        self.ben.subscribe(lambda update: self.first.append(update.change))

    def exchange(self) -> list[Notice]:
        """Give Ben's changes to Ada, then what is left of hers to him; both then have the same."""
        notices: list[Notice] = []
        for change in self.first:
            self.pending, told = receive(self.ada, self.pending, change)
            notices += told
        for change in self.pending:
            self.ben.apply(change)
        assert self.ada.records() == self.ben.records()
        self.pending, self.first = [], []
        return notices


@pytest.fixture
def two() -> Two:
    return Two()


def do(document: Document, verb, *picks: object) -> None:
    with document.edit(verb.__name__) as edit:
        verb(edit, *picks)


def test_different_fields_of_one_claim_are_both_kept(two: Two):
    purr = claim(two.ada, "Cats purr")
    do(two.ada, map_commands.reword, purr, "Cats hum")
    do(two.ben, map_commands.set_note, purr, "At night")
    assert two.exchange() == []
    found = two.ada.get(purr, Claim)
    assert (found.text, found.note) == ("Cats hum", "At night")


def test_who_comes_later_wins_a_field_and_is_told_what_it_replaced(two: Two):
    purr = claim(two.ada, "Cats purr")
    do(two.ada, map_commands.reword, purr, "Cats hum")
    do(two.ben, map_commands.reword, purr, "Cats sing")
    (notice,) = two.exchange()
    assert notice.why is Why.REPLACES
    assert str(notice.message).startswith("“Cats sing” was changed by somebody else meanwhile")
    claim(two.ben, "Cats hum")


def test_the_same_change_twice_is_made_once_and_nothing_is_told(two: Two):
    for document in (two.ada, two.ben):
        do(document, map_commands.reword, claim(document, "Cats purr"), "Cats hum")
    assert two.exchange() == []


def test_two_people_who_cite_on_one_claim_do_not_clash(two: Two):
    source = source_commands.add_source
    with two.ben.edit("Source") as edit:
        talk = source(edit, "Talk", "Cats purr. Cats hum. Cats sing.")
        source_commands.add_passage(edit, talk, 0, 10)
        source_commands.add_passage(edit, talk, 11, 20)
    two.exchange()
    one, other = sorted(passage.id for passage in two.ada.all(Passage))
    purr = claim(two.ada, "Cats purr")
    do(two.ada, source_commands.cite, purr, one)
    do(two.ada, map_commands.set_tags, purr, ["night"])
    do(two.ben, source_commands.cite, purr, other)
    do(two.ben, map_commands.set_tags, purr, ["sound", "soft"])
    assert two.exchange() == []
    found = two.ada.get(purr, Claim)
    assert set(found.passages) == {one, other} and set(found.tags) == {"night", "sound", "soft"}


def test_what_was_removed_meanwhile_is_not_changed_any_more(two: Two):
    purr = claim(two.ada, "Cats purr")
    do(two.ada, map_commands.reword, purr, "Cats hum")
    do(two.ben, map_commands.remove_claim, purr)
    (notice,) = two.exchange()
    assert notice.why is Why.REMOVED
    assert two.ada.find(purr, Claim) is None


def test_a_claim_is_removed_all_the_same_when_somebody_has_reworded_it(two: Two):
    do(two.ada, map_commands.remove_claim, claim(two.ada, "Cats purr"))
    do(two.ben, map_commands.reword, claim(two.ben, "Cats purr"), "Cats hum")
    (notice,) = two.exchange()
    assert notice == Notice(Why.REMOVES, "Cats hum")
    assert len(two.ben.all(Claim)) == 2


def test_a_tag_that_both_take_away_is_gone_and_what_else_they_did_to_the_tags_is_kept(two: Two):
    purr = claim(two.ben, "Cats purr")
    do(two.ben, map_commands.set_tags, purr, ["night", "sound", "soft"])
    two.exchange()
    do(two.ada, map_commands.set_tags, purr, ["sound", "warm"])
    do(two.ben, map_commands.set_tags, purr, ["soft", "loud"])
    assert two.exchange() == []
    assert set(two.ada.get(purr, Claim).tags) == {"warm", "loud"}


def test_a_claim_that_argued_about_one_that_is_gone_stays_without_the_argument(two: Two):
    purr = claim(two.ada, "Cats purr")

    def object_to(edit: Edit) -> None:
        map_commands.argue(edit, [map_commands.add_claim(edit, "Not all do", the_map(two.ada))], Stance.CON, purr)

    do(two.ada, object_to)
    do(two.ben, map_commands.remove_claim, purr)
    (notice,) = two.exchange()
    assert notice == Notice(Why.ORPHAN, "Not all do")
    assert two.ben.referrers(claim(two.ben, "Not all do"), Placement)
    assert two.ben.referrers(claim(two.ben, "Not all do"), Argument) == []


def test_an_argument_that_lost_a_premise_on_its_way_stays_and_is_told(two: Two):
    purr, scratch = claim(two.ada, "Cats purr"), claim(two.ada, "Cats scratch")
    do(two.ben, map_commands.add_claim, "Dogs are better", the_map(two.ben))
    two.exchange()
    do(two.ada, map_commands.argue, [purr, scratch], Stance.CON, claim(two.ada, "Dogs are better"))
    do(two.ben, map_commands.remove_claim, scratch)
    assert two.exchange() == [Notice(Why.MISSING, "Cats purr")]
    (left,) = two.ben.referrers(claim(two.ben, "Dogs are better"), Argument, "target")
    assert left.premises == (purr,)


def test_a_claim_whose_map_is_gone_is_left_out_and_told_by_its_words(two: Two):
    do(two.ben, map_commands.add_map, "Dogs?")
    two.exchange()
    dogs = next(map.id for map in two.ada.all(type(two.ada.record(the_map(two.ada)))) if map.question == "Dogs?")
    do(two.ada, map_commands.add_claim, "Dogs bark", dogs)
    do(two.ben, map_commands.remove_map, dogs)
    assert Notice(Why.ORPHAN, "Dogs bark") in two.exchange()


def test_what_somebody_argues_about_is_not_removed(two: Two):
    purr = claim(two.ada, "Cats purr")
    do(two.ada, map_commands.remove_claim, purr)

    def support(edit: Edit) -> None:
        map_commands.argue(edit, [map_commands.add_claim(edit, "I heard it", the_map(two.ben))], Stance.PRO, purr)

    do(two.ben, support)
    (notice,) = two.exchange()
    assert notice.why is Why.RULE
    assert two.ada.find(purr, Claim) and argument(two.ada, "I heard it")


def test_reasons_that_would_run_in_a_circle_together_are_left_out(two: Two):
    purr, scratch = claim(two.ada, "Cats purr"), claim(two.ada, "Cats scratch")
    do(two.ada, map_commands.argue, [purr], Stance.CON, scratch)
    do(two.ben, map_commands.argue, [scratch], Stance.CON, purr)
    (notice,) = two.exchange()
    assert "circle" in str(notice.message)


# Undo among others


def test_undo_takes_back_only_what_is_ones_own(two: Two):
    do(two.ada, map_commands.reword, claim(two.ada, "Cats purr"), "Cats hum")
    do(two.ben, map_commands.reword, claim(two.ben, "Cats scratch"), "Cats bite")
    two.exchange()
    assert [entry.label for entry in two.history.done()] == ["reword"]
    assert two.history.undo() == "reword" and two.history.notices == ()
    assert claim(two.ada, "Cats purr") and claim(two.ada, "Cats bite")
    assert two.history.undo() is None
    assert two.history.redo() == "reword"
    assert claim(two.ada, "Cats hum") and claim(two.ada, "Cats bite")


def test_undo_leaves_what_somebody_else_has_changed_since_and_goes_on_to_the_next_step(two: Two):
    purr, scratch = claim(two.ada, "Cats purr"), claim(two.ada, "Cats scratch")
    do(two.ada, map_commands.reword, scratch, "Cats bite")
    do(two.ada, map_commands.reword, purr, "Cats hum")
    two.exchange()
    do(two.ben, map_commands.reword, purr, "Cats sing")
    two.exchange()
    assert two.history.undo() == "reword"
    assert [notice.why for notice in two.history.notices] == [Why.STAYS]
    assert claim(two.ada, "Cats sing") and claim(two.ada, "Cats bite")
    assert two.history.undo() == "reword" and two.history.notices == ()
    assert claim(two.ada, "Cats scratch")
    two.exchange()


def test_undo_of_a_removal_brings_back_what_still_has_its_place(two: Two):
    purr = claim(two.ada, "Cats purr")
    do(two.ada, map_commands.remove_claim, purr)
    two.exchange()
    do(two.ben, map_commands.remove_claim, claim(two.ben, "Cats make good pets"))
    two.exchange()
    two.history.undo()
    assert two.ada.referrers(purr, Placement) and not two.ada.referrers(purr, Argument)
    assert two.history.notices
    two.exchange()


def test_undo_does_not_take_a_claim_away_on_which_somebody_else_has_worked(two: Two):
    do(two.ada, map_commands.add_claim, "Cats sleep", the_map(two.ada))
    two.exchange()
    do(two.ben, map_commands.set_note, claim(two.ben, "Cats sleep"), "All day")
    two.exchange()
    before = two.ada.records()
    assert two.history.undo() == "add_claim"
    assert two.ada.records() == before and two.history.notices
    assert two.history.undo() is None


def test_the_history_of_one_among_others_is_the_same_after_reopening(two: Two):
    do(two.ada, map_commands.reword, claim(two.ada, "Cats purr"), "Cats hum")
    do(two.ben, map_commands.reword, claim(two.ben, "Cats scratch"), "Cats bite")
    two.exchange()
    two.history.undo()
    two.history.redo()
    again = History(two.ada, two.journal)
    assert [entry.seq for entry in again.done()] == [entry.seq for entry in two.history.done()]
    again.undo()
    assert claim(two.ada, "Cats purr") and claim(two.ada, "Cats bite")


def test_typing_is_not_joined_across_what_somebody_else_did(two: Two):
    purr = claim(two.ada, "Cats purr")
    for text in ("Cats h", "Cats hum"):
        with two.ada.edit("Reword", "typing") as edit:
            map_commands.reword(edit, purr, text)
        do(two.ben, map_commands.set_note, claim(two.ben, "Cats scratch"), text)
        two.exchange()
    assert len(two.history.done()) == 2


def test_a_tag_that_was_only_moved_does_not_come_back_after_its_removal(two: Two):
    purr = claim(two.ben, "Cats purr")
    do(two.ben, map_commands.set_tags, purr, ["night", "soft"])
    two.exchange()
    do(two.ada, map_commands.set_tags, purr, ["soft", "night"])
    do(two.ben, map_commands.set_tags, purr, ["night"])
    two.exchange()
    assert two.ada.get(purr, Claim).tags == ("night",)


def test_undo_of_what_was_done_again_in_part_takes_that_part_back_and_tells_nothing(two: Two):
    purr = claim(two.ada, "Cats purr")
    with two.ada.edit("Both") as edit:
        map_commands.reword(edit, purr, "Cats hum")
        map_commands.set_note(edit, purr, "At night")
    two.history.undo()
    two.exchange()
    do(two.ben, map_commands.reword, purr, "Cats sing")
    two.exchange()
    assert two.history.redo() == "Both" and two.history.notices
    assert two.history.undo() == "Both" and two.history.notices == ()
    found = two.ada.get(purr, Claim)
    assert (found.text, found.note) == ("Cats sing", "")
