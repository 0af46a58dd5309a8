"""A panel of the window: one title, a button to close it where the pointer is, and room for what is in it."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QEnterEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QToolButton, QVBoxLayout, QWidget

from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.focus_line import FocusLine
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.shelter import Shelter
from argmap.ui.widgets.type_size import embolden


class PanelDock(QDockWidget):
    """A dock with a panel inside. Where tabs name it, its title is only the line that shows the focus."""

    put_away = Signal(str)
    """The user has closed the panel of this name."""

    def __init__(self, name: str, title: str, panel: QWidget, wanted: QSize, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName(name)
        self.panel = panel
        self.setWidget(Shelter(panel, wanted))
        self.title = _Title(self)
        self.setTitleBarWidget(self.title)

    @property
    def is_open(self) -> bool:
        """Return whether the panel is shown, or behind others at its place."""
        return not self.isHidden()

    def is_in_front(self) -> bool:
        """Return whether the panel is seen."""
        return self.isVisible() and not self.visibleRegion().isEmpty()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the user has closed the panel."""
        super().closeEvent(event)
        self.put_away.emit(self.objectName())


class _Title(QWidget):
    """The title of a panel, with a button that is seen while the pointer is on it."""

    def __init__(self, dock: PanelDock) -> None:
        super().__init__(dock)
        self._name = Elided()
        self._name.tell(dock.windowTitle())
        embolden(self._name)
        dock.windowTitleChanged.connect(self._name.tell)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setIcon(icon("close"))
        self._close.setToolTip(self.tr("Close this panel"))
        self._close.setAccessibleName(self.tr("Close this panel"))
        policy = self._close.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._close.setSizePolicy(policy)
        self._close.clicked.connect(dock.close)
        self._close.hide()
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(12, 3, 4, 3)
        row.addWidget(self._name, 1)
        row.addWidget(self._close)
        self.line = FocusLine(dock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._row)

    def name_it(self, *, by_tabs: bool) -> None:
        """Leave the name to the tabs over the panel, or show it."""
        self._row.setVisible(not by_tabs)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be."""
        return QSize(40, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to close the panel."""
        super().enterEvent(event)
        self._close.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self._close.hide()
