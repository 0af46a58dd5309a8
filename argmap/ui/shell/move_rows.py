"""The rows of the table of actions that move claims by keys, alike on the map and in the outline."""

from argmap.message import Message
from argmap.ui.actions import move_actions, rules
from argmap.ui.actions.action import Action, Scope
from argmap.ui.shell.window import Window

# fmt: off
MOVE_ROWS: tuple[Action[Window], ...] = (
    Action("up", "map", 1, Message("Move before"),
           Message("Put the selected claims before the one beside them"),
           lambda w: move_actions.move_up(w.session), keys=("Alt+Up",), icon="up", when=rules.has_claim,
           scope=Scope.CLAIMS, writes=True),
    Action("down", "map", 1, Message("Move after"),
           Message("Put the selected claims after the one beside them"),
           lambda w: move_actions.move_down(w.session), keys=("Alt+Down",), icon="down", when=rules.has_claim,
           scope=Scope.CLAIMS, writes=True),
    Action("indent", "map", 1, Message("Move a level down"),
           Message("Hang the selected claims on the one before them"),
           lambda w: move_actions.indent(w.session), keys=("Alt+Right",), icon="indent", when=rules.has_claim,
           scope=Scope.CLAIMS, writes=True),
    Action("outdent", "map", 1, Message("Move a level up"),
           Message("Put the selected claims beside the one that they are about"),
           lambda w: move_actions.outdent(w.session), keys=("Alt+Left",), icon="outdent", when=rules.has_argument_shown,
           scope=Scope.CLAIMS, writes=True),
)
