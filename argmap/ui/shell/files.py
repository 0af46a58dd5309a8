"""Files in and out: opening and making maps, adding sources, copies. All reading and writing is done in tasks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from argmap import atomic_write, paths
from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import templates
from argmap.model.records import Claim, Map, Source
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session
from argmap.ui.shell import map_formats, recent_files

if TYPE_CHECKING:
    from argmap.formats.source_file import Gathered
    from argmap.model.document import Edit
    from argmap.storage import OpenFile
    from argmap.storage.opening import FirstEdit


class Files(QObject):
    """The file commands of a window, with dialogs over its widget."""

    map_wanted = Signal()
    """The map that is open is wanted: it was asked for, or sources were added to it."""
    other_wanted = Signal()
    """The user wants to open the path of the open map, where another file is now."""
    added = Signal()
    """Sources were added."""
    imported = Signal(list)
    """A map of another program was read: what became of it, in lines."""

    damaged = Signal(str, str)
    """A map is damaged and was not opened: its path, and the sentence that says so."""

    def __init__(self, session: Session, over: QWidget, folder: Path | None) -> None:
        super().__init__(over)
        self.keeps_backups = True
        """Whether a map is copied when it is opened."""
        self._over = over
        self._session = session
        self._folder = folder
        self._cited: tuple[str, int] = ("", -1)
        self.added.connect(self.map_wanted)

    def folder(self) -> Path:
        """Return the folder for new maps."""
        return self._folder or recent_files.documents()

    # --- maps

    def new(self, question: str, then: "Sequence[FirstEdit]" = (), name: str = "") -> None:
        """Make a new map in the documents folder, named by its question unless a name is given, and show it."""
        try:
            path = paths.free_path(self.folder(), name or question)
        except OSError as error:
            self._session.troubled.emit(self.tr("A new map cannot be saved: {0}.").format(error.strerror))
            return
        self._session.new(path, question, then)

    def begin(self, question: str, template: str) -> None:
        """Make a new map with the claims of a template, if one is named, and select the first: it is typed over."""
        chosen = templates.named(template)
        if chosen is None:
            self.new(question)
            return
        label = Message("Begin with “{template}”", template=chosen.title)
        made: list[str] = []

        def put(edit: "Edit") -> None:
            map = next(iter(edit.all(Map)))
            made.extend(templates.begin(edit, map.id, chosen, translated))

        self.new(question, [(label, put)])
        if made and self._session.document.find(made[0], Claim):
            self._session.select(made[:1])
            self._session.notice.emit(self.tr("Type to replace the words of the selected claim."))

    def ask_open(self) -> None:
        """Ask which map to open."""
        path, _ = QFileDialog.getOpenFileName(
            self._over, self.tr("Open a map"), str(self.folder()), map_formats.readable()
        )
        if path:
            self.open(Path(path))

    def open_sample(self) -> None:
        """Open the sample, as a new file of the user's own."""
        open_sample(self._session)

    def open(self, path: Path) -> None:
        """Open a map in a job, and show it; the one shown before stays until then.

        One of another program is read into a new file.
        """
        path = path.absolute()
        if map_formats.is_foreign(path):
            title = self.tr("Reading “{0}”…").format(path.name)
            work = partial(map_formats.imported, path, self.folder())
            self._session.tasks.run(work, self._show_imported, title, dropped=map_formats.ImportedFile.close)
            return
        if self._session.path is not None and _is_same(path, self._session.path):
            if self._session.file.lost:
                self.other_wanted.emit()
            else:
                self.map_wanted.emit()
            return
        self.fetch(path)

    def _show_imported(self, found: map_formats.ImportedFile) -> None:
        self._session.show_file(found.file)
        into = self.tr("Read into a file of its own: {0}").format(found.file.path)
        self.imported.emit([into, *(translated(line) for line in found.told)])

    def open_all(self, paths: Sequence[Path]) -> None:
        """Read maps of other programs, and those in folders, each into a file of its own; the first one is shown."""
        title = self.tr("Reading “{0}”…").format(paths[0].name)
        work = partial(map_formats.imported_all, [path.absolute() for path in paths], self.folder())
        self._session.tasks.run(work, self._show_first, title, dropped=map_formats.ImportedFile.close)

    def _show_first(self, found: map_formats.ImportedFile) -> None:
        self._session.show_file(found.file)
        self.imported.emit([translated(line) for line in found.told])

    def fetch(self, path: Path) -> None:
        """Open a map in a job, and show it in place of the one shown before, whatever that is."""
        title = self.tr("Opening “{0}”…").format(path.name)
        keeps = self.keeps_backups
        self._session.tasks.run(lambda _: _fetched(path, keeps=keeps), partial(self._show, path), title, dropped=_close)

    def _show(self, path: Path, found: "OpenFile | UserError") -> None:
        if isinstance(found, UserError):
            self.damaged.emit(str(path), translated(found))
        else:
            self._session.show_file(found)

    def tell_saved(self) -> None:
        """Show that everything is saved already, or else why something could not be saved."""
        if not self._session.flush_pending():
            return
        path = self._session.path
        if lost := self._session.file.look():
            self._session.notice.emit(lost)
        elif path:
            self._session.notice.emit(self.tr("Everything is saved already, in {0}").format(path))
        else:
            self._session.notice.emit(self.tr("Nothing to save"))

    def ask_copy(self) -> None:
        """Ask where to write a copy, and write it."""
        source = self._session.path
        first = str(self.folder() / (source.name if source else "map.argmap"))
        path, _ = QFileDialog.getSaveFileName(self._over, self.tr("Save a copy as"), first, self.tr("Maps (*.argmap)"))
        if path:
            self.copy(Path(path))

    def copy(self, path: Path) -> None:
        """Write a copy of the whole file, history and all; the map shown stays the one it was."""
        if path.suffix != ".argmap":
            path = path.with_name(path.name + ".argmap")
        try:
            if self._session.file.look():  # then the copy is all there is
                self._session.file.go_on_at(path)
            else:
                self._session.flush_pending()
                self._session.file.copy_to(path)
        except UserError as trouble:
            self._session.troubled.emit(translated(trouble))
        else:
            self._session.notice.emit(self.tr("A copy is saved as {0}").format(path))

    # --- sources

    def take(self, paths: Sequence[Path]) -> None:
        """Open a map, or add files as sources, as when they are dropped on the window.

        Several maps of other programs, or a folder of them, are read into files of their own.
        """
        foreign = [path for path in paths if path.is_dir() or map_formats.is_only_a_map(path)]
        if len(foreign) > 1 or any(path.is_dir() for path in foreign):
            self.open_all(foreign)
            paths = [path for path in paths if path not in foreign]
        maps = [path for path in paths if path.suffix.lower() == ".argmap" or map_formats.is_only_a_map(path)]
        sources = [path for path in paths if path not in maps]
        if maps:
            self.open(maps[0])
        if sources:
            self.add(sources)

    def ask_sources(self) -> None:
        """Ask which articles or threads to add."""
        with LOADING:
            from argmap.formats.source_file import kinds

        filters = [f"{translated(name)} ({' '.join(f'*{ending}' for ending in endings)})" for name, endings in kinds()]
        every = " ".join(f"*{ending}" for _, endings in kinds() for ending in endings)
        paths, _ = QFileDialog.getOpenFileNames(
            self._over,
            self.tr("Add articles or comment threads"),
            str(self.folder()),
            ";;".join([self.tr("All that can be read") + f" ({every})", *filters, self.tr("All files") + " (*)"]),
        )
        if paths:
            self.add([Path(path) for path in paths])

    def ask_address(self) -> None:
        """Ask for the web address of an article or a thread, and add it."""
        address, accepted = QInputDialog.getText(
            self._over, self.tr("Add from the web"), self.tr("Address of an article or a comment thread:")
        )
        if accepted and address.strip():
            self.add([address.strip() if "://" in address else f"https://{address.strip()}"])

    def add(self, addresses: Sequence[Path | str]) -> None:
        """Read files (paths) and web pages (texts) in a job, and add them as sources in one edit."""
        first = addresses[0]
        title = self.tr("Reading “{0}”…").format(first.name if isinstance(first, Path) else first)
        self._session.tasks.run(partial(_read, tuple(addresses)), self._add, title)

    def paste(self) -> None:
        """Add what is on the clipboard as a source."""
        self.add_copied(QGuiApplication.clipboard().mimeData())

    def add_copied(self, copied: QMimeData | None) -> None:
        """Add what was copied or dropped, formatted or plain, as a source. An empty clipboard may give None."""
        if copied is None or not (copied.text() or copied.html()).strip():
            self._session.troubled.emit(self.tr("There is no text on the clipboard."))
            return
        title = self.tr("Reading what was copied…")
        html, text = copied.html() if copied.hasHtml() else None, copied.text()
        self._session.tasks.run(lambda _: _copied(html, text), self._add, title)

    def _add(self, answer: "tuple[list[Gathered], list[str]]") -> None:
        files, troubles = answer
        session = self._session
        made: list[str] = []
        label = Message("Add %n source(s)", "", sum(len(file.sources) for file in files))
        if files and session.is_open:
            session.past.leave()  # they were wanted before one looked back
            with session.edit(label) as edit:
                _put(files, made, session.map, edit)
        elif files:
            title = " ".join(files[0].title.split())
            question = title if title.endswith("?") else ""  # a headline is no question: that is asked for
            self.new(question, [(label, partial(_put, files, made, None))], name=title)
        if made and session.document.find(made[0], Source):
            session.select(made[:1])
            self.added.emit()
            session.notice.emit(self.tr("{0}. Undo: Ctrl+Z").format(translated(label)))
        told = [*troubles, *(translated(notice) for file in files for notice in file.all_notices())]
        if told:
            session.troubled.emit(" ".join(told))

    def next_passage(self) -> None:
        """Show the selected claim's passage in the reader, and its next one on each further call."""
        claims = self._session.selected_claims()
        if claims and claims[0].passages:
            claim, place = self._cited
            place = (place + 1) % len(claims[0].passages) if claim == claims[0].id else 0
            self._cited = (claims[0].id, place)
            self._session.go_to_passage(claims[0].passages[place])


def _put(files: "Sequence[Gathered]", made: list[str], map: str | None, edit: "Edit") -> None:
    with LOADING:
        from argmap.formats.quotations.record_quotations import put_all

    for file in files:
        made.extend(put_all(edit, file, map).sources)


def open_sample(session: Session) -> None:
    """Import the sample into a file in the user's own folder, in a job, and show it."""
    label = Message("Open the sample")
    title = tr("Opening the sample…")
    session.tasks.run(lambda _: _sample(label), session.show_file, title, dropped=_close)


def _sample(label: str) -> "OpenFile":
    """Return a file with the unchanged sample: an existing one, or else a new one."""
    with LOADING:
        from argmap.formats.maps.map_file import read_sample
        from argmap.storage import new_file, open_file

    try:
        folder = paths.user_data() / "samples"
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = atomic_write.why(error)
        raise UserError(
            "The sample could not be written to the folder of your settings, because {why}.", why=why
        ) from error
    for path in paths.numbered(folder, "Sample", ".argmap"):
        if not path.exists():
            break
        try:
            file = open_file(path)
        except UserError:
            continue
        if not file.store.read_only and file.history.is_untouched():
            return file
        file.close()
    records = read_sample()
    return new_file(path, edits=[(label, lambda edit: edit.put_all(records))])


def _is_same(path: Path, shown: Path) -> bool:
    try:
        return path.resolve() == shown
    except (OSError, RuntimeError):  # a cycle of links: opening the file reports that
        return False


def opened(path: Path) -> "OpenFile":
    """Open a file in a job, with all that would hold up the window if it were only found out there."""
    with LOADING:
        from argmap.storage import open_file

    file = open_file(path)
    file.trees.make_all()
    file.history.made()
    return file


def _fetched(path: Path, *, keeps: bool) -> "OpenFile | UserError":
    """Open a file, and keep a copy of it where that is wanted; return the error of one that is damaged."""
    with LOADING:
        from argmap.storage import backups
        from argmap.storage.failures import Damaged

    try:
        file = opened(path)
    except Damaged as error:
        return error
    if keeps and not file.store.altered:
        backups.keep(file.store)
    return file


def _close(file: "OpenFile | UserError") -> None:
    if not isinstance(file, UserError):
        file.close()


def _copied(html: str | None, text: str) -> "tuple[list[Gathered], list[str]]":
    with LOADING:
        from argmap.formats.source_file import from_clipboard, of_one

    return [of_one(from_clipboard(html, text))], []


def _read(paths: tuple[Path | str, ...], cancellation: Cancellation) -> "tuple[list[Gathered], list[str]]":
    """Return what could be read, and in words why other files could not."""
    with LOADING:
        from argmap.formats.source_file import gather

    files, troubles = [], []
    for path in paths:
        cancellation.check()
        try:
            files.append(gather(path, cancellation))
        except UserError as trouble:
            troubles.append(translated(trouble))
    return files, troubles


def local_files(data: QMimeData) -> list[Path]:
    """Return the files on this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def show_folder(folder: Path) -> None:
    """Show a folder in the file manager of the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
