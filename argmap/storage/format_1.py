"""Migrate format 1 to 2: order becomes text, and the journal stores fields instead of whole records."""

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, text

from argmap.model import members
from argmap.model.ordering import from_number

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

_SETS = {"aliases", "tags", "passages", "premises"}

_JOURNAL = """CREATE TABLE journal (
    seq INTEGER NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL, origin TEXT NOT NULL, label TEXT NOT NULL,
    joins INTEGER, undoes INTEGER, steps TEXT NOT NULL, PRIMARY KEY (seq)
)"""
_INSERT = "INSERT INTO journal VALUES (:seq, :at, :author, '', :label, NULL, :undoes, :steps)"


def migrate(connection: Connection) -> None:
    """Rewrite the tables of format 1 as those of format 2."""
    _write_order_as_text(connection)
    _write_journal_by_field(connection)


def _write_order_as_text(connection: Connection) -> None:
    """Convert the order numbers in the tables to order keys."""
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


def _write_journal_by_field(connection: Connection) -> None:
    """Convert the journal to that of format 2. A damaged row stays damaged, and is reported when it is read."""
    connection.execute(text("ALTER TABLE journal RENAME TO journal_1"))
    connection.execute(text(_JOURNAL))
    for seq in connection.scalars(text("SELECT seq FROM journal_1 ORDER BY seq")).all():
        found = connection.execute(text("SELECT * FROM journal_1 WHERE seq = :seq"), {"seq": seq}).mappings().one()
        row = dict(found)
        row["label"] = _written(row["label"])
        with suppress(ValueError, TypeError, AttributeError, KeyError, RecursionError):
            steps = _written(_by_field(json.loads(row["steps"])))
            steps.encode()  # halves of characters, which JSON can say, cannot be written
            row["steps"] = steps
        connection.execute(text(_INSERT), row)
    connection.execute(text("DROP TABLE journal_1"))


def _numbered(row: Sequence[Any], order: int) -> dict[str, Any]:
    values = {str(place): value for place, value in enumerate(row)}
    return values | {str(order): _key(row[order])}


def _key(number: Any) -> str:
    if type(number) is not int:
        raise ValueError("an order is no number")
    return from_number(number)


def _by_field(steps: dict[str, Any]) -> dict[str, Any]:
    found = {}
    for id, (kind, before, after) in steps.items():
        for record in (before, after):
            if record and "order" in record:
                record["order"] = _key(record["order"])
        if before and after:
            changed = {
                name: _field(name, before[name], value) for name, value in after.items() if before[name] != value
            }
            if changed:
                found[id] = ["=", kind, changed]
        elif before or after:
            found[id] = ["+" if after else "-", kind, {k: v for k, v in (after or before).items() if k != "id"}]
    return found


def _field(name: str, before: Any, after: Any) -> Any:
    if name in _SETS and (told := members.difference(before, after)):
        sides = {"-": told.removed, "+": told.added}
        return {sign: [list(each) for each in placed] for sign, placed in sides.items() if placed}
    return [before, after]


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
