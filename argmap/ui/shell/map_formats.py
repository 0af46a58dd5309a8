"""Maps of other programs in and out of the window: the formats of the command line, with the same limits and words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from argmap import paths
from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.records import Map
from argmap.picture.map_places import map_places
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session
from argmap.ui.tasks.saving import Saver
from argmap.ui.widgets.message_bar import MessageBar

_FIRST = ".argdown"
MOST_LOOKED_AT = 1_000_000
"""The largest file, in bytes, that is read to tell whether it is a map or a source, which takes a few milliseconds."""

if TYPE_CHECKING:
    from argmap.formats.maps.map_format import Imported, MapFormat
    from argmap.model.document import Document
    from argmap.storage import OpenFile


def every() -> "tuple[MapFormat, ...]":
    """Return all formats of maps; the table is loaded when it is first asked for."""
    with LOADING:
        from argmap.formats.maps import format_table

    return format_table.every()


def readable() -> str:
    """Return the kinds of maps that can be opened, for a file dialog."""
    forms = [form for form in every() if form.reads]
    endings = dict.fromkeys(ending for form in forms for ending in form.endings)
    kinds = [f"{translated(form.title)} ({_patterns(form.endings)})" for form in forms]
    return ";;".join(
        [
            tr("All maps") + f" (*.argmap {_patterns(endings)})",
            tr("Maps") + " (*.argmap)",
            *kinds,
            tr("All files") + " (*)",
        ]
    )


def _patterns(endings: Iterable[str]) -> str:
    return " ".join(f"*{ending}" for ending in endings)


def is_foreign(path: Path) -> bool:
    """Return whether a name is that of a map of another program."""
    return any(path.suffix.lower() in form.endings for form in every() if form.reads)


def is_only_a_map(path: Path) -> bool:
    """Return whether a file is a map of another program and not a source; where the name may be either, by its content.

    A text of that kind which is too large to be looked at in passing is a source.
    """
    if not is_foreign(path) or path.suffix.lower() not in _source_endings():
        return is_foreign(path)
    with LOADING:
        from argmap.formats.maps import map_file

    try:
        return path.stat().st_size <= MOST_LOOKED_AT and map_file.looks_like_map(path)
    except OSError:
        return False


@cache
def _source_endings() -> frozenset[str]:
    with LOADING:
        from argmap.formats.source_file import kinds

    return frozenset(ending for _, endings in kinds() for ending in endings)


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A new file with what a map of another program held, and the lines that tell what became of it."""

    file: "OpenFile"
    told: tuple[Message, ...]

    def close(self) -> None:
        """Close the file, where nobody wants it any more."""
        self.file.close()


def imported(path: Path, folder: Path, cancellation: Cancellation) -> ImportedFile:
    """Return a new file in a folder, named after a map of another program, with all that is in that. For a task."""
    with LOADING:
        from argmap.formats.maps.import_words import report_lines

    found, file = _into_file(path, folder, cancellation)
    file.trees.make_all()
    file.history.made()
    return ImportedFile(file, tuple(report_lines(found)))


def _into_file(path: Path, folder: Path, cancellation: Cancellation) -> "tuple[Imported, OpenFile]":
    with LOADING:
        from argmap.formats.maps import map_file
        from argmap.storage import new_file

    found = map_file.read(path)
    cancellation.check()
    edits = [(Message("Import {file}", file=path.name), lambda edit: edit.put_all(found))]
    return found, new_file(paths.free_path(folder, path.stem), edits=edits)


def imported_all(given: Sequence[Path], folder: Path, cancellation: Cancellation) -> ImportedFile:
    """Return a new file for the first of several maps, or maps in folders; each gets a file of its own. For a task.

    Raises UserError where none can be read.
    """
    with LOADING:
        from argmap.formats.maps.import_words import report_lines
        from argmap.formats.maps.map_folder import maps_in, together

    maps = [map for path in given for map in (maps_in(path) if path.is_dir() else [path])]
    first: OpenFile | None = None
    found: list[Imported] = []
    told: list[Message] = []
    trouble: UserError | None = None
    for path in maps:
        try:
            records, file = _into_file(path, folder, cancellation)
        except UserError as error:
            trouble = error
            told.append(Message("Not read: {file}. {why}", file=path.name, why=error.message))
            continue
        except BaseException:  # cancelled
            if first is not None:
                first.close()
            raise
        found.append(records)
        if first is None:
            first = file
            file.trees.make_all()
            file.history.made()
        else:
            file.close()
    if first is None:
        raise trouble or UserError("There is no map of another program here that argmap reads.")
    into = Message("Read %n map(s) into files of their own, in {folder}", "", len(found), folder=str(folder))
    return ImportedFile(first, (into, *told, *report_lines(together(found))))


def tell_imported(bar: MessageBar, lines: Sequence[str]) -> None:
    """Tell over the map what became of another program's map, until the user has seen it."""
    text = "\n".join(lines)
    bar.tell(text, tr("Copy"), partial(QGuiApplication.clipboard().setText, text))


def ask_export(session: Session, saver: Saver, folder: Path, over: QWidget) -> None:
    """Ask for a name and a format, and write the map."""
    map = session.document.find(session.map or "", Map)
    if map is None:
        return
    session.flush_pending()
    kinds = {f"{translated(form.title)} (*{form.endings[0]})": form.name for form in _written()}
    first = paths.free_path(folder, map.question, _FIRST)
    chosen, kind = QFileDialog.getSaveFileName(over, tr("Export map"), str(first), ";;".join(kinds))
    if chosen:
        form = kinds.get(kind)
        export(session, saver, *named(Path(chosen), form))


def _written() -> "list[MapFormat]":
    """Return the formats that are written and told by the endings of names, the one that says most to others first."""
    forms = [form for form in every() if form.writes and form.endings]
    return sorted(forms, key=lambda form: form.endings[0] != _FIRST)


def named(path: Path, form: str | None = None) -> tuple[Path, str | None]:
    """Return a path that has the ending of a format, and the format; one that is added gives a name of no other file.

    A name that has the ending of another format is written in that.
    """
    forms = {each.name: each for each in _written()}
    ending = path.suffix.lower()
    if form is not None and ending in forms[form].endings:
        return path, form
    if any(ending in each.endings for each in forms.values()):
        return path, None
    wanted = forms[form].endings[0] if form is not None else _FIRST
    return next(p for p in paths.numbered(path.parent, path.name, wanted) if not p.exists()), form


def export(session: Session, saver: Saver, path: Path, form: str | None = None) -> None:
    """Write the map that is shown in a format, or the one that the name tells."""
    if session.map is not None:
        saver.save(path, partial(_write, session.document.copy(), session.map, path, form))


def _write(document: "Document", map: str, path: Path, form: str | None) -> str:
    with LOADING:
        from argmap.formats.maps import map_file
        from argmap.formats.maps.map_format import ExportOptions

    places = map_places(document, map) if map_file.format_of(path, form).places else {}
    map_file.write(document, map, path, form, ExportOptions(places=places))
    return ""
