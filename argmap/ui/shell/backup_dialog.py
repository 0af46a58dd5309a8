"""The backup copies of maps: listed with their times, and opened as files of their own."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from argmap import atomic_write, paths
from argmap.import_lock import LOADING
from argmap.picture.translation import tr, translated

if TYPE_CHECKING:
    from argmap.storage.backups import Backup
    from argmap.ui.shell.window import Window


class BackupDialog(QDialog):
    """The dialog. It lists the copies of the open map, or those of all maps where none is open or it has none."""

    def __init__(self, window: "Window", backups: "Sequence[Backup]", restore: "Callable[[Backup], None]") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._backups, self._restore = backups, restore
        told = QLabel(
            self.tr("A copy is made when a map is opened that has changed since the last one. The map itself stays.")
            if backups
            else self.tr("There is no copy yet. One is made when a map is opened that has changed since the last one.")
        )
        told.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Map"), self.tr("When"), self.tr("Size")])
        self.list.setAccessibleName(self.tr("Backups"))
        locale = QLocale()
        for backup in backups:
            when = locale.toString(
                QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp())), QLocale.FormatType.ShortFormat
            )
            size = locale.formattedDataSize(backup.size, 0)
            row = QTreeWidgetItem([backup.of.stem, when, size])
            row.setToolTip(0, str(backup.of))
            row.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(row)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in (1, 2):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(lambda *_: self._choose())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_button = buttons.addButton(self.tr("&Open as a new map"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setEnabled(bool(backups))
        self.open_button.setDefault(True)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(told)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.resize(560, 380)
        if backups:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()

    def _choose(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            self.accept()
            self._restore(self._backups[row])


def show_backups(window: "Window") -> None:
    """Show the copies of the open map, or of all maps."""
    with LOADING:
        from argmap.storage import backups

    path = window.session.path
    found = (backups.of(path) if path is not None else []) or backups.every()
    BackupDialog(window, found, lambda backup: restore(window, backup)).open()


def restore(window: "Window", backup: "Backup") -> None:
    """Open a copy of a backup as a map of its own, in the folder of maps."""
    when = backup.at.strftime("%Y-%m-%d %H.%M")
    try:
        out: Path = paths.free_path(window.files.folder(), f"{backup.of.stem} {when}")
        shutil.copyfile(backup.path, out)
    except OSError as error:
        why = atomic_write.why(error)
        window.session.troubled.emit(tr("The copy could not be opened, because {0}.").format(translated(why)))
        return
    window.files.fetch(out)
