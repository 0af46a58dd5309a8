"""Reading: who says what in a text, what supports and opposes what, and where quoted words are in another edition.

May import `argmap.model`, `argmap.errors`, NLTK and RapidFuzz, and nothing else of the program. In reading order:

Who says what: `reading_types` (what a reading yields), `languages` and `given_names` (words), `paragraphs` (and what a
page has around them), `invisible_characters`, `note_marks`, `block_quotations`, `quotation_marks`, `sentences`,
`mentions` (who a noun phrase names),
`noun_phrases`, `subjects` and `cue_frames` (who is said to speak), `document_text` (a text laid out), `governing_cue`,
`quotation_rules` (what is a quotation), `clauses`, `assertion` and `denial` (whether it was said at all), `coreference`
and `discourse` (who is who), `indirect_speech`, `quotations`, `threads` (comments and what they answer),
`speaker_linking` (who is who across texts), `foreign_quotations` (with `direct_speech` and `speaker_phrases`: other
languages than English), and `reading`, the door to all of it; `reading_report` gives a reading as plain values.

Where it is in another edition: `normalized_text` (a text made ready), `matching` (how alike wordings are, and where
similar ones stand), and `reanchoring`. `duplicates` finds passages that say the same words.

For or against what: `polarity` (words), `cues`, `stance_judge`, `question_to_claim` (with `word_classes`,
`noun_grammar` and `question_grammar`), `speaker_sides` (whose side a text tells; with `thesis_matter` and
`reported_sides`), and `no_stance` (what takes none).

About what: `content_words`, `term_weights`, `pile_sorting` (with `linkage` and `pile_headings`), and `claim_likeness`
(with the optional `sentence_model`). `speaker_registry` finds a document's speakers again by name, `source_passages`
adds what was read to a document, and `draft` makes a first map of it.
"""

import os

# NLTK loads numpy where it is installed, and that reads this once. The sentence model, alone in using numpy, works on
# short texts: several threads only wait for one another (25 ms of work a text with one, 400 with two).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
