"""The rows of the table of actions that pin claims to a place and let them go, and that go to the tags."""

from argmap.message import Message
from argmap.ui.actions import rules, selection_actions
from argmap.ui.actions.action import Action, Scope
from argmap.ui.canvas.pinning import pin_or_let_go
from argmap.ui.shell.window import Window

# fmt: off
PIN_ROWS: tuple[Action[Window], ...] = (
    Action("pin", "map", 2, Message("Pin here"),
           Message("Keep the selected claims where they stand, whatever the layout does; again, to let them go"),
           lambda w: pin_or_let_go(w.view), keys=("Ctrl+Shift+P",), icon="pin", when=rules.can_pin, scope=Scope.CLAIMS,
           writes=True, answers=True),
    Action("unpin", "map", 2, Message("&Unpin"),
           Message("Let the selected claims be placed by the layout again"),
           lambda w: selection_actions.unpin(w.session), icon="pin", when=rules.is_pinned, writes=True),
)
TAG_ROWS: tuple[Action[Window], ...] = (
    Action("tags", "edit", 1, Message("Edit the tags"),
           Message("Type the tags of the selected claims"),
           lambda w: w.careful.edit_tags(), keys=("Ctrl+T",), when=rules.has_claim, writes=True),
)
# fmt: on
