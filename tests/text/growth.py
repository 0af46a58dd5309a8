"""Measure whether the time of some work grows linearly with its input, independent of the machine's load."""

import gc
import time
from collections.abc import Callable


def is_linear(work: Callable[[int], object], small: int, times: int, slack: float = 3.0) -> bool:
    """Return whether work on `times` as much takes at most `slack` times as much more; one good run of three is enough.

    Processor time, and without the collector of garbage, which walks over all that the tests before have left.
    """

    def seconds(size: int) -> float:
        gc.collect()
        gc.disable()
        try:
            start = time.process_time()
            work(size)
            return time.process_time() - start
        finally:
            gc.enable()

    work(small)  # loads what is loaded at first use
    least = max(min(seconds(small) for _ in range(3)), 0.004)
    return any(seconds(small * times) < least * times * slack for _ in range(3))
