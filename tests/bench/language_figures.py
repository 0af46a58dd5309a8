"""How well direct speech is read in German, French and Spanish: quotations found, speakers right, unknown and wrong.

usage: python -m tests.bench.language_figures [-v]

Rules were made looking at the failures of the open halves; those of the held-back halves were never looked at one by
one. With -v the failures of the open halves are shown.
"""

from __future__ import annotations

import sys

from tests.text.foreign import agreement, languages


def main() -> None:
    for code in languages():
        for half in ("open", "held_back"):
            total = agreement(f"{code}_{half}")
            named = total.right + total.wrong
            print(
                f"{code} {half:<9} {total.wanted} quotations: found {total.found}, surplus {total.surplus}; speakers: "
                f"{total.right} right, {total.unknown} unknown, {total.wrong} wrong; "
                f"{total.right / (named or 1):.3f} of those named are right"
            )
            if "-v" in sys.argv and half == "open":
                print("\n".join(f"  {note}" for note in total.notes))


if __name__ == "__main__":
    main()
