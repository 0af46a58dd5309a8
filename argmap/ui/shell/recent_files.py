"""The maps that were opened recently, and the folder for new ones."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths

from argmap.model.change import Update
from argmap.model.records import Map
from argmap.ui.session import Session
from argmap.ui.shell import last_view

MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A map that was open: its file, its question, when (ISO time, UTC), and the layout that the user chose for it."""

    path: str
    question: str
    at: str
    layout: str = ""

    @property
    def is_there(self) -> bool:
        """True if the file still exists."""
        try:
            return Path(self.path).is_file()
        except OSError:
            return False


def recents(settings: QSettings) -> list[Recent]:
    """Return the maps that were open lately, the last one first; settings that make no sense are left out."""
    try:
        rows = json.loads(str(settings.value("recent", "[]")))
        return [
            Recent(str(row["path"]), str(row["question"]), str(row["at"]), str(row.get("layout", ""))) for row in rows
        ][:MOST]
    except (ValueError, TypeError, KeyError, AttributeError):
        return []


class RecentMaps(QObject):
    """The list of recent maps in the settings, updated when the session opens a map or its question changes."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__(session)
        self._session, self._settings = session, settings
        session.opened.connect(self._remember)
        session.file.moved.connect(self._remember)
        session.changed.connect(self._follow)

    def _remember(self) -> None:
        if self._session.path is not None:
            remember(self._settings, self._session.path, self._question())

    def _follow(self, update: Update) -> None:
        is_about_maps = update.touches(Map)
        if is_about_maps and self._session.path is not None:
            reword(self._settings, self._session.path, self._question())

    def _question(self) -> str:
        maps = self._session.maps()
        return maps[0].question if maps else ""


def remember(settings: QSettings, path: Path, question: str) -> None:
    """Note that a map is open now."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    rest = [row for row in recents(settings) if row.path != str(path)]
    _write(settings, [Recent(str(path), question, at, layout_of(settings, path)), *rest])


def layout_of(settings: QSettings, path: Path | None) -> str:
    """Return the layout that the user chose for a map; empty where none was chosen."""
    return next((row.layout for row in recents(settings) if row.path == str(path)), "")


def keep_layout(settings: QSettings, path: Path | None, layout: str) -> None:
    """Note the layout that the user chose for a map."""
    rows = recents(settings)
    _write(settings, [replace(row, layout=layout) if row.path == str(path) else row for row in rows])


def reword(settings: QSettings, path: Path, question: str) -> None:
    """Note that a map has another question; the order stays."""
    rows = [replace(row, question=question) if row.path == str(path) else row for row in recents(settings)]
    _write(settings, rows)


def forget(settings: QSettings, path: str) -> None:
    """Remove a map from the list, and what is kept about how one looked at it; its file is not touched."""
    last_view.forget(settings, path)
    _write(settings, [row for row in recents(settings) if row.path != path])


def _write(settings: QSettings, rows: list[Recent]) -> None:
    settings.setValue("recent", json.dumps([asdict(row) for row in rows[:MOST]], ensure_ascii=False))


def documents() -> Path:
    """Return the folder for new maps: the user's documents, created if needed and possible."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(found) if found else Path.home()
    with suppress(OSError):  # then writing a file there reports why it cannot be
        folder.mkdir(parents=True, exist_ok=True)
    return folder
