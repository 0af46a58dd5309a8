"""The steps from older formats to this one.

Each released format stays here as a step and in tests/files as a specimen. A step gets the open transaction and
rewrites the tables of its format as those of the next; all steps and the new number are one transaction, and the file
as it was has been copied aside before.

Formats so far: 1 (the first); 2 (the order of maps, sources and placements is a text, see `argmap.model.ordering`).
"""

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from argmap.errors import UserError
from argmap.model.ordering import from_number
from argmap.storage import failures, sqlite
from argmap.storage.lock import Lock
from argmap.storage.schema import FORMAT

Step = Callable[[Connection], None]


def _order_as_text(connection: Connection) -> None:
    """Turn the numbers by which things were in order into keys, in the tables and in the journal."""
    for name, columns in _ORDERED.items():
        connection.execute(text(f"ALTER TABLE {name} RENAME TO {name}_1"))
        connection.execute(text(f"CREATE TABLE {name} ({', '.join(columns)}, PRIMARY KEY (id))"))
        names = [column.split()[0] for column in columns]
        insert = text(f"INSERT INTO {name} VALUES ({', '.join(f':{place}' for place in range(len(names)))})")
        order = names.index('"order"')
        rows = connection.execute(text(f"SELECT {', '.join(names)} FROM {name}_1"))
        for some in rows.partitions(_AT_ONCE):
            connection.execute(insert, [_numbered(row, order) for row in some])
        connection.execute(text(f"DROP TABLE {name}_1"))
    update = text("UPDATE journal SET steps = :steps WHERE seq = :seq")
    for seq in connection.scalars(text("SELECT seq FROM journal")).all():
        steps = connection.scalar(text("SELECT steps FROM journal WHERE seq = :seq"), {"seq": seq})
        with suppress(ValueError, TypeError, AttributeError, RecursionError):  # a damaged one is told when it is read
            connection.execute(update, {"seq": seq, "steps": _steps_in_text(steps)})


_ORDERED = {
    "map": ("id TEXT NOT NULL", "question TEXT NOT NULL", '"order" TEXT NOT NULL'),
    "source": (
        "id TEXT NOT NULL",
        "title TEXT NOT NULL",
        "text_sha256 TEXT NOT NULL",
        "author TEXT NOT NULL",
        "publisher TEXT NOT NULL",
        "date TEXT NOT NULL",
        "address TEXT NOT NULL",
        '"order" TEXT NOT NULL',
        "replaces TEXT",
    ),
    "placement": (
        "id TEXT NOT NULL",
        "map TEXT NOT NULL",
        "claim TEXT NOT NULL",
        '"order" TEXT NOT NULL',
        "folded INTEGER NOT NULL",
        "pin TEXT",
    ),
}
"""The columns of the tables with an order, as format 2 has them."""

_AT_ONCE = 1000


def _numbered(row: Sequence[Any], order: int) -> dict[str, Any]:
    values = {str(place): value for place, value in enumerate(row)}
    return values | {str(order): _key(row[order])}


def _key(number: Any) -> str:
    if type(number) is not int:
        raise ValueError("an order is no number")
    return from_number(number)


def _steps_in_text(steps: str) -> str:
    values = json.loads(steps)
    for _, before, after in values.values():
        for record in (before, after):
            if record and "order" in record:
                record["order"] = _key(record["order"])
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


STEPS: dict[int, Step] = {1: _order_as_text}
"""The steps by the format from which each starts; it ends at the next."""


def can_migrate(format: int) -> bool:
    """Return whether there are steps from this format to the present one."""
    return format < FORMAT and all(step in STEPS for step in range(format, FORMAT))


def migrate(connection: Connection, format: int) -> None:
    """Migrate the tables from an older format to the present one, inside the open transaction."""
    for step in range(format, FORMAT):
        STEPS[step](connection)


def bring_up_to_date(connection: Connection, path: Path, lock: Lock | None) -> Connection:
    """Migrate a file, and return a connection to it. Raises UserError if it is not an argmap file, or newer."""
    with failures.reading(path):
        format = sqlite.format_of(connection)
        connection.rollback()
    if format is None:
        raise UserError("“{file}” is not an argmap file.", file=path.name)
    if format > FORMAT:
        raise UserError("“{file}” was made by a newer version of argmap; update argmap to open it.", file=path.name)
    if format < FORMAT and not can_migrate(format):
        raise failures.damaged(path, f"there never was a format {format}")
    if format == FORMAT:
        return connection
    backup = _backup_name(path, format) if lock else None
    if backup:
        with failures.copying(path):
            sqlite.copy(connection, backup)
    else:  # it cannot be changed where it lies, so a copy in memory is
        old, connection = connection, sqlite.connect_to_copy(connection)
        sqlite.close(old)
    try:
        with failures.reading(path), connection.begin():
            migrate(connection, format)
            sqlite.mark(connection, FORMAT)
            if odd := sqlite.odd_table(connection):
                raise ValueError(odd)
    except UserError:
        if backup:  # the file is as it was
            backup.unlink()
        raise
    return connection


def _backup_name(path: Path, format: int) -> Path:
    name = f"{path.name}.v{format}-backup"
    candidates = (path.with_name(name if number == 1 else f"{name}-{number}") for number in count(1))
    return next(candidate for candidate in candidates if not os.path.lexists(candidate))
