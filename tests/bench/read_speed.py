"""How fast a text is read: characters a second at 10 kB, 100 kB and 1 MB, on one core.

usage: python -m tests.bench.read_speed

Twice: for texts as newspapers print them, where one sentence in three quotes somebody, and for the bare
specimens, where nearly every sentence does. Then 5 MB of what no newspaper prints. Processor time: the best of
three runs, and of one run for the last.
"""

from __future__ import annotations

import time

from argmap.text.reading import read
from tests.text.marked import specimens

_STORY = (
    "The road over the pass was closed again on Tuesday after a second slide within a week had carried "
    "away the barrier that workers had put up in spring. Lorries bound for the coast have to take the "
    "long way round by the lake, which adds almost two hours to the journey, and the villages on the "
    "northern side get their bread and post by boat. Geologists from the university set up instruments "
    "along the slope in March, when cracks first opened in the asphalt near the third bend. Since then "
    "the ground has moved by eleven centimetres, most of it during the heavy rain of the past month. A "
    "tunnel has been talked about for thirty years, but the money went into the harbor instead. "
)

_HOSTILE = {
    "quotation marks": '"',
    "one-line sayings": "The cat said no. ",
    "dots": ".",
    "one word": "x",
    "unclosed marks": "“He said so and went. ",
    "quoted letters": "“a” ",
}


def pages() -> dict[str, str]:
    texts = [s.text for name in ("tuned.txt", "held_back.txt") for s in specimens(name)]
    return {"as in newspapers": "\n\n".join(f"{text}\n\n{_STORY}" for text in texts), "bare": "\n\n".join(texts)}


def speed(page: str, size: int) -> float:
    """Return the characters that are read in a second of processor time, from a text of so many that repeats a page."""
    text = ("\n\n".join([page] * (size // len(page) + 1)))[:size]
    start = time.process_time()
    read(text)
    return size / (time.process_time() - start)


def main() -> None:
    for name, page in pages().items():
        read(page)
        for size in (10_000, 100_000, 1_000_000):
            best = max(speed(page, size) for _ in range(3))
            print(f"{name:<17} {size:>9,} characters: {best:>9,.0f} characters a second")
    for name, piece in _HOSTILE.items():
        text = piece * (5_000_000 // len(piece))
        start = time.process_time()
        read(text)
        print(f"{name:<17} {len(text):>9,} characters: {time.process_time() - start:>9.1f} seconds")


if __name__ == "__main__":
    main()
