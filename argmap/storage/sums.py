"""Sums of rows, by which a file tells that a record or a row of its journal is not as it was saved.

SQLite notices damage to the structure of a page, not a changed letter. Each row therefore has its sum in a table of its
own. It is no signature: who writes to a file on purpose can write the sums as well.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any


def sum_of(values: Iterable[Any]) -> str:
    """Return the sum of a row, given its values in the order of the columns: 16 hex digits.

    It is BLAKE2b of the values as texts with a zero character between them; NULL is written `None`.
    """
    return blake2b("\0".join(map(str, values)).encode(), digest_size=8).hexdigest()


def sum_of_row(row: Mapping[str, Any], columns: Iterable[str]) -> str:
    """Return the sum of a row whose values are given by column."""
    return sum_of(row[column] for column in columns)
