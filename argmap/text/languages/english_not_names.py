"""English words that are no speaker's name, by what they are, from `en_not_names.toml`."""

from argmap.text.languages.english import GROUP_NOUNS, PAPER_NOUNS, PEOPLE_NOUNS, PREPOSITIONS
from argmap.text.languages.tables import word_lists

_LISTS = word_lists("en_not_names")

NOBODY = _LISTS["nobody"]
ASKING = _LISTS["asking"]
LINKING = _LISTS["linking"]
OTHER_ADVERBS = _LISTS["other_adverbs"]
OUTCRIES = _LISTS["outcries"]
OPENERS = NOBODY | ASKING | LINKING | OTHER_ADVERBS | OUTCRIES | PREPOSITIONS | {"let"}
"""Words that a sentence may begin with, and no name."""
NUMBERS = _LISTS["numbers"]
POINTING = _LISTS["pointing"]
ONES = _LISTS["ones"]
PARTS = _LISTS["parts"]
BUTTONS = _LISTS["buttons"]
HEADING_PHRASES = _LISTS["heading_phrases"]
FINITE = _LISTS["finite"]
BASES = _LISTS["bases"]
BETWEEN = _LISTS["between"]
RELATIVE = _LISTS["relative"]
ENTITY = PEOPLE_NOUNS | GROUP_NOUNS | PAPER_NOUNS | _LISTS["speaking_others"]
SMALL_WORDS = _LISTS["small_words"]
REFUSED_BUTTONS = _LISTS["refused_buttons"]
DAYS = _LISTS["days"]
REFERRED = _LISTS["referred"]
INTRODUCING = _LISTS["introducing"]
