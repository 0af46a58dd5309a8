"""Documents on a PostgreSQL server: each has the tables of a file, in a schema of its own.

So the same statements serve both, and a document is listed, granted and dropped as a whole. The driver is psycopg 3.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256

from sqlalchemy import Connection, Engine, create_engine, func, select, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.schema import CreateSchema, DropSchema

from argmap.errors import UserError
from argmap.model.change import Change, Update
from argmap.model.history import Entry
from argmap.model.records import Record
from argmap.storage.journal import fill_tables
from argmap.storage.schema import METADATA

_NAME = re.compile(r"[a-z0-9_-]{1,40}")
_CONNECTING = 10  # seconds that a server may take to answer
_WAITING = "10s"  # for those who write to the same document

_DAMAGE = (UserError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)


def connect(address: str) -> Engine:
    """Return an engine for a server, `postgresql://user@host/database`. It does not connect yet."""
    address = re.sub(r"^postgres(ql)?://", "postgresql+psycopg://", address)
    # A server that has vanished without a word is noticed within a minute, not after the two hours of the system.
    alive = {"keepalives_idle": 20, "keepalives_interval": 10, "keepalives_count": 3}
    return create_engine(address, pool_pre_ping=True, connect_args={"connect_timeout": _CONNECTING, **alive})


class ServerDocument:
    """The transactions on one document of a server, for any number of writers; pass it to a `DatabaseJournal`.

    One writer at a time holds the document's advisory lock, so that numbers of rows follow each other without a gap.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        if not _NAME.fullmatch(name):
            raise UserError("“{name}” cannot be the name of a document on a server.", name=name)
        self.name = name
        self._schema = f"argmap_{name}"
        self._engine = engine.execution_options(schema_translate_map={None: self._schema})
        self._lock = int.from_bytes(sha256(self._schema.encode()).digest()[:8], signed=True)

    def create(self, records: Iterable[Record] = (), journal: Sequence[tuple[Entry, Change]] = ()) -> None:
        """Create the document with these records and rows of the journal, completely or not at all.

        Raises UserError where the server has one of this name.
        """
        with self._errors(), self._engine.begin() as connection:
            connection.execute(CreateSchema(self._schema))
            METADATA.create_all(connection)
            fill_tables(connection, records, journal)

    def drop(self) -> None:
        """Remove the document and its history from the server."""
        with self._errors(), self._engine.begin() as connection:
            connection.execute(DropSchema(self._schema, cascade=True))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Begin a transaction that sees one state of the document, whatever others write meanwhile."""
        with self._errors(), self._engine.connect() as connection:
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                try:
                    yield connection
                except _DAMAGE as error:
                    raise UserError("“{name}” is damaged: {why}.", name=self.name, why=str(error)) from error

    @contextmanager
    def writing(self, update: Update) -> Iterator[Connection]:
        """Begin a transaction that writes a change while nobody else writes, and commit it; on an error, roll back."""
        with self._errors(), self._engine.connect() as connection, connection.begin() as transaction:
            connection.execute(text(f"SET LOCAL lock_timeout = '{_WAITING}'"))
            connection.execute(select(func.pg_advisory_xact_lock(self._lock)))
            number = connection.scalar(text("SELECT pg_current_xact_id()::text"))
            yield connection
            try:
                transaction.commit()
            except DBAPIError as error:
                if not (_is_lost(error) and self._has_committed(number)):
                    raise

    def _has_committed(self, number: str | None) -> bool:
        """Return whether a transaction was committed whose outcome the server could not report before it was lost."""
        with self._engine.connect() as connection:
            query = text("SELECT pg_xact_status(CAST(CAST(:number AS text) AS xid8))")
            return bool(connection.scalar(query, {"number": number}) == "committed")

    def changed_elsewhere(self) -> UserError:
        """Return the error for a change that does not fit the document because another writer was first."""
        return UserError("This was not done, because somebody else has changed the same thing; look at it again.")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Translate errors of the server into UserError. The transaction inside has been rolled back."""
        try:
            yield
        except DBAPIError as error:
            raise self._in_words(error) from error
        except SQLAlchemyError as error:
            raise UserError("The server did nothing, because it could not be asked ({why}).", why=str(error)) from error
        except (UnicodeEncodeError, OverflowError, ValueError) as error:
            raise UserError(
                "This was not done, because it holds something that cannot be saved ({why}).", why=str(error)
            ) from error

    def _in_words(self, error: DBAPIError) -> UserError:
        if _is_lost(error):
            return UserError("This was not done, because the connection to the server was lost; try again.")
        match getattr(error.orig, "sqlstate", None):
            case "3F000" | "42P01":  # no such schema, no such table
                return UserError("There is no document “{name}” on the server.", name=self.name)
            case "42P06" | "23505":  # there is such a schema; the same where two make it at once
                return UserError("There is already a document “{name}” on the server.", name=self.name)
            case "42501":
                return UserError("You have no permission to do this with “{name}” on the server.", name=self.name)
            case "53100":
                return UserError("This was not done, because the server's disk is full.")
            case "55P03":
                return UserError("This was not done, because somebody else is writing just now; try again.")
            case _:
                why = str(error.orig).partition("\n")[0]
                return UserError("This was not done, because the server refused it ({why}).", why=why)


def _is_lost(error: DBAPIError) -> bool:
    """Return whether the server closed the connection or could not be reached."""
    if error.connection_invalidated:
        return True
    code = getattr(error.orig, "sqlstate", None)
    return code[:2] in ("08", "57") if code else isinstance(error, OperationalError | InterfaceError)
