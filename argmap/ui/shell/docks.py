"""The panels around the map: their places in each layout, which the settings store, and the way of the focus."""

import json
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from argmap.ui.shell import window_layout
from argmap.ui.shell.panel_dock import PanelDock
from argmap.ui.shell.window_layout import WindowLayout
from argmap.ui.widgets.type_size import USUAL, letters

ROUND = ("sorting", "sources", "reader", "unplaced", "map", "outline", "history", "review", "inspector")
"""The panels in the order in which the focus cycles through them."""
WANTED = {
    "sorting": QSize(420, 500),
    "sources": QSize(320, 200),
    "reader": QSize(320, 600),
    "unplaced": QSize(320, 200),
    "outline": QSize(300, 300),
    "history": QSize(300, 300),
    "review": QSize(300, 300),
    "inspector": QSize(300, 400),
}
"""The sizes that panels begin with."""


class Docks(QObject):
    """The docks of a window by name, and the window's place on the screen, as the settings remember them.

    A panel is open when there is something in it; what the user opens or closes by hand stays so in that layout.
    In the layout for reading, the text keeps its part of the width when the window becomes wider or narrower.
    """

    wanted = Signal()
    """A panel is to be shown, or another layout, while all of them are put aside."""
    told = Signal(str, bool)
    """The panel of this name is open now, or is not."""

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
        self._aside: QByteArray | None = None
        self.layout = WindowLayout.BOTH
        self._part = window_layout.TEXT
        self._wide = 0
        self._needed: set[str] = set()
        self._by_hand = _read_choices(settings)
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.setInterval(0)
        self._naming.timeout.connect(self._name_once)
        self._docks: dict[str, PanelDock] = {}
        for name, (title, panel) in panels.items():
            dock = PanelDock(name, title, panel, WANTED[name], window)
            dock.put_away.connect(lambda name: self._choose(name, shown=False))
            for signal in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
                signal.connect(lambda _: self._naming.start())
            dock.hide()
            window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            self._docks[name] = dock
        sorting = self._docks[window_layout.SORTING]
        sorting.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        sorting.title.name_it(by_tabs=True)  # it has tabs and a way out of its own
        self._place_window()
        window.installEventFilter(self)
        self._docks["reader"].installEventFilter(self)

    def __getitem__(self, name: str) -> PanelDock:
        return self._docks[name]

    def __iter__(self) -> Iterator[PanelDock]:
        return iter(self._docks.values())

    @property
    def width(self) -> int:
        """The width of the window, in pixels beside letters of the usual size."""
        return self._window.width() * USUAL // letters()

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

    # --- what is open

    def need(self, name: str, *, holds: bool) -> None:
        """Note whether there is something in a panel: then it appears, if the user has not closed it.

        One that has become empty stays for the while: the user may be in it.
        """
        if holds is not (name in self._needed):
            (self._needed.add if holds else self._needed.discard)(name)
            if holds and self._at_work and self._aside is None and self._is_wanted(name):
                self._set_open(name, shown=True)

    def afresh(self) -> None:
        """Open the panels that hold something in another document, and close the others."""
        if self._at_work and self._aside is None:
            for name in self._docks:
                self._set_open(name, shown=self._is_wanted(name))

    def toggle(self, name: str) -> None:
        """Open a panel, bring it before others at its place, or close it where it is seen: as the user wants."""
        self.wanted.emit()
        dock = self._docks[name]
        if not dock.is_in_front():
            self.go_to(name)
            return
        if (focus := QApplication.focusWidget()) is not None and dock.isAncestorOf(focus):
            focus_first(self._center())
        self._choose(name, shown=False)

    def _choose(self, name: str, *, shown: bool) -> None:
        self._by_hand.setdefault(str(self.layout), {})[name] = shown
        self._settings.setValue("panels_by_hand", json.dumps(self._by_hand))
        self._set_open(name, shown=shown)

    def _is_wanted(self, name: str) -> bool:
        if name == window_layout.SORTING:
            return self.layout is WindowLayout.SORTING
        chosen = self._by_hand.get(str(self.layout), {}).get(name)
        if chosen is not None:
            return chosen
        return name in self._needed and name in window_layout.at_first(self.layout, self.width)

    def _set_open(self, name: str, *, shown: bool) -> None:
        dock = self._docks[name]
        if shown is not dock.is_open:
            dock.setVisible(shown)
        self.told.emit(name, shown)

    def bring(self, name: str) -> None:
        """Show a panel, before others at its place."""
        self.wanted.emit()
        self._set_open(name, shown=True)
        self._docks[name].raise_()

    def go_to(self, name: str) -> None:
        """Open a panel by hand, and move the focus into it."""
        self.bring(name)
        self._choose(name, shown=True)
        focus_first(self._docks[name])

    def _name_once(self) -> None:
        """Show the title of each panel that has no tab."""
        for name, dock in self._docks.items():
            if name != window_layout.SORTING:
                beside = self._window.tabifiedDockWidgets(dock)
                dock.title.name_it(by_tabs=not dock.isFloating() and any(not other.isHidden() for other in beside))
            self.told.emit(name, dock.is_open)

    # --- layouts

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
        self.wanted.emit()
        self.remember()
        self.layout = layout
        if self._at_work:
            self._show_layout()

    def reset(self) -> None:
        """Put all panels back where they were at first, open those that hold something, in every layout."""
        self.wanted.emit()
        self._by_hand.clear()
        for layout in WindowLayout:
            self._settings.remove(_key(layout))
        for key in ("panels_by_hand", "text_part"):
            self._settings.remove(key)
        for dock in self._docks.values():
            dock.setFloating(False)
        if self._at_work:
            self._show_layout()

    def put_aside(self, *, aside: bool) -> None:
        """Hide all panels, or show them again as they were."""
        if aside and self._aside is None:
            self._aside = self._window.saveState()
            for dock in self._docks.values():
                dock.hide()
        elif not aside and self._aside is not None:
            state, self._aside = self._aside, None
            if self._at_work:
                self._window.restoreState(state)
                self._naming.start()

    def _show_layout(self) -> None:
        state = self._settings.value(_key(self.layout))
        known = isinstance(state, QByteArray) and self._window.restoreState(state)
        if not known:
            window_layout.place(self._window, self._docks, self.layout)
        for name in self._docks:
            self._set_open(name, shown=self._is_wanted(name))
        if not known:
            window_layout.give_room(self._window, self._docks, self.layout)
        part = self._settings.value("text_part", window_layout.TEXT, float)
        self._part = part if isinstance(part, float) and 0.2 < part < 0.9 else window_layout.TEXT
        self._wide = 0
        self._follow_width()
        self._naming.start()

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
            elif watched is self._docks["reader"] and self._window.width() == self._wide and self._aside is None:
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
            self._settings.setValue(_key(self.layout), self._aside or self._window.saveState())
            if self.layout is WindowLayout.READING:
                self._settings.setValue("text_part", self._part)
            elif self.layout is not WindowLayout.SORTING:
                self._settings.setValue("layout", str(self.layout))
        if not self._window.isFullScreen():
            self._settings.setValue("geometry", self._window.saveGeometry())

    def go_round(self, by: int) -> None:
        """Move the focus to the next panel that is seen, or to the one before."""
        places: list[QWidget] = []
        for name in ROUND:
            dock = self._docks.get(name)
            if name == "map":
                places.append(self._center())
                if self.below_map is not None and self.below_map.isVisible():
                    places.append(self.below_map)
            elif dock is not None and dock.is_in_front():
                places.append(dock)
        focus = QApplication.focusWidget()
        here = [at for at, place in enumerate(places) if focus and (place is focus or place.isAncestorOf(focus))]
        focus_first(places[((here[0] if here else -1) + by) % len(places)])


def _key(layout: WindowLayout) -> str:
    return "panels" if layout is WindowLayout.BOTH else f"panels_{layout}"


def _read_choices(settings: QSettings) -> dict[str, dict[str, bool]]:
    """Return which panels the user opened or closed, by layout; settings that make no sense are left out."""
    try:
        found = json.loads(str(settings.value("panels_by_hand", "{}")))
        return {str(layout): {str(name): bool(on) for name, on in row.items()} for layout, row in found.items()}
    except (ValueError, AttributeError):
        return {}


def focus_first(place: QWidget) -> None:
    """Set the focus on the first widget, of this one and those inside it, that accepts it by Tab."""
    inside = place.panel if isinstance(place, PanelDock) else place
    for widget in (inside, *inside.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
