"""Everything one can do, in one table: where it stands, what it does, its keys, and when it can be done."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from argmap.layout import Direction
from argmap.ui.actions import selection_actions
from argmap.ui.actions.placing import Side
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
class Entry:
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
    Entry("new", "file", 0, lambda w: w.ask_new(), ("Ctrl+N",), "new"),
    Entry("open", "file", 0, lambda w: w.ask_open(), ("Ctrl+O",), "open"),
    Entry("sample", "file", 0, lambda w: w.open_sample(), (), "sample"),
    Entry("home", "file", 0, lambda w: w.go_home(), (), "", is_open),
    Entry(
        "source", "file", 1, lambda w: w.ask_sources(), ("Ctrl+Shift+O",), "source", selection_actions.can_add_source
    ),
    Entry("address", "file", 1, lambda w: w.ask_address(), (), "source", selection_actions.can_add_source),
    Entry("paste_source", "file", 1, lambda w: w.paste_source(), (), "paste", selection_actions.can_add_source),
    Entry("picture", "file", 2, lambda w: w.export(), ("Ctrl+E",), "picture", has_map),
    Entry("copy", "file", 2, lambda w: w.ask_copy(), ("Ctrl+Shift+S",), "copy", is_open),
    Entry("save", "file", 2, lambda w: w.tell_saved(), ("Ctrl+S",), "", is_open),
    Entry("quit", "file", 3, lambda w: w.leave(), ("Ctrl+Q",)),
    Entry("undo", "edit", 0, lambda w: w.session.undo(), ("Ctrl+Z",), "undo", selection_actions.can_undo),
    Entry(
        "redo", "edit", 0, lambda w: w.session.redo(), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo", selection_actions.can_redo
    ),
    Entry("history", "edit", 0, lambda w: w.show_history(), ("Ctrl+H",), "history", is_open),
    Entry("edit", "edit", 1, lambda w: w.edit_words(), ("F2",), "edit", selection_actions.has_claim, Scope.CLAIMS),
    Entry(
        "remove",
        "edit",
        1,
        lambda w: selection_actions.remove(w.session),
        ("Del", "Backspace"),
        "remove",
        selection_actions.has_something,
        Scope.CLAIMS,
    ),
    Entry(
        "merge", "edit", 1, lambda w: selection_actions.merge(w.session), (), "merge", selection_actions.has_two_claims
    ),
    Entry("find", "edit", 2, lambda w: w.start_search(), ("Ctrl+F",), "search", is_open),
    Entry("claim", "map", 0, lambda w: w.at_map().begin_claim(), ("Ctrl+Return",), "claim", selection_actions.on_a_map),
    Entry(
        "reason",
        "map",
        0,
        lambda w: w.at_map().begin_reason(),
        ("Tab",),
        "reason",
        selection_actions.has_claim,
        Scope.MAP,
    ),
    Entry(
        "objection",
        "map",
        0,
        lambda w: w.at_map().begin_objection(),
        ("Shift+Tab",),
        "objection",
        selection_actions.has_target,
        Scope.MAP,
    ),
    Entry(
        "sibling",
        "map",
        0,
        lambda w: w.at_map().begin_sibling(),
        ("Return",),
        "sibling",
        selection_actions.has_claim,
        Scope.MAP,
    ),
    Entry(
        "premise",
        "map",
        0,
        lambda w: w.at_map().begin_premise(),
        ("Shift+Return",),
        "join",
        selection_actions.has_argument_shown,
        Scope.MAP,
    ),
    Entry("flip", "map", 1, lambda w: w.flip(), ("Ctrl+R",), "flip", selection_actions.has_argument),
    Entry("join", "map", 1, lambda w: selection_actions.join(w.session), (), "join", selection_actions.can_join),
    Entry("split", "map", 1, lambda w: selection_actions.split(w.session), (), "split", selection_actions.can_split),
    Entry(
        "up",
        "map",
        1,
        lambda w: selection_actions.move_up(w.session),
        ("Alt+Up",),
        "up",
        selection_actions.has_claim,
        Scope.CLAIMS,
    ),
    Entry(
        "down",
        "map",
        1,
        lambda w: selection_actions.move_down(w.session),
        ("Alt+Down",),
        "down",
        selection_actions.has_claim,
        Scope.CLAIMS,
    ),
    Entry(
        "fold",
        "map",
        2,
        lambda w: selection_actions.fold(w.session),
        ("Space",),
        "fold",
        selection_actions.has_branch,
        Scope.CLAIMS,
    ),
    Entry("fold_all", "map", 2, lambda w: selection_actions.fold_all(w.session), (), "", selection_actions.on_a_map),
    Entry(
        "unfold_all", "map", 2, lambda w: selection_actions.unfold_all(w.session), (), "", selection_actions.on_a_map
    ),
    Entry("unpin", "map", 2, lambda w: selection_actions.unpin(w.session), (), "pin", selection_actions.is_pinned),
    Entry("show_source", "map", 3, lambda w: w.show_in_source(), ("Ctrl+L",), "show", selection_actions.is_quoted),
    Entry("question", "map", 4, lambda w: w.edit_question(), (), "", selection_actions.on_a_map),
    Entry("add_map", "map", 4, lambda w: selection_actions.add_map(w.session), (), "", selection_actions.can_write),
    Entry(
        "remove_map", "map", 4, lambda w: selection_actions.remove_map(w.session), (), "", selection_actions.on_a_map
    ),
    Entry("next", "read", 0, lambda w: w.reader.next(), ("N",), "down", is_open, Scope.READER),
    Entry("previous", "read", 0, lambda w: w.reader.previous(), ("P",), "up", is_open, Scope.READER),
    Entry("wider", "read", 0, lambda w: w.reader.widen(), ("]",), "", is_open, Scope.READER),
    Entry("narrower", "read", 0, lambda w: w.reader.narrow(), ("[",), "", is_open, Scope.READER),
    Entry(
        "speaker", "read", 1, lambda w: w.reader.name_speaker(), ("S",), "", selection_actions.can_write, Scope.READER
    ),
    Entry(
        "as_reason",
        "read",
        1,
        lambda w: w.placer.accept(Side.REASON),
        ("R",),
        "reason",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    Entry(
        "as_objection",
        "read",
        1,
        lambda w: w.placer.accept(Side.OBJECTION),
        ("O",),
        "objection",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    Entry(
        "as_claim",
        "read",
        1,
        lambda w: w.placer.accept(Side.CLAIM),
        ("C",),
        "claim",
        selection_actions.on_a_map,
        Scope.WORDS,
    ),
    Entry("reject", "read", 1, lambda w: w.reader.reject(), ("Backspace",), "", is_open, Scope.READER),
    Entry("show_claim", "read", 2, lambda w: w.reader.show_claim(), ("Return", "Enter"), "map", is_open, Scope.READER),
    Entry("find_words", "read", 2, lambda w: w.reader.start_find(), ("F",), "search", is_open, Scope.READER),
    Entry("draft", "read", 3, lambda w: w.draft(), (), "", draft_task.can_draft),
    Entry("page_map", "view", 9, lambda w: w.go_to_page("map"), ("Alt+1",), "", is_open, choice="page"),
    Entry("page_quotations", "view", 9, lambda w: w.go_to_page("quotations"), ("Alt+2",), "", is_open, choice="page"),
    Entry("page_speakers", "view", 9, lambda w: w.go_to_page("speakers"), ("Alt+3",), "", is_open, choice="page"),
    Entry("page_stances", "view", 9, lambda w: w.go_to_page("stances"), ("Alt+4",), "", is_open, choice="page"),
    Entry("fit", "view", 0, lambda w: w.at_map().fit(), ("Ctrl+0",), "fit", has_map),
    Entry("zoom_in", "view", 0, lambda w: w.at_map().zoom_in(), ("Ctrl++", "Ctrl+="), "zoom-in", has_map),
    Entry("zoom_out", "view", 0, lambda w: w.at_map().zoom_out(), ("Ctrl+-",), "zoom-out", has_map),
    Entry("zoom_one", "view", 0, lambda w: w.at_map().reset_zoom(), ("Ctrl+1",), "", has_map),
    Entry("next_panel", "view", 1, lambda w: w.next_panel(), ("F6",)),
    Entry("previous_panel", "view", 1, lambda w: w.previous_panel(), ("Shift+F6",)),
    Entry("top-down", "view", 2, lambda w: w.turn(Direction.TOP_DOWN), (), "", is_open, choice="direction"),
    Entry("bottom-up", "view", 2, lambda w: w.turn(Direction.BOTTOM_UP), (), "", is_open, choice="direction"),
    Entry("left-right", "view", 2, lambda w: w.turn(Direction.LEFT_RIGHT), (), "", is_open, choice="direction"),
    Entry("right-left", "view", 2, lambda w: w.turn(Direction.RIGHT_LEFT), (), "", is_open, choice="direction"),
    Entry("system", "view", 3, lambda w: w.look.want("system"), choice="theme"),
    Entry("light", "view", 3, lambda w: w.look.want("light"), choice="theme"),
    Entry("dark", "view", 3, lambda w: w.look.want("dark"), choice="theme"),
    Entry("shortcuts", "help", 0, lambda w: w.show_shortcuts(), ("F1", "Ctrl+/"), "keyboard"),
    Entry("about", "help", 1, lambda w: w.show_about()),
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
