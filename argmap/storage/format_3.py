"""Migrate format 3 to 4: maps get columns for how they are arranged, at first as new maps are."""

from sqlalchemy import Connection, text


def migrate(connection: Connection) -> None:
    """Rewrite the tables of format 3 as those of format 4. Rows of the journal stay: new fields have defaults."""
    connection.execute(text("ALTER TABLE map RENAME TO map_3"))
    connection.execute(
        text(
            'CREATE TABLE map (id TEXT NOT NULL, question TEXT NOT NULL, "order" TEXT NOT NULL,'
            " arrangement TEXT NOT NULL, direction TEXT NOT NULL, sibling_order TEXT NOT NULL, PRIMARY KEY (id))"
        )
    )
    connection.execute(text("INSERT INTO map SELECT *, 'compact', 'top-down', 'as-set' FROM map_3"))
    connection.execute(text("DROP TABLE map_3"))
