"""The .argmap file: always saved, one transaction and one row of the journal for each change.

It may import `argmap.model` and is the only home of SQLAlchemy and filelock. In reading order:

- `schema`: the tables of the file, and how large it may be
- `rows`: records and changes as rows, and back, checked
- `sqlite`: all that only SQLite understands: settings, checks of a stranger's file, and copies
- `failures`: what goes wrong with a file, in words
- `migrations`: the steps from older formats to this one
- `lock`: who may write
- `register`: which logs beside maps are this program's own
- `companions`: what lies beside a map, looked at before SQLite gets to see it
- `aside`: files that are made whole before they get their name
- `build`: whole files written from what is in memory
- `watch`: whether what lies at a path is still what this program left there
- `held`: an open file for as long as it is ours
- `store`: the file as a journal, and its records
- `opening`: a file with its document and its history, as cli and ui want it

A closed file is one file. While it is edited, a hidden lock and SQLite's write-ahead log lie beside it; `Store.settle`
brings the log into the file, for what is mailed or backed up with a window open.

Opening a stranger's file takes nothing from what lies beside it and touches no other file; SQLite sees a log or journal
only where this program left it there itself.
"""

from argmap.storage.opening import OpenFile, go_on_at, looks_like_a_map, new_file, open_file
from argmap.storage.store import Store

__all__ = ["OpenFile", "Store", "go_on_at", "looks_like_a_map", "new_file", "open_file"]
