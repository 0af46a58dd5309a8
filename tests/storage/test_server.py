"""A document on a server: several writers, lost connections, and what else only a server can do."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text

from argmap.errors import UserError
from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.storage import server
from argmap.storage.journal import DatabaseJournal
from argmap.storage.server import ServerDocument
from tests.storage.journals import update

psycopg = pytest.importorskip("psycopg")

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def name(engine: Engine) -> Iterator[str]:
    """Yield the name of an empty document."""
    name = secrets.token_hex(8)
    ServerDocument(engine, name).create()
    yield name
    ServerDocument(engine, name).drop()


@pytest.fixture
def ada(engine: Engine, name: str) -> DatabaseJournal:
    return DatabaseJournal(ServerDocument(engine, name), "Ada")


@pytest.fixture
def ben(server_address: str, name: str) -> Iterator[DatabaseJournal]:
    """Yield a second journal on the same document, as from another computer."""
    engine = server.connect(server_address)
    yield DatabaseJournal(ServerDocument(engine, name), "Ben")
    engine.dispose()


def put(id: str, words: str = "Cats purr") -> Update:
    """Return an update that adds a claim."""
    return update("Add", **{id: (None, Claim(id=id, text=words))})


def reword(before: str, after: str) -> Update:
    return update("Reword", c=(Claim(id="c", text=before), Claim(id="c", text=after)))


# More than one writer


def test_two_journals_exchange_their_changes_in_order(ada: DatabaseJournal, ben: DatabaseJournal) -> None:
    ada.append(put("c", "Cats purr"), NOON)
    ben.append(reword("Cats purr", "Cats hum"), NOON)
    ada.append(reword("Cats hum", "Cats sing"), NOON)
    for journal in (ada, ben):
        document = Document()
        for _, change in journal.changes_since(0):
            document.apply(change)
        assert document.get("c", Claim).text == "Cats sing"
        assert [(entry.seq, entry.author) for entry, _ in journal.changes_since(1)] == [(2, "Ben"), (3, "Ada")]


def test_whoever_is_behind_is_refused_and_can_go_on_after_reading_what_came_first(
    ada: DatabaseJournal, ben: DatabaseJournal
) -> None:
    ada.append(put("c"), NOON)
    seq, records = ben.snapshot()
    document = Document(records)
    ada.append(reword("Cats purr", "Cats hum"), NOON)
    with pytest.raises(UserError, match="somebody else has changed the same thing"):
        ben.append(reword("Cats purr", "Cats sing"), NOON)
    for _, change in ben.changes_since(seq):
        document.apply(change)
    entry = ben.append(reword(document.get("c", Claim).text, "Cats sing"), NOON)
    assert (entry.seq, entry.author) == (3, "Ben")


def test_many_writers_at_once_get_numbers_without_a_gap_and_lose_nothing(server_address: str, name: str) -> None:
    rounds, failures = 15, []

    def write(author: str) -> None:
        try:
            with another_engine(server_address) as engine:
                journal = DatabaseJournal(ServerDocument(engine, name), author)
                for number in range(rounds):
                    entry = journal.append(put(f"{author}{number}"), NOON)
                    assert any(seen.seq == entry.seq for seen, _ in journal.changes_since(entry.seq - 1))
        except BaseException as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(author,)) for author in ("Ada", "Ben", "Cem", "Dana")]
    with another_engine(server_address) as engine:
        reader = DatabaseJournal(ServerDocument(engine, name), "Eve")
        document, known = Document(), 0
        for writer in writers:
            writer.start()
        while known < len(writers) * rounds and not failures:
            seq, records = reader.snapshot()
            assert len(records) == seq  # each row adds a claim, and a snapshot is of one moment
            for entry, change in reader.changes_since(known):
                assert entry.seq == known + 1
                document.apply(change)
                known = entry.seq
        for writer in writers:
            writer.join()
        assert failures == []
        assert document.records() == {record.id: record for record in reader.records()}
        assert len(document.records()) == len(writers) * rounds


@contextmanager
def another_engine(address: str) -> Iterator[Engine]:
    """Yield an engine of one's own, as on another computer."""
    engine = server.connect(address)
    try:
        yield engine
    finally:
        engine.dispose()


def test_a_writer_waits_its_turn_and_is_told_where_that_takes_too_long(
    engine: Engine, name: str, ada: DatabaseJournal, ben: DatabaseJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.storage.server._WAITING", "100ms")
    with ServerDocument(engine, name).writing(put("c")):
        with pytest.raises(UserError, match="somebody else is writing just now; try again"):
            ben.append(put("d"), NOON)
        assert ben.records() == []  # readers do not wait
    assert ben.append(put("d"), NOON).seq == 1


def test_documents_on_a_server_do_not_know_each_other(engine: Engine, ada: DatabaseJournal) -> None:
    other = ServerDocument(engine, secrets.token_hex(8))
    other.create([Claim(id="c", text="Dogs bark")])
    with other.writing(put("d")):  # nor wait for each other
        ada.append(put("c"), NOON)
    assert [record.id for record in DatabaseJournal(other, "Ben").records()] == ["c"]
    assert ada.records() == [Claim(id="c", text="Cats purr")]
    other.drop()


# What goes wrong


@pytest.mark.parametrize("at", ["pg_advisory_xact_lock", "INSERT INTO", "journal", "COMMIT"])
def test_a_lost_connection_is_one_clear_sentence_and_nothing_is_half_written(
    server_address: str, name: str, ada: DatabaseJournal, at: str
) -> None:
    ada.append(put("c"), NOON)
    with another_engine(server_address) as engine:
        ben = DatabaseJournal(ServerDocument(engine, name), "Ben")
        ben.records()  # so that it is connected, and believes to be

        def lose(connection: Connection, *rest: object) -> None:
            statement = str(rest[1]) if rest else "COMMIT"
            if at in statement and not lost:
                lost.append(at)
                (pid,) = connection.connection.cursor().execute("SELECT pg_backend_pid()").fetchone()
                with another_engine(server_address) as other, other.connect() as killer:
                    killer.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})

        lost: list[str] = []
        event.listen(engine, "before_cursor_execute", lose)
        event.listen(engine, "commit", lose)
        both = update("Both", **reword("Cats purr", "Cats hum").records, **put("d").records)
        with pytest.raises(UserError, match=r"^This was not done, because the connection to the server was lost; try"):
            ben.append(both, NOON)
        assert lost == [at]
        assert ada.snapshot() == (1, [Claim(id="c", text="Cats purr")])
        assert ben.append(both, NOON).seq == 2  # connected anew by itself
        assert [entry.seq for entry, _ in ada.changes_since(1)] == [2]


def test_a_change_that_was_kept_is_done_even_if_the_connection_is_lost_before_the_server_can_say_so(
    server_address: str, name: str, ada: DatabaseJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with another_engine(server_address) as engine:
        ben = DatabaseJournal(ServerDocument(engine, name), "Ben")
        ben.records()

        def commit_and_lose(connection: Any) -> None:
            monkeypatch.undo()
            connection.commit()
            connection.driver_connection.close()
            raise psycopg.OperationalError("server closed the connection unexpectedly")

        monkeypatch.setattr(engine.dialect, "do_commit", commit_and_lose)
        assert ben.append(put("c"), NOON).seq == 1
        assert ben.append(put("d"), NOON).seq == 2
    assert [entry.seq for entry in ada.entries()] == [1, 2]


def test_a_connection_that_was_lost_while_nothing_happened_is_made_again(
    server_address: str, ada: DatabaseJournal, ben: DatabaseJournal
) -> None:
    ben.records()
    with another_engine(server_address) as other, other.connect() as killer:
        killer.execute(
            text(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                "AND datname = current_database()"
            )
        )
    assert ben.append(put("c"), NOON).seq == 1


def test_a_server_that_is_not_there_is_told_in_words() -> None:
    with another_engine("postgresql://nobody@127.0.0.1:1/nothing") as engine:
        journal = DatabaseJournal(ServerDocument(engine, "cats"), "Ada")
        with pytest.raises(UserError, match="the connection to the server was lost"):
            journal.records()
        with pytest.raises(UserError, match="the connection to the server was lost"):
            journal.append(put("c"), NOON)


def test_a_document_that_is_not_there_is_told_in_words(engine: Engine) -> None:
    with pytest.raises(UserError, match="There is no document “nowhere” on the server"):
        DatabaseJournal(ServerDocument(engine, "nowhere"), "Ada").records()
    with pytest.raises(UserError, match="There is no document “nowhere” on the server"):
        DatabaseJournal(ServerDocument(engine, "nowhere"), "Ada").append(put("c"), NOON)


def test_a_document_is_never_made_over_another_or_by_halves(engine: Engine, name: str, ada: DatabaseJournal) -> None:
    ada.append(put("c"), NOON)
    with pytest.raises(UserError, match="There is already a document"):
        ServerDocument(engine, name).create()
    assert len(ada.records()) == 1
    new = ServerDocument(engine, "halves")
    with pytest.raises(UserError, match="cannot be saved"):
        new.create([Claim(id="c", text="Cats purr"), Claim(id="d", text="half a letter: \ud83c")])
    with pytest.raises(UserError, match="There is no document"):
        DatabaseJournal(new, "Ada").records()


@pytest.mark.parametrize("name", ["", "a" * 41, 'x"; DROP SCHEMA public; --', "Cats", "a.b", "a\n"])
def test_a_name_that_could_mean_something_else_to_a_server_is_refused(engine: Engine, name: str) -> None:
    with pytest.raises(UserError, match="cannot be the name of a document"):
        ServerDocument(engine, name)


def test_somebody_without_the_right_is_told_and_writes_nothing(
    engine: Engine, server_address: str, name: str, ada: DatabaseJournal
) -> None:
    role = f"guest_{name}"
    with engine.begin() as connection:
        for statement in (
            f"CREATE ROLE {role} LOGIN",
            f'GRANT USAGE ON SCHEMA "argmap_{name}" TO {role}',
            f'GRANT SELECT ON ALL TABLES IN SCHEMA "argmap_{name}" TO {role}',
        ):
            connection.execute(text(statement))
    with another_engine(server_address.replace("postgres@", f"{role}@")) as its:
        guest = DatabaseJournal(ServerDocument(its, name), "Guest")
        ada.append(put("c"), NOON)
        assert len(guest.records()) == 1
        with pytest.raises(UserError, match="You have no permission"):
            guest.append(put("d"), NOON)
    assert len(ada.records()) == 1
    with engine.begin() as connection:
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))


def test_damage_on_a_server_is_told_in_words(engine: Engine, name: str, ada: DatabaseJournal) -> None:
    ada.append(put("c"), NOON)
    with engine.begin() as connection:
        connection.execute(text(f"""UPDATE "argmap_{name}".claim SET tags = '[1'"""))
    with pytest.raises(UserError, match=f"“{name}” is damaged"):
        ada.records()
