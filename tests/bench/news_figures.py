"""How well news is read: quotations found, and found with the right speaker, in articles of our own.

usage: python -m tests.bench.news_figures [-v]

Rules were made looking at the failures of `open.txt`; those of `held_back.txt` were never looked at one by one. With -v
the failures of the open half are shown.
"""

from __future__ import annotations

import sys

from tests.text.articles import agreement


def main() -> None:
    for name in ("open.txt", "held_back.txt", "later_open.txt", "later_held_back.txt"):
        total, precision, recall, f1, both = agreement(name)
        print(
            f"{name:<19} {total.wanted} quotations: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}; "
            f"right speaker {total.right}/{total.wanted}, quotation and speaker F1 {both:.3f}"
        )
        if "-v" in sys.argv and name.endswith("open.txt"):
            print("\n".join(f"  {note}" for note in total.notes))


if __name__ == "__main__":
    main()
