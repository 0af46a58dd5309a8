"""The .argmap file: create, open, lock, copy, close. Its content is read and written by the journal."""

import getpass
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from argmap.atomic_write import hidden_name, sync_folder
from argmap.errors import UserError
from argmap.message import Message
from argmap.model.change import Change, Update
from argmap.model.history import Entry
from argmap.model.records import Record
from argmap.storage import building, companions, failures, migrations, sqlite, temporary_files
from argmap.storage.companions import Beside
from argmap.storage.file_guard import GuardedFile
from argmap.storage.journal import DatabaseJournal, count_records, newest_row
from argmap.storage.lock import Lock, Taken, lock_name
from argmap.storage.schema import MOST_RECORDS
from argmap.storage.write_right import OPEN_ELSEWHERE, lock_for_copy, right_to_write


class MapFile(GuardedFile):
    """An open .argmap file: its journal, and the records as the journal has left them. For one thread.

    `why_read_only` gives the reason for `read_only` in one sentence for the user. `notice` names files beside this one
    that were ignored because this program did not leave them there; otherwise it is empty.
    """

    def __init__(self, path: Path, connection: Connection, lock: Lock | None, author: str, why_read_only: str) -> None:
        """Wrap the connection and lock prepared by `create` and `open`."""
        super().__init__(path, connection, lock, read_only=bool(why_read_only))
        self.why_read_only = why_read_only
        self.notice = ""
        self._notices = False
        self._beside = Beside()
        self._stamp: tuple[int, ...] = ()
        self._count = 0
        self._journal = DatabaseJournal(self, author)

    @classmethod
    def create(
        cls,
        path: Path | str,
        author: str | None = None,
        records: Iterable[Record] = (),
        journal: Sequence[tuple[Entry, Change]] = (),
    ) -> "MapFile":
        """Create a file with these records and rows of the journal, completely or not at all, and open it.

        Raises UserError if the name is taken (except by an empty file) or no file can be created. `author` is the name
        that the journal gives to changes, by default the user's login name.
        """
        path = check_new(path)
        lock, connection = None, None
        half = hidden_name(path, "new")
        try:
            lock = Lock(path)
            try:
                temporary_files.clear(half)
                with failures.making(path):
                    building.make_file(half, records, journal)
                temporary_files.give_name(half, path)
                sync_folder(path.parent)
            finally:
                with suppress(OSError):
                    temporary_files.clear(half)
            with failures.writing(path):
                connection = sqlite.connect(path)
            store = cls(path, connection, lock, login() if author is None else author, "")
            with failures.reading(path):
                store._check_tables()
            return store
        except BaseException as error:
            if connection:
                sqlite.close(connection)
            if lock:
                lock.release()
            if isinstance(error, FileExistsError):
                raise _name_taken(path) from error
            if isinstance(error, OSError | Taken):
                raise _not_made(path, error) from error
            raise

    @classmethod
    def open(cls, path: Path | str, author: str | None = None) -> "MapFile":
        """Open a file; read-only if another window has it open or nothing can be written.

        Raises UserError if there is none, or it is not an argmap file, damaged, too large, or made by a newer version.
        A file of an older format is backed up and migrated.

        A stranger's files beside it never act on this file or another (see `companions`): the file is read as it was
        mailed, nothing in its folder changes before the first edit, and `notice` names them.
        """
        path = sqlite.resolved(path)
        sqlite.look_at(path)
        lock, why = right_to_write(path)
        connection, beside = None, Beside()
        try:
            if why != OPEN_ELSEWHERE:
                sqlite.look_into(path)
            stamp = _stamp(path)
            beside = companions.look(path, shared=why == OPEN_ELSEWHERE)
            if not (lock or why):
                beside = beside.with_stray(lock_name(path))
            if beside.ours and beside.foreign:  # recovering changes the folder anyway
                if why:
                    raise companions.in_the_way(path, beside.foreign)
                lock = _move_aside(path, beside.foreign, lock)
            with failures.reading(path):
                connection = _connect(path, beside, lock, why)
                damage = sqlite.damage(connection)
                connection.rollback()
            if damage:
                raise failures.damaged(path, damage)
            connection = migrations.bring_up_to_date(connection, path, None if beside.alone else lock)
            store = cls(path, connection, lock, login() if author is None else author, why)
            with failures.reading(path):
                store._check_tables()
            if store._count > MOST_RECORDS:
                raise UserError(
                    "“{file}” holds more than {most} records, so it was not opened.",
                    file=path.name,
                    most=MOST_RECORDS,
                )
            store._beside, store._stamp, store.notice = beside, stamp, companions.notice(path, beside.told)
            return store
        except BaseException as error:
            if connection:
                sqlite.close(connection)
            if lock:
                lock.release()
            if beside.alone and beside.told and isinstance(error, failures.Damaged):
                raise companions.indispensable(path, beside.told) from error
            raise

    @property
    def left_out(self) -> tuple[Path, ...]:
        """Return the ignored files beside this one that may hold something."""
        return self._beside.told if self._beside.alone else ()

    def _check_tables(self) -> None:
        with self._connection.begin():
            if odd := sqlite.odd_table(self._connection):
                raise ValueError(odd)
            self._count = count_records(self._connection)
            self._newest = newest_row(self._connection)

    def records(self) -> list[Record]:
        """Return all records, each checked by itself. Raises UserError where the file is damaged."""
        if self._watch is not None and self.in_memory is None:
            with self.reading() as connection:
                self._version = sqlite.data_version(connection)
        found = self._journal.records()
        if self._journal.altered and not self._notices:
            self._notices = True
            told = Message(
                "%n record(s) of “{file}” (is/are) not as argmap saved (it/them); “argmap check” tells which.",
                "",
                len(self._journal.altered),
                file=self.path.name,
            )
            self.notice = f"{self.notice} {told}" if self.notice else told
        return found

    @property
    def altered(self) -> frozenset[str]:
        """Return the ids of records that were not as they were saved when the file was opened, or were missing."""
        return self._journal.altered

    def altered_rows(self) -> list[int]:
        """Return the numbers of the rows of the journal that are not as they were saved, or are missing."""
        return self._journal.altered_rows()

    def snapshot(self) -> tuple[int, list[Record]]:
        """Return all records and the number of the newest row of the journal, 0 if there is none."""
        return self._journal.snapshot()

    def entries(self) -> list[Entry]:
        """Return the rows of the journal, oldest first."""
        return self._journal.entries()

    def change(self, seq: int) -> Change:
        """Return the change of a row of the journal. Raises UserError where the row is missing or damaged."""
        if self._cut is not None:
            self.raise_where_cut_off()
        return self._journal.change(seq)

    def changes(self, first: int, last: int) -> list[Change]:
        """Return the changes of the rows from one to another, oldest first. Raises UserError as `change` does."""
        if self._cut is not None:
            self.raise_where_cut_off()
        return self._journal.changes(first, last)

    def changes_since(self, seq: int) -> list[tuple[Entry, Change]]:
        """Return the rows that came after a row of the journal, with their changes; 0 for all."""
        return self._journal.changes_since(seq)

    def append(self, update: Update, at: datetime, undoes: int | None = None, joins: int | None = None) -> Entry:
        """Write a change and its row of the journal, which have reached the disk on return.

        Raises UserError where that fails; then nothing of it is in the file.
        """
        entry = self._journal.append(update, at, undoes, joins)
        self._wrote(entry, update.change)
        return entry

    @contextmanager
    def writing(self, update: Update) -> Iterator[Connection]:
        """Begin a transaction that writes a change. Raises UserError if the file is read-only or full."""
        if self.read_only:
            raise UserError(self.why_read_only)
        pairs = update.records.values()
        total = self._count + sum(before is None for before, _ in pairs) - sum(after is None for _, after in pairs)
        if total > max(MOST_RECORDS, self._count):
            raise UserError(
                "This was not done, because a file can hold no more than {most} records.",
                most=MOST_RECORDS,
            )
        with super().writing(update) as connection:
            yield connection
        self._count = total

    def _make_ready(self) -> None:
        if self._beside.alone:
            self._take_over()

    def _take_over(self) -> None:
        """Rename foreign files beside a file that was read alone, and connect to it for writing."""
        beside = companions.look(self.path)
        if beside.ours or _stamp(self.path) != self._stamp:
            raise self.changed_elsewhere()
        strays = beside.foreign if self._lock else (*beside.foreign, lock_name(self.path))
        self._lock = _move_aside(self.path, strays, self._lock)
        alone, self._connection = self._connection, sqlite.connect(self.path)
        sqlite.close(alone)
        self._connection = migrations.bring_up_to_date(self._connection, self.path, self._lock)
        self._beside = Beside()

    def changed_elsewhere(self) -> UserError:
        """Return the error for a change that does not fit what the file holds."""
        return UserError(
            "This was not done, because another program has changed “{file}”; open it again.", file=self.path.name
        )

    def copy_to(self, path: Path | str) -> None:
        """Write a complete, closed copy with its history, also of a read-only file. An existing file is replaced.

        When cut off, it is written from memory, with as much of the history as there is. Raises UserError if it cannot
        be written or is open in a window; then the existing file is untouched.
        """
        path = sqlite.resolved(path)
        self.why_cut_off()
        if path == self.path:
            raise UserError("A copy of “{file}” needs another name.", file=path.name)
        lock = lock_for_copy(path)
        try:
            with failures.copying(path):
                sqlite.copy(self._connection, path)
        finally:
            lock.release()

    def go_on_at(self, path: Path | str) -> None:
        """After being cut off, write a copy like `copy_to` and continue with that file.

        Raises UserError if that fails; then nothing has changed. The file's own name is allowed if it is free again.
        """
        path = sqlite.resolved(path)
        if not self.why_cut_off():
            return
        again = path == self.path
        if again and (path.exists() or path.is_symlink()):
            raise UserError("“{file}” is another program's now, so your copy needs another name.", file=path.name)
        lock = self._lock if again and self._lock else lock_for_copy(path)
        try:
            with failures.copying(path):
                sqlite.copy(self._connection, path)
                connection = sqlite.connect(path)
        except BaseException:
            if not again:
                lock.release()
            raise
        self._take(path, connection, lock)

    def close(self) -> None:
        """Close the file, leave nothing beside it, and release the lock. Can be called twice."""
        if self._closed:
            return
        lock = self._lock
        cut = bool(self.why_cut_off())
        self._closed = True
        if lock is None:  # the window that wrote may have been closed before, and could not tidy up then
            with suppress(Taken, OSError):
                lock = Lock(self.path)
        if lock and not cut:
            with suppress(UserError):
                self._clear_way(closing=True)
                sqlite.become_one_file(self._connection)
        sqlite.close(self._connection)
        if self._watch is not None:
            self._watch.let_go()
        if lock:
            lock.release()


def check_new(path: Path | str) -> Path:
    """Return the absolute path for a new file. Raises UserError if no file can be created there."""
    if os.path.islink(path):  # noqa: PTH114 - which raises nothing
        raise _name_taken(Path(path))
    path = sqlite.resolved(path)
    try:
        if not path.parent.is_dir():
            raise UserError("There is no folder “{folder}”.", folder=path.parent)
        free = temporary_files.is_free(path)
    except OSError as error:
        raise _not_made(path, error) from error
    if not free:
        with suppress(Taken, OSError):  # a try that was killed at its last step has left a second name of that file
            lock = Lock(path)
            try:
                temporary_files.clear(hidden_name(path, "new"))
            finally:
                lock.release()
        raise _name_taken(path)
    return path


def _name_taken(path: Path) -> UserError:
    return UserError("There is already something called “{file}” in “{folder}”.", file=path.name, folder=path.parent)


def _not_made(path: Path, error: BaseException) -> UserError:
    why = (isinstance(error, OSError) and error.strerror) or Message("no file can have this name")
    if len(str(path)) < 200:
        return UserError(
            "“{file}” could not be made in “{folder}”: {why}.", file=path.name, folder=path.parent, why=why
        )
    return UserError("“{file}” could not be made: {why}.", file=path.name, why=why)


def login() -> str:
    """Return the user's login name, or an empty string if the system does not know it."""
    with suppress(OSError, KeyError, ImportError):  # a system may not know its user
        return getpass.getuser()
    return ""


def _stamp(path: Path) -> tuple[int, ...]:
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
    return ()


def _connect(path: Path, beside: Beside, lock: Lock | None, why_read_only: str) -> Connection:
    if beside.alone:
        connection = sqlite.connect_alone(path)
        if why_read_only != OPEN_ELSEWHERE:
            return connection
        alone, connection = connection, sqlite.connect_to_copy(connection)  # the other window may write to it
        sqlite.close(alone)
        return connection
    return sqlite.connect(path) if lock else sqlite.connect_to_read(path)


def _move_aside(path: Path, strays: tuple[Path, ...], lock: Lock | None) -> Lock:
    """Rename foreign files beside a file, and return its lock. Raises UserError if that fails."""
    try:
        temporary_files.set_aside(strays)
        return lock or Lock(path)
    except Taken:
        raise UserError(OPEN_ELSEWHERE) from None
    except OSError as error:
        raise companions.in_the_way(path, strays, error) from error
