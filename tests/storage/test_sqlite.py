"""The settings with which every database is opened, and what hangs on each."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from argmap.storage import sqlite

Connect = Callable[[Path], Connection]


def copy_in_memory(path: Path) -> Connection:
    with connected(sqlite.connect_alone, path) as alone:
        return sqlite.connect_to_copy(alone)


def empty_in_memory(path: Path) -> Connection:
    return sqlite.connect_to_memory()


every_way = pytest.mark.parametrize(
    "connect",
    [
        sqlite.connect,
        sqlite.connect_to_read,
        sqlite.connect_alone,
        sqlite.connect_to_make,
        copy_in_memory,
        empty_in_memory,
    ],
)


@contextmanager
def connected(connect: Connect, path: Path) -> Iterator[Connection]:
    connection = connect(path)
    try:
        yield connection
    finally:
        sqlite.close(connection)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a stranger's file with a view that calls a function as soon as somebody reads it."""
    path = tmp_path / "x.argmap"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE claim(id)")
        raw.execute("CREATE VIEW trap AS SELECT harm() AS done")
        raw.commit()
    return path


def setting(connection: Connection, name: str) -> object:
    with connection.begin():
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@every_way
def test_a_strangers_schema_calls_no_function(connect: Connect, path: Path) -> None:
    """A second belt: a file that holds a view is refused before anything of it is read."""
    called = []
    with connected(connect, path) as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.create_function("harm", 0, lambda: called.append(1))
        if connect is empty_in_memory:
            raw.execute("CREATE VIEW trap AS SELECT harm() AS done")
        with pytest.raises(DBAPIError, match="unsafe use of harm"):
            connection.exec_driver_sql("SELECT done FROM trap")
    assert called == []


@every_way
def test_a_commit_waits_for_the_disk(connect: Connect, path: Path) -> None:
    """No test can take the power away, so this looks at what keeps edits that were shown as done when it goes."""
    with connected(connect, path) as connection:
        assert setting(connection, "synchronous") == 2  # FULL
        if connect is sqlite.connect:
            sqlite.prepare_to_write(connection)
            assert setting(connection, "journal_mode") == "wal"
            assert setting(connection, "synchronous") == 2
            sqlite.become_one_file(connection)


@every_way
def test_a_file_costs_no_more_time_and_memory_than_its_size(connect: Connect, path: Path) -> None:
    with connected(connect, path) as connection:
        assert setting(connection, "ignore_check_constraints") == 1
        assert setting(connection, "mmap_size") in (0, None)
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        assert raw.getlimit(sqlite3.SQLITE_LIMIT_LENGTH) <= 256 << 20
