"""What an argument map is. It imports the standard library and `argmap.message` only.

In reading order:

- `records`: the records of a document, and `ordering`: in what order they stand
- `change`: the change, field by field, with `members` (sets) and `label` (what it is called)
- `serialization`: records and changes as JSON values and back, checked
- `rules`: what always holds
- `document`: a consistent set of records, and how it is edited
- `rebase`: what becomes of a change when another came first
- `history`: undo and redo of one's own changes
- `map_commands`, `source_commands`: the verbs of maps and arguments, and of sources, passages and speakers
- `tree`: how one map hangs together; `editions`: newer editions of sources
- `quotation_table`, `stance_table`, `statistics`, `search`, `step_subject`, `verbatim`: what is shown of a document
"""
