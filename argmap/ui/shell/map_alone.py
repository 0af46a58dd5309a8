"""The map alone, and the full screen: what surrounds the map goes away for a while and comes back as it was."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from argmap.ui.actions.menus import Actions, shown
from argmap.ui.shell.docks import Docks
from argmap.ui.widgets.toast import Toast


class Aside(Protocol):
    """A part of the window that comes and goes by itself."""

    def put_aside(self, *, aside: bool) -> None:
        """Stay away while the map is alone."""
        ...


class MapAlone(QObject):
    """Puts all bars and panels away, and brings them back; and the same for the frame of the window."""

    def __init__(
        self,
        window: QMainWindow,
        middle: QWidget,
        docks: Docks,
        bars: Sequence[QWidget],
        asides: Sequence[Aside],
        show_map: Callable[[], QWidget],
        actions: Actions,
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._bars, self._show_map = window, docks, bars, show_map
        self._actions, self._asides = actions, asides
        self._seen: list[QWidget] = []
        self._was_large = False
        self.is_on = False
        self._toast = Toast(middle)
        docks.wanted.connect(self.leave)

    def toggle(self) -> None:
        """Show the map alone, or everything again."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the map alone, and tell how to leave."""
        view = self._show_map()
        if self.is_on:
            return
        self.is_on = True
        self._docks.put_aside(aside=True)
        self._seen = [bar for bar in self._bars if not bar.isHidden()]
        for bar in self._seen:
            bar.hide()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._asides:
            part.put_aside(aside=True)
        self._tell()
        self._toast.tell(self.tr("{0} or {1} brings everything back.").format(shown("Esc"), shown("F9")))

    def leave(self) -> None:
        """Show everything again as it was."""
        if self.is_on:
            self.is_on = False
            self._toast.hide()
            for bar in self._seen:
                bar.show()
            self._docks.put_aside(aside=False)
            for part in self._asides:
                part.put_aside(aside=False)
            self._tell()

    def toggle_full_screen(self) -> None:
        """Fill the screen with the window, or give it back its frame and size."""
        window = self._window
        if not window.isFullScreen():
            self._was_large = window.isMaximized()
            window.showFullScreen()
        elif self._was_large:
            window.showMaximized()
        else:
            window.showNormal()
        self._tell()

    def step_back(self) -> bool:
        """Leave the map alone, or else the full screen; return whether it was one of them."""
        if self.is_on:
            self.leave()
        elif self._window.isFullScreen():
            self.toggle_full_screen()
        else:
            return False
        return True

    def _tell(self) -> None:
        self._actions["map_alone"].setChecked(self.is_on)
        self._actions["full_screen"].setChecked(self._window.isFullScreen())
