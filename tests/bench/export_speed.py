"""How long exports take, beside Graphviz and Argdown: `python -m tests.bench.export_speed [claims ...] [--times N]`.

Each export is a process of its own, and counts with all that it starts: processor time in seconds, worst and median of
some runs after one that is not counted, and the memory of its largest process. `dot` draws the same claims and
arguments with the same words, as `argmap export … --to dot` writes them. The Argdown command line is given by
`--argdown PATH` (after `npm install @argdown/cli@1.7.5` it is `node_modules/.bin/argdown`). What is not installed is
left out, and this is said.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

FORMS = ("svg", "png", "pdf")
LIMIT = 120
"""Seconds of processor time after which a peer is given up."""
SLOW = {"dot png": 2_000, "dot pdf": 2_000, "argdown pdf": 2_000}
"""Peers that take minutes for more claims than this."""


class Run(NamedTuple):
    """What one process took, with all that it started."""

    seconds: float
    megabytes: float


def run(command: Sequence[str]) -> Run | None:
    """Return what a command took; None where it failed or took too long."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    limited = ["sh", "-c", f'ulimit -t {LIMIT}; exec "$@"', "sh", *command] if shutil.which("sh") else command
    process = subprocess.Popen(limited, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return None if status else Run(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def measured(command: Sequence[str], times: int) -> list[Run]:
    """Return what some runs of a command took, after one to warm up; empty where it failed."""
    if run(command) is None:
        return []
    return [found for found in [run(command) for _ in range(times)] if found]


def write_map(claims: int, folder: Path) -> Path:
    """Write the map that is exported, as .argmap, .argdown and .dot; return the first.

    A process of its own does it: what this one has loaded would be counted as the memory of those that it starts.
    """
    file = folder / f"m{claims}.argmap"
    code = f"from tests.bench.export_speed import fill; fill({claims}, {str(file)!r})"
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    return file


def fill(claims: int, path: str) -> None:
    """Write the files of a map."""
    from argmap.cli import main as argmap
    from argmap.storage import new_file
    from tests.bench.picture_speed import random_document

    file = Path(path)
    if not claims:
        argmap(["new", path, "--question", "Is there anything here?"])
        return
    document, _, _ = random_document(claims)
    records = document.records().values()
    new_file(file, edits=[("Grow", lambda edit: [edit.put(record) for record in records])]).close()
    for form in ("argdown", "dot"):
        argmap(["export", path, str(file.with_suffix(f".{form}"))])


def commands(file: Path, form: str, argdown: str | None) -> dict[str, list[str]]:
    """Return what is compared, by name."""
    out = str(file.with_name(f"out.{form}"))
    found = {f"argmap {form}": [sys.executable, "-m", "argmap.cli", "export", str(file), out]}
    if shutil.which("dot"):
        found[f"dot {form}"] = ["dot", f"-T{form}", str(file.with_suffix(".dot")), "-o", out]
    if argdown and form != "png":
        peer = [argdown, "map", str(file.with_suffix(".argdown")), "--format", form, str(file.parent / "argdown")]
        found[f"argdown {form}"] = peer
    return found


def compare(file: Path, claims: int, times: int, argdown: str | None) -> None:
    """Print a row for each form and program."""
    medians: dict[str, float] = {}
    for form in FORMS:
        for name, command in commands(file, form, argdown).items():
            if claims > SLOW.get(name, claims) or (not claims and not name.startswith("argmap")):
                continue
            found = measured(command, times)
            if not found:
                print(f"{claims:>6} {name:<12} failed or took longer than {LIMIT} s", flush=True)
                continue
            taken = [each.seconds for each in found]
            medians[name] = statistics.median(taken)
            most = max(each.megabytes for each in found)
            print(
                f"{claims:>6} {name:<12} {medians[name]:>7.2f} median {max(taken):>7.2f} worst {most:>6.0f} MB",
                flush=True,
            )
    for form in FORMS:
        for peer in ("argdown", "dot"):
            ours, theirs = medians.get(f"argmap {form}"), medians.get(f"{peer} {form}")
            if ours and theirs:
                told = f"{theirs / ours:.2f} times as fast as {peer}"
                print(f"{claims:>6} argmap {form:<5} {told} ({ours / theirs:.2f} of its time)")


def main(words: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0] if __doc__ else None)
    parser.add_argument("claims", nargs="*", type=int, default=[0, 100, 1000, 5000])
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--argdown", metavar="PATH")
    given = parser.parse_args(words)
    if not shutil.which("dot"):
        print("Graphviz is not installed, so it is not compared.")
    if not given.argdown:
        print("No Argdown command line was given by --argdown, so it is not compared.")
    with tempfile.TemporaryDirectory() as folder:
        for claims in given.claims:
            compare(write_map(claims, Path(folder)), claims, given.times, given.argdown)


if __name__ == "__main__":
    main()
