"""The actions of building a map by keys that go beyond adding to a claim, a part of the table of actions."""

from argmap.message import Message
from argmap.ui.actions import rules, selection_actions
from argmap.ui.actions.action import Action, Scope
from argmap.ui.shell.window import Window


def take_back(window: Window) -> None:
    """Go on typing what has just been called off, or else take the last change back."""
    if not window.view.writing.reopen():
        window.session.undo()


# fmt: off
UNDERCUT_ROWS: tuple[Action[Window], ...] = (
    Action("undercut", "map", 0, Message("Object to its step"),
           Message("Add an objection to the step from the selected claim: it may be true, but it does not lead there"),
           lambda w: w.at_map().begin_undercut(), keys=("Ctrl+U",), icon="objection",
           when=rules.has_argument_shown, scope=Scope.MAP, writes=True),
)
LEVEL_ROWS: tuple[Action[Window], ...] = (
    Action("outdent", "map", 1, Message("Move up a level"),
           Message("Put the selected claim beside what it speaks about"),
           lambda w: selection_actions.outdent(w.session), keys=("Alt+Left",), when=rules.has_argument_shown,
           scope=Scope.CLAIMS, writes=True),
    Action("indent", "map", 1, Message("Move down a level"),
           Message("Let the selected claim speak for or against the one before it"),
           lambda w: selection_actions.indent(w.session), keys=("Alt+Right",), when=rules.has_claim,
           scope=Scope.CLAIMS, writes=True),
)
# fmt: on
