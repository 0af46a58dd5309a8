"""Save a copy of the file to hand on: what the file holds is told first, and what the copy keeps is chosen."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from argmap import paths
from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.handed_copy import Kept, handed_copy, holdings
from argmap.picture.translation import translated
from argmap.ui.session import Session

if TYPE_CHECKING:
    pass


class ShareDialog(QDialog):
    """The dialog. The copy has no history and no authors; the rest is chosen."""

    def __init__(self, session: Session, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self.setWindowTitle(self.tr("Save a copy to share"))
        rows = session.file.rows()
        held = holdings(session.document, len(rows), {row.author for row in rows})
        self.told = QLabel("\n".join(f"• {translated(line)}" for line in held))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.notes = QCheckBox(self.tr("Notes that are only for you"))
        self.unused = QCheckBox(self.tr("Sources and quotations that no claim cites"))
        self.foreign = QCheckBox(self.tr("What other programs' files said"))
        self.full_texts = QCheckBox(self.tr("Whole texts of sources, not only what is quoted"))
        self.full_texts.setChecked(True)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Besides its maps, this file holds:")))
        column.addWidget(self.told)
        column.addSpacing(6)
        column.addWidget(QLabel(self.tr("The copy has no history and no authors. It keeps:")))
        for box in (self.full_texts, self.unused, self.notes, self.foreign):
            column.addWidget(box)
        column.addSpacing(6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(self.tr("Save copy…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def kept(self) -> Kept:
        """Return what the copy keeps."""
        return Kept(
            notes=self.notes.isChecked(),
            unused=self.unused.isChecked(),
            full_texts=self.full_texts.isChecked(),
            foreign=self.foreign.isChecked(),
        )

    def _ask(self) -> None:
        name = self._session.path.stem if self._session.path is not None else self.tr("Map")
        first = paths.free_path(self._folder, self.tr("{0} (to share)").format(name))
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(first), self.tr("Maps (*.argmap)"))
        if chosen:
            self.write(Path(chosen) if chosen.lower().endswith(".argmap") else Path(f"{chosen}.argmap"))

    def write(self, path: Path) -> None:
        """Write the copy in a task."""
        session = self._session
        session.flush_pending()
        work = partial(_write, session.document.copy(), self.kept(), path)
        said = self.tr("The copy is in {0}").format(path)
        session.tasks.run(work, lambda _: session.notice.emit(said), self.tr("Saving a copy…"))
        self.accept()


def _write(document: Document, kept: Kept, path: Path, cancellation: Cancellation) -> None:
    with LOADING:
        from argmap.storage import new_file

    records = handed_copy(document, kept)
    new_file(path, "", [(Message("Copy to share"), lambda edit: edit.put_all(records))]).close()
