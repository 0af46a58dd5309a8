"""People who edit one document at once, over a wire that loses nothing and is late in any order.

A server gives all changes one order, and takes a change only where it was made or rebased from the state after the
newest row. Whatever the people do with all verbs and undo, in the end all have the same document, all rules hold, and
nobody is stuck.
"""

from contextlib import suppress
from dataclasses import replace
from itertools import product

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from argmap.errors import UserError
from argmap.model import rules
from argmap.model.change import Change, Update
from argmap.model.document import Document
from argmap.model.history import History, MemoryJournal
from argmap.model.rebase import receive
from argmap.model.records import KINDS
from argmap.model.serialization import change_to_values, steps_from_values
from tests.model.verbs import VERBS, begin
from tests.sketch import numbered

NAMES = ("Ada", "Ben", "Cleo")
NAME = st.sampled_from(NAMES)
NUMBER = st.integers(0, 9)
WORDS = st.text("abc ", min_size=1, max_size=4)


class Person:
    """One who edits: a document, its history, what has come over the wire, and what was not taken yet."""

    def __init__(self, name: str, document: Document) -> None:
        self.document, document.origin = document, name
        document.new_id = numbered(name)
        self.history = History(document, MemoryJournal(name))
        self.pending: list[Change] = []
        self.known = 0
        """So many rows of the server have been applied here."""
        self.mail: dict[int, Change] = {}
        document.subscribe(self._heard)

    def _heard(self, update: Update) -> None:
        if update.change.origin == self.document.origin:
            self.pending.append(update.change)

    def read(self) -> None:
        """Apply what has come, as far as nothing is missing in between."""
        while row := self.mail.pop(self.known + 1, None):
            self.known += 1
            if row.origin == self.document.origin:
                assert self.pending.pop(0).steps == row.steps
            else:
                self.pending, told = receive(self.document, self.pending, row)
                # What was rebased fits, so that only a rule can be in its way.
                assert not any("no longer fits" in str(notice.message) for notice in told)


class Exchange(RuleBasedStateMachine):
    """Three people and a server."""

    @initialize()
    def start(self) -> None:
        first = Document(new_id=numbered())
        with first.edit("Begin") as edit:
            begin(edit)
        self.rows: list[Change] = []
        self.at_server = first.copy()
        self.people = {name: Person(name, first.copy()) for name in NAMES}

    @rule(name=NAME, verb=st.sampled_from(sorted(VERBS)), one=NUMBER, other=NUMBER, words=WORDS)
    def edit(self, name: str, verb: str, one: int, other: int, words: str) -> None:
        try:
            with self.people[name].document.edit(verb) as edit:
                VERBS[verb](edit, one, other, words)
        except UserError:
            pass

    @rule(name=NAME, verb=st.sampled_from(("undo", "redo")))
    def go_back_or_forth(self, name: str, verb: str) -> None:
        history = self.people[name].history
        getattr(history, verb)()
        assert not any("no longer fits" in str(notice.message) for notice in history.notices)

    @rule(name=NAME)
    def send(self, name: str) -> None:
        """Send the oldest change that was not taken yet; it is taken where nothing came in between."""
        person = self.people[name]
        if person.pending and person.known == len(self.rows):
            written = change_to_values(person.pending[0])
            row = replace(person.pending[0], steps=steps_from_values(written), merge=None)
            self.at_server.apply(row)  # it fits exactly, and keeps the rules
            self.rows.append(row)
            self.deliver(name, len(self.rows))

    @rule(name=NAME, number=st.integers(1, 50))
    def deliver(self, name: str, number: int) -> None:
        """Have one row arrive, out of turn perhaps; it is read at once."""
        person = self.people[name]
        if person.known < number <= len(self.rows):
            person.mail[number] = self.rows[number - 1]
            person.read()

    @rule(name=NAME)
    def catch_up(self, name: str) -> None:
        for number in range(len(self.rows), self.people[name].known, -1):
            self.deliver(name, number)

    @invariant()
    def all_rules_hold_everywhere(self) -> None:
        for person in self.people.values():
            assert list(rules.problems(person.document, KINDS.values())) == []

    def settle(self) -> None:
        """Have everything arrive, and be taken."""
        for _ in range(1000):
            for name, person in self.people.items():
                self.catch_up(name)
                while person.pending:
                    self.send(name)
            if all(person.known == len(self.rows) and not person.pending for person in self.people.values()):
                return
        raise AssertionError("they never come to an end")

    def teardown(self) -> None:
        if not hasattr(self, "rows"):
            return
        self.settle()
        self.agree()
        for person in self.people.values():  # nobody is stuck: each comes to the end of undo, and back
            steps = len(person.history.done())
            while person.history.undo() is not None:
                steps -= 1
                assert steps >= 0
            while person.history.redo() is not None:
                pass
            self.settle()
            self.agree()

    def agree(self) -> None:
        for person in self.people.values():
            assert person.document.records() == self.at_server.records()


TestExchange = Exchange.TestCase
TestExchange.settings = settings(
    max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_all_verbs_of_the_machine_do_something():
    document = Document(new_id=numbered())
    with document.edit("Begin") as edit:
        begin(edit)
    for verb in ("add map", "argue", "undercut", "add source", "passage", "add speaker", "pile", "set aside",
                 "ask", "answer question", "close question", "ask"):  # fmt: skip
        with document.edit(verb) as edit:
            VERBS[verb](edit, 1, 2, "words")
    for verb in VERBS:
        before, done = document.records(), False
        for one, other in product(range(10), range(10)):
            again = document.copy()
            with suppress(UserError), again.edit(verb) as edit:
                VERBS[verb](edit, one, other, "other words")
            done = done or again.records() != before
        assert done or verb in ("unpin", "unfold", "answer", "merge speakers", "join", "confirm"), verb
