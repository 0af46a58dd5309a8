"""Words around the comments of a discussion, of all languages, from `threads.toml`."""

from argmap.text.languages.tables import word_lists

THREAD_WORDS = word_lists("threads")
