"""The menu of the maps that were open lately."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from argmap.model.verbatim import shortened
from argmap.ui.actions.menu_letters import give_letters
from argmap.ui.shell import recent_files

LONGEST = 60
"""Characters of a question that are shown at most."""


class RecentMenu(QMenu):
    """The maps by their questions, the last one first, as the settings have them when the menu is opened."""

    def __init__(self, settings: QSettings, open_map: Callable[[Path], None], parent: QWidget) -> None:
        super().__init__(self.tr("R&ecent maps"), parent)
        self._settings, self._open = settings, open_map
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the maps that are still there."""
        self.clear()
        for recent in recent_files.recents(self._settings):
            if recent.is_there:
                path = Path(recent.path)
                question = shortened(recent.question or path.stem, LONGEST).replace("&", "&&")
                action = self.addAction(question, partial(self._open, path))
                action.setToolTip(recent.path)
        if not self.actions():
            self.addAction(self.tr("No map was open lately")).setEnabled(False)
        give_letters(self.actions())
