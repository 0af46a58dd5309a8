"""Files of every format there has been open, and nothing of them is lost."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from argmap.errors import UserError
from argmap.message import Message
from argmap.model import map_commands, map_settings, open_questions, qualifications, rules, source_commands
from argmap.model.change import Changed, Replaced
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.history import History
from argmap.model.ordering import from_number
from argmap.model.past_states import PastStates, restoring
from argmap.model.records import (
    KINDS,
    Argument,
    ArrangementKind,
    Claim,
    Direction,
    Fidelity,
    Map,
    OpenQuestion,
    Passage,
    PassageKind,
    Pile,
    Placement,
    SiblingOrder,
    Side,
    Source,
    SourceComment,
    Speaker,
    SpeakerKind,
    SpeakerSide,
    Stance,
)
from argmap.model.timeline import moments
from argmap.storage import MapFile, migrations, open_file
from argmap.storage.lock import Lock
from argmap.storage.schema import FORMAT, METADATA
from tests.files.make_specimens import TEXT, write
from tests.sketch import claim, outline

FILES = Path(__file__).resolve().parents[1] / "files"


def specimen(tmp_path: Path, format: int) -> Path:
    """Return a copy of a specimen that a test may change."""
    return Path(shutil.copy(FILES / f"format-{format}.argmap", tmp_path / "old.argmap"))


def test_every_format_has_a_specimen_and_a_way_to_the_present_one() -> None:
    for format in range(1, FORMAT + 1):
        assert (FILES / f"format-{format}.argmap").exists()
        assert format == FORMAT or migrations.can_migrate(format)
    assert set(migrations.STEPS) == set(range(1, FORMAT))


def test_format_1_reads_as_it_was_written(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 1)) as file:
        document = file.document
        assert outline(document) == (
            "The park should stay open at night\n"
            "  - Parks are loud\n"
            "    _ Not at night 🌙\n"
            "  + Benches bring people together & Meeting is good"
        )
        thesis = document.get(claim(document, "The park should stay open at night"), Claim)
        assert thesis.note == "Line one\nLine two, “quoted”, tab\there"
        assert thesis.tags == ("night", "open air")
        placements = {document.get(p.claim, Claim).text: p for p in document.all(Placement)}
        assert placements[thesis.text].folded and placements[thesis.text].pin is None
        assert placements["Parks are loud"].pin == (12.5, -3.0)
        assert {a.stance for a in document.referrers(thesis.id, Argument)} == {Stance.PRO, Stance.CON}
        source, newer = sorted(document.all(Source), key=lambda s: s.order)
        assert (source.replaces, newer.replaces) == (None, source.id)
        assert source.text == TEXT
        assert (source.title, source.author, source.publisher) == ("The park", "Ann Reed", "The Weekly")
        assert (source.date, source.address) == ("2026-02-28", "https://example.org/p")
        loud, benches, reply = sorted(document.all(Passage), key=lambda p: p.start)
        assert (loud.kind, loud.via, loud.exact) == (PassageKind.INDIRECT, "The Weekly", "Parks are loud")
        assert (benches.kind, benches.prefix[-2:], benches.suffix[:2]) == (PassageKind.DIRECT, " “", ",”")
        assert (reply.kind, reply.replies_to, reply.speaker) == (PassageKind.COMMENT, loud.id, None)
        brandt = document.get(loud.speaker or "", Speaker)
        assert (brandt.name, brandt.aliases, brandt.role) == ("Zoë M. Brandt", ("Zoë Brandt",), "neighbor")
        assert document.get(benches.speaker or "", Speaker).kind is SpeakerKind.ORGANIZATION
        assert not list(rules.problems(document, KINDS.values()))


def test_the_history_of_format_1_goes_back_to_how_it_was_made(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 1)) as file:
        rows = file.store.entries()
        assert [(e.label, e.undoes) for e in rows] == [
            ("New map", None),
            ("Add source", None),
            ("Argue", None),
            ("Arrange", None),
            ("Remove", None),
            ("Remove", 5),
            ("Reword", None),
            ("Reword", 7),
        ]
        assert {e.author for e in rows} == {"Ada"}
        assert rows[0].at == datetime(2026, 3, 1, 12, tzinfo=UTC)
        assert file.history.redo() == "Reword"
        claim(file.document, "To meet is good")
        while file.history.undo():
            pass
        assert [map.question for map in file.document.all(Map)] == ["Should the park stay open at night?"]
        assert not file.document.all(Source)
        assert file.history.made() == rows[0]


def test_the_order_of_format_1_is_a_text_in_the_records_and_in_the_history(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        numbers = dict(connection.execute('SELECT id, "order" FROM placement'))
    with open_file(path) as file:
        assert {p.id: p.order for p in file.document.all(Placement)} == {
            id: from_number(number) for id, number in numbers.items()
        }
        file.history.redo()
        last = max(p.order for p in file.document.all(Placement))
        with file.document.edit("Add claim") as edit:
            added = map_commands.add_claim(edit, "One more", edit.all(Map)[0].id)
            assert edit.referrers(added, Placement)[0].order > last


def test_a_number_of_format_1_that_is_none_is_damage(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE placement SET \"order\" = 'first'")
        connection.commit()
    with pytest.raises(UserError, match="is damaged"):
        open_file(path)


def test_the_journal_of_format_1_is_written_by_field_and_each_of_its_steps_still_fits(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    with open_file(path) as file:
        follower = Document()
        for _, change in file.store.changes_since(0):
            follower.apply(change)
        assert follower.records() == file.document.records()
        reword = file.store.change(7)
        assert [*reword.steps.values()] == [Changed(Claim, {"text": Replaced("Meeting is good", "To meet is good")})]
        assert {(entry.origin, entry.joins) for entry in file.store.entries()} == {("", None)}


def test_a_damaged_row_of_format_1_stays_one_and_stops_nothing_but_its_own_undo(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("""UPDATE journal SET steps = '{"specimen0012": ["claim", 7, null]}' WHERE seq = 4""")
        connection.commit()
    with open_file(path) as file:
        assert [entry.seq for entry in file.history.done()] == [1, 2, 3, 4]
        with pytest.raises(UserError, match="is damaged"):
            file.history.undo()
        with file.document.edit("Reword") as edit:
            map_commands.reword(edit, edit.all(Claim)[0].id, "Still here")
        file.history.undo()


def test_half_a_character_in_a_row_of_format_1_does_not_keep_its_file_closed(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    with closing(sqlite3.connect(path)) as connection:
        claim = r'{"x": ["claim", null, {"id": "x", "text": "\ud800", "note": "", "tags": [], "passages": []}]}'
        connection.execute("UPDATE journal SET steps = ? WHERE seq = 4", (claim,))
        connection.commit()
    with open_file(path) as file, pytest.raises(UserError, match="is damaged"):
        file.history.undo()


CUT_OFF = """
import os, sys
from sqlalchemy import text
from argmap.storage import MapFile, migrations, open_file
from argmap.storage.format_1 import migrate

def cut_off(connection):
    migrate(connection)
    connection.execute(text("UPDATE journal SET author = printf('%.*c', 1000000, 'x')"))  # more than SQLite keeps back
    os._exit(9)

migrations.STEPS[1] = cut_off
open_file(sys.argv[1])
"""


def test_a_migration_that_is_cut_off_is_rolled_back_and_done_again(tmp_path: Path) -> None:
    path = specimen(tmp_path, 1)
    before = path.read_bytes()
    assert subprocess.run([sys.executable, "-c", CUT_OFF, str(path)], check=False).returncode == 9
    assert path.read_bytes() != before
    with open_file(path) as file:
        assert not file.store.read_only and not file.store.notice
        assert {entry.author for entry in file.store.entries()} == {"Ada"}
    names = {each.name for each in tmp_path.iterdir()}
    assert names == {"old.argmap", "old.argmap.v1-backup", "old.argmap.v1-backup-2"}


def test_the_typing_of_format_2_is_one_step_and_says_its_label_with_its_values(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 2)) as file:
        typed = [entry for entry in file.store.entries() if entry.label == "Reword “Parks are loud”"]
        assert [(entry.joins, entry.undoes) for entry in typed] == [(None, None), (5, None), (None, 5)]
        assert typed[0].label.message.values == {"claim": "Parks are loud"}
        behind = next(moment for moment in moments(file.store.entries()) if moment.entry.seq == 5)
        assert behind.undone
        assert (behind.seq, behind.entry.seq, behind.entry.label) == (6, 5, "Reword “Parks are loud”")
        states = PastStates(file.store, file.document.records(), file.store.entries()[-1].seq)
        states.go(behind.seq)
        file.document.apply(restoring(file.document, states.records, Message("Go back")))
        claim(file.document, "Parks are noisy")


@pytest.mark.parametrize("format", range(1, 4))
def test_the_maps_of_older_formats_are_arranged_as_new_ones_are(tmp_path: Path, format: int) -> None:
    path = specimen(tmp_path, format)
    with open_file(path) as file:
        (map,) = file.document.all(Map)
        assert map == Map(id=map.id, question="Should the park stay open at night?", order=map.order)
        with file.document.edit("Change the arrangement") as edit:
            map_settings.arrange_map(edit, map.id, arrangement=ArrangementKind.TREE)
        before = file.document.records()
    with open_file(path) as file:
        assert file.document.records() == before
        assert file.history.undo() == "Change the arrangement"
        assert file.document.get(map.id, Map) == map


def test_what_format_3_added_is_kept(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 3)) as file:
        document = file.document
        (heading,) = [pile.heading for pile in document.all(Pile) if not pile.apart]
        assert heading == "council, people"
        assert {(side.side, side.decided) for side in document.all(SpeakerSide)} == {
            (Side.AGAINST, False),
            (Side.BOTH, True),
        }
        assert [len(source.comments) for source in sorted(document.all(Source), key=lambda s: s.order)] == [2, 0]
        assert sum(argument.guessed for argument in document.all(Argument)) == 1
        assert [passage.posted for passage in document.all(Passage) if passage.set_aside] == ["1 March 2026, 9:40"]
        while file.history.undo():
            pass
        assert not document.all(Source)


def test_format_4_reads_as_it_was_written(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 4)) as file:
        (map,) = file.document.all(Map)
        assert (map.arrangement, map.direction) == (ArrangementKind.TREE, Direction.LEFT_RIGHT)
        assert map.sibling_order is SiblingOrder.TWO_SIDES


@pytest.mark.parametrize("format", range(1, 5))
def test_claims_and_steps_of_older_formats_say_nothing_of_what_format_5_added(tmp_path: Path, format: int) -> None:
    path = specimen(tmp_path, format)
    with open_file(path) as file:
        document = file.document
        assert {(claim.fidelity, claim.unstated) for claim in document.all(Claim)} == {(None, False)}
        assert {argument.scheme for argument in document.all(Argument)} == {""}
        assert not document.all(OpenQuestion) and {map.quiet for map in document.all(Map)} == {()}
        thesis = claim(document, "The park should stay open at night")
        with document.edit("Ask") as edit:
            open_questions.ask(edit, thesis, "Until when?")
            qualifications.set_fidelity(edit, thesis, Fidelity.OWN)
        before = document.records()
    with open_file(path) as file:
        assert file.document.records() == before
        assert file.history.undo() == "Ask"
        while file.history.undo():
            pass
        assert not file.document.all(Source)


def test_format_5_reads_as_it_was_written(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 5)) as file:
        document = file.document
        (map,) = document.all(Map)
        assert map.quiet == ("unsupported", f"compound:{claim(document, 'The park should stay open at night')}")
        assert {c.text: c.fidelity for c in document.all(Claim) if c.fidelity} == {"Parks are loud": Fidelity.SUMMED_UP}
        assert [c.text for c in document.all(Claim) if c.unstated] == ["Meeting is good"]
        (step,) = (argument for argument in document.all(Argument) if argument.scheme)
        assert step.scheme == "position-to-know"
        (critical,) = document.referrers(step.id, OpenQuestion)
        assert critical.critical == "position-to-know.honest"
        assert critical.answers == (claim(document, "Not at night 🌙"),)
        (about_map,) = document.referrers(map.id, OpenQuestion)
        assert (about_map.text, about_map.closed) == ("Who pays for the lamps at night?", False)
        assert [q.text for q in document.all(OpenQuestion) if q.closed] == ["Until when?"]
        assert not list(rules.problems(document, KINDS.values()))


def test_the_present_version_still_writes_what_the_specimen_of_its_format_says(tmp_path: Path) -> None:
    """If this fails, the format has changed without getting a number of its own."""

    def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
        with closing(sqlite3.connect(path)) as connection:
            found = {name: sorted(connection.execute(f'SELECT * FROM "{name}"')) for name in METADATA.tables}
        del found["journal_sum"]  # it is of the very letters, which may stand in another order
        found["journal"] = [(*row[:-1], json.loads(row[-1])) for row in found["journal"]]
        return found

    new = tmp_path / "new.argmap"
    write(new)
    assert content(new) == content(FILES / f"format-{FORMAT}.argmap")


# The way from an older format, shown on one that never was: tags in format 0 were one text, and sources had no date.


def make_format_0(path: Path) -> Path:
    """Turn a specimen of format 1 into what a format 0 could have been."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE claim SET tags = 'night, open air' WHERE tags <> '[]'")
        connection.execute("UPDATE claim SET tags = '' WHERE tags = '[]'")
        connection.execute('ALTER TABLE source DROP COLUMN "date"')
        connection.execute("PRAGMA user_version = 0")
        connection.commit()
    return path


def from_0(connection: Connection) -> None:
    rows = connection.execute(text("SELECT id, tags FROM claim")).all()
    for id, tags in rows:
        listed = "[" + ",".join(f'"{tag}"' for tag in tags.split(", ") if tag) + "]"
        connection.execute(text("UPDATE claim SET tags = :tags WHERE id = :id"), {"tags": listed, "id": id})
    connection.execute(text("ALTER TABLE source RENAME TO source_0"))
    connection.execute(
        text(
            "CREATE TABLE source (id TEXT NOT NULL, title TEXT NOT NULL, text_sha256 TEXT NOT NULL,"
            " author TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT NOT NULL, address TEXT NOT NULL,"
            ' "order" INTEGER NOT NULL, replaces TEXT, PRIMARY KEY (id))'
        )
    )
    connection.execute(
        text(
            "INSERT INTO source"
            " SELECT id, title, text_sha256, author, publisher, '', address, \"order\", replaces FROM source_0"
        )
    )
    connection.execute(text("DROP TABLE source_0"))


@pytest.fixture
def format_0(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setitem(migrations.STEPS, 0, from_0)
    return make_format_0(specimen(tmp_path, 1))


def test_an_older_file_is_copied_aside_and_brought_up_to_date(format_0: Path) -> None:
    before = format_0.read_bytes()
    with open_file(format_0) as file:
        assert not file.store.read_only
        thesis = file.document.get(claim(file.document, "The park should stay open at night"), Claim)
        assert thesis.tags == ("night", "open air")
        assert file.document.all(Source)[0].date == ""
        expected = file.document.records()
    backup = format_0.with_name("old.argmap.v0-backup")
    assert sorted(format_0.parent.iterdir()) == sorted([format_0, backup])
    with closing(sqlite3.connect(backup)) as copy, closing(sqlite3.connect(":memory:")) as old:
        old.deserialize(before)
        assert list(copy.iterdump()) == list(old.iterdump())
    with open_file(format_0) as file:
        assert file.document.records() == expected
    assert len(list(format_0.parent.iterdir())) == 2


def test_an_older_file_that_is_open_elsewhere_is_read_without_being_changed(format_0: Path) -> None:
    before = format_0.read_bytes()
    lock = Lock(format_0)
    try:
        with open_file(format_0) as file:
            assert file.store.read_only
            assert len(file.document.all(Claim)) == 5
    finally:
        lock.release()
    assert format_0.read_bytes() == before
    assert list(format_0.parent.iterdir()) == [format_0]


def test_a_second_backup_never_replaces_the_first(format_0: Path) -> None:
    first = format_0.with_name("old.argmap.v0-backup")
    first.write_text("mine")
    open_file(format_0).close()
    assert first.read_text() == "mine"
    assert format_0.with_name("old.argmap.v0-backup-2").exists()


def failing(connection: Connection) -> None:
    from_0(connection)
    raise ValueError("no such tag")


def half(connection: Connection) -> None:
    connection.execute(text("DROP TABLE speaker"))


@pytest.mark.parametrize("step", [failing, half])
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    format_0: Path, monkeypatch: pytest.MonkeyPatch, step: Callable[[Connection], None]
) -> None:
    before = format_0.read_bytes()
    monkeypatch.setitem(migrations.STEPS, 0, step)
    with pytest.raises(UserError, match="is damaged"):
        open_file(format_0)
    assert format_0.read_bytes() == before
    assert list(format_0.parent.iterdir()) == [format_0]


def test_a_format_that_never_was_is_refused(tmp_path: Path) -> None:
    path = make_format_0(specimen(tmp_path, 1))
    with pytest.raises(UserError, match="there never was a format 0"):
        open_file(path)
    assert list(tmp_path.iterdir()) == [path]


def test_the_comments_of_a_source_come_back_as_its_page_told_them(tmp_path: Path) -> None:
    told = (
        SourceComment(start=0, end=9, body_start=4, body_end=9, author="Ann", posted="today", opens=True),
        SourceComment(start=11, end=20, body_start=14, body_end=20, author="Bo", score=-2, parent=0, about=(0, 5)),
    )
    with closing(MapFile.create(tmp_path / "thread.argmap", "Ada")) as store:
        document = Document()
        History(document, store)
        with document.edit("Add") as edit:
            source = source_commands.add_source(edit, "A thread", "Ann\nCars.\n\nBo\nBikes.\n", comments=told)
        with pytest.raises(rules.BrokenRule, match="cannot change"), document.edit("Change") as edit:
            edit.put(replace(edit.get(source, Source), comments=told[:1]))
    with open_file(tmp_path / "thread.argmap") as file:
        assert file.document.get(source, Source).comments == told


@pytest.mark.parametrize("comment", [{"start": 3}, {"parent": 0}, {"about": (0, 99)}, {"end": 99}, {"body_end": 2}])
def test_comments_that_do_not_stand_in_their_source_are_refused(comment: dict[str, Any]) -> None:
    whole = SourceComment(start=0, end=9, body_start=4, body_end=9, author="Ann")
    twice = (whole, replace(whole, **comment)) if comment == {"start": 3} else (replace(whole, **comment),)
    with pytest.raises(rules.BrokenRule, match="do not stand"), Document().edit("Add") as edit:
        source_commands.add_source(edit, "A thread", "Ann\nCars.\n", comments=twice)


@pytest.mark.parametrize("format", range(1, 6))
def test_older_formats_say_nothing_of_what_format_6_added(tmp_path: Path, format: int) -> None:
    with open_file(specimen(tmp_path, format)) as file:
        document = file.document
        assert {map.speeches for map in document.all(Map)} == {()}
        assert {(c.name, c.speech, c.foreign) for c in document.all(Claim)} == {("", "", "")}
        assert {(a.name, a.foreign) for a in document.all(Argument)} == {("", "")}
        assert {(s.pages, s.page_labels, s.reference, s.foreign) for s in document.all(Source)} == {((), (), "", "")}
        while file.history.undo():
            pass
        assert not document.all(Source)


def test_format_6_reads_as_it_was_written(tmp_path: Path) -> None:
    with open_file(specimen(tmp_path, 6)) as file:
        document = file.document
        thesis = document.get(claim(document, "The park should stay open at night"), Claim)
        (map,) = document.all(Map)
        assert (thesis.name, foreign(thesis, "mup")) == ("Open park", {"id": 7, "attr": {"x": [1, None, "é"]}})
        assert (map.speeches, foreign(map, "mup")) == (("for:1AC", "against:1NC"), {"v": 3})
        assert [c.text for c in document.all(Claim) if c.speech == "1NC"] == ["Not at night 🌙"]
        assert {a.name for a in document.all(Argument)} == {"", "The noise"}
        (source,) = (s for s in document.all(Source) if s.pages)
        assert (source.pages, source.page_labels) == ((0, 82), ("iv", "1"))
        assert source.reference == '{"type":"article-newspaper","title":"The park"}'
