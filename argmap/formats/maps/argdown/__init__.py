"""Argdown, the text language of argument maps: everything of one map that can be said in it, readable by people.

Statements and their relations are plain Argdown that other programs draw. An argument with co-premises or an undercut
gets a name and a reconstruction of its own. Who said it and where stands in the front matter under keys that the
statements name (`{quotes: [q1, q2]}`), because Argdown's inline data cannot hold nested braces.

In reading order: `front` (the front matter), `writer`, `reader`.
"""

from argmap.formats.maps.argdown.reader import read
from argmap.formats.maps.argdown.writer import write

__all__ = ["read", "write"]
