"""What the journal of a document keeps, in a file and on a server alike."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from argmap.errors import UserError
from argmap.model import map_commands, source_commands
from argmap.model.change import Changed, Replaced
from argmap.model.document import Document
from argmap.model.history import History
from argmap.model.records import Claim, Map, Source
from tests.sketch import claim, draw, numbered, outline
from tests.storage.journals import Journal, Place, update

CATS = """
Cats make good pets
  + Cats purr & Purring calms
    _ Only some people hear it
  - Cats scratch"""
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Desk:
    """A document with its journal and history, and a clock that the test sets."""

    def __init__(self, journal: Journal) -> None:
        self.now = NOON
        self.journal = journal
        self.document = Document(journal.records(), numbered())
        self.history = History(self.document, journal, lambda: self.now, lambda: self.now.timestamp())

    def reword(self, text: str, new: str, merge: str | None = None) -> None:
        with self.document.edit("Reword claim", merge) as edit:
            map_commands.reword(edit, claim(self.document, text), new)


@pytest.fixture
def desk(place: Place) -> Iterator[Desk]:
    """Yield a document about cats, drawn by Ada."""
    desk = Desk(place.create("Ada"))
    with desk.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), CATS)
    yield desk
    place.close(desk.journal)


def test_what_was_done_is_there_for_the_next_one_who_opens_it(desk: Desk, place: Place) -> None:
    desk.reword("Cats scratch", "Cats bite")
    place.close(desk.journal)
    document, history = place.look()
    assert document.records() == desk.document.records()
    assert history.undone() == []
    ben = Desk(place.open("Ben"))
    ben.history.undo()
    assert outline(ben.document) == CATS.strip()
    rows = ben.journal.entries()
    place.close(ben.journal)
    assert [(row.seq, row.author, row.at, row.undoes) for row in rows] == [
        (1, "Ada", NOON, None),
        (2, "Ada", NOON, None),
        (3, "Ben", NOON, 2),
    ]


def test_changes_since_a_row_lead_from_what_was_then_to_what_is_now(desk: Desk) -> None:
    follower = Document(desk.journal.records())
    desk.reword("Cats scratch", "Cats bite")
    with desk.document.edit("Remove") as edit:
        map_commands.remove_claim(edit, claim(desk.document, "Cats purr"))
    desk.history.undo()
    for _, change in desk.journal.changes_since(1):
        follower.apply(change)
    assert follower.records() == desk.document.records()
    assert [entry.seq for entry, _ in desk.journal.changes_since(2)] == [3, 4]
    assert desk.journal.changes_since(4) == []


def test_the_text_of_a_source_is_the_same_string_wherever_it_is_named(desk: Desk) -> None:
    text = "All that was said. " * 1000
    with desk.document.edit("Add") as edit:
        source = source_commands.add_source(edit, "Talk", text)
        source_commands.add_source(edit, "The same talk", text)
    with desk.document.edit("Describe") as edit:
        source_commands.describe_source(edit, source, title="A talk")
    texts = [record.text for record in desk.journal.records() if isinstance(record, Source)]
    assert texts == [text, text] and texts[0] is texts[1]
    assert desk.journal.change(3).steps[source] == Changed(Source, {"title": Replaced("Talk", "A talk")})


def test_any_text_comes_back_as_it_was(desk: Desk, place: Place) -> None:
    odd = "\x01 \r\n\t “„«» \u202e\u2028\ufeff 🌙 e\u0301 ' \" ; DROP TABLE claim; -- %s %(x)s :x ? {} \\x00 \\"
    desk.reword("Cats scratch", odd)
    place.close(desk.journal)
    document, _ = place.look()
    assert document.get(claim(desk.document, odd), Claim).text == odd


@pytest.mark.parametrize("text", ["half a letter: \ud83c", "an end in the middle: \0"])
def test_text_that_cannot_be_kept_is_refused_in_words_and_nothing_has_changed(desk: Desk, text: str) -> None:
    with pytest.raises(UserError, match=r"cannot be (saved|kept)"):
        desk.reword("Cats scratch", text)
    claim(desk.document, "Cats scratch")
    assert len(desk.journal.entries()) == 1
    desk.reword("Cats scratch", "Cats bite")


@pytest.mark.parametrize("stale", ["changed", "removed", "not there", "there already"])
def test_a_change_that_does_not_fit_the_records_is_refused_whole(desk: Desk, stale: str) -> None:
    bad = desk.document.get(claim(desk.document, "Cats scratch"), Claim)
    good = desk.document.get(claim(desk.document, "Cats purr"), Claim)
    other = replace(bad, text="Cats hiss")  # as this writer, who is behind, believes that it still is
    steps = {
        "changed": {bad.id: (other, replace(other, note="Often"))},
        "removed": {bad.id: (other, None)},
        "not there": {"nobody": (replace(bad, id="nobody"), replace(bad, id="nobody", note="Often"))},
        "there already": {bad.id: (None, other)},
    }[stale]
    source = Source(id="new", title="Talk", text="Cats purr, they say.", order="V")
    late = update("Too late", new=(None, source), **{good.id: (good, replace(good, note="Loudly")), **steps})
    before = desk.document.records()
    with pytest.raises(UserError, match=r"This was not done, because (another program|somebody else) has changed"):
        desk.journal.append(late, NOON)
    assert {record.id: record for record in desk.journal.records()} == before
    assert len(desk.journal.entries()) == 1


def test_a_snapshot_says_after_which_row_it_was_taken(desk: Desk) -> None:
    desk.reword("Cats scratch", "Cats bite")
    seq, records = desk.journal.snapshot()
    assert seq == 2
    assert {record.id: record for record in records} == desk.document.records()


def test_quick_typing_is_one_step_of_undo_for_the_next_one_who_opens_it(desk: Desk, place: Place) -> None:
    last = "Cats scratch"
    for text in ("D", "Do", "Dogs"):
        desk.now += timedelta(seconds=0.4)
        desk.reword(last, text, merge="typing")
        last = text
    place.close(desk.journal)
    again = Desk(place.open("Ben"))
    claim(again.document, "Dogs")
    again.history.undo()
    assert outline(again.document) == CATS.strip()
    place.close(again.journal)


def test_a_document_of_many_records_is_written_and_removed_whole(place: Place) -> None:
    many = {f"c{n}": Claim(id=f"c{n}", text=f"Claim {n}") for n in range(2500)}
    journal = place.create("Ada")
    journal.append(update("Make", **{id: (None, record) for id, record in many.items()}), NOON)
    assert {record.id: record for record in journal.records()} == many
    journal.append(update("Make", **{id: (record, None) for id, record in many.items()}), NOON, undoes=1)
    assert journal.records() == []
    place.close(journal)


def test_a_row_that_is_missing_is_told_in_words(desk: Desk) -> None:
    with pytest.raises(UserError, match="row 7 of its history is missing"):
        desk.journal.change(7)
    assert len(desk.document.all(Map)) == 1
