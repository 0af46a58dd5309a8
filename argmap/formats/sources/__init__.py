"""Other people's texts: readers of sources, one module for each kind of file, each with its own libraries.

May import the standard library, `argmap.errors` and what each module names; never Qt. In reading order: `found` (what
comes out, and what is cleaned), `kinds` (what a file is, told by its content), `reader` (the reader of each kind, with
a time limit), `plain`, `markdown`, `blocks` (HTML as lines), `page` (web pages), `saved` (a web page in one file),
`threads` (comments, and the lines they become), `candidates`, `linked` and `comments` (the comments of a page), `clip`
(what was copied), `pdf` with `columns` (reading order) and `paragraphs`, `archive` (zip files that may mean harm),
`word`, `opendocument`, `book` (EPUB), `rich` (RTF), and `web` (fetching an address). The door to all of them is
`argmap.formats.source_file`.
"""
