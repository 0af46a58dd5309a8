"""The actions of building a map by keys that go beyond adding to a claim, a part of the table of actions."""

from argmap.message import Message
from argmap.model.pending_claim import Relation
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action, Scope
from argmap.ui.shell.window import Window
from argmap.ui.shell.writing_place import begin


def take_back(window: Window) -> None:
    """Go on typing what has just been called off, or else take the last change back."""
    if not window.view.writing.reopen():
        window.session.undo()


# fmt: off
UNDERCUT_ROWS: tuple[Action[Window], ...] = (
    Action("undercut", "map", 0, Message("Object to its step"),
           Message("Add an objection to the step from the selected claim: it may be true, but it does not lead there"),
           lambda w: begin(w, Relation.UNDERCUT), keys=("Ctrl+U",), icon="objection",
           when=rules.has_argument_shown, scope=Scope.MAP, writes=True),
)
# fmt: on
