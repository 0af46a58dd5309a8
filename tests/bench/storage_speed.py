"""How fast a large file opens and an edit is saved: python tests/bench/storage_speed.py [CLAIMS] [EDITS]

Printed: the time to open a file in a running program (median and worst of 7) and in a fresh one, the peak memory of
that fresh one, and how long saving one of the edits takes (one transaction, on disk). The goals for 10,000 claims:
1 s, 250 MB, and 20 ms for 95 of 100 edits.
"""

import gc
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from argmap.model import map_commands, source_commands
from argmap.model.change import Change
from argmap.model.document import Edit
from argmap.model.ordering import from_number
from argmap.model.records import Argument, Claim, Placement, Stance
from argmap.storage import new_file, open_file

WORDS = "we do not know what the police will use it for but many people fear that somebody is taken for another".split()


def make(path: Path, claims: int) -> None:
    """Write a file with a map of so many claims, a tenth of them quoted from sources of 20,000 characters."""
    chance = Random(7)

    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randrange(8, 30))).capitalize() + "."

    def grow(edit: Edit) -> None:
        map = map_commands.add_map(edit, "Should Amazon sell face recognition to the police?")
        made = [map_commands.add_claim(edit, sentence(), map)]
        for number in range(claims // 1000 + 1):
            text = " ".join(sentence() for _ in range(200))
            source = source_commands.add_source(edit, f"Article {number}", text)
            speaker = source_commands.add_speaker(edit, f"Speaker {number}")
            for quoted in range(100):
                start = quoted * 150
                passage = source_commands.add_passage(edit, source, start, start + 80, speaker=speaker)
                if len(made) < claims:
                    made.append(put(edit, map, made, sentence()))
                    source_commands.cite(edit, made[-1], passage)
        while len(made) < claims:
            made.append(put(edit, map, made, sentence()))

    def put(edit: Edit, map: str, made: list[str], text: str) -> str:
        # By hand rather than by `commands.argue`, which looks for the last place on a map each time.
        claim = Claim(id=edit.new_id(), text=text)
        edit.put(claim)
        edit.put(Placement(id=edit.new_id(), map=map, claim=claim.id, order=from_number(len(made))))
        stance = chance.choice(list(Stance))
        target = chance.choice(made[-50:])
        edit.put(Argument(id=edit.new_id(), premises=(claim.id,), stance=stance, target=target))
        return claim.id

    with new_file(path, "bench") as file, file.document.edit("Make a large map") as edit:
        grow(edit)


def peak_memory() -> float:
    """Return the peak memory of this process so far, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def fresh(path: Path) -> str:
    """Return the output of a fresh process that opens the file: seconds and peak memory."""
    command = [sys.executable, __file__, "--open", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main(claims: int, edits: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        start = time.perf_counter()
        make(path, claims)
        print(f"made in {time.perf_counter() - start:.1f} s, {path.stat().st_size / 1e6:.1f} MB")
        opened = []
        for _ in range(7):
            gc.collect()
            start = time.perf_counter()
            with open_file(path) as file:
                opened.append(time.perf_counter() - start)
                count = len(file.document.records())
        print(
            f"open {claims:,} claims ({count:,} records): median {statistics.median(opened):.3f} s, "
            f"max {max(opened):.3f} s"
        )
        print(f"in a fresh process: {fresh(path)}")

        chance = Random(11)
        saved: list[float] = []
        whole: list[float] = []
        with open_file(path, "bench") as file:
            keep = file.document.persist

            def timed(change: Change) -> None:
                start = time.perf_counter()
                keep(change)
                saved.append(time.perf_counter() - start)

            file.document.persist = timed
            ids = [claim.id for claim in file.document.all(Claim)]
            for number in range(edits):
                start = time.perf_counter()
                with file.document.edit("Edit") as edit:
                    if number % 3:
                        map_commands.reword(edit, chance.choice(ids), " ".join(chance.choices(WORDS, k=20)))
                    else:
                        map_commands.set_note(edit, chance.choice(ids), " ".join(chance.choices(WORDS, k=60)))
                whole.append(time.perf_counter() - start)
        for name, times in (("commit", sorted(saved)), ("whole edit", sorted(whole))):
            print(
                f"{name}, {edits} edits: median {statistics.median(times) * 1e3:.2f} ms, "
                f"95th percentile {times[int(len(times) * 0.95)] * 1e3:.2f} ms, max {times[-1] * 1e3:.2f} ms"
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--open"]:
        begin = time.perf_counter()
        with open_file(sys.argv[2]) as opened_file:
            taken = time.perf_counter() - begin
            print(f"opened in {taken:.3f} s, peak memory {peak_memory():.0f} MB")
    else:
        main(int((sys.argv[1:2] or ["10000"])[0]), int((sys.argv[2:3] or ["500"])[0]))
