"""One open document in one window: what every part of the window reads, writes through, and listens to."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal

from argmap.errors import Trouble
from argmap.loading import LOADING
from argmap.model import commands
from argmap.model.change import Change
from argmap.model.document import Document, Edit
from argmap.model.history import History, Notes
from argmap.model.records import KINDS, Argument, Claim, Map, Placement
from argmap.model.tree import Tree, tree
from argmap.ui.jobs import Jobs

if TYPE_CHECKING:
    from argmap.picture.theme import Theme
    from argmap.storage import OpenFile


PAUSE = 1000
"""So many ms after the last edit all edits are brought into the one file, for others to copy or mail."""


class Session(QObject):
    """One open document in one window: its records, history, current map and selection.

    Selection, zoom and suggestions are not document: they are neither saved nor undone. Listeners never write.
    """

    changed = Signal(object)
    """A Change, after document, history and file have it."""
    selected = Signal(object)
    """The new selection, a tuple of ids."""
    map_shown = Signal(str)
    """The current map's id; empty where the document has no map."""
    notice = Signal(str)
    """Something to tell in the status bar."""
    troubled = Signal(str)
    """A Trouble in words: shown as a bar that does not block."""
    opened = Signal()
    """Another document is in this session (or none): show afresh."""
    passage_shown = Signal(str)
    """The reader goes to this passage and flashes it."""
    settling = Signal()
    """Whoever holds text that is being typed writes it down now."""
    themed = Signal()
    """There is another theme: draw afresh."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.document = Document()
        self.history = History(self.document, Notes())
        self.path: Path | None = None
        self.read_only = False
        self._why = ""
        self.is_open = False
        self.map: str | None = None
        self.selection: tuple[str, ...] = ()
        self._theme = "light"
        self._tree: Tree | None = None
        self._file: OpenFile | None = None
        self._writing = False
        self._settling = False
        self._stop: Callable[[], None] = lambda: None
        self._pause = QBasicTimer()

    # --- which document

    def show(self, document: Document, history: History | None = None) -> None:
        """Show a document that has no file (yet): its history is kept in memory unless given."""
        self._let_go()
        self._take(document, history or History(document, Notes()))

    def show_file(self, file: "OpenFile") -> None:
        """Show a file that has been opened; the session closes it when another comes."""
        self._let_go()
        self._file = file
        self.path = file.path
        self.read_only = file.store.read_only
        self._why = file.store.why_read_only
        self._take(file.document, file.history)
        self._pause.start(PAUSE, self)  # a new file comes with its first edits

    def open(self, path: Path) -> None:
        """Open a file and show it; a Trouble is told, and the document shown before stays.

        Small files only: the window opens files in a job and hands them to `show_file`.
        """
        with LOADING:
            from argmap.storage import open_file

        with self.told():
            self.show_file(open_file(path))

    def new(self, path: Path, question: str) -> None:
        """Make a new file with one map about a question, and show it; a Trouble is told."""
        with LOADING:
            from argmap.storage import new_file

        with self.told():
            file = new_file(path)
            with file.document.edit(self.tr("New map")) as edit:
                commands.add_map(edit, question)
            self.show_file(file)

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the file, history and all. Raises Trouble; without a file nothing is done."""
        self.settle()
        if self._file is not None:
            self._file.store.copy_to(path)

    def gather(self) -> None:
        """Bring all edits into the one file: they are safe without it, but may lie in a log beside the file."""
        self._pause.stop()
        if self._file is not None:
            self._file.store.settle()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Nothing has been edited for a while."""
        self.gather()

    def close(self) -> None:
        """Let go of the file; the session is empty afterwards."""
        if self.is_open:
            self._let_go()
            document = Document()
            self._take(document, History(document, Notes()))
            self.is_open = False
            self.opened.emit()

    def _let_go(self) -> None:
        self.settle()
        self._stop()
        self._stop = lambda: None
        self._pause.stop()
        file, self._file, self.path, self.read_only = self._file, None, None, False
        if file is not None:
            file.close()

    def _take(self, document: Document, history: History) -> None:
        self.document, self.history = document, history
        self._stop = document.subscribe(self._heard)
        self._tree = None
        self.is_open = True
        self.selection = ()
        self.map = next((m.id for m in self.maps()), None)
        self.opened.emit()

    # --- writing

    @contextmanager
    def edit(self, label: str, merge: str | None = None) -> Iterator[Edit]:
        """Open an edit of the document. A Trouble inside takes the whole edit back, is told, and goes no further.

        So what the block was to make may not be there afterwards: `select` and `show_map` leave out what is not.
        """
        self.settle()
        with self.told(), self.document.edit(label, merge) as edit:
            self._writing = True
            try:
                yield edit
            finally:
                self._writing = False
            if self.read_only:
                raise Trouble(self.why_read_only)

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell a Trouble that is raised inside, and let it go no further."""
        try:
            yield
        except Trouble as trouble:
            self.troubled.emit(str(trouble))

    def undo(self) -> None:
        """Take back the newest change, and say which."""
        self._step(self.history.undo, self.tr("Undone: {0}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was undone last, and say what."""
        self._step(self.history.redo, self.tr("Done again: {0}"), self.tr("There is nothing to redo."))

    def _step(self, step: Callable[[], str | None], told: str, nothing: str) -> None:
        self.settle()
        if self.read_only:
            self.troubled.emit(self.why_read_only)
            return
        with self.told():
            label = step()
            self.notice.emit(told.format(label) if label is not None else nothing)

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in one sentence."""
        return self._why or self.tr("This map is open in another window, so here it can only be read.")

    def settle(self) -> None:
        """Have text that is being typed written down now. Inside an edit nothing happens."""
        if not self._writing and not self._settling:
            self._settling = True
            try:
                self.settling.emit()
            finally:
                self._settling = False

    def _heard(self, change: Change) -> None:
        records = [record for step in change.steps.values() for record in step]
        if any(isinstance(record, Map | Placement | Argument) for record in records):
            self._tree = None
        before, shown = self.selection, self.map
        self.selection = tuple(id for id in before if self._is_there(id))
        if shown is None or self.document.find(shown, Map) is None:
            self.map = next((m.id for m in self.maps()), None)
        if self._file is not None:
            self._pause.start(PAUSE, self)
        self.changed.emit(change)
        if self.map != shown:
            self.map_shown.emit(self.map or "")
        if self.selection != before:
            self.selected.emit(self.selection)

    # --- looking

    def maps(self) -> list[Map]:
        """Return the document's maps in their order."""
        return sorted(self.document.all(Map), key=lambda m: (m.order, m.id))

    def tree(self) -> Tree | None:
        """Return how the current map hangs together, or None where there is no map. Kept until the next change."""
        if self._tree is None and self.map is not None:
            self._tree = tree(self.document, self.map)
        return self._tree

    def selected_claims(self) -> list[Claim]:
        """Return the selected claims, the primary one first."""
        found = (self.document.find(id, Claim) for id in self.selection)
        return [claim for claim in found if claim is not None]

    def selected_argument(self) -> Argument | None:
        """Return the argument that is selected first, or by which the primary claim is shown, or None."""
        if not self.selection:
            return None
        if argument := self.document.find(self.selection[0], Argument):
            return argument
        on_map = self.tree()
        return on_map.shown_by.get(self.selection[0]) if on_map else None

    def select(self, ids: Iterable[str]) -> None:
        """Select these things, the primary one first; what is not in the document is left out."""
        wanted = tuple(id for id in dict.fromkeys(ids) if self._is_there(id))
        if wanted != self.selection:
            self.settle()
            self.selection = tuple(id for id in wanted if self._is_there(id))
            self.selected.emit(self.selection)

    def show_map(self, map: str) -> None:
        """Show another map of the document; what is selected stays selected where it stands there too."""
        if map == self.map or self.document.find(map, Map) is None:
            return
        self.settle()
        self.map, self._tree = map, None
        self.map_shown.emit(map)
        standing = {p.claim for p in self.document.referrers(map, Placement)}
        self.select(id for id in self.selection if id in standing)

    def go_to_passage(self, passage: str) -> None:
        """Have the reader go to a passage."""
        self.passage_shown.emit(passage)

    def _is_there(self, id: str) -> bool:
        return any(self.document.find(id, kind) is not None for kind in KINDS.values())

    # --- looks

    @property
    def theme(self) -> "Theme":
        """The colors, fonts and distances of everything that is drawn."""
        with LOADING:
            from argmap.picture.theme import theme

        return theme(self._theme)

    @property
    def theme_name(self) -> str:
        """The theme's name: light or dark."""
        return self._theme

    def set_theme(self, name: str) -> None:
        """Draw everything with another theme from now on."""
        if name != self._theme:
            self._theme = name
            self.themed.emit()
