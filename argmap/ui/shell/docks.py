"""The panels around the map: their places in each layout, which the settings store, and the way of the focus."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from argmap.ui.shell import window_layout
from argmap.ui.shell.window_layout import WindowLayout

ROUND = ("sorting", "sources", "reader", "unplaced", "map", "outline", "history", "inspector")
"""The panels in the order in which the focus cycles through them."""


class Docks(QObject):
    """The docks of a window by name, and the window's place on the screen, as the settings remember them.

    In the layout for reading, the text keeps its part of the width when the window becomes wider or narrower.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        panels: Mapping[str, tuple[str, QWidget]],
        center: Callable[[], QWidget],
    ) -> None:
        """Dock the panels, by name with their titles, around `center`."""
        super().__init__(window)
        self._window, self._settings, self._center = window, settings, center
        self.below_map: QWidget | None = None
        self._at_work: bool | None = None
        self.layout = WindowLayout.BOTH
        self._part = window_layout.TEXT
        self._wide = 0
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._docks: dict[str, QDockWidget] = {}
        for name, (title, panel) in panels.items():
            dock = QDockWidget(title, window)
            dock.setObjectName(name)
            dock.setWidget(panel)
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._docks[name] = dock
        sorting = self._docks[window_layout.SORTING]
        sorting.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        sorting.setTitleBarWidget(QWidget(sorting))  # it has a way out of its own
        self._place_window()
        window.installEventFilter(self)
        self._docks["reader"].installEventFilter(self)

    def __getitem__(self, name: str) -> QDockWidget:
        return self._docks[name]

    def __iter__(self) -> Iterator[QDockWidget]:
        return iter(self._docks.values())

    def list_in(self, menu: QMenu) -> None:
        """Add to a menu an entry for each panel that shows or hides it."""
        menu.addSeparator()
        for dock in self:
            menu.addAction(dock.toggleViewAction())

    @property
    def width(self) -> int:
        """The width of the window."""
        return self._window.width()

    @property
    def main(self) -> QWidget:
        """The part to which the layout gives most room."""
        return self._docks["reader"] if self.layout is WindowLayout.READING else self._center()

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
        if at_work:
            self._show_layout()
        else:
            for dock in self._docks.values():
                dock.hide()

    def lay_out(self, layout: WindowLayout) -> None:
        """Go to another layout, in which the panels are as they were left there."""
        if layout is self.layout:
            return
        self.remember()
        self.layout = layout
        if self._at_work:
            self._show_layout()

    def _show_layout(self) -> None:
        for name, dock in self._docks.items():  # all at once would make the window higher
            if (name == window_layout.SORTING) is not (self.layout is WindowLayout.SORTING):
                dock.hide()
        state = self._settings.value(_key(self.layout))
        if not (isinstance(state, QByteArray) and self._window.restoreState(state)):
            window_layout.build(self._window, self._docks, self.layout)
        self._docks[window_layout.SORTING].setVisible(self.layout is WindowLayout.SORTING)
        part = self._settings.value("text_part", window_layout.TEXT, float)
        self._part = part if isinstance(part, float) and 0.2 < part < 0.9 else window_layout.TEXT
        self._wide = 0
        self._follow_width()

    def _follow_width(self) -> None:
        """Give the text its part of the width."""
        reader = self._docks["reader"]
        if self._at_work and self.layout is WindowLayout.READING and reader.isVisible() and not reader.isFloating():
            self._wide = self._window.width()
            self._window.resizeDocks([reader], [round(self._wide * self._part)], Qt.Orientation.Horizontal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the part of the text as the window changes its width, and take another one as the user sets it."""
        if isinstance(event, QChildEvent) and isinstance(event.child(), QTabBar):
            event.child().installEventFilter(self)
        elif isinstance(watched, QTabBar) and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._let_in(watched)
        elif event.type() == QEvent.Type.Resize and self._at_work and self.layout is WindowLayout.READING:
            if watched is self._window and self._window.width() != self._wide:
                self._follow_width()
            elif watched is self._docks["reader"] and self._window.width() == self._wide:
                self._part = self._docks["reader"].width() / self._wide
        return super().eventFilter(watched, event)

    def _let_in(self, tabs: QTabBar) -> None:
        """Let the focus onto the tabs of panels only while they are seen: those not in use lie outside the window."""
        seen = self._window.rect().intersects(tabs.geometry())
        tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus if seen else Qt.FocusPolicy.NoFocus)
        tabs.setAccessibleName(self.tr("Panels"))

    def remember(self) -> None:
        """Write down where the window and its panels are."""
        if self._at_work:
            self._settings.setValue(_key(self.layout), self._window.saveState())
            if self.layout is WindowLayout.READING:
                self._settings.setValue("text_part", self._part)
            elif self.layout is not WindowLayout.SORTING:
                self._settings.setValue("layout", str(self.layout))
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
                if self.below_map is not None and self.below_map.isVisible():
                    places.append(self.below_map)
            elif dock is not None and dock.isVisible() and not dock.visibleRegion().isEmpty():
                places.append(dock)
        focus = QApplication.focusWidget()
        here = [at for at, place in enumerate(places) if focus and (place is focus or place.isAncestorOf(focus))]
        focus_first(places[((here[0] if here else -1) + by) % len(places)])


def _key(layout: WindowLayout) -> str:
    return "panels" if layout is WindowLayout.BOTH else f"panels_{layout}"


def focus_first(place: QWidget) -> None:
    """Set the focus on the first widget, of this one and those inside it, that accepts it by Tab."""
    inside = place.widget() if isinstance(place, QDockWidget) else place
    for widget in (inside, *inside.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
