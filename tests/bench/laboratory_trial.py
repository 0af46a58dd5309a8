"""What every experiment of the crash laboratory needs: states of a document, a child that is killed, and a result."""

import os
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random

from argmap.model import map_commands, rules, source_commands
from argmap.model.document import Document
from argmap.model.history import History
from argmap.model.records import KINDS, Claim, Map, Stance
from argmap.storage import open_file
from argmap.storage.rescue import alterations

Say = Callable[[str], None]
Work = Callable[[Path, Say, Random], None]


@dataclass(slots=True)
class Result:
    """What came of an experiment."""

    name: str
    trials: int = 0
    reported: int = 0
    failures: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)


def digest(document: Document) -> str:
    """Return what identifies the records of a document."""
    lines = sorted(map(repr, document.records().values()))
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def edit_once(document: Document, history: History, chance: Random) -> None:
    """Make a random edit, or undo or redo one."""
    map, claims = document.all(Map)[0].id, document.all(Claim)
    way = chance.random()
    if way < 0.2 and len(claims) > 3:
        history.undo()
    elif way < 0.3:
        history.redo()
    elif way < 0.5 or len(claims) < 3:
        with document.edit("Add") as edit:
            map_commands.add_claim(edit, f"claim {chance.randrange(10**6)} " * chance.randrange(1, 40), map)
    elif way < 0.7:
        premise, target = chance.sample(claims, 2)
        try:
            with document.edit("Argue") as edit:
                map_commands.argue(edit, [premise.id], Stance.PRO, target.id)
        except rules.Refused:
            return
    elif way < 0.8:
        with document.edit("Reword", "typing") as edit:
            map_commands.reword(edit, chance.choice(claims).id, f"typed {chance.randrange(10**6)}")
    elif way < 0.9:
        with document.edit("Remove") as edit:
            map_commands.remove_claim(edit, chance.choice(claims).id)
    else:
        with document.edit("Source") as edit:
            source_commands.add_source(edit, "A source", "words " * chance.choice([10, 1000, 60_000]))


def problems(path: Path, expected: Callable[[Document], str]) -> list[str]:
    """Return what is wrong with a file after trouble; `expected` tells what of its records is, or ""."""
    with open_file(path) as file:
        found = [*rules.problems(file.document, KINDS.values()), *alterations(file)]
        if file.store.read_only:
            found.append(file.store.why_read_only)
        if wrong := expected(file.document):
            found.append(wrong)
        elif not found:
            file.history.undo()
            file.history.redo()
    return [str(one) for one in found]


def killed(
    work: Work, folder: Path, chance: Random, seconds: float, *, stop: Callable[[], None] | None = None
) -> list[str]:
    """Do work in a child that is killed after so many seconds; return the lines it reported until then.

    `stop` is called while the child stands still, before it is killed.
    """
    ours, theirs = os.pipe()
    seed = chance.random()
    child = os.fork()
    if child == 0:
        try:
            os.close(ours)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            work(folder, lambda line: void(os.write(theirs, f"{line}\n".encode())), Random(seed))
        finally:
            os._exit(0)
    os.close(theirs)
    time.sleep(seconds)
    if stop is not None:
        os.kill(child, signal.SIGSTOP)
        os.waitpid(child, os.WUNTRACED)
        stop()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(ours) as read:
        return [line[:-1] for line in read if line.endswith("\n")]


def void(_: object) -> None:
    """Do nothing with a value."""
