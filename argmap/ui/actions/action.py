"""One row of the table of actions: its text, its place in the menus, its keys, its effect, and its rule."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from argmap.message import Message
from argmap.ui.actions.rules import always
from argmap.ui.session import Session

W = TypeVar("W", bound=QWidget, contravariant=True)


class Scope(Enum):
    """The part of the window in which the keys of an action work."""

    WINDOW = auto()
    """Anywhere in the window."""
    MAP = auto()
    """On the map alone, so that the keys still type text elsewhere."""
    CLAIMS = auto()
    """On the map and in the outline."""
    READER = auto()
    """In the text of a source."""
    WORDS = auto()
    """In the text of a source and in the list of unplaced passages."""
    SIDES = auto()
    """In the list of speakers whose sides are decided."""
    PILES = auto()
    """In the list of piles."""
    QUEUE = auto()
    """On the quotation that is gone through."""
    REMARKS = auto()
    """In the list of the review."""


@dataclass(frozen=True, slots=True)
class Action(Generic[W]):
    """One thing that a user can do in a window.

    `menu` and `group` are its place; `keys` are its shortcuts, the first of which menus show. Actions with the same
    `choice` exclude each other, and the one in effect is checked.
    """

    name: str
    menu: str
    group: int
    text: Message
    tip: Message
    does: Callable[[W], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: Message | None = None
    """The text on a button, where it is shorter than in a menu."""
    when: Callable[[Session], bool] = always
    scope: Scope = Scope.WINDOW
    choice: str = ""
    switch: bool = False
    """True if it is on or off, and checked while it is on."""
    submenu: str = ""
    """The menu inside its menu in which it is; a choice with a title has one of its own."""
    writes: bool = False
    """True if it changes the document: it is disabled for a read-only map, and its keys then show why."""
    answers: bool = False
    """True if its keys call it even while it is disabled, because it shows itself why there is nothing to do."""
    meanwhile: bool = False
    """True if it runs while a claim is being typed. Other actions first save the claim, and then act on it."""


@dataclass(frozen=True, slots=True)
class ActionTable(Generic[W]):
    """The rows for one kind of window, by name, and their places in menus and tool bar."""

    rows: Sequence[Action[W]]
    menus: Mapping[str, Message]
    """The titles of the menus."""
    submenus: Mapping[str, Message]
    """The titles of choices, and of others, that have a menu of their own."""
    at_home: Sequence[str]
    """The menus and the actions of others that can be used on the welcome page, where the document is not seen."""
    toolbar: Sequence[str]
    """The buttons; "" separates."""
    icons_only: Sequence[str]
    """The buttons without a text."""
    selection_menu: Sequence[Sequence[str]]
    """The context menu of what is selected, in groups."""
    ground_menu: Sequence[Sequence[str]]
    """The context menu where nothing is selected."""


def without_marks(text: str) -> str:
    """Return a menu text without its mnemonic and its ellipsis."""
    return text.replace("&", "").rstrip("…")
