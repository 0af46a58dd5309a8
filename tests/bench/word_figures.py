"""How many words of a language stand in the code of the rules and not in the tables of words.

usage: python -m tests.bench.word_figures [-v]

Counted are the words of sets and lists inside function bodies of argmap/text; -v shows them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import argmap.text
from tests.text.word_literals import words_in_functions


def main() -> None:
    root = Path(argmap.text.__file__).parent
    short = long = words = 0
    for module in sorted(root.rglob("*.py")):
        if module.parent.name == "languages":
            continue
        for line, listed in words_in_functions(module.read_text(encoding="utf-8")):
            short += len(listed) < 4
            long += len(listed) > 3
            words += len(listed)
            if "-v" in sys.argv:
                print(f"{module.relative_to(root)}:{line}: {' '.join(listed)}")
    print(f"{long} lists of four words or more and {short} of two or three inside functions: {words} words")


if __name__ == "__main__":
    main()
