"""Saving tables and pictures under a name that one is asked for: written in a job, told when it is there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap.import_lock import LOADING
from argmap.picture import Figure
from argmap.ui.session import Session
from argmap.ui.shell import recent_files

KINDS = {"csv": "CSV", "png": "PNG", "svg": "SVG", "pdf": "PDF"}


class Saver(QObject):
    """Asks where to, and writes. `told` is called with the path and a notice (or nothing) once it is there."""

    def __init__(
        self, session: Session, folder: Callable[[], Path], told: Callable[[Path, str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._folder, self._told = session, folder, told

    def ask(self, over: QWidget, name: str, kind: str) -> Path | None:
        """Ask where to save a file of this kind; return None where the user would rather not."""
        first = recent_files.free_path(self._folder(), name, f".{kind}")
        path, _ = QFileDialog.getSaveFileName(over, self.tr("Export"), str(first), f"{KINDS[kind]} (*.{kind})")
        if not path:
            return None
        made = Path(path)
        return made if made.suffix.lower() == f".{kind}" else made.with_name(f"{made.name}.{kind}")

    def save_text(self, path: Path, text: str) -> None:
        """Write a table."""
        self._run(path, partial(_write_text, text, path))

    def save_picture(self, path: Path, figure: Figure) -> None:
        """Write a figure as the path's ending says."""
        self._run(path, partial(_write_picture, figure, path))

    def _run(self, path: Path, work: Callable[[], str]) -> None:
        title = self.tr("Writing “{0}”…").format(path.name)
        self._session.jobs.write(work, partial(self._told, path), self._session.troubled.emit, title)


def _write_text(text: str, path: Path) -> str:
    with LOADING:
        from argmap.formats.map_file import write_text

    write_text(text, path)
    return ""


def _write_picture(figure: Figure, path: Path) -> str:
    with LOADING:
        from argmap.picture import pdf, png, svg

    match path.suffix.lower():
        case ".svg":
            svg.write(figure, path)
        case ".pdf":
            pdf.write(figure, path)
        case _:
            return png.write(figure, path).notice or ""
    return ""
