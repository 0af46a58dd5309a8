"""Measure what is lost when the program is killed: python tests/bench/kill.py [TRIALS] [SEED]

Each trial starts a child that edits a file and prints the number of each edit when it has been reported done, kills it
with SIGKILL at a random moment, opens the file, and looks whether every edit reported done is there, and the file whole
and writable. Every trial goes on with the file that the one before it left. Exit 1 if anything was lost.
"""

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.model import map_commands, rules, source_commands
from argmap.model.records import KINDS, Claim, Map, Stance
from argmap.storage import new_file, open_file


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one trial: edits reported done, errors found, and whether there was a log to recover from."""

    reported: int
    problems: tuple[str, ...]
    torn: bool


def edit_on_and_on(path: Path) -> None:
    """Edit a file until killed: claim number N is in the file before N is printed. Every claim argues for the last."""
    with open_file(path, "child") as file:
        if file.store.read_only:
            raise SystemExit(file.store.why_read_only)
        document = file.document
        map = document.all(Map)[0].id
        number = len(document.all(Claim))
        last = next((claim.id for claim in document.all(Claim) if claim.text == str(number - 1)), None)
        while True:
            with document.edit("Add") as edit:
                last, before = map_commands.add_claim(edit, str(number), map), last
                if before:
                    map_commands.argue(edit, [before], Stance.PRO, last)
                if number % 20 == 0:  # now and then an edit of many pages
                    source_commands.add_source(edit, f"Source {number}", f"{number} " * 100_000)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
            number += 1
            if number % 10 == 0:
                if number % 30 == 0:
                    file.store.checkpoint()
                with document.edit("Note") as edit:
                    map_commands.set_note(edit, last, "x" * 5_000)
                file.history.undo()


def trial(path: Path, seconds: float) -> Outcome:
    """Let a child edit the file, kill it `seconds` after its first report, and check the file."""
    command = [sys.executable, __file__, "--child", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        lines = [first, *child.stdout]
    reported = [int(line) for line in lines if line.endswith("\n")]
    log = path.with_name(f"{path.name}-wal")
    torn = log.exists() and log.stat().st_size > 0
    problems: list[str] = [] if reported else ["the child reported nothing"]
    with open_file(path, "parent") as file:
        if file.store.read_only:
            problems.append(file.store.why_read_only)
        said = {int(claim.text) for claim in file.document.all(Claim)}
        if lost := set(reported) - said:
            problems.append(f"lost {sorted(lost)}")
        if said != set(range(len(said))) or len(said) > max(reported, default=-1) + 2:
            problems.append("there are edits that nobody made")
        problems.extend(rules.problems(file.document, KINDS.values()))
        if not problems:  # undo survives it: the newest edit can be taken back, and done again
            file.history.undo()
            file.history.redo()
    if left := [other.name for other in path.parent.iterdir() if other != path]:
        problems.append(f"left behind: {left}")
    return Outcome(len(reported), tuple(problems), torn)


def start(path: Path) -> None:
    """Create the file that children edit."""
    with new_file(path, "parent") as file, file.document.edit("New map") as edit:
        map_commands.add_map(edit, "How long will this last?")


def main(trials: int, seed: int) -> int:
    chance = Random(seed)
    bad = reported = torn = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "killed.argmap"
        for number in range(1, trials + 1):
            if number % 25 == 1:
                path.unlink(missing_ok=True)
                start(path)
            outcome = trial(path, chance.uniform(0, 0.25))
            reported += outcome.reported
            torn += outcome.torn
            bad += bool(outcome.problems)
            for problem in outcome.problems:
                print(f"trial {number}: {problem}")
    print(f"{trials} times killed, {reported} edits reported done, {torn} times with a log to recover from")
    print(f"{bad} files that lost an edit, did not open or broke a rule")
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        edit_on_and_on(Path(sys.argv[2]))
    else:
        sys.exit(main(int((sys.argv[1:2] or ["100"])[0]), int((sys.argv[2:3] or ["1"])[0])))
