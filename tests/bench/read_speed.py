"""How fast a text is read: characters a second at 10 kB, 100 kB and 1 MB, on one core.

usage: python -m tests.bench.read_speed
"""

from __future__ import annotations

import time

from argmap.text.reading import read
from tests.text.marked import specimens


def main() -> None:
    page = "\n\n".join(s.text for name in ("tuned.txt", "held_back.txt") for s in specimens(name))
    read(page)
    for size in (10_000, 100_000, 1_000_000):
        text = ("\n\n".join([page] * (size // len(page) + 1)))[:size]
        best = 0.0
        for _ in range(3):
            start = time.process_time()
            read(text)
            best = max(best, size / (time.process_time() - start))
        print(f"{size:>9,} characters: {best:>9,.0f} characters a second")


if __name__ == "__main__":
    main()
