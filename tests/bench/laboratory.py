"""The crash laboratory: python -m tests.bench.laboratory [--kills N] [--others N] [--seed N] [--write]

Kills the program at random moments, fills its disk, takes the power away, and changes its files underneath. After each
trial, every edit that was reported as done must be there, the file whole by all checks, and the user told in words.
Prints a table; `--write` puts it into docs/laboratory.md. Exit 1 if anything was lost.
"""

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
from pathlib import Path
from random import Random

PAGE = Path(__file__).resolve().parents[2] / "docs" / "laboratory.md"
ABOUT = """# What the crash laboratory found

Made by `python -m tests.bench.laboratory --kills {kills} --others {others} --write`, in {minutes:.0f} minutes.

In each trial the program is killed or its file is troubled at a random moment. A failure is an edit that was reported
as done and is not there, a file that is not whole, or trouble that is not told in words.

"""


def main() -> int:
    """Run all experiments; return the exit status."""
    parser = argparse.ArgumentParser(description="Crash the program, and look what is lost.")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--others", type=int, default=20, help="trials of each other experiment")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put the table into docs/laboratory.md")
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from tests.bench import laboratory_kills, laboratory_trouble

        chance = Random(arguments.seed)
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            found = laboratory_kills.run(arguments.kills, chance)
            found += laboratory_trouble.run(arguments.others, chance)
    lines = ["| experiment | trials | reported as done | failures |", "|---|---:|---:|---:|"]
    lines += [f"| {one.name} | {one.trials} | {one.reported} | {len(one.failures)} |" for one in found]
    kills = sum(one.trials for one in found if one.name.startswith("SIGKILL"))
    total = sum(one.trials for one in found)
    lines += ["", f"{kills} kills, {total} trials in all."]
    told = sorted({words for one in found for words in one.told})
    if told:
        lines += ["", "What the user was told:", "", *(f"- {words}" for words in told)]
    print("\n".join(lines))
    failures = [f"{one.name}: {failure}" for one in found for failure in one.failures]
    print("\n".join(failures[:40]), file=sys.stderr)
    if failures:
        lines += ["", "Failures:", "", *(f"- {failure}" for failure in failures[:40])]
    if arguments.write:
        minutes = (time.monotonic() - began) / 60
        head = ABOUT.format(kills=arguments.kills, others=arguments.others, minutes=minutes)
        PAGE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
