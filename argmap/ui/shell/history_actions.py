"""The actions of looking back: their rows in the table of actions."""

from typing import TYPE_CHECKING

from argmap.message import Message
from argmap.ui.actions.action import Action
from argmap.ui.panels.history_panel import HistoryPanel
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window


def looks_back(session: Session) -> bool:
    """Return whether the map is shown as it was."""
    return session.past.is_open


def _steps(session: Session) -> bool:
    return session.is_open and bool(session.past.moments())


def _step(window: "Window", steps: int) -> None:
    past = window.session.past
    if past.is_open:
        window.pages.past.go(steps)
    elif steps < 0:
        rows = [past.beginning(), *(moment.seq for moment in past.moments())]
        past.look(rows[-2] if past.moments()[-1].seq == past.newest() else rows[-1])


def _replay(window: "Window") -> None:
    past = window.session.past
    if past.is_open:
        window.pages.past.replay()
    else:
        window.at_map()
        past.look(past.moments()[0].seq)
        window.pages.past.replay()


def _name(window: "Window") -> None:
    panel = window.docks["history"].panel
    if isinstance(panel, HistoryPanel):
        panel.ask_name(window.session.past.seq)


# fmt: off
HISTORY_ROWS: "tuple[Action[Window], ...]" = (
    Action("earlier", "edit", 3, Message("One step &earlier"),
           Message("Look at the map as it was before the last step; nothing is undone"),
           lambda w: _step(w, -1), keys=("Alt+PgUp",), icon="earlier", when=_steps, submenu="past"),
    Action("later", "edit", 3, Message("One step &later"),
           Message("While looking back: look at the map as it was one step later"),
           lambda w: _step(w, 1), keys=("Alt+PgDown",), icon="later", when=looks_back, submenu="past"),
    Action("replay", "edit", 3, Message("&Replay how the map grew"),
           Message("Show one step after the other, from the first one on"),
           _replay, icon="play", when=_steps, submenu="past"),
    Action("name_version", "edit", 3, Message("&Name this version…"),
           Message("Give the map as it is shown a name, by which it can be found again and compared"),
           _name, keys=("Ctrl+Shift+N",), icon="version", when=_steps, submenu="past"),
    Action("go_back", "edit", 3, Message("&Go back to here"),
           Message("Make the map what it was then; this is one step, and can be undone"),
           lambda w: w.session.past.go_back(), icon="history", when=looks_back, submenu="past"),
    Action("leave_past", "edit", 3, Message("Lea&ve"),
           Message("Return to the map as it is now"),
           lambda w: w.session.past.leave(), keys=("Esc",), when=looks_back, submenu="past"),
)
# fmt: on
