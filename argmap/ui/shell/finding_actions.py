"""The actions of finding one's way: hits of a search, replacing, and levels of a map."""

from argmap.message import Message
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.session import Session
from argmap.ui.shell.window import Window


def can_focus(session: Session) -> bool:
    """Return whether there is a branch to be shown alone, or one is."""
    return session.folds.scope.focus is not None or rules.has_target(session)


def _level(level: int, text: Message, tip: Message) -> Action[Window]:
    """Return the action that folds a map to a level."""
    return Action(
        f"fold_to_{level}",
        "map",
        2,
        text,
        tip,
        lambda w: w.finding.fold_to(level),
        keys=(f"Alt+Shift+{level}",),
        when=rules.has_map,
        submenu="levels",
        meanwhile=True,
    )


# fmt: off
FINDING_ROWS: tuple[Action[Window], ...] = (
    Action("find", "edit", 2, Message("&Find…"),
           Message("Find claims, quotations, notes, tags, speakers and words in sources"),
           lambda w: w.start_search(), keys=("Ctrl+F",), icon="search", when=rules.is_open),
    Action("find_next", "edit", 2, Message("Find &next"),
           Message("Go to the next place that has the words one looks for"),
           lambda w: w.finding.next(), keys=("F3",), when=rules.is_open),
    Action("find_previous", "edit", 2, Message("Find previous"),
           Message("Go to the place before that has the words one looks for"),
           lambda w: w.finding.previous(), keys=("Shift+F3",), when=rules.is_open),
    Action("replace", "edit", 2, Message("Re&place…"),
           Message("Put other words for some in claims, notes and tags; sources and quotations stay as they are"),
           lambda w: w.finding.replace(), keys=("Ctrl+Shift+H",), when=rules.is_open, writes=True),
    Action("filter", "edit", 2, Message("Fi&lter…"),
           Message("Fade the claims that do not fit: by speaker, side, tag, source, quoted or not, and open points"),
           lambda w: w.finding.filter(), keys=("Ctrl+Shift+L",), when=rules.has_map),
)
PLACE_ROWS: tuple[Action[Window], ...] = (
    Action("back", "view", 4, Message("&Back"),
           Message("Go back to where you were on the map"),
           lambda w: w.finding.back(), keys=("Alt+,", "Back"), when=rules.has_map),
    Action("forward", "view", 4, Message("Forwar&d"),
           Message("Go forward to where you were before you went back"),
           lambda w: w.finding.forward(), keys=("Alt+.", "Forward"), when=rules.has_map),
)
FOLDING_ROWS: tuple[Action[Window], ...] = (
    Action("focus", "map", 2, Message("Branc&h alone"),
           Message("Show only the branch of the selected claim and the way to it, or the whole map again"),
           lambda w: w.finding.focus.toggle(), keys=("F4",), when=can_focus),
    _level(1, Message("Level &1: the main reasons"),
           Message("Hide on the screen what is below the main reasons; the file stays as it is")),
    _level(2, Message("Level &2: what answers them"),
           Message("Hide on the screen what is below the second level; the file stays as it is")),
    _level(3, Message("Level &3"),
           Message("Hide on the screen what is below the third level; the file stays as it is")),
    _level(4, Message("Level &4"),
           Message("Hide on the screen what is below the fourth level; the file stays as it is")),
    _level(5, Message("Level &5"),
           Message("Hide on the screen what is below the fifth level; the file stays as it is")),
    _level(6, Message("Level &6"),
           Message("Hide on the screen what is below the sixth level; the file stays as it is")),
    Action("unfold_all", "map", 2, Message("Unfold all"),
           Message("Show everything that is folded"),
           lambda w: w.finding.unfold_all(), keys=("Alt+Shift+0",), when=rules.has_map),
)
# fmt: on
