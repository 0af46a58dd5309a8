"""The migrations from older formats to the present one.

Each released format stays here as a step and in tests/files as a specimen. A step gets the open transaction and
rewrites the tables of its format as those of the next; all steps and the new number are one transaction, and the file
as it was has been copied aside before.

Formats so far: 1 (the first); 2 (order is a text, see `argmap.model.ordering`; the journal is written by
field); 3 (sides of speakers, piles, passages that are set aside, comments of sources and their times, first guesses);
4 (how a map is arranged); 5 (open questions, schemes of arguments, unstated claims and how near claims are to their
words, remarks that are left out); 6 (what other programs' files say and argmap has no place for, short names, the
speeches of debates, pages and bibliographic entries of sources).
"""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from argmap.errors import UserError
from argmap.storage import failures, format_1, format_2, format_3, format_4, format_5, sqlite
from argmap.storage.lock import Lock
from argmap.storage.schema import FORMAT

Step = Callable[[Connection], None]


STEPS: dict[int, Step] = {
    1: format_1.migrate,
    2: format_2.migrate,
    3: format_3.migrate,
    4: format_4.migrate,
    5: format_5.migrate,
}
"""The steps by the format from which each starts; it ends at the next."""


def can_migrate(format: int) -> bool:
    """Return whether there are steps from this format to the present one."""
    return format < FORMAT and all(step in STEPS for step in range(format, FORMAT))


def migrate(connection: Connection, format: int) -> None:
    """Migrate the tables from an older format to the present one, inside the open transaction."""
    for step in range(format, FORMAT):
        STEPS[step](connection)


def bring_up_to_date(connection: Connection, path: Path, lock: Lock | None) -> Connection:
    """Migrate a file; return a connection to it. Raises UserError if it is not an argmap file, or newer."""
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
        if backup:
            with failures.writing(path):
                sqlite.prepare_to_migrate(connection)
        with failures.reading(path), connection.begin():
            migrate(connection, format)
            sqlite.mark(connection, FORMAT)
            if odd := sqlite.odd_table(connection):
                raise ValueError(odd)
    except UserError:
        if backup:  # the file is as it was
            sqlite.forget_log(connection)
            backup.unlink()
        raise
    return connection


def _backup_name(path: Path, format: int) -> Path:
    name = f"{path.name}.v{format}-backup"
    candidates = (path.with_name(name if number == 1 else f"{name}-{number}") for number in count(1))
    return next(candidate for candidate in candidates if not os.path.lexists(candidate))
