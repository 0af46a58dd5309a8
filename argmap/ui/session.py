"""One open document in one window: what every part of the window reads, writes through, and listens to."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from argmap.errors import CutOff, UserError
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.change import Change, Update
from argmap.model.document import Document, Edit
from argmap.model.history import History, MemoryJournal
from argmap.model.label import Label
from argmap.model.pending_claim import Typed
from argmap.model.records import KINDS, Argument, Claim, Map, Placement
from argmap.model.tree import Tree
from argmap.model.trees import Trees
from argmap.picture.translation import translated
from argmap.ui.blind import Blind
from argmap.ui.past import Past
from argmap.ui.session_file import SessionFile
from argmap.ui.spell_checking import Spelling
from argmap.ui.stepping import Stepping
from argmap.ui.tasks.runner import Tasks
from argmap.ui.tasks.work_in_turns import Turns, is_large
from argmap.ui.unsaved_words import UnsavedWords
from argmap.ui.view_folds import ViewFolds

if TYPE_CHECKING:
    from argmap.picture.theme import Theme
    from argmap.storage import OpenFile
    from argmap.storage.opening import FirstEdit


class Session(QObject):
    """One open document in one window: its records, history, current map and selection.

    Selection, zoom and suggestions are not part of the document, so neither saved nor undone. Listeners never write.
    """

    changed = Signal(object)
    """An Update, emitted after document, history and file have it."""
    selected = Signal(object)
    """The new selection, a tuple of ids."""
    map_shown = Signal(str)
    """The current map's id; empty where the document has no map."""
    notice = Signal(str)
    """A message for the status bar."""
    troubled = Signal(str)
    """The text of a UserError, to be shown in a bar that does not block."""
    opened = Signal()
    """The session has another document, or none: everything must be shown anew."""
    passage_shown = Signal(str)
    """The reader should scroll to this passage and flash it."""
    flushing = Signal()
    """Every field with text that is being typed must save it now."""
    themed = Signal()
    """The theme has changed: everything must be drawn anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self.troubled.emit, self)
        self.turns = Turns(lambda: is_large(self.document), self)
        """What parts of the window do a little later, in turn."""
        self.document = Document()
        self.history = History(self.document, MemoryJournal())
        self.file = SessionFile(self)
        self.held = UnsavedWords(self)
        self.folds = ViewFolds(self, self)
        self.is_open = False
        self.map: str | None = None
        self.selection: tuple[str, ...] = ()
        self.typed: Typed | None = None
        """The new claim that is being typed. Nothing is selected meanwhile, so that nothing else is acted on."""
        self.may_leave: Callable[[], bool] = lambda: True
        """Asks whether to go on to another document, or to close, without words that could not be saved."""
        self.refused = 0
        """The number of edits refused so far."""
        self.trouble = ""
        """Why the last of them could not be made."""
        self.author = ""
        self._before_typing: tuple[str, ...] = ()
        self._theme = "light"
        self.trees = Trees(self.document)
        self.past = Past(self, self)
        self.blind = Blind(self, self)
        self.spelling = Spelling(self, self)
        self._tree: Tree | None = None
        self._writing = False
        self._flushing = False
        self._stepping = Stepping(self, self)
        self._stop: Callable[[], None] = lambda: None
        self.file.moved.connect(self._moved)
        self.held.refused.connect(self._tell_held)
        self.folds.changed.connect(self._refold)

    # --- which document

    @property
    def path(self) -> Path | None:
        """The path of the file, or None."""
        return self.file.path

    @property
    def read_only(self) -> bool:
        """True if the document cannot be changed: for its file, or because it is shown as it was."""
        return self.file.read_only or self.past.is_open

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in one sentence."""
        return self.past.why_read_only if self.past.is_open else self.file.why_read_only

    def show(self, document: Document, history: History | None = None) -> None:
        """Show a document that has no file (yet): its history is kept in memory unless given."""
        if not self.may_go():
            return
        self._let_go()
        self._take(document, history or History(document, MemoryJournal()))

    def show_file(self, file: "OpenFile") -> None:
        """Show a file that has been opened; the session closes it when another is shown.

        Where words could not be saved and the user would rather stay with them, the file is closed at once.
        """
        if not self.may_go():
            file.close()
            return
        self._let_go()
        self.file.take(file)
        self._take(file.document, file.history, file.trees)

    def open(self, path: Path) -> None:
        """Open a file and show it; a UserError is reported, and the present document is kept.

        Small files only: the window opens files in a job and hands them to `show_file`.
        """
        with LOADING:
            from argmap.storage import open_file

        with self.report_errors():
            self.show_file(open_file(path))

    def new(self, path: Path, question: str, then: "Sequence[FirstEdit]" = ()) -> None:
        """Create a file with one map about a question, apply the edits of `then`, and show it.

        A UserError is reported; then no file is created.
        """
        with LOADING:
            from argmap.storage import new_file

        if not self.may_go():
            return
        with self.report_errors():
            first = (Message("New map"), partial(map_commands.add_map, question=question))
            self.show_file(new_file(path, self.author or None, edits=[first, *then]))

    def sign_as(self, author: str) -> None:
        """Note changes in the history under this name from now on; "" is the login name."""
        self.author = self.document.author = author

    def _moved(self) -> None:
        self.history = self.file.history or self.history
        # No record has changed, but what can be undone may have.
        self.changed.emit(Update(Change(Label(Message("Save a copy")), {}), {}))

    def close(self) -> None:
        """Close the file; the session is empty afterwards."""
        if self.is_open:
            self._let_go()
            document = Document()
            self._take(document, History(document, MemoryJournal()))
            self.spelling.close()
            self.is_open = False
            self.opened.emit()

    def _let_go(self) -> None:
        self.flush_pending()
        self.past.drop()
        self.blind.drop()
        self._stop()
        self._stop = lambda: None
        self.file.let_go()

    def _take(self, document: Document, history: History, trees: Trees | None = None) -> None:
        self.document, self.history, self.trees = document, history, trees or Trees(document)
        document.author = self.author
        self._stop = document.subscribe(self._on_change)
        self._tree = None
        self.is_open = True
        self.selection = ()
        self.typed = None
        self.map = next((m.id for m in self.maps()), None)
        self.spelling.begin()
        self.folds.begin(m.id for m in self.maps() if self.path is not None)
        self.opened.emit()

    # --- writing

    @contextmanager
    def edit(self, label: Label | str, merge: str | None = None) -> Iterator[Edit]:
        """Open an edit of the document. A UserError inside rolls the whole edit back, is reported, and is not raised.

        If the edit is refused, the records it created do not exist; `select` and `show_map` ignore unknown ids.
        """
        stuck = not self._flushing and not self.flush_pending()
        with self.report_errors(), self.blind.own.edit(label, merge) as edit:
            self._writing = True
            try:
                yield edit
            finally:
                self._writing = False
            if self.read_only:
                raise UserError(self.why_read_only)
            if stuck:
                raise UserError(self.held.sentence)
            self.blind.check(edit)

    @contextmanager
    def report_errors(self) -> Iterator[None]:
        """Report a UserError raised inside the block instead of raising it."""
        try:
            yield
        except UserError as trouble:
            self.refused += 1
            self.trouble = translated(trouble)
            if isinstance(trouble, CutOff):
                self.file.part(self.trouble)
            elif self.trouble != self.held.sentence:  # that one is reported already
                self.troubled.emit(self.trouble)

    def _tell_held(self) -> None:
        """Report words that could not be saved, or, if the file is lost, that nothing is saved any more."""
        if self.file.lost:
            self.file.part(self.file.lost)
        else:
            self.troubled.emit(self.held.sentence)

    def undo(self) -> None:
        """Undo the newest change and show its label; the step that created the document cannot be undone."""
        self._stepping.undo()

    def redo(self) -> None:
        """Redo the change that was undone last and show its label."""
        self._stepping.redo()

    # --- words that are being typed

    def flush_pending(self) -> bool:
        """Save text that is being typed; return whether all of it was saved. Failures are reported.

        Inside an edit nothing happens.
        """
        if not self._writing and not self._flushing:
            self._flushing = True
            try:
                self.flushing.emit()
            finally:
                self._flushing = False
        return not self.held

    def may_go(self) -> bool:
        """Return whether this document can be closed: everything typed is saved, or the user agrees to lose it."""
        if self.flush_pending():
            return True
        if not self.may_leave():
            return False
        self.held.drop()
        return True

    def start_typing(self, typed: Typed) -> None:
        """Set the new claim that is being typed, or its changed argument: nothing is selected meanwhile."""
        if self.typed is None:
            self._before_typing = self.selection
        self.typed, self.selection = typed, ()
        self.selected.emit(())

    def stop_typing(self, made: str | None = None) -> None:
        """End typing on the map. Select the new claim, or else what was selected before."""
        wanted = [made] if made is not None else self._before_typing if self.typed is not None else self.selection
        chosen = tuple(id for id in wanted if self._is_there(id))
        if chosen != self.selection or self.typed is not None:
            self.typed, self.selection = None, chosen
            self.selected.emit(chosen)

    def _on_change(self, update: Update) -> None:
        if self.past.is_open:
            self.past.follow(update)
            return
        if self.blind.is_on:
            update = self.blind.follow(update)
        else:
            self.trees.follow(update)
        self.file.gather_soon()
        self._tree = None if update.touches(Map, Placement, Argument) else self._tree  # which the folds look at
        self.folds.follow(update)
        self._tell(update)

    def turn_to(self, document: Document, trees: Trees, update: Update) -> None:
        """Show another state of the document, which differs from the one that is shown by an update."""
        self.document, self.trees = document, trees
        self._tell(update)

    def _tell(self, update: Update) -> None:
        self.spelling.follow(update)
        if update.touches(Map, Placement, Argument):
            self._tree = None
        before, shown = self.selection, self.map
        self.selection = tuple(id for id in before if self._is_there(id))
        if shown is None or self.document.find(shown, Map) is None:
            self.map = next((m.id for m in self.maps()), None)
        self._refold()
        self.changed.emit(update)
        if self.map != shown:
            self.map_shown.emit(self.map or "")
        if self.selection != before:
            self.selected.emit(self.selection)

    # --- looking

    def maps(self) -> list[Map]:
        """Return the document's maps in their order."""
        return sorted(self.document.all(Map), key=lambda m: (m.order, m.id))

    def tree(self) -> Tree | None:
        """Return the current map with the folds of the view, or None where there is none; kept until it changes."""
        if self._tree is None and self.map is not None and self.document.find(self.map, Map) is not None:
            self._tree = self.folds.over(self.trees.of(self.map))
        return self._tree

    def _refold(self) -> None:
        if self._tree is not None:
            self._tree = self.folds.over(self._tree)

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
        if wanted != self.selection or self.typed is not None:
            if self.flush_pending():  # else keys go on acting on the claim that is typed
                self.selection = tuple(id for id in wanted if self._is_there(id))
                self.folds.show(self.selection)
            self.selected.emit(self.selection)

    def show_map(self, map: str) -> None:
        """Show another map of the document; selected claims that are on it, too, stay selected."""
        if map == self.map or self.document.find(map, Map) is None:
            return
        if not self.flush_pending():
            return
        self.map, self._tree = map, None
        self.map_shown.emit(map)
        standing = {p.claim for p in self.document.referrers(map, Placement)}
        self.select(id for id in self.selection if id in standing)

    def go_to_passage(self, passage: str) -> None:
        """Show a passage in the reader."""
        self.passage_shown.emit(passage)

    def _is_there(self, id: str) -> bool:
        return any(self.document.find(id, kind) is not None for kind in KINDS.values())

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
