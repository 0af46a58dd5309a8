"""Everything one can do, in one table: menus, toolbar, context menus and the sheet of shortcuts are made from it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from argmap.layout import Direction
from argmap.ui import deeds, drafting, style
from argmap.ui.placing import Side
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.ui.window import Window


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
    """One thing one can do. `menu` and `group` say where it stands; `keys` are the shortcuts, the first one shown."""

    name: str
    menu: str
    group: int
    text: str
    does: Callable[["Window"], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: Callable[[Session], bool] = always
    scope: Scope = Scope.WINDOW
    short: str = ""
    tip: str = ""
    choice: str = ""
    """Actions with one choice exclude each other, and show which is chosen."""


MENUS = (("file", "&File"), ("edit", "&Edit"), ("map", "&Map"), ("read", "&Read"), ("view", "&View"), ("help", "&Help"))

ENTRIES = (
    Entry("new", "file", 0, "&New map file…", lambda w: w.ask_new(), ("Ctrl+N",), "new"),
    Entry("open", "file", 0, "&Open…", lambda w: w.ask_open(), ("Ctrl+O",), "open"),
    Entry("sample", "file", 0, "Open the &sample", lambda w: w.open_sample(), (), "sample"),
    Entry("home", "file", 0, "&Welcome page", lambda w: w.go_home(), (), "", is_open),
    Entry(
        "source",
        "file",
        1,
        "&Add source…",
        lambda w: w.ask_sources(),
        ("Ctrl+Shift+O",),
        "source",
        deeds.can_add_source,
        short="Add source",
        tip="Add an article or a comment thread to read",
    ),
    Entry(
        "address", "file", 1, "Add source from the &web…", lambda w: w.ask_address(), (), "source", deeds.can_add_source
    ),
    Entry(
        "paste_source",
        "file",
        1,
        "Add source from c&lipboard",
        lambda w: w.paste_source(),
        (),
        "paste",
        deeds.can_add_source,
    ),
    Entry(
        "picture",
        "file",
        2,
        "&Export picture…",
        lambda w: w.export(),
        ("Ctrl+E",),
        "picture",
        has_map,
        short="Export picture",
        tip="Save the map as PNG, SVG or PDF",
    ),
    Entry("copy", "file", 2, "Save a &copy as…", lambda w: w.ask_copy(), ("Ctrl+Shift+S",), "copy", is_open),
    Entry("save", "file", 2, "Save", lambda w: w.tell_saved(), ("Ctrl+S",), "", is_open),
    Entry("quit", "file", 3, "&Quit", lambda w: w.leave(), ("Ctrl+Q",)),
    Entry("undo", "edit", 0, "&Undo", lambda w: w.session.undo(), ("Ctrl+Z",), "undo", deeds.can_undo, short="Undo"),
    Entry(
        "redo",
        "edit",
        0,
        "&Redo",
        lambda w: w.session.redo(),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
        deeds.can_redo,
        short="Redo",
    ),
    Entry("history", "edit", 0, "&History", lambda w: w.show_history(), ("Ctrl+H",), "history", is_open),
    Entry(
        "edit",
        "edit",
        1,
        "Edit the &words",
        lambda w: w.edit_words(),
        ("F2",),
        "edit",
        deeds.has_claim,
        Scope.CLAIMS,
    ),
    Entry(
        "remove",
        "edit",
        1,
        "&Delete",
        lambda w: deeds.remove(w.session),
        ("Del", "Backspace"),
        "remove",
        deeds.has_something,
        Scope.CLAIMS,
    ),
    Entry("merge", "edit", 1, "&Merge two claims", lambda w: deeds.merge(w.session), (), "merge", deeds.has_two_claims),
    Entry("find", "edit", 2, "&Find…", lambda w: w.start_search(), ("Ctrl+F",), "search", is_open),
    Entry(
        "claim",
        "map",
        0,
        "New &claim",
        lambda w: w.at_map().begin_claim(),
        ("Ctrl+Return",),
        "claim",
        deeds.on_a_map,
        short="New claim",
        tip="Add a claim that stands by itself",
    ),
    Entry(
        "reason",
        "map",
        0,
        "Add a &reason",
        lambda w: w.at_map().begin_reason(),
        ("Tab",),
        "reason",
        deeds.has_claim,
        Scope.MAP,
        short="Reason",
        tip="Add a reason for the selected claim",
    ),
    Entry(
        "objection",
        "map",
        0,
        "Add an &objection",
        lambda w: w.at_map().begin_objection(),
        ("Shift+Tab",),
        "objection",
        deeds.has_target,
        Scope.MAP,
        short="Objection",
        tip="Add an objection to the selected claim or argument",
    ),
    Entry(
        "sibling",
        "map",
        0,
        "Add another &beside it",
        lambda w: w.at_map().begin_sibling(),
        ("Return",),
        "sibling",
        deeds.has_claim,
        Scope.MAP,
    ),
    Entry(
        "premise",
        "map",
        0,
        "Add a co-&premise",
        lambda w: w.at_map().begin_premise(),
        ("Shift+Return",),
        "join",
        deeds.has_argument_shown,
        Scope.MAP,
    ),
    Entry("flip", "map", 1, "Change &side", lambda w: deeds.flip(w.session), ("Ctrl+R",), "flip", deeds.has_argument),
    Entry("join", "map", 1, "&Join as co-premises", lambda w: deeds.join(w.session), (), "join", deeds.can_join),
    Entry("split", "map", 1, "Spl&it off", lambda w: deeds.split(w.session), (), "split", deeds.can_split),
    Entry(
        "up",
        "map",
        1,
        "Move before",
        lambda w: deeds.move_up(w.session),
        ("Alt+Up",),
        "up",
        deeds.has_claim,
        Scope.CLAIMS,
    ),
    Entry(
        "down",
        "map",
        1,
        "Move after",
        lambda w: deeds.move_down(w.session),
        ("Alt+Down",),
        "down",
        deeds.has_claim,
        Scope.CLAIMS,
    ),
    Entry(
        "fold",
        "map",
        2,
        "&Fold or unfold",
        lambda w: deeds.fold(w.session),
        ("Space",),
        "fold",
        deeds.has_branch,
        Scope.CLAIMS,
    ),
    Entry("fold_all", "map", 2, "Fold all", lambda w: deeds.fold_all(w.session), (), "", deeds.on_a_map),
    Entry("unfold_all", "map", 2, "Unfold all", lambda w: deeds.unfold_all(w.session), (), "", deeds.on_a_map),
    Entry("unpin", "map", 2, "&Unpin", lambda w: deeds.unpin(w.session), (), "pin", deeds.is_pinned),
    Entry(
        "show_source", "map", 3, "Show in &source", lambda w: w.show_in_source(), ("Ctrl+L",), "show", deeds.is_quoted
    ),
    Entry("question", "map", 4, "Edit the &question", lambda w: w.edit_question(), (), "", deeds.on_a_map),
    Entry(
        "add_map", "map", 4, "Another &map in this file", lambda w: deeds.add_map(w.session), (), "", deeds.can_write
    ),
    Entry("remove_map", "map", 4, "Delete this map", lambda w: deeds.remove_map(w.session), (), "", deeds.on_a_map),
    Entry("next", "read", 0, "&Next quotation", lambda w: w.reader.next(), ("N",), "down", is_open, Scope.READER),
    Entry(
        "previous", "read", 0, "&Previous quotation", lambda w: w.reader.previous(), ("P",), "up", is_open, Scope.READER
    ),
    Entry("wider", "read", 0, "&Wider", lambda w: w.reader.widen(), ("]",), "", is_open, Scope.READER),
    Entry("narrower", "read", 0, "N&arrower", lambda w: w.reader.narrow(), ("[",), "", is_open, Scope.READER),
    Entry(
        "speaker",
        "read",
        1,
        "Who &says it",
        lambda w: w.reader.name_speaker(),
        ("S",),
        "",
        deeds.can_write,
        Scope.READER,
    ),
    Entry(
        "as_reason",
        "read",
        1,
        "Place as a &reason",
        lambda w: w.placer.accept(Side.REASON),
        ("R",),
        "reason",
        deeds.on_a_map,
        Scope.WORDS,
    ),
    Entry(
        "as_objection",
        "read",
        1,
        "Place as an &objection",
        lambda w: w.placer.accept(Side.OBJECTION),
        ("O",),
        "objection",
        deeds.on_a_map,
        Scope.WORDS,
    ),
    Entry(
        "as_claim",
        "read",
        1,
        "Place as a &claim",
        lambda w: w.placer.accept(Side.CLAIM),
        ("C",),
        "claim",
        deeds.on_a_map,
        Scope.WORDS,
    ),
    Entry("reject", "read", 1, "Pu&t away", lambda w: w.reader.reject(), ("Backspace",), "", is_open, Scope.READER),
    Entry(
        "show_claim",
        "read",
        2,
        "Show on the &map",
        lambda w: w.reader.show_claim(),
        ("Return", "Enter"),
        "map",
        is_open,
        Scope.READER,
    ),
    Entry(
        "find_words",
        "read",
        2,
        "&Find in the text",
        lambda w: w.reader.start_find(),
        ("F",),
        "search",
        is_open,
        Scope.READER,
    ),
    Entry("draft", "read", 3, "&Draft a map", lambda w: w.draft(), (), "", drafting.can_draft),
    Entry(
        "page_map",
        "view",
        9,
        "&Map",
        lambda w: w.go_to_page("map"),
        ("Alt+1",),
        "",
        is_open,
        choice="page",
    ),
    Entry(
        "page_quotations",
        "view",
        9,
        "&Quotations",
        lambda w: w.go_to_page("quotations"),
        ("Alt+2",),
        "",
        is_open,
        choice="page",
    ),
    Entry(
        "page_speakers",
        "view",
        9,
        "&Speakers",
        lambda w: w.go_to_page("speakers"),
        ("Alt+3",),
        "",
        is_open,
        choice="page",
    ),
    Entry(
        "page_stances",
        "view",
        9,
        "&Who stands where",
        lambda w: w.go_to_page("stances"),
        ("Alt+4",),
        "",
        is_open,
        choice="page",
    ),
    Entry("fit", "view", 0, "&Fit the map", lambda w: w.at_map().fit(), ("Ctrl+0",), "fit", has_map, short="Fit"),
    Entry("zoom_in", "view", 0, "Zoom &in", lambda w: w.at_map().zoom_in(), ("Ctrl++", "Ctrl+="), "zoom-in", has_map),
    Entry("zoom_out", "view", 0, "Zoom &out", lambda w: w.at_map().zoom_out(), ("Ctrl+-",), "zoom-out", has_map),
    Entry("zoom_one", "view", 0, "&Actual size", lambda w: w.at_map().reset_zoom(), ("Ctrl+1",), "", has_map),
    Entry("next_panel", "view", 1, "Next &panel", lambda w: w.next_panel(), ("F6",)),
    Entry("previous_panel", "view", 1, "Previous panel", lambda w: w.previous_panel(), ("Shift+F6",)),
    Entry(
        "top-down",
        "view",
        2,
        "Thesis on &top",
        lambda w: w.turn(Direction.TOP_DOWN),
        (),
        "",
        is_open,
        choice="direction",
    ),
    Entry(
        "bottom-up",
        "view",
        2,
        "Thesis at the &bottom",
        lambda w: w.turn(Direction.BOTTOM_UP),
        (),
        "",
        is_open,
        choice="direction",
    ),
    Entry(
        "left-right",
        "view",
        2,
        "Thesis on the &left",
        lambda w: w.turn(Direction.LEFT_RIGHT),
        (),
        "",
        is_open,
        choice="direction",
    ),
    Entry(
        "right-left",
        "view",
        2,
        "Thesis on the &right",
        lambda w: w.turn(Direction.RIGHT_LEFT),
        (),
        "",
        is_open,
        choice="direction",
    ),
    Entry("system", "view", 3, "As the &system has it", lambda w: w.look.want("system"), choice="theme"),
    Entry("light", "view", 3, "&Light", lambda w: w.look.want("light"), choice="theme"),
    Entry("dark", "view", 3, "&Dark", lambda w: w.look.want("dark"), choice="theme"),
    Entry("shortcuts", "help", 0, "&Keyboard shortcuts", lambda w: w.show_shortcuts(), ("F1", "Ctrl+/"), "keyboard"),
    Entry("about", "help", 1, "&About argmap", lambda w: w.show_about()),
)

SUBMENUS = {"direction": "&Direction of the map", "theme": "&Colors"}
"""Choices that stand in a menu of their own."""
TOOLBAR = ("claim", "reason", "objection", "", "undo", "redo", "", "fit", "picture", "", "source")
WITHOUT_TEXT = ("undo", "redo", "fit")
CONTEXT = (
    ("edit", "reason", "objection", "sibling", "premise"),
    ("flip", "join", "split", "merge"),
    ("fold", "unpin", "up", "down"),
    ("show_source",),
    ("remove",),
)


def translated(text: str) -> str:
    """Return a text of the table in the user's language."""
    return QCoreApplication.translate("actions", text)


def plain(text: str) -> str:
    """Return a menu text without its marks."""
    return translated(text).replace("&", "").rstrip("…")


class Actions(QObject):
    """The table's actions for one window: made once, able or not as the session stands."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._session = window.session
        self._made: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        for entry in ENTRIES:
            self._made[entry.name] = self._make(entry, window)
        session = window.session
        for signal in (session.changed, session.selected, session.map_shown, session.opened):
            signal.connect(self.refresh)
        self.refresh()

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def _make(self, entry: Entry, window: "Window") -> QAction:
        action = QAction(translated(entry.text), window)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        if entry.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if entry.icon:
            action.setIcon(style.icon(entry.icon))
        if entry.short:
            action.setIconText(translated(entry.short))
        keys = (
            f" ({QKeySequence(entry.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)})" if entry.keys else ""
        )
        action.setToolTip((translated(entry.tip) or plain(entry.text)) + keys)
        if entry.choice:
            action.setCheckable(True)
            group = self._choices.setdefault(entry.choice, QActionGroup(self))
            group.addAction(action)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda: entry.does(window))
        return action

    def refresh(self) -> None:
        """Set what can be done now, and what undo and redo are about."""
        for entry in ENTRIES:
            self._made[entry.name].setEnabled(entry.when(self._session))
        history = self._session.history
        for name, rows in (("undo", history.done()[-1:]), ("redo", history.undone()[:1])):
            text = translated(next(e.text for e in ENTRIES if e.name == name))
            self._made[name].setText(f"{text}: {rows[0].label}" if rows else text)

    def recolor(self) -> None:
        """Draw the icons afresh, in the colors of the theme."""
        for entry in ENTRIES:
            if entry.icon:
                self._made[entry.name].setIcon(style.icon(entry.icon))

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus, and return them by name."""
        menus: dict[str, QMenu] = {}
        for name, title in MENUS:
            menu = bar.addMenu(translated(title))
            menus[name] = menu
            group = None
            for entry in ENTRIES:
                if entry.menu == name:
                    if group is not None and entry.group != group:
                        menu.addSeparator()
                    group = entry.group
                    self._place(menu, menus, entry)
        return menus

    def _place(self, menu: QMenu, menus: dict[str, QMenu], entry: Entry) -> None:
        """Put an action in its menu, or in that of its choice, which stands where the first of them would."""
        if entry.choice in SUBMENUS:
            if entry.choice not in menus:
                menus[entry.choice] = menu.addMenu(translated(SUBMENUS[entry.choice]))
            menu = menus[entry.choice]
        menu.addAction(self._made[entry.name])

    def context(self, parent: QWidget) -> QMenu:
        """Return the menu for what is selected: only what can be done with it."""
        menu = QMenu(parent)
        for group in CONTEXT:
            usable = [self._made[name] for name in group if self._made[name].isEnabled()]
            if usable and menu.actions():
                menu.addSeparator()
            menu.addActions(usable)
        return menu

    def serve(self, widget: QWidget, *scopes: Scope) -> None:
        """Have the keys of these scopes work in a widget."""
        for entry in ENTRIES:
            if entry.scope in scopes:
                widget.addAction(self._made[entry.name])


def sheet() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each menu's title with (what it does, its keys) for every action that has keys."""
    for name, title in MENUS:
        rows = [
            (plain(entry.text), "  or  ".join(shown(key) for key in entry.keys))
            for entry in ENTRIES
            if entry.menu == name and entry.keys
        ]
        if name == "map":
            rows.append((translated("Walk over the map"), translated("Arrow keys")))
            rows.append((translated("Let go of the selection, or stop editing"), "Esc"))
        if rows:
            yield plain(title), rows


def shown(key: str) -> str:
    """Return a key as the user's system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
