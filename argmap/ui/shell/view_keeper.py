"""Leads back to where the user last looked at a map, when its file is opened or the map comes on the screen again."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QSettings, QTimer

from argmap.picture import Item
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from argmap.ui.shell.last_view import LastView, a_few, read, write
from argmap.ui.view_folds import Folds

WHILE = 5000
"""Milliseconds after one looked elsewhere until that is in the settings: a program that is killed forgets no more."""


class ViewKeeper(QObject):
    """Leads back to where one looked: when a file is opened, and when one returns to a map or to the map's page."""

    def __init__(self, session: Session, view: MapView, settings: QSettings) -> None:
        super().__init__(view)
        self._session, self._view, self._settings = session, view, settings
        self._path: Path | None = None
        self._views: dict[str, LastView] = {}
        self._last = ""
        self._looked = ""
        """The map that one looks at, once it is seen."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WHILE)
        self._soon.timeout.connect(self._keep)
        for news in (view.looked, session.selected, session.folds.changed, session.map_shown):
            news.connect(self._note)
        session.folds.recall = self._folds
        view.look_again = self._look_again
        view.installEventFilter(self)
        view.projection.restarted.connect(self._leave_map)
        session.file.leaving.connect(self._leave_file)
        session.file.moved.connect(self._follow_file)
        session.opened.connect(self._begin)

    # --- coming

    def _begin(self) -> None:
        """Show the map of a file that was shown last, with what was selected there."""
        session, known = self._session, self._known()
        if self._last != session.map:
            session.show_map(self._last)
        if session.map in known and not session.selection:
            session.select(known[session.map].selection)
        QTimer.singleShot(0, self, self._look)  # once the window has the layout of this file

    def _known(self) -> dict[str, LastView]:
        """Return where one looked at the maps of this file; they are read when first asked for."""
        if self._path != self._session.path:
            self._path = self._session.path
            self._last, self._views = read(self._settings, self._path) if self._path is not None else ("", {})
        return self._views

    def _folds(self, map: str) -> Folds | None:
        view = self._known().get(map)
        return Folds(view.level, frozenset(view.folded), frozenset(view.unfolded)) if view is not None else None

    def _look_again(self) -> bool:
        """Look at a map that comes on the screen where one looked last; return False where that is not known."""
        map = self._session.map or ""
        if map == self._looked:
            return False
        if self._view.isVisible():
            self._looked = map
        return self._look()

    def _look(self) -> bool:
        view, shown = self._known().get(self._session.map or ""), self._view.map_scene.shown
        card = shown.items().get(view.claim) if view is not None and shown is not None else None
        if view is None or card is None:
            return False
        self._view.set_zoom(view.zoom)
        half = self._view.viewport().height() / 2 / self._view.zoom
        self._view.center_on(_middle(card) + QPointF(view.x, view.y + half))
        return True

    # --- going

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note where one looks before the map makes room for another page, and look there when it is back."""
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            QTimer.singleShot(0, self, self._look)  # once the panels around it are back, too
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._leave_map()
            self._looked = ""
        return super().eventFilter(watched, event)

    def _note(self, *news: object) -> None:
        if self._looked and not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        """Note in the settings where one looks now."""
        before, shown = self._views.get(self._looked), self._last
        self._leave_map()
        self._last = self._session.map or ""
        if (before, shown) != (self._views.get(self._looked), self._last):
            self._write()

    def _leave_file(self) -> None:
        """Note in the settings where one looked last."""
        self._soon.stop()
        self._leave_map()
        self._looked, self._last = "", self._session.map or ""
        self._write()

    def _write(self) -> None:
        if self._path is not None and self._path == self._session.path and self._views:
            write(self._settings, self._path, self._last, self._views)

    def _follow_file(self) -> None:
        self._path = self._session.path

    def _leave_map(self) -> None:
        """Note where one looks, at the map that is still on the screen."""
        shown = self._view.map_scene.shown
        if shown is None or not shown.index.claims or self._looked not in shown.items():
            return
        middle, in_sight, here = self._view.middle(), self._view.in_sight(), shown.items()
        seen = [shown.index.items[number] for number in shown.index.within(in_sight)]
        cards = [item for item in seen if item.kind == "claim"] or shown.index.claims
        selected = [card for card in cards if card.id in self._session.selection and in_sight.contains(_middle(card))]
        nearest = min(selected or cards, key=lambda card: (_middle(card) - middle).manhattanLength())
        top = QPointF(middle.x(), in_sight.top())  # this stays in place where the view gets another size
        away, folds = top - _middle(nearest), self._session.folds.kept(self._looked)
        self._known().pop(self._looked, None)  # the last one looked at comes last
        self._views[self._looked] = LastView(
            zoom=self._view.zoom,
            claim=nearest.id,
            x=away.x(),
            y=away.y(),
            selection=a_few(id for id in self._session.selection if id in here),
            level=folds.level,
            folded=a_few(sorted(folds.folded)),
            unfolded=a_few(sorted(folds.unfolded)),
        )


def _middle(card: Item) -> QPointF:
    return QPointF(card.x + card.width / 2, card.y + card.height / 2)
