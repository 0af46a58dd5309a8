"""Migrate format 4 to 5: open questions get a table, maps, claims and arguments more columns."""

from sqlalchemy import Connection, text

_TABLES = {
    "map": """
        id TEXT NOT NULL, question TEXT NOT NULL, "order" TEXT NOT NULL, arrangement TEXT NOT NULL,
        direction TEXT NOT NULL, sibling_order TEXT NOT NULL, quiet TEXT NOT NULL
    """,
    "claim": """
        id TEXT NOT NULL, text TEXT NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL, passages TEXT NOT NULL,
        fidelity TEXT, unstated INTEGER NOT NULL
    """,
    "argument": """
        id TEXT NOT NULL, premises TEXT NOT NULL, stance TEXT NOT NULL, target TEXT NOT NULL, guessed INTEGER NOT NULL,
        scheme TEXT NOT NULL
    """,
    "openquestion": """
        id TEXT NOT NULL, about TEXT NOT NULL, text TEXT NOT NULL, "order" TEXT NOT NULL, critical TEXT NOT NULL,
        answers TEXT NOT NULL, closed INTEGER NOT NULL
    """,
}
_ADDED = {"map": "'[]'", "claim": "NULL, 0", "argument": "''"}
"""The values of the further columns in the rows there are."""


def migrate(connection: Connection) -> None:
    """Rewrite the tables of format 4 as those of format 5. Rows of the journal stay: new fields have defaults."""
    for name, columns in _TABLES.items():
        if name in _ADDED:
            connection.execute(text(f"ALTER TABLE {name} RENAME TO {name}_4"))
        connection.execute(text(f"CREATE TABLE {name} ({columns}, PRIMARY KEY (id))"))
        if name in _ADDED:
            connection.execute(text(f"INSERT INTO {name} SELECT *, {_ADDED[name]} FROM {name}_4"))
            connection.execute(text(f"DROP TABLE {name}_4"))
