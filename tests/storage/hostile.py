"""Hostile files beside a map, made by hand."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

MAGIC = bytes.fromhex("d9d505f920a163d7")
PAGE = 4096


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def journal(back: bytes = b"", names: bytes = b"") -> bytes:
    """Return a journal that plays a file back to these bytes, and names a file for SQLite to delete."""
    nonce, pages = 1234567, [back[at : at + PAGE] for at in range(0, len(back), PAGE)]
    head = MAGIC + b"".join(number.to_bytes(4) for number in (len(pages), nonce, len(pages) or 36, 512, PAGE))
    body = b""
    for number, page in enumerate(pages, 1):
        check = (nonce + sum(page[at] for at in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
        body += number.to_bytes(4) + page + check.to_bytes(4)
    tail = b""
    if names:
        tail = (0x40000000 // PAGE + 1).to_bytes(4) + names + len(names).to_bytes(4) + sum(names).to_bytes(4) + MAGIC
    return head.ljust(512, b"\0") + body + tail


def log(path: Path, *statements: str) -> tuple[bytes, bytes]:
    """Return the log that another program leaves after these statements, and the map as it then is."""
    copy = path.with_name("copy-of-a-stranger")
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for statement in statements:
            connection.execute(statement)
        found = beside(copy, "-wal").read_bytes(), copy.read_bytes()
    copy.unlink()
    return found


CRASH = """
import os, sys
from argmap.model import map_commands
from argmap.model.records import Claim
from argmap.storage import open_file
file = open_file(sys.argv[1])
with file.document.edit("Reword") as edit:
    for claim in edit.all(Claim):
        map_commands.reword(edit, claim.id, "Dogs bark")
os._exit(0)
"""


def crash(path: Path, home: Path | None = None) -> None:
    """Run a process that rewords every claim to "Dogs bark" and ends without closing; `home`: on another computer."""
    environment = dict(os.environ)
    if home is not None:
        from tests.conftest import own_folders

        environment |= own_folders(home)
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=True, env=environment)


def takes(path: Path, folder: Path) -> str:
    """Return the claims that a program reads that trusts the files beside the map, tried on a copy of them all."""
    for each in path.parent.iterdir():
        if each.is_file():
            shutil.copy(each, folder / each.name)
    with closing(sqlite3.connect(folder / path.name)) as connection:
        return str(connection.execute("SELECT group_concat(text) FROM claim").fetchone()[0])
