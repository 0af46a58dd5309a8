"""The panels around the map: where they stand, what the settings remember of it, and how the focus goes round them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QTabWidget, QWidget

from argmap.picture.translation import tr
from argmap.ui.panels.history_panel import HistoryPanel
from argmap.ui.shell.center_pages import MAP

if TYPE_CHECKING:
    from argmap.ui.shell.window import Window

SMALL = 1150
"""A window narrower than this many pixels begins without the panels on the left, so that the map has room."""
ROUND = ("sources", "reader", "unplaced", "map", "outline", "history", "inspector")
"""The panels in the order in which the focus goes round them."""


class Furniture:
    """The window's docks by name, and its place on the screen."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._at_work: bool | None = None
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.docks: dict[str, QDockWidget] = {}
        for name, title, widget, area in (
            ("sources", tr("Sources"), window.sources, left),
            ("reader", tr("Reader"), window.reader, left),
            ("unplaced", tr("Unplaced"), window.unplaced, left),
            ("outline", tr("Outline"), window.outline, right),
            ("history", tr("History"), HistoryPanel(window.session), right),
            ("inspector", tr("Inspector"), window.inspector, right),
        ):
            dock = QDockWidget(title, window)
            dock.setObjectName(name)
            dock.setWidget(widget)
            window.addDockWidget(area, dock)
            self.docks[name] = dock
        window.unplaced.counted.connect(self._count)
        self._stack()
        self._place_window()

    def _count(self, waiting: int) -> None:
        """Say on its tab how many passages wait for a place."""
        name = tr("Unplaced")
        self.docks["unplaced"].setWindowTitle(f"{name} ({waiting})" if waiting else name)

    def _stack(self) -> None:
        """Let panels that are seldom needed at once share a place."""
        docks = self.docks
        self._window.tabifyDockWidget(docks["sources"], docks["unplaced"])
        docks["sources"].raise_()
        self._window.tabifyDockWidget(docks["outline"], docks["history"])
        docks["outline"].raise_()

    def _place_window(self) -> None:
        window = self._window
        geometry = window.settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            screen = window.screen().availableSize()
            window.resize(min(1440, screen.width() - 40), min(900, screen.height() - 60))

    def arrange(self, at_work: bool) -> None:
        """Show the panels as they were left while there is a map to work on; put them away on the welcome page."""
        if at_work == self._at_work:
            return
        if not at_work:
            self.remember()
        self._at_work = at_work
        window, state = self._window, self._window.settings.value("panels")
        window.toolbar.setVisible(at_work)
        window.statusBar().setVisible(at_work)
        if not at_work:
            for dock in self.docks.values():
                dock.hide()
        elif not (isinstance(state, QByteArray) and window.restoreState(state)):
            self._first_day()

    def _first_day(self) -> None:
        window, docks = self._window, self.docks
        small = window.width() < SMALL
        for name, dock in docks.items():
            dock.setVisible(name != "history" and not (small and name in ("sources", "reader", "unplaced")))
        right = [docks["outline"], docks["inspector"]]
        window.resizeDocks(right, [250 if small else 300] * 2, Qt.Orientation.Horizontal)
        window.resizeDocks(right, [window.height() * 2 // 5, window.height() * 3 // 5], Qt.Orientation.Vertical)
        left = [docks["sources"], docks["reader"]]
        window.resizeDocks(left, [340] * 2, Qt.Orientation.Horizontal)
        window.resizeDocks(left, [200, 600], Qt.Orientation.Vertical)

    def remember(self) -> None:
        """Write down where the window and its panels are."""
        if self._at_work:
            self._window.settings.setValue("panels", self._window.saveState())
        self._window.settings.setValue("geometry", self._window.saveGeometry())

    def bring(self, name: str) -> None:
        """Show a panel, before others at its place."""
        self.docks[name].show()
        self.docks[name].raise_()

    def go_round(self, by: int) -> None:
        """Move the focus to the next panel that is seen, or to the one before."""
        places: list[QWidget] = []
        for name in ROUND:
            dock = self.docks.get(name)
            if name == "map":
                pages = self._window.pages
                places.append(self._window.view if pages.current == MAP else pages.now)
            elif dock is not None and dock.isVisible() and not dock.visibleRegion().isEmpty():
                places.append(dock)
        focus = QApplication.focusWidget()
        here = [at for at, place in enumerate(places) if focus and (place is focus or place.isAncestorOf(focus))]
        focus_first(places[((here[0] if here else -1) + by) % len(places)])


def focus_first(place: QWidget) -> None:
    """Give the focus to a widget, or else to the first one inside it that can have it."""
    inside = place.widget() if isinstance(place, QDockWidget) else place
    for widget in (inside, *inside.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
