"""The languages of the interface in the menu View, a part of the table of actions."""

from functools import partial

from argmap.message import Message
from argmap.picture.translation import tr
from argmap.ui import interface_language
from argmap.ui.actions.action import Action
from argmap.ui.shell.window import Window


def _choose(code: str, window: Window) -> None:
    before = interface_language.chosen(window.settings)
    interface_language.choose(window.settings, code)
    if code != before:
        window.session.notice.emit(tr("argmap changes its language when it is opened the next time."))


def show_chosen(window: Window) -> None:
    """Check the language that is chosen."""
    window.actions_[interface_language.row_of(interface_language.chosen(window.settings))].setChecked(True)


# fmt: off
LANGUAGE_ROWS: tuple[Action[Window], ...] = (
    Action(interface_language.row_of(interface_language.SYSTEM), "view", 3, Message("As the &system has it"),
           Message("Speak the language of the system, from the next start on"),
           partial(_choose, interface_language.SYSTEM), choice="language", meanwhile=True),
    *(Action(interface_language.row_of(code), "view", 3, Message(name),
             Message("Speak {language}, from the next start on", language=name),
             partial(_choose, code), choice="language", meanwhile=True)
      for code, name in interface_language.available()),
)
# fmt: on
