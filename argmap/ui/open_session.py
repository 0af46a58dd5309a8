"""The open document of a window, as the parts of its session see it."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Protocol

from PySide6.QtCore import SignalInstance

from argmap.message import Message
from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.history import History
from argmap.model.records import Map
from argmap.model.tree import Tree
from argmap.model.trees import Trees
from argmap.ui.tasks.runner import Tasks


class Hides(Protocol):
    """The blind mode of a session."""

    @property
    def is_on(self) -> bool:
        """True while somebody may be hidden."""
        ...

    def said(self, text: str) -> Message:
        """Return what a step is called, without the names that may be in it."""
        ...


class OpenSession(Protocol):
    """A session, for those of its parts that it is made of."""

    document: Document
    history: History
    trees: Trees
    tasks: Tasks
    is_open: bool
    map: str | None
    selection: tuple[str, ...]

    @property
    def blind(self) -> Hides:
        """What hides who said what."""
        ...

    @property
    def read_only(self) -> bool:
        """True if the document cannot be changed."""
        ...

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in one sentence."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """An Update of what is shown."""
        ...

    @property
    def notice(self) -> SignalInstance:
        """A message for the status bar."""
        ...

    @property
    def troubled(self) -> SignalInstance:
        """The text of a UserError."""
        ...

    def maps(self) -> list[Map]:
        """Return the maps in their order."""
        ...

    def tree(self) -> Tree | None:
        """Return the current map, or None where there is none."""
        ...

    def show_map(self, map: str) -> None:
        """Show another map of the document."""
        ...

    def select(self, ids: Iterable[str]) -> None:
        """Select these things."""
        ...

    def flush_pending(self) -> bool:
        """Save text that is being typed; return whether all of it was saved."""
        ...

    def report_errors(self) -> AbstractContextManager[None]:
        """Report a UserError raised inside the block instead of raising it."""
        ...

    def turn_to(self, document: Document, trees: Trees, update: Update) -> None:
        """Show another state of the document."""
        ...
