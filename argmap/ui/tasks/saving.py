"""Save tables and pictures under a name that the user chooses."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap import paths, picture
from argmap.import_lock import LOADING
from argmap.picture import Figure
from argmap.picture.page_size import DrawnPage
from argmap.picture.translation import tr
from argmap.picture.writing import WriteOptions
from argmap.ui.tasks.runner import Tasks

KINDS = {
    "csv": "CSV",
    "png": "PNG",
    "svg": "SVG",
    "pdf": "PDF",
    "webp": "WebP",
    "docx": "Word",
    "xlsx": "Excel",
    "md": "Markdown",
    "html": "HTML",
    "pptx": "PowerPoint",
    "jsonld": "JSON-LD",
}


class Saver(QObject):
    """A writer of files in tasks that a closing window waits for.

    `written` is called with the path and a notice (or nothing) once the file is there.
    """

    def __init__(
        self, tasks: Tasks, folder: Callable[[], Path], written: Callable[[Path, str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._folder, self._written = tasks, folder, written

    def ask_path(self, over: QWidget, name: str, kind: str) -> Path | None:
        """Ask where to save a file of this kind; return None if the user cancels."""
        first = paths.free_path(self._folder(), name, f".{kind}")
        path, _ = QFileDialog.getSaveFileName(over, self.tr("Export"), str(first), f"{KINDS[kind]} (*.{kind})")
        return with_ending(Path(path), kind) if path else None

    def save_text(self, path: Path, text: str) -> None:
        """Write a table."""
        self.save(path, partial(_write_text, text, path))

    def save_picture(self, path: Path, figure: Figure, scale: float = 2.0) -> None:
        """Write a figure as a picture in the format that the path's suffix names."""
        self.save(path, partial(picture.write, figure, path, scale=scale))

    def save_pages(self, path: Path, sheets: Sequence[DrawnPage], kind: str, options: WriteOptions) -> None:
        """Write pages: all in one PDF, or each in a file of its own with its number behind the name."""
        self.save(path, partial(_write_pages, sheets, path, kind, options))

    def save(self, path: Path, work: Callable[[], str]) -> None:
        """Run work that writes a file, and tell when it is there, with the notice that the work returns."""
        self._tasks.write(work, partial(self._written, path), self.tr("Writing “{0}”…").format(path.name))


def with_ending(path: Path, kind: str) -> Path:
    """Return the path with the suffix of a format, which is added if the path has another one or none."""
    return path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")


def _write_pages(sheets: Sequence[DrawnPage], path: Path, kind: str, options: WriteOptions) -> str:
    with LOADING:
        from argmap.picture.page_writing import write_sheets

    written = write_sheets(sheets, path, kind, options)
    notices = list(written.notices)
    if len(written.paths) > 1:
        last = written.paths[-1].name
        notices.insert(0, tr("%n file(s), up to “{last}”.", "", len(written.paths), last=last))
    return " ".join(notices)


def _write_text(text: str, path: Path) -> str:
    with LOADING:
        from argmap.formats.maps.map_file import write_text

    write_text(text, path)
    return ""
