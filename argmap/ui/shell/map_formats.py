"""Maps of other programs in and out of the window: the formats of the command line, with the same limits and words."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from argmap import paths
from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.records import Map
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session
from argmap.ui.tasks.saving import Saver

if TYPE_CHECKING:
    from argmap.model.document import Document, Edit
    from argmap.storage import OpenFile

_READ = ((Message("Argdown"), (".argdown", ".ad")), (Message("argmap as JSON"), (".json",)))
_WRITTEN = (
    (Message("Argdown, for other argument tools"), ".argdown"),
    (Message("JSON, everything exactly"), ".json"),
    (Message("DOT, for Graphviz"), ".dot"),
    (Message("CSV, a table of the quotations"), ".csv"),
)


def readable() -> str:
    """Return the kinds of maps that can be opened, for a file dialog."""
    every = " ".join(f"*{ending}" for _, endings in _READ for ending in endings)
    kinds = [f"{translated(name)} ({' '.join(f'*{ending}' for ending in endings)})" for name, endings in _READ]
    return ";;".join(
        [tr("All maps") + f" (*.argmap {every})", tr("Maps") + " (*.argmap)", *kinds, tr("All files") + " (*)"]
    )


def is_foreign(path: Path) -> bool:
    """Return whether a name is that of a map of another program."""
    return any(path.suffix.lower() in endings for _, endings in _READ)


def is_only_a_map(path: Path) -> bool:
    """Return whether a name is that of a map of another program, and not perhaps that of a source."""
    return path.suffix.lower() in _READ[0][1]


def imported(path: Path, folder: Path, cancellation: Cancellation) -> "OpenFile":
    """Return a new file in a folder, named after a map of another program, with all that is in that. For a task."""
    with LOADING:
        from argmap.formats.maps import map_file
        from argmap.storage import new_file

    records = map_file.read(path)
    cancellation.check()

    def fill(edit: "Edit") -> None:
        for record in records:
            edit.put(record)

    file = new_file(paths.free_path(folder, path.stem), edits=[(Message("Import {file}", file=path.name), fill)])
    file.trees.make_all()
    file.history.made()
    return file


def ask_export(session: Session, saver: Saver, folder: Path, over: QWidget) -> None:
    """Ask for a name and a format, and write the map."""
    map = session.document.find(session.map or "", Map)
    if map is None:
        return
    session.flush_pending()
    kinds = {f"{translated(name)} (*{ending})": ending for name, ending in _WRITTEN}
    first = paths.free_path(folder, map.question, _WRITTEN[0][1])
    chosen, kind = QFileDialog.getSaveFileName(over, tr("Export map"), str(first), ";;".join(kinds))
    if chosen:
        export(session, saver, named(Path(chosen), kinds.get(kind, _WRITTEN[0][1])))


def named(path: Path, ending: str) -> Path:
    """Return a path that has the ending of a format; where one must be added, no other file has that name."""
    if any(path.suffix.lower() == known for _, known in _WRITTEN):
        return path
    return next(p for p in paths.numbered(path.parent, path.name, ending) if not p.exists())


def export(session: Session, saver: Saver, path: Path) -> None:
    """Write the map that is shown in the format that the name tells."""
    if session.map is not None:
        saver.save(path, partial(_write, session.document.copy(), session.map, path))


def _write(document: "Document", map: str, path: Path) -> str:
    with LOADING:
        from argmap.formats.maps import map_file

    map_file.write(document, map, path)
    return ""
