"""Everything one can do, in one table: where it stands, what it does, its keys, and when it can be done."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from argmap.layout import Direction
from argmap.ui.actions import selection_actions
from argmap.ui.actions.placing import PlacedAs
from argmap.ui.session import Session
from argmap.ui.sources import draft_task

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window


class Scope(Enum):
    """Where an action's keys work."""

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


def always(session: Session) -> bool:
    """Whether anything at all is needed: no."""
    return True


def is_open(session: Session) -> bool:
    """Whether a document is open."""
    return session.is_open


def has_map(session: Session) -> bool:
    """Whether a map is shown."""
    return session.map is not None


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One thing one can do. What it says stands in `captions`, by its name.

    `menu` and `group` say where it stands; `keys` are the shortcuts, the first one shown.
    """

    name: str
    menu: str
    group: int
    does: Callable[["Window"], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Callable[[Session], bool] = always
    scope: Scope = Scope.WINDOW
    choice: str = ""
    """Actions with one choice exclude each other, and show which is chosen."""


MENUS = ("file", "edit", "map", "read", "view", "help")
SUBMENUS = ("direction", "theme")
"""Choices that stand in a menu of their own."""

ENTRIES = (
    ActionEntry("new", "file", 0, lambda w: w.ask_new(), ("Ctrl+N",), "new"),
    ActionEntry("open", "file", 0, lambda w: w.ask_open(), ("Ctrl+O",), "open"),
    ActionEntry("sample", "file", 0, lambda w: w.open_sample(), (), "sample"),
    ActionEntry("home", "file", 0, lambda w: w.go_home(), (), "", is_open),
    ActionEntry(
        "source", "file", 1, lambda w: w.ask_sources(), ("Ctrl+Shift+O",), "source", selection_actions.can_add_source
    ),
    ActionEntry("address", "file", 1, lambda w: w.ask_address(), (), "source", selection_actions.can_add_source),
    ActionEntry("paste_source", "file", 1, lambda w: w.paste_source(), (), "paste", selection_actions.can_add_source),
    ActionEntry("picture", "file", 2, lambda w: w.export(), ("Ctrl+E",), "picture", has_map),
    ActionEntry("copy", "file", 2, lambda w: w.ask_copy(), ("Ctrl+Shift+S",), "copy", is_open),
    ActionEntry("save", "file", 2, lambda w: w.tell_saved(), ("Ctrl+S",), "", is_open),
    ActionEntry("quit", "file", 3, lambda w: w.leave(), ("Ctrl+Q",)),
    ActionEntry("undo", "edit", 0, lambda w: w.session.undo(), ("Ctrl+Z",), "undo", selection_actions.can_undo),
    ActionEntry(
        "redo", "edit", 0, lambda w: w.session.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", selection_actions.can_redo
    ),
    ActionEntry("history", "edit", 0, lambda w: w.show_history(), ("Ctrl+H",), "history", is_open),
    ActionEntry(
        "edit", "edit", 1, lambda w: w.edit_words(), ("F2",), "edit", selection_actions.has_claim, Scope.CLAIMS
    ),
    ActionEntry(
        "remove",
        "edit",
        1,
        lambda w: selection_actions.remove(w.session),
        ("Del", "Backspace"),
        "remove",
        selection_actions.has_something,
        Scope.CLAIMS,
    ),
    ActionEntry(
        "merge", "edit", 1, lambda w: selection_actions.merge(w.session), (), "merge", selection_actions.has_two_claims
    ),
    ActionEntry("find", "edit", 2, lambda w: w.start_search(), ("Ctrl+F",), "search", is_open),
    ActionEntry(
        "claim", "map", 0, lambda w: w.at_map().begin_claim(), ("Ctrl+Return",), "claim", selection_actions.on_a_map
    ),
    ActionEntry(
        "reason",
        "map",
        0,
        lambda w: w.at_map().begin_reason(),
        ("Tab",),
        "reason",
        selection_actions.has_claim,
        Scope.MAP,
    ),
    ActionEntry(
        "objection",
        "map",
        0,
        lambda w: w.at_map().begin_objection(),
        ("Shift+Tab",),
        "objection",
        selection_actions.has_target,
        Scope.MAP,
    ),
    ActionEntry(
        "sibling",
        "map",
        0,
        lambda w: w.at_map().begin_sibling(),
        ("Return",),
        "sibling",
        selection_actions.has_claim,
        Scope.MAP,
    ),
    ActionEntry(
        "premise",
        "map",
        0,
        lambda w: w.at_map().begin_premise(),
        ("Shift+Return",),
        "join",
        selection_actions.has_argument_shown,
        Scope.MAP,
    ),
    ActionEntry("flip", "map", 1, lambda w: w.flip(), ("Ctrl+R",), "flip", selection_actions.has_argument),
    ActionEntry("join", "map", 1, lambda w: selection_actions.join(w.session), (), "join", selection_actions.can_join),
    ActionEntry(
        "split", "map", 1, lambda w: selection_actions.split(w.session), (), "split", selection_actions.can_split
    ),
    ActionEntry(
        "up",
        "map",
        1,
        lambda w: selection_actions.move_up(w.session),
        ("Alt+Up",),
        "up",
        selection_actions.has_claim,
        Scope.CLAIMS,
    ),
    ActionEntry(
        "down",
        "map",
        1,
        lambda w: selection_actions.move_down(w.session),
        ("Alt+Down",),
        "down",
        selection_actions.has_claim,
        Scope.CLAIMS,
    ),
    ActionEntry(
        "fold",
        "map",
        2,
        lambda w: selection_actions.fold(w.session),
        ("Space",),
        "fold",
        selection_actions.has_branch,
        Scope.CLAIMS,
    ),
    ActionEntry(
        "fold_all", "map", 2, lambda w: selection_actions.fold_all(w.session), (), "", selection_actions.on_a_map
    ),
    ActionEntry(
        "unfold_all", "map", 2, lambda w: selection_actions.unfold_all(w.session), (), "", selection_actions.on_a_map
    ),
    ActionEntry(
        "unpin", "map", 2, lambda w: selection_actions.unpin(w.session), (), "pin", selection_actions.is_pinned
    ),
    ActionEntry(
        "show_source", "map", 3, lambda w: w.show_in_source(), ("Ctrl+L",), "show", selection_actions.is_quoted
    ),
    ActionEntry("question", "map", 4, lambda w: w.edit_question(), (), "", selection_actions.on_a_map),
    ActionEntry(
        "add_map", "map", 4, lambda w: selection_actions.add_map(w.session), (), "", selection_actions.can_write
    ),
    ActionEntry(
        "remove_map", "map", 4, lambda w: selection_actions.remove_map(w.session), (), "", selection_actions.on_a_map
    ),
    ActionEntry("next", "read", 0, lambda w: w.reader.next(), ("N",), "down", is_open, Scope.READER),
    ActionEntry("previous", "read", 0, lambda w: w.reader.previous(), ("P",), "up", is_open, Scope.READER),
    ActionEntry("wider", "read", 0, lambda w: w.reader.widen(), ("]",), "", is_open, Scope.READER),
    ActionEntry("narrower", "read", 0, lambda w: w.reader.narrow(), ("[",), "", is_open, Scope.READER),
    ActionEntry(
        "speaker", "read", 1, lambda w: w.reader.name_speaker(), ("S",), "", selection_actions.can_write, Scope.READER
    ),
    ActionEntry(
        "as_reason",
        "read",
        1,
        lambda w: w.placer.accept(PlacedAs.REASON),
        ("R",),
        "reason",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    ActionEntry(
        "as_objection",
        "read",
        1,
        lambda w: w.placer.accept(PlacedAs.OBJECTION),
        ("O",),
        "objection",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    ActionEntry(
        "as_claim",
        "read",
        1,
        lambda w: w.placer.accept(PlacedAs.CLAIM),
        ("C",),
        "claim",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    ActionEntry("reject", "read", 1, lambda w: w.reader.reject(), ("Backspace",), "", is_open, Scope.READER),
    ActionEntry(
        "show_claim", "read", 2, lambda w: w.reader.show_claim(), ("Return", "Enter"), "map", is_open, Scope.READER
    ),
    ActionEntry("find_words", "read", 2, lambda w: w.reader.start_find(), ("F",), "search", is_open, Scope.READER),
    ActionEntry("draft", "read", 3, lambda w: w.draft(), (), "", draft_task.can_draft),
    ActionEntry("page_map", "view", 9, lambda w: w.go_to_page("map"), ("Alt+1",), "", is_open, choice="page"),
    ActionEntry(
        "page_quotations", "view", 9, lambda w: w.go_to_page("quotations"), ("Alt+2",), "", is_open, choice="page"
    ),
    ActionEntry("page_speakers", "view", 9, lambda w: w.go_to_page("speakers"), ("Alt+3",), "", is_open, choice="page"),
    ActionEntry("page_stances", "view", 9, lambda w: w.go_to_page("stances"), ("Alt+4",), "", is_open, choice="page"),
    ActionEntry("fit", "view", 0, lambda w: w.at_map().fit(), ("Ctrl+0",), "fit", has_map),
    ActionEntry("zoom_in", "view", 0, lambda w: w.at_map().zoom_in(), ("Ctrl++", "Ctrl+="), "zoom-in", has_map),
    ActionEntry("zoom_out", "view", 0, lambda w: w.at_map().zoom_out(), ("Ctrl+-",), "zoom-out", has_map),
    ActionEntry("zoom_one", "view", 0, lambda w: w.at_map().reset_zoom(), ("Ctrl+1",), "", has_map),
    ActionEntry("next_panel", "view", 1, lambda w: w.next_panel(), ("F6",)),
    ActionEntry("previous_panel", "view", 1, lambda w: w.previous_panel(), ("Shift+F6",)),
    ActionEntry("top-down", "view", 2, lambda w: w.turn(Direction.TOP_DOWN), (), "", is_open, choice="direction"),
    ActionEntry("bottom-up", "view", 2, lambda w: w.turn(Direction.BOTTOM_UP), (), "", is_open, choice="direction"),
    ActionEntry("left-right", "view", 2, lambda w: w.turn(Direction.LEFT_RIGHT), (), "", is_open, choice="direction"),
    ActionEntry("right-left", "view", 2, lambda w: w.turn(Direction.RIGHT_LEFT), (), "", is_open, choice="direction"),
    ActionEntry("system", "view", 3, lambda w: w.look.want("system"), choice="theme"),
    ActionEntry("light", "view", 3, lambda w: w.look.want("light"), choice="theme"),
    ActionEntry("dark", "view", 3, lambda w: w.look.want("dark"), choice="theme"),
    ActionEntry("shortcuts", "help", 0, lambda w: w.show_shortcuts(), ("F1", "Ctrl+/"), "keyboard"),
    ActionEntry("about", "help", 1, lambda w: w.show_about()),
)

MEANWHILE = frozenset(
    (
        *("new", "open", "sample", "home", "copy", "save", "quit", "history", "flip"),
        *("fit", "zoom_in", "zoom_out", "zoom_one", "next_panel", "previous_panel"),
        *("system", "light", "dark", "shortcuts", "about"),
    )
)
"""What is done while something is being typed. All else waits until that stands, and then acts on it if on a claim."""

TOOLBAR = ("claim", "reason", "objection", "", "undo", "redo", "", "fit", "picture", "", "source")
WITHOUT_TEXT = ("undo", "redo", "fit")
CONTEXT = (
    ("edit", "reason", "objection", "sibling", "premise"),
    ("flip", "join", "split", "merge"),
    ("fold", "unpin", "up", "down"),
    ("show_source",),
    ("remove",),
)
