"""Keeps the search for garbage from holding up the window while a thread makes what a large map is drawn from."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_makers = 0


@contextmanager
def long_lived() -> Iterator[None]:
    """Take what is made inside for long-lived: it is not searched for garbage, neither now nor later.

    A search through hundreds of thousands of objects would stop all threads, and find nothing.
    """
    global _makers
    with _lock:
        _makers += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _makers -= 1
            if not _makers:
                gc.freeze()
                gc.enable()
