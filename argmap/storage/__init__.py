"""The .argmap file: always saved, one transaction and one row of the journal for each change.

It may import `argmap.model` and is the only home of SQLAlchemy and filelock. In reading order:

- `schema`: the tables, and how large a file may be
- `rows`: records and changes as rows, and back, checked
- `journal`: the journal of one document and its records, in any database
- `sqlite`: connections and their settings, checks of a stranger's file, the log, and copies
- `failures`: errors of SQLite and of the system, translated into UserError
- `migrations`: the steps from older formats to this one
- `lock`, `write_right`: the right to write, and why there is none
- `log_register`: the logs beside maps that this program left there
- `companions`: what lies beside a map, checked before SQLite opens it
- `temporary_files`: files that are written in full before they get their name
- `building`: whole files written from what is in memory
- `file_watch`: whether what lies at a path is still what this program left there
- `file_guard`: an open file for as long as it is this program's
- `file`: the file: create, open, checkpoint, copy, close
- `server`: a document on a PostgreSQL server; nothing in the window uses it yet
- `sums`: sums of rows, by which a file tells that something in it is not as it was saved
- `salvage`, `rescue`: what can still be read of a damaged file
- `opening`: a file with its document and its history, for cli and ui
- `limits`, `read_only`: how large a file may be; the document of a file that is only read, without SQLAlchemy

A closed file is one file. While it is edited, a hidden lock and SQLite's write-ahead log lie beside it;
`MapFile.checkpoint` brings the log into the file, for what is mailed or backed up with a window open.

Opening a stranger's file takes nothing from what lies beside it and touches no other file; SQLite sees a log or journal
only where this program left it there itself.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from argmap.import_lock import LOADING
from argmap.storage.read_only import read_alone

if TYPE_CHECKING:
    from argmap.model.document import Document
    from argmap.storage.file import MapFile
    from argmap.storage.opening import OpenFile, catch_up, go_on_at, looks_like_a_map, new_file, open_file

__all__ = ["MapFile", "OpenFile", "catch_up", "go_on_at", "looks_like_a_map", "new_file", "open_file", "read_document"]


def read_document(path: Path | str) -> tuple["Document", str]:
    """Return the document of a file, and a notice of what beside it was ignored, or "". Raises as `open_file` does."""
    document = read_alone(path)
    if document is not None:
        return document, ""
    with LOADING:
        from argmap.storage.opening import open_file
    with open_file(path) as file:
        return file.document, file.store.notice


def __getattr__(name: str) -> Any:
    """Load what opens files on first use: commands that only read one do without SQLAlchemy."""
    if name not in __all__:
        raise AttributeError(name)
    with LOADING:
        return getattr(import_module("argmap.storage.file" if name == "MapFile" else "argmap.storage.opening"), name)
