"""SIGKILL at random moments: while verbs, undo, imports, drafts, migrations, exports and merges are under way."""

import json
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from argmap import cli
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.records import Map
from argmap.storage import new_file, open_file, read_document
from tests.bench.laboratory_trial import Result, Say, digest, edit_once, killed, problems

FILES = Path(__file__).resolve().parents[1] / "files"
ARTICLE = "A talk about cats\n\n“Cats hum at night,” said Ada Stone. “Cats never bark,” said Tom Baker.\n"
_START = 0.02
"""Seconds that a child takes before it does anything."""


def start(path: Path) -> None:
    """Make the file that is edited."""
    new_file(path, "lab", [("New map", lambda edit: map_commands.add_map(edit, "How long will this last?"))]).close()


def edit_on(folder: Path, say: Say, chance: Random) -> None:
    """Edit until killed. A state is said as begun (I) before it is written, and as done (D) when that is reported."""
    with open_file(folder / "m.argmap", "lab") as file:
        document, history = file.document, file.history
        write = document.persist

        def persist(update: object) -> None:
            say(f"I {digest(document)}")
            write(update)  # type: ignore[arg-type]

        document.persist = persist
        say(f"D {digest(document)}")
        while True:
            edit_once(document, history, chance)
            say(f"D {digest(document)}")
            if chance.random() < 0.05:
                file.store.checkpoint()


def _edits(folder: Path, chance: Random, result: Result) -> None:
    path = folder / "m.argmap"
    if not path.exists() or path.stat().st_size > 20 << 20:
        path.unlink(missing_ok=True)
        start(path)
    lines = killed(edit_on, folder, chance, chance.uniform(0.05, 0.6))
    done = [number for number, line in enumerate(lines) if line.startswith("D")]
    result.reported += max(0, len(done) - 1)
    may_be = {line[2:] for line in lines[done[-1] :]} if done else set()

    def expected(document: Document) -> str:
        return "edits are lost or half made" if may_be and digest(document) not in may_be else ""

    result.failures += problems(path, expected)
    _alone(folder, {"m.argmap"}, result)


def _alone(folder: Path, names: set[str], result: Result) -> None:
    if left := {other.name for other in folder.iterdir()} - names:
        result.failures.append(f"left behind: {sorted(left)}")


def _command(words: list[str], folder: Path, say: Say, chance: Random) -> None:
    say(str(cli.main([word.format(folder=folder) for word in words])))


def _new_whole_or_none(
    words: list[str], prepare: Callable[[Path], None], folder: Path, chance: Random, result: Result
) -> None:
    """Kill a command that makes the file o.argmap: it is whole or not there, and can be made then."""
    prepare(folder)
    out = folder / "o.argmap"
    reported = killed(partial(_command, words), folder, chance, chance.uniform(_START, _seconds(words, prepare)))
    if out.exists():
        result.failures += problems(out, lambda document: "" if document.all(Map) else "there is no map in it")
    elif reported:
        result.failures.append("the file that was reported is not there")
    result.reported += len(reported)
    if not out.exists() and cli.main([word.format(folder=folder) for word in words]) != 0:
        result.failures.append("it cannot be made afterwards")


def _changed_or_not(
    words: list[str], prepare: Callable[[Path], None], folder: Path, chance: Random, result: Result
) -> None:
    """Kill a command that changes m.argmap: it is as before, or as after the command."""
    prepare(folder)
    before = len(read_document(folder / "m.argmap")[0].records())
    reported = killed(partial(_command, words), folder, chance, chance.uniform(_START, _seconds(words, prepare)))
    result.reported += len(reported)
    sizes = {before, _after(words, prepare)} if not reported else {_after(words, prepare)}

    def expected(document: Document) -> str:
        return "" if len(document.records()) in sizes else "half of a change is there"

    result.failures += problems(folder / "m.argmap", expected)


_KNOWN: dict[str, tuple[float, int]] = {}


def _measure(words: list[str], prepare: Callable[[Path], None]) -> tuple[float, int]:
    """Return how long a command takes that nobody kills, and how many records are there then."""
    key = " ".join(words)
    if key not in _KNOWN:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            prepare(folder)
            began = time.monotonic()
            cli.main([word.format(folder=folder) for word in words])
            took = time.monotonic() - began
            path = folder / "m.argmap"
            _KNOWN[key] = took * 1.2 + _START, len(read_document(path)[0].records()) if path.exists() else 0
    return _KNOWN[key]


def _seconds(words: list[str], prepare: Callable[[Path], None]) -> float:
    return _measure(words, prepare)[0]


def _after(words: list[str], prepare: Callable[[Path], None]) -> int:
    return _measure(words, prepare)[1]


def _migration(folder: Path, chance: Random, result: Result) -> None:
    number = chance.randrange(1, 6)
    path = folder / "m.argmap"
    shutil.copyfile(FILES / f"format-{number}.argmap", path)
    whole = folder / "whole.argmap"
    shutil.copyfile(path, whole)
    wanted = digest(read_document(whole)[0])

    def migrate(folder: Path, say: Say, chance: Random) -> None:
        open_file(path).close()
        say("D")

    result.reported += len(killed(migrate, folder, chance, chance.uniform(0.005, 0.4)))
    result.failures += problems(path, lambda document: "" if digest(document) == wanted else "it holds something else")


def _export(folder: Path, chance: Random, result: Result) -> None:
    _sample(folder)
    ending = chance.choice(["json", "argdown", "csv", "dot", "svg", "pdf", "png"])
    out = folder / f"o.{ending}"
    out.write_text("AN OLDER EXPORT")
    words = ["export", "{folder}/m.argmap", f"{{folder}}/o.{ending}"]
    reported = killed(
        partial(_command, words), folder, chance, chance.uniform(_START, min(1.0, _seconds(words, _sample)))
    )
    result.reported += len(reported)
    content = out.read_bytes()
    if content != b"AN OLDER EXPORT":
        if ending == "json":
            json.loads(content)
        elif len(content) < 500:
            result.failures.append(f"half of an export: {ending}, {len(content)} bytes")
    elif reported == ["0"]:
        result.failures.append("an export that was reported is not there")
    result.failures += problems(folder / "m.argmap", lambda document: "")


def _sample(folder: Path) -> None:
    if not (made := _CACHE / "sample.argmap").exists():
        cli.main(["sample", str(made)])
    shutil.copyfile(made, folder / "m.argmap")


def _foreign(folder: Path) -> None:
    made = _CACHE / "foreign.json"
    if not made.exists():
        _sample(_CACHE)
        cli.main(["export", str(_CACHE / "m.argmap"), str(made)])
    shutil.copyfile(made, folder / "in.json")


def _article(folder: Path) -> None:
    (folder / "a.txt").write_text(ARTICLE * 5)


def _two(folder: Path) -> None:
    _sample(folder)
    _foreign(folder)


def _with_article(folder: Path) -> None:
    _sample(folder)
    _article(folder)


_KEPT = tempfile.TemporaryDirectory()
_CACHE = Path(_KEPT.name)

_MAKE = _new_whole_or_none
_CHANGE = _changed_or_not
EXPERIMENTS: tuple[tuple[str, int, Callable[[Path, Random, Result], None]], ...] = (
    ("verbs, undo and redo", 40, _edits),
    ("import", 12, partial(_MAKE, ["import", "{folder}/in.json", "-o", "{folder}/o.argmap"], _foreign)),
    ("draft", 8, partial(_MAKE, ["draft", "{folder}/a.txt", "-o", "{folder}/o.argmap"], _article)),
    ("add a source", 8, partial(_CHANGE, ["add", "{folder}/m.argmap", "{folder}/a.txt"], _with_article)),
    ("merge", 10, partial(_CHANGE, ["merge", "{folder}/m.argmap", "{folder}/in.json"], _two)),
    ("migration from formats 1 to 5", 12, _migration),
    ("export", 10, _export),
)
"""The experiments: the name, the share in a hundred, and one trial in a folder."""


def run(kills: int, chance: Random) -> list[Result]:
    """Kill so many times in all."""
    found = []
    for name, share, trial in EXPERIMENTS:
        result = Result(f"SIGKILL: {name}")
        with tempfile.TemporaryDirectory() as kept:
            for number in range(max(1, kills * share // 100)):
                with tempfile.TemporaryDirectory() as fresh:
                    before = len(result.failures)
                    try:
                        trial(Path(kept) if trial is _edits else Path(fresh), chance, result)
                    except Exception as error:
                        result.failures.append(f"{type(error).__name__}: {error}")
                    result.failures[before:] = [f"trial {number}: {line}" for line in result.failures[before:]]
                    result.trials += 1
        found.append(result)
    return found
