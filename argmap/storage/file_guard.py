"""Guard an open file: check before and after each write that no other program has moved, replaced or changed it."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, RootTransaction
from sqlalchemy.exc import SQLAlchemyError

from argmap.errors import CutOff, UserError
from argmap.model.change import Change, Update
from argmap.model.history import Entry
from argmap.model.records import Record
from argmap.storage import building, companions, failures, sqlite, temporary_files
from argmap.storage.file_watch import AWAY, Fate, Watch, cut_off
from argmap.storage.journal import newest_row
from argmap.storage.lock import Lock, Taken

_UNHARMED = AWAY | {Fate.REPLACED, Fate.UNREACHABLE, Fate.LOG_REMOVED, Fate.LOG_REPLACED}
"""Fates in which SQLite may still have everything open that was written, though under no name."""


class GuardedFile:
    """The part of a MapFile that checks whether the file is still as this program left it.

    The path is checked before and after each write. If it does not hold what was left there, this file is *cut off*:
    it raises CutOff instead of writing, continues in memory, and touches nothing at the path, until the file is back
    as it was or `go_on_at` gives it another. `in_memory` must return the records as the document has them.
    """

    def __init__(self, path: Path, connection: Connection, lock: Lock | None, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.in_memory: Callable[[], Mapping[str, Record]] | None = None
        self._connection = connection
        self._lock = lock
        self._closed = False
        self._prepared = self._in_log = False
        self._since: list[tuple[Entry, Change]] = []  # rows written since opening: what is left if the file is lost
        self._newest = 0
        self._pending: Update | None = None  # what the document has already, and the file not yet
        self._cut: CutOff | None = None
        self._watch: Watch | None = None
        self._version: int | None = None
        self._begin()

    def records(self) -> list[Record]:
        """Return all records that the file holds."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Start watching the file."""
        if not self.read_only:
            try:
                self._watch = Watch(self.path, with_log=sqlite.looks_beside(self._connection))
            except OSError as error:
                raise UserError(
                    "“{file}” could not be read: {reason}.", file=self.path.name, reason=str(error.strerror)
                ) from error
            self._version = sqlite.data_version(self._connection)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Begin a transaction that reads the file, or the copy in memory once it was cut off."""
        self._clear_way()
        with failures.reading(self.path), self._connection.begin():
            yield self._connection

    @contextmanager
    def writing(self, update: Update) -> Iterator[Connection]:
        """Begin a transaction that writes a change. Raises CutOff, before or after it, if the file is not ours."""
        self._pending = update
        try:
            self._clear_way()
            self.raise_where_cut_off()
            self._prepare()
            try:
                with failures.writing(self.path), self._transaction():
                    yield self._connection
            except CutOff:
                raise
            except BaseException:
                self._look_after_writing()  # at the reason of it, perhaps
                raise
            self._look_after_writing()
        finally:
            self._pending = None

    def _clear_way(self, *, closing: bool = False) -> None:
        """Rename companion files that appeared since the file was opened: SQLite would trust them.

        While the log is in use, SQLite looks for a journal only on closing. Raises UserError if one cannot be renamed.
        """
        if self._watch is None or self._cut is not None or not sqlite.looks_beside(self._connection):
            return
        in_log = self._in_log or self._watch.says_log
        if (closing or not in_log) and (strays := companions.come_since(self.path, in_log=in_log)):
            if self._watch.is_being_changed():
                return  # then SQLite leaves them alone, too
            try:
                temporary_files.set_aside(strays)
            except OSError as error:
                raise companions.in_the_way(self.path, strays, error) from error

    def _transaction(self) -> RootTransaction:
        """Begin a transaction for writing. Raises CutOff if another program has written meanwhile."""
        begun = self._connection.begin()
        version = sqlite.data_version(self._connection)
        if version == self._version:
            return begun
        begun.rollback()
        if not self._is_mine():
            raise self._cut_off(Fate.CHANGED)
        self._version = version
        return self._connection.begin()

    def _wrote(self, entry: Entry, change: Change) -> None:
        """Record a row that has been written."""
        self._since.append((entry, change))
        self._newest = entry.seq

    def _look_after_writing(self) -> None:
        if self._watch is not None:
            fate = self._watch.note_writing(in_log=self._in_log)
            if fate is not None:
                raise self._cut_off(fate)

    def _prepare(self) -> None:
        """Prepare the file for writing at the first edit, so that a file that is only viewed does not change at all."""
        if self._watch is None:
            return
        first = not self._prepared
        if first:
            self._make_ready()
        with failures.writing(self.path):
            if first:
                sqlite.prepare_to_write(self._connection)
                self._in_log = sqlite.has_log(self._connection)
            if sqlite.begin_log(self._connection, self._watch.log_salts, self._watch.log_size) or first:
                self._prepared = True
                self._version = sqlite.data_version(self._connection)
                self._watch.note()

    def _make_ready(self) -> None:
        """Replace a connection that cannot write."""

    def why_cut_off(self) -> str:
        """Check whether the file is as this program left it; return "", or why nothing more is saved in it."""
        try:
            self.raise_where_cut_off()
        except CutOff as cut:
            return cut.message
        return ""

    def raise_where_cut_off(self) -> None:
        """Raise CutOff if the file is not as this program left it. Reconnect if it is back as it was."""
        if self._watch is None or self._closed:
            return
        if self._cut is not None:
            if not self._come_back():
                raise self._cut
        elif fate := self._fate(self._watch):
            cut = self._cut_off(fate)
            if not self._come_back():  # as when a sync program has put the same file there once more
                raise cut

    @property
    def has_news(self) -> bool:
        """Return whether something has been written since the file was opened."""
        return bool(self._since)

    def let_name_go(self) -> None:
        """After being cut off, release the lock for others. It is taken again when the file comes back."""
        if self._cut is not None and self._lock is not None:
            self._lock.release()
            self._lock = None

    def looks_cut_off(self) -> bool:
        """Return whether the answer of `why_cut_off` may have changed. For any thread: a lost drive may be slow."""
        watch = self._watch
        if watch is None or self._closed:
            return False
        return watch.is_back() if self._cut is not None else watch.look() is not None

    def _fate(self, watch: Watch) -> Fate | None:
        fate = watch.look()
        if fate not in (None, Fate.OVERWRITTEN, Fate.LOG_CHANGED):
            return fate
        if not sqlite.looks_beside(self._connection):  # nor at what becomes of the file
            changed = fate is Fate.OVERWRITTEN and watch.was_written_by_sqlite(in_log=False)
            return Fate.CHANGED if changed else fate
        try:
            self._clear_way()
        except UserError:
            return fate
        version = sqlite.data_version(self._connection) if fate else self._version
        if version in (None, self._version):
            return fate
        if fate is Fate.OVERWRITTEN and not watch.was_written_by_sqlite(in_log=self._prepared and self._in_log):
            return fate
        if self._is_mine():  # a tool may have brought the log into the file, and changed nothing
            self._version = version
            watch.note()
            return None
        return Fate.CHANGED

    def _is_mine(self) -> bool:
        """Return whether the file holds exactly the records of the document."""
        try:
            with self._connection.begin():
                newest = newest_row(self._connection)
            if newest != self._newest or self.in_memory is None:
                return False
            return {record.id: record for record in self.records()} == self._mine()
        except (UserError, SQLAlchemyError):
            return False

    def _cut_off(self, fate: Fate) -> CutOff:
        """Continue in memory and leave the path alone: nothing of ours may act on what lies there now."""
        watch = self._watch
        assert watch is not None
        self._cut = cut_off(self.path, fate)
        old = self._connection
        unharmed = fate in _UNHARMED and watch.holds_what_was_left()
        self._connection = self._rescued(old if unharmed or fate is Fate.CHANGED else None)
        if fate is Fate.CHANGED:  # the log is the other program's as well, and SQLite's to bring in
            sqlite.close(old)
        elif fate in AWAY and unharmed and watch.log_may_close():
            sqlite.become_one_file(old)  # wherever it is now, it shall hold what was saved in it
            sqlite.close(old)
            watch.let_go(ours=True)
        else:
            if fate is not Fate.UNREACHABLE:
                sqlite.forget_log(old)
            sqlite.abandon(old)
            if fate is not Fate.UNREACHABLE:
                watch.remove_log()
        watch.let_go()
        return self._cut

    def _mine(self) -> dict[str, Record]:
        """Return the records of the document without the change that is being written."""
        mine = dict(self.in_memory()) if self.in_memory else {}
        for id, (before, _) in self._pending.records.items() if self._pending else ():
            if before is None:
                mine.pop(id, None)
            else:
                mine[id] = before
        return mine

    def _rescued(self, old: Connection | None) -> Connection:
        records = self._mine().values()
        if old is not None:
            with suppress(sqlite3.Error, SQLAlchemyError):
                return building.in_memory(old, records if self.in_memory else None, self._since, self._newest)
        return building.in_memory(None, records, self._since, self._newest)

    def _come_back(self) -> bool:
        """Reconnect to the file if it is back as it was; return whether it is."""
        assert self._watch is not None
        if not self._watch.is_back():
            return False
        mine, cut = self._connection, self._cut
        try:
            self._lock = self._lock or Lock(self.path)
            self._connection = sqlite.connect(self.path)
            if self._is_mine():
                there, self._connection = self._connection, mine
                self._take(self.path, there, self._lock)
                return True
            sqlite.abandon(self._connection)
        except (UserError, Taken, sqlite3.Error, OSError):
            pass
        self._connection, self._cut = mine, cut
        return False

    def _take(self, path: Path, connection: Connection, lock: Lock | None) -> None:
        sqlite.close(self._connection)
        if self._lock is not None and lock is not self._lock:
            self._lock.release()
        self.path, self._connection, self._lock = path, connection, lock
        self._cut, self._prepared = None, False
        self._begin()

    def checkpoint(self) -> None:
        """Write all edits from the log into the file itself, so that it can be copied or mailed while it is open.

        Edits are safe without it, but may lie in the log beside the file (`-wal`) until it is closed. Worth calling a
        moment after the last edit, and when the window is left. Takes some milliseconds and raises nothing.
        """
        if self._prepared and self._watch is not None and not self.why_cut_off() and self._prepared:
            sqlite.checkpoint(self._connection)
            self._watch.note()
