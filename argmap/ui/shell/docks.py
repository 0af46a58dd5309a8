"""The panels around the map: their places, which the settings store, and the cycle of the focus through them."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget

SMALL = 1150
"""A window narrower than this many pixels begins without the panels on the left, so that the map has room."""
LEFT = ("sources", "reader", "unplaced")
ROUND = ("sources", "reader", "unplaced", "map", "outline", "history", "inspector")
"""The panels in the order in which the focus cycles through them."""


class Docks:
    """The docks of a window by name, and the window's place on the screen, as the settings remember them."""

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        panels: Mapping[str, tuple[str, QWidget]],
        center: Callable[[], QWidget],
    ) -> None:
        """Dock the panels, by name with their titles, around `center`; those of `LEFT` on the left."""
        self._window, self._settings, self._center = window, settings, center
        self._at_work: bool | None = None
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks: dict[str, QDockWidget] = {}
        for name, (title, panel) in panels.items():
            dock = QDockWidget(title, window)
            dock.setObjectName(name)
            dock.setWidget(panel)
            on_left = name in LEFT
            area = Qt.DockWidgetArea.LeftDockWidgetArea if on_left else Qt.DockWidgetArea.RightDockWidgetArea
            window.addDockWidget(area, dock)
            self._docks[name] = dock
        self._stack()
        self._place_window()

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def _stack(self) -> None:
        """Tab panels that are seldom needed at the same time."""
        docks = self._docks
        self._window.tabifyDockWidget(docks["sources"], docks["unplaced"])
        docks["sources"].raise_()
        self._window.tabifyDockWidget(docks["outline"], docks["history"])
        docks["outline"].raise_()

    def _place_window(self) -> None:
        window = self._window
        geometry = self._settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            screen = window.screen().availableSize()
            window.resize(min(1440, screen.width() - 40), min(900, screen.height() - 60))

    def arrange(self, *, at_work: bool) -> None:
        """Show the panels as they were left while a map is open; hide them on the welcome page."""
        if at_work == self._at_work:
            return
        if not at_work:
            self.remember()
        self._at_work = at_work
        window, state = self._window, self._settings.value("panels")
        if not at_work:
            for dock in self._docks.values():
                dock.hide()
        elif not (isinstance(state, QByteArray) and window.restoreState(state)):
            self._first_day()

    def _first_day(self) -> None:
        window, docks = self._window, self._docks
        small = window.width() < SMALL
        for name, dock in docks.items():
            dock.setVisible(name != "history" and not (small and name in LEFT))
        right = [docks["outline"], docks["inspector"]]
        window.resizeDocks(right, [250 if small else 300] * 2, Qt.Orientation.Horizontal)
        window.resizeDocks(right, [window.height() * 2 // 5, window.height() * 3 // 5], Qt.Orientation.Vertical)
        left = [docks["sources"], docks["reader"]]
        window.resizeDocks(left, [340] * 2, Qt.Orientation.Horizontal)
        window.resizeDocks(left, [200, 600], Qt.Orientation.Vertical)

    def remember(self) -> None:
        """Write down where the window and its panels are."""
        if self._at_work:
            self._settings.setValue("panels", self._window.saveState())
        self._settings.setValue("geometry", self._window.saveGeometry())

    def bring(self, name: str) -> None:
        """Show a panel, before others at its place."""
        self._docks[name].show()
        self._docks[name].raise_()

    def go_to(self, name: str) -> None:
        """Show a panel and move the focus into it."""
        self.bring(name)
        focus_first(self._docks[name])

    def go_round(self, by: int) -> None:
        """Move the focus to the next panel that is seen, or to the one before."""
        places: list[QWidget] = []
        for name in ROUND:
            dock = self._docks.get(name)
            if name == "map":
                places.append(self._center())
            elif dock is not None and dock.isVisible() and not dock.visibleRegion().isEmpty():
                places.append(dock)
        focus = QApplication.focusWidget()
        here = [at for at, place in enumerate(places) if focus and (place is focus or place.isAncestorOf(focus))]
        focus_first(places[((here[0] if here else -1) + by) % len(places)])


def focus_first(place: QWidget) -> None:
    """Set the focus on the first widget, of this one and those inside it, that accepts it by Tab."""
    inside = place.widget() if isinstance(place, QDockWidget) else place
    for widget in (inside, *inside.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
