"""Reading: who says what in a text, what supports and opposes what, and where quoted words are in another edition.

May import `argmap.model`, `argmap.errors` and NLTK, and nothing else of the program. Modules in reading order.

Who says what: `findings` (what a reading yields), `lexicon` and `names` (words), `blocks` (paragraphs and page
furniture), `unseen` (characters without width), `marks` (quotation marks), `sentences`, `phrases` (who a noun phrase
names), `nounphrases`, `subjects` and `attribution` (who is said to speak), `passages` (a text laid out), `telling`
(what is a quotation), `clauses`, `assertion` and `denial` (whether it was said at all, by the words of
`lexicon_unsaid`), `speakers` and `course` (who is who), `indirect`, `quotations`, `thread` and `replies` (comments),
`joining` (who is who across texts), and `reading`, the door to all of it; `report` gives a reading as plain values.

Where it is in another edition: `edition` (a text made ready), `likeness`, `similar` (where it may be), and `anchor`.
`repeats` tells which passages say the same words.

For or against what: `polarity` (words), `cues`, `stance`, `thesis` (a question as a claim), `demands` (who asks for
what), `cast` (a document's speakers found again by name), and `draft` (a first map).
"""
