"""What is left where a map is damaged: to rescue what can be read, or a backup copy."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from argmap import paths
from argmap.import_lock import LOADING
from argmap.picture.translation import translated

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from argmap.storage import OpenFile
    from argmap.ui.session import Session
    from argmap.ui.shell.files import Files
    from argmap.ui.widgets.message_bar import MessageBar

BACKUPS = "backups"
"""The name of the setting whether maps are copied when they are opened."""

_SHOWN = 12
"""Lines of what is missing that are shown at once."""


class Rescuing(QObject):
    """Offers to rescue a map that cannot be opened, and does it in a job."""

    def __init__(self, session: "Session", files: "Files", settings: "QSettings", trouble: "MessageBar") -> None:
        super().__init__(files)
        self._session, self._files, self._trouble = session, files, trouble
        files.keeps_backups = settings.value(BACKUPS, "true") != "false"
        files.damaged.connect(self._offer)

    def _offer(self, path: str, why: str) -> None:
        self._trouble.tell(why, self.tr("Rescue what can be read…"), partial(self.rescue, Path(path)))

    def rescue(self, path: Path) -> None:
        """Bring what can be read into a file of its own, show it, and tell what is missing."""
        self._trouble.hide()
        title = self.tr("Reading “{0}”…").format(path.name)
        out = paths.free_path(self._files.folder(), self.tr("{0} (rescued)").format(path.stem))
        self._session.tasks.run(lambda _: _rescued(path, out), self._show, title, dropped=_close)

    def _show(self, found: "tuple[OpenFile, list[str]]") -> None:
        file, told = found
        self._session.show_file(file)
        more = len(told) - _SHOWN
        lines = [*told[:_SHOWN], *([self.tr("… and %Ln more", "", more)] if more > 0 else [])]
        self._files.imported.emit(lines)


def _rescued(path: Path, out: Path) -> "tuple[OpenFile, list[str]]":
    with LOADING:
        from argmap.storage.rescue import report, rescue
        from argmap.ui.shell.files import opened

    told = [translated(line) for line in report(rescue(path, out), out)]
    return opened(out), told


def _close(found: "tuple[OpenFile, list[str]]") -> None:
    found[0].close()
