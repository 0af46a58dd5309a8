"""The switch between for and against, in the colors of the map."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.records import Argument, Stance
from argmap.ui.session import Session
from argmap.ui.widgets import icons


class StanceSwitch(QWidget):
    """One switch of two halves. The half that is chosen is filled with the color of its stance."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._argument: Argument | None = None
        self._group = QButtonGroup(self)
        self.buttons: dict[Stance, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(0)
        for stance, text in ((Stance.PRO, self.tr("Reason for")), (Stance.CON, self.tr("Objection"))):
            button = QToolButton()
            button.setObjectName(f"stance_{stance.value}")
            button.setText(text)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._choose, stance))
            self._group.addButton(button)
            button.setIcon(icons.switch_sign(stance))
            self.buttons[stance] = button
            row.addWidget(button)

    def show_argument(self, argument: Argument | None) -> None:
        """Show the side of an argument; without one there is nothing to switch."""
        self._argument = argument
        self.setVisible(argument is not None)
        for stance, button in self.buttons.items():
            button.setChecked(argument is not None and argument.stance is stance)
            button.setEnabled(not self._session.read_only)

    def _choose(self, stance: Stance) -> None:
        if self._argument and self._argument.stance is not stance:
            with self._session.edit(Message("Change side")) as edit:
                map_commands.flip(edit, self._argument.id)
