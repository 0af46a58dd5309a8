"""English words that mark speech as denied, possible or only asked for, from `en_not_said.toml`."""

from argmap.text.languages.tables import word_lists

_LISTS = word_lists("en_not_said")

NEGATORS = _LISTS["negators"]
NO_SUBJECT = _LISTS["no_subject"]
NOT_DENYING = _LISTS["not_denying"]
FOCUS = _LISTS["focus"]
NEARLY = _LISTS["nearly"]
MODALS = _LISTS["modals"]
PAST_HABIT = _LISTS["past_habit"]
GOING_TO = _LISTS["going_to"]
ASKING_TO = _LISTS["asking_to"]
LETTING = _LISTS["letting"]
REFUSING = _LISTS["refusing"]
NEVER_DONE = _LISTS["never_done"]
IMAGINED = _LISTS["imagined"]
ACCUSING = _LISTS["accusing"]
SHRINKING = _LISTS["shrinking"]
SHORT_OF = _LISTS["short_of"]
ADJUNCT = _LISTS["adjunct"]
DENYING = _LISTS["denying"]
REFUSED_WORDS = _LISTS["refused_words"]
WORDINGS = _LISTS["wordings"]
TESTIFIED = _LISTS["testified"]
FALSE = _LISTS["false"]
FALSELY = _LISTS["falsely"]
ATTRIBUTED = _LISTS["attributed"]
MISQUOTED = _LISTS["misquoted"]
UTTERING = _LISTS["uttering"]
OWNERS = _LISTS["owners"]
SUBORDINATORS = _LISTS["subordinators"]
NOTHING_BUT = _LISTS["nothing_but"]
ENOUGH = _LISTS["enough"]
ONCE_MORE = _LISTS["once_more"]
OVER_AND_OVER = _LISTS["over_and_over"] | ONCE_MORE
NO_TROUBLE = _LISTS["no_trouble"]
SAID_ALL_THE_SAME = _LISTS["said_all_the_same"]
CHANCES = _LISTS["chances"]
REFERRING = _LISTS["referring"]
HOLDING_BACK = _LISTS["holding_back"]
MADE_UP = _LISTS["made_up"]
FICTION = _LISTS["fiction"]

TRIGGERS = (
    NEGATORS
    | NO_SUBJECT
    | NEARLY
    | MODALS
    | GOING_TO
    | ASKING_TO
    | REFUSING
    | NEVER_DONE
    | IMAGINED
    | ACCUSING
    | SHRINKING
    | SHORT_OF
    | DENYING
    | REFUSED_WORDS
    | FALSE
    | FALSELY
    | MISQUOTED
    | SUBORDINATORS
    | MADE_UP
    | FICTION
    | _LISTS["other_triggers"]
)
"""No sentence without one of these, or “n’t”, leaves anything unsaid."""
