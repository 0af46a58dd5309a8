"""The docks beside the map: inspector, outline and history.

The outline, in reading order:

- `outline_places`, `outline_words`: which rows there are, and how they are told to a screen reader
- `outline_rows`: the rows, following the document
- `outline_delegate`: how a row looks
- `outline_field`, `outline_typing`: the field over a row, and what becomes of its words
- `outline_drops`, `outline_drag`: what a drop does, and how that is shown
- `outline`: the list itself, its selection and its keys
"""
