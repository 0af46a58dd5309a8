"""Waiting for what a window is to do."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication


def until(condition: Callable[[], bool], seconds: float = 8.0) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QApplication.processEvents()
