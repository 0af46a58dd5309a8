"""The guide, within the program: it is there without a network."""

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from argmap import paths
from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.ui.tasks.runner import Tasks
from argmap.ui.widgets.type_size import scaled

_PICTURE = re.compile(r"^!\[[^\n]*\n?", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\((?!https?:)[^)]*\)")
"""A link to another file, which is not there in an installed program."""


class GuideDialog(QDialog):
    """The window that shows the guide beside the map, for as long as one likes."""

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName(self.tr("Guide"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        most = parent.size() - QSize(40, 40)
        self.resize(min(scaled(680), most.width()), min(scaled(640), most.height()))
        tasks.run(_read, self.page.setMarkdown)


def _read(_: Cancellation) -> str:
    """Return the guide without its pictures. For a task."""
    for path in (paths.resources() / "guide.md", paths.resources().parent / "docs" / "guide.md"):
        if path.is_file():
            return _LINK.sub(r"\1", _PICTURE.sub("", path.read_text(encoding="utf-8")))
    raise UserError("The guide is not installed.")
