"""What the reader finds in the specimens, by phenomenon.

usage: python -m tests.bench.reading_figures [held_back.txt | tuned.txt]
"""

from __future__ import annotations

import sys

from tests.text.marked import figures


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else "held_back.txt"
    by, quotations, with_speaker = figures(name)
    print(f"{'phenomenon':<36} found missed surplus speaker right")
    for phenomenon, n in by.items():
        print(f"{phenomenon:<36} {n['found']:>5} {n['missed']:>6} {n['surplus']:>7} {n['right']:>13}")
    print(f"{name}: quotations F1 {quotations:.3f}, with the right speaker {with_speaker:.3f}")


if __name__ == "__main__":
    main()
