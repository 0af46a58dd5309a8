"""Readers of sources, one module for each kind of file, each with its own libraries.

May import the standard library, `argmap.errors` and what each module names; never Qt. In reading order:
`source_text` (the result, and how it is cleaned), `file_kinds` (the kind of a file, from its content),
`isolated_reader` (the reader of each kind, with limits), `plain` with `latin_encodings`, `markdown`, `html_lines`,
`page` with `page_about` and `quotations_in_html` (web pages), `mhtml` (a web page in one file), `comment_lines`
(comments, and the lines they become), `buttons`, `comment_candidates`, `lists`, `json_ld` and `bylines` and
`page_comments` (the comments of a page), `clipboard`, `pdf` with `pdf_columns` (reading order) , `pdf_paragraphs` and
`pdf_annotations`, `archive` (untrusted zip files), `docx` and `odt` with `anchors`, `epub`, `rtf`, `hypothesis`
(notes on web pages), and `web` (fetching an address).
Import them through `argmap.formats.source_file`.
"""
