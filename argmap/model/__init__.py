"""The model of argument maps. It imports the standard library and `argmap.message` only.

In reading order:

- `records`: the records of a document, and `ordering`: keys for their order
- `change`: the change, field by field, with `members` (sets) and `label` (its name in the history)
- `serialization`: records and changes as JSON values and back, checked
- `rules`: the invariants of a document
- `document`: a consistent set of records, and how it is edited
- `rebase`: a change adapted to another that came first
- `history`: undo and redo of one's own changes; `timeline`: all that was done, and named versions; `past_states`: the
  records after any row of the journal; `comparison`: what differs between two states
- `map_commands`, `source_commands`: the verbs of maps and arguments, and of sources, passages and speakers
- `several_claims`: the verbs of several claims at once
- `fragment`: parts of maps taken out and put in elsewhere; `outline_lines`: outlines as plain lines
- `claim_division`, `claim_reuse`: two claims of one; a claim that stands on something more
- `map_settings`, `qualifications`, `open_questions`: the verbs of what is set for a whole map, of what is said about a
  claim or a step, and of questions about them
- `removal`: removing whatever is selected
- `tree`: the structure of one map, and `part_of_tree` a part of it; `editions`: newer editions of sources
- `debate_formats`, `flow` with `flow_fates`, `flow_words`, `flow_commands`: the speeches of a debate, and who answers
  whom in them
- `quotation_table`, `stance_table`, `statistics`, `step_subject`, `verbatim`: views of a document
- `sought_words`, `search`, `replacing`, `filters`: words that are looked for, found and replaced; claims that fit
"""
