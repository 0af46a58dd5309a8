"""Find work that grows faster than its input: python -m tests.bench.growth [NAME…] [--first 10000] [--doublings 4]

Each reader of maps, quotations, bibliographies and sources, the rules, and the reading of texts are given patterns of
doubling sizes. A line for each pattern whose time more than doubles with its size tells the times in seconds; the exit
code is then 1. Names choose grounds ("argdown", "source rich", "text", "shape json", …); without any, all are tried.
"""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from types import FrameType

from argmap.errors import UserError
from tests.bench.growth_patterns import GROUNDS, Ground

MOST = 20.0
"""Seconds of processor time after which an input is given up."""
SMALL = 0.15
"""Seconds below which growth is not told from chance."""
STEEPEST = 2.9
"""How many times longer the double may take: linear is 2, n log n a little more, the square 4."""
Does = Callable[[bytes], object]


class Slow(BaseException):
    """An input takes longer than it may."""


def _late(number: int, frame: FrameType | None) -> None:
    raise Slow


def seconds(does: Does, content: bytes) -> float:
    """Return how much processor time an input takes, `MOST` if it is given up; trouble told in a sentence is fine."""
    known = signal.signal(signal.SIGPROF, _late)
    signal.setitimer(signal.ITIMER_PROF, MOST)
    began = time.process_time()
    try:
        does(content)
    except UserError:
        pass
    except Slow:
        return MOST
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, known)
    return time.process_time() - began


def times(does: Does, make: Callable[[int], bytes], first: int, doublings: int) -> list[float]:
    """Return the time of each size; the larger ones are not tried after one that takes long."""
    taken: list[float] = []
    for step in range(doublings + 1):
        taken.append(seconds(does, make(first << step)))
        if taken[-1] > MOST / 5:
            break
    return taken


def is_steep(taken: Sequence[float]) -> bool:
    """Return whether times of doubling sizes grow faster than n log n."""
    if taken[-1] >= MOST:
        return True
    return len(taken) > 1 and taken[-2] > SMALL and taken[-1] / taken[-2] > STEEPEST


def steep(ground: Ground, first: int, doublings: int) -> Iterator[tuple[str, list[float]]]:
    """Yield the name and the times of each pattern of a ground that grows too fast. A second try decides."""
    for name, make in ground.patterns():
        taken = times(ground.does, make, first, doublings)
        if is_steep(taken) and is_steep(taken := times(ground.does, make, first, doublings)):
            yield name, taken


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--first", type=int, default=10_000)
    parser.add_argument("--doublings", type=int, default=4)
    given = parser.parse_args(arguments)
    failed = 0
    for ground in GROUNDS:
        if given.names and not any(ground.name.startswith(name) for name in given.names):
            continue
        began, bad = time.process_time(), 0
        try:
            for name, taken in steep(ground, given.first, given.doublings):
                bad += 1
                print(f"!! {ground.name} | {name} | {' '.join(f'{each:.2f}' for each in taken)}", flush=True)
        except Exception as error:
            bad += 1
            print(f"!! {ground.name} | {type(error).__name__}: {error}"[:300], flush=True)
        count = sum(1 for _ in ground.patterns())
        print(f"{ground.name:<28} {count:>4} patterns, {bad} steep, {time.process_time() - began:.0f} s", flush=True)
        failed += bad
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
