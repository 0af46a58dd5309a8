"""Full disks, lost power, files changed underneath, copies of sync programs, clocks that jump, and two windows."""

import os
import resource
import shutil
import signal
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from argmap.errors import UserError
from argmap.model import map_commands
from argmap.model.history import History
from argmap.model.merging import merge, plan
from argmap.model.records import Claim, Map
from argmap.storage import OpenFile, open_file
from argmap.storage.conflict_copies import candidates
from argmap.storage.other_edition import read_other
from tests.bench.laboratory_kills import edit_on, start
from tests.bench.laboratory_trial import Result, digest, edit_once, killed, problems


def _add(file: OpenFile, words: str) -> None:
    with file.document.edit("Add") as edit:
        map_commands.add_claim(edit, words, file.document.all(Map)[0].id)


def _tell(result: Result, path: Path, error: UserError) -> None:
    words = str(error).replace(path.name, "FILE").replace(str(path.parent), "FOLDER")
    result.told[words] += 1
    if "\n" in words or len(words) > 400:
        result.failures.append(f"not one sentence: {words}")


def _full_disk(folder: Path, chance: Random, result: Result) -> None:
    """Let no file grow beyond a size, edit until that is told, make room, and go on."""
    path = folder / "m.argmap"
    start(path)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_file(path, "lab") as file:
        good = digest(file.document)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + chance.randrange(200_000), limits[1]))
        try:
            for _ in range(60):
                try:
                    edit_once(file.document, file.history, chance)
                    good = digest(file.document)
                    result.reported += 1
                except UserError as error:
                    _tell(result, path, error)
                    if digest(file.document) != good:
                        result.failures.append("what was refused is in the document")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        _add(file, "There is room again")
        good = digest(file.document)
    result.failures += problems(path, lambda document: "" if digest(document) == good else "edits are lost")


def _lost_power(folder: Path, chance: Random, result: Result) -> None:
    """Copy file and log at a random moment, and change what came into the log after the last report."""
    path, there = folder / "m.argmap", folder / "after"
    there.mkdir()
    start(path)

    def copy() -> None:
        for other in folder.glob("m.argmap*"):
            shutil.copyfile(other, there / other.name)

    lines = killed(edit_on, folder, chance, chance.uniform(0.05, 0.4), stop=copy)
    states = [line for line in lines if line[0] in "DI"]
    result.reported += sum(line[0] == "D" for line in lines)
    log = there / "m.argmap-wal"
    is_cut = log.exists() and log.stat().st_size > 32 and chance.random() < 0.5
    if is_cut:  # what has not been synced may be missing, or anything
        size = chance.randrange(32, log.stat().st_size)
        rest = log.stat().st_size - size
        with log.open("r+b") as file:
            file.seek(size)
            file.write(chance.choice([bytes(rest), chance.randbytes(rest)]))
    (there / "m.argmap-shm").unlink(missing_ok=True)
    last = max((number for number, line in enumerate(states) if line[0] == "D"), default=0)
    may_be = {line[2:] for line in (states if is_cut else states[last:])}
    path = there / "m.argmap"
    result.failures += problems(
        path, lambda document: "edits are lost" if may_be and digest(document) not in may_be else ""
    )


def _underneath(folder: Path, chance: Random, result: Result) -> None:
    """Trouble an open file, edit on, and look whether the user is told and a copy holds everything."""
    path, other = folder / "m.argmap", folder / "other.argmap"
    start(path)
    start(other)
    deeds: dict[str, Callable[[], object]] = {
        "removed": path.unlink,
        "replaced": lambda: other.replace(path),
        "renamed": lambda: path.rename(folder / "elsewhere.argmap"),
        "overwritten": lambda: shutil.copyfile(other, path),
        "cut off": lambda: os.truncate(path, 5000),
        "its log removed": lambda: (folder / "m.argmap-wal").unlink(missing_ok=True),
        "its folder renamed": lambda: folder.rename(folder.with_name(folder.name + "-moved")),
    }
    name = chance.choice(sorted(deeds))
    safe = Path(tempfile.mkdtemp(dir=folder.parent))
    file = open_file(path, "lab")
    for _ in range(chance.randrange(1, 8)):
        edit_once(file.document, file.history, chance)
        result.reported += 1
    good = digest(file.document)
    deeds[name]()
    try:
        _add(file, "after the trouble")
        good = digest(file.document)
        if name != "its log removed":
            result.failures.append(f"{name}: an edit was reported as done")
    except UserError as error:
        _tell(result, path, error)
    good = digest(file.document)
    file.store.copy_to(safe / "copy.argmap")
    file.close()
    result.failures += problems(safe / "copy.argmap", lambda d: "" if digest(d) == good else f"{name}: edits are lost")
    shutil.rmtree(safe)
    with suppress(OSError):
        folder.with_name(folder.name + "-moved").rename(folder)


def _held(folder: Path, chance: Random, result: Result) -> None:
    """Let another program hold the file while it is edited; afterwards work goes on."""
    path = folder / "m.argmap"
    start(path)
    with open_file(path, "lab") as file:
        edit_once(file.document, file.history, chance)
        with closing(sqlite3.connect(path, isolation_level=None)) as holder:
            holder.execute("BEGIN")
            holder.execute("SELECT count(*) FROM claim").fetchone()
            with path.open("rb"):
                for _ in range(5):
                    try:
                        edit_once(file.document, file.history, chance)
                        result.reported += 1
                    except UserError as error:
                        _tell(result, path, error)
        good = digest(file.document)
    result.failures += problems(path, lambda document: "" if digest(document) == good else "edits are lost")


def _conflict(folder: Path, chance: Random, result: Result) -> None:
    """Edit two copies, as a sync program leaves them, and merge them: both edits are there."""
    path = folder / "m.argmap"
    start(path)
    names = [
        "m (Ann's conflicted copy 2026-03-01).argmap",
        "m.sync-conflict-20260301-101010-ABC.argmap",
        "m (1).argmap",
    ]
    copy = folder / chance.choice(names)
    shutil.copyfile(path, copy)
    for each, words in ((path, "ours"), (copy, "theirs")):
        with open_file(each, "lab") as file:
            _add(file, words)
            result.reported += 1
    if candidates(path) != [copy]:
        result.failures.append(f"{copy.name} is not taken for a copy")
    with open_file(path, "lab") as file:
        other = read_other(copy, file.store.entries())
        with file.document.edit("Merge") as edit:
            merge(edit, plan(file.document, other.document, other.base, authors=other.authors))
    result.failures += problems(
        path, lambda d: "" if {"ours", "theirs"} <= {c.text for c in d.all(Claim)} else "an edit is lost"
    )


def _clocks(folder: Path, chance: Random, result: Result) -> None:
    """Let the clock jump by years between edits; the order of the history stays."""
    path = folder / "m.argmap"
    start(path)
    states = []
    with open_file(path, "lab") as file:

        def now() -> datetime:
            return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=chance.randrange(-9000, 9000))

        history = History(file.document, file.store, now, lambda: chance.uniform(-1e9, 1e9))
        for _ in range(12):
            edit_once(file.document, history, chance)
            states.append(digest(file.document))
            result.reported += 1
    result.failures += problems(path, lambda document: "" if digest(document) == states[-1] else "edits are lost")


def _two_windows(folder: Path, chance: Random, result: Result) -> None:
    """Open a file twice: the second window reads, says why, and writes once the first one is closed."""
    path = folder / "m.argmap"
    start(path)
    with open_file(path, "one") as one:
        for _ in range(3):
            edit_once(one.document, one.history, chance)
            result.reported += 1
        with open_file(path, "two") as two:
            result.told[two.store.why_read_only] += 1
            try:
                _add(two, "from the second window")
                result.failures.append("both windows write")
            except UserError as error:
                _tell(result, path, error)
        good = digest(one.document)
    result.failures += problems(path, lambda document: "" if digest(document) == good else "edits are lost")


EXPERIMENTS: tuple[tuple[str, Callable[[Path, Random, Result], None]], ...] = (
    ("full disk", _full_disk),
    ("power lost", _lost_power),
    ("file removed, replaced, renamed, overwritten, cut off underneath", _underneath),
    ("file held open by another program", _held),
    ("copies of sync programs", _conflict),
    ("clocks that jump", _clocks),
    ("two windows", _two_windows),
)


def run(trials: int, chance: Random) -> list[Result]:
    """Do so many trials of each experiment."""
    found = []
    for name, trial in EXPERIMENTS:
        result = Result(name)
        for number in range(trials):
            before = len(result.failures)
            with tempfile.TemporaryDirectory() as outer:
                folder = Path(outer) / "maps"
                folder.mkdir()
                try:
                    trial(folder, chance, result)
                except Exception as error:
                    result.failures.append(f"{type(error).__name__}: {error}")
            result.failures[before:] = [f"trial {number}: {line}" for line in result.failures[before:]]
            result.trials += 1
        found.append(result)
    return found
