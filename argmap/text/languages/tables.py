"""Read the tables of words in this folder; `README.md` beside them tells what each column and list says."""

from __future__ import annotations

import tomllib
from pathlib import Path

_FOLDER = Path(__file__).parent

Row = dict[str, str]
"""One word and what it does: column to cell, for the cells that are not empty."""


def rows(name: str) -> list[Row]:
    """Return the rows of the table `name`.tsv, whose first line names the columns."""
    head, *lines = (_FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    return [{column: cell for column, cell in zip(columns, line.split("\t"), strict=False) if cell} for line in lines]


def word_lists(name: str) -> dict[str, frozenset[str]]:
    """Return the lists of `name`.toml: a string of words, or an array of phrases, each as a set."""
    content = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return {key: frozenset(value.split() if isinstance(value, str) else value) for key, value in content.items()}


def lines(name: str) -> list[str]:
    """Return the lines of `name`.txt."""
    return (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
