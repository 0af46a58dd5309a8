"""The actions for eyes that need other colors, or less motion: a part of the table of actions."""

from argmap.message import Message
from argmap.ui.actions.action import Action
from argmap.ui.shell.window import Window
from argmap.ui.widgets import motion

# fmt: off
SIGHT_ROWS: tuple[Action[Window], ...] = (
    Action("contrast-light", "view", 3, Message("High &contrast, light"),
           Message("Use black on white, and thicker lines"),
           lambda w: w.look.want("contrast-light"), choice="theme", meanwhile=True),
    Action("contrast-dark", "view", 3, Message("High contrast, dar&k"),
           Message("Use white on black, and thicker lines"),
           lambda w: w.look.want("contrast-dark"), choice="theme", meanwhile=True),
    Action("still", "view", 3, Message("Less motion"),
           Message("Move things on the map at once, without animation"),
           lambda w: motion.choose(w.settings, still=not motion.is_still()), switch=True, meanwhile=True),
)
# fmt: on
