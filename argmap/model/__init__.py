"""What an argument map is. It imports the standard library only.

In reading order: `records` (the things of a document), `values` (records as plain JSON values and back), `change`
(the only news in the program), `rules` (what always holds), `document` (a consistent set of records, and the one door
for writing), `commands` (the verbs of maps and arguments), `citing` (the verbs of sources, passages and speakers),
`editions` (newer editions of sources, and what was left behind in older ones), `tree` (how one map hangs together),
`counts`, `wording` (whether a claim speaks in its passages' words), `quotations` (all passages as one table),
`stances` (who stands where), and `history` (undo and redo).
"""
