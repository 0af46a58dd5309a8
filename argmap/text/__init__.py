"""Reading: who says what in a text, what supports and opposes what, and where quoted words are in another edition.

May import `argmap.model`, `argmap.errors` and NLTK, and nothing else of the program. Modules of the
reader, in reading order: `findings` (what a reading yields), `lexicon` and `names` (words), `blocks`
(paragraphs and page furniture), `marks` (quotation marks), `sentences`, `phrases` (who a noun phrase
names), `nounphrases`, `subjects` and `attribution` (who is said to speak), `passages` (a text laid out), `telling`
(what is a quotation), `speakers` and `course` (who is who), `indirect`, `quotations`, `thread` and
`replies` (comments), and `reading`, the door to all of it. Beside it, `cast` (a document's speakers found
again by name), `draft` (a first map), and `repeats` (who says the same words).
"""
