"""The field that names the argument scheme of a step, with its help beside it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from argmap.message import Message
from argmap.model import qualifications
from argmap.model.records import Argument
from argmap.model.schemes import scheme, schemes
from argmap.picture.translation import translated
from argmap.ui.session import Session


class SchemeField(QWidget):
    """Which kind of step an argument is: one of the schemes, or none. Two sentences and an example explain it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._argument = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        label = QLabel(self.tr("Kind of step (argument scheme)"))
        label.setObjectName("quiet")
        label.setWordWrap(True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Argument scheme of the step"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.choice.setMaxVisibleItems(20)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.installEventFilter(self)
        self.choice.activated.connect(self._choose)
        self._fill()
        label.setBuddy(self.choice)
        self.help = QLabel()
        self.help.setObjectName("quiet")
        self.help.setWordWrap(True)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (label, self.choice, self.help):
            column.addWidget(widget)

    def _fill(self) -> None:
        self.choice.addItem(self.tr("Not named"), "")
        for known in schemes():
            self.choice.addItem(translated(known.name), known.key)
            tip = "\n".join((translated(known.help), translated(known.example)))
            self.choice.setItemData(self.choice.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def show_argument(self, argument: Argument | None) -> None:
        """Show the scheme of an argument; without one there is none to name."""
        self.setVisible(argument is not None)
        self._argument = argument.id if argument else ""
        key = argument.scheme if argument else ""
        at = self.choice.findData(key)
        if at < 0:  # another program knows it
            self.choice.addItem(key, key)
            at = self.choice.count() - 1
        self.choice.setCurrentIndex(at)
        self.choice.setEnabled(not self._session.read_only)
        known = scheme(key)
        if known is None:
            self.help.hide()
        else:
            lines = (translated(known.help), translated(known.example), self.tr("After {0}").format(known.source))
            self.help.setText("\n".join(lines))
            self.help.show()

    def _choose(self, at: int) -> None:
        argument = self._session.document.find(self._argument, Argument)
        key = str(self.choice.itemData(at))
        if argument is not None and key != argument.scheme:
            label = Message("Name the kind of step") if key else Message("Name the kind of step no more")
            with self._session.edit(label) as edit:
                qualifications.name_scheme(edit, argument.id, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the inspector; it must not change the scheme on its way."""
        if watched is self.choice and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
