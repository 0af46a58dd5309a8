"""How many of our questions become a thesis, how many are left to the user, and how many come out wrong.

usage: python -m tests.bench.thesis_figures [-v]

Rules were made looking at the first list; the second was written afterwards. With -v the questions that are left
or wrong are shown.
"""

from __future__ import annotations

import sys

from argmap.text.question_to_claim import thesis_of
from tests.text.test_question_to_claim import TABLES, table


def main() -> None:
    for name in TABLES:
        rows = [(question, right, thesis_of(question)) for question, right in table(name)]
        turned = [row for row in rows if row[2] is not None and row[2] == row[1]]
        wrong = [row for row in rows if row[2] is not None and row[2] != row[1]]
        missed = [row for row in rows if row[2] is None and row[1]]
        open_ones = len(rows) - len(turned) - len(wrong) - len(missed)
        can = len(turned) + len(missed) + sum(bool(right) for _, right, _ in wrong)
        print(
            f"{name:<26} {len(rows)} questions: turned {len(turned)} of {can} yes-or-no questions "
            f"({len(turned) / can:.0%}), left {len(missed)}, open ones left {open_ones}, wrong {len(wrong)}"
        )
        if "-v" in sys.argv:
            print("\n".join(f"  left   {question}" for question, _, _ in missed))
            print("\n".join(f"  WRONG  {question} -> {found}" for question, _, found in wrong))


if __name__ == "__main__":
    main()
