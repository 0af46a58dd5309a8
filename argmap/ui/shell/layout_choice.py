"""Which layout the window has: the one that the user chose for this map, or else one that fits it."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from argmap.model.records import Placement, Source
from argmap.ui.actions.menus import Actions
from argmap.ui.session import Session
from argmap.ui.shell import recent_files, window_layout
from argmap.ui.shell.docks import Docks, focus_first
from argmap.ui.shell.map_strip import MapStrip
from argmap.ui.shell.window_layout import WindowLayout, after, fitting


class LayoutChoice:
    """The layouts of one window. They change when a map is opened or sources come, and when the user wants it."""

    def __init__(self, session: Session, settings: QSettings, docks: Docks, actions: Actions, strip: MapStrip) -> None:
        self._session, self._settings, self._docks, self._actions = session, settings, docks, actions
        self._strip = strip
        self._before = WindowLayout.BOTH

    def begin(self) -> None:
        """Begin with the layout that was chosen for this map, or else with one that fits what there is."""
        document, map = self._session.document, self._session.map
        chosen = recent_files.layout_of(self._settings, self._session.path)
        if chosen in window_layout.CHOICES:
            self._show(WindowLayout(chosen))
            return
        claims = document.count_referrers(map, Placement, "map") if map else 0
        kept = str(self._settings.value("layout", ""))
        self._show(fitting(len(document.all(Source)), claims, self._docks.width, kept))

    def choose(self, layout: WindowLayout) -> None:
        """Give most room to the text, to the map, or to both; remembered for this map and for later ones.

        The focus stays where it is, if that is still seen.
        """
        focus = QApplication.focusWidget()
        self._show(layout)
        recent_files.keep_layout(self._settings, self._session.path, layout)
        if focus is not None and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)  # a panel that is moved loses it
        else:
            focus_first(self._docks.main)

    def sort(self) -> None:
        """Show the panel in which a draft is sorted beside the map, until `leave_sorting`."""
        if self._docks.layout is not WindowLayout.SORTING:
            self._before = self._docks.layout
            self._docks.lay_out(WindowLayout.SORTING)
            self._strip.show_whole()

    def leave_sorting(self) -> None:
        """Lay the window out as before; where reading was its beginning, the map is now what there is to see."""
        if self._docks.layout is WindowLayout.SORTING:
            before = self._before
            self._show(WindowLayout.MAP if before is WindowLayout.READING else before)

    def next(self) -> None:
        """Go on to the next layout: reading, both, map, and reading again."""
        self.choose(after(self._docks.layout))

    def _show(self, layout: WindowLayout) -> None:
        is_other = layout is not self._docks.layout
        self._docks.lay_out(layout)
        if is_other:
            self._strip.show_whole()
        self._actions[f"layout_{layout}"].setChecked(True)
