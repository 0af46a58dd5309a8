"""The large buttons of the welcome page."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout

from argmap.ui.widgets.icons import IconLabel
from argmap.ui.widgets.type_size import embolden


class WelcomeCard(QPushButton):
    """A large button with a sign, a title and a line of explanation."""

    def __init__(self, sign: str, title: str, words: str, *, leads: bool = False) -> None:
        """`leads`: it is the one to begin with, larger than the others."""
        super().__init__()
        self.setObjectName("lead" if leads else "card")
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        picture = IconLabel(sign, 44 if leads else 28, QPalette.ColorRole.Highlight)
        head = QLabel(title)
        embolden(head, 1.5 if leads else 1.12)
        body = QLabel(words)
        body.setObjectName("quiet")
        column = QVBoxLayout()
        column.setSpacing(4 if leads else 3)
        column.addWidget(head)
        column.addWidget(body)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((24, 22, 24, 22) if leads else (16, 14, 16, 14)))
        row.setSpacing(20 if leads else 14)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        for label in (head, body):
            label.setWordWrap(True)
        for part in (picture, head, body):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _arranged(self) -> QLayout:
        layout = self.layout()
        assert layout is not None  # it is made with the button
        return layout

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in a width."""
        return self._arranged().totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in this width."""
        super().resizeEvent(event)
        self._heighten()

    def event(self, event: QEvent) -> bool:
        """Follow the size of letters, which the words inside take first."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._heighten()
        return done

    def _heighten(self) -> None:
        self._arranged().invalidate()  # the labels inside may have changed their letters since it was last asked
        wanted = self.heightForWidth(self.width())
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def sizeHint(self) -> QSize:
        """Return the size hint of the layout."""
        return self._arranged().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the minimum size of the layout."""
        return self._arranged().minimumSize()
