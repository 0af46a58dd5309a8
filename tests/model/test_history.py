"""Undo and redo as a user feels them."""

from datetime import UTC, datetime, timedelta

from argmap.model import map_commands, source_commands
from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.records import Claim, Map, Stance
from argmap.model.step_subject import subject
from tests.sketch import argument, claim, sketch


class Watch:
    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)
        self.set_by = timedelta(0)

    def __call__(self) -> datetime:
        return self.time + self.set_by

    def seconds(self) -> float:
        return self.time.timestamp()


def start() -> tuple[Document, History, MemoryJournal, Watch]:
    document, notes, watch = sketch("Thesis"), MemoryJournal("Ada"), Watch()
    return document, History(document, notes, watch, watch.seconds), notes, watch


def say(document: Document, text: str, merge: str | None = None) -> None:
    with document.edit(f"Say {text}", merge) as edit:
        map_commands.reword(edit, document.all(Claim)[0].id, text)


def said(document: Document) -> str:
    return document.all(Claim)[0].text


def test_undo_and_redo_walk_the_same_way_back_and_forth():
    document, history, _, _ = start()
    for text in "ABC":
        say(document, text)
    assert [history.undo() for _ in range(4)] == ["Say C", "Say B", "Say A", None]
    assert said(document) == "Thesis"
    assert [history.redo() for _ in range(4)] == ["Say A", "Say B", "Say C", None]
    assert said(document) == "C"


def test_a_new_edit_after_undo_ends_redo():
    document, history, _, _ = start()
    say(document, "A")
    history.undo()
    say(document, "B")
    assert history.redo() is None
    history.undo()
    assert said(document) == "Thesis"


def test_typing_within_half_a_second_is_one_step():
    document, history, notes, watch = start()
    for text in ("C", "Ca", "Cat"):
        say(document, text, "typing")
        watch.time += timedelta(seconds=0.4)
    watch.time += timedelta(seconds=0.4)
    say(document, "Cats", "typing")
    assert [entry.joins for entry in notes.entries()] == [None, 1, 1, None]
    assert [entry.seq for entry in History(document, notes).done()] == [entry.seq for entry in history.done()] == [1, 4]
    history.undo()
    assert said(document) == "Cat"
    history.undo()
    assert said(document) == "Thesis"


def test_typing_is_not_joined_across_a_clock_that_was_set_back():
    document, history, notes, watch = start()
    say(document, "A", "typing")
    watch.time += timedelta(hours=1)
    watch.set_by = -timedelta(days=1)
    say(document, "B", "typing")
    assert [entry.at for entry in notes.entries()][1] < notes.entries()[0].at
    history.undo()
    assert said(document) == "A"


def test_typing_after_an_undo_does_not_join_what_was_undone():
    document, history, _, _ = start()
    say(document, "A", "typing")
    say(document, "B")
    history.undo()
    say(document, "C", "typing")
    history.undo()
    assert said(document) == "A"


def test_the_history_is_the_same_after_reopening():
    document, history, notes, watch = start()
    for text in "ABC":
        say(document, text)
    history.undo()
    history.undo()
    history.redo()
    again = History(document, notes, watch)
    assert [e.seq for e in again.done()] == [e.seq for e in history.done()]
    assert [e.seq for e in again.undone()] == [e.seq for e in history.undone()]
    assert again.redo() == "Say C"
    assert again.undo() == "Say C"
    assert again.undo() == "Say B"
    assert said(document) == "A"
    assert {entry.author for entry in again.done()} == {"Ada"}


# The step that made the document


def made(edit_label: str = "New map") -> tuple[Document, History, MemoryJournal]:
    document, notes = Document(), MemoryJournal()
    history = History(document, notes)
    with document.edit(edit_label) as edit:
        map_commands.add_claim(edit, "Thesis", map_commands.add_map(edit, "Why?"))
    return document, history, notes


def test_undo_stops_at_the_step_that_made_the_document():
    document, history, _ = made()
    say(document, "A")
    assert [history.undo() for _ in range(5)] == ["Say A", None, None, None, None]
    assert said(document) == "Thesis"
    assert history.next_undo() is None
    assert [entry.label for entry in history.done()] == ["New map"]
    assert history.redo() == "Say A"


def test_undo_stops_there_in_a_document_that_is_opened_again():
    document, _, notes = made()
    say(document, "A")
    again = History(document, notes)
    assert [entry and entry.label for entry in (again.made(), again.next_undo())] == ["New map", "Say A"]
    assert [again.undo() for _ in range(3)] == ["Say A", None, None]
    assert [map.question for map in document.all(Map)] == ["Why?"]


def test_what_came_after_the_making_can_be_undone_whatever_it_is():
    document, notes = Document(), MemoryJournal()
    history = History(document, notes)
    with document.edit("New map") as edit:
        map_commands.add_map(edit, "Why?")
    with document.edit("Add source") as edit:
        source_commands.add_source(edit, "Talk", "All that was said.")
    with document.edit("Another map") as edit:
        map_commands.add_map(edit, "How?")
    assert [history.undo() for _ in range(3)] == ["Another map", "Add source", None]


def test_a_document_whose_making_is_in_no_journal_goes_back_to_what_it_was_first():
    document, history, notes, watch = start()
    assert history.made() is None
    with document.edit("Another map") as edit:
        map_commands.add_map(edit, "How?")
    assert History(document, notes, watch).undo() == "Another map"
    assert [map.question for map in document.all(Map)] == ["Are cats good pets?"]


def test_a_journal_that_was_cut_does_not_take_its_first_row_for_the_making():
    document, _, notes = made()
    say(document, "A")
    with document.edit("Another map") as edit:
        map_commands.add_map(edit, "How?")

    class Cut(MemoryJournal):
        def entries(self):
            return notes.entries()[2:]

        def change(self, seq):
            return notes.change(seq)

        def append(self, update, at, undoes=None, joins=None):
            return notes.append(update, at, undoes, joins)

    again = History(document, Cut())
    assert again.made() is None
    assert [again.undo() for _ in range(2)] == ["Another map", None]
    assert said(document) == "A"


def test_a_document_whose_making_was_undone_by_an_older_version_can_be_made_again():
    document, _, notes = made("Open the sample")
    change = notes.change(1).inverse()
    document.apply(change)  # by nobody's history, as far as this one knows
    rows = MemoryJournal()
    rows.append(Update(notes.change(1), {}), datetime.now(UTC))
    rows.append(Update(change, {}), datetime.now(UTC), undoes=1)
    history = History(document, rows)
    assert (history.made(), history.next_undo(), history.undo()) == (None, None, None)
    assert history.redo() == "Open the sample"
    assert said(document) == "Thesis"
    assert history.undo() is None


# What a step is about


def about(document: Document, verb, *picks: object) -> str:
    told: list[str] = []
    stop = document.subscribe(lambda update: told.append(subject(update.change, document)))
    with document.edit("Do") as edit:
        verb(edit, *picks)
    stop()
    return told[0]


def test_a_step_is_about_the_claim_that_it_touches():
    document = sketch("Pets\n  + Cats purr\n    + Purring\tcalms")
    map, pets, purr = document.all(Map)[0].id, claim(document, "Pets"), claim(document, "Cats purr")
    assert about(document, map_commands.reword, purr, "Cats hum") == "Cats hum"
    assert about(document, map_commands.add_claim, "Dogs bark", map) == "Dogs bark"
    assert about(document, map_commands.flip, argument(document, "Cats hum")) == "Cats hum"
    assert about(document, map_commands.fold, map, purr) == "Cats hum"
    assert about(document, map_commands.argue, [claim(document, "Dogs bark")], Stance.CON, pets) == "Dogs bark"
    assert about(document, source_commands.add_source, "A talk", "Much was said.") == "A talk"
    assert about(document, map_commands.retitle, map, "Which pets?") == "Which pets?"
    assert about(document, map_commands.remove_claim, claim(document, "Purring\tcalms")) == "Purring calms"
