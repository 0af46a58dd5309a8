"""The quiet words of the status bar: what the keys do with what is selected now."""

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication, QWidget

from argmap.model.records import Placement
from argmap.ui.actions.menus import Actions, shown
from argmap.ui.session import Session
from argmap.ui.shell.center_pages import MAP, Pages
from argmap.ui.widgets.elided import Elided

_KEYS = ("reason", "objection", "sibling", "edit", "fold", "merge", "join")
_GROUND = ("claim", "find", "shortcuts")


class StatusHint(Elided):
    """One line with the keys that are of use now; empty on other pages than the map."""

    def __init__(self, session: Session, actions: Actions, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions, self._pages = session, actions, pages
        self.setContentsMargins(8, 0, 0, 0)
        self.setObjectName("quiet")
        for signal in (session.selected, session.changed, session.map_shown, session.opened):
            signal.connect(lambda *_: self._tell())
        pages.shown.connect(lambda _: self._tell())
        actions.keys.changed.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._look_where)
        self._here: Mapping[str, str] = {}
        """The actions that have another key where the focus is than on the map."""
        actions["fit"].changed.connect(self._tell)  # which cannot be done on the welcome page

    def _look_where(self, before: QWidget | None, now: QWidget | None) -> None:
        here = self._actions.other_keys(now) if now is not None else self._here
        if here != self._here:
            self._here = here
            self._tell()

    def _tell(self) -> None:
        session = self._session
        is_seen = self._pages.current == MAP and self._actions["fit"].isEnabled()
        if not is_seen:
            self.tell("")
            return
        if session.typed is not None:
            self.tell("  ·  ".join(self._typing_keys()))
            return
        names = (*_KEYS, *(name for name in self._here if name not in _KEYS)) if session.selection else _GROUND
        words = [self._key(name) for name in names]
        count = len(session.selected_claims())
        if count > 1:
            words.insert(0, self.tr("%Ln claims selected", "", count))
        elif not session.selection and session.document.count_referrers(session.map or "", Placement, "map"):
            words.insert(0, self.tr("Arrow keys: choose a claim"))
        self.tell("  ·  ".join(word for word in words if word))

    def _typing_keys(self) -> list[str]:
        """Return what the keys do while a new claim is typed."""
        told = [
            ("Return", self.tr("{0}: next beside it")),
            *self._level_keys(),
            ("Shift+Return", self.tr("{0}: co-premise")),
            ("Ctrl+Up", self.tr("{0}: up a level")),
            ("Ctrl+R", self.tr("{0}: other side")),
            ("Alt+Return", self.tr("{0}: new line")),
            ("Esc", self.tr("{0}: end")),
        ]
        return [words.format(shown(key)) for key, words in told]

    def _level_keys(self) -> list[tuple[str, str]]:
        typed = self._session.typed
        if typed is not None and typed.in_outline:
            return [("Tab", self.tr("{0}: a level down")), ("Shift+Tab", self.tr("{0}: a level up"))]
        return [("Tab", self.tr("{0}: reason for it")), ("Shift+Tab", self.tr("{0}: objection to it"))]

    def _key(self, name: str) -> str:
        action = self._actions[name]
        keys = [key.toString() for key in action.shortcuts()]
        key = self._here.get(name, keys[0] if keys else "")
        if not action.isEnabled() or not key:
            return ""
        return self.tr("{0}: {1}").format(shown(key), action.iconText().replace("&", ""))
