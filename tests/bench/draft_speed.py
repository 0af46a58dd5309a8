"""How long drafting three articles takes, from the command to the file, and what the draft holds.

.venv/bin/python -m tests.bench.draft_speed [times]

The articles are three of `../shared/sources` beside the repository, or, where that is absent, our own short ones of
tests/text/news, eight to a file. Each draft is a process of its own. The shortest and the middle time are printed in
seconds, since other programs may be busy meanwhile, and the processor time; then the counts of `argmap info`.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.text.articles import articles

SHARED = Path(__file__).resolve().parents[3] / "shared" / "sources"
ARGMAP = [sys.executable, "-m", "argmap.cli"]


def texts(folder: Path) -> list[str]:
    """Return the paths of three articles: shared ones, or our own, written to this folder."""
    if SHARED.is_dir():
        return [str(path) for path in sorted(SHARED.glob("*.txt"))[:3]]
    own = [article.text for article in articles("open")]
    paths = [folder / f"{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text("\n\n".join(own[8 * number : 8 * number + 8]), encoding="utf-8")
    return [str(path) for path in paths]


def main() -> None:
    """Draft several times and print the figures."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = texts(folder)
        words = sum(len(Path(path).read_text(encoding="utf-8").split()) for path in paths)
        walls, busy = [], []
        for number in range(times):
            before, began = os.times(), time.perf_counter()
            out = folder / f"{number}.argmap"
            subprocess.run([*ARGMAP, "draft", *paths, "-o", str(out)], check=True, stdout=subprocess.DEVNULL)
            walls.append(time.perf_counter() - began)
            after = os.times()
            busy.append(after.children_user + after.children_system - before.children_user - before.children_system)
        told = subprocess.run([*ARGMAP, "info", "--json", str(out)], check=True, capture_output=True, text=True)
    print(f"three articles, {words} words, {times} drafts, start of the program included")
    print(f"shortest {min(walls):.2f} s, middle {statistics.median(walls):.2f} s, processor {min(busy):.2f} s")
    print(", ".join(f"{key} {count}" for key, count in json.loads(told.stdout).items() if count))


if __name__ == "__main__":
    main()
