"""The actions of showing a map to others, a part of the table of actions: the presentation."""

from argmap.message import Message
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action
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
)
# fmt: on
