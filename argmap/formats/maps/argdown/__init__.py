"""Argdown, the text language of argument maps: everything of one map that can be said in it, readable by people.

Statements and their relations are plain Argdown that other programs draw. An argument with co-premises or an undercut
gets a name and a reconstruction of its own. Who said it and where stands in the front matter under keys that the
statements name (`{quotes: [q1, q2]}`).

Reading goes from `lexer` (tokens) over `parser` (`blocks`, as Argdown's own programs accept them) and `debate` (what
has one title is one thing) to `steps` (arguments without circles) and `claims_reader` (records). Writing goes from
`elements` (titles, words, data) to `block_writer`. `citations` has sources and quotations both ways. What Argdown says
and argmap cannot hold is kept as foreign data. `reference_map` tells what Argdown's own programs would draw.
"""

from argmap.formats.maps.argdown.block_writer import write
from argmap.formats.maps.argdown.claims_reader import read

__all__ = ["read", "write"]
