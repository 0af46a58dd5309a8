"""The window. It imports everything below it, and alone imports QtWidgets.

In reading order: `session` (one open document in one window: what every part listens to), `entries` (everything one can
do, in one table), `captions` (what it says), `actions` (menus, toolbar and keys made of it), `deeds` (what is done to
the selection), `jobs` (slow work away from the window), `style` and `signs` (palette, icons), `window` (how the parts
stand together), `furniture` (where the panels stand), `files` and `recent` (maps and sources in and out), `offsets`
(places on screen and in a source), `readings`, `marks` and `reach` (what is found, what is used, how far a selection
goes), `placing` (words become claims), `reader` with its parts `reader_page`, `reader_text`, `reader_setting`,
`reader_paint`, `reader_margin`, `reader_bar`, `reader_find` and `reader_words`, `sources`, `unplaced` and `rows`,
`drafting` and `beginning`, `editions` with `edition_dialog`, `welcome`, `maps`, `outline`, `inspector` with
`inspector_claim`, `inspector_pages` and `fields`, `history`, `search`, `bars`, `progress`, `shortcuts`, `export`,
`mishap` (what happens when we are to blame), `canvas` (the map itself), `app` (start-up).
Beside the map: `pages`, `quotations` with `quotation_model`, `quotation_table` and `quoting`, `speakers` with
`speaker_rows` and `voices`, `stance_table`, and what they share: `saving`, `sieve`, `flow`.
"""
