"""Outlines as people write them: read into claims with sides, and written for mail and word processors.

In reading order: `side_words` (words that tell a side), `marks` (bullets, numbers, signs), `outline_reader`,
`html_outline` (copied HTML as an indented text), `outline_writer`.
"""

from argmap.formats.outline_text.html_outline import indented
from argmap.formats.outline_text.outline_reader import OutlineText, read
from argmap.formats.outline_text.outline_writer import lines_of, write_html, write_text

__all__ = ["OutlineText", "indented", "lines_of", "read", "write_html", "write_text"]
