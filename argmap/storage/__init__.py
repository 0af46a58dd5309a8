"""The .argmap file: always saved, one transaction and one row of the journal for each change.

It may import `argmap.model` and is the only home of SQLAlchemy and filelock. In reading order:

- `schema`: the tables of the file, and how large it may be
- `rows`: records and changes as rows, and back, checked
- `sqlite`: all that only SQLite understands: settings, checks of a stranger's file, copies, and its errors in words
- `migrations`: the steps from older formats to this one
- `lock`: who may write
- `store`: the file as a journal, and its records
- `opening`: a file with its document and its history, as cli and ui want it

A closed file is one file. While it is open a hidden lock and SQLite's rollback journal lie beside it; that journal, and
not the write-ahead log, so that the file itself is whole between any two edits: what is mailed or backed up with a
window open holds every edit, a program that was killed leaves no half of the work elsewhere, and network drives work.
"""

from argmap.storage.opening import OpenFile, new_file, open_file
from argmap.storage.store import Store

__all__ = ["OpenFile", "Store", "new_file", "open_file"]
