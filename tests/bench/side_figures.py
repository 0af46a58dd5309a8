"""How many sides of speakers are guessed in articles of our own, and how many of the guesses are right.

usage: python -m tests.bench.side_figures [-v]
"""

from __future__ import annotations

import sys

from tests.text.test_speaker_sides import agreement


def main() -> None:
    told, guessed, right, faults = agreement()
    print(f"{told} sides told, {guessed} guessed, {right} of them right (precision {right / guessed:.2f})")
    print(f"found {right / told:.2f} of what is told")
    if "-v" in sys.argv:
        print("\n".join(f"  {fault}" for fault in faults))


if __name__ == "__main__":
    main()
