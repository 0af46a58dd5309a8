"""Laws of the journal, tried with random edits in a file and on a server."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.errors import UserError
from argmap.model import map_commands, source_commands
from argmap.model.change import Change, Created
from argmap.model.document import Document, Edit
from argmap.model.history import Entry, History
from argmap.model.label import Label
from argmap.model.records import Argument, Claim, Map, Passage, Record, Source, Speaker, SpeakerKind, Stance
from argmap.storage.rows import columns, from_rows, from_steps, key_of, to_row, to_steps
from tests.sketch import numbered
from tests.storage.journals import Journal, Place

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def one_of(edit: Edit, kind: type[Record], choice: int) -> str:
    """Return the id of one of the records of a kind; raises UserError where there is none."""
    found = sorted(record.id for record in edit.all(kind))
    if not found:
        raise UserError("There is none.")
    return found[choice % len(found)]


def do(edit: Edit, verb: str, one: int, other: int, words: str) -> None:
    """Do one thing to the document, as the numbers choose."""
    match verb:
        case "map":
            map_commands.add_map(edit, words)
        case "claim":
            map_commands.add_claim(edit, words, one_of(edit, Map, one))
        case "argue":
            premise = map_commands.add_claim(edit, words, one_of(edit, Map, one))
            map_commands.argue(edit, [premise], list(Stance)[other % 2], one_of(edit, Claim, one))
        case "undercut":
            premise = map_commands.add_claim(edit, words, one_of(edit, Map, one))
            map_commands.argue(edit, [premise], Stance.CON, one_of(edit, Argument, other))
        case "reword":
            map_commands.reword(edit, one_of(edit, Claim, one), words)
        case "tags":
            map_commands.set_tags(edit, one_of(edit, Claim, one), [words, str(other)])
        case "pin":
            placement = edit.all(map_commands.Placement)
            if placement:
                map_commands.pin(edit, placement[0].map, placement[0].claim, (one / 3, float(other)))
        case "merge":
            map_commands.merge(edit, one_of(edit, Claim, one), one_of(edit, Claim, other))
        case "remove":
            map_commands.remove_claim(edit, one_of(edit, Claim, one))
        case "source":
            source_commands.add_source(edit, words, words * 3 + ".")
        case "passage":
            source = edit.get(one_of(edit, Source, one), Source)
            passage = source_commands.add_passage(edit, source.id, 0, len(source.text))
            source_commands.cite(edit, one_of(edit, Claim, other), passage)
        case "speaker":
            speaker = source_commands.add_speaker(edit, words, SpeakerKind.PSEUDONYM)
            source_commands.attribute(edit, one_of(edit, Passage, one), speaker)
        case "merge speakers":
            source_commands.merge_speakers(edit, one_of(edit, Speaker, one), one_of(edit, Speaker, other))
        case "remove source":
            source_commands.remove_source(edit, one_of(edit, Source, one))
        case "remove map":
            map_commands.remove_map(edit, one_of(edit, Map, one))


VERBS = (
    *("map", "claim", "argue", "undercut", "reword", "tags", "pin", "merge", "remove"),
    *("source", "passage", "speaker", "merge speakers", "remove source", "remove map"),
    *("undo", "redo", "undo", "redo", "typing", "reopen", "trouble"),
)
STEPS = st.tuples(st.sampled_from(VERBS), st.integers(0, 9), st.integers(0, 9), WORDS)


class Desk:
    """A document on a desk, with a clock that the test sets, opened and closed as the steps say."""

    def __init__(self, place: Place) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)
        self.new_id = numbered()
        self.place = place
        self.take(place.create("Ada"), Document(new_id=self.new_id))

    def take(self, journal: Journal, document: Document) -> None:
        self.journal, self.document = journal, document
        self.history = History(document, journal, lambda: self.time)

    def reopen(self) -> None:
        self.place.close(self.journal)
        document, history = self.place.look()
        assert document.records() == self.document.records()
        assert [e.seq for e in history.done()] == [e.seq for e in self.history.done()]
        assert [e.seq for e in history.undone()] == [e.seq for e in self.history.undone()]
        journal = self.place.open("Ben")
        self.take(journal, Document(journal.records(), self.new_id))

    def step(self, verb: str, one: int, other: int, words: str) -> None:
        self.time += timedelta(seconds=0.2 if verb == "typing" else 1)
        match verb:
            case "undo":
                self.history.undo()
            case "redo":
                self.history.redo()
            case "reopen":
                self.reopen()
            case _:
                try:
                    with self.document.edit(verb, "typing" if verb == "typing" else None) as edit:
                        do(edit, "reword" if verb == "typing" else verb, one, other, words)
                        if verb == "trouble":
                            do(edit, "map", one, other, words)
                            raise UserError("Never mind.")
                except UserError:
                    pass


@settings(max_examples=25)
@given(steps=st.lists(STEPS, min_size=5, max_size=30))
def test_a_reopened_document_is_the_same_and_undoing_everything_leads_to_what_the_first_step_made(
    new_place: Callable[[], Place], steps: list[tuple[str, int, int, str]]
) -> None:
    place = new_place()
    desk = Desk(place)
    try:
        for step in steps:
            desk.step(*step)
        desk.reopen()
        last, undone = desk.document.records(), 0
        while desk.history.undo():
            undone += 1
        made = desk.history.made()
        assert desk.document.records().keys() == (desk.journal.change(made.seq).steps.keys() if made else set())
        desk.reopen()
        for _ in range(undone):
            desk.history.redo()
        assert desk.document.records() == last
        follower = Document()
        for _, change in desk.journal.changes_since(0):
            if change.steps:
                follower.apply(change)
        assert follower.records() == last
    finally:
        place.close(desk.journal)
    place.remove()


@given(st.lists(STEPS, max_size=20))
def test_rows_say_what_records_and_changes_say(steps: list[tuple[str, int, int, str]]) -> None:
    document = Document(new_id=numbered())
    texts: dict[str, str] = {}
    for verb, *rest in steps:
        try:
            with document.edit(verb) as edit:
                do(edit, verb, *rest)  # type: ignore[arg-type]
        except UserError:
            continue
        texts.update({key_of(source.text): source.text for source in document.all(Source)})
    change = Change(Label("all"), {id: Created(record) for id, record in document.records().items()})
    entry = Entry(1, datetime(2026, 1, 1, tzinfo=UTC), "", Label("all"))
    assert from_steps(entry, to_steps(change), texts.__getitem__) == change
    assert from_steps(entry, to_steps(change.inverse()), texts.__getitem__) == change.inverse()
    for record in document.records().values():
        row = tuple(to_row(record)[column] for column in columns(type(record)))
        assert list(from_rows(type(record), [row], texts.__getitem__)) == [record]
