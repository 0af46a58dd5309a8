"""The service of spelling for a worker process: which words are wrong, and what may be meant instead.

Questions: `{"dictionary": [path, within, name], "language": "en", "words": [...]}` is answered by the list of the words
that are not known; with "suggest" instead of "words", by up to five words. `None`: the dictionary cannot be read.
"""

from typing import Any

from argmap.text.dictionary_files import DictionaryFile
from argmap.text.spelling import Speller
from argmap.worker import Answerer


def make_answerer() -> Answerer:
    """Return the function that answers; it keeps the dictionary that was asked for last."""
    loaded: dict[tuple[DictionaryFile, str], Speller | None] = {}

    def answer(question: Any, content: bytes) -> Any:
        key = DictionaryFile(*question["dictionary"]), str(question["language"])
        if key not in loaded:
            loaded.clear()
            loaded[key] = _speller(*key)
        speller = loaded[key]
        if speller is None:
            return None
        if "suggest" in question:
            return speller.suggestions(question["suggest"])
        return [word for word in question["words"] if not speller.knows(word)]

    return answer


def _speller(file: DictionaryFile, language: str) -> Speller | None:
    try:
        return Speller(file, language)
    except Exception:  # a foreign file, read by a foreign library: whatever is wrong with it
        return None
