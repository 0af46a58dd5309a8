"""What was done, as a line of moments, and the state after each of them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.past_states import PastStates, restoring
from argmap.model.records import Claim, Record
from argmap.model.timeline import moments, naming
from tests.model.verbs import VERBS
from tests.sketch import claim, numbered, sketch

NUMBER = st.integers(0, 400)
DONE = st.lists(st.tuples(st.sampled_from([*VERBS, "undo", "redo", "go back", "type"]), NUMBER, NUMBER), max_size=20)


def start(text: str = "Thesis") -> tuple[Document, History, MemoryJournal]:
    document, journal = sketch(text), MemoryJournal("Ada")
    return document, History(document, journal), journal


def say(document: Document, text: str, merge: str | None = None) -> None:
    with document.edit(f"Say {text}", merge) as edit:
        map_commands.reword(edit, document.all(Claim)[0].id, text)


def told(journal: MemoryJournal) -> list[str]:
    return [
        f"{moment.entry.label}{' (undone)' * moment.undone}{' = ' * bool(moment.version)}{moment.version}"
        for moment in moments(journal.entries())
    ]


def go(document: Document, journal: MemoryJournal, seq: int) -> PastStates:
    states = PastStates(journal, document.records(), len(journal.entries()))
    states.go(seq)
    return states


def test_what_was_undone_is_told_as_such_until_it_is_redone() -> None:
    document, history, journal = start()
    for text in "AB":
        say(document, text)
    history.undo()
    assert told(journal) == ["Say A", "Say B (undone)"]
    history.redo()
    assert told(journal) == ["Say A", "Say B"]
    history.undo()
    say(document, "C")
    assert told(journal) == ["Say A", "Say B (undone)", "Say C"]


def test_typing_that_was_joined_is_one_moment_with_the_time_of_its_last_part() -> None:
    document, _, journal = start()
    for text in ("C", "Ca", "Cat"):
        say(document, text, "typing")
    (typed,) = moments(journal.entries())
    assert (typed.entry.seq, typed.seq, typed.at) == (1, 3, journal.entries()[2].at)


def test_names_of_versions_are_no_steps_and_stay_whatever_is_undone() -> None:
    document, history, journal = start()
    for text in "AB":
        say(document, text)
    history.name(naming("Draft"), 2)
    assert history.undo() == "Say B"
    history.name(naming("Before B"), len(journal.entries()) - 1)
    assert told(journal)[:2] == ["Say A", "Say B (undone) = Draft"]
    assert told(journal)[2].endswith("= Before B")
    again = History(document, journal)
    assert again.redo() == "Say B"
    again.name(naming("Final"), 2)
    assert told(journal)[:2] == ["Say A", "Say B = Final"]
    again.name(naming(""), 2)
    assert told(journal)[:2] == ["Say A", "Say B"]
    assert again.undo() == "Say B" and again.undo() == "Say A"


def test_a_row_that_does_not_fit_ends_the_walk_where_it_is() -> None:
    document, _, journal = start()
    say(document, "A")
    document.persist, persist = (lambda update: None), document.persist
    say(document, "behind its back")
    document.persist = persist
    say(document, "B")
    states = PastStates(journal, document.records(), 2)
    with pytest.raises(UserError, match="gap"):
        states.go(0)
    assert states.seq == 1 and states.records[document.all(Claim)[0].id].text == "behind its back"  # type: ignore[attr-defined]


def test_going_back_is_one_step_and_what_came_after_is_not_lost() -> None:
    document, history, journal = start()
    for text in "ABC":
        say(document, text)
    document.apply(restoring(document, go(document, journal, 1).records, Message("Go back to A")))
    assert claim(document, "A")
    say(document, "D")
    document.apply(restoring(document, go(document, journal, 3).records, Message("Go back to C")))
    assert claim(document, "C")
    assert told(journal) == ["Say A", "Say B", "Say C", "Go back to A", "Say D", "Go back to C"]
    assert [history.undo() for _ in range(7)][-1] is None
    assert claim(document, "Thesis")


@given(DONE)
@settings(max_examples=100, deadline=None)
def test_every_row_can_be_looked_at_as_it_was_whatever_was_done(
    done: list[tuple[str, int, int]],
) -> None:
    document, journal = Document(new_id=numbered()), MemoryJournal()
    clock = [datetime(2026, 1, 1, tzinfo=UTC)]
    history = History(document, journal, lambda: clock[0], lambda: clock[0].timestamp())
    states: list[dict[str, Record]] = [document.records()]
    for name, one, other in done:
        clock[0] += timedelta(seconds=1)
        try:
            if name in ("undo", "redo"):
                getattr(history, name)()
            elif name == "go back":
                document.apply(restoring(document, states[one % len(states)], Message("Go back")))
            elif name == "type":
                for word in ("a", "b"):
                    with document.edit("Type", "typing") as edit:
                        VERBS["reword"](edit, one, other, f"{word} {one}")
                    states += [document.records()] * (len(journal.entries()) - len(states) + 1)
            else:
                with document.edit("Try") as edit:
                    VERBS[name](edit, one, other, f"Words {one}")
        except UserError:
            pass
        states += [document.records()] * (len(journal.entries()) - len(states) + 1)
    walker = PastStates(journal, document.records(), len(journal.entries()))
    for seq in (*reversed(range(len(states))), *range(len(states)), *(one % len(states) for _, one, _ in done)):
        walker.go(seq)
        assert walker.records == states[seq]
    listed = moments(journal.entries())
    assert {moment.entry.seq for moment in listed if not moment.undone} == {entry.seq for entry in history.done()}
