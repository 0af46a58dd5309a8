"""Damage a sample file at random and look what becomes of it: python -m tests.bench.damage [DAMAGES] [SEED]

Each copy gets other bits, other bytes, blocks of zeros or of noise, or is cut off. It must open and be right; or open
and have told what is not as saved; or be refused in one sentence, and then be rescued with a list of what is missing,
or have nothing that can be rescued, in one sentence. A traceback, a wait of more than 20 seconds, or other words than
the sample's that nobody was told of is a failure. Exit 1 if there was one.
"""

import multiprocessing
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from argmap import cli
from argmap.errors import UserError
from argmap.model import rules
from argmap.model.records import Passage, Record, Source
from argmap.storage import open_file
from argmap.storage.rescue import alterations, rescue

_LIMIT = 20.0
_LONGEST = 400


def damage(content: bytes, chance: Random) -> tuple[str, bytes]:
    """Return what was done to a file, and what it is then."""
    if chance.random() < 0.15:
        at = chance.choice([chance.randrange(len(content)), chance.randrange(0, len(content), 4096)])
        return "cut off", content[:at]
    damaged = bytearray(content)
    way = chance.choice(["bits", "bytes", "block"])
    for _ in range(chance.choice([1, 1, 1, 2, 8, 100]) if way != "block" else chance.choice([1, 1, 3])):
        at = chance.randrange(len(damaged))
        if way == "bits":
            damaged[at] ^= 1 << chance.randrange(8)
        elif way == "bytes":
            damaged[at] = chance.randrange(256)
        else:
            size = chance.choice([16, 512, 4096, 16384])
            at -= at % size
            size = min(size, len(damaged) - at)
            damaged[at : at + size] = bytes(size) if chance.random() < 0.5 else chance.randbytes(size)
    return way, bytes(damaged)


def outcome(path: Path, good: Mapping[str, Record]) -> str:
    """Return what becomes of a damaged file, in words; those of a failure begin with FAILED."""
    try:
        with open_file(path) as file:
            now, told = file.document.records(), alterations(file)
        altered = {id for id in {*good, *now} if good.get(id) != now.get(id)}
        if altered and not told:
            return f"FAILED: {len(altered)} records differ, and nothing is told"
        opened = "opened, and tells what is not as saved" if told else "opened, and is right"
        if not told:
            return opened
    except UserError as trouble:
        if len(str(trouble)) > _LONGEST or "\n" in str(trouble):
            return f"FAILED: not one sentence: {trouble}"
        opened = "refused"
    out = path.with_name("rescued.argmap")
    try:
        found = rescue(path, out)
    except UserError as trouble:
        return "refused, nothing could be rescued" if "\n" not in str(trouble) else f"FAILED: {trouble}"
    with open_file(out) as file:
        back, still = file.document, alterations(file)
    wrong = [id for id, record in back.records().items() if record != good.get(id)]
    if still or (wrong and not found.told):
        return "FAILED: the rescued file holds other words, and nothing is told"
    for passage in back.all(Passage):
        if passage != good.get(passage.id) and rules.misquoted(passage, back.find(passage.source, Source)) is None:
            before = good.get(passage.id)
            if isinstance(before, Passage) and before.exact != passage.exact:
                return "FAILED: a changed quotation is shown as verified"
    share = len(back.records()) - len(wrong)
    kept = "all" if share == len(good) else "more than half" if share * 2 > len(good) else "less than half"
    return f"{opened}, rescued: {kept}"


def _child(answer: Connection, path: Path, good: Mapping[str, Record]) -> None:
    try:
        answer.send(outcome(path, good))
    except BaseException as error:
        answer.send(f"FAILED: traceback {type(error).__name__}: {error}"[:_LONGEST])


def trial(path: Path, good: Mapping[str, Record]) -> str:
    """Return the outcome for a file, found in a process that is stopped after a while."""
    ours, theirs = multiprocessing.Pipe()
    child = multiprocessing.get_context("fork").Process(target=_child, args=(theirs, path, good))
    child.start()
    theirs.close()
    try:
        return str(ours.recv()) if ours.poll(_LIMIT) else "FAILED: hangs"
    except EOFError:
        return "FAILED: the process ended"
    finally:
        child.kill()
        child.join()
        ours.close()


def run(damages: int, seed: int = 1) -> tuple[Counter[str], list[str]]:
    """Damage so many copies; return how often each outcome came, and the failures with the numbers of their trials."""
    chance = Random(seed)
    found: Counter[str] = Counter()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        sample, path = Path(folder) / "sample.argmap", Path(folder) / "damaged" / "damaged.argmap"
        cli.main(["sample", str(sample)])
        content = sample.read_bytes()
        with open_file(sample) as file:
            good = file.document.records()
        for number in range(damages):
            path.parent.mkdir()
            way, damaged = damage(content, chance)
            path.write_bytes(damaged)
            what = trial(path, good)
            found[what] += 1
            if what.startswith("FAILED"):
                failures.append(f"trial {number} ({way}): {what}")
            for left in path.parent.iterdir():
                left.unlink()
            path.parent.rmdir()
    return found, failures


def main(damages: int, seed: int) -> int:
    """Print the outcomes; return the exit status."""
    found, failures = run(damages, seed)
    print(f"{damages} damages of the sample:")
    for what, times in found.most_common():
        print(f"{times:>7}  {what}")
    print("\n".join(failures[:20]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(int((sys.argv[1:2] or ["2000"])[0]), int((sys.argv[2:3] or ["1"])[0])))
