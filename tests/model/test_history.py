"""Undo and redo as a user feels them."""

from datetime import UTC, datetime, timedelta

from argmap.model import commands
from argmap.model.document import Document
from argmap.model.history import History, Notes
from argmap.model.records import Claim
from tests.sketch import sketch


class Watch:
    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


def start() -> tuple[Document, History, Notes, Watch]:
    document, notes, watch = sketch("Thesis"), Notes("Ada"), Watch()
    return document, History(document, notes, watch), notes, watch


def say(document: Document, text: str, merge: str | None = None) -> None:
    with document.edit(f"Say {text}", merge) as edit:
        commands.reword(edit, document.all(Claim)[0].id, text)


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
    assert len(notes.entries()) == 2
    history.undo()
    assert said(document) == "Cat"
    history.undo()
    assert said(document) == "Thesis"


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
