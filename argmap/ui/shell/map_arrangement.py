"""How the shown map is arranged: the choices of the menu write it to the map, and show what the map has."""

from PySide6.QtCore import QObject

from argmap.message import Message
from argmap.model import map_settings
from argmap.model.change import Update
from argmap.model.records import ArrangementKind, Direction, Map, SiblingOrder
from argmap.ui.actions.menus import Actions
from argmap.ui.session import Session

Choice = ArrangementKind | Direction | SiblingOrder


class MapArrangement(QObject):
    """The arrangement, the direction and the order of siblings of the map that is shown."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(actions)
        self._session, self._actions = session, actions
        session.opened.connect(self._show)
        session.map_shown.connect(lambda _: self._show())
        session.changed.connect(self._follow)

    def choose(self, choice: Choice) -> None:
        """Arrange the map in another way, as one edit that can be undone."""
        found = self._map()
        if found is None or choice in (found.arrangement, found.direction, found.sibling_order):
            return
        with self._session.edit(Message("Change arrangement")) as edit:
            map_settings.arrange_map(
                edit,
                found.id,
                arrangement=choice if isinstance(choice, ArrangementKind) else None,
                direction=choice if isinstance(choice, Direction) else None,
                sibling_order=choice if isinstance(choice, SiblingOrder) else None,
            )
        self._show()  # also where it was refused

    def _map(self) -> Map | None:
        return self._session.document.find(self._session.map or "", Map)

    def _follow(self, update: Update) -> None:
        if update.touches(Map):
            self._show()

    def _show(self) -> None:
        found = self._map()
        if found is not None:
            for choice in (found.arrangement, found.direction, found.sibling_order):
                self._actions[choice.value].setChecked(True)
