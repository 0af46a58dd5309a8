"""Changes of the open file by other programs: they are noticed, shown in a bar, and a copy is offered."""

import re
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from argmap import paths
from argmap.errors import UserError
from argmap.picture.translation import translated
from argmap.ui.session import Session
from argmap.ui.shell.files import Files
from argmap.ui.shell.following import Following
from argmap.ui.tasks.runner import Tasks
from argmap.ui.widgets.icons import IconLabel
from argmap.ui.widgets.message_bar import announce

_QUIET = 150
"""Milliseconds after the last event until the file is checked: programs write in several steps."""


_NARROW = 640
"""The width, in pixels, below which the bar puts its buttons under the words."""
_LONG_WORD = re.compile(r"\S{24}")


class FileChangesBar(QFrame):
    """The bar over the map while nothing more is saved in its file, with buttons for what the user can do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._said = ""
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.keep = QPushButton(self.tr("&Keep mine as a copy…"))
        self.other = QPushButton(self.tr("Show the &other"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(10)
        told = QHBoxLayout()
        told.setSpacing(10)
        told.addWidget(IconLabel("trouble", 20))
        told.addWidget(self._text, 1)
        self._row.addLayout(told, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.keep, self.other):
            button.setAutoDefault(True)  # Enter presses it, as the space bar does
            buttons.addWidget(button)
        self._row.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """The text of the bar."""
        return self._said

    def tell(self, text: str, name: str) -> None:
        """Show why nothing more is saved in the file of this name; screen readers read it aloud, each time."""
        if text != self.text or self.isHidden():
            self._said = text
            self._text.setText(_LONG_WORD.sub("\\g<0>\u200b", text))  # a name without spaces shall not widen the window
            self.setAccessibleName(text)
            self.keep.setAccessibleName(self.tr("Keep my version of “{0}” as a copy").format(name))
            self.other.setAccessibleName(self.tr("Show what is in “{0}” now").format(name))
            self.show()
        announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow bar has its buttons below the words."""
        beside = event.size().width() >= _NARROW
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
        super().resizeEvent(event)


class FileChanges(QObject):
    """A watch over the file of a session, with the commands for a file that another program has changed."""

    told = Signal()
    """The bar shows what has happened to the file."""
    left = Signal()
    """The bar is hidden while the focus was in it."""

    def __init__(self, session: Session, files: Files, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._files, self._over = session, files, over
        files.other_wanted.connect(self.show_other)
        self.bar = FileChangesBar()
        self.bar.keep.clicked.connect(self.ask_keep)
        self.bar.other.clicked.connect(self.show_other)
        self._tasks = Tasks(parent=self)  # of its own: a look at a file is not shown, nor is its failure
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._quiet.start)
        self._watcher.directoryChanged.connect(self._quiet.start)
        self._session.file.parted.connect(self._tell)
        self._session.held.released.connect(self._forget_words)
        self._session.opened.connect(self._renew)
        self._session.file.moved.connect(self._renew)
        self._session.file.keep_copy = self.keep_silently
        self.following = Following(session, files.fetch, self)

    # --- noticing

    @property
    def is_looking(self) -> bool:
        """True while the file is being checked."""
        return bool(self._tasks.running())

    def look(self) -> None:
        """Check the file in a thread, because a drive that is gone may answer slowly."""
        if self._session.path is None or self._session.read_only:
            return
        if self.is_looking:
            self._quiet.start()
        else:
            looker = self._session.file.looker()
            self._tasks.run(lambda _: looker(), self._looked)

    def _looked(self, news: bool) -> None:  # noqa: FBT001 - what the work returned
        if news:
            self._session.file.look()
        self._watch()
        self._offer_other()

    def _renew(self) -> None:
        self.bar.setVisible(bool(self._session.file.lost))
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._watch()

    def _watch(self) -> None:
        """Watch the file and its folder; one that was gone and is there again is not watched any more by itself."""
        path = self._session.path
        if path is not None and not self._session.read_only:
            watched = {*self._watcher.files(), *self._watcher.directories()}
            if missing := [p for p in (str(path), str(path.parent)) if p not in watched]:
                self._watcher.addPaths(missing)

    def _tell(self, lost: str) -> None:
        path = self._session.path
        if not lost or path is None:
            had_focus = self.bar.isAncestorOf(self._over.focusWidget() or self._over)
            self.bar.hide()
            if had_focus:
                self.left.emit()
            if self._session.held:  # these words can be saved now
                QTimer.singleShot(0, self._session, self._session.flush_pending)
            return
        self.told.emit()  # one bar about it is enough
        if self.bar.isHidden():
            self.bar.other.hide()
            self._offer_other()
        self.bar.tell(f"{lost} {self._session.held.remedy}".rstrip(), path.name)

    def _forget_words(self) -> None:
        """Remove the sentence about waiting words from the bar once they are cancelled."""
        if self._session.file.lost and not self._session.held:
            self._tell(self._session.file.lost)

    def _offer_other(self) -> None:
        """Offer to show what is there now only where it looks like a map."""
        path = self._session.path
        if self._session.file.lost and path is not None:
            self._tasks.run(lambda _: _is_map(path), self.bar.other.setVisible)

    # --- what can be done

    def ask_keep(self) -> bool:
        """Ask for a name, write the document there and continue in that file; return whether that was done."""
        path = self._session.path
        if path is None:
            return False
        chosen, _ = QFileDialog.getSaveFileName(
            self._over, self.tr("Keep mine as a copy"), str(self._free_path(path)), self.tr("Maps (*.argmap)")
        )
        return bool(chosen) and self.keep(Path(chosen))

    def keep(self, path: Path) -> bool:
        """Write the document as a copy and continue there; return whether that was done. A UserError is shown."""
        if path.suffix != ".argmap":
            path = path.with_name(path.name + ".argmap")
        try:
            self._session.file.go_on_at(path)
        except UserError as trouble:
            self._session.troubled.emit(translated(trouble))
            return False
        self._session.notice.emit(self.tr("Kept as {0}; your edits are saved there from now on.").format(path))
        return True

    def show_other(self) -> None:
        """Open the file that is there now, after keeping edits made here in a copy beside it."""
        path = self._session.path
        if path is None or not self._session.file.look():
            return
        if not self._session.flush_pending() or self._session.file.has_news:
            self.keep_silently()
            if self._session.file.lost:
                self._session.troubled.emit(self.tr("Your version could not be kept, so it stays here."))
                return
        else:
            self._session.file.let_name_go()
        self._files.fetch(path)

    def keep_silently(self) -> None:
        """Keep the document beside the file, under a free name, before another is opened: nothing is ever lost."""
        path = self._session.path
        if path is None:
            return
        for folder in (path.parent, self._files.folder()):
            try:
                copy = self._free_path(folder / path.name)
                self._session.file.go_on_at(copy)
            except (UserError, OSError):
                continue
            text = self.tr("Your version is kept as “{0}”.").format(copy.name)
            QTimer.singleShot(0, self, partial(self._session.notice.emit, text))
            return

    def _free_path(self, path: Path) -> Path:
        name = self.tr("{0} (my copy)").format(path.stem)
        return next(found for found in paths.numbered(path.parent, name, ".argmap") if not found.exists())


def _is_map(path: Path) -> bool:
    """Return whether the file at a path looks like a map."""
    from argmap.storage import looks_like_a_map

    return looks_like_a_map(path)
