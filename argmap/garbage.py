"""Keeps Python's search for cycles of garbage from work in which it finds none and takes a third of the time."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_blocks = 0
_was_searching = False
"""Whether garbage was searched for when the first of the present blocks began."""


@contextmanager
def no_search(*, long_lived: bool = False) -> Iterator[None]:
    """Do not search for garbage until the last of all such blocks, in whichever thread, has ended.

    `long_lived`: what is made inside stays, so it is not searched later either: a search through hundreds of thousands
    of objects would stop all threads.
    """
    global _blocks, _was_searching
    with _lock:
        if not _blocks:
            _was_searching = gc.isenabled()
        _blocks += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _blocks -= 1
            if long_lived:
                gc.freeze()
            if not _blocks and _was_searching:
                gc.enable()
