"""Work that has to be done in the window's thread, but not at once: one piece in each turn of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from argmap.model.document import Document
from argmap.model.records import Passage, Placement

Work = Callable[[], object]
LARGE = 1000
"""The number of places on maps and of passages from which what panels show of them comes a little later."""


def is_large(document: Document) -> bool:
    """Return whether there is so much in a document that what is done with all of it takes long."""
    return document.count(Placement) + document.count(Passage) > LARGE


class Turns(QObject):
    """What follows from a change, one piece after the other, so that the window can answer between any two.

    Timers of 0 ms do not do that: all that are due go off in the same turn, and what they do adds up to one standstill.
    Work is a method of some part of the window, and is left out if that is gone when its turn has come.
    """

    def __init__(self, is_large: Callable[[], bool] = lambda: False, parent: QObject | None = None) -> None:
        """`is_large` tells whether there is so much that what is done with all of it takes long."""
        super().__init__(parent)
        self._is_large = is_large
        self._ahead: dict[Work, None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def soon(self, work: Work) -> None:
        """Do this in a later turn, after all that waits already; once, however often it is asked for."""
        self._ahead[work] = None
        if not self._timer.isActive():
            self._timer.start()

    def follow(self, work: Work) -> None:
        """Do this at once where there is little to be done, and else in a later turn."""
        if self._is_large():
            self.soon(work)
        else:
            self.call_off(work)
            work()

    def awaits(self, work: Work) -> bool:
        """Return whether this has still to be done."""
        return work in self._ahead

    def call_off(self, work: Work) -> None:
        """Do not do this any more."""
        self._ahead.pop(work, None)

    def __len__(self) -> int:
        return len(self._ahead)

    def _next(self) -> None:
        work = next(iter(self._ahead), None)
        if work is not None:
            del self._ahead[work]
        if not self._ahead:
            self._timer.stop()
        owner = getattr(work, "__self__", None)
        if work is not None and (not isinstance(owner, QObject) or isValid(owner)):
            work()
