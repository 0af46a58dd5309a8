"""The actions of showing a map to others, a part of the table of actions: presentation and blind mode."""

from argmap.message import Message
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
from argmap.ui.session import Session
from argmap.ui.shell.window import Window


def present(window: Window) -> None:
    """Present the map from its thesis on."""
    window.showing.present()


def present_from_here(window: Window) -> None:
    """Present the map from the selected claim on."""
    window.showing.present_from_here()


def present_branch(window: Window) -> None:
    """Present what hangs on the selected claim, and nothing else."""
    window.showing.present_branch()


def _is_hidden(session: Session) -> bool:
    return session.blind.is_on and rules.has_claim(session)


# fmt: off
SHOWING_ROWS: tuple[Action[Window], ...] = (
    Action("present", "view", 4, Message("&Present the map"),
           Message("Go through the map step by step, large and on the whole screen"),
           present, keys=("F5",), icon="play", when=rules.has_map, submenu="showing"),
    Action("present_from_here", "view", 4, Message("Present from the &selected claim"),
           Message("Go through the map from the selected claim on"),
           present_from_here, keys=("Shift+F5",), when=rules.has_claim, submenu="showing"),
    Action("present_branch", "view", 4, Message("Present the &branch"),
           Message("Go through the selected claim and what hangs on it, and nothing else"),
           present_branch, keys=("Ctrl+F5",), when=rules.has_claim, submenu="showing"),
    Action("blind", "view", 4, Message("&Hide who said what"),
           Message("Hide all speakers and sources until they are revealed; nothing of that is saved"),
           lambda w: w.showing.turn_blind(), keys=("Ctrl+Shift+B",), when=rules.is_open, switch=True,
           submenu="showing"),
    Action("reveal", "view", 4, Message("&Reveal who said this"),
           Message("Show who says the selected claims, and where, while that is hidden"),
           lambda w: w.showing.bar.reveal_selected(), keys=("Ctrl+Shift+W",), when=_is_hidden, submenu="showing"),
)
# fmt: on
