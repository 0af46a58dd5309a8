"""How much memory a file takes that was made to take much: python tests/bench/memory.py [PART] [SHAPE...]

Each shape is a file in which one long thing is named by many rows. Printed for each: the size of the file, and the peak
memory and the time of a fresh process that opens it, checks it, undoes the change that names it, and shows it in a
window. PART is the part of the full size that is made, 1 if left out.
"""

import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.model import rules
from argmap.model.ordering import from_number
from argmap.model.records import KINDS
from argmap.storage import new_file, open_file
from argmap.storage.rows import key_of
from argmap.storage.sums import sum_of

Rows = Iterable[tuple[object, ...]]
Shape = Callable[[sqlite3.Connection, int, int], None]

ARRANGED = ("compact", "top-down", "as-set")
PLAIN: dict[str, tuple[object, ...]] = {
    "map": ("[]", "[]", ""),
    "source": ("[]", "[]", "", ""),
    "speaker": ("",),
    "passage": ("",),
    "claim": (None, 0, "", "", ""),
    "argument": ("", "", ""),
}
"""The values of the last columns, as new records have them."""

LONG = 1_000_000
MANY = 20_000


def _text(db: sqlite3.Connection, text: str) -> str:
    db.execute("INSERT INTO source_text VALUES (?, ?)", (key_of(text), text))
    return key_of(text)


def _put(db: sqlite3.Connection, table: str, rows: Rows) -> None:
    first, *rest = ((*row, *PLAIN.get(table, ())) for row in rows)
    db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(first))})", [first, *rest])
    key, sums = ("seq", "journal_sum") if table == "journal" else ("id", "record_sum")
    db.executemany(f"INSERT INTO {sums} ({key}, sum) VALUES (?, ?)", [(row[0], sum_of(row)) for row in (first, *rest)])


def _source(db: sqlite3.Connection, title: str, text: str) -> None:
    _put(db, "source", [("s", title, _text(db, text), "", "", "", "", "", None, "[]")])


def sources_of_one_text(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write many sources with one text."""
    key = _text(db, "x" * long)
    _put(db, "source", ((f"s{n}", "t", key, "", "", "", "", "", None, "[]") for n in range(many)))


def changes_of_one_text(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write a row of the journal that creates many sources with one text."""
    sources_of_one_text(db, long, many)
    key = key_of("x" * long)
    steps = {f"s{n}": ["+", "source", {"title": "t", "text": key}] for n in range(many)}
    _put(db, "journal", [(1, "2026-01-01T00:00:00+00:00", "a", "", '"Add"', None, None, json.dumps(steps))])


def misquoted_in_a_long_title(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write many passages that do not occur in their source, which has a long title."""
    _source(db, "t" * long, "x" * 100)
    _put(db, "passage", ((f"p{n}", "s", 0, 1, "y", "", "", "direct", None, "", None, "", 0) for n in range(many)))


def quoted_in_a_long_title(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write many passages of a source with a long title."""
    _source(db, "t" * long, "x" * 100)
    _put(db, "passage", ((f"p{n}", "s", 0, 1, "x", "", "", "direct", None, "", None, "", 0) for n in range(many)))


def quoted_by_a_long_name(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write many passages of a speaker with a long name and role, each cited by a claim on the map."""
    _source(db, "t", "x" * 100)
    _put(db, "speaker", [("who", "n" * long, "person", "r" * long, "[]")])
    _put(db, "passage", ((f"p{n}", "s", 0, 1, "x", "", "", "direct", "who", "", None, "", 0) for n in range(many)))
    _put(db, "map", [("m", "Q", "", *ARRANGED)])
    _put(db, "claim", ((f"c{n}", "x", "", "[]", f'["p{n}"]') for n in range(many // 20)))
    _put(db, "placement", ((f"l{n}", "m", f"c{n}", from_number(n), 0, None) for n in range(many // 20)))


def one_claim_for_many(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write a long claim that is a reason for many others on the map."""
    _put(db, "map", [("m", "q" * long, "", *ARRANGED)])
    _put(db, "claim", [("c", "word " * (long // 50), "", "[]", "[]")])
    _put(db, "claim", ((f"c{n}", "x", "", "[]", "[]") for n in range(many // 20)))
    _put(db, "argument", ((f"a{n}", '["c"]', "pro", f"c{n}", 0) for n in range(many // 20)))
    _put(db, "placement", [("l", "m", "c", from_number(0), 0, None)])
    _put(db, "placement", ((f"l{n}", "m", f"c{n}", from_number(n + 1), 0, None) for n in range(many // 20)))


def lists_of_short_words(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write claims with long lists of short tags."""
    tags = json.dumps([f"{n % 676:02x}" for n in range(long // 20)], separators=(",", ":"))
    _put(db, "claim", ((f"c{n}", "x", "", tags, "[]") for n in range(many // 100)))


def history_of_nothing(db: sqlite3.Connection, long: int, many: int) -> None:
    """Write a journal of many empty rows."""
    _put(
        db, "journal", ((n, "2026-01-01T00:00:00+00:00", "a", "", '""', None, None, "{}") for n in range(1, many * 20))
    )


SHAPES: dict[str, Shape] = {
    shape.__name__: shape
    for shape in (
        sources_of_one_text,
        changes_of_one_text,
        misquoted_in_a_long_title,
        quoted_in_a_long_title,
        quoted_by_a_long_name,
        one_claim_for_many,
        lists_of_short_words,
        history_of_nothing,
    )
}
WAYS = ("open", "check", "undo", "window")


def make(path: Path, shape: str, part: float) -> None:
    """Write a file of a shape; `part` is its size, 1 for the full one."""
    with new_file(path, "bench"):
        pass
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA synchronous = OFF")
        SHAPES[shape](db, int(LONG * part**0.5), int(MANY * part**0.5))
        db.commit()


def peak(path: Path, way: str, seconds: float = 300) -> tuple[float, float, str]:
    """Return the peak memory in MB of a fresh process, its seconds, and its error, if any."""
    command = [sys.executable, __file__, "--act", way, str(path)]
    start = time.monotonic()
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return 0.0, seconds, "given up"
    wrong = "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["ended"])[-1]
    return float((done.stdout.split() or ["0"])[-1]), time.monotonic() - start, wrong


def act(way: str, path: Path) -> None:
    """Do one thing with a file, and print the peak memory of this process in MB."""
    if sys.platform != "darwin":
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))  # the machine goes on
    if way == "window":
        _show(path)
    else:
        with open_file(path) as file:
            if way == "check":
                print(len(list(rules.problems(file.document, KINDS.values()))))
            if way == "undo" and file.history.done():
                file.store.change(file.history.done()[-1].seq)
                if len(file.history.done()) < 1000:  # of more, the time is the question
                    file.store.changes_since(0)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(most / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def _show(path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest

    from argmap.ui.app import application, make_window

    with tempfile.TemporaryDirectory() as folder:
        window = make_window(application(), QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window.show()
        window.files.open(path)
        until = time.monotonic() + 120
        while not window.session.is_open and time.monotonic() < until:
            QTest.qWait(50)
        QTest.qWait(1000)
        assert window.session.is_open
        window.close()


def main(part: float, shapes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for shape in shapes or SHAPES:
            path = Path(folder) / f"{shape}.argmap"
            make(path, shape, part)
            print(f"{shape}: {path.stat().st_size / 1e6:.1f} MB", flush=True)
            for way in WAYS:
                most, seconds, wrong = peak(path, way)
                print(f"    {way:<7} {most:6.0f} MB  {seconds:6.1f} s  {wrong}", flush=True)
            path.unlink()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--act"]:
        act(sys.argv[2], Path(sys.argv[3]))
    else:
        main(float((sys.argv[1:2] or ["1"])[0]), sys.argv[2:])
