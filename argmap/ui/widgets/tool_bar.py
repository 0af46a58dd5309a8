"""A tool bar that grows with the letters, and leaves out the words of its buttons where there is no room for them."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from argmap.ui.widgets.type_size import scaled

ICON = 22
_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGNS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """A bar of buttons that Tab reaches. Each is named by its action."""

    def __init__(self, title: str, name: str, parent: QWidget, *, words: bool) -> None:
        """`words`: buttons show their words while there is room for them."""
        super().__init__(title, parent)
        self._words = words
        self._only_signs: list[QToolButton] = []
        self._wanted = 0
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(_WORDS if words else _SIGNS)
        self._grow()

    def add(self, action: QAction, *, sign_only: bool) -> None:
        """Add a button for an action, with its sign alone if wanted."""
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(action.iconText())
            if sign_only:
                self._only_signs.append(button)
                button.setToolButtonStyle(_SIGNS)

    def _show(self, style: Qt.ToolButtonStyle) -> None:
        self.setToolButtonStyle(style)
        for button in self._only_signs:
            button.setToolButtonStyle(_SIGNS)

    def _fit(self) -> None:
        """Show the words of the buttons if there is room."""
        if not self._words or not self.isVisible():
            return
        if self.toolButtonStyle() is _WORDS:
            self._wanted = self.sizeHint().width()
        style = _WORDS if self._wanted <= self.width() else _SIGNS
        if style is not self.toolButtonStyle():
            self._show(style)

    def _grow(self) -> None:
        self.setIconSize(QSize(scaled(ICON), scaled(ICON)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show as much as there is room for: the letters may have grown while the bar was hidden."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()
            if self._words and self.toolButtonStyle() is not _WORDS:
                self._show(_WORDS)
            QTimer.singleShot(0, self, self._fit)
