"""The steps from older formats to this one.

Each released format stays here as a step and in tests/files as a specimen. A step gets the open transaction and
rewrites the tables of its format as those of the next; all steps and the new number are one transaction, and the file
as it was has been copied aside before.

Formats so far: 1 (the first).
"""

from collections.abc import Callable

from sqlalchemy import Connection

from argmap.storage.schema import FORMAT

Step = Callable[[Connection], None]

STEPS: dict[int, Step] = {}
"""By the format that a step starts from; it ends at the next."""


def can_migrate(format: int) -> bool:
    """Whether there is a way from this format to the present one."""
    return format < FORMAT and all(step in STEPS for step in range(format, FORMAT))


def migrate(connection: Connection, format: int) -> None:
    """Take the file from an older format to the present one, inside the open transaction."""
    for step in range(format, FORMAT):
        STEPS[step](connection)
