"""Migrate format 5 to 6: foreign data, short names, speeches, pages and references get columns, and rows get sums."""

from sqlalchemy import Connection, text

from argmap.storage.sums import sum_of

_TABLES = {
    "map": """
        id TEXT NOT NULL, question TEXT NOT NULL, "order" TEXT NOT NULL, arrangement TEXT NOT NULL,
        direction TEXT NOT NULL, sibling_order TEXT NOT NULL, quiet TEXT NOT NULL, speeches TEXT NOT NULL,
        "foreign" TEXT NOT NULL
    """,
    "source": """
        id TEXT NOT NULL, title TEXT NOT NULL, text_sha256 TEXT NOT NULL, author TEXT NOT NULL, publisher TEXT NOT NULL,
        date TEXT NOT NULL, address TEXT NOT NULL, "order" TEXT NOT NULL, replaces TEXT, comments TEXT NOT NULL,
        pages TEXT NOT NULL, page_labels TEXT NOT NULL, reference TEXT NOT NULL, "foreign" TEXT NOT NULL
    """,
    "speaker": """
        id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, aliases TEXT NOT NULL,
        "foreign" TEXT NOT NULL
    """,
    "passage": """
        id TEXT NOT NULL, source TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL,
        prefix TEXT NOT NULL, suffix TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT, via TEXT NOT NULL,
        replies_to TEXT, posted TEXT NOT NULL, set_aside INTEGER NOT NULL, "foreign" TEXT NOT NULL
    """,
    "claim": """
        id TEXT NOT NULL, text TEXT NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL, passages TEXT NOT NULL,
        fidelity TEXT, unstated INTEGER NOT NULL, name TEXT NOT NULL, speech TEXT NOT NULL, "foreign" TEXT NOT NULL
    """,
    "argument": """
        id TEXT NOT NULL, premises TEXT NOT NULL, stance TEXT NOT NULL, target TEXT NOT NULL, guessed INTEGER NOT NULL,
        scheme TEXT NOT NULL, name TEXT NOT NULL, "foreign" TEXT NOT NULL
    """,
}
_ADDED = {
    "map": "'[]', ''",
    "source": "'[]', '[]', '', ''",
    "speaker": "''",
    "passage": "''",
    "claim": "'', '', ''",
    "argument": "'', ''",
}
"""The values of the further columns in the rows there are."""
_KINDS = (*_TABLES, "placement", "speakerside", "pile", "openquestion")
_TOGETHER = 1000


def migrate(connection: Connection) -> None:
    """Rewrite the tables of format 5 as those of format 6. Rows of the journal stay: new fields have defaults."""
    _add_columns(connection)
    _add_sums(connection)


def _add_columns(connection: Connection) -> None:
    for name, columns in _TABLES.items():
        connection.execute(text(f"ALTER TABLE {name} RENAME TO {name}_5"))
        connection.execute(text(f"CREATE TABLE {name} ({columns}, PRIMARY KEY (id))"))
        connection.execute(text(f"INSERT INTO {name} SELECT *, {_ADDED[name]} FROM {name}_5"))
        connection.execute(text(f"DROP TABLE {name}_5"))


def _add_sums(connection: Connection) -> None:
    connection.execute(
        text("CREATE TABLE record_sum (id TEXT NOT NULL, sum TEXT NOT NULL, PRIMARY KEY (id)) WITHOUT ROWID")
    )
    connection.execute(text("CREATE TABLE journal_sum (seq INTEGER NOT NULL, sum TEXT NOT NULL, PRIMARY KEY (seq))"))
    for name in _KINDS:
        # a second row of the same id would be damage, which is told when the records are read
        _fill_sums(connection, f"SELECT * FROM {name}", "INSERT OR IGNORE INTO record_sum VALUES (:key, :sum)")
    _fill_sums(connection, "SELECT * FROM journal", "INSERT INTO journal_sum VALUES (:key, :sum)")


def _fill_sums(connection: Connection, rows: str, insert: str) -> None:
    for some in connection.execute(text(rows)).partitions(_TOGETHER):
        connection.execute(text(insert), [{"key": row[0], "sum": sum_of(row)} for row in some])
