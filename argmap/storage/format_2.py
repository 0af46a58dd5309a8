"""Migrate format 2 to 3: sides of speakers and piles get tables, sources, passages and arguments more columns."""

from sqlalchemy import Connection, text

_TABLES = {
    "source": """
        id TEXT NOT NULL, title TEXT NOT NULL, text_sha256 TEXT NOT NULL, author TEXT NOT NULL, publisher TEXT NOT NULL,
        date TEXT NOT NULL, address TEXT NOT NULL, "order" TEXT NOT NULL, replaces TEXT, comments TEXT NOT NULL
    """,
    "passage": """
        id TEXT NOT NULL, source TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL,
        prefix TEXT NOT NULL, suffix TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT, via TEXT NOT NULL,
        replies_to TEXT, posted TEXT NOT NULL, set_aside INTEGER NOT NULL
    """,
    "argument": """
        id TEXT NOT NULL, premises TEXT NOT NULL, stance TEXT NOT NULL, target TEXT NOT NULL, guessed INTEGER NOT NULL
    """,
    "speakerside": """
        id TEXT NOT NULL, map TEXT NOT NULL, speaker TEXT NOT NULL, side TEXT, decided INTEGER NOT NULL,
        because TEXT NOT NULL
    """,
    "pile": """
        id TEXT NOT NULL, map TEXT NOT NULL, heading TEXT NOT NULL, passages TEXT NOT NULL, "order" TEXT NOT NULL,
        apart INTEGER NOT NULL
    """,
}
_ADDED = {"source": "'[]'", "passage": "'', 0", "argument": "0"}
"""The values of the further columns in the rows there are."""


def migrate(connection: Connection) -> None:
    """Rewrite the tables of format 2 as those of format 3. Rows of the journal stay: new fields have defaults."""
    for name, columns in _TABLES.items():
        if name in _ADDED:
            connection.execute(text(f"ALTER TABLE {name} RENAME TO {name}_2"))
        connection.execute(text(f"CREATE TABLE {name} ({columns}, PRIMARY KEY (id))"))
        if name in _ADDED:
            connection.execute(text(f"INSERT INTO {name} SELECT *, {_ADDED[name]} FROM {name}_2"))
            connection.execute(text(f"DROP TABLE {name}_2"))
